//! Whom a change concerns, shown: the impact part of `policy diff`, and what `simulate` says of a batch or a draft.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use clearance_core::id::{ModelId, OrganizationNo, Subject};
use clearance_core::policy::{Counts, Doubtful, Impact, Moved, Touched, Way};
use serde_json::{Map, Value as Json, json};

use super::super::log::Named;
use super::kept;
use crate::context::AsOf;
use crate::error::Failure;
use crate::named::together;
use crate::render::document::{Block, Column, Line, Table, Tone};
use crate::render::figure::{Bar, Bars, Figure, Fill, Picture, Shade};

/// The most names that are listed for a person, of each list.
const MOST: usize = 40;

/// For a script.
pub(in crate::commands) fn json(impact: &Impact, as_of: AsOf, named: &Named<'_>) -> Result<Json, Failure> {
    let mut json = Map::new();
    json.insert("at".into(), json!(as_of.at));
    json.insert("known_at".into(), json!({"entry": as_of.known, "time": as_of.known_time}));
    json.insert("organizations".into(), json!(impact.organizations));
    for (name, list) in [("gained", &impact.gained), ("lost", &impact.lost)] {
        let list = list.iter().map(|moved| moved_json(moved, named)).collect::<Result<Vec<_>, _>>()?;
        json.insert(name.into(), Json::Array(list));
    }
    let unknown = impact.unknown.iter().map(|one| doubtful_json(one, named)).collect::<Result<Vec<_>, _>>()?;
    json.insert("unknown".into(), Json::Array(unknown));
    let kept = impact.kept.iter().map(|one| kept::json(one, named)).collect::<Result<Vec<_>, _>>()?;
    json.insert("kept".into(), Json::Array(kept));
    let undecided = impact.undecided.iter().map(|(organization, model)| {
        let organization = named.name(&Subject::from(*organization))?;
        Ok::<_, Failure>(json!({"organization": organization, "model": model}))
    });
    json.insert("undecided".into(), Json::Array(undecided.collect::<Result<_, _>>()?));
    let lists = [("clearances_that_would_lapse", &impact.lapsing), ("beyond_terms", &impact.beyond_terms)];
    for (name, list) in lists {
        let list = list.iter().map(|touched| touched_json(touched, named)).collect::<Result<Vec<_>, _>>()?;
        json.insert(name.into(), Json::Array(list));
    }
    json.insert("by_country".into(), counts_json(&impact.by_country));
    json.insert("by_sector".into(), counts_json(&impact.by_sector));
    Ok(Json::Object(json))
}

fn moved_json(moved: &Moved, named: &Named<'_>) -> Result<Json, Failure> {
    Ok(json!({
        "organization": named.name(&Subject::from(moved.organization))?,
        "model": moved.model,
        "eligible": moved.eligible,
        "clears": moved.clears,
        "contexts": &*moved.contexts,
    }))
}

fn doubtful_json(one: &Doubtful, named: &Named<'_>) -> Result<Json, Failure> {
    Ok(json!({
        "organization": named.name(&Subject::from(one.organization))?,
        "model": one.model,
        "eligible": one.eligible,
        "clears": one.clears,
        "may": one.ways.iter().map(|way| way.word()).collect::<Vec<_>>(),
        "depends_on": facts(one),
    }))
}

