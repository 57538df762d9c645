//! What acts on restorations ask.

use super::policy::{Content, codes};
use super::{Book, Case, Judged};
use crate::act::{RestorationAmend, RestorationClose, RestorationOpen, Table};
use crate::clause::Clause;
use crate::code;
use crate::id::{EntryNo, LockdownNo, ModelId, RecordKind, RestorationNo, Subject};
use crate::record::{Lockdown, Restoration};
use crate::time::Moment;

impl<B: Book> Case<'_, B> {
    pub(super) fn restoration(&self, number: RestorationNo, at: Moment) -> Judged<Option<Restoration>> {
        let rows = self.book.rows(Table::Restoration, &number.into(), EntryNo::MAX)?;
        Ok(Restoration::fold(&rows, at, &mut Vec::new()))
    }

    pub(super) fn open_restoration(&mut self, act: &RestorationOpen) -> Judged<Option<Subject>> {
        let number = *act.lockdown();
        let Some(lockdown) = self.standing_lockdown(number)? else {
            return Ok(None);
        };
        let own: Vec<ModelId> = lockdown.models.keys().cloned().collect();
        let models: Vec<ModelId> = match act.models() {
            Some(models) => models.0.iter().cloned().collect(),
            None if own.len() > 1 => {
                let list = own.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                self.refuse(
                    code::MISSING_FIELD,
                    "models",
                    format!("{number} has several models: say which of them the restoration covers"),
                )
                .help = Some(format!("its models: {list}"));
                return Ok(None);
            }
            None => own,
        };
        self.covered_models(&models, &lockdown);
        self.known_surfaces(act.surfaces().map(|s| &s.0), &models)?;
        self.term_after_start(act.until().map(|u| u.0));
        if act.admits().is_some_and(|clause| *clause != Clause::Nobody) {
            let content = Content {
                surfaces: act.surfaces().map(|s| &s.0),
                until: act.until().map(|u| u.0),
                conditions: codes(act.conditions()),
            };
            self.keeps_terms(&models, self.effective, &content)?;
        }
        let next = self.next(RecordKind::Restoration)?;
        Ok(Some(RestorationNo(next).into()))
    }

    pub(super) fn amend_restoration(&mut self, act: &RestorationAmend) -> Judged<Option<Subject>> {
        let number = *act.restoration();
        let Some(restoration) = self.restoration(number, self.effective)? else {
            let at = self.effective.readable();
            self.refuse(code::CONFLICT, "restoration", format!("{number} is not open on {at}"));
            return Ok(None);
        };
        let Some(lockdown) = self.lockdown(restoration.lockdown, self.effective)? else {
            return Ok(Some(number.into()));
        };
        if let Some(models) = act.models() {
            let models: Vec<ModelId> = models.0.iter().cloned().collect();
            self.covered_models(&models, &lockdown);
        }
        let models: Vec<ModelId> = match act.models().or(restoration.models.as_ref()) {
            Some(models) => models.0.iter().cloned().collect(),
            None => lockdown.models.keys().cloned().collect(),
        };
        self.known_surfaces(act.surfaces().map(|s| &s.0), &models)?;
        self.term_after_start(act.until().map(|u| u.0));
        if *act.admits().unwrap_or(&restoration.admits) != Clause::Nobody {
            let content = Content {
                surfaces: act.surfaces().or(restoration.surfaces.as_ref()).map(|s| &s.0),
                until: act.until().map(|u| u.0).or(restoration.until),
                conditions: codes([act.conditions().unwrap_or(&restoration.conditions)]),
            };
            self.keeps_terms(&models, self.effective, &content)?;
        }
        let said =
            self.draft.fields.iter().filter(|(k, _)| self.draft.spec.fields.iter().any(|f| f.name == k.text)).count();
        if said < 2 {
            self.refuse(code::NO_CHANGE, "", "name what changes");
        }
        Ok(Some(number.into()))
    }

    pub(super) fn close_restoration(&mut self, act: &RestorationClose) -> Judged<Option<Subject>> {
        let number = *act.restoration();
        if let Some((when, entry)) = self.restoration(number, Moment::MAX)?.and_then(|r| r.closed) {
            self.refuse(
                code::ALREADY,
                "restoration",
                format!("{number} was closed by entry {entry} from {}", when.readable()),
            );
            return Ok(None);
        }
        Ok(Some(number.into()))
    }

    /// The lockdown, if it is in force at the effective moment for some model in some reading.
    fn standing_lockdown(&mut self, number: LockdownNo) -> Judged<Option<Lockdown>> {
        let at = self.effective;
        match self.lockdown(number, at)? {
            Some(lockdown) if !lockdown.ended() => Ok(Some(lockdown)),
            Some(_) => {
                self.refuse(
                    code::CONFLICT,
                    "lockdown",
                    format!("{number} is lifted on {}: there is nothing to relax", at.readable()),
                );
                Ok(None)
            }
            None => {
                self.refuse(code::CONFLICT, "lockdown", format!("{number} is not in force on {}", at.readable()));
                Ok(None)
            }
        }
    }

    fn covered_models(&mut self, models: &[ModelId], lockdown: &Lockdown) {
        for model in models {
            match lockdown.models.get(model) {
                None => {
                    self.refuse(
                        code::OUTSIDE_PARENT,
                        "models",
                        format!("{model} is not a model of {}", lockdown.number),
                    );
                }
                Some(scopes) if scopes.ended() => {
                    self.refuse(
                        code::CONFLICT,
                        "models",
                        format!("{} is lifted for {model}: there is nothing to relax", lockdown.number),
                    );
                }
                Some(_) => {}
            }
        }
    }

    pub(super) fn term_after_start(&mut self, until: Option<Moment>) {
        if until.is_some_and(|until| until <= self.effective) {
            self.refuse(code::WRONG_VALUE, "until", "the term would end before it begins");
        }
    }
}
