//! CSV: a header, then one act a row, as spreadsheets save it: commas, semicolons or tabs, quoted cells that may hold
//! line breaks, any line ends (RFC 4180).
//!
//! The reader keeps the raw text of the row it is at, so that a mistake shows the row as it was written and a rejected
//! row can be handed back. Cells carry their number instead of a place; only when something is wrong is the row scanned
//! for where they stand.

use std::cell::RefCell;
use std::io::{self, BufRead, Read};

use clearance_core::act::field::{Kind, nearest};
use clearance_core::act::{COMMON, FieldSpec, SPECS, Spec};
use clearance_core::code;
use clearance_core::node::{Key, Mistake, Node, Place, Value};

use super::lines::{LONGEST, too_long};
use super::{cell, text};

/// What the cells of each column are.
#[derive(Debug)]
pub(crate) struct Header {
    /// The header as it was written, without its line end.
    pub(crate) raw: String,
    /// What separates cells.
    pub(crate) delimiter: u8,
    names: Vec<String>,
    columns: Vec<Column>,
}

/// The columns a rejected row comes back with.
pub(crate) const MARKS: [&str; 2] = ["error_code", "error"];

#[derive(Debug)]
enum Column {
    /// Left out: `--map column=`, or the marks of an earlier rejection.
    Ignored,
    /// The act's word.
    Act,
    /// A field, or one name of a field that is a mapping.
    Field { name: String, key: Option<String> },
}

/// A row of a table.
pub(crate) struct Cells {
    /// Its text as it was written, without its line end.
    pub(crate) raw: String,
    /// The line it begins at.
    pub(crate) line: u32,
    /// Its cells.
    pub(crate) cells: Vec<String>,
}

/// Rows with their raw text.
pub(crate) struct Table<R: Read> {
    reader: csv::Reader<Tee<R>>,
    record: csv::ByteRecord,
}

/// Passes bytes on and keeps those of the rows not yet done with.
struct Tee<R> {
    input: R,
    kept: RefCell<Kept>,
}

#[derive(Default)]
struct Kept {
    bytes: Vec<u8>,
    start: u64,
}

impl<R: Read> Read for Tee<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let kept = self.kept.get_mut();
        if kept.bytes.len() > LONGEST + (1 << 16) {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "the row is too long"));
        }
        let count = self.input.read(into)?;
        kept.bytes.extend_from_slice(into.get(..count).unwrap_or_default());
        Ok(count)
    }
}

/// Why a row could not be read.
pub(crate) enum Fault {
    /// The input failed.
    Unreadable(io::Error),
    /// What is wrong with the row, with its text.
    Row(Cells, Vec<Mistake>),
    /// It is longer than a row may be: nothing after it can be read.
    Endless(Mistake),
}

impl<R: BufRead> Table<R> {
    /// Looks at the first line for what separates cells.
    pub(crate) fn new(mut input: R) -> io::Result<(Self, u8)> {
        let head = input.fill_buf()?;
        let is_note = |line: &&[u8]| line.strip_prefix(b"\"").unwrap_or(line).starts_with(b"# ");
        let line = head.split(|byte| *byte == b'\n').find(|line| !is_note(line)).unwrap_or_default();
        let count = |wanted: u8| line.iter().filter(|byte| **byte == wanted).count();
        let delimiter = [b',', b';', b'\t'].into_iter().rev().max_by_key(|byte| count(*byte)).unwrap_or(b',');
        let tee = Tee { input, kept: RefCell::default() };
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .buffer_capacity(1 << 16)
            .from_reader(tee);
        Ok((Self { reader, record: csv::ByteRecord::new() }, delimiter))
    }

