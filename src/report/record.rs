//! The file on one organization, to be handed to it: what is recorded of it, what it holds, what was granted and decided,
//! what it may use today and why, and every entry that touches it.
//!
//! Nothing of another organization is in it. An entry that names another one too is listed by its number, its moment and
//! its act, and what it says is withheld.

use std::collections::BTreeSet;

use clearance_core::act::value::AttributeValue;
use clearance_core::act::{Act, Table as Rows};
use clearance_core::admit::Book as _;
use clearance_core::clearance::{Answer, Context as Use, Outcome, Question, check};
use clearance_core::entry::Accepted;
use clearance_core::fold::Amendment;
use clearance_core::id::{EntryNo, GrantNo, OrganizationNo, RecordKind, Subject};
use clearance_core::record::{Attestation, Grant, Organization, Reading, attestations};
use clearance_core::records::Records as _;
use clearance_ledger::sqlite::Reader;
use clearance_ledger::{Ledger, LedgerError};
use serde_json::{Map, Value as Json, json};

use crate::context::{AsOf, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::named::{Named, short};
use crate::render::document::{Block, Column, Document, Line, Table, Tone, Value};
use crate::shown::Shown;

/// How an entry is written whole, for the JSON.
pub(crate) type Whole<'a> = dyn Fn(EntryNo) -> Result<Json, Failure> + 'a;

/// The file on an organization at (T, K). `state` is what is recorded of it.
pub(crate) fn record(
    organization: OrganizationNo,
    as_of: AsOf,
    ledger: &Ledger,
    state: Option<&Map<String, Json>>,
    whole: &Whole<'_>,
) -> Result<Shown, Failure> {
    let reader = typed(ledger);
    let file = File::read(organization, as_of, ledger, &reader)?;
    Ok(Shown::new(file.document(), Json::Object(file.json(state, whole)?), Exit::Yes))
}

/// A moment at which an organization may use a model, or not, and why.
struct Cleared {
    model: String,
    answer: Answer,
}

/// An entry that touches the organization.
struct Touching {
    accepted: Accepted,
    /// Whether it names another organization too.
    withheld: bool,
    amended: Option<(EntryNo, Amendment)>,
}

struct File<'r> {
    slug: String,
    as_of: AsOf,
    organization: Option<Organization>,
    evidence: Vec<(Attestation, Option<String>)>,
    grants: Vec<Grant>,
    cleared: Vec<Cleared>,
    entries: Vec<Touching>,
    number: OrganizationNo,
    named: Named<'r>,
}

impl<'r> File<'r> {
    fn read(number: OrganizationNo, as_of: AsOf, ledger: &Ledger, reader: &'r Reader<'r>) -> Result<Self, Failure> {
        let (at, known) = (as_of.at, as_of.known);
        let subject = Subject::from(number);
        let rows = reader.rows(Rows::Organization, &subject, known)?;
        let organization = Organization::fold(&rows, at, &mut Vec::new());
        let rows = reader.rows(Rows::Attestation, &subject, known)?;
        let digest = |entry: EntryNo| {
            rows.iter().find(|row| row.entry == entry).and_then(|row| match &row.act {
                Act::OrgAttest(act) => act.digest().map(|digest| digest.0.clone()),
                _ => None,
            })
        };
        let evidence = attestations(&rows, at).into_iter().map(|held| (held.clone(), digest(held.entry))).collect();
        let mut grants = Vec::new();
        let numbers = grants_of(number, reader)?;
        for grant in &numbers {
            let rows = reader.rows(Rows::Grant, &(*grant).into(), known)?;
            grants.extend(Grant::fold(&rows, at, &mut Vec::new()));
        }
        let mut cleared = Vec::new();
        for model in reader.models()? {
            let rows = reader.rows(Rows::Model, &Subject::Model(model.clone()), known)?;
            if rows.iter().all(|row| row.effective > at) {
                continue;
            }
            let question = Question {
                organization: number,
                model: model.clone(),
                context: Use::default(),
                at,
                known,
                reading: Reading::Implemented,
            };
            cleared.push(Cleared { model: model.to_string(), answer: check(question, reader)? });
        }
        let entries = touching(&subject, &numbers, known, ledger, reader)?;
        let named = Named::new(reader);
        let slug = named.name(&subject)?;
        Ok(Self { slug, as_of, organization, evidence, grants, cleared, entries, number, named })
    }

