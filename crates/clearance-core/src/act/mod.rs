//! Acts: what an officer does. One file a noun, each act a struct with its fields, declared once with [`acts!`]:
//! from that declaration come the flags of the command line, the keys of a batch, the members of the log, the private
//! group of each field, and the columns of the tables.
//!
//! A [`Draft`] is an act as somebody wrote it; an [`Act`] is one whose words mean something: values typed, references
//! looked up. Whether it may be recorded is decided by [`crate::admit`], nowhere else.

mod authority;
mod draft;
mod entry;
mod grant;
mod ledger;
mod lockdown;
mod model;
mod officer;
mod organization;
pub mod policy;
pub mod proposal;
mod restoration;
pub mod review;
mod table;

pub mod field;
pub mod value;

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

pub use authority::{AuthorityConfirm, AuthorityRecord};
pub use draft::Draft;
pub use entry::{EntryCorrect, EntryVoid, NewFields};
pub use grant::{
    GrantBreach, GrantCure, GrantDeprovision, GrantIssue, GrantProvision, GrantRecertify, GrantRenew, GrantResume,
    GrantRevoke, GrantSuspend,
};
pub use ledger::{Approvals, LedgerFound};
pub use lockdown::{LockdownAmend, LockdownImpose, LockdownLift};
pub use model::{ModelAmend, ModelEvaluate, ModelRegister, ModelRetire};
pub use officer::{OfficerDelegate, OfficerEnroll, OfficerRekey, OfficerRetire};
pub use organization::{OrgAmend, OrgAttest, OrgRegister, OrgReinstate, OrgRetire, OrgSuspend, OrgWithdrawAttestation};
pub use policy::{PolicyAdopt, PolicyApprove, PolicyPropose, PolicyRetire};
pub use proposal::{ProposalApprove, ProposalOpen, ProposalReject};
pub use restoration::{RestorationAmend, RestorationClose, RestorationOpen};
pub use review::{
    ReviewAppeal, ReviewAssign, ReviewComplete, ReviewDecide, ReviewHold, ReviewNotify, ReviewOpen, ReviewRecuse,
    ReviewResume, ReviewVote, ReviewWithdraw,
};
pub use table::Table;

use crate::code;
use crate::id::{AuthorityNo, ProposalNo, RecordKind, Subject};
use crate::node::{Node, Place};
use field::{Cell, Decoding, Encoding, FieldType, Kind};
use value::{Beginning, Label, Texts, Words};

/// Which part of an entry a field stands in: its public bytes, or one of three private objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// In the log's public bytes.
    Public,
    /// Slugs, names, identifiers, contacts.
    Identity,
    /// Country, kind, sectors, tags, attributes.
    Facts,
    /// Reasons, notes, evidence references, a batch's `ref`.
    Words,
}

impl Group {
    /// The private ones, in the order of the log.
    pub const PRIVATE: [Self; 3] = [Self::Identity, Self::Facts, Self::Words];

    /// The word in the log.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Identity => "identity",
            Self::Facts => "facts",
            Self::Words => "words",
        }
    }
}

/// Whether a field must be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Without it the act means nothing.
    Required,
    /// Absent means not said.
    Optional,
    /// Nobody writes it: it comes with another field, such as a digest with the file it is of.
    Derived,
    /// Nobody writes it: admission finds it, such as the version of a policy that governs a review.
    Found,
}

/// What an act does to restrictions, which decides how many officers it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// It tightens: one officer.
    Tightening,
    /// It loosens: two different officers.
    Loosening,
    /// It records evidence or keeps the books: one officer.
    Evidence,
    /// As the entry it is about.
    AsTarget,
}

/// A field of an act.
#[derive(Clone, Copy, Debug)]
pub struct FieldSpec {
    /// Its key in a batch; its flag is the same with `-` for `_`.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be written.
    pub need: Need,
    /// Where it stands in an entry.
    pub group: Group,
    /// What it is, for help.
    pub about: &'static str,
}

