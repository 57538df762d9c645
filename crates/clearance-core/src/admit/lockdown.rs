//! What acts on lockdowns ask.

use super::{Book, Case, Judged};
use crate::act::value::Models;
use crate::act::{LockdownAmend, LockdownImpose, LockdownLift, Table};
use crate::code;
use crate::id::{EntryNo, LockdownNo, ModelId, RecordKind, Subject};
use crate::record::Lockdown;
use crate::time::Moment;

impl<B: Book> Case<'_, B> {
    pub(super) fn lockdown(&self, number: LockdownNo, at: Moment) -> Judged<Option<Lockdown>> {
        let rows = self.book.rows(Table::Lockdown, &number.into(), EntryNo::MAX)?;
        Ok(Lockdown::fold(&rows, at, &mut Vec::new()))
    }

    pub(super) fn impose(&mut self, act: &LockdownImpose) -> Judged<Option<Subject>> {
        for model in &act.models().0 {
            self.living_model(model, "models")?;
            for number in self.book.lockdowns_of(model)? {
                let standing = self.lockdown(number, self.effective)?;
                let same = standing.filter(|l| l.kind == *act.kind() && l.authority == *act.authority());
                if same.and_then(|l| l.models.get(model).map(|s| !s.ended())) == Some(true) {
                    self.refuse(
                        code::ALREADY,
                        "models",
                        format!("{number} already is a {} of {model} by {}", act.kind().word(), act.authority()),
                    );
                }
            }
        }
        self.review_date(act.review_by().map(|r| r.0));
        let next = self.next(RecordKind::Lockdown)?;
        Ok(Some(LockdownNo(next).into()))
    }

    pub(super) fn amend_lockdown(&mut self, act: &LockdownAmend) -> Judged<Option<Subject>> {
        if act.ordered().is_none() && act.implemented().is_none() && act.review_by().is_none() {
            self.refuse(code::NO_CHANGE, "", "name what changes: `ordered`, `implemented` or `review_by`");
        }
        self.review_date(act.review_by().map(|r| r.0));
        self.concerned(*act.lockdown(), act.models())?;
        Ok(Some((*act.lockdown()).into()))
    }

    pub(super) fn lift(&mut self, act: &LockdownLift) -> Judged<Option<Subject>> {
        let number = *act.lockdown();
        let models = self.concerned(number, act.models())?;
        let readings = crate::record::lifted(act.of().copied());
        if let Some(standing) = self.lockdown(number, Moment::MAX)? {
            for model in &models {
                for reading in readings {
                    let ended = standing.models.get(model).and_then(|s| s.of(*reading).ended);
                    if let Some((when, entry)) = ended {
                        let message = format!(
                            "{number} was lifted for {model}, as {}, by entry {entry} from {}",
                            reading.word(),
                            when.readable()
                        );
                        self.refuse(code::ALREADY, "models", message);
                    }
                }
            }
        }
        Ok(Some(number.into()))
    }

    fn review_date(&mut self, by: Option<Moment>) {
        if by.is_some_and(|by| by <= self.effective) {
            self.refuse(code::WRONG_VALUE, "review_by", "the review date lies before the act has force");
        }
    }

    /// The models an act on a lockdown concerns; those that are not the lockdown's are noted.
    fn concerned(&mut self, number: LockdownNo, named: Option<&Models>) -> Judged<Vec<ModelId>> {
        let rows = self.book.rows(Table::Lockdown, &number.into(), EntryNo::MAX)?;
        let lockdown = Lockdown::fold(&rows, Moment::MAX, &mut Vec::new());
        let own: Vec<ModelId> = lockdown.map(|l| l.models.into_keys().collect()).unwrap_or_default();
        if own.is_empty() {
            self.refuse(code::CONFLICT, "lockdown", format!("{number} was voided: it never happened"));
        }
        for model in named.iter().flat_map(|m| &m.0).filter(|m| !own.is_empty() && !own.contains(m)) {
            self.refuse(code::OUTSIDE_PARENT, "models", format!("{model} is not a model of {number}"));
        }
        Ok(named.map_or(own, |named| named.0.iter().cloned().collect()))
    }
}