    fn json(&self, state: Option<&Map<String, Json>>, whole: &Whole<'_>) -> Result<Map<String, Json>, Failure> {
        let mut json = self.as_of.answer("clearance.report-record/1");
        json.insert("organization".into(), json!(self.slug));
        json.insert("reference".into(), json!(self.number));
        // Who follows it is another organization.
        let state =
            state.map(|state| state.clone().into_iter().filter(|(name, _)| name != "successor").collect::<Map<_, _>>());
        json.insert("state".into(), json!(state));
        let evidence = self.evidence.iter().map(|(held, digest)| {
            json!({
                "kind": held.kind,
                "issued": held.issued,
                "from": held.from,
                "expires": held.expires,
                "status": if held.holds(self.as_of.at) { "held" } else { "lapsed" },
                "digest": digest,
                "entry": held.entry,
            })
        });
        json.insert("evidence".into(), evidence.collect());
        let grants = self.grants.iter().map(|grant| {
            json!({
                "grant": grant.number,
                "restoration": grant.restoration,
                "status": self.status(grant),
                "issued": grant.issued,
                "until": grant.until,
                "surfaces": grant.surfaces.as_ref().map(|list| &list.0),
                "purposes": grant.purposes.as_ref().map(|list| &list.0),
                "persons": grant.persons.as_ref().map(|list| &list.0),
                "conditions": grant.conditions.0.iter().map(|condition| condition.code.as_str()).collect::<Vec<_>>(),
                "provisioned": grant.provisioned,
                "entry": grant.entry,
            })
        });
        json.insert("grants".into(), grants.collect());
        let clearances = self.cleared.iter().map(|one| {
            json!({
                "model": one.model,
                "outcome": one.answer.outcome,
                "reasons": one.answer.reasons,
                "conditions": one.answer.conditions,
                "depends_on": one.answer.depends_on,
                "policy": one.answer.policy,
                "path": one.answer.path,
            })
        });
        json.insert("clearances".into(), clearances.collect());
        let entries = self.entries.iter().map(|one| match one.withheld {
            true => Ok(json!({
                "entry": one.accepted.number,
                "recorded": one.accepted.recorded,
                "act": one.accepted.act.spec().word,
                "withheld": "it names another organization too",
            })),
            false => whole(one.accepted.number),
        });
        json.insert("entries".into(), Json::Array(entries.collect::<Result<_, Failure>>()?));
        Ok(json)
    }

