//! Acts on authorities: the instruments behind acts, with their sources and how far those are to be trusted.

use super::acts;
use super::value::{AuthorityKind, Beginning, Name, Served, Sources};
use crate::id::AuthorityNo;

acts! {
    /// Records the instrument behind later acts
    AuthorityRecord = "authority.record", Evidence, Authority {
        /// what kind of instrument it is
        Public required kind: AuthorityKind,
        /// who issued it
        Public required issuer: Name,
        /// its number or title
        Public optional number: Name,
        /// when it was served
        Public optional served: Beginning,
        /// how it was served
        Public optional served_how: Served,
        /// when it was announced
        Public optional announced: Beginning,
        /// where it was published, and how certain that is
        Public optional sources: Sources,
    }
    /// Records the written form of an oral instrument
    AuthorityConfirm = "authority.confirm", Evidence, Authority {
        /// the authority
        Public required authority: AuthorityNo,
        /// when the written form was served
        Public optional served: Beginning,
        /// where it was published, and how certain that is
        Public optional sources: Sources,
    }
}