    /// The next row.
    pub(crate) fn next(&mut self) -> Result<Option<Cells>, Fault> {
        let line = u32::try_from(self.reader.position().line()).unwrap_or(u32::MAX);
        let from = self.reader.position().byte();
        match self.reader.read_byte_record(&mut self.record) {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(why) => {
                return Err(match why.into_kind() {
                    csv::ErrorKind::Io(why) if why.kind() == io::ErrorKind::FileTooLarge => {
                        Fault::Endless(too_long(line))
                    }
                    csv::ErrorKind::Io(why) => Fault::Unreadable(why),
                    other => Fault::Unreadable(io::Error::other(format!("{other:?}"))),
                });
            }
        }
        let bytes = self.raw(from, self.reader.position().byte());
        // A line break before the row belongs to the row before, or is an empty line.
        let lead = bytes.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let (before, own) = bytes.split_at(lead);
        let skipped = before.iter().filter(|byte| **byte == b'\n').count();
        let line = line.saturating_add(u32::try_from(skipped).unwrap_or(0));
        let own = own.strip_suffix(b"\n").unwrap_or(own);
        let own = own.strip_suffix(b"\r").unwrap_or(own);
        let raw = match text::utf8_from(own, line) {
            Ok(raw) => raw,
            Err(mistakes) => {
                let raw = String::from_utf8_lossy(own).into_owned();
                return Err(Fault::Row(Cells { raw, line, cells: Vec::new() }, mistakes));
            }
        };
        let cells = self.record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
        Ok(Some(Cells { raw, line, cells }))
    }

    fn raw(&self, from: u64, to: u64) -> Vec<u8> {
        let mut kept = self.reader.get_ref().kept.borrow_mut();
        let offset =
            |at: u64| usize::try_from(at.saturating_sub(kept.start)).unwrap_or(usize::MAX).min(kept.bytes.len());
        let (begin, end) = (offset(from), offset(to));
        let raw = kept.bytes.get(begin..end).unwrap_or_default().to_vec();
        kept.bytes.drain(..end);
        kept.start = to;
        raw
    }
}

impl Header {
    /// Finds the field of each column.
    ///
    /// # Errors
    /// Every column that no field of the act has, every field that two columns go to, every mapping of a column that
    /// is not there.
    pub(crate) fn read(
        cells: Cells,
        delimiter: u8,
        act: Option<&'static Spec>,
        map: &[(String, Option<String>)],
    ) -> Result<Self, (Cells, Vec<Mistake>)> {
        let mut columns = Vec::new();
        let mut mistakes = Vec::new();
        for (index, name) in cells.cells.iter().map(|name| name.trim()).enumerate() {
            let place = place(cells.line, index);
            let mapped = map.iter().find(|(column, _)| column.trim() == name);
            let wanted = match mapped {
                Some((_, None)) => None,
                Some((_, Some(field))) => Some(field.as_str()),
                None if MARKS.contains(&name) => None,
                None => Some(name),
            };
            columns.push(match wanted {
                None => Column::Ignored,
                Some("act") => Column::Act,
                Some(field) => column(field, name, act, place, &mut mistakes),
            });
        }
        for (index, column) in columns.iter().enumerate() {
            let Column::Field { name, key } = column else { continue };
            let twin = columns
                .iter()
                .take(index)
                .any(|c| matches!(c, Column::Field { name: n, key: k } if n == name && k == key));
            if twin {
                let message = format!("a second column goes to the field `{name}`");
                mistakes.push(Mistake::new(code::TABLE_SHAPE, place(cells.line, index), message));
            }
        }
        for (column, _) in map.iter().filter(|(column, _)| !cells.cells.iter().any(|name| name.trim() == column.trim()))
        {
            let near = nearest(column, cells.cells.iter().map(String::as_str), 1);
            let mistake = Mistake::new(
                code::UNKNOWN_COLUMN,
                place(cells.line, 0),
                format!("`--map {column}=…`: the table has no column `{column}`"),
            );
            mistakes.push(match near.first() {
                Some(near) => mistake.help(format!("did you mean `{near}`?")),
                None => mistake,
            });
        }
        if mistakes.is_empty() {
            Ok(Self { raw: cells.raw, delimiter, names: cells.cells, columns })
        } else {
            Err((cells, mistakes))
        }
    }

