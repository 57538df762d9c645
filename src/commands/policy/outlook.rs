//! Reviews that a change moves, shown: what the rules say before and after, and why.

use clearance_core::id::Subject;
use clearance_core::review::{Foreseen, Outlook, View};
use serde_json::{Value as Json, json};

use super::super::log::Named;
use crate::error::Failure;
use crate::render::document::{Block, Branch, Line, Mark, Tone};

/// For a script.
pub(in crate::commands) fn json(outlooks: &[Outlook], named: &Named<'_>) -> Result<Json, Failure> {
    let one = |outlook: &Outlook| {
        let organization = outlook.organization.map(|number| named.name(&Subject::from(number))).transpose()?;
        Ok(json!({
            "review": outlook.review,
            "organization": organization,
            "model": outlook.model,
            "from": outlook.before.as_ref().map(view_json),
            "to": outlook.after.as_ref().map(view_json),
        }))
    };
    outlooks.iter().map(one).collect()
}

fn view_json(view: &View) -> Json {
    let foreseen = view.foreseen.as_ref();
    json!({
        "state": view.state,
        "predicts": foreseen.map(|foreseen| foreseen.prediction.word()),
        "policy": foreseen.and_then(|foreseen| foreseen.policy.as_ref()),
        "tier": foreseen.and_then(|foreseen| foreseen.tier.as_ref()),
        "rules": foreseen.map(|foreseen| &foreseen.rules),
        "because": foreseen.map(|foreseen| &foreseen.because),
        "recorded": view.completed.as_ref().map(|completed| json!({
            "predicts": completed.prediction.word(),
            "policy": completed.policy,
            "entry": completed.entry,
        })),
        "needs": view.quorum.as_ref().map(|quorum| json!({
            "votes": quorum.votes,
            "roles": quorum.roles,
        })),
    })
}

/// For a person.
pub(in crate::commands) fn blocks(outlooks: &[Outlook], named: &Named<'_>) -> Result<Vec<Block>, Failure> {
    /// The most reviews that are listed for a person.
    const MOST: usize = 40;
    if outlooks.is_empty() {
        return Ok(Vec::new());
    }
    let branches = outlooks.iter().take(MOST).map(|outlook| branch(outlook, named)).collect::<Result<Vec<_>, _>>()?;
    let mut blocks = vec![Block::Heading("Open reviews that it touches".into()), Block::Tree(branches)];
    let more = outlooks.len().saturating_sub(MOST);
    if more > 0 {
        let text = format!("… and {more} more; `--format json` has them all");
        blocks.push(Block::Paragraph(Line::toned(Tone::Faint, text)));
    }
    Ok(blocks)
}

fn branch(outlook: &Outlook, named: &Named<'_>) -> Result<Branch, Failure> {
    let about = match outlook.organization {
        Some(number) => format!(" {} for {}", named.name(&Subject::from(number))?, outlook.model),
        None => format!(" {}", outlook.model),
    };
    let (before, after) = (outlook.before.as_ref(), outlook.after.as_ref());
    let word = |view: Option<&View>| view.map_or("not open", |view| predicted(view).unwrap_or(view.state));
    let (from, to) = (word(before), word(after));
    let text = Line::toned(Tone::Strong, outlook.review.to_string()).and(Tone::Plain, about);
    let text = match from == to {
        true => text.and(Tone::Plain, format!(": {to}")),
        false => text.and(Tone::Plain, format!(": {from} → {to}")),
    };
    let mut branch = Branch::new(Mark::Note, text);
    for (name, view) in [("before", before), ("after", after)] {
        if let Some(foreseen) = view.and_then(|view| view.foreseen.as_ref()) {
            branch = branch.child(Branch::new(Mark::Note, format!("{name}, {}", why(foreseen))));
        }
    }
    let state = |view: Option<&View>| view.map_or("not open", |view| view.state);
    if state(before) != state(after) {
        branch = branch.child(Branch::new(Mark::Note, format!("{} → {}", state(before), state(after))));
    }
    if let Some((a, b)) = before.and_then(|v| v.quorum.as_ref()).zip(after.and_then(|v| v.quorum.as_ref()))
        && a != b
    {
        let text = format!("a decision needs {}, where it needed {}", b.sentence(), a.sentence());
        branch = branch.child(Branch::new(Mark::Note, text));
    }
    if let Some(completed) =
        before.and_then(|v| v.completed.as_ref()).filter(|_| predicted_of(after) != predicted_of(before))
    {
        let text = format!(
            "it was completed by entry {}: a decision is still measured against `{}`, as {} said then",
            completed.entry,
            completed.prediction.word(),
            completed.policy.as_deref().unwrap_or("no policy"),
        );
        branch = branch.child(Branch::new(Mark::Note, text));
    }
    Ok(branch)
}

fn predicted(view: &View) -> Option<&'static str> {
    view.foreseen.as_ref().map(|foreseen| foreseen.prediction.word())
}

fn predicted_of(view: Option<&View>) -> Option<&'static str> {
    view.and_then(predicted)
}

/// Which version says so, and why.
fn why(foreseen: &Foreseen) -> String {
    match &foreseen.policy {
        Some(policy) => format!("{policy}: {}", foreseen.because),
        None => foreseen.because.clone(),
    }
}
