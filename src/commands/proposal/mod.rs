//! `clearance proposal`: how a proposal is shown. Its life is made of acts and runs on their road.

use clap::{Arg, ArgMatches, Command};
use clearance_core::act::field::Kind;
use clearance_core::act::{FieldSpec, Table, find};
use clearance_core::id::{ProposalNo, RecordKind, Subject};
use clearance_core::node::Node;
use clearance_core::record::{Proposal, ProposalState};
use clearance_core::records::Records as _;
use clearance_ledger::sqlite::Reader;
use serde_json::{Map, Value as Json, json};

use super::log::Named;
use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::prompt::command::written;
use crate::shown::Shown;

/// Adds the verbs to the noun.
pub(super) fn verbs(command: Command) -> Command {
    let reference = Arg::new("proposal").value_name("PROPOSAL").required(true).help("the proposal");
    command
        .subcommand(Command::new("show").about("A proposal, the act it holds, and what that would do").arg(reference))
}

/// Runs one of them; `None`: it is another's.
pub(super) fn run(matches: &ArgMatches, context: &Context) -> Option<Result<Shown, Failure>> {
    match matches.subcommand()? {
        ("show", args) => Some(show(args, context)),
        _ => None,
    }
}

fn show(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let written = matches.get_one::<String>("proposal").map_or("", String::as_str);
    let subject = context.resolve(&reader, RecordKind::Proposal, written)?;
    super::show::record(&subject, as_of, &ledger, &reader)
}

/// What a proposal is at (T, K), member by member; absent before it was opened.
pub(super) fn state(
    subject: &Subject,
    as_of: AsOf,
    reader: &Reader<'_>,
    named: &Named<'_>,
) -> Result<Option<Map<String, Json>>, Failure> {
    let Ok(number) = ProposalNo::try_from(subject) else { return Ok(None) };
    let rows = reader.rows(Table::Proposal, &number.into(), as_of.known)?;
    let Some(proposal) = Proposal::fold(&rows, as_of.at, &mut Vec::new()) else { return Ok(None) };
    let status = proposal.state(as_of.at);
    let approved =
        proposal.approvals.iter().map(|(officer, ..)| named.name(&(*officer).into())).collect::<Result<Vec<_>, _>>()?;
    let held = reader.document(proposal.entry)?;
    let lapses = Some(proposal.lapses).filter(|_| matches!(status, ProposalState::Open | ProposalState::Lapsed));
    Ok(Some(super::show::object(json!({
        "holds": proposal.word,
        "about": about(&proposal.word, &held),
        "status": status.word(),
        "proposed_by": named.name(&proposal.opener.into())?,
        "opened": proposal.opened,
        "approved_by": approved,
        "needs": proposal.needs,
        "rejected_by": proposal.rejected.map(|(officer, ..)| named.name(&officer.into())).transpose()?,
        "lapses": lapses,
        "act": held.to_json(),
        "digest": proposal.digest,
    }))))
}

/// What a held act is about: the records that it names or would make, as they were written.
fn about(word: &str, held: &Node) -> String {
    let named = |kind| {
        use Kind::{Entry, Models, NewModel, NewSlug, Record, Restorations};
        matches!(kind, Record(_) | Models | Restorations | Entry | NewSlug | NewModel)
    };
    let fields = find(word).into_iter().flat_map(|spec| spec.fields).filter(|field| named(field.kind));
    let one = |field: &'static FieldSpec| {
        let text = written(field, held.member(field.name)?).join(", ");
        Some(if field.kind == Kind::Entry { format!("entry {text}") } else { text })
    };
    fields.filter_map(one).collect::<Vec<_>>().join(", ")
}
