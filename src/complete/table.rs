//! Which word wants what: the one table that completion is made of. For an act it goes by the kinds of its fields and
//! by what the act can be done to; for a question by its arguments' names.

use clearance_core::act::field::Kind;
use clearance_core::act::{FieldSpec, SPECS};
use clearance_core::id::RecordKind;

/// Where the answers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// Records of a kind, those that fit.
    Record(RecordKind, Fit),
    /// Records of every kind.
    Anything,
    /// The last entries, without those that cannot be voided or corrected.
    Entry,
    /// Surfaces of the model that the words name, or of all.
    Surface,
    /// Purposes of the policies in force.
    Purpose,
    /// What a vote on the review that the words name may cite.
    Rule,
    /// Kinds of attestation: of the policies in force, and those that the organization holds.
    Attestation,
    /// A closed list of words.
    Words(&'static [&'static str]),
    /// Countries.
    Country,
    /// Codes of conditions met in real programmes.
    Condition,
    /// Codes of reasons.
    Reason,
    /// Codes of mistakes, refusals and reasons.
    Code,
    /// The acts' words.
    Act,
    /// A moment at which something begins.
    Beginning,
    /// A moment at which something ends.
    End,
    /// A path.
    File,
}

/// Where a source keeps its answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// In the program.
    Everywhere,
    /// In the ledger.
    InLedger,
}

impl Source {
    pub(super) const fn kept(self) -> Kept {
        match self {
            Self::Record(..)
            | Self::Anything
            | Self::Entry
            | Self::Surface
            | Self::Purpose
            | Self::Rule
            | Self::Attestation => Kept::InLedger,
            Self::Words(_)
            | Self::Country
            | Self::Condition
            | Self::Reason
            | Self::Code
            | Self::Act
            | Self::Beginning
            | Self::End
            | Self::File => Kept::Everywhere,
        }
    }
}

/// Which records of a kind fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// All.
    Any,
    /// Those that have not ended.
    Standing,
    /// Those that have not ended and are not suspended.
    Active,
    /// Those that are suspended.
    Suspended,
    /// Those that have not ended, the nearest to their end first.
    Ending,
    /// Those that are provisioned somewhere.
    Provisioned,
    /// Those that were given by word of mouth and not yet in writing.
    Unconfirmed,
    /// Those that wait for approval or adoption.
    Proposed,
    /// Those that were decided.
    Decided,
    /// Those on which whoever acts may vote now.
    Votable,
}

/// What a word wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    /// Where its answers come from, in order.
    pub(super) sources: Vec<Source>,
    /// Whether it is a list, parted by commas.
    pub(super) list: bool,
}

fn one(sources: impl Into<Vec<Source>>) -> Option<Wanted> {
    Some(Wanted { sources: sources.into(), list: false })
}

fn many(source: Source) -> Option<Wanted> {
    Some(Wanted { sources: vec![source], list: true })
}

/// What an argument of a command wants; `None`: nothing can be offered, or its own closed list is enough.
pub(super) fn wanted(path: &[&str], argument: &str, value_name: Option<&str>) -> Option<Wanted> {
    if let [noun, verb] = path
        && let Some(spec) = SPECS.iter().find(|spec| spec.noun() == *noun && spec.verb() == *verb)
        && let Some(field) = spec.field(argument)
    {
        return of_field(spec.word, field);
    }
    of_question(path, argument, value_name)
}

/// A field of an act: by its kind, and by what the act can be done to.
fn of_field(word: &str, field: &FieldSpec) -> Option<Wanted> {
    match field.kind {
        Kind::Record(kind) => record(kind, fit(word, kind)),
        Kind::Restorations => many(Source::Record(RecordKind::Restoration, Fit::Standing)),
        Kind::Models => many(Source::Record(RecordKind::Model, Fit::Standing)),
        Kind::Choice(words) => one([Source::Words(words)]),
        Kind::Choices(words) => many(Source::Words(words)),
        Kind::Country => one([Source::Country]),
        Kind::Conditions => many(Source::Condition),
        Kind::Clause => one([Source::Words(&["everyone", "nobody"])]),
        Kind::Beginning => one([Source::Beginning]),
        Kind::End => one([Source::End]),
        Kind::Entry => one([Source::Entry]),
        Kind::Name => match (word, field.name) {
            (_, "reason_code") => one([Source::Reason]),
            (_, "surface") => one([Source::Surface]),
            ("org.attest" | "org.withdraw-attestation", "kind") => one([Source::Attestation]),
            _ => None,
        },
        Kind::Labels => match field.name {
            "surfaces" => many(Source::Surface),
            "purposes" => many(Source::Purpose),
            "cites" => many(Source::Rule),
            _ => None,
        },
        Kind::Words
        | Kind::NewSlug
        | Kind::NewModel
        | Kind::Identifiers
        | Kind::Attributes
        | Kind::Sources
        | Kind::Decimal
        | Kind::Texts
        | Kind::Flag
        | Kind::Fields
        | Kind::Count
        | Kind::Document
        | Kind::Asks => None,
    }
}

