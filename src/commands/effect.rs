//! Receipts: what was recorded, or would be, and what it does: who gains and who loses.

use std::collections::BTreeSet;
use std::rc::Rc;

use clearance_core::act::Act;
use clearance_core::code;
use clearance_core::difference::{Difference, Side};
use clearance_core::effect::{Effect, Touched, in_force, reviews};
use clearance_core::entry::Accepted;
use clearance_core::id::{EntryNo, ModelId, OrganizationNo, Subject};
use clearance_core::policy::Impact;
use clearance_core::time::Moment;
use clearance_ledger::sqlite::{Prefixes, Reader};
use clearance_ledger::{Head, Ledger, Recorded, Transaction};
use serde_json::{Map, Value as Json, json};

use super::foretold::{self, Foretold};
use super::log::{Named, line};
use super::statements;
use crate::context::{AsOf, Context};
use crate::error::{Failure, Located};
use crate::exit::Exit;
use crate::named::together;
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::shown::Shown;

/// The most names of gainers or losers that are listed for a person.
const MOST_NAMES: usize = 20;

/// The most names of gainers or losers that a script is given; the counts are whole.
const MOST_JSON_NAMES: usize = 1_000;

/// The most entries that a dry run shows whole.
const MOST_PREVIEWED: u64 = 10_000;

/// The most entries that are listed for a person.
const MOST_ENTRIES: usize = 20;

/// The most notices that are kept.
const MOST_NOTICES: usize = 100;

/// The most moments at which the effect is shown.
const MOST_MOMENTS: usize = 4;

/// The most later moments that are looked at.
const MOST_LOOKED_AT: usize = 64;

/// The most where each of them goes through all organizations.
const MOST_LOOKED_AT_WIDELY: usize = 16;

/// The most rejected rows that are listed.
const MOST_REJECTS: usize = 1_000;

/// What a transaction comes to. It keeps counts and the first rows, so that its size does not grow with the input's.
#[derive(Default)]
pub(super) struct Receipt {
    read: u64,
    unchanged: u64,
    recorded: u64,
    first: Option<EntryNo>,
    last: Option<EntryNo>,
    listed: Vec<Accepted>,
    notices: Vec<String>,
    more_notices: u64,
    /// Moments of force, the latest moments of recording among them.
    moments: BTreeSet<Moment>,
    latest: Option<Moment>,
    touched: Touched,
    /// Proposals opened: acts that wait for a second officer.
    waiting: Vec<Subject>,
    rejected: u64,
    rejects: Vec<Json>,
}

/// The effect at one moment.
struct Moved {
    at: Moment,
    effect: Effect,
}

impl Receipt {
    /// Counts a row.
    pub(super) const fn read(&mut self) {
        self.read += 1;
    }

    /// Adds what an act came to.
    pub(super) fn add(&mut self, recorded: Vec<Recorded>, reader: &Reader<'_>) -> Result<(), Failure> {
        for one in recorded {
            for notice in one.notices {
                if self.notices.len() < MOST_NOTICES {
                    self.notices.push(notice);
                } else {
                    self.more_notices += 1;
                }
            }
            let Some(accepted) = one.accepted else {
                self.unchanged += 1;
                continue;
            };
            self.recorded += 1;
            self.first = self.first.or(Some(accepted.number));
            self.last = Some(accepted.number);
            self.latest = self.latest.max(Some(accepted.recorded));
            if self.moments.len() < 10_000 {
                self.moments.extend(in_force(&accepted, reader)?);
            }
            if matches!(accepted.act, Act::ProposalOpen(_)) {
                self.waiting.extend(accepted.record().cloned());
            }
            self.touched.add(&accepted, reader)?;
            if self.listed.len() < MOST_ENTRIES {
                self.listed.push(accepted);
            }
        }
        Ok(())
    }

    /// Adds a row that was rejected.
    pub(super) fn reject(&mut self, why: &[Located]) {
        self.rejected += 1;
        if let (Some(first), true) = (why.first(), self.rejects.len() < MOST_REJECTS) {
            let mut row = json!({
                "file": first.source,
                "line": first.mistake.place.line,
                "code": first.mistake.code,
                "message": first.message(),
            });
            if let (Some(cell), Some(row)) = (&first.cell, row.as_object_mut()) {
                row.insert("cell".into(), json!(cell));
            }
            self.rejects.push(row);
        }
    }