    fn status(&self, grant: &Grant) -> &'static str {
        if grant.expired(self.as_of.at) { "expired" } else { grant.state.word() }
    }

    fn document(&self) -> Document {
        let name = self.organization.as_ref().map_or(self.slug.as_str(), |organization| &organization.name);
        let title = Line::toned(Tone::Strong, "Record of ").and(Tone::Strong, name);
        let mut blocks = vec![Block::Facts(self.facts())];
        blocks.push(Block::Heading("What it may use, and why".into()));
        blocks.push(Block::Table(self.clearances()));
        blocks.extend([Block::Heading("Evidence".into()), Block::Table(self.evidence())]);
        blocks.extend([Block::Heading("Grants".into()), Block::Table(self.grants())]);
        blocks.extend([Block::Heading("Every entry that touches it".into()), Block::Table(self.entries())]);
        Document { title: Some(title), blocks }
    }

    fn facts(&self) -> Vec<(String, Line)> {
        let mut facts = vec![("moment".to_owned(), Line::plain(self.as_of.line()))];
        let Some(organization) = &self.organization else {
            facts.push(("status".to_owned(), Line::toned(Tone::Warn, "not registered at that moment, as known then")));
            return facts;
        };
        let mut fact = |name: &str, value: String| {
            let value = if value.is_empty() { Line::toned(Tone::Faint, "not stated") } else { Line::plain(value) };
            facts.push((name.to_owned(), value));
        };
        let joined = |list: &BTreeSet<String>| list.iter().cloned().collect::<Vec<_>>().join(", ");
        let pairs = |pairs: Vec<(String, String)>| {
            pairs.into_iter().map(|(a, b)| format!("{a} {b}")).collect::<Vec<_>>().join(", ")
        };
        fact("name", organization.name.clone());
        fact("reference", format!("{}, in the public log {}", self.slug, self.number));
        fact("status", organization.state.word().to_owned());
        fact("registered", organization.registered.readable());
        fact("country", organization.country.clone().unwrap_or_default());
        fact("kind", organization.kind.map(|kind| kind.word().to_owned()).unwrap_or_default());
        match &organization.sectors {
            Some(sectors) if sectors.is_empty() => fact("sectors", "none".to_owned()),
            sectors => fact("sectors", sectors.as_ref().map(&joined).unwrap_or_default()),
        }
        fact("identifiers", pairs(organization.identifiers.clone().into_iter().collect()));
        fact("tags", joined(&organization.tags));
        let attribute = |(name, value): (&String, &AttributeValue)| {
            let value = match value {
                AttributeValue::Flag(flag) => flag.to_string(),
                AttributeValue::Number(number) => number.to_string(),
                AttributeValue::Word(word) => word.clone(),
            };
            (name.clone(), value)
        };
        fact("attributes", pairs(organization.attributes.iter().map(attribute).collect()));
        fact("contact", organization.contact.clone().unwrap_or_default());
        facts
    }

    fn clearances(&self) -> Table {
        let mut table = Table::new([Column::text("model"), Column::whole("answer"), Column::text("because")]);
        table.empty = Some("no model was registered".into());
        for one in &self.cleared {
            let (tone, word) = match one.answer.outcome {
                Outcome::Cleared => (Tone::Good, "cleared"),
                Outcome::NotCleared => (Tone::Bad, "not cleared"),
                Outcome::Conditional => (Tone::Warn, "conditional"),
                Outcome::Undecided => (Tone::Warn, "undecided"),
            };
            let mut because = Line::default();
            for (index, reason) in one.answer.reasons.iter().enumerate() {
                let gap = if index > 0 { "; " } else { "" };
                // The text mostly names its record itself.
                let entry =
                    reason.entry.map_or_else(String::new, |entry| match reason.text.contains(&reason.reference) {
                        true => format!(" (entry {entry})"),
                        false => format!(" ({}, entry {entry})", reason.reference),
                    });
                because = because.and(Tone::Plain, format!("{gap}{}", reason.text)).and(Tone::Faint, entry);
            }
            if !one.answer.depends_on.is_empty() {
                let facts: Vec<&str> = one.answer.depends_on.iter().map(String::as_str).collect();
                because = because.and(Tone::Warn, format!("; depends on {}", facts.join(", ")));
            }
            if !one.answer.conditions.is_empty() {
                because = because.and(Tone::Plain, format!("; under {}", one.answer.conditions.join(", ")));
            }
            table.rows.push(vec![Line::toned(Tone::Strong, one.model.as_str()), Line::toned(tone, word), because]);
        }
        table
    }

    fn evidence(&self) -> Table {
        let mut table = Table::new([
            Column::text("kind"),
            Column::whole("status"),
            Column::whole("issued"),
            Column::whole("expires"),
            Column::text("digest"),
            Column::number("entry"),
        ]);
        table.empty = Some("none is recorded".into());
        let dash = || Line::toned(Tone::Faint, "—");
        for (held, digest) in &self.evidence {
            let holds = held.holds(self.as_of.at);
            let status = if holds { Line::toned(Tone::Good, "held") } else { Line::toned(Tone::Bad, "lapsed") };
            table.rows.push(vec![
                Line::plain(held.kind.as_str()),
                status,
                held.issued.map_or_else(dash, Line::day),
                held.expires.map_or_else(dash, Line::last_day),
                digest.as_deref().map_or_else(dash, |digest| Line::toned(Tone::Faint, digest)),
                Line::number(held.entry),
            ]);
        }
        table
    }

    fn grants(&self) -> Table {
        let mut table = Table::new([
            Column::whole("grant"),
            Column::whole("under"),
            Column::whole("status"),
            Column::whole("issued"),
            Column::whole("until"),
            Column::text("limits and conditions"),
            Column::text("switched on"),
        ]);
        table.empty = Some("none was issued".into());
        let dash = || Line::toned(Tone::Faint, "—");
        for grant in &self.grants {
            let mut limits: Vec<String> = Vec::new();
            let lists = [
                ("surfaces", grant.surfaces.as_ref().map(|list| &list.0)),
                ("purposes", grant.purposes.as_ref().map(|list| &list.0)),
                ("persons", grant.persons.as_ref().map(|list| &list.0)),
            ];
            for (name, list) in lists {
                let words = list.map(|list| list.iter().cloned().collect::<Vec<_>>().join(", "));
                limits.extend(words.map(|words| format!("{name}: {words}")));
            }
            limits.extend(grant.conditions.0.iter().map(|condition| condition.code.clone()));
            let on: Vec<String> = grant.provisioned.iter().cloned().collect();
            let text =
                |list: Vec<String>, gap: &str| if list.is_empty() { dash() } else { Line::plain(list.join(gap)) };
            table.rows.push(vec![
                Line::toned(Tone::Strong, grant.number.to_string()),
                Line::plain(grant.restoration.to_string()),
                Line::plain(self.status(grant)),
                Line::day(grant.issued),
                grant.until.map_or_else(dash, Line::last_day),
                text(limits, "; "),
                text(on, ", "),
            ]);
        }
        table
    }

    fn entries(&self) -> Table {
        let mut table = Table::new([
            Column::number("entry"),
            Column::whole("recorded"),
            Column::text("act"),
            Column::text("by"),
            Column::text("authority, evidence, reason"),
        ]);
        for one in &self.entries {
            let accepted = &one.accepted;
            let recorded = Line::plain(short(accepted.recorded)).standing_for(Value::Moment(accepted.recorded));
            let mut act = Line::toned(Tone::Strong, accepted.act.spec().word);
            if accepted.effective() != accepted.recorded && accepted.said_effective.is_some() {
                act = act.and(Tone::Faint, format!(", in force from {}", short(accepted.effective())));
            }
            if let Some((by, kind)) = one.amended {
                let verb = if kind == Amendment::Void { "voided" } else { "corrected" };
                act = act.and(Tone::Warn, format!(" ({verb} by {by})"));
            }
            let by = self.named.name(&accepted.by.into()).unwrap_or_else(|_| accepted.by.to_string());
            let basis = match one.withheld {
                true => Line::toned(Tone::Faint, "withheld: it names another organization too"),
                false => basis(accepted),
            };
            table.rows.push(vec![Line::number(accepted.number), recorded, act, Line::plain(by), basis]);
        }
        table
    }
}

