//! Templates: a sheet for the rows of one act, made from its declaration, that `apply` reads back.

use clearance_core::act::field::Kind;
use clearance_core::act::{COMMON, FieldSpec, Need, Spec};
use clearance_core::facts::COUNTRIES;

use super::batch::takes_file;
use crate::render::workbook::template::{Column, Shape, Sheet};

/// The sheet of an act.
pub(crate) fn template(spec: &'static Spec) -> Sheet {
    let mut columns: Vec<Column> = Vec::new();
    let mut notes = vec![
        format!("# act: {}", spec.word),
        format!(
            "# {}. One row each below the header; nothing in a cell says nothing. Rows like this one are notes.",
            spec.about
        ),
    ];
    if takes_file(spec) {
        let note = "the path of a file beside this one, whose content is recorded or hashed";
        notes.push(format!("# file: {note}"));
        columns.push(Column { name: "file".into(), note: note.into(), ..Column::default() });
    }
    let common =
        COMMON.iter().filter(|field| field.name != "recorded" && !spec.fields.iter().any(|own| own.name == field.name));
    for field in spec.fields.iter().chain(common).filter(|field| field.need != Need::Derived) {
        let required = if field.need == Need::Required { " (required)" } else { "" };
        let says = format!("{}; {}", field.about, holds(field.kind));
        notes.push(format!("# {}{required}: {says}", field.name));
        columns.push(Column {
            name: field.name.to_owned(),
            note: format!("{}{required}", says),
            allowed: allowed(field),
            shape: shape(field.kind),
        });
    }
    Sheet { name: spec.word.to_owned(), notes, columns, rows: Vec::new() }
}

/// The values of a field that takes no others.
fn allowed(field: &FieldSpec) -> Vec<String> {
    match field.kind {
        Kind::Choice(words) => words.iter().map(|word| (*word).to_owned()).collect(),
        Kind::Country => COUNTRIES.iter().map(|(code, _)| (*code).to_owned()).collect(),
        Kind::Flag => vec!["true".into(), "false".into()],
        _ => Vec::new(),
    }
}

const fn shape(kind: Kind) -> Shape {
    match kind {
        Kind::Beginning | Kind::End => Shape::Date,
        Kind::Decimal | Kind::Count | Kind::Entry => Shape::General,
        _ => Shape::Text,
    }
}

/// How a field is written in a cell.
pub(crate) fn holds(kind: Kind) -> String {
    match kind {
        Kind::Name | Kind::Words | Kind::Document => "text".into(),
        Kind::NewSlug => "lower-case letters, digits, `.`, `_` and `-`".into(),
        Kind::NewModel => "`developer/name`".into(),
        Kind::Record(kind) => format!("a reference to one {}", kind.noun()),
        Kind::Models => "models, parted by `;`".into(),
        Kind::Restorations => "restorations, parted by `;`".into(),
        Kind::Asks => "a mapping such as `{surfaces: [api], until: 2026-12-31}`".into(),
        Kind::Beginning => "a date such as 2026-06-12, whose beginning counts, or a moment in RFC 3339".into(),
        Kind::End => "a date such as 2026-06-12, whose end counts, or a moment in RFC 3339".into(),
        Kind::Choice(words) => format!("one of {}", words.join(", ")),
        Kind::Choices(words) => format!("some of these, parted by `;`: {}", words.join(", ")),
        Kind::Labels => "words, parted by `;`".into(),
        Kind::Country => "a country's two letters (ISO 3166-1 alpha-2, or XK)".into(),
        Kind::Identifiers => "`scheme=value`, parted by `;`".into(),
        Kind::Attributes => "`name=value`, parted by `;`".into(),
        Kind::Clause => "a clause, such as `everyone` or `{country: US, sector: energy}`".into(),
        Kind::Conditions => "codes parted by `;`, or `[{code: …, due: …}]`".into(),
        Kind::Sources => "an address, or `[{url: …, certainty: reported}]`".into(),
        Kind::Decimal => "a number, kept as it is spelled".into(),
        Kind::Texts => "text".into(),
        Kind::Flag => "`true` or `false`".into(),
        Kind::Entry => "the number of an entry".into(),
        Kind::Fields => "`field=value`".into(),
        Kind::Count => "a whole number from 1".into(),
    }
}
