//! Acts on grants: one organization's admission by name under a restoration.

use super::acts;
use super::value::{Conditions, End, Label, Persons, Purposes, Surfaces};
use crate::id::{GrantNo, OrganizationNo, RestorationNo};

acts! {
    /// Admits one organization by name under a restoration
    GrantIssue = "grant.issue", Loosening, Grant {
        /// the restoration it is issued under
        Public required restoration: RestorationNo,
        /// the organization it admits
        Public required organization: OrganizationNo,
        /// the surfaces it covers; default: the restoration's
        Public optional surfaces: Surfaces,
        /// the purposes it covers; default: the restoration's
        Public optional purposes: Purposes,
        /// the persons it covers; default: the restoration's
        Public optional persons: Persons,
        /// conditions on top of the restoration's
        Public optional conditions: Conditions,
        /// until when it holds
        Public optional until: End,
    }
    /// Gives a grant a new term
    GrantRenew = "grant.renew", Loosening, Grant {
        /// the grant
        Public required grant: GrantNo,
        /// until when it holds
        Public required until: End,
    }
    /// Bars a grant's organization for a time
    GrantSuspend = "grant.suspend", Tightening, Grant {
        /// the grant
        Public required grant: GrantNo,
    }
    /// Ends a grant's suspension
    GrantResume = "grant.resume", Loosening, Grant {
        /// the grant
        Public required grant: GrantNo,
    }
    /// Ends a grant for good
    GrantRevoke = "grant.revoke", Tightening, Grant {
        /// the grant
        Public required grant: GrantNo,
    }
    /// Records that access was switched on at a surface; it never decides who is cleared
    GrantProvision = "grant.provision", Evidence, Grant {
        /// the grant
        Public required grant: GrantNo,
        /// the surface
        Public required surface: Label,
    }
    /// Records that access was switched off at a surface
    GrantDeprovision = "grant.deprovision", Evidence, Grant {
        /// the grant
        Public required grant: GrantNo,
        /// the surface
        Public required surface: Label,
    }
}
