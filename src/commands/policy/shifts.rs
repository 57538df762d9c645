//! What terms and reviews say otherwise than before, shown field by field.

use clearance_core::policy::{Leaning, Shift};
use clearance_core::time::Moment;
use serde_json::{Value as Json, json};

use super::diff::value;
use crate::render::document::{Branch, Line, Mark, Tone};

/// For a script. `tiers` are the names the tier has in the second version and, where that is another, in the first.
pub(super) fn json(shifts: &[Shift], (tier, from_tier): (&str, Option<&str>)) -> Json {
    let one = |shift: &Shift| {
        let mut json = json!({
            "path": path(shift, tier),
            "from": shift.from,
            "to": shift.to,
            "leaning": shift.leaning.word(),
        });
        if let (Some(tier), Some(members)) = (from_tier, json.as_object_mut()) {
            members.insert("from_path".into(), json!(path(shift, tier)));
        }
        json
    };
    shifts.iter().map(one).collect()
}

/// Where a policy says it.
fn path(shift: &Shift, tier: &str) -> String {
    // The calendar is the whole policy's.
    if shift.field.contains('.') { format!("tiers.{tier}.{}", shift.field) } else { shift.field.clone() }
}

/// For a person: the field, what it said, what it says, and which way that leans.
pub(super) fn branch(shift: &Shift) -> Branch {
    Branch::new(Mark::Note, line(shift)).note(leaning(shift.leaning))
}

/// A field with what it said and what it says.
pub(super) fn line(shift: &Shift) -> Line {
    let name = shift.field.rsplit('.').next().unwrap_or(&shift.field).replace('_', " ");
    from_to(Line::plain(format!("{name}: ")), shift)
}

/// The same under a name of its own.
pub(super) fn from_to(name: Line, shift: &Shift) -> Line {
    match (&shift.from, &shift.to) {
        // Of lists, what came and what went.
        (Json::Array(from), Json::Array(to)) => {
            let gone = from.iter().filter(|item| !to.contains(item)).map(|item| (Tone::Bad, "-", item));
            let come = to.iter().filter(|item| !from.contains(item)).map(|item| (Tone::Good, "+", item));
            gone.chain(come).enumerate().fold(name, |line, (index, (tone, sign, item))| {
                let between = if index > 0 { ", " } else { "" };
                line.and(Tone::Plain, between).and(tone, format!("{sign}{}", value(item)))
            })
        }
        (from, to) => name
            .and(Tone::Bad, said(&shift.field, from))
            .and(Tone::Plain, " → ")
            .and(Tone::Good, said(&shift.field, to)),
    }
}

/// What a version says of a field, or what its silence means.
fn said(field: &str, json: &Json) -> String {
    if !json.is_null() {
        // The end of a term is exclusive in answers for scripts; people read its last day.
        let end = json.as_str().filter(|_| field == "until").and_then(|end| Moment::parse_rfc3339(end).ok());
        return end.map_or_else(|| value(json), Moment::readable_end);
    }
    let silence = match field {
        "terms.surfaces" | "surfaces" | "purposes" | "persons" => "any",
        "terms.longest" | "review.decide_within" | "review.appeal_within" => "no limit",
        "until" => "no end",
        field if field.ends_with(".valid_for") => "as long as it holds",
        "terms.recertify_every" => "never",
        _ => "none",
    };
    silence.to_owned()
}

/// Which way, in a word that reads beside the field.
pub(super) const fn leaning(leaning: Leaning) -> &'static str {
    match leaning {
        Leaning::Mixed => "neither tighter nor looser",
        other => other.word(),
    }
}
