//! The document's tables as a workbook (Office Open XML): one table a sheet, and a last sheet for what is said around.
//!
//! Cells have types: a moment is a date in UTC, a number is a number, all else is text. No cell is ever a formula: text is
//! stored as text, and where it begins like a formula it is marked as quoted, so that it stays text when somebody edits
//! it.

use clearance_core::time::Moment;
use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use super::names::{Names, cut};
use super::{ROWS, begun, head};
use crate::render::document::{Align, Block, Branch, Column, Document, Line, Mark, Table, Tone, Value};
use crate::render::safe::{as_data, visible};

/// The characters that a cell holds.
const CELL: usize = 32_767;
/// Days from the first of a spreadsheet to 1970.
const EPOCH: f64 = 25_569.0;
/// The first moment that all spreadsheets count the same, 1900-03-01: one of them has a 29 February before it.
const FIRST: i64 = -2_203_891_200_000_000;
const DAY: i64 = 86_400_000_000;

/// The workbook's bytes; `None` for a document without a table.
///
/// # Errors
/// That a sheet could not be made.
pub(crate) fn xlsx(document: &Document) -> Result<Option<Vec<u8>>, String> {
    let tables = tables(document);
    if tables.is_empty() {
        return Ok(None);
    }
    let made = || {
        let mut workbook = begun(document.title.as_ref().map(Line::text).as_deref())?;
        let mut names = Names::default();
        let looks = Looks::new();
        for (name, table) in tables {
            let parts = table.rows.chunks(ROWS).chain(table.rows.is_empty().then_some([].as_slice()));
            for rows in parts {
                sheet(workbook.add_worksheet().set_name(names.free(&name))?, (table, rows), &looks)?;
            }
        }
        about(workbook.add_worksheet().set_name(names.free("about"))?, document)?;
        workbook.save_to_buffer()
    };
    made().map(Some).map_err(|why: XlsxError| why.to_string())
}

/// Every table with the name of what it stands under.
fn tables(document: &Document) -> Vec<(String, &Table)> {
    let mut name = document.title.as_ref().map(named).unwrap_or_default();
    let mut tables = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Heading(line) | Block::Subheading(line) => name = named(line),
            Block::Table(table) => tables.push((name.clone(), table)),
            Block::Figure(figure) => {
                let title = figure.title.text();
                let name = if title.trim().is_empty() { name.clone() } else { title };
                tables.extend(figure.table.as_ref().map(|table| (name, table)));
            }
            Block::Paragraph(_) | Block::Facts(_) | Block::Tree(_) | Block::Commands(_) => {}
        }
    }
    tables
}

/// A heading without what is said faintly behind it.
fn named(line: &Line) -> String {
    let loud: String = line.spans().filter(|(_, tone)| *tone != Tone::Faint).map(|(text, _)| text).collect();
    if loud.trim().is_empty() { line.text() } else { loud.trim().to_owned() }
}

/// How cells look.
struct Looks {
    head: Format,
    text: Format,
    right: Format,
    quoted: Format,
    number: Format,
    day: Format,
    moment: Format,
}

impl Looks {
    fn new() -> Self {
        let cell = Format::new().set_align(FormatAlign::Top);
        let text = cell.clone().set_text_wrap();
        Self {
            head: head().set_text_wrap(),
            right: text.clone().set_align(FormatAlign::Right),
            quoted: text.clone().set_quote_prefix(),
            number: cell.clone().set_num_format("0"),
            day: cell.clone().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            moment: cell.set_num_format("yyyy-mm-dd hh:mm:ss").set_align(FormatAlign::Left),
            text,
        }
    }
}

