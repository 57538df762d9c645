//! An act as somebody wrote it: its word and its fields, with places, before they are typed.

use super::field::{self, Decoding, FieldType, nearest};
use super::{Act, COMMON, Common, FieldSpec, Need, SPECS, Spec, find};
use crate::code;
use crate::node::{Node, Place, Value};

/// An act as somebody wrote it: its word and its fields, with places.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its declaration.
    pub spec: &'static Spec,
    /// Where it begins.
    pub place: Place,
    /// Its fields in written order.
    pub fields: Vec<(crate::node::Key, Node)>,
}

impl Draft {
    /// Reads a row: a mapping with `act` and the act's fields beside it. Unknown fields and acts are noted.
    pub fn read(node: Node, mistakes: &mut Vec<crate::node::Mistake>) -> Option<Self> {
        use crate::node::Mistake;
        let place = node.place;
        let described = node.described();
        let Value::Map(mut fields) = node.value else {
            mistakes.push(Mistake::new(
                code::BATCH_SHAPE,
                place,
                format!("an act should be a mapping, not {described}"),
            ));
            return None;
        };
        let Some(at) = fields.iter().position(|(key, _)| key.text == "act") else {
            mistakes.push(
                Mistake::new(code::MISSING_FIELD, place, "this row has no `act`")
                    .field("act")
                    .help("write the act's word, such as `act: org.register`"),
            );
            return None;
        };
        let (_, word) = fields.remove(at);
        let Value::Text(text) = &word.value else {
            mistakes.push(
                Mistake::new(
                    code::WRONG_SHAPE,
                    word.place,
                    format!("`act` should be a word such as `org.register`, not {}", word.described()),
                )
                .field("act"),
            );
            return None;
        };
        let Some(spec) = find(text) else {
            let near = nearest(text, SPECS.iter().map(|s| s.word), 3);
            let mistake = Mistake::new(code::UNKNOWN_ACT, word.place, format!("there is no act `{text}`")).field("act");
            mistakes.push(if near.is_empty() {
                mistake
            } else {
                mistake.help(format!("did you mean {}?", near.join(" or ")))
            });
            return None;
        };
        fields.retain(|(key, _)| {
            let derived = spec.field(&key.text).is_some_and(|field| field.need == Need::Derived);
            if derived {
                let message = format!("`{text}` has no field `{}`", key.text);
                mistakes.push(Mistake::new(code::UNKNOWN_FIELD, key.place, message).field(key.text.as_str()));
            }
            !derived
        });
        Some(Self { spec, place, fields })
    }

    /// A field's node.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Node> {
        self.fields.iter().find(|(key, _)| key.text == name).map(|(_, node)| node)
    }

    /// Types the fields and looks references up. Every mistake is noted in `cx`.
    pub fn decode(&self, cx: &mut Decoding<'_>) -> Option<(Act, Common)> {
        let before = cx.mistakes.len();
        for (key, _) in &self.fields {
            let comes_with_it = key.text == "file" && self.spec.fields.iter().any(|f| f.need == Need::Derived);
            if self.spec.field(&key.text).is_none() && !comes_with_it {
                let written =
                    self.spec.fields.iter().filter(|field| field.need != Need::Derived).map(|field| field.name);
                let derived = self.spec.fields.iter().any(|field| field.need == Need::Derived).then_some("file");
                let written: Vec<&str> = derived.into_iter().chain(written).collect();
                let names = written.iter().copied().chain(COMMON.iter().map(|field| field.name));
                let help = field::did_you_mean(&key.text, names)
                    .unwrap_or_else(|| format!("its fields: {}", written.join(", ")));
                cx.field.clone_from(&key.text);
                cx.wrong_with_help(
                    code::UNKNOWN_FIELD,
                    key.place,
                    format!("`{}` has no field `{}`", self.spec.word, key.text),
                    help,
                );
            }
        }
        let derives = |field: &FieldSpec| field.need == Need::Derived && self.field(field.name).is_none();
        // Where the file is named and could not be read, that was told.
        if self.field("file").is_none() && self.spec.fields.iter().any(derives) {
            "file".clone_into(&mut cx.field);
            cx.wrong(code::MISSING_FIELD, self.place, format!("`{}` needs `file`", self.spec.word));
        }
        let common = Common {
            effective: self.optional("effective", cx),
            reason: self.optional("reason", cx),
            reason_code: self.optional("reason_code", cx),
            authority: if self.spec.fields.iter().any(|f| f.name == "authority") {
                None
            } else {
                self.optional("authority", cx)
            },
            evidence: self.optional("evidence", cx),
            note: self.optional("note", cx),
            reference: self.optional("ref", cx),
            proposal: if self.spec.fields.iter().any(|f| f.name == "proposal") {
                None
            } else {
                self.optional("proposal", cx)
            },
            recorded: self.optional("recorded", cx),
        };
        let act = Act::decode(self, cx);
        if cx.mistakes.len() > before { None } else { act.map(|act| (act, common)) }
    }

    /// The same for a draft made by the program over what the log holds: a missing place falls back to the given one.
    pub fn decode_known(&self, cx: &mut Decoding<'_>, place: Place) -> Option<(Act, Common)> {
        let decoded = self.decode(cx);
        for mistake in cx.mistakes.iter_mut().filter(|m| !m.place.is_known()) {
            mistake.place = place;
        }
        decoded
    }

    pub(super) fn optional<T: FieldType>(&self, name: &str, cx: &mut Decoding<'_>) -> Option<T> {
        let node = self.field(name)?;
        name.clone_into(&mut cx.field);
        if node.value == Value::Null {
            cx.wrong_with_help(
                code::WRONG_SHAPE,
                node.place,
                format!("`{name}` holds nothing"),
                "leave the field out, or write its value",
            );
            return None;
        }
        T::decode(node, cx)
    }

    pub(super) fn required<T: FieldType>(&self, name: &str, cx: &mut Decoding<'_>) -> Option<T> {
        // Where what it comes with is missing, that is told; see `decode`.
        if self.field(name).is_none() && self.spec.field(name).is_some_and(|field| field.need == Need::Derived) {
            return None;
        }
        if self.field(name).is_none() {
            name.clone_into(&mut cx.field);
            cx.wrong(code::MISSING_FIELD, self.place, format!("`{}` needs `{name}`", self.spec.word));
            return None;
        }
        self.optional(name, cx)
    }
}