    /// How many columns there are.
    pub(crate) const fn width(&self) -> usize {
        self.columns.len()
    }

    /// The names of the columns, without the marks of an earlier rejection, with the place of each in a row.
    pub(crate) fn names(&self) -> impl Iterator<Item = (usize, &str)> {
        self.names.iter().map(|name| name.trim()).enumerate().filter(|(_, name)| !MARKS.contains(name))
    }

    /// A row as a mapping of fields, as a batch would hold it, with every cell that cannot be read.
    ///
    /// # Errors
    /// That the row does not fit the header.
    pub(crate) fn node(&self, row: &Cells, act: Option<&'static Spec>) -> Result<(Node, Vec<Mistake>), Mistake> {
        let root = place(row.line, 0);
        if row.cells.len() != self.columns.len() {
            return Err(self.misshapen(row));
        }
        let mut members: Vec<(Key, Node)> = Vec::with_capacity(row.cells.len());
        let mut mistakes = Vec::new();
        let word =
            self.columns.iter().zip(&row.cells).find(|(column, _)| matches!(column, Column::Act)).map(|(_, c)| c);
        let spec = word.and_then(|word| clearance_core::act::find(word.trim())).or(act);
        for (index, (column, cell)) in self.columns.iter().zip(&row.cells).enumerate() {
            let place = place(row.line, index);
            let text = cell.trim();
            let key = |name: &str| Key { text: name.to_owned(), place };
            match column {
                Column::Act if !text.is_empty() => {
                    members.push((key("act"), Node { value: Value::Text(text.to_owned()), place }));
                }
                Column::Field { name, key: None } if !text.is_empty() => {
                    let kind = spec.and_then(|spec| spec.field(name)).map_or(Kind::Words, |field| field.kind);
                    let several = matches!(kind, Kind::Identifiers | Kind::Attributes) && !text.starts_with('{');
                    let parts: Vec<&str> = match kind {
                        _ if several => text.split(';').map(str::trim).filter(|part| !part.is_empty()).collect(),
                        // Names are data: what stands around them too.
                        Kind::Name | Kind::Words => vec![unguarded(cell)],
                        _ => vec![text],
                    };
                    match cell::node(kind, &parts) {
                        Ok(Some(mut node)) => {
                            cell::set_place(&mut node, place);
                            members.push((key(name), node));
                        }
                        Ok(None) => {}
                        Err(more) => mistakes.extend(more.into_iter().map(|m| Mistake { place, ..m }.field(name))),
                    }
                }
                Column::Field { name, key: Some(inner) } if !text.is_empty() => match cell::value(text) {
                    Ok(mut node) => {
                        cell::set_place(&mut node, place);
                        put_inner(&mut members, key(name), (key(inner), node));
                    }
                    Err(more) => mistakes.extend(more.into_iter().map(|m| Mistake { place, ..m }.field(name))),
                },
                _ => {}
            }
        }
        Ok((Node { value: Value::Map(members), place: root }, mistakes))
    }

    fn misshapen(&self, row: &Cells) -> Mistake {
        let scanned = scan(&row.raw, self.delimiter);
        if let Some(open) = scanned.open {
            let place = Place { line: row.line.saturating_add(open.line), column: open.column, length: 1 };
            return Mistake::new(code::TABLE_SHAPE, place, "this quotation mark is never closed")
                .help("a quotation mark within a quoted cell is written twice; or the file is cut off");
        }
        let (has, wanted) = (row.cells.len(), self.columns.len());
        let message = format!("the row has {has} cells, the header {wanted}");
        Mistake::new(code::TABLE_SHAPE, Place::at(row.line, 1), message)
            .help("a cell that holds the separator stands in quotation marks; or the file is cut off")
    }
}

