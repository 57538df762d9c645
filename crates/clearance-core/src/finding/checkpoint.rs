//! Which entries of a period stand under a checkpoint that was kept elsewhere: only such a note shows a stranger that the
//! log was not rewritten as a whole. The ledger keeps no trace of the notes, so those that are to count are handed in.
//!
//! A note says of how many entries it is and not when it was signed. It cannot have been signed before the last of them
//! was recorded, so from the first entry behind the note before it until then nothing else covered them: that time is
//! certain, and the real one may be longer.

use super::rule::{CHECKPOINT_DIFFERS, CHECKPOINT_GAP};
use super::{Finding, Runs, Severity, span};
use crate::id::{EntryNo, Subject};
use crate::time::Moment;

/// A checkpoint that was handed in, held against the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// What it is called: where it is kept.
    pub name: String,
    /// How many entries it covers, or why it does not hold.
    pub covers: Result<EntryNo, String>,
}

/// The last entry that a checkpoint of these covers.
#[must_use]
pub fn covered(handed: &[Handed]) -> EntryNo {
    handed.iter().filter_map(|one| one.covers.as_ref().ok()).max().copied().unwrap_or(0)
}

/// What is asked about checkpoints.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The first and the last entry of the period.
    pub range: (EntryNo, EntryNo),
    /// The last moment of the period.
    pub last: Moment,
    /// What was handed in.
    pub handed: &'a [Handed],
    /// How many days an entry may stand before a checkpoint covers it.
    pub within_days: i64,
}

/// The findings of a period. `recorded` says when an entry was recorded.
///
/// # Errors
/// What `recorded` gives up with.
pub fn findings<E>(
    asked: Asked<'_>,
    recorded: &mut dyn FnMut(EntryNo) -> Result<Moment, E>,
) -> Result<Vec<Finding>, E> {
    let (first, last) = asked.range;
    let about = |finding: Finding| finding.about(Subject::Ledger);
    let mut found = Vec::new();
    for one in asked.handed {
        if let Err(why) = &one.covers {
            let text = format!("the checkpoint {} does not agree with the log: {why}", one.name);
            found.push(about(Finding::new(Severity::High, CHECKPOINT_DIFFERS, first.max(1), text)));
        }
    }
    if last < first {
        return Ok(found);
    }
    if asked.handed.is_empty() {
        let text = "no checkpoint was handed in, so a log rewritten as a whole would not show";
        found.push(about(Finding::new(Severity::Note, CHECKPOINT_GAP, first, text)));
        return Ok(found);
    }
    let mut ends: Vec<EntryNo> = asked.handed.iter().filter_map(|one| one.covers.clone().ok()).collect();
    ends.sort_unstable();
    let mut from = 1;
    for end in ends.into_iter().map(Some).chain([None]) {
        let to = end.unwrap_or(last).min(last);
        if from <= to && to >= first {
            let (since, until) = (recorded(from)?, end.map_or(Ok(asked.last), |_| recorded(to))?);
            if since.plus_days(asked.within_days) < until {
                found.push(about(gap((from, to), end, span(since, until))));
            }
        }
        from = from.max(end.unwrap_or(last).saturating_add(1));
    }
    Ok(found)
}

fn gap((from, to): (EntryNo, EntryNo), end: Option<EntryNo>, time: String) -> Finding {
    let stretch = if from == to { format!("entry {from}") } else { format!("entries {from} to {to}") };
    let text = match end {
        Some(end) => {
            format!(
                "{stretch}: first covered by the checkpoint of {end} entries, {time} after entry {from} at the least"
            )
        }
        None => format!("{stretch}: in no checkpoint handed in, entry {from} for {time}"),
    };
    Finding { entries: Some(Runs::of(from, to)), ..Finding::new(Severity::Medium, CHECKPOINT_GAP, from, text) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;

    /// The n-th entry is recorded on the n-th day.
    fn day(entry: EntryNo) -> Result<Moment, std::convert::Infallible> {
        Ok(Moment(0).plus_days(entry.cast_signed()))
    }

    fn found(range: (EntryNo, EntryNo), ends: &[Result<EntryNo, String>]) -> Vec<(Severity, EntryNo, String)> {
        let handed: Vec<Handed> =
            ends.iter().map(|covers| Handed { name: "note".to_owned(), covers: covers.clone() }).collect();
        let last = day(range.1).unwrap();
        let asked = Asked { range, last, handed: &handed, within_days: 7 };
        let found = findings(asked, &mut day).unwrap();
        found.into_iter().map(|one| (one.severity, one.entry, one.text)).collect()
    }

    #[test]
    fn a_period_under_notes_that_are_close_enough_has_no_gap() {
        assert_eq!(found((1, 20), &[Ok(8), Ok(15), Ok(20)]), []);
        assert_eq!(found((10, 20), &[Ok(9), Ok(13), Ok(30)]), []);
        assert_eq!(found((2, 1), &[Ok(9)]), []);
    }

    #[test]
    fn what_stood_too_long_is_named_with_its_entries_and_what_lies_outside_the_period_is_not() {
        let gaps = found((5, 40), &[Ok(20), Ok(25)]);
        assert_eq!(gaps.len(), 2, "{gaps:?}");
        assert_eq!((gaps[0].0, gaps[0].1), (Severity::Medium, 1));
        assert!(gaps[0].2.contains("entries 1 to 20") && gaps[0].2.contains("19 days"), "{}", gaps[0].2);
        assert!(gaps[1].2.contains("entries 26 to 40") && gaps[1].2.contains("14 days"), "{}", gaps[1].2);
        assert_eq!(found((21, 25), &[Ok(20), Ok(25)]), []);
        assert_eq!(found((26, 33), &[Ok(25)]), []);
        assert_eq!(found((26, 34), &[Ok(25)]).len(), 1);
    }

    #[test]
    fn a_note_that_does_not_hold_is_found_and_covers_nothing() {
        let gaps = found((1, 20), &[Err("why".to_owned()), Ok(3)]);
        assert_eq!((gaps[0].0, gaps[1].1), (Severity::High, 4));
        assert!(gaps[0].2.ends_with("does not agree with the log: why"));
    }

    #[test]
    fn without_any_note_that_is_said_once() {
        assert_eq!(found((3, 9), &[]).len(), 1);
        assert_eq!(found((3, 9), &[])[0].0, Severity::Note);
        assert_eq!(found((9, 8), &[]), []);
    }
}
