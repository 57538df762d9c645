//! Workbooks (Office Open XML): answers with their tables, and templates to be filled in.
//!
//! No cell is ever a formula, and the same input gives the same bytes: no clock is asked. Only this room knows
//! `rust_xlsxwriter`.

mod answer;
mod names;
pub(crate) mod template;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatBorder, Workbook, XlsxError};

use super::safe::visible;

pub(crate) use self::answer::xlsx;

/// The rows that a sheet holds below its header.
pub(super) const ROWS: usize = 1_048_575;

/// An empty workbook. Its creation is said to be where the format's archives begin to count.
fn begun(title: Option<&str>) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new().set_author("clearance");
    let properties = properties.set_creation_datetime(&ExcelDateTime::from_ymd(1980, 1, 1)?);
    workbook.set_properties(&match title {
        Some(title) => properties.set_title(visible(title)),
        None => properties,
    });
    Ok(workbook)
}

/// How a header looks.
fn head() -> Format {
    Format::new().set_bold().set_border_bottom(FormatBorder::Thin)
}
