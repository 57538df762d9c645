//! `clearance simulate`: what a batch or a draft policy would do to the ledger as it stands, or as it stood, without
//! recording it.

use std::collections::BTreeSet;
use std::rc::Rc;

use clap::ArgMatches;
use clearance_core::id::ModelId;
use clearance_core::policy::{self, Compared, Policy, Timeline};
use clearance_core::record::Reading;
use clearance_core::records::Records as _;
use clearance_core::review::{Side, outlooks};
use clearance_ledger::Ledger;
use clearance_ledger::sqlite::Reader;
use serde_json::json;

use super::apply::{Applying, Rows};
use super::foretold::{self, Foretold};
use super::log::Named;
use super::using::possible;
use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::intake::policy::Read;
use crate::render::document::{Line, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    rows: Rows,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    if let Some(draft) = args.rows.draft()? {
        return under(draft, as_of, &ledger);
    }
    // The trial is made on a copy, so that it needs no right to write and holds nobody up.
    let copy = ledger.as_known(as_of.known)?;
    let now = if context.globals.known_at.is_some() { as_of.known_time } else { context.now()? };
    let trial = copy.begin(now)?.trial();
    let at = context.globals.at.as_ref().map(|_| as_of.at);
    let mut applying = Applying::new(trial, &copy, context, None).simulating(at, as_of);
    args.rows.read(false, context, &mut applying)?;
    applying.finish()
}

/// What a draft policy would do if it took the place of the version of its name at the moment asked about.
fn under(draft: Read, as_of: AsOf, ledger: &Ledger) -> Result<Shown, Failure> {
    let reader = typed(ledger);
    let timeline = Timeline::read(as_of.known, &reader)?;
    possible(&draft, &timeline, as_of)?;
    let draft = Rc::new(draft.policy);
    let standing = timeline.in_force(&draft.name, as_of.at);
    let governed = standing.map(|version| version.record.models.clone()).unwrap_or_default();
    let models: BTreeSet<ModelId> = draft.models().cloned().chain(governed).collect();
    let mut compared = Vec::new();
    for model in models {
        let from = timeline.governing(&model, as_of.at, &reader)?;
        let to = timeline.under(&draft, &model, as_of.at, &reader)?;
        compared.push(Compared { model, from, to });
    }
    let impact = policy::impact(compared, Reading::Implemented, (as_of.at, as_of.known), &reader)?;
    let before = |model: &ModelId| timeline.governing(model, as_of.at, &reader);
    let after = |model: &ModelId| timeline.under(&draft, model, as_of.at, &reader);
    let known = as_of.known;
    let sides = (Side { known, governing: &before }, Side { known, governing: &after });
    let reviews = outlooks(as_of.at, (&sides.0, &sides.1), ledger.facts().approvals, &reader)?;
    let before = standing.map(|version| version.record.reference());
    let members = [("from", json!(before)), ("to", json!(draft.reference()))];
    let members = members.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
    let title = Line::toned(Tone::Strong, "Simulated")
        .and(Tone::Plain, format!("  {} → {}", before.as_deref().unwrap_or("no policy"), draft.reference()))
        .and(Tone::Faint, format!("  {}; nothing was recorded", as_of.line()));
    let told = [Foretold { at: as_of.at, effect: None, impact, reviews }];
    foretold::shown(
        title,
        members,
        (&told, false),
        notes(&draft, &timeline, as_of, &reader)?,
        as_of,
        &Named::new(&reader),
    )
}

/// What stands in the way of proposing a draft, and that it is asked about before it takes force.
fn notes(draft: &Policy, timeline: &Timeline, as_of: AsOf, reader: &Reader<'_>) -> Result<Vec<String>, Failure> {
    let known = reader.models()?;
    let strange: Vec<&str> = draft.models().filter(|model| !known.contains(model)).map(ModelId::as_str).collect();
    let mut notes = Vec::new();
    if !strange.is_empty() {
        notes.push(format!("this ledger has no model {}: `policy propose` refuses that", strange.join(", ")));
    }
    if let Some((_, why)) = timeline.out_of_line(draft) {
        notes.push(format!("{why}: `policy propose` refuses that"));
    }
    if as_of.at < draft.effective {
        let from = draft.effective.readable();
        notes.push(format!(
            "it takes force on {from}, and is asked about as if it were in force before; `--at` asks later"
        ));
    }
    Ok(notes)
}
