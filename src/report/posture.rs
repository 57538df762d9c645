//! The posture: how every model, lockdown, restoration and cohort stands at a moment and, with an earlier one beside it,
//! what differs.

use clearance_core::act::Table as Rows;
use clearance_core::clearance::{Asked, Context as Use, Outcome, Poll, Population};
use clearance_core::difference::{Difference, Point, Side, differences, restricted};
use clearance_core::id::{ModelId, OrganizationNo, Subject};
use clearance_core::record::{Grant, Lockdown, Reading, Restoration, Scope, Scopes};
use clearance_core::records::Records as _;
use clearance_core::regime::{Standing, board};
use clearance_ledger::sqlite::Reader;
use serde_json::{Value as Json, json};

use crate::context::AsOf;
use crate::error::Failure;
use crate::exit::Exit;
use crate::named::{Named, together};
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::shown::Shown;

/// How many names a document lists at once.
const NAMES: usize = 60;

/// Up to how many names are listed though they are all there are.
const FEW: usize = 5;

/// How many names the JSON lists at once; the counts are whole.
const MOST: usize = 1_000;

/// Whom a model is open to, of all organizations registered.
#[derive(Default, PartialEq, Eq)]
struct Cohort {
    cleared: Vec<OrganizationNo>,
    conditional: Vec<OrganizationNo>,
    not_cleared: u64,
}

/// A restoration with how many grants under it stand how.
struct Restored {
    restoration: Restoration,
    /// Active, suspended, revoked, expired.
    grants: [u64; 4],
}

struct Posture<'r> {
    as_of: AsOf,
    since: Option<AsOf>,
    models: Vec<(Standing, Option<Cohort>)>,
    lockdowns: Vec<Lockdown>,
    restorations: Vec<Restored>,
    differences: Vec<Difference>,
    named: Named<'r>,
}

/// The posture at a moment and, if one is given, what differs from an earlier one.
pub(crate) fn posture(reader: &Reader<'_>, as_of: AsOf, since: Option<AsOf>) -> Result<Shown, Failure> {
    let reading = Reading::Implemented;
    let restricted = restricted(reader)?;
    let mut models = Vec::new();
    for standing in board(as_of.at, as_of.known, reading, reader)? {
        let cohort =
            restricted.contains(&standing.model).then(|| cohort(&standing.model, as_of, reader)).transpose()?;
        models.push((standing, cohort));
    }
    let differences = match since {
        Some(since) => {
            let point = |as_of: AsOf| Point { at: as_of.at, known: as_of.known };
            differences(None, reading, (point(since), point(as_of)), reader)?
        }
        None => Vec::new(),
    };
    let (lockdowns, restorations) = (lockdowns(as_of, reader)?, restorations(as_of, reader)?);
    let named = Named::new(reader);
    Posture { as_of, since, models, lockdowns, restorations, differences, named }.shown()
}

fn cohort(model: &ModelId, as_of: AsOf, reader: &Reader<'_>) -> Result<Cohort, Failure> {
    let (at, known, reading) = (as_of.at, as_of.known, Reading::Implemented);
    let poll = Poll { model: model.clone(), context: Use::default(), at, known, reading };
    let mut cohort = Cohort::default();
    Population::gather(poll, Asked::All, reader)?.each(Asked::All, reader, &mut |member, _| {
        match member.outcome {
            Outcome::Cleared => cohort.cleared.push(member.organization),
            Outcome::Conditional | Outcome::Undecided => cohort.conditional.push(member.organization),
            Outcome::NotCleared => cohort.not_cleared += 1,
        }
        Ok(())
    })?;
    Ok(cohort)
}

/// The lockdowns that have begun and not ended in both readings.
fn lockdowns(as_of: AsOf, reader: &Reader<'_>) -> Result<Vec<Lockdown>, Failure> {
    let mut found = Vec::new();
    reader.scan(Rows::Lockdown, as_of.known, &mut |_, rows| {
        found.extend(Lockdown::fold(&rows, as_of.at, &mut Vec::new()).filter(|lockdown| !lockdown.ended()));
        Ok(())
    })?;
    Ok(found)
}