/// A table: its header stays in view and on every printed page, its columns filter, and are as wide as what they hold.
fn sheet(sheet: &mut Worksheet, (table, rows): (&Table, &[Vec<Line>]), looks: &Looks) -> Result<(), XlsxError> {
    let last_column = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let last_row = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, at, held(&column.name), &looks.head)?;
        sheet.set_column_width(at, width(column, usize::from(at), rows))?;
    }
    for (row, cells) in (1_u32..).zip(rows) {
        for (at, (column, line)) in (0_u16..).zip(table.columns.iter().zip(cells)) {
            cell(sheet, (row, at), column, line, looks)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if !table.columns.is_empty() {
        sheet.autofilter(0, 0, last_row, last_column)?;
    }
    sheet.set_repeat_rows(0, 0)?.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// A cell in its type. A dash says to the eye that there is nothing; a spreadsheet is told so by an empty cell.
fn cell(sheet: &mut Worksheet, at: (u32, u16), column: &Column, line: &Line, looks: &Looks) -> Result<(), XlsxError> {
    let (row, at) = at;
    let text = line.text();
    match typed(column, line) {
        Some(Typed::Number(number)) => sheet.write_number_with_format(row, at, number, &looks.number)?,
        Some(Typed::Day(serial)) => sheet.write_number_with_format(row, at, serial, &looks.day)?,
        Some(Typed::Moment(serial)) => sheet.write_number_with_format(row, at, serial, &looks.moment)?,
        None if text.is_empty() || text == "—" => return Ok(()),
        None => {
            let look = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                &looks.quoted
            } else if column.align == Align::Right {
                &looks.right
            } else {
                &looks.text
            };
            sheet.write_string_with_format(row, at, held(&text), look)?
        }
    };
    Ok(())
}

enum Typed {
    Number(f64),
    Day(f64),
    Moment(f64),
}

/// What a cell stands for, if a spreadsheet can hold it exactly. In a column of numbers, digits are a number.
fn typed(column: &Column, line: &Line) -> Option<Typed> {
    match line.value() {
        Some(Value::Number(number)) => exact(number),
        Some(Value::Moment(moment)) => serial(moment),
        Some(Value::End(end)) if end.0.rem_euclid(DAY) == 0 => serial(Moment(end.0.saturating_sub(DAY))),
        Some(Value::End(end)) => serial(end),
        None if column.align == Align::Right => line.text().parse().ok().and_then(exact),
        None => None,
    }
}

/// A number that a spreadsheet does not round: they keep fifteen digits.
fn exact(number: i64) -> Option<Typed> {
    (number.unsigned_abs() < 1_000_000_000_000_000).then_some(Typed::Number(number as f64))
}

fn serial(moment: Moment) -> Option<Typed> {
    let serial = moment.0 as f64 / DAY as f64 + EPOCH;
    match moment.0.rem_euclid(DAY) {
        _ if moment.0 < FIRST => None,
        0 => Some(Typed::Day(serial)),
        _ => Some(Typed::Moment(serial)),
    }
}

/// The text as a cell holds it. Line breaks stay; other control characters are spelled out.
fn held(text: &str) -> String {
    let shown: Vec<_> = text.split('\n').map(as_data).collect();
    let shown = shown.join("\n");
    if shown.encode_utf16().count() <= CELL {
        return shown;
    }
    let mark = " … (cut off: a cell holds 32,767 characters)";
    format!("{}{mark}", cut(&shown, CELL - mark.encode_utf16().count()))
}

/// As wide as the widest of the first thousand cells, within reason; more for the arrow of the filter.
fn width(column: &Column, at: usize, rows: &[Vec<Line>]) -> f64 {
    let of = |line: &Line| match typed(column, line) {
        Some(Typed::Moment(_)) => 19,
        Some(Typed::Day(_)) => 10,
        _ => line.text().lines().map(|part| visible(part).width()).max().unwrap_or(0),
    };
    let widest = rows.iter().take(1_000).filter_map(|row| row.get(at)).map(of).max().unwrap_or(0);
    let columns = widest.max(column.name.width() + 3).clamp(6, 60);
    u32::try_from(columns).map_or(60.0, f64::from) + 1.5
}

/// What is said around the tables.
fn about(sheet: &mut Worksheet, document: &Document) -> Result<(), XlsxError> {
    let (name, text) = (Format::new().set_bold().set_align(FormatAlign::Top), Format::new().set_text_wrap());
    let mut lines: Vec<(String, String)> = Vec::new();
    lines.extend(document.title.as_ref().map(|title| ("title".to_owned(), title.text())));
    for block in &document.blocks {
        match block {
            Block::Heading(line) | Block::Subheading(line) => lines.push((line.text(), String::new())),
            Block::Paragraph(line) => lines.push((String::new(), line.text())),
            Block::Facts(facts) => lines.extend(facts.iter().map(|(name, line)| (name.clone(), line.text()))),
            Block::Tree(branches) => branches.iter().for_each(|branch| tree(branch, 0, &mut lines)),
            Block::Figure(figure) => lines.push((figure.title.text(), figure.says.clone())),
            Block::Commands(list) => {
                lines.extend(list.iter().map(|(command, comment)| (comment.clone(), command.clone())));
            }
            Block::Table(_) => {}
        }
    }
    lines.push((String::new(), "Moments are in UTC. Dates on which something ends are its last day.".to_owned()));
    for (row, (label, said)) in (0_u32..).zip(lines.iter().filter(|(a, b)| !a.is_empty() || !b.is_empty())) {
        sheet.write_string_with_format(row, 0, held(label), &name)?;
        sheet.write_string_with_format(row, 1, held(said), &text)?;
    }
    sheet.set_column_width(0, 28)?.set_column_width(1, 90)?;
    Ok(())
}

fn tree(branch: &Branch, depth: usize, lines: &mut Vec<(String, String)>) {
    let mark = match branch.mark {
        Mark::Held => "✓",
        Mark::Failed => "✗",
        Mark::Unknown => "?",
        Mark::Note => "·",
    };
    let note = branch.note.as_ref().map(|note| format!(" ({})", note.text())).unwrap_or_default();
    lines.push((String::new(), format!("{}{mark} {}{note}", "    ".repeat(depth), branch.text.text())));
    branch.children.iter().for_each(|child| tree(child, depth + 1, lines));
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::xlsx;
    use crate::render::document::{Block, Column, Document, Line, Table, Value};
    use calamine::{Data, Reader as _};
    use clearance_core::time::Moment;

    fn read(document: &Document) -> Vec<(String, Vec<Vec<Data>>)> {
        let bytes = xlsx(document).unwrap().unwrap();
        let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
        for name in book.sheet_names() {
            assert!(book.worksheet_formula(&name).unwrap().is_empty(), "{name} has a formula");
        }
        let sheets = book.worksheets();
        sheets.into_iter().map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect())).collect()
    }

    fn table(rows: Vec<Vec<Line>>) -> Table {
        let mut table = Table::new([Column::text("name"), Column::number("entries"), Column::whole("since")]);
        table.rows = rows;
        table
    }

    #[test]
    fn cells_have_their_types() {
        let noon = Moment::parse_rfc3339("2026-06-12T12:00:00Z").unwrap();
        let midnight = Moment::parse_rfc3339("2026-06-13T00:00:00Z").unwrap();
        let document = Document {
            title: Some("Board".into()),
            blocks: vec![Block::Table(table(vec![
                vec!["東京".into(), Line::number(7), Line::day(noon)],
                vec!["b".into(), "12".into(), Line::plain("the end").standing_for(Value::End(midnight))],
                vec!["12".into(), "—".into(), Line::day(midnight)],
            ]))],
        };
        let sheets = read(&document);
        assert_eq!(sheets[0].0, "Board");
        assert_eq!(sheets[1].0, "about");
        let rows = &sheets[0].1;
        assert_eq!(rows[1][..2], [Data::String("東京".into()), Data::Float(7.0)]);
        assert_eq!(rows[2][1], Data::Float(12.0));
        assert_eq!(rows[3][..2], [Data::String("12".into()), Data::Empty]);
        let days = rows.iter().skip(1).map(|row| match &row[2] {
            Data::DateTime(date) => date.as_f64(),
            other => panic!("{other:?} is no date"),
        });
        assert_eq!(days.collect::<Vec<_>>(), [46_185.5, 46_185.0, 46_186.0]);
    }

    #[test]
    fn nothing_is_a_formula_and_everything_comes_back() {
        let hostile =
            ["=1+1", "+SUM(A1)", "-2+3", "@x", "=HYPERLINK(\"http://x\")", "<b>&\"'", "a\nb", " edge ", "'=1"];
        let rows = hostile.iter().map(|text| vec![Line::from(*text), Line::default(), Line::from(*text)]).collect();
        let document = Document { title: None, blocks: vec![Block::Table(table(rows))] };
        for (row, text) in read(&document)[0].1.iter().skip(1).zip(hostile) {
            assert_eq!((&row[0], &row[2]), (&Data::String(text.into()), &Data::String(text.into())));
        }
        let hidden =
            Document { title: None, blocks: vec![Block::Table(table(vec![vec!["\u{1b}[2J\u{202e}x".into()]]))] };
        assert_eq!(read(&hidden)[0].1[1][0], Data::String(r"\u{1b}[2J\u{202e}x".into()));
    }

    #[test]
    fn a_text_too_long_says_so() {
        let document =
            Document { title: None, blocks: vec![Block::Table(table(vec![vec!["𝄞".repeat(20_000).into()]]))] };
        let Data::String(text) = read(&document)[0].1[1][0].clone() else { panic!() };
        assert!(text.ends_with("characters)") && text.encode_utf16().count() <= 32_767);
    }

    #[test]
    fn the_same_document_is_the_same_bytes() {
        let document = Document { title: Some("a".into()), blocks: vec![Block::Table(table(vec![]))] };
        assert_eq!(xlsx(&document).unwrap(), xlsx(&document).unwrap());
        assert_eq!(xlsx(&Document::default()).unwrap(), None);
    }
}
