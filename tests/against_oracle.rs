//! `check`, `status`, `who` and `diff` equal the oracle at random (T, K) over random histories.
//!
//! The oracle in `tests/oracle/` was written from the design's text alone, by a reader who had not seen this program. It
//! tries every completion and shares no code with it.

use std::collections::BTreeSet;

use clearance_core::act::Table;
use clearance_core::clearance::{Asked, Outcome, Poll, Population, Question, check};
use clearance_core::difference::{Difference, Point, Routes, difference, differences};
use clearance_core::effect::{Touched, in_force};
use clearance_core::entry::{Accepted, Entry};
use clearance_core::id::{OrganizationNo, Subject};
use clearance_core::policy::{Moved, Timeline};
use clearance_core::record::{Model, Reading};
use clearance_core::records::Records as _;
use clearance_core::regime::standing;
use clearance_core::time::Moment;
use clearance_ledger::Ledger;
use clearance_ledger::log::Log as _;
use clearance_ledger::sqlite::Prefixes;
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::history::{MODELS, OPEN, Op, SURFACES, history, lines, question, told};
use crate::oracle;

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, max_shrink_iters: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn check_and_status_equal_the_oracle_on_random_histories(ops in prop::collection::vec(any::<Op>(), 1..45), asked in prop::collection::vec(any::<Op>(), 12)) {
        let ledger = history(&ops);
        let size = ledger.head().unwrap().size;
        let lines = lines(&ledger);
        let oracle = oracle::Oracle::new(lines.clone());
        let reader = ledger.reader(Prefixes::Refused);
        for op in asked {
            let question = question(op, size);
            let said = &question.context;
            let context = oracle::Context { surface: said.surface.clone(), purpose: said.purpose.clone(), person: said.person.clone() };
            let expected = oracle.check(&question.organization.to_string(), question.model.as_str(), &context, question.at.0, question.known, question.reading == Reading::Ordered);
            let expected = match expected {
                oracle::Outcome::Cleared => Outcome::Cleared,
                oracle::Outcome::NotCleared => Outcome::NotCleared,
                oracle::Outcome::Conditional => Outcome::Conditional,
            };
            let answer = check(question.clone(), &reader).unwrap();
            prop_assert_eq!(answer.outcome, expected, "{:?}\n{}\n{:#?}", question, told(&lines), answer);
            let timeline = Timeline::read(question.known, &reader).unwrap();
            let board = standing(&question.model, question.at, question.known, Reading::Implemented, &timeline, &reader).unwrap();
            let expected = oracle.status(question.model.as_str(), question.at.0, question.known);
            let ours = board.map(|b| (b.regime.word().to_owned(), b.scope.to_json(), b.since.0));
            let theirs = expected.map(|b| (b.regime, b.scope, b.since));
            prop_assert_eq!(ours, theirs, "{} at {} known {}\n{}", question.model, question.at, question.known, told(&lines));
        }
    }

    #[test]
    fn who_and_diff_equal_the_oracle_on_random_histories(ops in prop::collection::vec(any::<Op>(), 1..40), asked in prop::collection::vec(any::<Op>(), 4)) {
        let ledger = history(&ops);
        let size = ledger.head().unwrap().size;
        let lines = lines(&ledger);
        let oracle = oracle::Oracle::new(lines.clone());
        let reader = ledger.reader(Prefixes::Refused);
        for pair in asked.windows(2) {
            let (from, to) = (question(pair[0], size), question(pair[1], size));
            let Question { model, context, reading, .. } = from.clone();
            let used = oracle::Context { surface: context.surface.clone(), purpose: context.purpose.clone(), person: context.person.clone() };
            let told_by_oracle = |question: &Question| -> Vec<(OrganizationNo, oracle::Outcome)> {
                let ask = |n: u64| oracle.check(&format!("O-{n}"), model.as_str(), &used, question.at.0, question.known, reading == Reading::Ordered);
                (1..=everybody(&lines)).map(|n| (OrganizationNo(n), ask(n))).collect()
            };
            let (before, after) = (told_by_oracle(&from), told_by_oracle(&to));
            // who
            let poll = Poll { model: model.clone(), context: context.clone(), at: from.at, known: from.known, reading };
            let population = Population::gather(poll, Asked::All, &reader).unwrap();
            let mut cleared = Vec::new();
            population.each(Asked::All, &reader, &mut |member, _| {
                if member.outcome == Outcome::Cleared { cleared.push(member.organization); }
                Ok(())
            }).unwrap();
            let named = |list: &[(OrganizationNo, oracle::Outcome)]| -> Vec<OrganizationNo> {
                list.iter().filter(|(_, o)| *o == oracle::Outcome::Cleared).map(|(n, _)| *n).collect()
            };
            prop_assert_eq!(&cleared, &named(&before), "{:?}\n{}", from, told(&lines));
            // diff
            let points = (Point { at: from.at, known: from.known }, Point { at: to.at, known: to.known });
            let found = difference(&model, &context, reading, (Asked::All, Routes::Ignored), points, &reader).unwrap();
            let (then, now) = (named(&before), named(&after));
            let gained: Vec<_> = now.iter().filter(|n| !then.contains(n)).copied().collect();
            let lost: Vec<_> = then.iter().filter(|n| !now.contains(n)).copied().collect();
            let changed: Vec<_> = before.iter().zip(&after).filter(|((n, a), (_, b))| a != b && !gained.contains(n) && !lost.contains(n)).map(|((n, _), _)| *n).collect();
            prop_assert_eq!((&*found.gained, &*found.lost, &*found.changed), (&*gained, &*lost, &*changed), "{:?} {:?}\n{}", from, to, told(&lines));
        }
    }

    #[test]
    fn whole_differences_and_effects_equal_the_oracle_for_every_model(ops in prop::collection::vec(any::<Op>(), 1..40), asked in prop::collection::vec(any::<Op>(), 4)) {
        let ledger = history(&ops);
        let size = ledger.head().unwrap().size;
        let lines = lines(&ledger);
        let oracle = oracle::Oracle::new(lines.clone());
        let reader = ledger.reader(Prefixes::Refused);
        let nowhere = oracle::Context { surface: None, purpose: None, person: None };
        let moved = |model: &str, (from, to): (Point, Point), ordered: bool| {
            let clears = |point: Point, n: u64| {
                oracle.check(&format!("O-{n}"), model, &nowhere, point.at.0, point.known, ordered) == oracle::Outcome::Cleared
            };
            let which = |a: Point, b: Point| (1..=everybody(&lines)).filter(|n| clears(b, *n) && !clears(a, *n)).map(OrganizationNo).collect::<Vec<_>>();
            (which(from, to), which(to, from))
        };
        let of = |found: &[Difference], model: &str| {
            let one = found.iter().find(|one| one.model.as_str() == model);
            one.map_or((Vec::new(), Vec::new()), |one| (one.gained.to_vec(), one.lost.to_vec()))
        };
        for pair in asked.windows(2) {
            let (from, to) = (question(pair[0], size), question(pair[1], size));
            let points = (Point { at: from.at, known: from.known }, Point { at: to.at, known: to.known });
            let found = differences(None, from.reading, points, &reader).unwrap();
            for model in [MODELS[0], MODELS[1], OPEN] {
                let expected = moved(model, points, from.reading == Reading::Ordered);
                prop_assert_eq!(of(&found, model), expected, "{} {:?}\n{}", model, points, told(&lines));
            }
            // What a batch does that is the end of the log.
            let (before, at) = (from.known, to.at);
            let (touched, _) = batch(&ledger, before);
            let points = (Point { at, known: before }, Point { at, known: size });
            let effect = touched.effect(at, before, size, &reader).unwrap();
            for model in [MODELS[0], MODELS[1], OPEN] {
                let expected = moved(model, points, false);
                prop_assert_eq!(of(&effect.differences, model), expected, "{} {:?}\n{}", model, points, told(&lines));
            }
        }
    }
}

