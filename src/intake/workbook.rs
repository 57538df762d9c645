//! Workbooks (Office Open XML, ISO/IEC 29500) as rows of text: the one module that knows `calamine`, which reads the
//! sheets, and `zip`, with which an archive is measured before anything of it is believed.
//!
//! An archive says how large it is, and lies. So everything in it is unpacked once and counted, and what would not fit is
//! refused before a sheet is opened; the sheet itself is then read cell by cell, whatever dimensions it claims. A cell
//! becomes the text one would have written: a whole number its digits, a date its day, a date with a time that moment in
//! UTC, a formula its last result. What has no such text (an error, a formula without a result, a length of time) is a
//! mistake at its cell.

use std::io::{Cursor, Read as _};
use std::ops::RangeInclusive;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError};
use clearance_core::act::field::did_you_mean;
use clearance_core::code;
use clearance_core::node::{Mistake, Place};
use clearance_core::time::Moment;

use super::lines::{LONGEST, too_long};

/// The largest file.
pub(crate) const LARGEST: u64 = 64 << 20;
/// The most that all of it may unpack to.
const MOST_UNPACKED: u64 = 256 << 20;
/// The most that a part which is kept in memory may unpack to: texts, styles, the list of sheets.
const MOST_KEPT: u64 = 64 << 20;
/// The most parts.
const MOST_PARTS: usize = 10_000;
/// Days from the first of a spreadsheet's calendar to 1970, and by how many the other calendar begins later.
const EPOCH: f64 = 25_569.0;
const LATER: f64 = 1_462.0;
/// The first day on which all spreadsheets agree, 1900-03-01.
const FIRST: f64 = 61.0;
const DAY: f64 = 86_400_000_000.0;

/// An open workbook.
pub(crate) struct Workbook {
    inner: Xlsx<Cursor<Vec<u8>>>,
}

/// A row with its cells that are not empty, by their columns, which count from 0 as its number does from 1.
pub(crate) struct Row {
    pub(crate) number: u32,
    pub(crate) cells: Vec<(u32, Text)>,
}

/// What stands in a cell.
pub(crate) struct Text {
    /// As one would have written it.
    pub(crate) text: String,
    /// Why that is no value.
    pub(crate) wrong: Option<String>,
}

/// Rows and columns of merged cells.
pub(crate) type Region = (RangeInclusive<u32>, RangeInclusive<u32>);

/// The rows of a sheet, in their order.
pub(crate) struct Rows<'w> {
    cells: XlsxCellReader<'w, Cursor<Vec<u8>>>,
    later: bool,
    next: Option<(u32, u32, Text)>,
    last: Option<(u32, u32)>,
    ended: bool,
}

impl Workbook {
    /// Opens a workbook.
    ///
    /// # Errors
    /// That it is none, is broken, has a password, or would unpack to more than can be held.
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Self, Mistake> {
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(broken("it is an old `.xls` file, or has a password")
                .help("save it as `.xlsx` without a password, or as CSV"));
        }
        measure(&bytes)?;
        Xlsx::new(Cursor::new(bytes)).map(|inner| Self { inner }).map_err(|why| unreadable(&why))
    }

    /// The name of a sheet: as asked, by its name or its number, or else the only one that can be seen.
    ///
    /// # Errors
    /// That there is none such, or several and nobody said which.
    pub(crate) fn sheet(&self, wanted: Option<&str>) -> Result<String, Mistake> {
        let sheets = self.inner.sheets_metadata();
        let tables = || sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let visible: Vec<_> = tables().filter(|sheet| sheet.visible == SheetVisible::Visible).collect();
        let names: Vec<&str> = visible.iter().map(|sheet| sheet.name.as_str()).collect();
        let listed = |most: usize| {
            let shown: Vec<_> = names.iter().take(most).map(|name| format!("`{name}`")).collect();
            let more = names.len().saturating_sub(most);
            if more > 0 { format!("{} and {more} more", shown.join(", ")) } else { shown.join(", ") }
        };
        match (wanted, names.as_slice()) {
            (Some(wanted), _) => {
                let named = tables().find(|sheet| sheet.name == wanted);
                let numbered = || {
                    let number: usize = wanted.parse().ok()?;
                    visible.get(number.checked_sub(1)?).copied()
                };
                named.or_else(numbered).map(|sheet| sheet.name.clone()).ok_or_else(|| {
                    let near = did_you_mean(wanted, names.iter().copied());
                    let help = near.unwrap_or_else(|| format!("it has {}", listed(20)));
                    broken(format!("the workbook has no sheet `{wanted}`")).help(help)
                })
            }
            (None, [only]) => Ok((*only).to_owned()),
            (None, []) => Err(broken("the workbook has no sheet that can be seen")),
            (None, _) => Err(broken(format!("the workbook has {} sheets", names.len()))
                .help(format!("say which with `--sheet NAME` or `--sheet N`: {}", listed(20)))),
        }
    }

    /// The regions of merged cells: their rows and columns, counted from 1.
    ///
    /// # Errors
    /// That the sheet is broken.
    pub(crate) fn merged(&mut self, sheet: &str) -> Result<Vec<Region>, Mistake> {
        let found = self.inner.merge_cells_by_sheet_name(sheet).map_err(|why| unreadable(&why))?;
        let range = |from: u32, to: u32| from.saturating_add(1)..=to.saturating_add(1);
        Ok(found.iter().map(|d| (range(d.start.0, d.end.0), range(d.start.1, d.end.1))).collect())
    }

    /// The rows of a sheet.
    ///
    /// # Errors
    /// That the sheet is broken.
    pub(crate) fn rows(&mut self, sheet: &str) -> Result<Rows<'_>, Mistake> {
        let later = self.inner.has_1904_epoch();
        let cells = self.inner.worksheet_cells_reader(sheet).map_err(|why| unreadable(&why))?;
        Ok(Rows { cells, later, next: None, last: None, ended: false })
    }
}

