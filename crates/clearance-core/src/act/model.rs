//! Acts on models.

use super::acts;
use super::value::{Beginning, Decimal, Name, NewModel, Sources, Surfaces};
use crate::id::ModelId;

acts! {
    /// Registers a model
    ModelRegister = "model.register", Evidence, Model {
        /// `developer/name`
        Public required id: NewModel,
        /// its name
        Public optional name: Name,
        /// the family it belongs to
        Public optional family: Name,
        /// where it can be used, such as `api`
        Public required surfaces: Surfaces,
        /// when it was released
        Public optional released: Beginning,
    }
    /// Changes what is known of a model from a moment on
    ModelAmend = "model.amend", Evidence, Model {
        /// the model
        Public required model: ModelId,
        /// its name
        Public optional name: Name,
        /// the family it belongs to
        Public optional family: Name,
        /// where it can be used; they replace the earlier ones
        Public optional surfaces: Surfaces,
        /// when it was released
        Public optional released: Beginning,
    }
    /// Records something measured of a model
    ModelEvaluate = "model.evaluate", Evidence, Evaluation {
        /// the model
        Public required model: ModelId,
        /// what was measured, such as a benchmark
        Public required name: Name,
        /// the result, as a decimal number
        Public optional value: Decimal,
        /// its unit
        Public optional unit: Name,
        /// who measured it
        Public optional by: Name,
        /// where it was published
        Public optional sources: Sources,
    }
    /// Ends a model's life for good
    ModelRetire = "model.retire", Tightening, Model {
        /// the model
        Public required model: ModelId,
    }
}