/// How many cases of what asks the oracle of every use there is.
fn of_every_use() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(96);
    ProptestConfig { cases, max_shrink_iters: 400, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(of_every_use())]

    #[test]
    fn whom_a_batch_concerns_is_what_the_oracle_says_of_every_use(ops in prop::collection::vec(any::<Op>(), 1..40), asked in any::<Op>()) {
        let ledger = history(&ops);
        let size = ledger.head().unwrap().size;
        let lines = lines(&ledger);
        let oracle = oracle::Oracle::new(lines.clone());
        let reader = ledger.reader(Prefixes::Refused);
        // The batch is the end of the log.
        let Question { at, known: before, .. } = question(asked, size);
        let (touched, _) = batch(&ledger, before);
        let impact = touched.impact(at, before, size, &reader).unwrap();
        prop_assert!(impact.undecided.is_empty());
        for (model, number) in [MODELS[0], MODELS[1], OPEN].into_iter().flat_map(|model| (1..=everybody(&lines)).map(move |n| (model, n))) {
            // A use is of a surface that the model has, before or after.
            let id = Subject::parse(model).unwrap();
            let has = |known| Model::fold(&reader.rows(Table::Model, &id, known).unwrap(), at, &mut Vec::new()).map(|one| one.surfaces);
            let surfaces: BTreeSet<String> = [has(before), has(size)].into_iter().flatten().flatten().collect();
            let mut said = Vec::new();
            let asked: Vec<_> = uses().filter(|(surface, ..)| surfaces.contains(*surface)).collect();
            for (surface, purpose, person) in asked.iter().copied() {
                let context = oracle::Context { surface: Some(surface.into()), purpose: Some(purpose.into()), person: Some(person.into()) };
                let ask = |known| oracle.check(&format!("O-{number}"), model, &context, at.0, known, false);
                said.push((ask(before), ask(size)));
            }
            use oracle::Outcome::{Cleared, Conditional, NotCleared};
            let listed = |list: &[Moved]| list.iter().any(|one| one.model.as_str() == model && one.organization.0 == number);
            let found = [listed(&impact.gained), listed(&impact.lost)];
            let some = |which: &dyn Fn(&(oracle::Outcome, oracle::Outcome)) -> bool| said.iter().any(which);
            let certain = [some(&|one| *one == (NotCleared, Cleared)), some(&|one| *one == (Cleared, NotCleared))];
            let why = format!("{model} O-{number} at {at}, {before} to {size}: {said:?}\n{impact:#?}\n{}", told(&lines));
            if some(&|(a, b)| *a == Conditional || *b == Conditional) {
                // What hangs on a fact may be told of beside that; what is certain in one use is told of.
                prop_assert!(found.iter().zip(certain).all(|(found, certain)| *found || !certain), "{}", why);
            } else {
                prop_assert_eq!(found, certain, "{}", why);
                let doubtful = impact.unknown.iter().any(|one| one.model.as_str() == model && one.organization.0 == number);
                prop_assert!(!doubtful, "{}", why);
            }
            // What is told of is in those uses, and in no others.
            for (list, from, to) in [(&impact.gained, NotCleared, Cleared), (&impact.lost, Cleared, NotCleared)] {
                for one in list.iter().filter(|one| one.model.as_str() == model && one.organization.0 == number) {
                    for (use_, sides) in asked.iter().zip(&said) {
                        let told = holds(&one.contexts, *use_);
                        // Where it is certain of no use alone, it is of one or another.
                        let whole = !some(&|sides| *sides == (from, to)) || *sides == (from, to);
                        prop_assert!(!told || whole, "{:?} in {}: {}", use_, one.contexts, why);
                        prop_assert!(told || *sides != (from, to), "{:?} not in {}: {}", use_, one.contexts, why);
                    }
                }
            }
            // Nobody keeps what was not had in any use, before as after.
            let keeps = impact.kept.iter().any(|one| one.model.as_str() == model && one.organization.0 == number);
            let had = some(&|(a, _)| *a != NotCleared) && some(&|(_, b)| *b != NotCleared);
            prop_assert!(had || !keeps, "{}", why);
        }
    }
}

