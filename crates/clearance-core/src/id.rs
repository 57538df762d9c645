//! References: what a record is called, inside the log and outside it.
//!
//! Organizations and officers have a slug outside and a number (`O-7`, `U-2`) inside the log, so that names can be
//! erased; models are `developer/name` everywhere; the rest are numbered as they are recorded. No reference holds
//! `:`, `=` or `@`, which break shell completion.

use std::fmt;

use serde::{Serialize, Serializer};

/// The number of an entry in the log, counted from 1.
pub type EntryNo = u64;

/// The kinds of record an act can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// The ledger itself: entry 1.
    Ledger,
    /// An organization, `O-7` in the log.
    Organization,
    /// A model, `developer/name`.
    Model,
    /// An authority, `A-1`.
    Authority,
    /// A lockdown, `L-1`.
    Lockdown,
    /// A restoration, `R-1`.
    Restoration,
    /// A grant, `G-1`.
    Grant,
    /// An officer, `U-1` in the log.
    Officer,
    /// A version of a policy: `name/2` outside, `Y-1` in the log.
    Policy,
    /// A review, `V-1`.
    Review,
    /// A proposal, `P-1`.
    Proposal,
}

impl RecordKind {
    /// The letter of numbered references; models and the ledger have none.
    #[must_use]
    pub const fn letter(self) -> Option<char> {
        match self {
            Self::Organization => Some('O'),
            Self::Authority => Some('A'),
            Self::Lockdown => Some('L'),
            Self::Restoration => Some('R'),
            Self::Grant => Some('G'),
            Self::Officer => Some('U'),
            Self::Policy => Some('Y'),
            Self::Review => Some('V'),
            Self::Proposal => Some('P'),
            Self::Ledger | Self::Model => None,
        }
    }

    /// The word a reader knows it by.
    #[must_use]
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Ledger => "ledger",
            Self::Organization => "organization",
            Self::Model => "model",
            Self::Authority => "authority",
            Self::Lockdown => "lockdown",
            Self::Restoration => "restoration",
            Self::Grant => "grant",
            Self::Officer => "officer",
            Self::Policy => "policy",
            Self::Review => "review",
            Self::Proposal => "proposal",
        }
    }

    /// Every kind that has numbered references.
    pub const NUMBERED: [Self; 9] = [
        Self::Organization,
        Self::Authority,
        Self::Lockdown,
        Self::Restoration,
        Self::Grant,
        Self::Officer,
        Self::Policy,
        Self::Review,
        Self::Proposal,
    ];
}

/// A record, named as the log names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The ledger itself.
    Ledger,
    /// A model.
    Model(ModelId),
    /// Any numbered record.
    Numbered(RecordKind, u64),
}

impl Subject {
    /// What kind of record it is.
    #[must_use]
    pub const fn kind(&self) -> RecordKind {
        match self {
            Self::Ledger => RecordKind::Ledger,
            Self::Model(_) => RecordKind::Model,
            Self::Numbered(kind, _) => *kind,
        }
    }

    /// Reads a reference as the log writes it: `ledger`, `developer/name`, `L-1`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "ledger" {
            return Some(Self::Ledger);
        }
        if text.contains('/') {
            return ModelId::new(text).map(Self::Model);
        }
        let (letter, digits) = text.split_once('-')?;
        let kind = RecordKind::NUMBERED
            .into_iter()
            .find(|k| k.letter().is_some_and(|l| letter.len() == 1 && letter.starts_with(l)))?;
        parse_number(digits).map(|n| Self::Numbered(kind, n))
    }
}

fn parse_number(digits: &str) -> Option<u64> {
    let canonical = !digits.is_empty() && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|n| canonical && *n <= crate::MAX_INTEGER)
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ledger => f.write_str("ledger"),
            Self::Model(id) => f.write_str(id.as_str()),
            Self::Numbered(kind, number) => write!(f, "{}-{number}", kind.letter().unwrap_or('?')),
        }
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

