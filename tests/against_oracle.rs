//! `check` and `status` equal the oracle at random (T, K) over random histories.
//!
//! The oracle in `tests/oracle/` was written from the design's text alone, by a reader who had not seen this program.

use clearance_core::clearance::{Outcome, check};
use clearance_core::record::Reading;
use clearance_core::regime::standing;
use clearance_ledger::sqlite::Prefixes;
use proptest::prelude::*;

use crate::history::{Op, history, lines, question, told};
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
            let board = standing(&question.model, question.at, question.known, Reading::Implemented, &reader).unwrap();
            let expected = oracle.status(question.model.as_str(), question.at.0, question.known);
            let ours = board.map(|b| (b.regime.word().to_owned(), b.scope.to_json(), b.since.0));
            let theirs = expected.map(|b| (b.regime, b.scope, b.since));
            prop_assert_eq!(ours, theirs, "{} at {} known {}\n{}", question.model, question.at, question.known, told(&lines));
        }
    }
}