    /// How many rows were rejected.
    pub(super) const fn rejected(&self) -> u64 {
        self.rejected
    }

    /// Ends the transaction, recording unless it is a dry run, and says what it came to.
    pub(super) fn finish(
        mut self,
        transaction: Transaction<'_>,
        ledger: &Ledger,
        context: &Context,
    ) -> Result<Shown, Failure> {
        let (first, recorded) = (transaction.first(), transaction.recorded());
        let reader = transaction.reader(Prefixes::Refused);
        let looked = self.moved(first, recorded, false, &reader)?;
        self.notices.extend(looked.note());
        let (moved, unseen) = (looked.moved, looked.unseen > 0);
        let named = Named::new(&reader);
        let rows = self.listed.iter().map(|a| named.row(a)).collect::<Result<Vec<_>, _>>()?;
        let effects = moved.iter().map(|m| effect_json(m, &named)).collect::<Result<Vec<_>, _>>()?;
        let alone = moved.iter().skip(1).all(|moved| moved.effect.differences.is_empty());
        let when = (recorded, alone && !unseen);
        let effect_blocks = moved.iter().map(|m| effect_blocks(m, when, &named)).collect::<Result<Vec<_>, _>>()?;
        let dry = context.globals.dry_run || context.globals.statement_out.is_some();
        let signed = transaction.to_sign().map(|(text, count, key)| (text, count, key.fingerprint()));
        let mut written = None;
        let (head, lines) = if let Some(path) = &context.globals.statement_out {
            let (text, count, key) = signed.as_ref().ok_or_else(|| nothing_to_sign(self.recorded))?;
            let head = statements::write(transaction, path, text)?;
            written = Some((path.as_path(), *count, key.as_str()));
            (head, None)
        } else if dry {
            let (head, entries) = transaction.preview(MOST_PREVIEWED)?;
            let lines = entries.iter().map(|entry| line(entry, None)).collect::<Result<Vec<_>, _>>()?;
            (head, Some(lines))
        } else if self.recorded == 0 {
            (ledger.head()?, None)
        } else {
            (transaction.commit()?, None)
        };
        let mut json = self.json(&head, (dry, ledger.facts().sandbox), effects);
        if let (Some(lines), Some(map)) = (&lines, json.as_object_mut()) {
            map.insert("entries".into(), Json::Array(lines.clone()));
            let omitted = self.recorded.saturating_sub(MOST_PREVIEWED);
            if omitted > 0 {
                map.insert("entries_omitted".into(), json!(omitted));
            }
        }
        let mut document = Document { title: Some(self.title(dry)), blocks: Vec::new() };
        if let (Some((_, count, key)), Some(map)) = (&signed, json.as_object_mut()) {
            let member = if dry { "to_sign" } else { "signed" };
            map.insert(member.into(), json!({"key": key, "statements": count}));
        }
        if let (Some((_, count, key)), false) = (&signed, dry) {
            let statements = if *count == 1 { "1 statement".to_owned() } else { format!("{count} statements") };
            let text = format!("signed with {key}, over {statements}");
            document.blocks.push(Block::Paragraph(Line::toned(Tone::Faint, text)));
        }
        if let Some((path, count, key)) = written {
            document.blocks.extend(statements::next(path, count, key));
        }
        if !rows.is_empty() {
            document.blocks.push(Block::Table(entries_table(rows)));
        }
        if self.recorded > MOST_ENTRIES as u64 {
            let more = format!("… and {} more entries", self.recorded - MOST_ENTRIES as u64);
            document.blocks.push(Block::Paragraph(Line::toned(Tone::Faint, more)));
        }
        document.blocks.extend(effect_blocks.into_iter().flatten());
        for notice in self.notices.iter().take(MOST_ENTRIES) {
            document.blocks.push(Block::Paragraph(Line::toned(Tone::Warn, "note: ").and(Tone::Plain, notice.as_str())));
        }
        let more = self.notices.len().saturating_sub(MOST_ENTRIES) as u64 + self.more_notices;
        if more > 0 {
            document.blocks.push(Block::Paragraph(Line::toned(Tone::Faint, format!("… and {more} more notes"))));
        }
        let exit = if self.rejected > 0 { Exit::Refused } else { Exit::Yes };
        let mut shown = Shown::new(document, json, exit);
        shown.lines = lines;
        let stands = self.stands().filter(|_| !dry);
        Ok(match stands {
            Some((what, next)) => shown.of(what, next),
            None => shown,
        })
    }

