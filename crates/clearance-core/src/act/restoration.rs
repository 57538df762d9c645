//! Acts on restorations: the partial lifting of one lockdown.

use super::acts;
use super::value::{Conditions, End, Models, Persons, Purposes, Roster, Surfaces};
use crate::clause::Clause;
use crate::id::{AuthorityNo, LockdownNo, RestorationNo};

acts! {
    /// Lifts a lockdown for some, under conditions
    RestorationOpen = "restoration.open", Loosening, Restoration {
        /// the lockdown it relaxes
        Public required lockdown: LockdownNo,
        /// the instrument behind it
        Public required authority: AuthorityNo,
        /// the models it covers; needed where the lockdown has several
        Public optional models: Models,
        /// whom it admits by rule; default `nobody`: by grant only
        Public optional admits: Clause,
        /// `recorded`: the grants here are the list; `unpublished`: a list exists that we may not see
        Public optional roster: Roster,
        /// the surfaces it covers; default: all
        Public optional surfaces: Surfaces,
        /// the purposes it covers; default: all
        Public optional purposes: Purposes,
        /// the persons it covers; default: all
        Public optional persons: Persons,
        /// conditions: codes, or mappings of `code`, `clause`, `due`
        Public optional conditions: Conditions,
        /// until when it holds
        Public optional until: End,
    }
    /// Changes a restoration from a moment on
    RestorationAmend = "restoration.amend", Loosening, Restoration {
        /// the restoration
        Public required restoration: RestorationNo,
        /// the models it covers
        Public optional models: Models,
        /// whom it admits by rule
        Public optional admits: Clause,
        /// whether the list of those admitted is in this ledger
        Public optional roster: Roster,
        /// the surfaces it covers
        Public optional surfaces: Surfaces,
        /// the purposes it covers
        Public optional purposes: Purposes,
        /// the persons it covers
        Public optional persons: Persons,
        /// conditions; they replace the earlier ones
        Public optional conditions: Conditions,
        /// until when it holds
        Public optional until: End,
    }
    /// Ends a restoration for good
    RestorationClose = "restoration.close", Tightening, Restoration {
        /// the restoration
        Public required restoration: RestorationNo,
    }
}