fn basis(accepted: &Accepted) -> Line {
    let common = &accepted.common;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(clearance_core::fold::authority(&accepted.act, common).map(|authority| authority.to_string()));
    parts.extend(common.evidence.iter().flat_map(|texts| texts.0.iter().cloned()));
    parts.extend(common.reason.iter().map(|words| words.0.clone()));
    parts.extend(common.reason_code.iter().map(|label| label.0.clone()));
    parts.extend(common.note.iter().map(|words| words.0.clone()));
    if parts.is_empty() { Line::toned(Tone::Faint, "—") } else { Line::plain(parts.join("; ")) }
}

/// Every grant that was ever issued to an organization.
fn grants_of(organization: OrganizationNo, reader: &Reader<'_>) -> Result<Vec<GrantNo>, Failure> {
    let mut grants = Vec::new();
    for number in 1..=reader.last_number(RecordKind::Restoration)? {
        grants.extend(reader.grants_of(clearance_core::id::RestorationNo(number), Some(organization))?);
    }
    grants.sort_unstable();
    Ok(grants)
}

/// Every entry that names the organization or one of its grants, and those that void or correct these.
fn touching(
    subject: &Subject,
    grants: &[GrantNo],
    known: EntryNo,
    ledger: &Ledger,
    reader: &Reader<'_>,
) -> Result<Vec<Touching>, Failure> {
    let own: BTreeSet<Subject> = grants.iter().map(|grant| Subject::from(*grant)).chain([subject.clone()]).collect();
    let mut numbers = BTreeSet::new();
    for subject in &own {
        numbers.extend(reader.naming_all(subject)?);
    }
    for number in numbers.clone() {
        numbers.extend(reader.amendments(number)?.into_iter().map(|(by, _)| by));
    }
    let mut found = Vec::new();
    for number in numbers.into_iter().filter(|number| *number <= known) {
        let Some(entry) = ledger.entry(number)? else { continue };
        let accepted = entry.accepted().map_err(LedgerError::Integrity)?;
        let other = |named: &Subject| {
            matches!(named.kind(), RecordKind::Organization | RecordKind::Grant) && !own.contains(named)
        };
        let withheld = accepted.subjects.iter().any(other);
        let amended = reader.amendments(number)?.into_iter().rfind(|(by, _)| *by <= known);
        found.push(Touching { accepted, withheld, amended });
    }
    Ok(found)
}
