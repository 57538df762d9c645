//! Acts on grants: one organization's admission by name under a restoration.

use super::acts;
use super::value::{Conditions, End, Label, Persons, Purposes, Surfaces};
use crate::id::{GrantNo, OrganizationNo, RestorationNo, ReviewNo};

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
        /// the review that approved it
        Public optional review: ReviewNo,
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
    /// Records that a condition of a grant was not kept, and by when that is to be cured
    GrantBreach = "grant.breach", Evidence, Grant {
        /// the grant
        Public required grant: GrantNo,
        /// the condition that was not kept
        Public optional condition: Label,
        /// by when it is to be cured
        Public required cure_by: End,
    }
    /// Records that a breach was cured
    GrantCure = "grant.cure", Evidence, Grant {
        /// the grant
        Public required grant: GrantNo,
    }
    /// Records that a grant was looked at again and still is as it should be
    GrantRecertify = "grant.recertify", Evidence, Grant {
        /// the grant
        Public required grant: GrantNo,
    }
}
