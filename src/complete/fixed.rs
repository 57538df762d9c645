//! Answers that are the same in every ledger.

use clearance_core::act::SPECS;
use clearance_core::clearance::reason::REASONS;
use clearance_core::code::CODES;
use clearance_core::facts::{CONDITION_CODES, COUNTRIES, SECTOR_AGENCIES, SECTORS};

use super::Offer;
use super::table::Source;

/// Moments as a beginning is written.
const BEGINNINGS: &[(&str, &str)] = &[
    ("now", "this moment"),
    ("today", "the beginning of today, UTC"),
    ("yesterday", "the beginning of yesterday, UTC"),
    ("tomorrow", "the beginning of tomorrow, UTC"),
];

/// Moments as an end is written.
const ENDS: &[(&str, &str)] =
    &[("P30D", "in 30 days"), ("P90D", "in 90 days"), ("P180D", "in 180 days"), ("P365D", "in 365 days")];

/// What a source offers that begins as typed.
pub(super) fn offers(source: Source, typed: &str) -> Vec<Offer> {
    let plain = |words: &[&'static str]| pairs(words.iter().map(|word| (*word, "")), typed);
    match source {
        Source::Words(words) if words == SECTORS => {
            pairs(SECTORS.iter().copied().zip(SECTOR_AGENCIES.iter().copied()), typed)
        }
        Source::Words(words) => plain(words),
        Source::Country => countries(typed),
        Source::Condition => plain(CONDITION_CODES),
        Source::Reason => pairs(REASONS.iter().map(|(code, _, explains)| (*code, *explains)), typed),
        Source::Code => {
            let codes = CODES.iter().map(|code| (code.name, code.explains));
            pairs(codes.chain(REASONS.iter().map(|(code, _, explains)| (*code, *explains))), typed)
        }
        Source::Act => {
            let acts = SPECS.iter().filter(|spec| spec.noun() != "ledger");
            pairs(acts.map(|spec| (spec.word, spec.about)), typed)
        }
        Source::Beginning => pairs(BEGINNINGS.iter().copied(), typed),
        Source::End => pairs(ENDS.iter().copied(), typed),
        Source::File => Vec::new(),
        Source::Record(..)
        | Source::Anything
        | Source::Entry
        | Source::Surface
        | Source::Purpose
        | Source::Rule
        | Source::Attestation => Vec::new(),
    }
}

fn pairs<'w>(words: impl Iterator<Item = (&'w str, &'w str)>, typed: &str) -> Vec<Offer> {
    let fitting = words
        .filter(|(word, _)| word.get(..typed.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(typed)));
    fitting.map(|(word, about)| Offer::new(word, about)).collect()
}

/// Countries by code or by name.
fn countries(typed: &str) -> Vec<Offer> {
    let begins = |text: &str| text.get(..typed.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(typed));
    let fitting = COUNTRIES.iter().filter(|(code, name)| begins(code) || (typed.len() > 2 && begins(name)));
    fitting.map(|(code, name)| Offer::new(*code, *name)).collect()
}