    /// What is recorded now, and how to see it.
    fn stands(&self) -> Option<(String, String)> {
        let (first, last) = self.first.zip(self.last)?;
        Some(match last - first {
            0 => (
                format!("entry {first} is recorded"),
                format!("`clearance show {first}` shows it; do not record it again"),
            ),
            more => (
                format!("entries {first} to {last} are recorded"),
                format!("`clearance log --last {}` shows them; do not record them again", more + 1),
            ),
        })
    }

    /// What the acts would do, at a moment if one is given, or else when they take force. Nothing is recorded.
    pub(super) fn simulated(
        self,
        (at, as_of): (Option<Moment>, AsOf),
        transaction: Transaction<'_>,
        approvals: u64,
    ) -> Result<Shown, Failure> {
        let (first, recorded) = (transaction.first(), transaction.recorded());
        let reader = transaction.reader(Prefixes::Refused);
        let looked = match (at, self.last) {
            (Some(at), Some(last)) => {
                let effect = self.touched.effect(at, first - 1, last, &reader)?;
                Looked { moved: vec![Moved { at, effect }], unseen: 0 }
            }
            (Some(_), None) => Looked::default(),
            (None, _) => self.moved(first, recorded, true, &reader)?,
        };
        let (note, unseen, moved) = (looked.note(), looked.unseen > 0, looked.moved);
        let named = Named::new(&reader);
        let (mut told, mut effects) = (Vec::new(), Vec::new());
        let known = (first - 1, self.last.unwrap_or(first - 1));
        for moved in moved {
            let at = moved.at;
            let impact = self.touched.impact(at, known.0, known.1, &reader)?;
            let reviews = reviews(at, known, approvals, &reader)?;
            let effect = effect_json(&moved, &named)?;
            let foretold = Foretold { at, effect: Some(moved.effect), impact, reviews };
            if told.is_empty() || foretold.tells() {
                effects.push(effect);
                told.push(foretold);
            }
        }
        if told.is_empty() {
            told.push(Foretold {
                at: at.unwrap_or(recorded),
                effect: None,
                impact: Impact::default(),
                reviews: vec![],
            });
        }
        let notes = self.notices.into_iter().chain(note).collect();
        let members = json!({
            "read": self.read,
            "acts": self.recorded,
            "unchanged": self.unchanged,
            "effect": effects,
        });
        let members = if let Json::Object(members) = members { members } else { Map::new() };
        let acts = if self.recorded == 1 { "1 act".to_owned() } else { format!("{} acts", self.recorded) };
        let title = Line::toned(Tone::Strong, "Simulated")
            .and(Tone::Plain, format!("  {acts}"))
            .and(Tone::Faint, format!("  {}; nothing was recorded", as_of.line()));
        foretold::shown(title, members, (&told, unseen), notes, as_of, &named)
    }

    fn title(&self, dry: bool) -> Line {
        let numbers = match (self.first, self.last) {
            (Some(first), Some(last)) if first == last => format!("entry {first}"),
            (Some(first), Some(last)) => format!("entries {first} to {last}"),
            _ => "nothing".to_owned(),
        };
        let unchanged = if self.unchanged > 0 { format!(" · {} unchanged", self.unchanged) } else { String::new() };
        let verb = if dry { "would record" } else { "recorded" };
        let tone = if dry { Tone::Warn } else { Tone::Good };
        let title = Line::toned(tone, verb).and(Tone::Plain, format!(" {numbers}{unchanged}"));
        if self.rejected > 0 { title.and(Tone::Bad, format!(" · {} rejected", self.rejected)) } else { title }
    }

