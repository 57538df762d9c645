//! Acts on entries: two of the three ways to be wrong. A *correction* says an entry was recorded wrongly, a *void*
//! that what it says never happened. The third, an amendment, is an act on the record.

use serde_json::{Map, Value as Json};

use super::field::{Cell, Decoding, Encoding, FieldType};
use super::value::{Beginning, Entry, Flag};
use super::{Direction, Draft, FieldSpec, Fields, Group, Members, Need, Spec, Table, acts};
use crate::code;
use crate::id::Subject;
use crate::node::{Key, Node, Place, Value};

acts! {
    /// Records that an entry's act never happened
    EntryVoid = "entry.void", AsTarget, Amendment {
        /// the entry
        Public required entry: Entry,
        /// void the entries that rest on it as well
        Public optional with_dependents: Flag,
    }
}

impl EntryVoid {
    /// The void of one entry.
    #[must_use]
    pub const fn of(entry: u64) -> Self {
        Self { entry: super::Must(Entry(entry)), with_dependents: None }
    }
}

/// New values of the corrected entry's fields: as written, and, once admitted, as members by group.
#[derive(Clone, Debug, Default)]
pub struct NewFields {
    /// As somebody wrote them, or as the log holds them.
    pub written: Vec<(Key, Node)>,
    /// As the log writes them, each in the group of the corrected act's field.
    pub members: Option<Members>,
}

/// Records that an entry was recorded wrongly.
#[derive(Clone, Debug)]
pub struct EntryCorrect {
    /// The entry.
    pub entry: Entry,
    /// New values.
    pub fields: NewFields,
    /// The entry's new effective moment.
    pub effective: Option<Beginning>,
}

impl PartialEq for EntryCorrect {
    fn eq(&self, other: &Self) -> bool {
        let plain = |f: &NewFields| f.written.iter().map(|(k, n)| (k.text.clone(), n.to_json())).collect::<Map<_, _>>();
        self.entry == other.entry && self.effective == other.effective && plain(&self.fields) == plain(&other.fields)
    }
}

impl Eq for EntryCorrect {}

impl EntryCorrect {
    /// The act's declaration.
    pub const SPEC: Spec = Spec {
        word: "entry.correct",
        about: "Records that an entry was recorded wrongly, and how it should read",
        direction: Direction::AsTarget,
        table: Table::Amendment,
        fields: &[
            FieldSpec {
                name: "entry",
                kind: Entry::KIND,
                need: Need::Required,
                group: Group::Public,
                about: "the entry",
            },
            FieldSpec {
                name: "fields",
                kind: super::Kind::Fields,
                need: Need::Optional,
                group: Group::Public,
                about: "new values, field to value",
            },
        ],
    };
}

impl Fields for EntryCorrect {
    fn decode(draft: &Draft, cx: &mut Decoding<'_>) -> Option<Self> {
        let entry = draft.required("entry", cx);
        let effective = draft.optional("effective", cx);
        let mut written = Vec::new();
        for (_, node) in draft.fields.iter().filter(|(key, _)| key.text == "fields") {
            let Value::Map(pairs) = &node.value else {
                "fields".clone_into(&mut cx.field);
                cx.shape(node, "a mapping of field to new value");
                return None;
            };
            written.extend(pairs.iter().cloned());
        }
        if written.is_empty() && effective.is_none() && draft.field("effective").is_none() {
            "fields".clone_into(&mut cx.field);
            cx.wrong(
                code::MISSING_FIELD,
                draft.place,
                "`entry.correct` needs `fields` or `effective`: what should it have said",
            );
        }
        Some(Self { entry: entry?, fields: NewFields { written, members: None }, effective })
    }

    fn encode(&self, members: &mut Members, cx: &mut Encoding<'_>) {
        members.public.insert("entry".into(), Json::from(self.entry.0));
        if let Some(effective) = &self.effective {
            members.public.insert("effective".into(), effective.encode(cx));
        }
        let mut put = |group: Group, fields: &Map<String, Json>| {
            if !fields.is_empty() {
                members.group(group).insert("fields".into(), Json::Object(fields.clone()));
            }
        };
        if let Some(own) = &self.fields.members {
            put(Group::Public, &own.public);
            for (group, fields) in Group::PRIVATE.into_iter().zip(&own.private) {
                put(group, fields);
            }
        }
    }

    fn to_cell(&self, _: &str) -> Cell<'_> {
        Cell::Null
    }

    fn cells<'a>(&'a self, _: &mut dyn FnMut(usize, Cell<'a>)) {}

    fn from_cells<'c>(_: &dyn Fn(usize) -> Cell<'c>) -> Option<Self> {
        None
    }

    fn references(&self, _: &mut Vec<Subject>) {}
}

impl EntryCorrect {
    /// Puts the new values over the members of the corrected act.
    #[must_use]
    pub fn overlay(&self, target: Draft) -> Draft {
        let mut draft = target;
        for (key, node) in &self.fields.written {
            draft.fields.retain(|(k, _)| k.text != key.text);
            draft.fields.push((key.clone(), node.clone()));
        }
        if let Some(effective) = &self.effective {
            draft.fields.retain(|(k, _)| k.text != "effective");
            let key = Key { text: "effective".into(), place: Place::NONE };
            draft.fields.push((key, Node::text(effective.0.to_string())));
        }
        draft
    }
}