/// An act's declaration.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// `lockdown.impose`.
    pub word: &'static str,
    /// What it does, for help.
    pub about: &'static str,
    /// What it does to restrictions.
    pub direction: Direction,
    /// The table its rows stand in.
    pub table: Table,
    /// Its own fields; [`COMMON`] ones come on top.
    pub fields: &'static [FieldSpec],
}

impl Spec {
    /// The noun: `lockdown`.
    #[must_use]
    pub fn noun(&self) -> &'static str {
        self.word.split_once('.').map_or(self.word, |(noun, _)| noun)
    }

    /// The verb: `impose`.
    #[must_use]
    pub fn verb(&self) -> &'static str {
        self.word.split_once('.').map_or("", |(_, verb)| verb)
    }

    /// A field by name, its own or a common one.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static FieldSpec> {
        self.fields.iter().chain(COMMON).find(|field| field.name == name)
    }

    /// The field that names the record the act is about and may stand first on the command line without its flag.
    #[must_use]
    pub fn leading(&self) -> Option<&'static FieldSpec> {
        self.fields.first().filter(|field| {
            field.need == Need::Required
                && matches!(field.kind, Kind::Record(_) | Kind::NewSlug | Kind::NewModel | Kind::Entry)
        })
    }
}

/// The fields every act may carry. `recorded` exists in sandbox ledgers only and is not kept among the fields.
pub const COMMON: &[FieldSpec] = &[
    FieldSpec {
        name: "effective",
        kind: Kind::Beginning,
        need: Need::Optional,
        group: Group::Public,
        about: "when the act has force; default: as recorded. A past moment needs a reason",
    },
    FieldSpec { name: "reason", kind: Kind::Words, need: Need::Optional, group: Group::Words, about: "why, in words" },
    FieldSpec {
        name: "reason_code",
        kind: Kind::Name,
        need: Need::Optional,
        group: Group::Public,
        about: "why, as a code",
    },
    FieldSpec {
        name: "authority",
        kind: Kind::Record(RecordKind::Authority),
        need: Need::Optional,
        group: Group::Public,
        about: "the instrument behind the act",
    },
    FieldSpec {
        name: "evidence",
        kind: Kind::Texts,
        need: Need::Optional,
        group: Group::Words,
        about: "references to evidence",
    },
    FieldSpec { name: "note", kind: Kind::Words, need: Need::Optional, group: Group::Words, about: "a note" },
    FieldSpec {
        name: "ref",
        kind: Kind::Name,
        need: Need::Optional,
        group: Group::Words,
        about: "a name of yours for this act; `$name` stands for the record it makes",
    },
    FieldSpec {
        name: "proposal",
        kind: Kind::Record(RecordKind::Proposal),
        need: Need::Optional,
        group: Group::Public,
        about: "the approved proposal that holds this act",
    },
    FieldSpec {
        name: "recorded",
        kind: Kind::Beginning,
        need: Need::Optional,
        group: Group::Public,
        about: "when it was recorded (sandbox ledgers only)",
    },
];

/// What every act may carry beside its own fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Common {
    /// When the act has force; absent: as recorded.
    pub effective: Option<Beginning>,
    /// Why, in words.
    pub reason: Option<Words>,
    /// Why, as a code.
    pub reason_code: Option<Label>,
    /// The instrument behind it, for acts that have no field of their own for it.
    pub authority: Option<AuthorityNo>,
    /// References to evidence.
    pub evidence: Option<Texts>,
    /// A note.
    pub note: Option<Words>,
    /// The writer's name for the row.
    pub reference: Option<RowRef>,
    /// The approved proposal that holds the act.
    pub proposal: Option<ProposalNo>,
    /// The ledger's clock as a sandbox's act carries it.
    pub recorded: Option<Beginning>,
}

/// A batch's `ref`: letters, digits, `.`, `_` and `-`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowRef(pub String);