/// The restorations that have been opened, with their grants.
fn restorations(as_of: AsOf, reader: &Reader<'_>) -> Result<Vec<Restored>, Failure> {
    let (at, known) = (as_of.at, as_of.known);
    let mut found: Vec<Restored> = Vec::new();
    reader.scan(Rows::Restoration, known, &mut |_, rows| {
        let restoration = Restoration::fold(&rows, at, &mut Vec::new());
        found.extend(restoration.map(|restoration| Restored { restoration, grants: [0; 4] }));
        Ok(())
    })?;
    reader.scan(Rows::Grant, known, &mut |_, rows| {
        let Some(grant) = Grant::fold(&rows, at, &mut Vec::new()) else { return Ok(()) };
        let Some(of) = found.iter_mut().find(|of| of.restoration.number == grant.restoration) else { return Ok(()) };
        let [active, suspended, revoked, expired] = &mut of.grants;
        let count = match (grant.expired(at), grant.state.word()) {
            (true, _) => expired,
            (false, "suspended") => suspended,
            (false, "revoked") => revoked,
            (false, _) => active,
        };
        *count += 1;
        Ok(())
    })?;
    Ok(found)
}

impl Posture<'_> {
    fn shown(&self) -> Result<Shown, Failure> {
        let mut json = self.as_of.answer("clearance.report-posture/1");
        let models = self.models.iter().map(|(standing, cohort)| self.model_json(standing, cohort.as_ref()));
        json.insert("models".into(), Json::Array(models.collect::<Result<_, Failure>>()?));
        json.insert("lockdowns".into(), self.lockdowns.iter().map(lockdown_json).collect());
        json.insert("restorations".into(), self.restorations.iter().map(|one| self.restoration_json(one)).collect());
        if let Some(since) = self.since {
            json.insert("since".into(), json!(since.at));
            let differences = self.differences.iter().map(|one| self.difference_json(one));
            json.insert("differences".into(), Json::Array(differences.collect::<Result<_, Failure>>()?));
        }
        Ok(Shown::new(self.document()?, Json::Object(json), Exit::Yes))
    }

    fn model_json(&self, standing: &Standing, cohort: Option<&Cohort>) -> Result<Json, Failure> {
        let cohort = cohort.map(|cohort| {
            Ok::<_, Failure>(json!({
                "cleared_count": cohort.cleared.len(),
                "conditional_count": cohort.conditional.len(),
                "not_cleared_count": cohort.not_cleared,
                "cleared": self.names(&cohort.cleared, MOST)?,
                "conditional": self.names(&cohort.conditional, MOST)?,
            }))
        });
        Ok(json!({
            "model": standing.model,
            "regime": standing.regime.word(),
            "scope": standing.scope.to_json(),
            "since": standing.since,
            "lockdowns": standing.lockdowns,
            "restorations": standing.restorations,
            "cleared_by_name": standing.cleared_by_name,
            "policy": standing.policy,
            "next": standing.next.as_ref().map(|next| json!({"date": next.date, "what": next.what})),
            "cohort": cohort.transpose()?,
        }))
    }

    fn restoration_json(&self, one: &Restored) -> Json {
        let r = &one.restoration;
        let [active, suspended, revoked, expired] = one.grants;
        json!({
            "restoration": r.number,
            "lockdown": r.lockdown,
            "authority": r.authority,
            "models": r.models.as_ref().map(|models| &models.0),
            "status": self.status(r),
            "opened": r.opened,
            "until": r.until,
            "admits": r.admits.to_json(),
            "roster": r.roster.word(),
            "conditions": r.conditions.0.iter().map(|condition| condition.code.as_str()).collect::<Vec<_>>(),
            "grants": {"active": active, "suspended": suspended, "revoked": revoked, "expired": expired},
        })
    }

    /// Closed, ended with its term or its lockdown, or open.
    fn status(&self, restoration: &Restoration) -> &'static str {
        let lockdown = self.lockdowns.iter().find(|lockdown| lockdown.number == restoration.lockdown);
        let covered = |l: &Lockdown| l.models.iter().any(|(m, scopes)| restoration.covers(m) && !scopes.ended());
        match (restoration.closed, restoration.stands(self.as_of.at), lockdown.is_some_and(covered)) {
            (Some(_), ..) => "closed",
            (None, false, _) => "expired",
            (None, true, false) => "over",
            (None, true, true) => "open",
        }
    }

    fn difference_json(&self, one: &Difference) -> Result<Json, Failure> {
        let side = |side: &Side| {
            side.as_ref().map(|(regime, scope)| json!({"regime": regime.word(), "scope": scope.to_json()}))
        };
        Ok(json!({
            "model": one.model,
            "from": side(&one.regime.0),
            "to": side(&one.regime.1),
            "gained_count": one.gained.len(),
            "lost_count": one.lost.len(),
            "changed_count": one.changed.len(),
            "gained": self.names(&one.gained, MOST)?,
            "lost": self.names(&one.lost, MOST)?,
            "changed": self.names(&one.changed, MOST)?,
        }))
    }

    fn names(&self, numbers: &[OrganizationNo], most: usize) -> Result<Vec<String>, Failure> {
        self.named.names(numbers.iter().take(most).map(|number| Subject::from(*number)))
    }

    /// How many organizations are registered, as far as a cohort tells.
    fn registered(&self) -> Option<u64> {
        let cohort = self.models.iter().find_map(|(_, cohort)| cohort.as_ref())?;
        Some((cohort.cleared.len() + cohort.conditional.len()) as u64 + cohort.not_cleared)
    }

    fn listed(&self, numbers: &[OrganizationNo]) -> Result<String, Failure> {
        // A list of everybody is read as who is missing from it.
        if numbers.len() > FEW && self.registered() == Some(numbers.len() as u64) {
            return Ok("everybody registered".to_owned());
        }
        let names = self.names(numbers, NAMES)?.join(", ");
        let more = numbers.len().saturating_sub(NAMES);
        Ok(if more > 0 { format!("{names} and {more} more") } else { names })
    }

    fn document(&self) -> Result<Document, Failure> {
        let title = Line::toned(Tone::Strong, "Posture").and(Tone::Plain, format!("  on {}", self.as_of.at.readable()));
        let mut facts = vec![("as known".to_owned(), Line::plain(self.as_of.line()))];
        facts.extend(self.since.map(|since| ("compared with".to_owned(), Line::plain(since.line()))));
        let mut blocks = vec![Block::Facts(facts)];
        if self.since.is_some() {
            self.differing(&mut blocks)?;
        }
        blocks.extend([Block::Heading("Models".into()), Block::Table(self.models())]);
        blocks.extend([Block::Heading("Lockdowns in force".into()), Block::Table(self.lockdowns())]);
        blocks.extend([Block::Heading("Restorations".into()), Block::Table(self.restorations())]);
        self.cohorts(&mut blocks)?;
        Ok(Document { title: Some(title), blocks })
    }

    /// Whom each restricted model is open to; models that are open to the same stand together.
    fn cohorts(&self, blocks: &mut Vec<Block>) -> Result<(), Failure> {
        blocks.push(Block::Heading("Cohorts".into()));
        let restricted = self.models.iter().filter_map(|(standing, cohort)| Some((&standing.model, cohort.as_ref()?)));
        let alike = together(restricted, |a, b| a == b);
        if alike.is_empty() {
            blocks.push(Block::Paragraph("no model was ever restricted".into()));
        }
        for (models, cohort) in alike {
            blocks.push(Block::Subheading(names_of(&models)));
            let mut facts = Vec::new();
            for (word, tone, list) in
                [("cleared", Tone::Good, &cohort.cleared), ("conditional", Tone::Warn, &cohort.conditional)]
            {
                let listed = match list.is_empty() {
                    true => Line::toned(Tone::Faint, "nobody"),
                    false => {
                        Line::toned(tone, list.len().to_string()).and(Tone::Plain, format!(": {}", self.listed(list)?))
                    }
                };
                facts.push((word.to_owned(), listed));
            }
            facts.push(("not cleared".to_owned(), Line::plain(cohort.not_cleared.to_string())));
            blocks.push(Block::Facts(facts));
        }
        Ok(())
    }

    fn models(&self) -> Table {
        let mut table = Table::new([
            Column::text("model"),
            Column::text("regime"),
            Column::whole("since"),
            Column::text("locked by"),
            Column::text("opened by"),
            Column::number("cleared"),
        ]);
        table.empty = Some("no model is registered at that moment, as known then".into());
        for (standing, cohort) in &self.models {
            let list = |list: Vec<String>| if list.is_empty() { "—".to_owned() } else { list.join(", ") };
            table.rows.push(vec![
                Line::toned(Tone::Strong, standing.model.to_string()),
                Line::plain(standing.regime.word()),
                Line::day(standing.since),
                Line::plain(list(standing.lockdowns.iter().map(ToString::to_string).collect())),
                Line::plain(list(standing.restorations.iter().map(ToString::to_string).collect())),
                cohort
                    .as_ref()
                    .map_or_else(|| Line::toned(Tone::Faint, "—"), |cohort| Line::number(cohort.cleared.len())),
            ]);
        }
        table
    }

    fn lockdowns(&self) -> Table {
        let mut table = Table::new([
            Column::text("lockdown"),
            Column::text("models"),
            Column::text("bars"),
            Column::whole("authority"),
            Column::whole("review by"),
        ]);
        table.empty = Some("none".into());
        for lockdown in &self.lockdowns {
            let scopes = lockdown.models.iter().map(|(model, scopes)| (model, bars(scopes)));
            for (models, bars) in together(scopes, |a, b| a == b) {
                let models: Vec<String> = models.iter().map(ToString::to_string).collect();
                table.rows.push(vec![
                    Line::toned(Tone::Strong, lockdown.number.to_string())
                        .and(Tone::Plain, format!(", {}", lockdown.kind.word())),
                    Line::plain(models.join(", ")),
                    bars,
                    Line::plain(lockdown.authority.to_string()),
                    lockdown.review_by.map_or_else(|| Line::toned(Tone::Faint, "—"), Line::last_day),
                ]);
            }
        }
        table
    }

    fn restorations(&self) -> Table {
        let mut table = Table::new([
            Column::whole("restoration"),
            Column::whole("of"),
            Column::whole("status"),
            Column::text("admits"),
            Column::text("conditions"),
            Column::text("grants"),
        ]);
        table.empty = Some("none".into());
        for one in &self.restorations {
            let r = &one.restoration;
            let words = ["active", "suspended", "revoked", "expired"];
            let grants: Vec<String> = one
                .grants
                .iter()
                .zip(words)
                .filter(|(count, _)| **count > 0)
                .map(|(count, word)| format!("{count} {word}"))
                .collect();
            let conditions: Vec<&str> = r.conditions.0.iter().map(|condition| condition.code.as_str()).collect();
            let or_none = |text: String| if text.is_empty() { "—".to_owned() } else { text };
            table.rows.push(vec![
                Line::toned(Tone::Strong, r.number.to_string()),
                Line::plain(r.lockdown.to_string()),
                Line::plain(self.status(r)),
                Line::plain(admits(r)),
                Line::plain(or_none(conditions.join(", "))),
                Line::plain(or_none(grants.join(", "))),
            ]);
        }
        table
    }

    fn differing(&self, blocks: &mut Vec<Block>) -> Result<(), Failure> {
        blocks.push(Block::Heading("What differs".into()));
        if self.differences.is_empty() {
            blocks.push(Block::Paragraph("no model's regime and nobody's clearance differs".into()));
        } else {
            let words = "Who gains is cleared now and was not, who loses is not any more; for who changes, it hangs on something that it did not hang on before, or the other way round, or another grant or rule lets it through.";
            blocks.push(Block::Paragraph(Line::toned(Tone::Faint, words)));
        }
        let differences = self.differences.iter().map(|one| (&one.model, one));
        let same = |a: &&Difference, b: &&Difference| {
            moved(a) == moved(b) && (&a.gained, &a.lost, &a.changed) == (&b.gained, &b.lost, &b.changed)
        };
        for (models, one) in together(differences, same) {
            blocks.push(Block::Subheading(names_of(&models).and(Tone::Plain, moved(one))));
            let mut facts = Vec::new();
            for (word, tone, list) in [
                ("gain", Tone::Good, &one.gained),
                ("lose", Tone::Bad, &one.lost),
                ("change", Tone::Warn, &one.changed),
            ] {
                if !list.is_empty() {
                    let verb = if list.len() == 1 { format!("{word}s") } else { word.to_owned() };
                    facts.push((format!("{} {verb}", list.len()), Line::toned(tone, self.listed(list)?)));
                }
            }
            blocks.push(match facts.is_empty() {
                true => Block::Paragraph("nobody gains or loses a clearance".into()),
                false => Block::Facts(facts),
            });
        }
        Ok(())
    }
}

