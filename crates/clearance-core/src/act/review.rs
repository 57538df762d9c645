//! Acts on reviews: a pending question with a clock, decided by more than one.

use super::field::{Cell, Decoding, Encoding, FieldType, Kind, choice, members};
use super::value::{
    Conditions, End, Label, Name, OfficerReference, Persons, Purposes, Restorations, Surfaces, Words, choices,
};
use super::{GrantIssue, acts};
use crate::id::{ModelId, OrganizationNo, ReviewNo};
use crate::node::Node;
use serde_json::{Map, Value as Json};

choices! {
    /// What a voter recommends.
    Recommends {
        /// To admit.
        Approve = "approve",
        /// Not to.
        Deny = "deny",
        /// To send the application back without action.
        Return = "return",
    }
    /// How a review is decided.
    Outcome {
        /// Admitted: a grant is issued under each restoration.
        Approved = "approved",
        /// Not admitted.
        Denied = "denied",
        /// Sent back without action.
        Returned = "returned",
    }
    /// Who is waited for while the clock stands still.
    WaitingFor {
        /// The applicant.
        Applicant = "applicant",
        /// The body that issued the instrument.
        Authority = "authority",
        /// The model's developer.
        Developer = "developer",
        /// Anybody else outside.
        ThirdParty = "third-party",
    }
    /// What the rules of the policy say of an application that is complete.
    Prediction {
        /// Eligible.
        Eligible = "eligible",
        /// Not eligible.
        NotEligible = "not-eligible",
        /// It depends on what is not known.
        Depends = "depends",
        /// No policy governs the model.
        Ungoverned = "ungoverned",
    }
    /// Whether a decision is what the rules said.
    Agreement {
        /// It is.
        Agrees = "agrees",
        /// It is not, and names what distinguishes the case.
        Departs = "departs",
        /// The rules said nothing.
        Unpredicted = "unpredicted",
    }
}

impl Recommends {
    /// The outcome a vote counts for.
    #[must_use]
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::Approve => Outcome::Approved,
            Self::Deny => Outcome::Denied,
            Self::Return => Outcome::Returned,
        }
    }
}

/// What an applicant asks for, and what a vote or a decision gives: every part that is absent is left as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// The surfaces.
    pub surfaces: Option<Surfaces>,
    /// The purposes.
    pub purposes: Option<Purposes>,
    /// The persons.
    pub persons: Option<Persons>,
    /// Conditions on top of the restorations'.
    pub conditions: Option<Conditions>,
    /// Until when.
    pub until: Option<End>,
}

