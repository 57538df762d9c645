//! `clearance diff`: what differs between two moments, or between what was known at two.

use clap::ArgMatches;
use clearance_core::admit::Book as _;
use clearance_core::code;
use clearance_core::difference::{Difference, Point, differences};
use clearance_core::entry::Accepted;
use clearance_core::fold::{Amendment, Reading as Reads};
use clearance_core::id::{EntryNo, OrganizationNo, RecordKind, Subject};
use clearance_core::record::Reading;
use clearance_core::time::Moment;
use clearance_ledger::Ledger;
use clearance_ledger::log::Log as _;
use clearance_ledger::sqlite::Reader;
use serde_json::{Value as Json, json};

use super::effect::{listed, regimes};
use super::log::Named;
use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::named::together;
use crate::render::document::{Block, Document, Line, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The earlier moment
    #[arg(long, value_name = "TIME", conflicts_with_all = ["known_from", "known_to"])]
    from: Option<String>,
    /// The later moment [default: now]
    #[arg(long, value_name = "TIME", requires = "from")]
    to: Option<String>,
    /// What was known earlier, at the moment of `--at`
    #[arg(long, value_name = "TIME|ENTRY")]
    known_from: Option<String>,
    /// What was known later [default: the log's head]
    #[arg(long, value_name = "TIME|ENTRY", requires = "known_from")]
    known_to: Option<String>,
    /// Only this model
    #[arg(long)]
    model: Option<String>,
    /// Read what the instruments ask instead of what is done
    #[arg(long)]
    as_ordered: bool,
    /// Name everybody even where everybody moves
    #[arg(long)]
    names: bool,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let ledger = context.ledger()?;
    let (from, to) = points(&args, &ledger, context)?;
    let reading = if args.as_ordered { Reading::Ordered } else { Reading::Implemented };
    let reader = typed(&ledger);
    let only = args.model.as_ref().map(|model| context.resolve(&reader, RecordKind::Model, model)).transpose()?;
    let points = (point(from), point(to));
    let only = match &only {
        Some(Subject::Model(model)) => Some(model),
        _ => None,
    };
    let found = differences(only, reading, points, &reader)?;
    let entries = between(&ledger, points)?;
    let named = Named::new(&reader);
    let shown = Differing { from, to, found, entries, names: args.names, named, reading };
    let exit = if shown.found.is_empty() { Exit::Yes } else { Exit::No };
    let lines = shown.models()?;
    Ok(Shown::new(shown.document()?, shown.json(&lines), exit).lines(lines))
}

const fn point(as_of: AsOf) -> Point {
    Point { at: as_of.at, known: as_of.known }
}

/// Two moments at one state of knowledge, or two states of knowledge about one moment.
fn points(args: &Args, ledger: &Ledger, context: &Context) -> Result<(AsOf, AsOf), Failure> {
    let now = context.now()?;
    if let Some(from) = &args.known_from {
        let at = context.globals.at.as_ref().map_or(Ok(now), |at| context.moment("--at", at))?;
        let earlier = context.as_known(ledger, at, Some(("--known-from", from)))?;
        let to = args.known_to.as_ref().map(|to| ("--known-to", to.as_str()));
        return Ok((earlier, context.as_known(ledger, at, to)?));
    }
    let Some(from) = &args.from else {
        return Err(Failure::new(code::USAGE, "between which two moments, or between what was known when?")
            .help("give `--from` and `--to`, or `--known-from` and `--known-to` for the moment of `--at`"));
    };
    let from = context.moment("--from", from)?;
    let to = args.to.as_ref().map_or(Ok(now), |to| context.moment("--to", to))?;
    Ok((context.as_known(ledger, from, None)?, context.as_known(ledger, to, None)?))
}

/// The entries that lie between: those that take force between two moments, or that became known between two states.
/// A void or a correction acts at the effective moment of the entry it concerns.
fn between(ledger: &Ledger, (from, to): (Point, Point)) -> Result<Vec<EntryNo>, Failure> {
    if from.known != to.known {
        return Ok((from.known.min(to.known) + 1..=from.known.max(to.known)).collect());
    }
    let reader = typed(ledger);
    let (low, high) = (from.at.min(to.at), from.at.max(to.at));
    let mut entries = Vec::new();
    let mut why = None;
    let read = ledger.log().read(1, from.known, &mut |entry| {
        let number = entry.number;
        let accepted = entry.accepted().map_err(clearance_ledger::LedgerError::Integrity)?;
        match effective(&accepted, from.known, ledger, &reader) {
            Ok(Some(at)) if at > low && at <= high => entries.push(number),
            Ok(_) => {}
            Err(error) => why = Some(error),
        }
        Ok(())
    });
    read?;
    match why {
        Some(error) => Err(error),
        None => Ok(entries),
    }
}

/// When an entry has force as known at an entry: corrected, and not at all if it is void or amends another.
fn effective(
    accepted: &Accepted,
    known: EntryNo,
    ledger: &Ledger,
    reader: &Reader<'_>,
) -> Result<Option<Moment>, Failure> {
    if accepted.act.spec().noun() == "entry" {
        return Ok(None);
    }
    let mut reading = Reads::of(accepted);
    for (by, kind) in reader.amendments(accepted.number)? {
        if by > known {
            continue;
        }
        if kind == Amendment::Void {
            return Ok(None);
        }
        let missing = || Failure::new(code::INTEGRITY, format!("entry {by} cannot be read"));
        let correction = ledger.entry(by)?.and_then(|entry| entry.accepted().ok()).ok_or_else(missing)?;
        reading = reading.corrected(&correction).ok_or_else(missing)?;
    }
    Ok(Some(reading.effective))
}

