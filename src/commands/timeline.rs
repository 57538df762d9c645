//! `clearance timeline`: how every model stood over time, and how large its cohort was.

use clap::ArgMatches;
use clearance_core::clause::Clause;
use clearance_core::code;
use clearance_core::id::{ModelId, RecordKind, Subject};
use clearance_core::record::Reading;
use clearance_core::records::Records as _;
use clearance_core::regime::Regime;
use clearance_core::time::Moment;
use clearance_core::timeline::{Interval, beginning, timeline};
use clearance_ledger::Ledger;
use serde_json::{Value as Json, json};

use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Column, Document, Line, Table, Tone, Value};
use crate::render::figure::{Figure, Fill, Lane, Picture, Shade, Span, Spans};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Where it begins [default: where the records of models do]
    #[arg(long, value_name = "TIME")]
    from: Option<String>,
    /// Where it ends [default: the moment of `--at`]
    #[arg(long, value_name = "TIME")]
    to: Option<String>,
    /// Only this model, with every change in words; may be given several times
    #[arg(long)]
    model: Vec<String>,
    /// Read what the instruments ask instead of what is done
    #[arg(long)]
    as_ordered: bool,
}

/// A model with how it stood.
type Track = (ModelId, Vec<Interval>);

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reading = if args.as_ordered { Reading::Ordered } else { Reading::Implemented };
    let reader = typed(&ledger);
    let mut only = Vec::new();
    for model in &args.model {
        if let Subject::Model(model) = context.resolve(&reader, RecordKind::Model, model)? {
            only.push(model);
        }
    }
    let from = args.from.as_ref().map(|text| context.moment("--from", text)).transpose()?;
    let to = args.to.as_ref().map_or(Ok(as_of.at), |text| context.moment("--to", text))?;
    tracks(&ledger, as_of, reading, (from, to), &only)
}

/// How the models stood between two moments; those of a list, or all.
fn tracks(
    ledger: &Ledger,
    as_of: AsOf,
    reading: Reading,
    (from, to): (Option<Moment>, Moment),
    only: &[ModelId],
) -> Result<Shown, Failure> {
    let reader = typed(ledger);
    let first = match from {
        Some(from) => from,
        None => beginning(as_of.known, &reader)?.unwrap_or(to),
    };
    // Where nothing is asked and nothing is known before the end, there is an empty picture and no mistake.
    if first >= to && from.is_some() {
        let message = format!("the period ends at {to}, which is not after its beginning, {first}");
        return Err(Failure::new(code::WRONG_VALUE, message).help("`--from` comes before `--to`"));
    }
    let mut tracks: Vec<Track> = Vec::new();
    for model in reader.models()?.into_iter().filter(|model| only.is_empty() || only.contains(model)) {
        let intervals =
            if first < to { timeline(&model, (first, to), as_of.known, reading, &reader)? } else { Vec::new() };
        if !intervals.is_empty() {
            tracks.push((model, intervals));
        }
    }
    let models: Vec<Json> = tracks.iter().map(json_of).collect();
    let mut json = as_of.answer("clearance.timeline/1");
    json.insert("reading".into(), json!(reading.word()));
    json.insert("from".into(), json!(first));
    json.insert("to".into(), json!(to));
    json.insert("models".into(), Json::Array(models.clone()));
    let period = format!("  {} to {}, known at entry {}", first.readable(), to.readable(), as_of.known);
    let sandbox = if as_of.sandbox { ", in a sandbox" } else { "" };
    let title = Line::toned(Tone::Strong, "Timeline").and(Tone::Faint, format!("{period}{sandbox}"));
    let document = Document { title: Some(title), blocks: blocks(&tracks, (first, to), reading, !only.is_empty()) };
    Ok(Shown::new(document, Json::Object(json), Exit::Yes).lines(models))
}

fn json_of((model, intervals): &Track) -> Json {
    let one = |interval: &Interval| {
        json!({
            "from": interval.from,
            "until": interval.until,
            "regime": interval.regime.word(),
            "scope": interval.scope.to_json(),
            "lockdowns": interval.lockdowns,
            "restorations": interval.restorations,
            "roster_unpublished": interval.unpublished,
            "cohort": interval.cohort.iter().map(|(at, named)| json!({"from": at, "named": named})).collect::<Vec<_>>(),
        })
    };
    json!({"model": model, "intervals": intervals.iter().map(one).collect::<Vec<_>>()})
}

fn blocks(tracks: &[Track], (from, until): (Moment, Moment), reading: Reading, in_words: bool) -> Vec<Block> {
    let mut blocks = Vec::new();
    if reading == Reading::Ordered {
        blocks.push(Block::Paragraph("as ordered: what the instruments ask, not what is done".into()));
    }
    let table = table(tracks);
    if tracks.is_empty() {
        blocks.push(Block::Table(table));
        return blocks;
    }
    let figure = Figure {
        title: Line::default(),
        says: says(tracks),
        picture: Picture::Spans(picture(tracks, (from, until))),
        table: (!in_words).then(|| table.clone()),
    };
    blocks.push(Block::Figure(figure));
    if in_words {
        blocks.push(Block::Heading("Every change".into()));
        blocks.push(Block::Table(table));
    }
    blocks
}

/// The regimes from the freest to the tightest, as they are drawn.
const DRAWN: [(Regime, Tone, Fill); 5] = [
    (Regime::Open, Tone::Good, Fill::Thin),
    (Regime::Preview, Tone::Accent, Fill::Dotted),
    (Regime::PartiallyRestored, Tone::Warn, Fill::Hatched),
    (Regime::Locked, Tone::Bad, Fill::Solid),
    (Regime::Retired, Tone::Faint, Fill::Empty),
];

