//! Records: what each is at a moment, folded from its own rows alone.
//!
//! Rows come in order of (effective, entry). A field is what the last row that names it set; states run in the same
//! order; a row that finds no transition is *moot*: it has no effect and is listed as such. End states absorb.
//! What hangs on other records or on time (an expired grant, a restoration under a lifted lockdown) is never folded:
//! questions derive it.

mod authority;
mod grant;
mod lockdown;
mod model;
mod officer;
mod organization;
mod policy;
mod proposal;
mod restoration;
mod review;

use crate::act::Table;
use crate::id::{EntryNo, Subject};
use crate::records::Row;
use crate::time::Moment;

pub use authority::Authority;
pub use grant::{Breach, Grant, GrantState};
pub use lockdown::{Lockdown, Reading, Scope, Scopes, lifted};
pub use model::{Evaluation, Model};
pub use officer::{Delegation, Officer, OfficerKey, Signs};
pub use organization::{Attestation, Organization, OrganizationState, attestations};
pub use policy::Policy;
pub use proposal::{Proposal, ProposalState};
pub use restoration::Restoration;
pub use review::{Completed, Decision, Hold, Review, ReviewState, Round, Vote};

/// The rows in force at a moment: their effective moment is not after it.
fn until(rows: &[Row], at: Moment) -> impl Iterator<Item = &Row> {
    rows.iter().take_while(move |row| row.effective <= at)
}

/// Sets a field if the act names it.
fn set<T: Clone>(field: &mut T, named: Option<&T>) {
    if let Some(named) = named {
        field.clone_from(named);
    }
}

/// The entries among a record's rows that have no effect, as the rows stand now.
#[must_use]
pub fn moot(table: Table, record: &Subject, rows: &[Row]) -> Vec<EntryNo> {
    let end = Moment::MAX;
    let mut moot = Vec::new();
    match (table, record) {
        (Table::Organization, _) => drop(Organization::fold(rows, end, &mut moot)),
        (Table::Attestation, _) => drop(organization::fold_attestations(rows, end, &mut moot)),
        (Table::Model, _) => drop(Model::fold(rows, end, &mut moot)),
        (Table::Authority, _) => drop(Authority::fold(rows, end, &mut moot)),
        (Table::Lockdown, _) => drop(Lockdown::fold(rows, end, &mut moot)),
        (Table::Restoration, _) => drop(Restoration::fold(rows, end, &mut moot)),
        (Table::Grant, _) => drop(Grant::fold(rows, end, &mut moot)),
        (Table::Officer, _) => drop(Officer::fold(rows, end, &mut moot)),
        (Table::Policy, _) => drop(Policy::fold(rows, end, &mut moot)),
        (Table::Review, _) => drop(Review::fold(rows, end, &mut moot)),
        (Table::Proposal, _) => drop(Proposal::fold(rows, end, &mut moot)),
        (Table::Ledger | Table::Evaluation | Table::Amendment, _) => {}
    }
    moot
}
