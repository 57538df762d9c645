//! Acts on officers: who may act, and the key that each signs with.

use super::acts;
use super::value::{Beginning, End, Name, NewSlug, OfficerReference, Roles, SshKey};

acts! {
    /// Enrols an officer
    OfficerEnroll = "officer.enroll", Loosening, Officer {
        /// the officer's slug
        Identity required id: NewSlug,
        /// the officer's name
        Identity optional name: Name,
        /// the officer's roles: reviewer, approver, auditor, administrator, or a policy's own
        Public optional roles: Roles,
        /// the public key the officer signs with, as OpenSSH writes it: `ssh-ed25519 AAAA…`
        Public optional key: SshKey,
        /// until when the key may sign
        Public optional key_until: End,
    }
    /// Gives an officer another key, or the first one. One's own is changed alone, another officer's needs two
    OfficerRekey = "officer.rekey", Loosening, Officer {
        /// the officer
        Public required officer: OfficerReference,
        /// the public key the officer signs with from now on, as OpenSSH writes it
        Public required key: SshKey,
        /// until when the key may sign
        Public optional key_until: End,
        /// since when the key before may have been in other hands: what it signed from then on is reported
        Public optional compromised_since: Beginning,
    }
    /// Lends roles of one's own to another officer for a time
    OfficerDelegate = "officer.delegate", Loosening, Officer {
        /// the officer who acts meanwhile
        Public required officer: OfficerReference,
        /// the roles, which whoever delegates holds; default: all of those
        Public optional roles: Roles,
        /// until when
        Public required until: End,
        /// whose roles they are, also where another officer consented
        Public found lender: OfficerReference,
    }
    /// Ends an officer's powers for good
    OfficerRetire = "officer.retire", Tightening, Officer {
        /// the officer
        Public required officer: OfficerReference,
    }
}