/// What an act can be done to.
fn fit(word: &str, kind: RecordKind) -> Fit {
    match (word, kind) {
        ("org.reinstate", RecordKind::Organization) | ("grant.resume", RecordKind::Grant) => Fit::Suspended,
        ("org.suspend", RecordKind::Organization) | ("grant.suspend", RecordKind::Grant) => Fit::Active,
        ("grant.renew", RecordKind::Grant) => Fit::Ending,
        ("grant.deprovision", RecordKind::Grant) => Fit::Provisioned,
        ("authority.confirm", RecordKind::Authority) => Fit::Unconfirmed,
        ("policy.approve" | "policy.adopt", RecordKind::Policy) => Fit::Proposed,
        ("review.notify" | "review.appeal" | "review.reasons", RecordKind::Review) => Fit::Decided,
        ("review.vote", RecordKind::Review) => Fit::Votable,
        (_, RecordKind::Authority) => Fit::Any,
        _ => Fit::Standing,
    }
}

fn record(kind: RecordKind, fit: Fit) -> Option<Wanted> {
    one([Source::Record(kind, fit)])
}

/// An argument of a verb that is no act, or one that every command has.
fn of_question(path: &[&str], argument: &str, value_name: Option<&str>) -> Option<Wanted> {
    match (path, argument) {
        (["policy", "diff"], "from" | "to") => one([Source::Record(RecordKind::Policy, Fit::Any), Source::File]),
        ([noun, "list"], "status") => one([Source::Words(states(noun))]),
        ([_, "list"], "sectors") => one([Source::Words(clearance_core::facts::SECTORS)]),
        ([_, "list"], "roster") => one([Source::Words(clearance_core::act::value::Roster::WORDS)]),
        (["org", "list"], "kind") => one([Source::Words(clearance_core::act::value::OrganizationKind::WORDS)]),
        (["authority", "list"], "type") => one([Source::Words(clearance_core::act::value::AuthorityKind::WORDS)]),
        (["lockdown", "list"], "type") => one([Source::Words(clearance_core::act::value::LockdownKind::WORDS)]),
        (_, "country") => one([Source::Country]),
        (_, "organization" | "prefix") => record(RecordKind::Organization, Fit::Any),
        (_, "model" | "models") => record(RecordKind::Model, Fit::Any),
        (_, "lockdown") => record(RecordKind::Lockdown, Fit::Any),
        (_, "restoration") => record(RecordKind::Restoration, Fit::Any),
        (_, "as" | "officer" | "by") => record(RecordKind::Officer, Fit::Any),
        (_, "reference" | "about") => one([Source::Anything]),
        (_, "surface" | "surfaces") => one([Source::Surface]),
        (_, "purpose") => one([Source::Purpose]),
        (_, "act") => one([Source::Act]),
        (_, "code") => one([Source::Code]),
        (_, "within") => one([Source::Words(&["7d", "14d", "30d", "90d"])]),
        _ => match value_name {
            Some("FILE" | "PATH" | "DIR" | "FILE|DIR|-") => one([Source::File]),
            Some("TIME" | "TIME|ENTRY") => one([Source::Beginning]),
            Some("POLICY") => record(RecordKind::Policy, Fit::Any),
            Some("ORG") => record(RecordKind::Organization, Fit::Any),
            Some("MODEL") => record(RecordKind::Model, Fit::Any),
            Some("OFFICER") => record(RecordKind::Officer, Fit::Any),
            Some("REF") => one([Source::Anything]),
            _ => None,
        },
    }
}

/// The states a list can be filtered by.
fn states(noun: &str) -> &'static [&'static str] {
    match noun {
        "org" => &["active", "suspended", "retired"],
        "model" => &["registered", "retired"],
        "officer" => &["active", "retired"],
        "lockdown" => &["in-force", "lifted"],
        "restoration" => &["open", "closed"],
        "grant" => &["active", "suspended", "revoked", "expired"],
        "policy" => &["proposed", "to-come", "in-force", "superseded", "retired"],
        _ => &[],
    }
}
