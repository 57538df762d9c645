//! Who keeps a clearance under other terms, shown: of each change the organizations that it concerns.

use std::collections::{BTreeMap, BTreeSet};

use clearance_core::id::Subject;
use clearance_core::policy::{Altered, Binds, Impact, Kept, Shift};
use serde_json::{Value as Json, json};

use super::super::log::Named;
use super::shifts;
use crate::error::Failure;
use crate::render::document::{Block, Branch, Line, Mark, Tone};

/// For a script.
pub(super) fn json(kept: &Kept, named: &Named<'_>) -> Result<Json, Failure> {
    let changes = kept.altered.iter().map(|altered| {
        json!({
            "of": altered.of.as_ref().map(ToString::to_string),
            "field": altered.shift.field,
            "from": altered.shift.from,
            "to": altered.shift.to,
            "leaning": altered.shift.leaning.word(),
            "binds": altered.binds.word(),
        })
    });
    Ok(json!({
        "organization": named.name(&Subject::from(kept.organization))?,
        "model": kept.model,
        "changes": changes.collect::<Vec<_>>(),
    }))
}

/// What becomes what, and of whom.
type Alike<'i> = (&'i [Altered], Vec<&'i Kept>);

/// For a person.
pub(super) fn blocks(impact: &Impact, named: &Named<'_>) -> Result<Vec<Block>, Failure> {
    /// The most different changes that are told of a person, and the most names of each.
    const MOST: usize = 20;
    let mut alike: BTreeMap<String, Vec<Alike<'_>>> = BTreeMap::new();
    for kept in &impact.kept {
        let model = alike.entry(kept.model.to_string()).or_default();
        let room = model.len() < MOST;
        match model.iter_mut().find(|(altered, _)| *altered == &*kept.altered) {
            Some((_, members)) => members.push(kept),
            None if room => model.push((&kept.altered, vec![kept])),
            None => {}
        }
    }
    let mut branches = Vec::new();
    let mut told = 0;
    for (model, groups) in &alike {
        for (altered, members) in groups {
            told += members.len();
            let names = members.iter().take(MOST).map(|kept| named.name(&Subject::from(kept.organization)));
            let names = names.collect::<Result<Vec<_>, _>>()?.join(", ");
            let more = members.len().saturating_sub(MOST);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let text = Line::toned(Tone::Strong, format!("{names}{more}")).and(Tone::Plain, format!(" for {model}"));
            branches.push(altered.iter().map(branch).fold(Branch::new(Mark::Note, text), Branch::child));
        }
    }
    if branches.is_empty() {
        return Ok(Vec::new());
    }
    let mut blocks = vec![Block::Heading("Keep their clearance, under other terms".into()), Block::Tree(branches)];
    let more = impact.kept.len().saturating_sub(told);
    if more > 0 {
        let text = format!("… and {more} more, each otherwise; `--format json` has them all");
        blocks.push(Block::Paragraph(Line::toned(Tone::Faint, text)));
    }
    Ok(blocks)
}

fn branch(altered: &Altered) -> Branch {
    if altered.shift.field == "through" {
        return Branch::new(Mark::Note, through(&altered.shift));
    }
    let of = altered.of.as_ref().map(|of| format!("{of} ")).unwrap_or_default();
    let line = match altered.shift.field.strip_prefix("attestations.").and_then(|rest| rest.strip_suffix(".valid_for"))
    {
        Some(kind) => shifts::from_to(Line::plain(format!("attested {kind} counts for: ")), &altered.shift),
        None => shifts::line(&altered.shift),
    };
    let line = line.spans().fold(Line::plain(of), |all, (text, tone)| all.and(tone, text));
    let binds = match altered.binds {
        Binds::Use => "at every use",
        Binds::Renewal => "when a grant is issued or renewed",
        Binds::Review => "when a review is decided",
    };
    Branch::new(Mark::Note, line).note(format!("{}, {binds}", shifts::leaning(altered.shift.leaning)))
}

/// By which grants and restorations it is let through no longer, and by which now.
fn through(shift: &Shift) -> String {
    let words = |json: &Json| -> BTreeSet<String> {
        json.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
    };
    let (from, to) = (words(&shift.from), words(&shift.to));
    let list = |words: Vec<&String>| words.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let (gone, come) = (list(from.difference(&to).collect()), list(to.difference(&from).collect()));
    let said = [("no longer by ", gone), ("now by ", come)];
    let said: Vec<String> =
        said.into_iter().filter(|(_, list)| !list.is_empty()).map(|(words, list)| words.to_owned() + &list).collect();
    said.join("; ")
}
