//! Rejected rows, handed back in the form they came in, each with its `error_code` and `error`: ready to be mended and
//! applied again.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use clearance_core::code;
use serde_json::{Map, Value as Json, json};

use super::batch::{Row, Written};
use super::csv::{Header, MARKS};
use crate::error::{Failure, Located};
use crate::render::csv::guarded;
use crate::render::workbook::template::{Column, Sheet, as_workbook};

/// The file of rejected rows. It is made with the first of them, and unmade if nothing was recorded after all.
pub(crate) struct Rejects {
    path: PathBuf,
    out: Option<Out>,
    kept: bool,
}

enum Out {
    Yaml(BufWriter<File>),
    Ndjson(BufWriter<File>),
    Csv(Box<csv::Writer<BufWriter<File>>>, Vec<String>),
    /// A workbook is written whole; that of the input was held whole too.
    Workbook(File, Sheet),
}

impl Rejects {
    /// A file that must not be there yet: it may hold rows that nobody has mended.
    ///
    /// # Errors
    /// That it is there.
    pub(crate) fn new(path: &Path) -> Result<Self, Failure> {
        if path.exists() {
            return Err(Failure::new(code::OUTPUT, format!("{} is there already", path.display()))
                .help("mend and apply the rows it holds, then remove it, or name another file with `--rejects`"));
        }
        Ok(Self { path: path.to_owned(), out: None, kept: false })
    }

    /// Adds a row.
    ///
    /// # Errors
    /// That the file cannot be written, or that it holds rows of another form.
    pub(crate) fn add(&mut self, row: &Row, why: &[Located]) -> Result<(), Failure> {
        let code = why.first().map_or("", |first| first.mistake.code);
        let said: Vec<String> = why.iter().map(said).collect();
        let said = said.join("; ");
        if self.out.is_none() {
            self.out = Some(self.begin(row)?);
        }
        let cannot = |why: std::io::Error| Failure::unwritten(self.path.display(), &why);
        match (&mut self.out, &row.written) {
            (Some(Out::Yaml(out)), Written::Yaml { row: Some(row), .. }) => {
                writeln!(out, "- {}", marked(row, code, &said)).map_err(cannot)
            }
            (Some(Out::Ndjson(out)), Written::Line { text, .. }) => {
                writeln!(out, "{}", marked(text, code, &said)).map_err(cannot)
            }
            (Some(Out::Csv(out, names)), Written::Sheet { row, header, .. }) if *names == names_of(header) => {
                let cells = header.names().map(|(index, _)| row.cells.get(index).map_or("", String::as_str));
                let cells = cells.chain([code, said.as_str()]).map(guarded);
                out.write_record(cells).map_err(|why| cannot(why.into()))
            }
            (Some(Out::Workbook(_, sheet)), Written::Sheet { row, header, .. })
                if named(sheet).eq(&names_of(header)) =>
            {
                let cells = header.names().map(|(index, _)| row.cells.get(index).cloned().unwrap_or_default());
                sheet.rows.push(cells.chain([code.to_owned(), said]).collect());
                Ok(())
            }
            (Some(Out::Csv(out, names)), Written::Cells { row, header }) if *names == names_of(header) => {
                let cells = header.names().map(|(index, _)| row.cells.get(index).map_or("", String::as_str));
                out.write_record(cells.chain([code, said.as_str()])).map_err(|why| cannot(why.into()))
            }
            _ => Err(Failure::new(code::USAGE, "rejected rows of inputs of different forms cannot stand in one file")
                .help("apply the inputs one by one, each with a `--rejects` of its own")),
        }
    }

    fn begin(&self, row: &Row) -> Result<Out, Failure> {
        let cannot = |why: std::io::Error| Failure::unwritten(self.path.display(), &why);
        let file = OpenOptions::new().write(true).create_new(true).open(&self.path).map_err(cannot)?;
        let is_workbook = self.path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
        if let (Written::Sheet { header, .. }, true) = (&row.written, is_workbook) {
            let names = names_of(header).into_iter().chain(MARKS.map(str::to_owned));
            let columns = names.map(|name| Column { name, ..Column::default() }).collect();
            return Ok(Out::Workbook(file, Sheet { name: "rejected".into(), columns, ..Sheet::default() }));
        }
        let out = BufWriter::new(file);
        Ok(match &row.written {
            Written::Cells { header, .. } | Written::Sheet { header, .. } => {
                let names = names_of(header);
                let mut writer = csv::WriterBuilder::new().delimiter(header.delimiter).from_writer(out);
                let heads = names.iter().map(String::as_str).chain(MARKS);
                writer.write_record(heads).map_err(|why| cannot(why.into()))?;
                Out::Csv(Box::new(writer), names)
            }
            Written::Line { .. } => Out::Ndjson(out),
            _ => Out::Yaml(out),
        })
    }

    /// Sees to it that every row is in the file, before anything is recorded.
    ///
    /// # Errors
    /// That it cannot be written.
    pub(crate) fn settle(&mut self) -> Result<(), Failure> {
        let settled = match &mut self.out {
            None => Ok(()),
            Some(Out::Yaml(out) | Out::Ndjson(out)) => out.flush().and_then(|()| out.get_ref().sync_all()),
            Some(Out::Csv(out, _)) => out.flush().and_then(|()| out.get_ref().get_ref().sync_all()),
            Some(Out::Workbook(file, sheet)) => as_workbook(sheet)
                .map_err(std::io::Error::other)
                .and_then(|bytes| file.write_all(&bytes))
                .and_then(|()| file.sync_all()),
        };
        settled.map_err(|why| Failure::unwritten(self.path.display(), &why))
    }

    /// Keeps the file: the other rows were recorded. Gives its path, if it has any rows.
    pub(crate) fn keep(mut self) -> Option<PathBuf> {
        self.kept = true;
        self.out.as_ref().map(|_| self.path.clone())
    }
}

impl Drop for Rejects {
    fn drop(&mut self) {
        if !self.kept && self.out.take().is_some() {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// The columns of a sheet without the marks.
fn named(sheet: &Sheet) -> impl Iterator<Item = &String> {
    sheet.columns.iter().map(|column| &column.name).filter(|name| !MARKS.contains(&name.as_str()))
}

fn names_of(header: &Header) -> Vec<String> {
    header.names().map(|(_, name)| name.to_owned()).collect()
}

/// A mistake in one line, with what to do.
fn said(located: &Located) -> String {
    let mistake = &located.mistake;
    match &mistake.help {
        Some(help) => format!("{} ({help})", mistake.message),
        None => mistake.message.clone(),
    }
}

/// A row's object with its marks. Where there are none yet they are put before its last brace, so that nothing else of
/// it changes.
fn marked(row: &str, code: &str, said: &str) -> String {
    let body = row.trim_end().strip_suffix('}').map(str::trim_end);
    if let Some(body) = body.filter(|_| !MARKS.iter().any(|mark| row.contains(&format!("\"{mark}\"")))) {
        let comma = if body.ends_with('{') { "" } else { "," };
        return format!("{body}{comma}\"{}\":{},\"{}\":{}}}", MARKS[0], json!(code), MARKS[1], json!(said));
    }
    let mut object: Map<String, Json> = serde_json::from_str(row).unwrap_or_default();
    object.insert(MARKS[0].into(), json!(code));
    object.insert(MARKS[1].into(), json!(said));
    Json::Object(object).to_string()
}
