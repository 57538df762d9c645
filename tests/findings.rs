//! Findings against other roads to the same: entries without effect against a fold of everything, what an auditor reads
//! of an entry against the entry itself, and who stands between two scopes against every question one could ask.

use std::collections::BTreeSet;

use clearance_core::act::Table;
use clearance_core::admit::{Book as _, reading};
use clearance_core::clearance::{Context, Outcome, Question, check};
use clearance_core::finding::{Period, Told, scope};
use clearance_core::fold::authority;
use clearance_core::id::{EntryNo, ModelId, OrganizationNo, RecordKind, Subject};
use clearance_core::record::{Model, Reading, moot};
use clearance_core::records::Records as _;
use clearance_core::time::Moment;
use clearance_ledger::sqlite::Prefixes;
use clearance_ledger::{Ledger, LedgerError};
use proptest::prelude::*;

use crate::history::{SURFACES, history};

/// Every entry without effect at a prefix of the log, by folding every record there is.
fn every_moot(ledger: &Ledger, known: EntryNo) -> BTreeSet<EntryNo> {
    let reader = ledger.reader(Prefixes::Refused);
    let mut found = BTreeSet::new();
    for table in Table::ALL.into_iter().filter(|table| *table != Table::Amendment) {
        let subjects: Vec<Subject> = match table.record_kind() {
            RecordKind::Model => reader.models().unwrap().into_iter().map(Subject::Model).collect(),
            RecordKind::Ledger => vec![Subject::Ledger],
            kind => (1..=reader.last_number(kind).unwrap()).map(|n| Subject::Numbered(kind, n)).collect(),
        };
        for subject in subjects {
            found.extend(moot(table, &subject, &reader.rows(table, &subject, known).unwrap()));
        }
    }
    found
}

/// What a question about one fully stated use comes to in both readings.
fn answers(
    ledger: &Ledger,
    organization: OrganizationNo,
    model: &ModelId,
    at: Moment,
    known: EntryNo,
) -> Vec<[Outcome; 2]> {
    let reader = ledger.reader(Prefixes::Refused);
    let mut answers = Vec::new();
    // A use is one of a surface that the model has then.
    let rows = reader.rows(Table::Model, &Subject::Model(model.clone()), known).unwrap();
    let has = Model::fold(&rows, at, &mut Vec::new()).map(|model| model.surfaces).unwrap_or_default();
    for surface in SURFACES.into_iter().filter(|surface| has.contains(*surface)) {
        for purpose in ["defence", "research", "something else"] {
            for person in ["citizen", "permanent-resident", "foreign"] {
                let context = Context {
                    surface: Some(surface.to_owned()),
                    purpose: Some(purpose.to_owned()),
                    person: Some(person.to_owned()),
                };
                answers.push([Reading::Ordered, Reading::Implemented].map(|reading| {
                    let question =
                        Question { organization, model: model.clone(), context: context.clone(), at, known, reading };
                    check(question, &reader).unwrap().outcome
                }));
            }
        }
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn entries_without_effect_are_those_that_folding_everything_finds(
        ops in prop::collection::vec(any::<[u8; 10]>(), 1..40),
        part in any::<u8>(),
    ) {
        let ledger = history(&ops);
        let size = ledger.head().unwrap().size;
        for known in [size, u64::from(part) % size + 1] {
            let range = (1, known);
            prop_assert_eq!(ledger.moots(range, known).unwrap(), every_moot(&ledger, known));
        }
    }

    #[test]
    fn an_auditor_reads_of_an_entry_what_the_entry_says(ops in prop::collection::vec(any::<[u8; 10]>(), 1..40)) {
        let ledger = history(&ops);
        let size = ledger.head().unwrap().size;
        let reader = ledger.reader(Prefixes::Refused);
        let mut next = 1;
        ledger.glimpses::<LedgerError>((1, size), size, &mut |glimpse| {
            assert_eq!(glimpse.number, next);
            next += 1;
            let (accepted, read) = reading(glimpse.number, &reader).unwrap().unwrap();
            let told = Told::read(glimpse.number, glimpse.recorded, glimpse.bytes, glimpse.words).unwrap();
            assert_eq!(&told.subjects, &accepted.subjects);
            assert_eq!((told.recorded, told.effective), (accepted.recorded, accepted.effective()));
            assert_eq!((told.by, told.spec.word), (accepted.by, accepted.act.spec().word));
            assert_eq!(told.reason.as_deref(), accepted.common.reason.as_ref().map(|words| words.0.as_str()));
            assert_eq!(told.authority, authority(&accepted.act, &accepted.common));
            let told = told.corrected(&read);
            assert_eq!((told.effective, told.authority), (read.effective, authority(&read.act, &read.common)));
            assert_eq!(glimpse.amendments, reader.amendments(glimpse.number).unwrap());
            Ok(())
        }).unwrap();
        prop_assert_eq!(next, size + 1);
    }

    #[test]
    fn who_stands_between_the_scopes_is_who_is_barred_in_one_reading_and_not_in_the_other(
        ops in prop::collection::vec(any::<[u8; 10]>(), 1..30),
    ) {
        let ledger = history(&ops);
        let known = ledger.head().unwrap().size;
        let reader = ledger.reader(Prefixes::Refused);
        let last = ledger.head().unwrap().recorded;
        let period = Period { from: Moment(0), to: last.next(), last };
        for finding in scope::findings(period, known, &reader).unwrap() {
            let between = finding.between.unwrap();
            // Other lockdowns of the model bar too, and then a whole answer says nothing about this one.
            if reader.lockdowns_of(&between.model).unwrap().len() > 1 {
                continue;
            }
            let wider = finding.rule == "scope-wider";
            for organization in (1..=3).map(OrganizationNo) {
                let answers = answers(&ledger, organization, &between.model, between.at, known);
                let listed = |stands: &[scope::Stand]| stands.iter().any(|stand| stand.organizations.contains(&organization));
                let (certain, perhaps) = (listed(&between.uses), listed(&between.unknown));
                prop_assert!(!(certain && perhaps));
                let barred = |[ordered, done]: &[Outcome; 2]| match wider {
                    true => (*done, *ordered),
                    false => (*ordered, *done),
                };
                if answers.iter().flatten().all(|outcome| *outcome != Outcome::Conditional) {
                    let apart = answers.iter().any(|pair| barred(pair) == (Outcome::NotCleared, Outcome::Cleared));
                    prop_assert_eq!(certain, apart, "{:?} {} {:?}", organization, finding.text, answers);
                    prop_assert!(!perhaps, "{:?} {} {:?} {:?}", organization, finding.text, between, answers);
                } else if answers.iter().all(|pair| pair[0] == pair[1] && pair[0] != Outcome::Conditional) {
                    prop_assert!(!certain && !perhaps);
                }
            }
        }
    }
}