impl Asks {
    /// The same with what is absent taken from another.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        Self {
            surfaces: self.surfaces.clone().or_else(|| other.surfaces.clone()),
            purposes: self.purposes.clone().or_else(|| other.purposes.clone()),
            persons: self.persons.clone().or_else(|| other.persons.clone()),
            conditions: self.conditions.clone().or_else(|| other.conditions.clone()),
            until: self.until.or(other.until),
        }
    }

    /// Its members as the log writes them.
    #[must_use]
    pub fn members(&self) -> Map<String, Json> {
        let cx = &mut Encoding::default();
        let mut map = Map::new();
        let mut put = |name: &str, json: Option<Json>| {
            if let Some(json) = json {
                map.insert(name.to_owned(), json);
            }
        };
        put("surfaces", self.surfaces.as_ref().map(|v| v.encode(cx)));
        put("purposes", self.purposes.as_ref().map(|v| v.encode(cx)));
        put("persons", self.persons.as_ref().map(|v| v.encode(cx)));
        put("conditions", self.conditions.as_ref().map(|v| v.encode(cx)));
        put("until", self.until.as_ref().map(|v| v.encode(cx)));
        map
    }

    /// In a sentence; empty where nothing is said.
    #[must_use]
    pub fn sentence(&self) -> String {
        let said = self.said().into_iter().filter_map(|(field, said)| {
            said.map(|said| if field == "until" { format!("until {said}") } else { format!("{field} {said}") })
        });
        said.collect::<Vec<_>>().join("; ")
    }

    /// Each part in words, by its field; absent where nothing is said of it.
    #[must_use]
    pub fn said(&self) -> [(&'static str, Option<String>); 5] {
        let list = |set: &std::collections::BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(", ");
        let conditions = self.conditions.as_ref().filter(|c| !c.0.is_empty());
        [
            ("surfaces", self.surfaces.as_ref().map(|s| list(&s.0))),
            ("purposes", self.purposes.as_ref().map(|p| list(&p.0))),
            ("persons", self.persons.as_ref().map(|p| list(&p.0))),
            ("conditions", conditions.map(|c| c.0.iter().map(|c| c.code.as_str()).collect::<Vec<_>>().join(", "))),
            ("until", self.until.map(|end| end.0.readable_end())),
        ]
    }

    /// The fields in which it is not the same as another.
    #[must_use]
    pub fn differs(&self, other: &Self) -> Vec<&'static str> {
        let same = [
            self.surfaces == other.surfaces,
            self.purposes == other.purposes,
            self.persons == other.persons,
            self.conditions == other.conditions,
            self.until == other.until,
        ];
        ASKS_KEYS.iter().zip(same).filter(|(_, same)| !same).map(|(field, _)| *field).collect()
    }

    /// A part of it in words.
    #[must_use]
    pub fn part(&self, field: &str) -> String {
        let said = self.said().into_iter().find(|(name, _)| *name == field).and_then(|(_, said)| said);
        said.unwrap_or_else(|| "nothing said".to_owned())
    }
}

/// The keys of [`Asks`].
pub const ASKS_KEYS: &[&str] = &["surfaces", "purposes", "persons", "conditions", "until"];

impl FieldType for Asks {
    const KIND: Kind = Kind::Asks;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let before = cx.mistakes.len();
        let map = members(node, ASKS_KEYS, cx)?;
        let outer = cx.field.clone();
        let asks = Self {
            surfaces: part(&map, "surfaces", cx),
            purposes: part(&map, "purposes", cx),
            persons: part(&map, "persons", cx),
            conditions: part(&map, "conditions", cx),
            until: part(&map, "until", cx),
        };
        cx.field = outer;
        (cx.mistakes.len() == before).then_some(asks)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::Object(self.members())
    }

    fn to_cell(&self) -> Cell<'_> {
        Cell::text(Json::Object(self.members()).to_string())
    }
}

fn part<T: FieldType>(map: &std::collections::BTreeMap<&str, &Node>, key: &str, cx: &mut Decoding<'_>) -> Option<T> {
    let node = map.get(key)?;
    key.clone_into(&mut cx.field);
    T::decode(node, cx)
}

