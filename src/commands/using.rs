//! The flags of a question that say how the model would be used, and in which reading.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use clearance_core::act::Table;
use clearance_core::clearance::{Context as Use, Question, Situation};
use clearance_core::code;
use clearance_core::facts::PERSON_WORDS;
use clearance_core::id::{ModelId, OrganizationNo, RecordKind, Subject};
use clearance_core::node::{Mistake, Place};
use clearance_core::policy::{Governing, Timeline};
use clearance_core::record::{Model, Reading};
use clearance_core::records::Records as _;
use clearance_ledger::sqlite::Reader;
use serde_json::{Value as Json, json};

use crate::context::{AsOf, Context, flag_mistake};
use crate::error::Failure;
use crate::intake;
use crate::render::document::{Line, Tone};

// (A doc comment here would become the help of every command that has these flags.)
// Where, what for, by whom; what is done or what is ordered.
#[derive(Debug, clap::Args)]
pub(super) struct Using {
    /// Where it would be used; left open: any of the model's surfaces
    #[arg(long)]
    surface: Option<String>,
    /// What for; left open: any
    #[arg(long)]
    purpose: Option<String>,
    /// Who would use it; left open: anyone
    #[arg(long, value_parser = PERSON_WORDS.to_vec())]
    person: Option<String>,
    /// Read what the instruments ask instead of what is done
    #[arg(long)]
    as_ordered: bool,
    /// As if this draft of a policy were in force
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
}

/// How a question means a model to be used, in which reading, and under which policy.
pub(super) struct Used {
    /// Where, what for, by whom.
    pub(super) context: Use,
    /// What is done, or what is ordered.
    pub(super) reading: Reading,
    /// The policy that governs the model.
    pub(super) policy: Option<Governing>,
}

impl Using {
    /// Checks the words against the model.
    ///
    /// # Errors
    /// A surface that the model does not have, a purpose that is no label or none of the governing policy's, a draft
    /// that cannot be read or would govern a model beside another policy.
    pub(super) fn read(&self, model: &ModelId, as_of: AsOf, reader: &Reader<'_>) -> Result<Used, Failure> {
        let surface = self.surface.as_deref().map(|s| surface(s, model, as_of, reader)).transpose()?;
        if let Some(purpose) = self.purpose.as_ref().filter(|p| !clearance_core::id::is_label(p)) {
            return Err(flag_mistake(
                "--purpose",
                code::WRONG_VALUE,
                format!("`{purpose}` is not a purpose: use lower-case letters, digits and `-`"),
            ));
        }
        let timeline = Timeline::read(as_of.known, reader)?;
        let policy = match &self.policy {
            None => timeline.governing(model, as_of.at, reader)?,
            Some(path) => {
                let draft = opened(path)?;
                possible(&draft, &timeline, as_of)?;
                timeline.under(&Rc::new(draft.policy), model, as_of.at, reader)?
            }
        };
        if let (Some(purpose), Some(governing)) = (&self.purpose, &policy)
            && let Some(known) = governing.policy.purposes.as_ref().filter(|known| !known.contains(purpose))
        {
            let list = known.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            let message = format!("`{purpose}` is not a purpose of {}", governing.policy.reference());
            return Err(flag_mistake("--purpose", code::WRONG_VALUE, message).help(format!("its purposes: {list}")));
        }
        let context = Use { surface, purpose: self.purpose.clone(), person: self.person.clone() };
        let reading = if self.as_ordered { Reading::Ordered } else { Reading::Implemented };
        Ok(Used { context, reading, policy })
    }
}

/// Whether a draft could be in force at a moment beside the policies of other names.
///
/// # Errors
/// The draft, which is a file: a version of the ledger is told how to become one.
fn opened(path: &Path) -> Result<intake::policy::Read, Failure> {
    let name = path.display().to_string();
    let is_version = name.rsplit_once('/').is_some_and(|(_, version)| version.parse::<u64>().is_ok());
    match intake::policy::open(path) {
        Err(why) if is_version && !path.exists() => Err(why.help(format!(
            "`--policy` names a file; `clearance policy show {name} --text > draft.yaml` writes one of that version"
        ))),
        Err(why) if !path.exists() => Err(why.help("`--policy` names a file that holds a policy")),
        other => other,
    }
}

/// The models that another policy governs then.
pub(super) fn possible(draft: &intake::policy::Read, timeline: &Timeline, as_of: AsOf) -> Result<(), Failure> {
    let others = timeline.in_the_way(&draft.policy, as_of.at);
    let mistakes = others.into_iter().map(|(version, model)| {
        let tier = draft.policy.tier(&model).map(|tier| format!("tiers.{}.models", tier.name)).unwrap_or_default();
        let place = draft.policy.places.get(&tier).copied().unwrap_or(Place::NONE);
        let message = format!("{} governs {model} at {}", version.record.reference(), as_of.at.readable());
        Mistake::new(code::CONFLICT, place, message).help("two policies may not govern one model at one moment")
    });
    let mistakes: Vec<Mistake> = mistakes.collect();
    if mistakes.is_empty() { Ok(()) } else { Err(draft.file.failure(mistakes)) }
}

/// The words of a question about one organization and one model.
#[derive(Debug, clap::Args)]
pub(super) struct About {
    /// The organization
    #[arg(value_name = "ORG")]
    organization: String,
    /// The model
    model: String,
    #[command(flatten)]
    using: Using,
}

impl About {
    /// What could matter to the question they ask.
    ///
    /// # Errors
    /// A name that the ledger does not know; what [`Using::read`] refuses.
    pub(super) fn situation(&self, as_of: AsOf, context: &Context, reader: &Reader<'_>) -> Result<Situation, Failure> {
        let organization = context.resolve(reader, RecordKind::Organization, &self.organization)?;
        let model = context.resolve(reader, RecordKind::Model, &self.model)?;
        let (Ok(organization), Subject::Model(model)) = (OrganizationNo::try_from(&organization), model) else {
            return Err(Failure::new(code::UNKNOWN_REFERENCE, "name an organization and a model"));
        };
        let Used { context, reading, policy } = self.using.read(&model, as_of, reader)?;
        let question = Question { organization, model, context, at: as_of.at, known: as_of.known, reading };
        Ok(Situation::under(question, policy, reader)?)
    }
}

/// A surface must be one of the model's, where the model is known.
fn surface(written: &str, model: &ModelId, as_of: AsOf, reader: &Reader<'_>) -> Result<String, Failure> {
    let rows = reader.rows(Table::Model, &Subject::Model(model.clone()), as_of.known)?;
    match Model::fold(&rows, as_of.at, &mut Vec::new()) {
        Some(model) if !model.surfaces.contains(written) => {
            let list = model.surfaces.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            Err(flag_mistake("--surface", code::WRONG_VALUE, format!("`{written}` is not a surface of {}", model.id))
                .help(format!("its surfaces: {list}")))
        }
        _ => Ok(written.to_owned()),
    }
}

/// A use for a script.
pub(super) fn used_json(context: &Use) -> Json {
    json!({"surface": context.surface, "purpose": context.purpose, "person": context.person})
}

/// A use for a person.
pub(super) fn used(context: &Use) -> Line {
    let parts = [("surface", &context.surface), ("purpose", &context.purpose), ("person", &context.person)];
    let mut line = Line::default();
    for (index, (name, value)) in parts.into_iter().enumerate() {
        let between = if index > 0 { ", " } else { "" };
        line = match value {
            Some(value) => line.and(Tone::Plain, format!("{between}{name} {value}")),
            None => line.and(Tone::Faint, format!("{between}{name} left open")),
        };
    }
    line
}