macro_rules! numbered {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u64);

        impl From<$name> for Subject {
            fn from(reference: $name) -> Self {
                Self::Numbered($name::KIND, reference.0)
            }
        }

        impl TryFrom<&Subject> for $name {
            type Error = ();
            fn try_from(subject: &Subject) -> Result<Self, ()> {
                match subject {
                    Subject::Numbered(kind, number) if *kind == $name::KIND => Ok(Self(*number)),
                    _ => Err(()),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Subject::from(*self).fmt(f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )+};
}

numbered! {
    /// An organization's number, `O-7`.
    OrganizationNo,
    /// An authority's number, `A-1`.
    AuthorityNo,
    /// A lockdown's number, `L-1`.
    LockdownNo,
    /// A restoration's number, `R-1`.
    RestorationNo,
    /// A grant's number, `G-1`.
    GrantNo,
    /// An officer's number, `U-1`.
    OfficerNo,
    /// The number of a policy's version, `Y-1`.
    PolicyNo,
    /// A review's number, `V-1`.
    ReviewNo,
    /// A proposal's number, `P-1`.
    ProposalNo,
}

impl OrganizationNo {
    /// The kind these numbers belong to.
    pub const KIND: RecordKind = RecordKind::Organization;
}
impl AuthorityNo {
    /// The kind these numbers belong to.
    pub const KIND: RecordKind = RecordKind::Authority;
}
impl LockdownNo {
    /// The kind these numbers belong to.
    pub const KIND: RecordKind = RecordKind::Lockdown;
}
impl RestorationNo {
    /// The kind these numbers belong to.
    pub const KIND: RecordKind = RecordKind::Restoration;
}
impl GrantNo {
    /// The kind these numbers belong to.
    pub const KIND: RecordKind = RecordKind::Grant;
}
impl OfficerNo {
    /// The kind these numbers belong to.
    pub const KIND: RecordKind = RecordKind::Officer;
}
impl PolicyNo {
    /// The kind these numbers belong to.
    pub const KIND: RecordKind = RecordKind::Policy;
}
impl ReviewNo {
    /// The kind these numbers belong to.
    pub const KIND: RecordKind = RecordKind::Review;
}
impl ProposalNo {
    /// The kind these numbers belong to.
    pub const KIND: RecordKind = RecordKind::Proposal;
}

/// A slug: `[a-z0-9][a-z0-9._-]*`, at most 100 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

impl Slug {
    /// The longest a slug may be, in characters.
    pub const LONGEST: usize = 100;

    /// A slug, if the text is one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        is_slug(text).then(|| Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is digits alone, which could be taken for a number.
    #[must_use]
    pub fn is_digits(&self) -> bool {
        self.0.bytes().all(|b| b.is_ascii_digit())
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A model: `developer/name`, each part a slug.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelId(String);

impl ModelId {
    /// A model's id, if the text is one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let (developer, name) = text.split_once('/')?;
        (is_slug(developer) && is_slug(name)).then(|| Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ModelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for ModelId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

fn is_slug(text: &str) -> bool {
    let mut bytes = text.bytes();
    text.len() <= Slug::LONGEST
        && bytes.next().is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b))
}

/// Whether a word can name a label: a tag, a surface, a purpose, an attestation kind, a condition code.
#[must_use]
pub fn is_label(text: &str) -> bool {
    is_slug(text)
}

/// A slug made from a name: NFKD, lower-case ASCII letters and digits, every other run a `-`; `org` if none is left.
#[must_use]
pub fn derive_slug(name: &str) -> Slug {
    use unicode_normalization::UnicodeNormalization as _;
    let mut slug = String::new();
    let mut gap = false;
    let letters = name.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    for c in letters.flat_map(char::to_lowercase).flat_map(latin) {
        if c.is_ascii_lowercase() || c.is_ascii_digit() {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.push(c);
        } else {
            gap = true;
        }
        if slug.len() >= 80 {
            break;
        }
    }
    if !slug.bytes().any(|b| b.is_ascii_lowercase()) {
        "org".clone_into(&mut slug);
    }
    Slug(slug)
}

/// A lower-case Latin letter that no decomposition leads to ASCII, as those who write it do without it; any other
/// character as it is.
fn latin(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        'ß' => ('s', Some('s')),
        'æ' => ('a', Some('e')),
        'œ' => ('o', Some('e')),
        'þ' => ('t', Some('h')),
        'ø' => ('o', None),
        'ł' => ('l', None),
        'đ' | 'ð' => ('d', None),
        'ħ' => ('h', None),
        'ı' => ('i', None),
        'ŋ' => ('n', None),
        'ŧ' => ('t', None),
        other => (other, None),
    };
    [Some(first), second].into_iter().flatten()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn references_read_back_as_they_are_written() {
        for text in ["L-1", "R-20", "G-3", "A-4", "O-7", "U-2", "V-5", "P-6", "anthropic/claude-mythos-5", "ledger"] {
            assert_eq!(Subject::parse(text).unwrap().to_string(), text);
        }
        for text in ["L-0", "L-01", "L-", "X-1", "l-1", "L1", "a/b/c", "/x", "L-9007199254740993", "é-1"] {
            assert_eq!(Subject::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_slug_is_derived_from_any_name() {
        for (name, slug) in [
            ("Acme Grid, Inc.", "acme-grid-inc"),
            ("Électricité de l'Île", "electricite-de-l-ile"),
            ("株式会社", "org"),
            ("3M", "3m"),
            ("1 & 1", "org"),
            ("ﬁnance", "finance"),
        ] {
            assert_eq!(derive_slug(name).as_str(), slug);
        }
    }
}