struct Differing<'r> {
    from: AsOf,
    to: AsOf,
    found: Vec<Difference>,
    entries: Vec<EntryNo>,
    names: bool,
    named: Named<'r>,
    reading: Reading,
}

impl Differing<'_> {
    fn models(&self) -> Result<Vec<Json>, Failure> {
        let list = |numbers: &[OrganizationNo]| {
            numbers.iter().map(|n| self.named.name(&Subject::from(*n))).collect::<Result<Vec<_>, _>>()
        };
        let word = |side: &clearance_core::difference::Side| side.as_ref().map(|(regime, _)| regime.word());
        let one = |found: &Difference| {
            let everybody = found.is_everybody() && !self.names;
            let (gained, lost, changed) = match everybody {
                true => (Vec::new(), Vec::new(), Vec::new()),
                false => (list(&found.gained)?, list(&found.lost)?, list(&found.changed)?),
            };
            Ok(json!({
                "model": found.model,
                "regime": {"from": word(&found.regime.0), "to": word(&found.regime.1)},
                "counts": {"gained": found.gained.len(), "lost": found.lost.len(), "changed": found.changed.len()},
                "gained": gained,
                "lost": lost,
                "changed": changed,
                "all": everybody.then_some(found.population),
            }))
        };
        self.found.iter().map(one).collect()
    }

    fn json(&self, models: &[Json]) -> Json {
        let mut json = self.to.answer("clearance.diff/1");
        json.insert("reading".into(), json!(self.reading.word()));
        json.insert("from".into(), json!(self.from.at));
        json.insert("to".into(), json!(self.to.at));
        json.insert("known_from".into(), json!({"entry": self.from.known, "time": self.from.known_time}));
        json.insert("known_to".into(), json!({"entry": self.to.known, "time": self.to.known_time}));
        json.insert("models".into(), json!(models));
        json.insert("entries".into(), json!(self.entries));
        Json::Object(json)
    }

    fn document(&self) -> Result<Document, Failure> {
        let title = Line::toned(Tone::Strong, "Difference").and(Tone::Faint, format!("  {}", self.reading.word()));
        let mut blocks = vec![Block::Facts(vec![
            ("from".to_owned(), Line::plain(self.from.line())),
            ("to".to_owned(), Line::plain(self.to.line())),
        ])];
        if self.found.is_empty() {
            blocks.push(Block::Paragraph("no model's regime and nobody's clearance differs".into()));
        }
        let same = |a: &&Difference, b: &&Difference| {
            regimes(a) == regimes(b) && (&a.gained, &a.lost, &a.changed) == (&b.gained, &b.lost, &b.changed)
        };
        for (models, found) in together(self.found.iter().map(|one| (&one.model, one)), same) {
            let regime = regimes(found).map(|text| format!("  {text}")).unwrap_or_default();
            let models = models.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            blocks.push(Block::Heading(Line::toned(Tone::Strong, models).and(Tone::Plain, regime)));
            let mut facts = Vec::new();
            for (label, tone, numbers) in [
                ("gain", Tone::Good, &found.gained),
                ("lose", Tone::Bad, &found.lost),
                ("change", Tone::Warn, &found.changed),
            ] {
                if !numbers.is_empty() {
                    let whole = found.is_everybody() && !self.names;
                    let list = match (whole, self.names) {
                        (true, _) => "every organization".to_owned(),
                        (false, true) => {
                            let names = numbers.iter().map(|n| self.named.name(&Subject::from(*n)));
                            names.collect::<Result<Vec<_>, _>>()?.join(", ")
                        }
                        (false, false) => listed(numbers, &self.named)?,
                    };
                    facts.push((format!("{} {label}", numbers.len()), Line::toned(tone, list)));
                }
            }
            if facts.is_empty() {
                blocks.push(Block::Paragraph("nobody gains or loses a clearance".into()));
            } else {
                blocks.push(Block::Facts(facts));
            }
        }
        if self.found.iter().any(|found| !found.changed.is_empty()) {
            let words = "Who changes is cleared by another grant or rule than before, or it hangs on the use or on a fact never stated, now or before.";
            blocks.push(Block::Paragraph(Line::toned(Tone::Faint, words)));
        }
        if !self.entries.is_empty() {
            blocks.push(Block::Facts(vec![("entries".to_owned(), Line::plain(runs(&self.entries)))]));
        }
        Ok(Document { title: Some(title), blocks })
    }
}

/// Numbers with runs of them shortened: `12, 15 to 18`. Many are cut off, and counted.
fn runs(entries: &[EntryNo]) -> String {
    const MOST: usize = 20;
    let mut runs: Vec<(EntryNo, EntryNo)> = Vec::new();
    for entry in entries {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *entry => *last = *entry,
            _ => runs.push((*entry, *entry)),
        }
    }
    let shown: Vec<String> = runs
        .iter()
        .take(MOST)
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first} to {last}") })
        .collect();
    let told: u64 = runs.iter().take(MOST).map(|(first, last)| last - first + 1).sum();
    let more = entries.len() as u64 - told;
    let tail = if more > 0 { format!(" and {more} more") } else { String::new() };
    shown.join(", ") + &tail
}