/// Without the apostrophe that keeps a spreadsheet from taking a text for a formula, as `--format csv` writes it.
fn unguarded(cell: &str) -> &str {
    let inner = cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@']));
    inner.unwrap_or(cell)
}

/// What a row above the header says, if it is a note: one cell that begins with `# `, and nothing beside it.
pub(crate) fn noted<'c>(cells: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let mut said = cells.map(str::trim).filter(|cell| !cell.is_empty());
    let note = said.next()?.strip_prefix("# ")?;
    said.next().is_none().then_some(note.trim())
}

/// The act that a note names, for rows that name none.
///
/// # Errors
/// That there is no such act.
pub(crate) fn act_noted(note: &str, place: Place) -> Result<Option<&'static Spec>, Mistake> {
    let Some(word) = note.strip_prefix("act:").map(str::trim) else { return Ok(None) };
    clearance_core::act::find(word).map(Some).ok_or_else(|| {
        let mistake = Mistake::new(code::UNKNOWN_ACT, place, format!("there is no act `{word}`")).field("act");
        match nearest(word, SPECS.iter().map(|spec| spec.word), 1).first() {
            Some(near) => mistake.help(format!("did you mean `{near}`?")),
            None => mistake,
        }
    })
}

/// Moves mistakes from cell numbers to places.
pub(crate) fn settle(raw: &str, line: u32, delimiter: u8, mistakes: &mut [Mistake]) {
    let scanned = scan(raw, delimiter);
    for mistake in mistakes.iter_mut().filter(|mistake| mistake.place.length == 0) {
        let index = usize::try_from(mistake.place.column).unwrap_or(usize::MAX);
        let found = scanned.cells.get(index).copied().unwrap_or(Place { line: 0, column: 1, length: 1 });
        mistake.place = Place { line: line.saturating_add(found.line), ..found };
    }
}

/// A cell by its number, for [`settle`].
pub(crate) fn place(line: u32, index: usize) -> Place {
    Place { line, column: u32::try_from(index).unwrap_or(u32::MAX), length: 0 }
}

fn put_inner(members: &mut Vec<(Key, Node)>, key: Key, inner: (Key, Node)) {
    if let Some((_, Node { value: Value::Map(map), .. })) = members.iter_mut().find(|(k, _)| k.text == key.text) {
        map.push(inner);
    } else {
        let place = key.place;
        members.push((key, Node { value: Value::Map(vec![inner]), place }));
    }
}

