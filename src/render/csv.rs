//! A document's one table as CSV (RFC 4180): a header, a record a row, CRLF at the ends.
//!
//! Most CSV files are opened in a spreadsheet, where a cell that begins with `=` is a program. Cells that begin like a
//! formula get an apostrophe in front (OWASP, "CSV Injection"), unless they are a plain number. Newlines inside a cell
//! stay, in quotes; other control characters are spelled out as everywhere. JSON is the exact form.
//!
//! Written by hand: what is needed of the format is these few lines.

use super::document::{Block, Document, Line, Table, Value};
use super::safe::as_data;

/// The document's table, which may be the data of its figure, or nothing if it has no table or several.
pub(crate) fn csv(document: &Document) -> Option<String> {
    let mut tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Figure(figure) => figure.table.as_ref(),
        _ => None,
    });
    match (tables.next(), tables.next()) {
        (Some(table), None) => Some(records(table)),
        _ => None,
    }
}

fn records(table: &Table) -> String {
    let names = table.columns.iter().map(|column| column.name.clone());
    let mut text = record(names);
    for row in &table.rows {
        // A dash says to the eye that there is nothing; a program is told so by an empty cell.
        let mut cells = row.iter().map(exact).map(|cell| if cell == "—" { String::new() } else { cell });
        text.push_str(&record(table.columns.iter().map(|_| cells.next().unwrap_or_default())));
    }
    text
}

/// A cell as a program wants it: a moment whole, in UTC, where a person is told its day; of an end, the first moment
/// after it, as JSON says it.
fn exact(cell: &Line) -> String {
    match cell.value() {
        Some(Value::Moment(at) | Value::End(at)) => at.to_string(),
        _ => cell.text(),
    }
}

/// One record, for tables that are written row by row.
pub(crate) fn record(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| quoted(&guarded(&cell))).collect();
    format!("{}\r\n", cells.join(","))
}

/// The cell's text, which no spreadsheet takes for a formula.
pub(crate) fn guarded(cell: &str) -> String {
    let shown: Vec<_> = cell.split('\n').map(as_data).collect();
    let shown = shown.join("\n");
    // The tab and the carriage return are spelled out by now; the wide forms count for some locales' spreadsheets.
    let begins_like_a_formula =
        cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    if begins_like_a_formula && !is_number(cell) { format!("'{shown}") } else { shown }
}

/// Digits, with at most a sign in front and a fraction behind.
fn is_number(cell: &str) -> bool {
    let unsigned = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn quoted(cell: &str) -> String {
    let is_bare = !cell.contains([',', '"', '\n']) && cell.trim() == cell;
    if is_bare { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{csv, guarded};
    use crate::render::document::{Block, Column, Document, Line, Table, Tone};

    fn document(tables: Vec<Table>) -> Document {
        let mut blocks = vec![Block::Heading("not part of it".into())];
        blocks.extend(tables.into_iter().map(Block::Table));
        Document { title: None, blocks }
    }

    fn names(names: &[&str]) -> Table {
        let mut table = Table::new([Column::text("name"), Column::number("entry")]);
        table.rows = names
            .iter()
            .enumerate()
            .map(|(at, name)| vec![Line::toned(Tone::Bad, *name), at.to_string().into()])
            .collect();
        table
    }

    #[test]
    fn records_are_quoted_where_they_must_be() {
        let text = csv(&document(vec![names(&["plain", "a,b", "say \"hi\"", "two\nlines", " edge", "東京"])]));
        assert_eq!(
            text.as_deref(),
            Some(
                "name,entry\r\nplain,0\r\n\"a,b\",1\r\n\"say \"\"hi\"\"\",2\r\n\"two\nlines\",3\r\n\" edge\",4\r\n東京,5\r\n"
            )
        );
    }

    #[test]
    fn an_empty_table_is_its_header_and_short_rows_are_filled() {
        let mut table = names(&[]);
        assert_eq!(csv(&document(vec![table.clone()])).as_deref(), Some("name,entry\r\n"));
        table.rows.push(vec!["a".into()]);
        assert_eq!(csv(&document(vec![table])).as_deref(), Some("name,entry\r\na,\r\n"));
    }

    #[test]
    fn a_moment_is_whole_however_a_person_is_told_it() {
        let end = clearance_core::time::Moment::parse_rfc3339("2027-01-01T00:00:00Z").unwrap();
        let mut table = names(&[]);
        table.rows.push(vec![Line::day(end), Line::last_day(end)]);
        let text = csv(&document(vec![table]));
        assert_eq!(text.as_deref(), Some("name,entry\r\n2027-01-01T00:00:00Z,2027-01-01T00:00:00Z\r\n"));
    }

    #[test]
    fn none_or_several_tables_are_no_csv() {
        assert_eq!(csv(&document(vec![])), None);
        assert_eq!(csv(&document(vec![names(&[]), names(&[])])), None);
    }

    #[test]
    fn formulas_are_disarmed_and_numbers_left_alone() {
        for formula in ["=1+1", "+SUM(A1)", "-2+3", "@x", "-", "-.", "+1.2.3", "＝1", "-1e5"] {
            assert_eq!(guarded(formula), format!("'{formula}"));
        }
        for number in ["-5", "+3.25", "42", "-0.5", "", "a=b"] {
            assert_eq!(guarded(number), number);
        }
        assert_eq!(guarded("\t=1"), r"'\t=1");
        assert_eq!(guarded("\r=1"), r"'\r=1");
    }

    #[test]
    fn control_characters_are_spelled_out() {
        assert_eq!(guarded("\x1b[31m\u{202e}"), r"\u{1b}[31m\u{202e}");
    }
}