/// On what it hangs.
fn facts(one: &Doubtful) -> String {
    one.depends_on.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn touched_json(touched: &Touched, named: &Named<'_>) -> Result<Json, Failure> {
    Ok(json!({
        "grant": touched.grant,
        "organization": named.name(&Subject::from(touched.organization))?,
        "model": touched.model,
        "why": touched.why,
    }))
}

fn counts_json(counts: &BTreeMap<String, Counts>) -> Json {
    let moved = counts.iter().filter(|(_, counts)| **counts != Counts::default());
    moved
        .map(|(name, c)| {
            let name = if name.is_empty() { "unknown" } else { name };
            (name.to_owned(), json!({"gained": c.gained, "lost": c.lost, "unknown": c.unknown}))
        })
        .collect::<Map<String, Json>>()
        .into()
}

/// For a person.
pub(in crate::commands) fn blocks(impact: &Impact, named: &Named<'_>) -> Result<Vec<Block>, Failure> {
    let who = |list: &[Moved]| list.iter().map(|moved| moved.organization).collect::<BTreeSet<_>>().len();
    let unknown = impact.unknown.iter().map(|one| one.organization).collect::<BTreeSet<_>>().len();
    let kept = impact.kept.iter().map(|kept| kept.organization).collect::<BTreeSet<_>>().len();
    let mut summary = format!(
        "{} looked at: {} gain, {} lose, {} hang on what is not known",
        if impact.organizations == 1 {
            "1 organization".into()
        } else {
            format!("{} organizations", impact.organizations)
        },
        who(&impact.gained),
        who(&impact.lost),
        unknown,
    );
    if kept > 0 {
        let _ = write!(summary, ", {kept} keep a clearance under other terms");
    }
    let mut blocks = vec![Block::Paragraph(Line::plain(summary))];
    if !impact.undecided.is_empty() {
        let text = format!("for {} the clauses are too large together to be decided", impact.undecided.len());
        blocks.push(Block::Paragraph(Line::toned(Tone::Warn, text)));
    }
    if !impact.is_nothing() {
        let models = by_model(impact);
        for (models, list) in together(models.iter().map(|(model, list)| (*model, list)), |a, b| a == b) {
            let models: Vec<String> = models.iter().map(ToString::to_string).collect();
            blocks.push(Block::Heading(Line::plain(models.join(", "))));
            blocks.push(Block::Table(names(list, named)?));
        }
        let lists = [impact.gained.len(), impact.lost.len(), impact.unknown.len()];
        let shown = lists.map(|length| length.saturating_sub(MOST));
        let more = shown.iter().sum::<usize>();
        if more > 0 {
            let text = format!("… and {more} more; `--format json` has them all");
            blocks.push(Block::Paragraph(Line::toned(Tone::Faint, text)));
        }
        blocks.extend(counts("By country", "country", &impact.by_country));
        blocks.extend(counts("By sector", "sector", &impact.by_sector));
    }
    blocks.extend(kept::blocks(impact, named)?);
    for (heading, list) in [
        ("Grants that would lapse, wholly or in some use", &impact.lapsing),
        ("Grants beyond the new terms, which bind them when renewed", &impact.beyond_terms),
    ] {
        if list.is_empty() {
            continue;
        }
        let mut table = Table::new([
            Column::whole("grant"),
            Column::text("organization"),
            Column::text("model"),
            Column::text("why"),
        ]);
        for touched in list.iter().take(MOST) {
            table.rows.push(vec![
                Line::toned(Tone::Strong, touched.grant.to_string()),
                Line::plain(named.name(&Subject::from(touched.organization))?),
                Line::plain(touched.model.to_string()),
                Line::plain(touched.why.as_str()),
            ]);
        }
        blocks.push(Block::Heading(heading.into()));
        blocks.push(Block::Table(table));
        if list.len() > MOST {
            let text = format!("… and {} more", list.len() - MOST);
            blocks.push(Block::Paragraph(Line::toned(Tone::Faint, text)));
        }
    }
    Ok(blocks)
}

/// How somebody moves, or may: the word, the kinds of what moves, and in which use or on what it hangs.
#[derive(PartialEq, Eq)]
struct Moving {
    word: &'static str,
    organization: OrganizationNo,
    what: (bool, bool),
    says: String,
}

/// What moves, model by model: of each list the first so many.
fn by_model(impact: &Impact) -> BTreeMap<&ModelId, Vec<Moving>> {
    let mut models: BTreeMap<&ModelId, Vec<Moving>> = BTreeMap::new();
    for (word, list) in [("gains", &impact.gained), ("loses", &impact.lost)] {
        for moved in list.iter().take(MOST) {
            models.entry(&moved.model).or_default().push(Moving {
                word,
                organization: moved.organization,
                what: (moved.clears, moved.eligible),
                says: moved.contexts.to_string(),
            });
        }
    }
    for one in impact.unknown.iter().take(MOST) {
        let ways: Vec<Way> = one.ways.iter().copied().collect();
        models.entry(&one.model).or_default().push(Moving {
            word: match ways[..] {
                [Way::Gain] => "may gain",
                [Way::Lose] => "may lose",
                _ => "may gain or lose",
            },
            organization: one.organization,
            what: (one.clears, one.eligible),
            says: format!("depends on {}", facts(one)),
        });
    }
    models
}

fn names(list: &[Moving], named: &Named<'_>) -> Result<Table, Failure> {
    let mut table = Table::new([
        Column::whole(""),
        Column::text("organization"),
        Column::text("what"),
        Column::text("in which use"),
    ]);
    for one in list {
        let what = match one.what {
            (true, true) => "clearance, eligibility",
            (true, false) => "clearance",
            _ => "eligibility",
        };
        let tone = match one.word {
            "gains" => Tone::Good,
            "loses" => Tone::Bad,
            _ => Tone::Warn,
        };
        table.rows.push(vec![
            Line::toned(tone, one.word),
            Line::toned(Tone::Strong, named.name(&Subject::from(one.organization))?),
            Line::plain(what),
            Line::plain(one.says.as_str()),
        ]);
    }
    Ok(table)
}

/// The counts as bars, those who lose to the left.
fn counts(heading: &str, name: &str, counts: &BTreeMap<String, Counts>) -> Vec<Block> {
    let mut table =
        Table::new([Column::text(name), Column::number("gain"), Column::number("lose"), Column::number("unknown")]);
    let mut bars = Vec::new();
    for (name, counts) in counts.iter().filter(|(_, counts)| **counts != Counts::default()) {
        let name = if name.is_empty() { "not stated" } else { name };
        let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        bars.push(Bar {
            name: name.to_owned(),
            parts: vec![-signed(counts.lost), signed(counts.gained), signed(counts.unknown)],
        });
        let numbers = [counts.gained, counts.lost, counts.unknown].map(Line::number);
        table.rows.push([Line::plain(name)].into_iter().chain(numbers).collect());
    }
    if bars.is_empty() {
        return Vec::new();
    }
    let shades = vec![
        Shade::new("lose", Tone::Bad, Fill::Hatched),
        Shade::new("gain", Tone::Good, Fill::Solid),
        Shade::new("unknown", Tone::Warn, Fill::Dotted),
    ];
    let figure = Figure {
        title: Line::default(),
        says: says(name, &bars),
        picture: Picture::Bars(Bars { counts: "organizations".into(), shades, bars }),
        table: Some(table),
    };
    vec![Block::Heading(heading.into()), Block::Figure(figure)]
}

/// Where most gain and where most lose.
fn says(name: &str, bars: &[Bar]) -> String {
    let most = |part: usize| {
        let of = |bar: &Bar| bar.parts.get(part).map_or(0, |n| n.unsigned_abs());
        bars.iter().rev().max_by_key(|bar| of(bar)).filter(|bar| of(bar) > 0).map(|bar| (bar.name.as_str(), of(bar)))
    };
    let said = [("most gain", most(1)), ("most lose", most(0)), ("most hang on what is not known", most(2))];
    let said: Vec<String> = said
        .into_iter()
        .filter_map(|(verb, found)| found.map(|(place, count)| format!("{verb}: {place} ({count})")))
        .collect();
    format!("organizations by {name}; where {}", said.join(", where "))
}
