//! What acts on officers ask.

use super::{Book, Case, Judged};
use crate::act::{OfficerEnroll, OfficerRetire, Table};
use crate::code;
use crate::id::{OfficerNo, RecordKind, Subject};
use crate::record::Officer;
use crate::time::Moment;

impl<B: Book> Case<'_, B> {
    pub(super) fn enroll(&mut self, act: &OfficerEnroll) -> Judged<Option<Subject>> {
        let slug = &act.id().0;
        if let Some(number) = self.book.by_slug(RecordKind::Officer, slug.as_str())? {
            self.refuse(code::SLUG_TAKEN, "id", format!("`{slug}` is U-{number}; a name is never used twice"));
            return Ok(None);
        }
        let next = self.next(RecordKind::Officer)?.max(2);
        Ok(Some(OfficerNo(next).into()))
    }

    pub(super) fn retire_officer(&mut self, act: &OfficerRetire) -> Judged<Option<Subject>> {
        let number = *act.officer();
        let standing = |number: OfficerNo| -> Judged<Option<Officer>> {
            let rows = self.rows_of(Table::Officer, &number.into())?;
            Ok(Officer::fold(&rows, Moment::MAX, &mut Vec::new()))
        };
        let retired = standing(number)?.and_then(|o| o.retired);
        let mut others = 0;
        for other in 1..=self.book.last_number(RecordKind::Officer)?.max(1) {
            others +=
                usize::from(other != number.0 && standing(OfficerNo(other))?.is_some_and(|o| o.retired.is_none()));
        }
        if let Some(entry) = retired {
            self.refuse(code::ALREADY, "officer", format!("{number} was retired by entry {entry}"));
        } else if others == 0 {
            self.refuse(code::CONFLICT, "officer", "this is the last active officer: nobody could act any more");
        } else {
            return Ok(Some(number.into()));
        }
        Ok(None)
    }
}