    fn json(&self, head: &Head, (dry, sandbox): (bool, bool), effects: Vec<Json>) -> Json {
        let mut json = json!({
            "schema": "clearance.apply/1",
            "semantics": clearance_core::SEMANTICS,
            "read": self.read,
            "recorded": self.recorded,
            "unchanged": self.unchanged,
            "rejected": self.rejected,
            "first_entry": self.first,
            "last_entry": self.last,
            "size": head.size,
            "root": hex(&head.root),
            "rejects": self.rejects,
            "effect": effects,
            "notices": self.notices,
        });
        if let Some(map) = json.as_object_mut() {
            if !self.waiting.is_empty() {
                map.insert("proposals".into(), json!(self.waiting));
            }
            for (member, holds) in [("sandbox", sandbox), ("dry_run", dry)] {
                if holds {
                    map.insert(member.into(), json!(true));
                }
            }
        }
        json
    }

    /// The effect now, and at each later moment from which on it is another. With `own` the moments at which the acts
    /// themselves take force are kept, whatever the effect: more than clearance may move then.
    fn moved(&self, first: EntryNo, recorded: Moment, own: bool, reader: &Reader<'_>) -> Result<Looked, Failure> {
        let Some(last) = self.last else { return Ok(Looked::default()) };
        let now = self.latest.unwrap_or(recorded);
        let mut later = self.touched.moments(now, [first - 1, last], reader)?;
        later.extend(self.moments.iter().filter(|at| **at > now));
        let most = if self.touched.is_wide(reader)? { MOST_LOOKED_AT_WIDELY } else { MOST_LOOKED_AT };
        let mut looked = Looked::default();
        let (mut before, mut others) = (Vec::new(), 0);
        for (index, at) in [now].into_iter().chain(later.iter().copied()).enumerate() {
            if index > most || others >= MOST_MOMENTS {
                looked.unseen = later.len() + 1 - index;
                break;
            }
            let effect = self.touched.effect(at, first - 1, last, reader)?;
            let another = !effect.differences.is_empty() && effect.differences != before;
            before.clone_from(&effect.differences);
            others += usize::from(at == now || another);
            if at == now || another || (own && self.moments.contains(&at)) {
                looked.moved.push(Moved { at, effect });
            }
        }
        Ok(looked)
    }
}

/// What was looked at.
#[derive(Default)]
struct Looked {
    moved: Vec<Moved>,
    /// At how many later moments the effect may be another and was not looked at.
    unseen: usize,
}

impl Looked {
    fn note(&self) -> Option<String> {
        let moments = match self.unseen {
            0 => return None,
            1 => "1 later moment was".to_owned(),
            more => format!("{more} later moments were"),
        };
        Some(format!("{moments} not looked at, at which this may come to more; `clearance diff` compares any two"))
    }
}

