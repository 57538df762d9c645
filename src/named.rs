//! What a person calls a record: the slug of an organization, an officer or a policy's version, the reference of all else;
//! and models named together of which the same is to be said.

use clearance_core::entry::Accepted;
use clearance_core::id::{ModelId, Subject};
use clearance_core::time::Moment;
use clearance_ledger::sqlite::Reader;

use crate::error::Failure;
use crate::render::document::{Line, Tone};

/// Names of records for people.
pub(crate) struct Named<'r> {
    reader: &'r Reader<'r>,
}

impl<'r> Named<'r> {
    pub(crate) const fn new(reader: &'r Reader<'r>) -> Self {
        Self { reader }
    }

    /// A slug for organizations and officers, the reference for all else.
    pub(crate) fn name(&self, subject: &Subject) -> Result<String, Failure> {
        Ok(self.reader.slug(subject)?.unwrap_or_else(|| subject.to_string()))
    }

    /// The names of several.
    pub(crate) fn names(&self, subjects: impl IntoIterator<Item = Subject>) -> Result<Vec<String>, Failure> {
        subjects.into_iter().map(|subject| self.name(&subject)).collect()
    }

    /// Entry, act, what it is about and, where it says so, from when it has force.
    pub(crate) fn row(&self, accepted: &Accepted) -> Result<Vec<Line>, Failure> {
        self.told(accepted, short)
    }

    /// The same for a program, which wants moments whole.
    pub(crate) fn exact_row(&self, accepted: &Accepted) -> Result<Vec<Line>, Failure> {
        self.told(accepted, |moment| moment.to_string())
    }

    fn told(&self, accepted: &Accepted, moment: fn(Moment) -> String) -> Result<Vec<Line>, Failure> {
        let mut about = Vec::new();
        for subject in &accepted.subjects {
            about.push(self.name(subject)?);
        }
        let mut line = Line::plain(about.join(", "));
        if let Some(at) = accepted.said_effective {
            line = line.and(Tone::Faint, format!(" from {}", moment(at)));
        }
        Ok(vec![Line::number(accepted.number), Line::toned(Tone::Strong, accepted.act.spec().word), line])
    }
}

/// A moment for a table, where every moment is in UTC.
pub(crate) fn short(at: Moment) -> String {
    at.readable().trim_end_matches(" UTC").to_owned()
}

/// Models of which the same is to be said, in the order in which the first of each comes.
pub(crate) fn together<'m, T>(
    each: impl Iterator<Item = (&'m ModelId, T)>,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<(Vec<&'m ModelId>, T)> {
    let mut groups: Vec<(Vec<&'m ModelId>, T)> = Vec::new();
    for (model, what) in each {
        match groups.iter_mut().find(|(_, other)| same(other, &what)) {
            Some((models, _)) => models.push(model),
            None => groups.push((vec![model], what)),
        }
    }
    groups
}
