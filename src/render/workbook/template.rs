//! Sheets to be filled in: a header under notes, as CSV or as a workbook whose cells offer the values there are.
//!
//! Notes are rows of one cell beginning with `# `, which whoever reads such a sheet passes over. No cell is ever a
//! formula: in a workbook text is stored as text, in CSV it is guarded as everywhere.

use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, Format, Formula, Note, Worksheet, XlsxError};

use super::{begun, head};
use crate::render::csv;

/// The last row of a sheet, counted from 0.
const LAST: u32 = 1_048_575;
/// The most characters that the values offered in a cell may have together; longer lists stand in a sheet of their own.
const OFFERED: usize = 255;
/// The sheet of the longer lists.
const LISTS: &str = "allowed values";

/// A sheet to be filled in.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// Its name.
    pub(crate) name: String,
    /// The notes above the header, each beginning with `# `.
    pub(crate) notes: Vec<String>,
    /// The columns.
    pub(crate) columns: Vec<Column>,
    /// The rows below, as text.
    pub(crate) rows: Vec<Vec<String>>,
}

/// A column to be filled in.
#[derive(Debug, Default)]
pub(crate) struct Column {
    /// What stands above it.
    pub(crate) name: String,
    /// What belongs in it.
    pub(crate) note: String,
    /// The values there are, if no others are taken.
    pub(crate) allowed: Vec<String>,
    /// How its cells are shown.
    pub(crate) shape: Shape,
}

/// How the cells of a column are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shape {
    /// As text, even where it looks like a number: identifiers keep their zeros.
    #[default]
    Text,
    /// As a day.
    Date,
    /// As whatever is typed.
    General,
}

/// The sheet as CSV.
pub(crate) fn as_csv(sheet: &Sheet) -> String {
    let mut text: String = sheet.notes.iter().map(|note| csv::record([note.clone()].into_iter())).collect();
    text.push_str(&csv::record(sheet.columns.iter().map(|column| column.name.clone())));
    for row in &sheet.rows {
        text.push_str(&csv::record(row.iter().cloned()));
    }
    text
}

/// The sheet as a workbook.
///
/// # Errors
/// That it could not be made.
pub(crate) fn as_workbook(sheet: &Sheet) -> Result<Vec<u8>, String> {
    made(sheet).map_err(|why| why.to_string())
}

fn made(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = begun(None)?;
    let lists = filled(workbook.add_worksheet().set_name(&sheet.name)?, sheet)?;
    if !lists.is_empty() {
        let own = workbook.add_worksheet().set_name(LISTS)?;
        own.set_hidden(true);
        for (column, (name, values)) in lists.iter().enumerate() {
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            for (row, value) in std::iter::once(*name).chain(values.iter()).enumerate() {
                own.write_string(u32::try_from(row).unwrap_or(LAST), column, value)?;
            }
        }
    }
    workbook.save_to_buffer()
}

/// Fills the sheet and gives the lists that are too long to stand in a cell's own rule.
fn filled<'s>(own: &mut Worksheet, sheet: &'s Sheet) -> Result<Vec<(&'s String, &'s Vec<String>)>, XlsxError> {
    let head = head();
    let faint = Format::new().set_italic();
    let mut row = 0;
    for note in &sheet.notes {
        own.write_string_with_format(row, 0, note, &faint)?;
        row += 1;
    }
    let mut lists: Vec<(&String, &Vec<String>)> = Vec::new();
    for (index, column) in sheet.columns.iter().enumerate() {
        let at = u16::try_from(index).unwrap_or(u16::MAX);
        own.write_string_with_format(row, at, &column.name, &head)?;
        if !column.note.is_empty() {
            own.insert_note(row, at, &Note::new(&column.note).set_author("clearance").add_author_prefix(false))?;
        }
        let shown = match column.shape {
            Shape::Text => Some(Format::new().set_num_format("@")),
            Shape::Date => Some(Format::new().set_num_format("yyyy-mm-dd")),
            Shape::General => None,
        };
        if let Some(shown) = shown {
            own.set_column_format(at, &shown)?;
        }
        let width = column.name.chars().count().clamp(10, 40) + 2;
        own.set_column_width(at, f64::from(u32::try_from(width).unwrap_or(12)))?;
        if let Some(rule) = rule(column, &mut lists)? {
            own.add_data_validation(row + 1, at, LAST, at, &rule)?;
        }
    }
    own.set_freeze_panes(row + 1, 0)?;
    for cells in &sheet.rows {
        row += 1;
        for (at, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            own.write_string(row, u16::try_from(at).unwrap_or(u16::MAX), cell)?;
        }
    }
    Ok(lists)
}

/// The rule that offers a column's values and takes no others.
fn rule<'s>(
    column: &'s Column,
    lists: &mut Vec<(&'s String, &'s Vec<String>)>,
) -> Result<Option<DataValidation>, XlsxError> {
    if column.allowed.is_empty() {
        return Ok(None);
    }
    let together: usize = column.allowed.iter().map(|value| value.chars().count() + 1).sum();
    let rule = if together <= OFFERED {
        DataValidation::new().allow_list_strings(&column.allowed)?
    } else {
        let letter = char::from(b'A' + u8::try_from(lists.len()).unwrap_or(25).min(25));
        lists.push((&column.name, &column.allowed));
        let last = column.allowed.len() + 1;
        DataValidation::new().allow_list_formula(Formula::new(format!("='{LISTS}'!${letter}$2:${letter}${last}")))
    };
    let rule = rule.set_error_style(DataValidationErrorStyle::Stop).set_error_title("not one of the values")?;
    Ok(Some(rule.set_error_message("choose one of the values that the list offers")?))
}