impl FieldType for RowRef {
    const KIND: Kind = Kind::Name;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let written = cx.scalar(node, "a name")?;
        let good = !written.is_empty()
            && written.chars().count() <= 200
            && written.chars().all(|c| c.is_alphanumeric() || "._-/".contains(c))
            && crate::text::accept(&written, crate::text::Lines::One).is_ok();
        if good {
            return Some(Self(written));
        }
        cx.wrong(
            code::WRONG_VALUE,
            node.place,
            format!("`{written}` is not a `ref`: use letters, digits, `.`, `_`, `-` and `/`"),
        );
        None
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::String(self.0.clone())
    }
}

/// The members of an act, by group.
#[derive(Clone, Debug, Default)]
pub struct Members {
    /// In the public bytes.
    pub public: Map<String, Json>,
    /// In the private objects, in the order of [`Group::PRIVATE`].
    pub private: [Map<String, Json>; 3],
}

impl Members {
    /// The object of a group.
    pub const fn group(&mut self, group: Group) -> &mut Map<String, Json> {
        let [identity, facts, words] = &mut self.private;
        match group {
            Group::Public => &mut self.public,
            Group::Identity => identity,
            Group::Facts => facts,
            Group::Words => words,
        }
    }
}

impl Common {
    /// Writes the members into their groups. `recorded` belongs to the entry, `effective` to the statement.
    pub fn encode(&self, members: &mut Members, cx: &mut Encoding<'_>) {
        let mut put = |group: Group, name: &str, json: Option<Json>| {
            if let Some(json) = json {
                members.group(group).insert(name.to_owned(), json);
            }
        };
        put(Group::Words, "reason", self.reason.as_ref().map(|v| v.encode(cx)));
        put(Group::Public, "reason_code", self.reason_code.as_ref().map(|v| v.encode(cx)));
        put(Group::Public, "authority", self.authority.as_ref().map(|v| v.encode(cx)));
        put(Group::Words, "evidence", self.evidence.as_ref().map(|v| v.encode(cx)));
        put(Group::Words, "note", self.note.as_ref().map(|v| v.encode(cx)));
        put(Group::Words, "ref", self.reference.as_ref().map(|v| v.encode(cx)));
        put(Group::Public, "proposal", self.proposal.as_ref().map(|v| v.encode(cx)));
    }
}

/// Reads and writes a field that is required or optional.
trait Slot: Sized {
    fn read(draft: &Draft, name: &str, cx: &mut Decoding<'_>) -> Option<Self>;
    fn write(&self, cx: &mut Encoding<'_>) -> Option<Json>;
    fn to_cell(&self) -> Cell<'_>;
    fn from_cell(cell: &Cell<'_>) -> Option<Self>;
    fn references(&self, into: &mut Vec<Subject>);
}

/// A field that must be there.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Must<T>(T);

impl<T: FieldType> Slot for Must<T> {
    fn read(draft: &Draft, name: &str, cx: &mut Decoding<'_>) -> Option<Self> {
        draft.required(name, cx).map(Must)
    }
    fn write(&self, cx: &mut Encoding<'_>) -> Option<Json> {
        Some(self.0.encode(cx))
    }
    fn to_cell(&self) -> Cell<'_> {
        self.0.to_cell()
    }
    fn from_cell(cell: &Cell<'_>) -> Option<Self> {
        T::from_cell(cell).map(Must)
    }
    fn references(&self, into: &mut Vec<Subject>) {
        self.0.references(into);
    }
}

impl<T: FieldType> Slot for Option<T> {
    fn read(draft: &Draft, name: &str, cx: &mut Decoding<'_>) -> Option<Self> {
        Some(draft.optional(name, cx))
    }
    fn write(&self, cx: &mut Encoding<'_>) -> Option<Json> {
        self.as_ref().map(|value| value.encode(cx))
    }
    fn to_cell(&self) -> Cell<'_> {
        self.as_ref().map_or(Cell::Null, FieldType::to_cell)
    }
    fn from_cell(cell: &Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Null => Some(None),
            cell => T::from_cell(cell).map(Some),
        }
    }
    fn references(&self, into: &mut Vec<Subject>) {
        if let Some(value) = self {
            value.references(into);
        }
    }
}