/// What became of a model's regime, in words.
fn moved(one: &Difference) -> String {
    let word = |side: &Side| side.as_ref().map_or("unregistered", |(regime, _)| regime.word());
    let (from, to) = (word(&one.regime.0), word(&one.regime.1));
    match (one.regime.0 == one.regime.1, from == to) {
        (true, _) => format!("  {to}"),
        (false, true) => format!("  {to}, with another scope"),
        (false, false) => format!("  {from} → {to}"),
    }
}

fn names_of(models: &[&ModelId]) -> Line {
    let names: Vec<String> = models.iter().map(ToString::to_string).collect();
    Line::toned(Tone::Strong, names.join(", "))
}

/// Whom a restoration admits.
fn admits(restoration: &Restoration) -> String {
    let listed = if restoration.roster.word() == "unpublished" { "a list not published" } else { "by name" };
    match restoration.admits.sentence().as_str() {
        "nobody" => listed.to_owned(),
        rule => format!("{rule}; {listed}"),
    }
}

/// Whom the scopes of a lockdown bar: in one word where what is done is what is ordered.
fn bars(scopes: &Scopes) -> Line {
    let (ordered, done) = (scope(&scopes.ordered), scope(&scopes.implemented));
    match ordered == done {
        true => Line::plain(done),
        false => Line::toned(Tone::Faint, "ordered: ")
            .and(Tone::Plain, ordered)
            .and(Tone::Faint, "; done: ")
            .and(Tone::Plain, done),
    }
}

fn scope(scope: &Scope) -> String {
    match scope.ended {
        Some((at, _)) => format!("ended {}", at.readable()),
        None => scope.clause.sentence(),
    }
}

fn lockdown_json(lockdown: &Lockdown) -> Json {
    let scope = |scope: &Scope| json!({"scope": scope.clause.to_json(), "entry": scope.entry, "ended": scope.ended.map(|(at, _)| at)});
    let models = lockdown.models.iter().map(|(model, scopes)| {
        json!({"model": model, "ordered": scope(&scopes.ordered), "implemented": scope(&scopes.implemented)})
    });
    json!({
        "lockdown": lockdown.number,
        "kind": lockdown.kind.word(),
        "authority": lockdown.authority,
        "imposed": lockdown.imposed,
        "review_by": lockdown.review_by,
        "models": models.collect::<Vec<_>>(),
    })
}