impl Rows<'_> {
    /// How many rows it says it has.
    pub(crate) fn claimed(&self) -> u32 {
        self.cells.dimensions().end.0.saturating_add(1)
    }

    /// The next row that is not empty.
    ///
    /// # Errors
    /// That the sheet is broken there: nothing after it can be read.
    pub(crate) fn next(&mut self) -> Result<Option<Row>, Mistake> {
        let Some((row, column, text)) = self.taken()? else { return Ok(None) };
        let mut size = text.text.len();
        let mut cells = vec![(column, text)];
        while let Some((next, column, text)) = self.taken()? {
            if next != row {
                self.next = Some((next, column, text));
                break;
            }
            size += text.text.len();
            if size > LONGEST {
                return Err(too_long(row + 1));
            }
            cells.push((column, text));
        }
        Ok(Some(Row { number: row + 1, cells }))
    }

    /// The next cell that is not empty.
    fn taken(&mut self) -> Result<Option<(u32, u32, Text)>, Mistake> {
        if let Some(next) = self.next.take() {
            return Ok(Some(next));
        }
        while !self.ended {
            let Some(cell) = self.cells.next_cell_with_formula_metadata().map_err(|why| unreadable(&why))? else {
                // It may not be asked again.
                self.ended = true;
                break;
            };
            let at = cell.pos;
            if self.last.is_some_and(|last| last >= at) {
                let place = Place { line: at.0.saturating_add(1), column: at.1.saturating_add(1), length: 1 };
                return Err(Mistake { place, ..broken("its cells are out of order") });
            }
            self.last = Some(at);
            if let Some(text) = text(&cell.value, cell.formula.is_some(), self.later) {
                return Ok(Some((at.0, at.1, text)));
            }
        }
        Ok(None)
    }
}

/// The text of a cell; nothing for an empty one.
fn text(value: &DataRef<'_>, is_formula: bool, later: bool) -> Option<Text> {
    let good = |text: String| Text { text, wrong: None };
    let bad = |text: String, wrong: String| Text { text, wrong: Some(wrong) };
    let said = match value {
        DataRef::Empty if is_formula => bad(
            String::new(),
            "this formula has no result yet: open the workbook, let it calculate, and save it".into(),
        ),
        DataRef::Empty => return None,
        DataRef::String(text) => good(text.clone()),
        DataRef::SharedString(text) => good((*text).to_owned()),
        DataRef::Int(number) => good(number.to_string()),
        // Written out, and whole numbers without a fraction.
        DataRef::Float(number) => good(number.to_string()),
        DataRef::Bool(truth) => good(truth.to_string()),
        DataRef::DateTime(date) if date.is_datetime() => {
            let serial = date.as_f64() + if later { LATER } else { 0.0 };
            moment(serial).map_or_else(
                || bad(date.as_f64().to_string(), format!("`{}` days is no date that can be relied on", date.as_f64())),
                good,
            )
        }
        DataRef::DateTime(length) => {
            bad(length.as_f64().to_string(), "this is a length of time, not a moment".to_owned())
        }
        DataRef::DateTimeIso(text) => good(zoned(text)),
        DataRef::DurationIso(text) => bad(text.clone(), "this is a length of time, not a moment".to_owned()),
        DataRef::Error(error) => bad(error.to_string(), format!("this formula gives {error}")),
    };
    (!said.text.trim().is_empty() || said.wrong.is_some()).then_some(said)
}

