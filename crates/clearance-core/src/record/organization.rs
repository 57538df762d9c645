//! Organizations, and the evidence they hold.

use std::collections::{BTreeMap, BTreeSet};

use super::{set, until};
use crate::act::Act;
use crate::act::value::{AttributeValue, OrganizationKind};
use crate::id::{EntryNo, OrganizationNo};
use crate::records::Row;
use crate::time::Moment;

/// Whether an organization may be cleared at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrganizationState {
    /// Registered, neither suspended nor retired.
    Active,
    /// Barred for a time.
    Suspended,
    /// Ended for good.
    Retired,
}

impl OrganizationState {
    /// The word a reader knows it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Retired => "retired",
        }
    }
}

/// An organization at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its number.
    pub number: OrganizationNo,
    /// Its slug.
    pub slug: String,
    /// Its legal name.
    pub name: String,
    /// Its country; absent when never stated.
    pub country: Option<String>,
    /// Its kind; absent when never stated.
    pub kind: Option<OrganizationKind>,
    /// Its sectors; absent when never stated.
    pub sectors: Option<BTreeSet<String>>,
    /// Its identifiers, scheme to value.
    pub identifiers: BTreeMap<String, String>,
    /// Its tags.
    pub tags: BTreeSet<String>,
    /// Its attributes; one that is absent is unknown.
    pub attributes: BTreeMap<String, AttributeValue>,
    /// Whom to write to.
    pub contact: Option<String>,
    /// Its state.
    pub state: OrganizationState,
    /// The entry that set the state.
    pub state_entry: EntryNo,
    /// Its successor, once retired.
    pub successor: Option<OrganizationNo>,
    /// The entry that registered it.
    pub entry: EntryNo,
    /// When the registration has force.
    pub registered: Moment,
}

impl Organization {
    /// The organization at a moment; `None` if it is not registered then. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut organization: Option<Self> = None;
        for row in until(rows, at) {
            let effective = match (&mut organization, &row.act) {
                (none @ None, Act::OrgRegister(_)) => {
                    *none = Self::register(row);
                    none.is_some()
                }
                (Some(organization), _) => organization.apply(row),
                (None, _) => false,
            };
            if !effective {
                moot.push(row.entry);
            }
        }
        organization
    }

    fn register(row: &Row) -> Option<Self> {
        let Act::OrgRegister(act) = &row.act else {
            return None;
        };
        Some(Self {
            number: OrganizationNo::try_from(&row.record).ok()?,
            slug: act.id()?.0.to_string(),
            name: act.name().0.clone(),
            country: act.country().map(|c| c.0.clone()),
            kind: act.kind().copied(),
            sectors: act.sectors().map(|s| s.0.clone()),
            identifiers: row.act.identifiers().into_iter().collect(),
            tags: act.tags().map(|t| t.0.clone()).unwrap_or_default(),
            attributes: act.attributes().map(|a| a.0.clone()).unwrap_or_default(),
            contact: act.contact().map(|c| c.0.clone()),
            state: OrganizationState::Active,
            state_entry: row.entry,
            successor: None,
            entry: row.entry,
            registered: row.effective,
        })
    }

    fn apply(&mut self, row: &Row) -> bool {
        let next = match (self.state, &row.act) {
            (OrganizationState::Retired, _) => return false,
            (_, Act::OrgAmend(act)) => {
                self.amend(act, &row.act);
                return true;
            }
            (OrganizationState::Active, Act::OrgSuspend(_)) => OrganizationState::Suspended,
            (OrganizationState::Suspended, Act::OrgReinstate(_)) => OrganizationState::Active,
            (_, Act::OrgRetire(act)) => {
                self.successor = act.successor().copied();
                OrganizationState::Retired
            }
            _ => return false,
        };
        self.state = next;
        self.state_entry = row.entry;
        true
    }

    fn amend(&mut self, act: &crate::act::OrgAmend, any: &Act) {
        set(&mut self.name, act.name().map(|n| &n.0));
        self.country = act.country().map(|c| c.0.clone()).or_else(|| self.country.take());
        self.kind = act.kind().copied().or(self.kind);
        self.sectors = act.sectors().map(|s| s.0.clone()).or_else(|| self.sectors.take());
        set(&mut self.tags, act.tags().map(|t| &t.0));
        self.contact = act.contact().map(|c| c.0.clone()).or_else(|| self.contact.take());
        if let Some(attributes) = act.attributes() {
            for (name, value) in &attributes.0 {
                self.attributes.insert(name.clone(), value.clone());
            }
        }
        if act.identifiers().is_some() {
            self.identifiers.retain(|scheme, _| ["lei", "uei", "cage"].contains(&scheme.as_str()));
        }
        self.identifiers.extend(any.identifiers());
    }
}

/// Evidence an organization holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attestation {
    /// Its kind.
    pub kind: String,
    /// When it was issued.
    pub issued: Option<Moment>,
    /// From when the ledger counts it.
    pub from: Moment,
    /// Until when it counts.
    pub expires: Option<Moment>,
    /// The entry that recorded it.
    pub entry: EntryNo,
}

impl Attestation {
    /// Whether it counts at a moment.
    #[must_use]
    pub fn holds(&self, at: Moment) -> bool {
        self.expires.is_none_or(|end| at < end)
    }
}

/// What an organization has attested and not withdrawn at a moment, lapsed evidence included.
#[must_use]
pub fn attestations(rows: &[Row], at: Moment) -> Vec<Attestation> {
    fold_attestations(rows, at, &mut Vec::new())
}

pub(super) fn fold_attestations(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Vec<Attestation> {
    let mut held: Vec<Attestation> = Vec::new();
    for row in until(rows, at) {
        match &row.act {
            Act::OrgAttest(act) => held.push(Attestation {
                kind: act.kind().0.clone(),
                issued: act.issued().map(|i| i.0),
                from: row.effective,
                expires: act.expires().map(|e| e.0),
                entry: row.entry,
            }),
            Act::OrgWithdrawAttestation(act) => {
                let before = held.len();
                held.retain(|a| a.kind != act.kind().0);
                if held.len() == before {
                    moot.push(row.entry);
                }
            }
            _ => moot.push(row.entry),
        }
    }
    held
}
