//! A document with one table that is too long to be held: what stands before its rows, then the rows one by one, then
//! what stands behind.
//!
//! Markdown and HTML are rendered once around a row that stands in for all of them, and cut there. A terminal lays rows
//! out by the screenful, each with the names of its columns, because widths cannot be known before the last row. A
//! workbook has to be held whole: its archive says at its end where everything stands.

use std::io::{self, Write};

use super::document::{Block, Document, Line, Table};
use super::{html, markdown, terminal, workbook};

/// In which form a long document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// For a terminal of so many columns, perhaps in colour, perhaps in ASCII alone.
    Terminal(usize, bool, bool),
    /// GitHub markdown.
    Markdown,
    /// A page.
    Html,
    /// A workbook.
    Workbook,
}

impl Form {
    /// A document that is short.
    pub(crate) fn whole(self, document: &Document) -> io::Result<Vec<u8>> {
        Ok(match self {
            Self::Terminal(width, colour, ascii) => terminal::terminal(document, width, colour, ascii).into_bytes(),
            Self::Markdown => markdown::markdown(document).into_bytes(),
            Self::Html => html::html(document).into_bytes(),
            Self::Workbook => workbook::xlsx(document).map_err(io::Error::other)?.unwrap_or_default(),
        })
    }
}

/// How many rows a terminal is shown at once.
const SCREENFUL: usize = 100;

/// What stands in for the rows, and nowhere else.
const HERE: &str = "the rows stand here";

/// A long document being written.
pub(crate) struct Writer<'o> {
    form: Form,
    out: &'o mut dyn Write,
    table: Table,
    /// What is held back: all of it for a workbook.
    held: Option<Document>,
    behind: String,
    waiting: Vec<Vec<Line>>,
    rows: u64,
}

impl<'o> Writer<'o> {
    /// Writes what stands before the rows of the document's last table, whose own rows are not looked at.
    pub(crate) fn begin(form: Form, mut document: Document, out: &'o mut dyn Write) -> io::Result<Self> {
        let at = document.blocks.iter().rposition(|block| matches!(block, Block::Table(_)));
        let held = (form == Form::Workbook).then(|| document.clone());
        let table = match at.and_then(|at| document.blocks.get_mut(at)) {
            Some(Block::Table(table)) => {
                table.rows = vec![vec![Line::plain(HERE)]];
                table.clone()
            }
            _ => Table::default(),
        };
        let cut = |whole: String, row: String| match whole.rsplit_once(row.as_str()) {
            Some((before, behind)) => (before.to_owned(), behind.to_owned()),
            None => (whole, String::new()),
        };
        let here = [Line::plain(HERE)];
        let (before, behind) = match form {
            Form::Workbook => Default::default(),
            Form::Markdown => cut(markdown::markdown(&document), markdown::row(&table, &here)),
            Form::Html => cut(html::html(&document), html::row(&table, &here)),
            Form::Terminal(width, colour, ascii) => {
                let behind = document.blocks.split_off(at.map_or(document.blocks.len(), |at| at + 1));
                document.blocks.truncate(at.unwrap_or(document.blocks.len()));
                let gap = !matches!(document.blocks.last(), None | Some(Block::Heading(_) | Block::Subheading(_)));
                let before = terminal::terminal(&document, width, colour, ascii) + if gap { "\n" } else { "" };
                let behind = terminal::terminal(&Document { title: None, blocks: behind }, width, colour, ascii);
                (before, if behind.is_empty() { behind } else { format!("\n{behind}") })
            }
        };
        out.write_all(before.as_bytes())?;
        Ok(Self { form, out, table: Table { rows: Vec::new(), ..table }, held, behind, waiting: Vec::new(), rows: 0 })
    }

