//! Acts on lockdowns: a restriction on one or more models, with what is ordered and what is done side by side.

use super::acts;
use super::value::{End, LiftOf, LockdownKind, Models};
use crate::clause::Clause;
use crate::id::{AuthorityNo, LockdownNo};

acts! {
    /// Restricts one or more models
    LockdownImpose = "lockdown.impose", Tightening, Lockdown {
        /// the models
        Public required models: Models,
        /// `suspension` of a model that was open, or `preview` of one that never was
        Public required kind: LockdownKind,
        /// the instrument behind it
        Public required authority: AuthorityNo,
        /// whom the instrument bars; default `everyone`
        Public optional ordered: Clause,
        /// whom the measure taken bars; default: as ordered
        Public optional implemented: Clause,
        /// by when it is to be reviewed
        Public optional review_by: End,
    }
    /// Changes a lockdown's scope or review date from a moment on
    LockdownAmend = "lockdown.amend", Loosening, Lockdown {
        /// the lockdown
        Public required lockdown: LockdownNo,
        /// the models concerned; default: all of the lockdown's
        Public optional models: Models,
        /// whom the instrument bars
        Public optional ordered: Clause,
        /// whom the measure taken bars
        Public optional implemented: Clause,
        /// by when it is to be reviewed
        Public optional review_by: End,
    }
    /// Ends a lockdown, or one of its two readings, for good
    LockdownLift = "lockdown.lift", Loosening, Lockdown {
        /// the lockdown
        Public required lockdown: LockdownNo,
        /// the models concerned; default: all of the lockdown's
        Public optional models: Models,
        /// which reading ends: what is `ordered`, what is `implemented`, or `both`
        Public optional of: LiftOf,
    }
}
