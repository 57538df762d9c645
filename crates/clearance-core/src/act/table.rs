//! The tables of folded records, and whose rows stand in which.

use super::field::Kind;
use super::{FieldSpec, SPECS, Spec};
use crate::id::RecordKind;

/// The tables that keep records, one a kind of row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// The founding.
    Ledger,
    /// Organizations.
    Organization,
    /// Evidence organizations hold.
    Attestation,
    /// Models.
    Model,
    /// What was measured of models.
    Evaluation,
    /// Authorities.
    Authority,
    /// Lockdowns.
    Lockdown,
    /// Restorations.
    Restoration,
    /// Grants.
    Grant,
    /// Officers.
    Officer,
    /// Versions of policies.
    Policy,
    /// Reviews.
    Review,
    /// Proposals.
    Proposal,
    /// Voids and corrections.
    Amendment,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Ledger,
        Self::Organization,
        Self::Attestation,
        Self::Model,
        Self::Evaluation,
        Self::Authority,
        Self::Lockdown,
        Self::Restoration,
        Self::Grant,
        Self::Officer,
        Self::Policy,
        Self::Review,
        Self::Proposal,
        Self::Amendment,
    ];

    /// The table's name.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ledger => "ledger",
            Self::Organization => "organization",
            Self::Attestation => "attestation",
            Self::Model => "model",
            Self::Evaluation => "evaluation",
            Self::Authority => "authority",
            Self::Lockdown => "lockdown",
            Self::Restoration => "restoration",
            Self::Grant => "grant",
            Self::Officer => "officer",
            Self::Policy => "policy",
            Self::Review => "review",
            Self::Proposal => "proposal",
            Self::Amendment => "amendment",
        }
    }

    /// The acts whose rows stand here.
    pub fn acts(self) -> impl Iterator<Item = &'static Spec> {
        SPECS.iter().copied().filter(move |spec| spec.table == self)
    }

    /// The kind of record its rows are about.
    #[must_use]
    pub const fn record_kind(self) -> RecordKind {
        match self {
            Self::Ledger | Self::Amendment => RecordKind::Ledger,
            Self::Organization | Self::Attestation => RecordKind::Organization,
            Self::Model | Self::Evaluation => RecordKind::Model,
            Self::Authority => RecordKind::Authority,
            Self::Lockdown => RecordKind::Lockdown,
            Self::Restoration => RecordKind::Restoration,
            Self::Grant => RecordKind::Grant,
            Self::Officer => RecordKind::Officer,
            Self::Policy => RecordKind::Policy,
            Self::Review => RecordKind::Review,
            Self::Proposal => RecordKind::Proposal,
        }
    }

    /// The columns of its rows: the fields of its acts, each once, in order of declaration, without those that every
    /// row has: the record it is about, and the instrument behind it.
    #[must_use]
    pub fn columns(self) -> Vec<&'static FieldSpec> {
        let mut columns: Vec<&'static FieldSpec> = Vec::new();
        let own = |field: &FieldSpec| {
            field.name == "authority"
                || field.kind == Kind::NewModel
                || field.kind == Kind::Document
                || (field.kind == Kind::Record(self.record_kind()) && field.name == self.record_kind().noun())
        };
        for field in self.acts().flat_map(|spec| spec.fields) {
            if !own(field) && !columns.iter().any(|seen| seen.name == field.name) {
                columns.push(field);
            }
        }
        columns
    }
}