fn picture(tracks: &[Track], (from, until): (Moment, Moment)) -> Spans {
    let shade = |regime: Regime| DRAWN.iter().position(|(drawn, ..)| *drawn == regime).unwrap_or(0);
    let lane = |(model, intervals): &Track| Lane {
        name: model.to_string(),
        spans: intervals
            .iter()
            .map(|interval| Span {
                from: interval.from,
                until: interval.until,
                shade: shade(interval.regime),
                note: note(interval),
            })
            .collect(),
        sizes: intervals
            .iter()
            .flat_map(|interval| {
                let counted = has_cohort(interval);
                interval.cohort.iter().map(move |(at, named)| (*at, counted.then_some(*named)))
            })
            .collect(),
    };
    Spans {
        from,
        until,
        shades: DRAWN.iter().map(|(regime, tone, fill)| Shade::new(regime.word(), *tone, *fill)).collect(),
        lanes: tracks.iter().map(lane).collect(),
        counts: Some("organizations named in grants".into()),
    }
}

/// Whether anybody could be cleared by name then.
fn has_cohort(interval: &Interval) -> bool {
    !interval.restorations.is_empty()
}

fn note(interval: &Interval) -> String {
    let mut parts = Vec::new();
    if !matches!(interval.scope, Clause::Nobody | Clause::Everyone) {
        parts.push(format!("for {}", interval.scope.sentence()));
    }
    let cohort = cohort(interval);
    if has_cohort(interval) {
        parts.push(format!("{cohort} named"));
    }
    if interval.unpublished {
        parts.push("and an unpublished list".to_owned());
    }
    parts.join(", ")
}

/// The size of the cohort through an interval, such as `0 → 2`, or `2 (1 to 3)` if it went beyond its ends.
fn cohort(interval: &Interval) -> String {
    let sizes = || interval.cohort.iter().map(|(_, named)| *named);
    let (first, last) = (sizes().next().unwrap_or(0), sizes().next_back().unwrap_or(0));
    let (least, most) = (sizes().min().unwrap_or(0), sizes().max().unwrap_or(0));
    let ends = if first == last { first.to_string() } else { format!("{first} → {last}") };
    let is_beyond = least < first.min(last) || most > first.max(last);
    if is_beyond { format!("{ends} ({least} to {most})") } else { ends }
}

/// What is to be seen.
fn says(tracks: &[Track]) -> String {
    let last: Vec<Regime> = tracks.iter().filter_map(|(_, i)| i.last().map(|i| i.regime)).collect();
    let at_the_end = DRAWN.iter().filter_map(|(regime, ..)| {
        let count = last.iter().filter(|other| *other == regime).count();
        (count > 0).then(|| format!("{count} {}", regime.word()))
    });
    let models = if tracks.len() == 1 { "1 model".to_owned() } else { format!("{} models", tracks.len()) };
    let changes: usize = tracks.iter().map(|(_, intervals)| intervals.len().saturating_sub(1)).sum();
    let changes = if changes == 1 { "1 change".to_owned() } else { format!("{changes} changes") };
    let listed = tracks.iter().any(|(_, intervals)| intervals.iter().any(|interval| interval.unpublished));
    let listed = if listed { "; + list: and whoever a list names that is not published" } else { "" };
    format!("{models}, {changes}; at the end {}{listed}", at_the_end.collect::<Vec<_>>().join(", "))
}

/// Every interval; of one model without its name.
fn table(tracks: &[Track]) -> Table {
    let columns = [
        Column::whole("model"),
        Column::text("regime"),
        Column::whole("from (UTC)"),
        Column::whole("until (UTC)"),
        Column::text("by"),
        Column::text("named"),
    ];
    let is_one = tracks.len() == 1;
    let mut table = Table::new(columns.into_iter().skip(is_one.into()));
    for (model, intervals) in tracks {
        for interval in intervals {
            let drawn = DRAWN.iter().find(|(regime, ..)| *regime == interval.regime);
            let regime = Line::toned(drawn.map_or(Tone::Plain, |drawn| drawn.1), interval.regime.word());
            let regime = match &interval.scope {
                Clause::Nobody | Clause::Everyone => regime,
                clause => regime.and(Tone::Plain, format!(" for {}", clause.sentence())),
            };
            let by = interval.lockdowns.iter().map(ToString::to_string);
            let by: Vec<String> = by.chain(interval.restorations.iter().map(ToString::to_string)).collect();
            let named = match interval.cohort.as_slice() {
                _ if !has_cohort(interval) => Line::toned(Tone::Faint, "—"),
                [(_, named)] => Line::number(*named),
                _ => Line::plain(cohort(interval)),
            };
            let named = if interval.unpublished { named.and(Tone::Faint, " + list") } else { named };
            let cells = [
                Line::toned(Tone::Strong, model.to_string()),
                regime,
                minute(interval.from),
                minute(interval.until),
                Line::plain(by.join(" ")),
                named,
            ];
            table.rows.push(cells.into_iter().skip(is_one.into()).collect());
        }
    }
    table.empty = Some("no model is registered in that time, as known then".into());
    table
}

/// A moment under a heading that says it is in UTC.
fn minute(at: Moment) -> Line {
    Line::plain(at.readable().trim_end_matches(" UTC")).standing_for(Value::Moment(at))
}
