//! Acts on officers: who may act.

use super::acts;
use super::value::{Name, NewSlug, OfficerReference, Roles};

acts! {
    /// Enrols an officer
    OfficerEnroll = "officer.enroll", Loosening, Officer {
        /// the officer's slug
        Identity required id: NewSlug,
        /// the officer's name
        Identity optional name: Name,
        /// the officer's roles
        Public optional roles: Roles,
    }
    /// Ends an officer's powers for good
    OfficerRetire = "officer.retire", Tightening, Officer {
        /// the officer
        Public required officer: OfficerReference,
    }
}
