//! `clearance review decide` with nothing more said, at a terminal: what waits for a decision, one review after the
//! other, the one whose term ends first before the others. Each is decided by an act on the road of every act.

use clearance_core::act::{Draft, ReviewDecide};
use clearance_core::code::{self, Class};
use clearance_core::id::{OfficerNo, RecordKind, ReviewNo};
use clearance_core::node::{Node, Place};
use clearance_core::record::{Review, ReviewState};
use clearance_core::review;
use clearance_core::time::Moment;
use clearance_ledger::Ledger;
use serde_json::{Value as Json, json};

use super::super::act;
use super::super::log::Named;
use crate::context::{Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::intake::batch::key;
use crate::prompt::Asker;
use crate::render::document::{Block, Document, Line, Tone};
use crate::shown::Shown;

/// Asks about every review that can be decided now by whoever asks.
pub(in crate::commands) fn walk(asker: Asker, context: &Context) -> Result<Shown, Failure> {
    let (waiting, others) = waiting(context)?;
    let (mut decided, mut asker, mut next) = (Vec::new(), Some(asker), 0);
    let mut shown = None;
    while let (Some(number), Some(present)) = (waiting.get(next), asker.take()) {
        if shown != Some(next) {
            present.show(&of(*number, context)?)?;
            shown = Some(next);
        }
        let answers = ["decide it", "leave it for now", "stop here"].map(str::to_owned);
        let question = format!("{number}, {} of {}", next + 1, waiting.len());
        match present.choice(&question, &answers)? {
            0 => match decide(*number, present, context) {
                Ok(shown) if shown.exit == Exit::Yes => {
                    asker = Asker::after_recording(context);
                    asker.iter().try_for_each(|asker| asker.show(&shown.document))?;
                    decided.push((*number, shown.json));
                    next += 1;
                }
                Ok(_) => asker = Asker::at(context),
                // What was refused is said, and the queue goes on; what is wrong with the ledger ends it.
                Err(why) if why.mistakes.iter().all(|l| code::class_of(l.mistake.code) <= Class::Wrong) => {
                    asker = Asker::at(context);
                    asker.iter().try_for_each(|asker| asker.show_refused(&why))?;
                }
                Err(why) => return Err(why),
            },
            1 => {
                asker = Some(present);
                next += 1;
            }
            _ => break,
        }
    }
    drop(asker);
    Ok(told(&waiting, decided, others))
}

fn decide(number: ReviewNo, asker: Asker, context: &Context) -> Result<Shown, Failure> {
    let fields = vec![(key("review".to_owned()), Node::text(number.to_string()))];
    let draft = Draft { spec: &ReviewDecide::SPEC, place: Place::NONE, fields };
    act::through(draft, None, Some(asker), context)
}

/// The reviews that can be decided, and how many more can be by others alone.
fn waiting(context: &Context) -> Result<(Vec<ReviewNo>, usize), Failure> {
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let me = context.resolve(&reader, RecordKind::Officer, &context.officer(&ledger))?;
    let me = OfficerNo::try_from(&me).ok();
    let mut found: Vec<(Review, Option<Moment>)> = review::all(as_of.at, as_of.known, &reader)?
        .into_iter()
        .filter(|(review, standing)| {
            let decidable = matches!(review.state(), ReviewState::Complete | ReviewState::UnderAppeal);
            decidable && !standing.is_deemed_refused()
        })
        .map(|(review, standing)| (review, standing.clock.deadline))
        .collect();
    let all = found.len();
    found.retain(|(review, _)| me.is_none_or(|me| may(review, me, &ledger)));
    found.sort_by_key(|(review, deadline)| (deadline.is_none(), *deadline, review.submitted, review.number));
    let others = all - found.len();
    Ok((found.into_iter().map(|(review, _)| review.number).collect(), others))
}

/// Whether an officer may have a part in a decision, as far as the review itself tells.
fn may(review: &Review, officer: OfficerNo, ledger: &Ledger) -> bool {
    let alone = ledger.facts().sandbox || ledger.facts().approvals < 2;
    let had_a_part = review.opener == officer || review.earlier_panel().contains(&officer);
    !review.recused.contains(&officer) && (alone || !had_a_part)
}

/// What is known of a review when it is to be decided.
fn of(number: ReviewNo, context: &Context) -> Result<Document, Failure> {
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let named = Named::new(&reader);
    let Some((review, standing)) = super::at(number, as_of, &reader)? else { return Ok(Document::default()) };
    let state = super::state(&review, &standing, &named)?;
    let mut blocks = vec![Block::Facts(super::super::show::facts(&state))];
    blocks.extend(super::blocks(Some(&state)));
    Ok(Document { title: Some(Line::toned(Tone::Strong, number.to_string())), blocks })
}

fn told(waiting: &[ReviewNo], decided: Vec<(ReviewNo, Json)>, others: usize) -> Shown {
    let left: Vec<ReviewNo> = waiting.iter().filter(|n| decided.iter().all(|(d, _)| d != *n)).copied().collect();
    let mut text = match (waiting.len(), decided.len()) {
        (0, _) => "no review waits for your decision".to_owned(),
        (all, count) => format!("{count} of {all} decided"),
    };
    if !left.is_empty() {
        text.push_str("; still waiting: ");
        text.push_str(&left.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    }
    if others > 0 {
        text.push_str(&format!("; {others} more can only be decided by others"));
    }
    let exit = if left.is_empty() { Exit::Yes } else { Exit::No };
    let receipts: Vec<Json> =
        decided.into_iter().map(|(number, receipt)| json!({"review": number, "receipt": receipt})).collect();
    let json = json!({"schema": "clearance.queue/1", "decided": receipts, "left": left, "others": others});
    Shown::new(Document { title: None, blocks: vec![Block::Paragraph(Line::plain(text))] }, json, exit)
}