/// Declares the acts of a noun: each a struct with private fields and readers, and its [`Spec`].
macro_rules! acts {
    (@slot required $type:ty) => { $crate::act::Must<$type> };
    (@slot derived $type:ty) => { $crate::act::Must<$type> };
    (@slot optional $type:ty) => { Option<$type> };
    (@slot found $type:ty) => { Option<$type> };
    (@out required $type:ty) => { &$type };
    (@out derived $type:ty) => { &$type };
    (@out optional $type:ty) => { Option<&$type> };
    (@out found $type:ty) => { Option<&$type> };
    (@read required $slot:expr) => { &$slot.0 };
    (@read derived $slot:expr) => { &$slot.0 };
    (@read optional $slot:expr) => { $slot.as_ref() };
    (@read found $slot:expr) => { $slot.as_ref() };
    (@need required) => { $crate::act::Need::Required };
    (@need derived) => { $crate::act::Need::Derived };
    (@need found) => { $crate::act::Need::Found };
    (@need optional) => { $crate::act::Need::Optional };
    ($(
        $(#[doc = $about:literal])+
        $name:ident = $word:literal, $direction:ident, $table:ident {
            $( $(#[doc = $field_about:literal])+ $group:ident $need:ident $field:ident: $type:ty, )*
        }
    )+) => {$(
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name { $($field: $crate::act::acts!(@slot $need $type),)* }

        impl $name {
            /// The act's declaration.
            pub const SPEC: $crate::act::Spec = $crate::act::Spec {
                word: $word,
                about: $crate::act::first_line(concat!($($about, "\n"),+)),
                direction: $crate::act::Direction::$direction,
                table: $crate::act::Table::$table,
                fields: &[$($crate::act::FieldSpec {
                    name: stringify!($field),
                    kind: <$type as $crate::act::field::FieldType>::KIND,
                    need: $crate::act::acts!(@need $need),
                    group: $crate::act::Group::$group,
                    about: $crate::act::whole_text(concat!($($field_about, "\n"),+)),
                },)*],
            };

            $(
                $(#[doc = $field_about])+
                #[must_use]
                pub fn $field(&self) -> $crate::act::acts!(@out $need $type) {
                    $crate::act::acts!(@read $need self.$field)
                }
            )*
        }

        impl $crate::act::Fields for $name {
            #[allow(unused_variables, reason = "an act may have no fields of its own")]
            fn decode(draft: &$crate::act::Draft, cx: &mut $crate::act::field::Decoding<'_>) -> Option<Self> {
                $(let $field = <$crate::act::acts!(@slot $need $type) as $crate::act::Slot>::read(draft, stringify!($field), cx);)*
                Some(Self { $($field: $field?,)* })
            }

            #[allow(unused_variables, reason = "an act may have no fields of its own")]
            fn encode(&self, members: &mut $crate::act::Members, cx: &mut $crate::act::field::Encoding<'_>) {
                $(if let Some(json) = $crate::act::Slot::write(&self.$field, cx) {
                    members.group($crate::act::Group::$group).insert(stringify!($field).to_owned(), json);
                })*
            }

            #[allow(unused_variables, reason = "an act may have no fields of its own")]
            fn to_cell(&self, column: &str) -> $crate::act::field::Cell<'_> {
                match column {
                    $(stringify!($field) => $crate::act::Slot::to_cell(&self.$field),)*
                    _ => $crate::act::field::Cell::Null,
                }
            }

            #[allow(unused_variables, reason = "an act may have no fields of its own")]
            fn cells<'a>(&'a self, give: &mut dyn FnMut(usize, $crate::act::field::Cell<'a>)) {
                let mut places = 0..;
                $(give(places.next().unwrap_or_default(), $crate::act::Slot::to_cell(&self.$field));)*
            }

            #[allow(unused_variables, unused_mut, reason = "an act may have no fields of its own")]
            fn from_cells<'c>(cells: &dyn Fn(usize) -> $crate::act::field::Cell<'c>) -> Option<Self> {
                let mut places = 0..;
                $(let $field = $crate::act::Slot::from_cell(&cells(places.next()?))?;)*
                Some(Self { $($field,)* })
            }

            #[allow(unused_variables, reason = "an act may have no fields of its own")]
            fn references(&self, into: &mut Vec<$crate::id::Subject>) {
                $($crate::act::Slot::references(&self.$field, into);)*
            }
        }
    )+};
}
pub(crate) use acts;

/// The first line of a doc comment, without its leading space and full stop.
const fn first_line(text: &'static str) -> &'static str {
    let (_, text) = text.split_at(if text.is_empty() { 0 } else { 1 });
    let mut end = 0;
    let bytes = text.as_bytes();
    #[expect(clippy::indexing_slicing, reason = "bounded by the loop; iterators are not const")]
    while end < bytes.len() && bytes[end] != b'\n' {
        end += 1;
    }
    let (line, _) = text.split_at(end);
    strip_stop(line)
}

const fn whole_text(text: &'static str) -> &'static str {
    first_line(text)
}

const fn strip_stop(line: &'static str) -> &'static str {
    match line.as_bytes() {
        [.., b'.'] => line.split_at(line.len() - 1).0,
        _ => line,
    }
}

/// What the declaration gives to every act.
trait Fields: Sized {
    fn decode(draft: &Draft, cx: &mut Decoding<'_>) -> Option<Self>;
    fn encode(&self, members: &mut Members, cx: &mut Encoding<'_>);
    fn to_cell(&self, column: &str) -> Cell<'_>;
    fn cells<'a>(&'a self, give: &mut dyn FnMut(usize, Cell<'a>));
    fn from_cells<'c>(cells: &dyn Fn(usize) -> Cell<'c>) -> Option<Self>;
    fn references(&self, into: &mut Vec<Subject>);
}

/// Makes an act of the cells of a row, which are asked for by the place of their field in the declaration.
pub type FromCells = for<'f, 'c> fn(&'f dyn Fn(usize) -> Cell<'c>) -> Option<Act>;

macro_rules! every_act {
    ($($name:ident),+ $(,)?) => {
        /// An act whose words mean something: values typed, references looked up.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Act { $(#[doc = concat!("See [`", stringify!($name), "`].")] $name($name)),+ }

        /// The declarations of all acts, in the order of the contract.
        pub const SPECS: &[&Spec] = &[$(&$name::SPEC),+];

        impl Act {
            /// The act's declaration.
            #[must_use]
            pub const fn spec(&self) -> &'static Spec {
                match self { $(Self::$name(_) => &$name::SPEC),+ }
            }

            fn decode(draft: &Draft, cx: &mut Decoding<'_>) -> Option<Self> {
                $(if draft.spec.word == $name::SPEC.word { return Fields::decode(draft, cx).map(Self::$name); })+
                None
            }

            /// Writes the members into their groups.
            pub fn encode(&self, members: &mut Members, cx: &mut Encoding<'_>) {
                match self { $(Self::$name(act) => Fields::encode(act, members, cx)),+ }
            }

            /// A field as its column holds it.
            #[must_use]
            pub fn to_cell(&self, column: &str) -> Cell<'_> {
                match self { $(Self::$name(act) => Fields::to_cell(act, column)),+ }
            }

            /// Its fields as their columns hold them, each with its place in the declaration.
            pub fn cells<'a>(&'a self, give: &mut dyn FnMut(usize, Cell<'a>)) {
                match self { $(Self::$name(act) => Fields::cells(act, give)),+ }
            }

            /// What makes an act of a word back from the cells of a row.
            #[must_use]
            pub fn from_cells(word: &str) -> Option<FromCells> {
                $(if word == $name::SPEC.word {
                    return Some(|cells| <$name as Fields>::from_cells(cells).map(Self::$name));
                })+
                None
            }

            /// Every record its own fields refer to, in order of declaration.
            #[must_use]
            pub fn references(&self) -> Vec<Subject> {
                let mut into = Vec::new();
                match self { $(Self::$name(act) => Fields::references(act, &mut into)),+ }
                into
            }
        }

        $(impl From<$name> for Act {
            fn from(act: $name) -> Self {
                Self::$name(act)
            }
        })+
    };
}

every_act! {
    LedgerFound,
    OrgRegister, OrgAmend, OrgSuspend, OrgReinstate, OrgRetire, OrgAttest, OrgWithdrawAttestation,
    ModelRegister, ModelAmend, ModelEvaluate, ModelRetire,
    AuthorityRecord, AuthorityConfirm,
    LockdownImpose, LockdownAmend, LockdownLift,
    RestorationOpen, RestorationAmend, RestorationClose,
    GrantIssue, GrantRenew, GrantSuspend, GrantResume, GrantRevoke, GrantProvision, GrantDeprovision,
    GrantBreach, GrantCure, GrantRecertify,
    OfficerEnroll, OfficerRekey, OfficerDelegate, OfficerRetire,
    PolicyPropose, PolicyApprove, PolicyAdopt, PolicyRetire,
    ReviewOpen, ReviewComplete, ReviewHold, ReviewResume, ReviewAssign, ReviewRecuse, ReviewVote, ReviewDecide,
    ReviewNotify, ReviewWithdraw, ReviewAppeal,
    ProposalOpen, ProposalApprove, ProposalReject,
    EntryCorrect, EntryVoid,
}

impl Act {
    /// The same with fields that admission finds. `None` if they cannot be read, which no admission brings about.
    #[must_use]
    pub fn with_found(&self, found: Vec<(&'static str, Json)>) -> Option<Self> {
        let mut members = Members::default();
        self.encode(&mut members, &mut Encoding::default());
        let [identity, facts, words] = members.private;
        let finds = |name: &str| self.spec().field(name).is_some_and(|field| field.need == Need::Found);
        let written = members.public.into_iter().chain(identity).chain(facts).chain(words);
        let written = written.filter(|(name, _)| !finds(name));
        let all = written.chain(found.into_iter().map(|(name, json)| (name.to_owned(), json)));
        let key = |name: String| crate::node::Key { text: name, place: Place::NONE };
        let fields = all.map(|(name, json)| (key(name), Node::from_json(&json))).collect();
        from_log(self.spec().word, fields, &BTreeMap::new()).map(|(act, _)| act)
    }
}

/// The declaration of an act by its word.
#[must_use]
pub fn find(word: &str) -> Option<&'static Spec> {
    SPECS.iter().copied().find(|spec| spec.word == word)
}

/// Reads an act back from its log members: those of the public body and of the private objects together.
///
/// `resolves` gives the record for each statement digest that stands in for a reference.
#[must_use]
pub fn from_log(
    word: &str,
    fields: Vec<(crate::node::Key, Node)>,
    resolves: &BTreeMap<String, Subject>,
) -> Option<(Act, Common)> {
    let draft = Draft { spec: find(word)?, place: Place::NONE, fields };
    let names = Recorded { resolves };
    let vocabulary = crate::clause::Vocabulary::any();
    let mut cx = Decoding::new(crate::time::Moment(0), &names, &vocabulary);
    draft.decode(&mut cx)
}

/// References as entries write them: verbatim, or the digest of the statement that makes the record.
struct Recorded<'a> {
    resolves: &'a BTreeMap<String, Subject>,
}

impl field::Names for Recorded<'_> {
    fn resolve(&self, kind: RecordKind, written: &str) -> Result<Subject, field::NameFault> {
        match self.resolves.get(written) {
            Some(subject) if subject.kind() == kind => Ok(subject.clone()),
            _ => field::Verbatim.resolve(kind, written),
        }
    }

    fn resolve_entry(&self, written: &str) -> Result<u64, field::NameFault> {
        field::Verbatim.resolve_entry(written)
    }
}