/// A date counted in days: its day, or the moment in UTC where it has a time. Spreadsheets know no zone.
fn moment(serial: f64) -> Option<String> {
    const LAST: f64 = 2_958_466.0;
    if !(FIRST..LAST).contains(&serial) {
        return None;
    }
    // A day holds 86,400,000 of the thousandths in which spreadsheets count.
    let thousandths = ((serial - EPOCH) * (DAY / 1_000.0)).round();
    #[expect(clippy::cast_possible_truncation, reason = "bounded by the range above")]
    let moment = Moment((thousandths as i64).saturating_mul(1_000));
    let whole = (serial.fract() * (DAY / 1_000.0)).round() == 0.0;
    Some(if whole { moment.date() } else { moment.to_string() })
}

/// A date and time as ISO 8601 writes it, which in a workbook has no zone.
fn zoned(text: &str) -> String {
    let has_time = text.contains('T');
    let tail = text.get(text.len().saturating_sub(6)..).unwrap_or_default();
    let has_zone = text.ends_with('Z') || tail.starts_with(['+', '-']);
    if has_time && !has_zone { format!("{text}Z") } else { text.to_owned() }
}

/// Unpacks everything once, keeping nothing.
fn measure(bytes: &[u8]) -> Result<(), Mistake> {
    let not_zip =
        |why: zip::result::ZipError| broken(format!("it is no workbook: {why}")).help("save it as `.xlsx`, or as CSV");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(not_zip)?;
    let too_large = |most: u64| {
        broken(format!("unpacked it would be larger than {} MiB", most >> 20))
            .help("save the sheet as CSV, which is read row by row whatever its size")
    };
    if archive.len() > MOST_PARTS {
        return Err(broken(format!("it has more than {MOST_PARTS} parts")));
    }
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(not_zip)?;
        let is_sheet = part.name().map_err(not_zip)?.to_ascii_lowercase().contains("worksheets/");
        let most = if is_sheet { left } else { left.min(MOST_KEPT) };
        let mut counted = part.take(most + 1);
        let size =
            std::io::copy(&mut counted, &mut std::io::sink()).map_err(|why| broken(format!("it is broken: {why}")))?;
        if size > most {
            return Err(too_large(if is_sheet { MOST_UNPACKED } else { MOST_KEPT }));
        }
        left -= size;
    }
    Ok(())
}

fn broken(message: impl Into<String>) -> Mistake {
    Mistake::new(code::WORKBOOK, Place::NONE, message)
}

fn unreadable(why: &XlsxError) -> Mistake {
    broken(format!("the workbook is broken: {why}"))
        .help("open it in a spreadsheet program and save it again, or as CSV")
}

/// A cell as spreadsheets call it: `C7` for the third column and the seventh row, counted from 1.
pub(crate) fn cell_name(column: u32, row: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column;
    while left > 0 {
        let digit = (left - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).unwrap_or(0)));
        left = (left - 1) / 26;
    }
    let letters: String = letters.iter().rev().collect();
    format!("{letters}{row}")
}

/// A sheet's name as a reference writes it: in quotation marks where it is not one word.
pub(crate) fn sheet_name(name: &str) -> String {
    let is_word = name.chars().all(|character| character.is_alphanumeric() || character == '_')
        && name.starts_with(|character: char| !character.is_ascii_digit());
    if is_word { name.to_owned() } else { format!("'{}'", name.replace('\'', "''")) }
}

#[cfg(test)]
mod tests {
    use super::{cell_name, moment, sheet_name, zoned};

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        for (column, name) in
            [(1, "A7"), (26, "Z7"), (27, "AA7"), (52, "AZ7"), (702, "ZZ7"), (703, "AAA7"), (16_384, "XFD7")]
        {
            assert_eq!(cell_name(column, 7), name);
        }
        assert_eq!(sheet_name("Sheet1"), "Sheet1");
        assert_eq!(sheet_name("the first"), "'the first'");
        assert_eq!(sheet_name("org.register"), "'org.register'");
        assert_eq!(sheet_name("it's"), "'it''s'");
    }

    #[test]
    fn dates_are_days_and_times_are_moments_in_utc() {
        assert_eq!(moment(46_185.0).as_deref(), Some("2026-06-12"));
        assert_eq!(moment(46_185.5).as_deref(), Some("2026-06-12T12:00:00Z"));
        assert_eq!(moment(46_185.0 + 1.0 / 86_400.0).as_deref(), Some("2026-06-12T00:00:01Z"));
        assert_eq!(moment(61.0).as_deref(), Some("1900-03-01"));
        for outside in [60.0, 0.0, -1.0, 2_958_466.0, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(moment(outside), None);
        }
        assert_eq!(zoned("2026-06-12T09:30:00"), "2026-06-12T09:30:00Z");
        assert_eq!(zoned("2026-06-12T09:30:00+02:00"), "2026-06-12T09:30:00+02:00");
        assert_eq!(zoned("2026-06-12"), "2026-06-12");
    }
}
