//! Names that a record is given, and lists of records by reference.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::act::field::{Cell, Decoding, Encoding, FieldType, Kind};
use crate::code;
use crate::id::{ModelId, RecordKind, RestorationNo, Slug, Subject};
use crate::node::Node;

/// A slug this act gives to the record it makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSlug(pub Slug);

impl FieldType for NewSlug {
    const KIND: Kind = Kind::NewSlug;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let written = cx.scalar(node, "a slug")?;
        let slug = Slug::new(&written).filter(|slug| !slug.is_digits());
        if slug.is_none() {
            cx.wrong_with_help(
                code::WRONG_VALUE,
                node.place,
                format!("`{written}` is not a slug"),
                "a slug begins with a lower-case letter or a digit and holds those, `.`, `_` and `-`, and not digits alone",
            );
        }
        slug.map(Self)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::String(self.0.to_string())
    }

    fn to_cell(&self) -> Cell<'_> {
        Cell::Text(self.0.as_str().into())
    }

    fn from_cell(cell: &Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Text(text) => Slug::new(text).filter(|slug| !slug.is_digits()).map(Self),
            _ => None,
        }
    }
}

/// The id this act gives to a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewModel(pub ModelId);

impl FieldType for NewModel {
    const KIND: Kind = Kind::NewModel;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let written = cx.scalar(node, "a model's id")?;
        let id = ModelId::new(&written);
        if id.is_none() {
            cx.wrong_with_help(
                code::WRONG_VALUE,
                node.place,
                format!("`{written}` is not a model's id"),
                "write `developer/name`, both of lower-case letters, digits, `.`, `_` and `-`",
            );
        }
        id.map(Self)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::String(self.0.to_string())
    }
}

impl FieldType for ModelId {
    const KIND: Kind = Kind::Record(crate::id::RecordKind::Model);

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        match cx.reference(node, crate::id::RecordKind::Model)? {
            Subject::Model(id) => Some(id),
            _ => None,
        }
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::String(self.to_string())
    }

    fn references(&self, into: &mut Vec<Subject>) {
        into.push(Subject::Model(self.clone()));
    }
}

/// Several models, in alphabetical order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Models(pub BTreeSet<ModelId>);

impl FieldType for Models {
    const KIND: Kind = Kind::Models;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items = cx.items(node, "a list of models")?;
        let mut models = BTreeSet::new();
        let mut good = true;
        for item in &items {
            match ModelId::decode(item, cx) {
                Some(model) if models.insert(model.clone()) => {}
                Some(model) => {
                    cx.wrong(code::WRONG_VALUE, item.place, format!("`{model}` stands twice in `{}`", cx.field));
                    good = false;
                }
                None => good = false,
            }
        }
        if items.is_empty() {
            cx.wrong(code::WRONG_VALUE, node.place, format!("`{}` is empty", cx.field));
        }
        (good && !models.is_empty()).then_some(Self(models))
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::Array(self.0.iter().map(|m| Json::String(m.to_string())).collect())
    }

    fn references(&self, into: &mut Vec<Subject>) {
        into.extend(self.0.iter().cloned().map(Subject::Model));
    }
}

/// Several restorations, in order of number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restorations(pub BTreeSet<RestorationNo>);

impl FieldType for Restorations {
    const KIND: Kind = Kind::Restorations;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items = cx.items(node, "a list of restorations")?;
        let found: Vec<_> = items.iter().map(|item| cx.reference(item, RecordKind::Restoration)).collect();
        if items.is_empty() {
            cx.wrong(code::WRONG_VALUE, node.place, format!("`{}` is empty", cx.field));
            return None;
        }
        let numbers = found.iter().map(|s| s.as_ref().and_then(|s| RestorationNo::try_from(s).ok()));
        numbers.collect::<Option<_>>().map(Self)
    }

    fn encode(&self, cx: &mut Encoding<'_>) -> Json {
        Json::Array(self.0.iter().map(|number| cx.reference(&Subject::from(*number))).collect())
    }

    fn references(&self, into: &mut Vec<Subject>) {
        into.extend(self.0.iter().map(|number| Subject::from(*number)));
    }
}
