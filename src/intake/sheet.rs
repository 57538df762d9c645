//! Sheets of workbooks as batches: a header, then one act a row, like CSV, with cells in the place of lines and columns.
//!
//! Rows above the header that hold one cell beginning with `# ` are notes, of which `# act: org.register` names the act of
//! rows that name none; empty rows are passed over. What stands under no header is refused, and so are merged cells: a
//! row that seems to say something because it stands beside another one says nothing here.

use std::io::{BufRead, Read as _};
use std::rc::Rc;

use clearance_core::act::Spec;
use clearance_core::code;
use clearance_core::node::{Mistake, Place};

use super::batch::{Options, Row, Sink, Written, broken, row_of, unreadable};
use super::csv::{Cells, Header, act_noted, noted, place};
use super::text;
use super::workbook::{self, LARGEST, Region, Rows, Workbook, cell_name, sheet_name};
use crate::error::Failure;

/// The most merged cells that are told.
const MOST_MERGED: usize = 20;

/// What a row's cells are cells of.
#[derive(Clone)]
pub(crate) struct Sheet {
    /// Its name, as references write it.
    name: String,
    /// The column, counted from 1, in which the header begins.
    first: u32,
}

impl Sheet {
    /// Moves mistakes from the numbers of cells in a row to their rows and columns.
    pub(crate) fn settle(&self, mistakes: &mut [Mistake]) {
        for mistake in mistakes.iter_mut().filter(|mistake| mistake.place.length == 0 && mistake.place.is_known()) {
            mistake.place.column = mistake.place.column.saturating_add(self.first);
            mistake.place.length = 1;
        }
    }

    /// A settled place as `Sheet1!C7`.
    pub(crate) fn cell(&self, place: Place) -> Option<String> {
        place.is_known().then(|| format!("{}!{}", self.name, cell_name(place.column.max(1), place.line)))
    }
}

/// Reads a workbook's sheet and gives the workbook's size.
pub(super) fn read(
    source: &Rc<str>,
    input: Box<dyn BufRead>,
    options: &Options,
    before: u64,
    sink: &mut Sink<'_>,
) -> Result<u64, Failure> {
    let mut bytes = Vec::new();
    if let Err(why) = input.take(LARGEST + 1).read_to_end(&mut bytes) {
        return sink(broken(source, unreadable(&why), before)).map(|()| 0);
    }
    let size = bytes.len() as u64;
    if size > LARGEST {
        let message = format!("the workbook is larger than {} MiB", LARGEST >> 20);
        let mistake = Mistake::new(code::WORKBOOK, Place::NONE, message)
            .help("save the sheet as CSV, which is read row by row whatever its size");
        return sink(broken(source, mistake, before)).map(|()| 0);
    }
    let opened = Workbook::open(bytes).and_then(|mut workbook| {
        let name = workbook.sheet(options.sheet.as_deref())?;
        let merged = workbook.merged(&name)?;
        Ok((workbook, name, merged))
    });
    let read = opened.and_then(|(mut workbook, name, merged)| {
        let mut rows = workbook.rows(&name)?;
        let sheet = Sheet { name: sheet_name(&name), first: 1 };
        Ok(Reading { source, options, before, size, sheet }.all(&mut rows, &merged, sink))
    });
    match read {
        Ok(read) => read?,
        Err(mistake) => sink(broken(source, mistake, before + size))?,
    }
    Ok(size)
}

/// A sheet being read.
struct Reading<'r> {
    source: &'r Rc<str>,
    options: &'r Options,
    before: u64,
    size: u64,
    sheet: Sheet,
}

