//! `clearance status`: the board.

use clap::ArgMatches;
use clearance_core::clause::Clause;
use clearance_core::record::Reading;
use clearance_core::regime::{self, Regime, Standing};
use clearance_ledger::Ledger;
use serde_json::{Value as Json, json};

use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Read what the instruments ask instead of what is done
    #[arg(long)]
    as_ordered: bool,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reading = if args.as_ordered { Reading::Ordered } else { Reading::Implemented };
    board(&ledger, as_of, reading)
}

/// The board at a moment.
pub(super) fn board(ledger: &Ledger, as_of: AsOf, reading: Reading) -> Result<Shown, Failure> {
    let standings = regime::board(as_of.at, as_of.known, reading, &typed(ledger))?;
    let models: Vec<Json> = standings.iter().map(json_of).collect();
    let mut json = as_of.answer("clearance.status/1");
    json.insert("reading".into(), json!(reading.word()));
    json.insert("models".into(), Json::Array(models.clone()));
    let mut table =
        Table::new([Column::whole("model"), Column::text("regime"), Column::whole("since"), Column::text("next")]);
    table.rows = standings.iter().map(row_of).collect();
    table.empty = Some("no model is registered at that moment, as known then".into());
    let title = Line::toned(Tone::Strong, "Board").and(Tone::Faint, format!("  {}", as_of.line()));
    let mut blocks = Vec::new();
    if reading == Reading::Ordered {
        blocks.push(Block::Paragraph("as ordered: what the instruments ask, not what is done".into()));
    }
    blocks.push(Block::Table(table));
    Ok(Shown::new(Document { title: Some(title), blocks }, Json::Object(json), Exit::Yes).lines(models))
}

fn json_of(standing: &Standing) -> Json {
    json!({
        "model": standing.model,
        "regime": standing.regime.word(),
        "scope": standing.scope.to_json(),
        "since": standing.since,
        "lockdowns": standing.lockdowns,
        "restorations": standing.restorations,
        "cleared_by_name": standing.cleared_by_name,
        "reviews_pending": standing.reviews.0,
        "reviews_overdue": standing.reviews.1,
        "policy": standing.policy,
        "next": standing.next.as_ref().map(|next| json!({"date": next.date, "what": next.what})),
    })
}

/// The day of what comes next; of a term, its last one.
fn last_day(next: &regime::Next) -> String {
    if next.is_end { next.date.previous() } else { next.date }.date()
}

const fn tone(regime: Regime) -> Tone {
    match regime {
        Regime::Open => Tone::Good,
        Regime::Locked => Tone::Bad,
        Regime::PartiallyRestored | Regime::Preview => Tone::Warn,
        Regime::Retired => Tone::Faint,
    }
}

fn row_of(standing: &Standing) -> Vec<Line> {
    let regime = Line::toned(tone(standing.regime), standing.regime.word());
    let regime = match &standing.scope {
        Clause::Nobody | Clause::Everyone => regime,
        clause => regime.and(Tone::Plain, format!(" for {}", clause.sentence())),
    };
    let regime = match standing.cleared_by_name {
        0 => regime,
        count => regime.and(Tone::Faint, format!(", {count} named")),
    };
    let regime = match standing.reviews {
        (0, _) => regime,
        (pending, 0) => regime.and(Tone::Faint, format!(", {pending} in review")),
        (pending, late) => {
            regime.and(Tone::Faint, format!(", {pending} in review")).and(Tone::Bad, format!(", {late} overdue"))
        }
    };
    let next = match &standing.next {
        Some(next) => Line::plain(format!("{} {}", last_day(next), next.what)),
        None => Line::toned(Tone::Faint, "—"),
    };
    let model = Line::toned(Tone::Strong, standing.model.to_string());
    vec![model, regime, Line::day(standing.since), next]
}