    /// Writes a row.
    pub(crate) fn row(&mut self, row: Vec<Line>) -> io::Result<()> {
        let text = match self.form {
            Form::Markdown => markdown::row(&self.table, &row),
            Form::Html => html::row(&self.table, &row),
            Form::Workbook if self.waiting.len() < workbook::ROWS => {
                self.waiting.push(row);
                return Ok(());
            }
            Form::Workbook => {
                let message = format!("a sheet of a workbook holds {} rows; ask for `--format csv`", workbook::ROWS);
                return Err(io::Error::other(message));
            }
            Form::Terminal(..) => {
                self.waiting.push(row);
                return if self.waiting.len() == SCREENFUL { self.screen() } else { Ok(()) };
            }
        };
        self.out.write_all(text.as_bytes())
    }

    fn screen(&mut self) -> io::Result<()> {
        let Form::Terminal(width, colour, ascii) = self.form else { return Ok(()) };
        let rows = std::mem::take(&mut self.waiting);
        let gap = if self.rows > 0 { "\n" } else { "" };
        self.rows += rows.len() as u64;
        let block = Block::Table(Table { rows, ..self.table.clone() });
        let text = terminal::terminal(&Document { title: None, blocks: vec![block] }, width, colour, ascii);
        write!(self.out, "{gap}{text}")
    }

    /// Writes what stands behind the rows.
    pub(crate) fn end(mut self) -> io::Result<()> {
        if let Some(mut document) = self.held.take() {
            let table = document.blocks.iter_mut().rev().find_map(|block| match block {
                Block::Table(table) => Some(table),
                _ => None,
            });
            if let Some(table) = table {
                table.rows = self.waiting;
            }
            return self.out.write_all(&self.form.whole(&document)?);
        }
        if !self.waiting.is_empty() || self.rows == 0 {
            self.screen()?;
        }
        self.out.write_all(self.behind.as_bytes())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::render::document::{Column, Tone};

    fn document(rows: usize) -> Document {
        let mut first = Table::new([Column::text("rule")]);
        first.rows = vec![vec!["moot".into()]];
        let mut table = Table::new([Column::number("entry"), Column::text("act")]);
        table.rows = (0..rows).map(|n| vec![n.to_string().into(), Line::toned(Tone::Strong, "a|<b>")]).collect();
        Document {
            title: Some("Audit".into()),
            blocks: vec![
                Block::Paragraph("before".into()),
                Block::Table(first),
                Block::Heading("Entries".into()),
                Block::Table(table),
                Block::Paragraph("behind".into()),
            ],
        }
    }

    fn streamed(form: Form, rows: usize) -> String {
        String::from_utf8(bytes(form, rows)).unwrap()
    }

    fn bytes(form: Form, rows: usize) -> Vec<u8> {
        let whole = document(rows);
        let mut out = Vec::new();
        let mut writer = Writer::begin(form, whole.clone(), &mut out).unwrap();
        let Some(Block::Table(table)) = whole.blocks.get(3) else { panic!() };
        table.rows.iter().for_each(|row| writer.row(row.clone()).unwrap());
        writer.end().unwrap();
        out
    }

    #[test]
    fn a_document_written_row_by_row_is_the_document_written_whole() {
        for rows in [1, 3, SCREENFUL] {
            assert_eq!(streamed(Form::Markdown, rows), markdown::markdown(&document(rows)));
            assert_eq!(streamed(Form::Html, rows), html::html(&document(rows)));
            assert_eq!(bytes(Form::Workbook, rows), workbook::xlsx(&document(rows)).unwrap().unwrap());
            assert_eq!(
                streamed(Form::Terminal(80, false, false), rows),
                terminal::terminal(&document(rows), 80, false, false)
            );
        }
    }

    #[test]
    fn a_long_table_is_shown_by_the_screenful() {
        let text = streamed(Form::Terminal(80, false, false), 2 * SCREENFUL + 1);
        assert_eq!(text.matches("entry  act").count(), 3);
        assert!(text.ends_with("\nbehind\n"));
        assert!(streamed(Form::Terminal(80, false, false), 0).contains("none"));
    }
}