/// Why there is nothing to sign.
fn nothing_to_sign(recorded: u64) -> Failure {
    if recorded == 0 {
        return Failure::new(code::NO_CHANGE, "nothing would be recorded, so there is nothing to sign");
    }
    Failure::new(code::KEY_UNKNOWN, "whoever acts has no key in this ledger, so nothing needs a signature")
        .help("record it without `--statement-out`, or give a key with `clearance officer rekey`")
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn entries_table(rows: Vec<Vec<Line>>) -> Table {
    let mut table = Table::new([Column::number("entry"), Column::whole("act"), Column::text("about")]);
    table.rows = rows;
    table
}

fn effect_blocks(moved: &Moved, (now, alone): (Moment, bool), named: &Named<'_>) -> Result<Vec<Block>, Failure> {
    let effect = &moved.effect;
    let when = match (moved.at > now, alone) {
        (false, true) => "Effect".to_owned(),
        (false, false) => "Effect at once".to_owned(),
        (true, _) => format!("Effect from {}, beside what it would be without this", moved.at.readable()),
    };
    let mut facts = Vec::new();
    for found in &effect.differences {
        if let Some(text) = regimes(found) {
            facts.push((found.model.to_string(), Line::plain(text)));
        }
    }
    type List = fn(&Difference) -> &Rc<[OrganizationNo]>;
    for (label, tone, list) in [
        ("gain", Tone::Good, (|found| &found.gained) as List),
        ("lose", Tone::Bad, |found| &found.lost),
        ("change", Tone::Warn, |found| &found.changed),
    ] {
        let found = effect.differences.iter().map(|found| (&found.model, list(found)));
        for (models, numbers) in together(found.filter(|(_, list)| !list.is_empty()), |a, b| a == b) {
            let everybody = numbers.len() > 2 && numbers.len() as u64 == effect.organizations;
            let list = if everybody { "every organization".to_owned() } else { listed(numbers, named)? };
            facts.push((
                format!("{} {label}", numbers.len()),
                Line::toned(tone, names_of(&models)).and(Tone::Plain, format!(": {list}")),
            ));
        }
    }
    if facts.is_empty() {
        let nothing = match (moved.at > now, alone) {
            (true, _) => return Ok(Vec::new()),
            (false, true) => "no model's regime moves, and nobody gains or loses a clearance",
            (false, false) => "at once no model's regime moves, and nobody gains or loses a clearance",
        };
        return Ok(vec![Block::Paragraph(Line::toned(Tone::Faint, nothing))]);
    }
    Ok(vec![Block::Heading(Line::plain(when)), Block::Facts(facts)])
}

/// The first models, and how many more there are.
fn names_of(models: &[&ModelId]) -> String {
    /// The most models that are named with one list of organizations.
    const MOST: usize = 5;
    let names = models.iter().take(MOST).map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let more = models.len().saturating_sub(MOST);
    if more > 0 { format!("{names} and {more} more") } else { names }
}

/// The first names, and how many more there are.
pub(super) fn listed(numbers: &[OrganizationNo], named: &Named<'_>) -> Result<String, Failure> {
    let names = numbers.iter().take(MOST_NAMES).map(|n| named.name(&Subject::from(*n)));
    let names = names.collect::<Result<Vec<_>, _>>()?.join(", ");
    let more = numbers.len().saturating_sub(MOST_NAMES);
    Ok(if more > 0 { format!("{names} and {more} more") } else { names })
}

/// How a regime moved; `None` if it did not.
pub(super) fn regimes(found: &Difference) -> Option<String> {
    let word = |side: &Side| side.as_ref().map_or("unregistered", |(regime, _)| regime.word());
    let (from, to) = &found.regime;
    match (from == to, word(from), word(to)) {
        (true, ..) => None,
        (false, a, b) if a == b => Some(format!("{b}, with another scope")),
        (false, a, b) => Some(format!("{a} → {b}")),
    }
}

/// A regime for a script.
pub(super) fn side_json(side: &Side) -> Json {
    side.as_ref().map_or(Json::Null, |(regime, scope)| json!({"regime": regime.word(), "scope": scope.to_json()}))
}

fn effect_json(moved: &Moved, named: &Named<'_>) -> Result<Json, Failure> {
    let found = &moved.effect.differences;
    let of = |which: fn(&Difference) -> &Rc<[OrganizationNo]>| {
        let pairs = found.iter().flat_map(|d| which(d).iter().map(move |organization| (*organization, &d.model)));
        let list = pairs.take(MOST_JSON_NAMES).map(|(organization, model)| {
            named.name(&Subject::from(organization)).map(|name| json!({"organization": name, "model": model}))
        });
        list.collect::<Result<Vec<_>, _>>()
    };
    let count = |which: fn(&Difference) -> &Rc<[OrganizationNo]>| found.iter().map(|d| which(d).len()).sum::<usize>();
    let moves = found.iter().filter(|d| d.regime.0 != d.regime.1);
    let moves: Vec<Json> = moves
        .map(|d| json!({"model": d.model, "from": side_json(&d.regime.0), "to": side_json(&d.regime.1)}))
        .collect();
    Ok(json!({
        "at": moved.at,
        "regimes": moves,
        "gained_count": count(|d| &d.gained),
        "lost_count": count(|d| &d.lost),
        "changed_count": count(|d| &d.changed),
        "gained": of(|d| &d.gained)?,
        "lost": of(|d| &d.lost)?,
        "changed": of(|d| &d.changed)?,
    }))
}
