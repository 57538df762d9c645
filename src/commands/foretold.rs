//! What a change would come to, at each moment at which something of it takes force: the one way in which `simulate`
//! shows a batch and a draft of a policy.

use clearance_core::effect::Effect;
use clearance_core::policy::Impact;
use clearance_core::review::Outlook;
use clearance_core::time::Moment;
use serde_json::{Map, Value as Json, json};

use super::effect::regimes;
use super::log::Named;
use super::policy::{impact, outlook};
use crate::context::AsOf;
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Document, Line, Tone};
use crate::shown::Shown;

/// The most notes that are shown to a person.
const MOST_NOTES: usize = 20;

/// What a change comes to at a moment.
pub(super) struct Foretold {
    /// The moment.
    pub(super) at: Moment,
    /// Which regimes move; a draft of a policy moves none.
    pub(super) effect: Option<Effect>,
    /// Whom it concerns.
    pub(super) impact: Impact,
    /// The reviews that it moves.
    pub(super) reviews: Vec<Outlook>,
}

impl Foretold {
    fn regimes(&self) -> impl Iterator<Item = (String, Line)> {
        let found = self.effect.iter().flat_map(|effect| &effect.differences);
        found.filter_map(|one| regimes(one).map(|text| (one.model.to_string(), Line::plain(text))))
    }

    /// Whether anything would move.
    fn moves(&self) -> bool {
        let impact = &self.impact;
        let lists = [impact.lapsing.is_empty(), impact.beyond_terms.is_empty(), impact.kept.is_empty()];
        self.regimes().next().is_some() || !impact.is_nothing() || lists.contains(&false) || !self.reviews.is_empty()
    }

    /// Whether there is anything to tell of it.
    pub(super) fn tells(&self) -> bool {
        self.moves() || !self.impact.undecided.is_empty()
    }

    fn json(&self, as_of: AsOf, named: &Named<'_>) -> Result<[(&'static str, Json); 2], Failure> {
        let as_of = AsOf { at: self.at, ..as_of };
        Ok([("impact", impact::json(&self.impact, as_of, named)?), ("reviews", outlook::json(&self.reviews, named)?)])
    }

    fn blocks(&self, named: &Named<'_>) -> Result<Vec<Block>, Failure> {
        let mut blocks = Vec::new();
        let regimes: Vec<_> = self.regimes().collect();
        if !regimes.is_empty() {
            blocks.push(Block::Facts(regimes));
        }
        blocks.extend(impact::blocks(&self.impact, named)?);
        blocks.extend(outlook::blocks(&self.reviews, named)?);
        Ok(blocks)
    }
}

/// Shows it all: the first moment at the top, the others after it.
pub(super) fn shown(
    title: Line,
    members: Map<String, Json>,
    (told, unseen): (&[Foretold], bool),
    notes: Vec<String>,
    as_of: AsOf,
    named: &Named<'_>,
) -> Result<Shown, Failure> {
    let mut json = as_of.answer("clearance.simulate/1");
    json.extend(members);
    json.insert("notices".into(), json!(notes));
    let mut blocks = Vec::new();
    let mut later = Vec::new();
    for (index, one) in told.iter().enumerate() {
        let parts = one.json(as_of, named)?;
        if index == 0 {
            json.extend(parts.map(|(name, part)| (name.to_owned(), part)));
            if one.tells() || told.len() == 1 {
                blocks.extend(one.blocks(named)?);
            } else {
                blocks.push(Block::Paragraph("at once nothing would move".into()));
            }
            continue;
        }
        let mut members = Map::from_iter([("at".to_owned(), json!(one.at))]);
        members.extend(parts.map(|(name, part)| (name.to_owned(), part)));
        later.push(Json::Object(members));
        if one.tells() {
            blocks.push(Block::Heading(Line::plain(format!(
                "From {}, beside what it would be without this",
                one.at.readable()
            ))));
            blocks.extend(one.blocks(named)?);
        }
    }
    json.insert("later".into(), Json::Array(later));
    let undecided = told.iter().any(|one| !one.impact.undecided.is_empty());
    let moves = told.iter().any(Foretold::moves);
    if !moves && !undecided {
        let text = match unseen {
            false => {
                "nothing would move: no model's regime, nobody's clearance or eligibility, no terms, no open review"
            }
            true => "nothing would move at the moments that were looked at",
        };
        blocks = vec![Block::Paragraph(text.into())];
    }
    let note = |text: &String| Block::Paragraph(Line::toned(Tone::Warn, "note: ").and(Tone::Plain, text.as_str()));
    blocks.extend(notes.iter().take(MOST_NOTES).map(note));
    if let more @ 1.. = notes.len().saturating_sub(MOST_NOTES) {
        blocks.push(Block::Paragraph(Line::toned(Tone::Faint, format!("… and {more} more notes"))));
    }
    let exit = match (undecided || (unseen && !moves), moves) {
        (true, _) => Exit::Wrong,
        (false, true) => Exit::No,
        (false, false) => Exit::Yes,
    };
    Ok(Shown::new(Document { title: Some(title), blocks }, Json::Object(json), exit))
}