impl Reading<'_> {
    fn all(mut self, rows: &mut Rows<'_>, merged: &[Region], sink: &mut Sink<'_>) -> Result<(), Failure> {
        let (header, act, end) = match self.header(rows) {
            Ok(found) => found,
            Err(mistakes) => return sink(self.broken(mistakes, &Rc::new(self.sheet.clone()))),
        };
        let sheet = Rc::new(self.sheet.clone());
        let mistakes = merged_among(merged, header.1, sheet.first..=end);
        if !mistakes.is_empty() {
            return sink(self.broken(mistakes, &sheet));
        }
        let header = Rc::new(header.0);
        // The columns are mapped already.
        let options = Options { map: Vec::new(), act, ..self.options.clone() };
        let claimed = u64::from(rows.claimed()).max(1);
        loop {
            let row = match rows.next() {
                Ok(Some(row)) => row,
                Ok(None) => return Ok(()),
                Err(mistake) => return sink(self.broken(vec![mistake], &sheet)),
            };
            let bytes = self.before + (self.size * u64::from(row.number) / claimed).min(self.size);
            let (cells, mut mistakes) = self.cells(row, header.width());
            match header.node(&cells, act) {
                Ok((node, more)) => {
                    mistakes.extend(more);
                    let written = Written::Sheet { row: cells, header: Rc::clone(&header), sheet: Rc::clone(&sheet) };
                    sink(row_of(self.source, node, &options, mistakes).read_as(written, bytes))?;
                }
                Err(mistake) => sink(self.broken(vec![mistake], &sheet))?,
            }
        }
    }

    /// The header below the notes with its row, the act that holds for all rows, and the last column.
    fn header(&mut self, rows: &mut Rows<'_>) -> Result<Found, Vec<Mistake>> {
        let mut act = self.options.act;
        loop {
            let Some(row) = rows.next().map_err(|mistake| vec![mistake])? else {
                let message = "there is no header, and nothing else";
                return Err(vec![Mistake::new(code::TABLE_SHAPE, Place::at(1, 1), message)]);
            };
            let (number, first) = (row.number, row.cells.first().map_or(0, |(column, _)| *column));
            self.sheet.first = first.saturating_add(1);
            if let Some(note) = noted(row.cells.iter().map(|(_, cell)| cell.text.as_str())) {
                act = act.or(act_noted(note, place(number, 0)).map_err(|mistake| vec![mistake])?);
                continue;
            }
            let last = row.cells.last().map_or(first, |(column, _)| *column);
            let width = usize::try_from(last.saturating_sub(first)).unwrap_or(usize::MAX).saturating_add(1);
            let (cells, mistakes) = self.cells(row, width);
            if !mistakes.is_empty() {
                return Err(mistakes);
            }
            let header = Header::read(cells, b',', act, &self.options.map).map_err(|(_, mistakes)| mistakes)?;
            return Ok(((header, number), act, last.saturating_add(1)));
        }
    }

    /// A row as wide as the header, with what stands beside it or is no value.
    fn cells(&self, row: workbook::Row, width: usize) -> (Cells, Vec<Mistake>) {
        let mut cells = vec![String::new(); width];
        let mut mistakes = Vec::new();
        for (column, cell) in row.cells {
            let index = i64::from(column) + 1 - i64::from(self.sheet.first);
            let place = Place { line: row.number, column: column.saturating_add(1), length: 1 };
            let wrong = |code, message| Mistake::new(code, place, message);
            if let Some(message) = cell.wrong {
                mistakes.push(wrong(code::WRONG_VALUE, message));
            }
            mistakes.extend(text::forbidden(&cell.text).into_iter().map(|mistake| Mistake { place, ..mistake }));
            match usize::try_from(index).ok().and_then(|index| cells.get_mut(index)) {
                Some(here) => *here = cell.text,
                None => mistakes.push(
                    wrong(code::TABLE_SHAPE, "this cell stands under no column of the header".into())
                        .help("notes stand above the header; give the column a name, or empty the cell"),
                ),
            }
        }
        (Cells { raw: String::new(), line: row.number, cells }, mistakes)
    }

    fn broken(&self, mistakes: Vec<Mistake>, sheet: &Rc<Sheet>) -> Row {
        let bytes = self.before + self.size;
        Row::wrong(self.source, mistakes).read_as(Written::BrokenSheet { sheet: Rc::clone(sheet) }, bytes)
    }
}

/// A header with its row, the act of rows that name none, the last column.
type Found = ((Header, u32), Option<&'static Spec>, u32);

/// Merged cells among these columns, from this row on.
fn merged_among(merged: &[Region], from: u32, columns: std::ops::RangeInclusive<u32>) -> Vec<Mistake> {
    let among = merged.iter().filter(|(rows, across)| {
        *rows.end() >= from && across.end() >= columns.start() && across.start() <= columns.end()
    });
    let mistake = |(rows, across): &Region| {
        let place = Place { line: *rows.start(), column: *across.start(), length: 1 };
        let last = cell_name(*across.end(), *rows.end());
        Mistake::new(code::TABLE_SHAPE, place, format!("the cells from here to {last} are merged"))
            .help("take them apart: every row says for itself what it says")
    };
    among.take(MOST_MERGED).map(mistake).collect()
}