acts! {
    /// Opens a review: of an organization's application, or of a model's own status
    ReviewOpen = "review.open", Evidence, Review {
        /// the model
        Public required model: ModelId,
        /// the applicant; without one, the review is of the model's own status
        Public optional organization: OrganizationNo,
        /// the restorations under which grants are asked; default: the model's only open one
        Public optional restorations: Restorations,
        /// what is asked for: surfaces, purposes, persons, conditions, until
        Public optional asks: Asks,
        /// the restorations under which grants are asked, whoever named them
        Public found under: Restorations,
    }
    /// Records that nothing is missing any more: the clock starts
    ReviewComplete = "review.complete", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
        /// the version that governs the model
        Public found policy: Name,
        /// its tier
        Public found tier: Name,
        /// what its rules say
        Public found predicts: Prediction,
    }
    /// Stops the clock, with the reason's code and who is waited for
    ReviewHold = "review.hold", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
        /// who is waited for
        Public required waiting_for: WaitingFor,
    }
    /// Lets the clock run on
    ReviewResume = "review.resume", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
    }
    /// Gives a review to an officer
    ReviewAssign = "review.assign", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
        /// the officer
        Public required officer: OfficerReference,
    }
    /// Takes an officer off a review for good
    ReviewRecuse = "review.recuse", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
        /// the officer; default: whoever acts
        Public optional officer: OfficerReference,
    }
    /// Votes: a recommendation with the clauses it rests on, a reason's code and its words
    ReviewVote = "review.vote", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
        /// what is recommended
        Public required recommends: Recommends,
        /// the rules and clauses of the policy that it rests on, such as a rule's id or `requires`; needed where a policy's review decides, unless the application is sent back
        Public optional cites: Cites,
        /// the surfaces to grant; default: as asked
        Public optional surfaces: Surfaces,
        /// the purposes to grant; default: as asked
        Public optional purposes: Purposes,
        /// the persons to grant; default: as asked
        Public optional persons: Persons,
        /// the conditions to grant on; default: as asked
        Public optional conditions: Conditions,
        /// until when; default: as asked
        Public optional until: End,
    }
    /// Decides, as the votes for exactly this outcome allow
    ReviewDecide = "review.decide", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
        /// the outcome
        Public required outcome: Outcome,
        /// the surfaces granted; default: as voted
        Public optional surfaces: Surfaces,
        /// the purposes granted; default: as voted
        Public optional purposes: Purposes,
        /// the persons granted; default: as voted
        Public optional persons: Persons,
        /// the conditions granted on; default: as voted
        Public optional conditions: Conditions,
        /// until when; default: as voted
        Public optional until: End,
        /// what distinguishes the case, as a code, where the decision departs from what the rules say
        Public optional departs: Label,
        /// the same in words
        Words optional distinguished: Words,
        /// the version of the policy by whose quorum it was decided
        Public found policy: Name,
        /// whether it is what the rules said
        Public found agrees: Agreement,
        /// the votes it rests on, by entry
        Public found votes: VoteEntries,
    }
    /// Records that the applicant was told: the time to appeal runs from then
    ReviewNotify = "review.notify", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
        /// how: by letter, by mail, at a hearing
        Words optional how: Name,
    }
    /// Records that the applicant withdrew
    ReviewWithdraw = "review.withdraw", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
    }
    /// Records the applicant's appeal, of a decision or of silence: it goes to officers who had no part in it
    ReviewAppeal = "review.appeal", Evidence, Review {
        /// the review
        Public required review: ReviewNo,
    }
}

/// Rules and clauses of a policy that a vote rests on: words and paths of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cites(pub std::collections::BTreeSet<String>);

impl FieldType for Cites {
    const KIND: Kind = Kind::Labels;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        super::field::labels(node, cx, |word| {
            let good = word.split('/').all(crate::id::is_label);
            if good { Ok(()) } else { Err((format!("`{word}` is not a rule's id or a path to one"), None)) }
        })
        .map(Self)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::Array(self.0.iter().cloned().map(Json::String).collect())
    }
}

/// Entries that hold votes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoteEntries(pub Vec<u64>);

impl FieldType for VoteEntries {
    const KIND: Kind = Kind::Texts;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items = cx.items(node, "a list of entries")?;
        let read = |item: &Node| match item.value {
            crate::node::Value::Int(number) => u64::try_from(number).ok(),
            _ => None,
        };
        items.into_iter().map(read).collect::<Option<_>>().map(Self)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::Array(self.0.iter().map(|n| Json::from(*n)).collect())
    }
}

macro_rules! content {
    ($($name:ident),+) => {$(
        impl $name {
            /// What it gives, as written.
            #[must_use]
            pub fn content(&self) -> Asks {
                Asks {
                    surfaces: self.surfaces().cloned(),
                    purposes: self.purposes().cloned(),
                    persons: self.persons().cloned(),
                    conditions: self.conditions().cloned(),
                    until: self.until().copied(),
                }
            }
        }
    )+};
}

content!(ReviewVote, ReviewDecide, GrantIssue);
