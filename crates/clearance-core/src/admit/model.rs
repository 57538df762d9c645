//! What acts on models ask.

use std::collections::BTreeSet;

use super::{Book, Case, Judged};
use crate::act::{ModelRegister, ModelRetire, Table};
use crate::code;
use crate::id::{EntryNo, ModelId, Subject};
use crate::record::Model;
use crate::time::Moment;

impl<B: Book> Case<'_, B> {
    pub(super) fn model(&self, id: &ModelId, at: Moment) -> Judged<Option<Model>> {
        let rows = self.book.rows(Table::Model, &Subject::Model(id.clone()), EntryNo::MAX)?;
        Ok(Model::fold(&rows, at, &mut Vec::new()))
    }

    pub(super) fn register_model(&mut self, act: &ModelRegister) -> Judged<Option<Subject>> {
        let id = &act.id().0;
        let subject = Subject::Model(id.clone());
        if let Some(entry) = self.book.creation(&subject)? {
            self.refuse(code::SLUG_TAKEN, "id", format!("{id} was registered by entry {entry}"));
            return Ok(None);
        }
        if act.surfaces().0.is_empty() {
            self.refuse(code::WRONG_VALUE, "surfaces", "a model needs at least one surface");
        }
        Ok(Some(subject))
    }

    /// The model, if it is registered at the effective moment and not retired.
    pub(super) fn living_model(&mut self, id: &ModelId, field: &str) -> Judged<Option<Subject>> {
        let at = self.effective;
        match self.model(id, at)? {
            Some(model) if model.retired.is_none() => Ok(Some(Subject::Model(id.clone()))),
            Some(_) => {
                self.refuse(code::CONFLICT, field, format!("{id} is retired on {}", at.readable()));
                Ok(None)
            }
            None => {
                self.refuse(code::CONFLICT, field, format!("{id} is not registered on {}", at.readable()));
                Ok(None)
            }
        }
    }

    pub(super) fn retire_model(&mut self, act: &ModelRetire) -> Judged<Option<Subject>> {
        let id = act.model();
        if let Some((_, entry)) = self.model(id, Moment::MAX)?.and_then(|m| m.retired) {
            self.refuse(code::ALREADY, "model", format!("{id} was retired by entry {entry}"));
            return Ok(None);
        }
        self.living_model(id, "model")
    }

    /// Notes surfaces that none of the models has.
    pub(super) fn known_surfaces(&mut self, surfaces: Option<&BTreeSet<String>>, models: &[ModelId]) -> Judged<()> {
        let Some(surfaces) = surfaces else {
            return Ok(());
        };
        let at = self.effective;
        let mut known = BTreeSet::new();
        for model in models {
            known.extend(self.model(model, at)?.map(|m| m.surfaces).unwrap_or_default());
        }
        for surface in surfaces.difference(&known) {
            let list = known.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            self.refuse(code::WRONG_VALUE, "surfaces", format!("`{surface}` is no surface of the models concerned"))
                .help = Some(format!("their surfaces: {list}"));
        }
        Ok(())
    }
}