proptest! {
    #![proptest_config(of_every_use())]

    #[test]
    fn the_effect_of_a_batch_becomes_another_at_no_moment_that_is_not_looked_at(ops in prop::collection::vec(any::<Op>(), 2..40), last in 1_u64..6) {
        const DAY: i64 = 86_400_000_000;
        let ledger = history(&ops);
        let size = ledger.head().unwrap().size;
        let before = size.saturating_sub(last).max(1);
        let reader = ledger.reader(Prefixes::Refused);
        let (touched, entries) = batch(&ledger, before);
        let from = entries.iter().map(|entry| entry.recorded).max().unwrap_or(Moment::MIN);
        let mut moments = touched.moments(from, [before, size], &reader).unwrap();
        moments.extend(entries.iter().filter_map(|entry| in_force(entry, &reader).unwrap()));
        let mut past = touched.effect(from, before, size, &reader).unwrap().differences;
        let (mut at, mut earlier) = (Moment(from.0 / DAY * DAY + DAY), from);
        for _ in 0..110 {
            let now = touched.effect(at, before, size, &reader).unwrap().differences;
            let looked = moments.iter().any(|moment| *moment > earlier && *moment <= at);
            prop_assert!(looked || now == past, "at {at}: {past:#?} {now:#?} {moments:?}\n{}", told(&lines(&ledger)));
            (past, earlier, at) = (now, at, Moment(at.0 + DAY));
        }
    }
}

/// The batch that is the log after an entry, with what it touches.
fn batch(ledger: &Ledger, before: u64) -> (Touched, Vec<Accepted>) {
    let (mut touched, mut entries) = (Touched::default(), Vec::new());
    let reader = ledger.reader(Prefixes::Refused);
    let mut take = |entry: Entry| {
        entries.push(entry.accepted().unwrap());
        Ok(())
    };
    ledger.log().read(before + 1, u64::MAX, &mut take).unwrap();
    entries.iter().for_each(|entry| touched.add(entry, &reader).unwrap());
    (touched, entries)
}

/// How many organizations were ever registered: who is registered anew after a void has another number.
fn everybody(lines: &[Json]) -> u64 {
    lines.iter().filter(|line| line["act"] == "org.register").count() as u64
}

/// Whether a use is among those that a clause names.
fn holds(clause: &str, (surface, purpose, person): (&str, &str, &str)) -> bool {
    let part = |part: &str| {
        let (fact, words) = part.split_once(" is ").unwrap();
        let value = match fact {
            "surface" => surface,
            "purpose" => purpose,
            _ => person,
        };
        words.split(" or ").any(|word| word == value)
    };
    clause == "every use" || clause.split(", or ").any(|uses| uses.split(" and ").all(part))
}

/// Every use there is.
fn uses() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    // The one purpose that anything names here, and any other.
    let purposes = ["defence", "another"];
    let persons = ["citizen", "permanent-resident", "foreign"];
    SURFACES.into_iter().flat_map(move |surface| {
        purposes.into_iter().flat_map(move |purpose| persons.into_iter().map(move |person| (surface, purpose, person)))
    })
}