/// The fields a column may go to: those of the act, or of any act where each row names its own.
fn fields(act: Option<&'static Spec>) -> Vec<&'static FieldSpec> {
    let specs = act.map_or_else(|| SPECS.to_vec(), |spec| vec![spec]);
    specs.iter().flat_map(|spec| spec.fields).chain(COMMON).collect()
}

fn column(field: &str, written: &str, act: Option<&'static Spec>, place: Place, mistakes: &mut Vec<Mistake>) -> Column {
    let fields = fields(act);
    if fields.iter().any(|spec| spec.name == field) || (field == "file" && act.is_none_or(super::batch::takes_file)) {
        return Column::Field { name: field.to_owned(), key: None };
    }
    if let Some((outer, inner)) = field.split_once('.')
        && fields
            .iter()
            .any(|spec| spec.name == outer && matches!(spec.kind, Kind::Identifiers | Kind::Attributes | Kind::Fields))
        && !inner.is_empty()
    {
        return Column::Field { name: outer.to_owned(), key: Some(inner.to_owned()) };
    }
    let of = act.map_or_else(|| "no act".to_owned(), |act| format!("`{}`", act.word));
    let message = match (act, written.is_empty()) {
        (_, true) => "this column has no name".to_owned(),
        (Some(_), _) => format!("{of} has no field `{field}`"),
        (None, _) => format!("no act has a field `{field}`"),
    };
    let near = nearest(field, fields.iter().map(|spec| spec.name), 1);
    let help = match near.first() {
        Some(near) => {
            format!("did you mean `{near}`? `--map {written}={near}` says so; `--map {written}=` leaves the column out")
        }
        None => format!("`--map {written}=FIELD` says which field is meant, `--map {written}=` leaves the column out"),
    };
    mistakes.push(Mistake::new(code::UNKNOWN_COLUMN, place, message).help(help));
    Column::Ignored
}

struct Scanned {
    cells: Vec<Place>,
    open: Option<Place>,
}

/// Where the cells of a row stand: lines counted from 0, columns from 1.
fn scan(raw: &str, delimiter: u8) -> Scanned {
    let (mut line, mut column) = (0_u32, 1_u32);
    let mut start = Place { line, column, length: 0 };
    let mut quoted = None;
    let mut after_quote = false;
    let mut cells = Vec::new();
    let mut length = 0;
    for character in raw.chars() {
        let here = Place { line, column, length: 1 };
        match character {
            '"' if quoted.is_none() && length == 0 => quoted = Some(here),
            '"' if quoted.is_some() && !after_quote => after_quote = true,
            '"' if after_quote => after_quote = false,
            other => {
                if after_quote {
                    (quoted, after_quote) = (None, false);
                }
                if quoted.is_none() && u32::from(other) == u32::from(delimiter) {
                    cells.push(Place { length: length.max(1), ..start });
                    column = column.saturating_add(1);
                    start = Place { line, column, length: 0 };
                    length = 0;
                    continue;
                }
            }
        }
        if character == '\n' {
            (line, column) = (line.saturating_add(1), 1);
        } else {
            column = column.saturating_add(1);
            length += u32::from(line == start.line);
        }
    }
    cells.push(Place { length: length.max(1), ..start });
    Scanned { cells, open: quoted.filter(|_| !after_quote) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, String, Vec<String>)> {
        let (mut table, _) = Table::new(text.as_bytes()).unwrap();
        let mut rows = Vec::new();
        while let Ok(Some(row)) = table.next() {
            rows.push((row.line, row.raw, row.cells));
        }
        rows
    }

    #[test]
    fn every_row_keeps_its_line_and_its_text() {
        for end in ["\n", "\r\n"] {
            let text = ["a,b", "1,\"x", "y\"", "", "2,z", "\"q\"\"r\",s"].join(end);
            let found = rows(&text);
            let lines: Vec<u32> = found.iter().map(|row| row.0).collect();
            assert_eq!(lines, [1, 2, 5, 6], "{end:?}");
            assert_eq!(found[1].1, format!("1,\"x{end}y\""));
            assert_eq!(found[2].1, "2,z");
            assert_eq!(found[3].2, ["q\"r", "s"]);
        }
    }

    #[test]
    fn separators_are_seen_in_the_header() {
        for (text, delimiter) in [("a;b\n1;2", b';'), ("a\tb\n", b'\t'), ("a,b\n", b','), ("a\n", b',')] {
            assert_eq!(Table::new(text.as_bytes()).unwrap().1, delimiter);
        }
    }

    #[test]
    fn cells_are_found_where_they_stand() {
        let found = scan("é,\"x\ny\",,z", b',');
        let places: Vec<_> = found.cells.iter().map(|p| (p.line, p.column, p.length)).collect();
        assert_eq!(places, [(0, 1, 1), (0, 3, 2), (1, 4, 1), (1, 5, 1)]);
        assert_eq!(scan("a,\"b", b',').open.map(|p| p.column), Some(3));
        assert!(scan("a,\"b\"\"\"", b',').open.is_none());
    }

    #[test]
    fn a_row_without_end_is_not_swallowed_whole() {
        let text = format!("a,b\n1,\"{}", "x".repeat(3 << 20));
        let (mut table, _) = Table::new(text.as_bytes()).unwrap();
        assert!(table.next().is_ok());
        assert!(matches!(table.next(), Err(Fault::Endless(m)) if m.code == code::ROW_TOO_LONG && m.place.line == 2));
    }
}
