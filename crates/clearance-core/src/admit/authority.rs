//! What acts on authorities ask.

use super::{Book, Case, Judged};
use crate::act::value::Served;
use crate::act::{AuthorityConfirm, Table};
use crate::code;
use crate::id::{EntryNo, Subject};
use crate::record::Authority;
use crate::time::Moment;

impl<B: Book> Case<'_, B> {
    pub(super) fn confirm_authority(&mut self, act: &AuthorityConfirm) -> Judged<Option<Subject>> {
        let number = *act.authority();
        let rows = self.book.rows(Table::Authority, &number.into(), EntryNo::MAX)?;
        match Authority::fold(&rows, Moment::MAX, &mut Vec::new()) {
            Some(authority) if authority.served_how != Some(Served::Oral) => {
                self.refuse(
                    code::CONFLICT,
                    "authority",
                    format!("{number} was not served orally, so there is nothing to confirm"),
                );
            }
            Some(authority) if authority.confirmed.is_some() => {
                let entry = authority.confirmed.unwrap_or_default();
                self.refuse(code::ALREADY, "authority", format!("{number} was confirmed by entry {entry}"));
            }
            _ => return Ok(Some(number.into())),
        }
        Ok(None)
    }
}
