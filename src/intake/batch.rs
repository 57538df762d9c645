//! Batches: a file is a sequence of acts, in YAML, NDJSON or CSV; a directory is its files in the order of their
//! names; `-` is standard input. Rows are handed on one by one, so that a large input is never held whole.

use std::io::{BufRead, Read as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use clap::ValueEnum;
use clearance_core::act::{Draft, OrgAttest, PolicyPropose, Spec};
use clearance_core::code;
use clearance_core::entry::sha256_hex;
use clearance_core::node::{Key, Mistake, Node, Place, Value};

use super::csv::{self, Cells, Fault, Header, Table};
use super::lines::{self, Lines, Undecodable};
use super::policy::{self, Attached};
use super::sheet::{self, Sheet};
use super::{flags, ndjson, text, yaml};
use crate::context::is_stdin;
use crate::error::{Failure, Located};

/// The forms a batch can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// One document: a sequence of acts.
    Yaml,
    /// One JSON object a line.
    Ndjson,
    /// A header and rows; commas, semicolons or tabs.
    Csv,
    /// A workbook, of which a sheet is a header and rows.
    Xlsx,
}

impl Form {
    fn of_name(path: &Path) -> Option<Self> {
        let end = path.extension()?.to_str()?.to_ascii_lowercase();
        match end.as_str() {
            "yaml" | "yml" => Some(Self::Yaml),
            "ndjson" | "jsonl" => Some(Self::Ndjson),
            "csv" | "tsv" => Some(Self::Csv),
            "xlsx" | "xlsm" => Some(Self::Xlsx),
            _ => None,
        }
    }

    /// By what it begins with, for standard input and names that say nothing.
    fn of_content(head: &[u8], options: &Options) -> Self {
        let head = head.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(head);
        if head.starts_with(b"PK\x03\x04") {
            return Self::Xlsx;
        }
        let mut lines = head.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
        let unquoted = |line: &[u8]| line.strip_prefix(b"\"").unwrap_or(line).to_owned();
        // The notes of a template say what it is of.
        let mut notes = lines.clone().map(unquoted).take_while(|line| line.starts_with(b"# "));
        if notes.any(|note| note.starts_with(b"# act: ")) {
            return Self::Csv;
        }
        let line = lines.next().unwrap_or_default();
        if line.first() == Some(&b'{') && line.last() == Some(&b'}') {
            return Self::Ndjson;
        }
        let named = line.starts_with(b"act,") || line.starts_with(b"act;") || line.starts_with(b"act\t");
        let sheet =
            options.act.is_some() && !line.starts_with(b"-") && !line.starts_with(b"#") && !line.contains(&b':');
        if named || (sheet && !line.is_empty()) { Self::Csv } else { Self::Yaml }
    }
}

/// What is said of all rows of an input.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// The act of rows that name none.
    pub(crate) act: Option<&'static Spec>,
    /// Columns and keys that go to another field, or to none.
    pub(crate) map: Vec<(String, Option<String>)>,
    /// Fields of rows that do not have them.
    pub(crate) defaults: Vec<(&'static str, String)>,
    /// The form, where the name does not say it.
    pub(crate) form: Option<Form>,
    /// The sheet of a workbook, by its name or its number.
    pub(crate) sheet: Option<String>,
    /// Whether rejected rows will be handed back.
    pub(crate) keep: bool,
    /// How files that rows name are read.
    pub(crate) files: Files,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            act: None,
            map: Vec::new(),
            defaults: Vec::new(),
            form: None,
            sheet: None,
            keep: false,
            files: from_disk,
        }
    }
}

/// A row of an input: an act, or what is wrong with it.
pub(crate) struct Row {
    /// The input's name, as a person knows it.
    pub(crate) source: Rc<str>,
    /// The act.
    pub(crate) draft: Option<Draft>,
    /// What is wrong with it already.
    pub(crate) mistakes: Vec<Mistake>,
    /// The text that came with it.
    attached: Option<Attached>,
    /// Where it is no act: the names by which other rows may speak of the record it was to make.
    names: Vec<String>,
    /// How much of the input has been read, in bytes.
    pub(crate) bytes: u64,
    /// What it was written as.
    pub(crate) written: Written,
}

/// What a row was written as.
pub(crate) enum Written {
    /// A part of a YAML document: the document, and the row as JSON where it will be handed back.
    Yaml { document: Rc<str>, row: Option<String> },
    /// A line.
    Line { text: String, number: u32 },
    /// A row of a table.
    Cells { row: Cells, header: Rc<Header> },
    /// A row of a sheet.
    Sheet { row: Cells, header: Rc<Header>, sheet: Rc<Sheet> },
    /// No row: the sheet itself is broken there.
    BrokenSheet { sheet: Rc<Sheet> },
    /// No row: the input itself is broken there.
    Broken { text: Option<Rc<str>>, first_line: u32 },
}

impl Row {
    /// No act, for these reasons.
    pub(super) fn wrong(source: &Rc<str>, mistakes: Vec<Mistake>) -> Self {
        broken_at(source, mistakes, None, 1, 0)
    }

    /// The same with what it was written as, and how much of the input has been read.
    pub(super) fn read_as(self, written: Written, bytes: u64) -> Self {
        Self { written, bytes, ..self }
    }

    /// Mistakes of this row, at their places.
    pub(crate) fn located(&self, mut mistakes: Vec<Mistake>) -> Vec<Located> {
        let (text, first_line): (Option<Rc<str>>, u32) = match &self.written {
            Written::Yaml { document, .. } => (Some(Rc::clone(document)), 1),
            Written::Line { text, number } => {
                ndjson::settle(text, *number, &mut mistakes);
                (Some(text.as_str().into()), *number)
            }
            Written::Cells { row, header } => {
                csv::settle(&row.raw, row.line, header.delimiter, &mut mistakes);
                (Some(row.raw.as_str().into()), row.line)
            }
            Written::Sheet { sheet, .. } | Written::BrokenSheet { sheet } => {
                sheet.settle(&mut mistakes);
                (None, 1)
            }
            Written::Broken { text, first_line } => (text.clone(), *first_line),
        };
        let own = |mistake: Mistake| {
            let cell = match &self.written {
                Written::Sheet { sheet, .. } | Written::BrokenSheet { sheet } => sheet.cell(mistake.place),
                _ => None,
            };
            Located { source: Some(self.source.to_string()), cell, text: text.clone(), first_line, mistake }
        };
        mistakes
            .into_iter()
            .map(|mistake| match &self.attached {
                Some(attached) if Attached::holds(&mistake) => attached.located(mistake),
                _ => own(mistake),
            })
            .collect()
    }

    /// The names by which other rows may speak of the record it makes.
    pub(crate) fn names(&self) -> Vec<String> {
        let named = self.attached.iter().filter_map(|attached| attached.about.as_deref().map(str::to_owned));
        let own = self.draft.as_ref().map_or_else(|| self.names.clone(), |draft| names_of(|key| draft.field(key)));
        own.into_iter().chain(named).collect()
    }

    /// Whether the input itself is broken here, so that nobody could hand back this row.
    pub(crate) const fn is_broken(&self) -> bool {
        matches!(self.written, Written::Broken { .. } | Written::BrokenSheet { .. })
    }
}

/// What takes the rows.
pub(crate) type Sink<'s> = dyn FnMut(Row) -> Result<(), Failure> + 's;

/// Reads every input: files, directories, standard input.
///
/// # Errors
/// Whatever the sink gives up with. Inputs that cannot be read are rows with mistakes.
pub(crate) fn read(paths: &[PathBuf], options: &Options, sink: &mut Sink<'_>) -> Result<(), Failure> {
    let mut before = 0;
    for path in files(paths, options) {
        match path {
            Ok(path) => before += one(&path, options, before, sink)?,
            Err((path, mistake)) => sink(broken(&name_of(&path).into(), mistake, 0))?,
        }
    }
    Ok(())
}

/// The size of all inputs together, where it is known.
pub(crate) fn size(paths: &[PathBuf], options: &Options) -> Option<u64> {
    files(paths, options)
        .into_iter()
        .map(|path| path.ok().filter(|path| !is_stdin(path)).and_then(|path| path.metadata().ok()).map(|m| m.len()))
        .sum()
}

/// A batch that is part of the program.
///
/// # Errors
/// Whatever the sink gives up with.
pub(crate) fn shipped(name: &str, content: &str, files: Files, sink: &mut Sink<'_>) -> Result<(), Failure> {
    whole(&name.into(), content.into(), &Options { files, ..Options::default() }, 0, sink)
}

fn files(paths: &[PathBuf], options: &Options) -> Vec<Result<PathBuf, (PathBuf, Mistake)>> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(Ok(path.clone()));
            continue;
        }
        let listed = std::fs::read_dir(path)
            .and_then(|entries| entries.map(|e| e.map(|e| e.path())).collect::<Result<Vec<_>, _>>());
        let mut within: Vec<PathBuf> = match listed {
            Ok(listed) => listed.into_iter().filter(|p| is_batch(p, options)).collect(),
            Err(why) => {
                files.push(Err((path.clone(), unreadable(&why))));
                continue;
            }
        };
        within.sort();
        if within.is_empty() {
            let mistake = Mistake::new(code::INPUT, Place::NONE, "the directory holds no batch files")
                .help("batch files end in `.yaml`, `.yml`, `.ndjson`, `.jsonl`, `.csv`, `.tsv` or `.xlsx`");
            files.push(Err((path.clone(), mistake)));
        }
        files.extend(within.into_iter().map(Ok));
    }
    files
}

fn is_batch(path: &Path, options: &Options) -> bool {
    path.is_file() && Form::of_name(path).is_some_and(|form| options.form.is_none_or(|wanted| wanted == form))
}

fn name_of(path: &Path) -> String {
    if is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() }
}

pub(super) fn unreadable(why: &std::io::Error) -> Mistake {
    Mistake::new(code::INPUT, Place::NONE, format!("it cannot be read: {why}"))
}

pub(super) fn broken(source: &Rc<str>, mistake: Mistake, bytes: u64) -> Row {
    broken_at(source, vec![mistake], None, 1, bytes)
}

fn broken_at(source: &Rc<str>, mistakes: Vec<Mistake>, text: Option<Rc<str>>, first_line: u32, bytes: u64) -> Row {
    let written = Written::Broken { text, first_line };
    Row { source: Rc::clone(source), draft: None, mistakes, attached: None, names: Vec::new(), bytes, written }
}

/// Reads one input and gives its size.
fn one(path: &Path, options: &Options, before: u64, sink: &mut Sink<'_>) -> Result<u64, Failure> {
    let source: Rc<str> = name_of(path).into();
    let mut input = match lines::open(path) {
        Ok(input) => input,
        Err(why) => return sink(broken(&source, unreadable(&why), before)).map(|()| 0),
    };
    let head = match input.fill_buf() {
        Ok(head) => head,
        Err(why) => return sink(broken(&source, unreadable(&why), before)).map(|()| 0),
    };
    let form = options.form.or_else(|| Form::of_name(path)).unwrap_or_else(|| Form::of_content(head, options));
    if form == Form::Xlsx {
        return sheet::read(&source, input, options, before, sink);
    }
    if form == Form::Yaml {
        let mut bytes = Vec::new();
        if let Err(why) = input.read_to_end(&mut bytes) {
            return sink(broken(&source, unreadable(&why), before)).map(|()| 0);
        }
        let size = bytes.len() as u64;
        return match text::decode(&bytes) {
            Ok(text) => whole(&source, text.into(), options, before + size, sink),
            Err(mistakes) => {
                let text = String::from_utf8_lossy(&bytes).into();
                sink(broken_at(&source, mistakes, Some(text), 1, before))
            }
        }
        .map(|()| size);
    }
    let input = match lines::as_utf8(input) {
        Ok(input) => input,
        Err(Undecodable::Unreadable(why)) => return sink(broken(&source, unreadable(&why), before)).map(|()| 0),
        Err(Undecodable::Mistakes(mistakes)) => {
            return sink(broken_at(&source, mistakes, None, 1, before)).map(|()| 0);
        }
    };
    match form {
        Form::Csv => table(&source, input, options, before, sink),
        _ => objects(&source, input, options, before, sink),
    }
}

/// NDJSON.
fn objects(
    source: &Rc<str>,
    input: Box<dyn BufRead>,
    options: &Options,
    before: u64,
    sink: &mut Sink<'_>,
) -> Result<u64, Failure> {
    let mut lines = Lines::new(input);
    let (mut size, mut any) = (0, false);
    loop {
        let line = match lines.next() {
            Ok(Some(line)) => line,
            Ok(None) => break,
            Err(why) => return sink(broken(source, unreadable(&why), before + size)).map(|()| size),
        };
        let number = line.number;
        if line.text.as_ref().is_ok_and(|text| text.trim().is_empty()) {
            continue;
        }
        any = true;
        let text = match line.text {
            Ok(text) => text,
            Err(mistakes) => {
                sink(broken_at(source, mistakes, None, 1, before + size))?;
                continue;
            }
        };
        size += text.len() as u64 + 1;
        match ndjson::parse(&text, number) {
            Ok(node) => {
                let row = row_of(source, node, options, Vec::new());
                sink(Row { bytes: before + size, written: Written::Line { text, number }, ..row })?;
            }
            Err(mistakes) => sink(broken_at(source, mistakes, Some(text.into()), number, before + size))?,
        }
    }
    if !any {
        let mistake = Mistake::new(code::BATCH_SHAPE, Place::at(1, 1), "there is nothing in it")
            .help("one act a line: `{\"act\": \"NOUN.VERB\", …}`");
        sink(broken(source, mistake, before))?;
    }
    Ok(size)
}

/// CSV.
fn table(
    source: &Rc<str>,
    input: Box<dyn BufRead>,
    options: &Options,
    before: u64,
    sink: &mut Sink<'_>,
) -> Result<u64, Failure> {
    let (mut table, delimiter) = match Table::new(input) {
        Ok(table) => table,
        Err(why) => return sink(broken(source, unreadable(&why), before)).map(|()| 0),
    };
    let mut act = options.act;
    let first = loop {
        match table.next() {
            Ok(Some(cells)) => match csv::noted(cells.cells.iter().map(String::as_str)) {
                Some(note) => match csv::act_noted(note, csv::place(cells.line, 0)) {
                    Ok(noted) => act = act.or(noted),
                    Err(mistake) => break Err(Fault::Row(cells, vec![mistake])),
                },
                None => break Ok(Some(cells)),
            },
            other => break other,
        }
    };
    let header = match first {
        Ok(Some(cells)) => Header::read(cells, delimiter, act, &options.map),
        Ok(None) => {
            let mistake = Mistake::new(code::TABLE_SHAPE, Place::at(1, 1), "there is no header, and nothing else");
            return sink(broken(source, mistake, before)).map(|()| 0);
        }
        Err(Fault::Row(cells, mistakes)) => Err((cells, mistakes)),
        Err(Fault::Endless(mistake)) => return sink(broken(source, mistake, before)).map(|()| 0),
        Err(Fault::Unreadable(why)) => return sink(broken(source, unreadable(&why), before)).map(|()| 0),
    };
    let header = match header {
        Ok(header) => Rc::new(header),
        Err((cells, mut mistakes)) => {
            csv::settle(&cells.raw, cells.line, delimiter, &mut mistakes);
            return sink(broken_at(source, mistakes, Some(cells.raw.into()), cells.line, before)).map(|()| 0);
        }
    };
    // The columns are mapped already.
    let unmapped = Options { map: Vec::new(), act, ..options.clone() };
    let mut size = header.raw.len() as u64 + 1;
    loop {
        let cells = match table.next() {
            Ok(Some(cells)) => cells,
            Ok(None) => return Ok(size),
            Err(Fault::Row(cells, mistakes)) => {
                sink(broken_at(source, mistakes, Some(cells.raw.into()), cells.line, before + size))?;
                continue;
            }
            Err(Fault::Endless(mistake)) => return sink(broken(source, mistake, before + size)).map(|()| size),
            Err(Fault::Unreadable(why)) => {
                return sink(broken(source, unreadable(&why), before + size)).map(|()| size);
            }
        };
        size += cells.raw.len() as u64 + 1;
        match header.node(&cells, act) {
            Ok((node, mistakes)) => {
                let row = row_of(source, node, &unmapped, mistakes);
                let written = Written::Cells { row: cells, header: Rc::clone(&header) };
                sink(Row { bytes: before + size, written, ..row })?;
            }
            Err(mistake) => {
                sink(broken_at(source, vec![mistake], Some(cells.raw.into()), cells.line, before + size))?;
            }
        }
    }
}

/// YAML.
fn whole(
    source: &Rc<str>,
    document: Rc<str>,
    options: &Options,
    bytes: u64,
    sink: &mut Sink<'_>,
) -> Result<(), Failure> {
    let (node, mistakes) = yaml::parse(&document);
    let local = |mistake: &Mistake| {
        [code::YAML_DUPLICATE_KEY, code::JSON_DUPLICATE_KEY, code::YAML_KEY, code::YAML_TAG, code::WRONG_VALUE]
            .contains(&mistake.code)
    };
    let (mut mistakes, general): (Vec<_>, Vec<_>) = mistakes.into_iter().partition(local);
    let cut_off = !general.is_empty();
    if cut_off {
        sink(broken_at(source, general, Some(Rc::clone(&document)), 1, bytes))?;
    }
    let Some(Node { value, place }) = node else {
        return if mistakes.is_empty() { Ok(()) } else { sink(broken_at(source, mistakes, Some(document), 1, bytes)) };
    };
    let rows = match value {
        Value::List(rows) => rows,
        Value::Map(members) => vec![Node { value: Value::Map(members), place }],
        _ if cut_off => return Ok(()),
        _ => {
            mistakes.push(
                Mistake::new(code::BATCH_SHAPE, place, "a batch should be a sequence of acts")
                    .help("begin each act with `- act: NOUN.VERB`"),
            );
            return sink(broken_at(source, mistakes, Some(document), 1, bytes));
        }
    };
    let mut rows = rows.into_iter().peekable();
    while let Some(node) = rows.next() {
        let next = rows.peek().map(|next| next.place);
        let (own, rest): (Vec<_>, Vec<_>) = mistakes
            .into_iter()
            .partition(|m| next.is_none_or(|next| (m.place.line, m.place.column) < (next.line, next.column)));
        mistakes = rest;
        let kept = options.keep.then(|| written_as_json(&node));
        let mut row = row_of(source, node, options, own);
        row.bytes = bytes;
        row.written = Written::Yaml { document: Rc::clone(&document), row: kept };
        sink(row)?;
    }
    Ok(())
}

/// JSON is YAML: a row of a document that can be handed back whatever it was written as.
fn written_as_json(node: &Node) -> String {
    node.to_json().to_string()
}

/// A row from its node.
pub(super) fn row_of(source: &Rc<str>, mut node: Node, options: &Options, mut mistakes: Vec<Mistake>) -> Row {
    let place = node.place;
    if let Value::Map(members) = &mut node.value {
        arrange(members, place, options);
    }
    let known = |word: &Node| matches!(&word.value, Value::Text(word) if clearance_core::act::find(word).is_some());
    let names = if node.member("act").is_some_and(known) { Vec::new() } else { names_of(|key| node.member(key)) };
    let mut draft = Draft::read(node, &mut mistakes);
    let attached = draft.as_mut().and_then(|draft| attach_file(draft, source, options.files, &mut mistakes));
    let written = Written::Broken { text: None, first_line: 1 };
    Row { source: Rc::clone(source), draft, mistakes, attached, names, bytes: 0, written }
}

/// Renames and leaves out what `--map` says, drops the marks of an earlier rejection, and adds what is said of all rows.
fn arrange(members: &mut Vec<(Key, Node)>, place: Place, options: &Options) {
    members.retain_mut(|(key, _)| {
        if csv::MARKS.contains(&key.text.as_str()) {
            return false;
        }
        match options.map.iter().find(|(from, _)| *from == key.text) {
            Some((_, Some(to))) => key.text.clone_from(to),
            Some((_, None)) => return false,
            None => {}
        }
        true
    });
    let said = |members: &[(Key, Node)], name: &str| members.iter().any(|(key, _)| key.text == name);
    let mut add = |name: &str, text: &str| {
        if !said(members, name) {
            members.push((Key { text: name.to_owned(), place }, Node { value: Value::Text(text.to_owned()), place }));
        }
    };
    if let Some(act) = options.act {
        add("act", act.word);
    }
    for (name, text) in &options.defaults {
        add(name, text);
    }
}

/// The names by which other rows may speak of the record a row makes: `$ref`, the id, the id derived from the name.
fn names_of<'n>(field: impl Fn(&str) -> Option<&'n Node>) -> Vec<String> {
    let text = |key: &str| match field(key).map(|node| &node.value) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let reference = text("ref").map(|name| format!("${name}"));
    let derived = || text("name").map(|name| clearance_core::id::derive_slug(&name).to_string());
    reference.into_iter().chain(text("id").or_else(derived)).collect()
}

/// Whether rows of an act may name a file, of which something is recorded.
pub(super) fn takes_file(spec: &'static Spec) -> bool {
    spec.word == OrgAttest::SPEC.word || spec.word == PolicyPropose::SPEC.word || flags::takes_key(spec)
}

/// Reads what `file` names, beside the batch: of an attestation its digest is recorded, of a policy its text, of an
/// officer the key.
fn attach_file(draft: &mut Draft, batch: &str, files: Files, mistakes: &mut Vec<Mistake>) -> Option<Attached> {
    let at = draft.fields.iter().position(|(key, _)| takes_file(draft.spec) && key.text == "file")?;
    let (key, node) = draft.fields.remove(at);
    let Value::Text(written) = &node.value else {
        let message = format!("`file` should be a path, not {}", node.described());
        mistakes.push(Mistake::new(code::WRONG_SHAPE, node.place, message).field("file"));
        return None;
    };
    let beside = Path::new(batch).parent().map_or_else(|| PathBuf::from(written), |folder| folder.join(written));
    match files(&beside) {
        Ok(bytes) if policy::takes_text(draft) => {
            let (attached, wrong) = policy::attach(draft, &beside.display().to_string(), &bytes);
            if !wrong.is_empty() {
                draft.fields.push((key, node));
            }
            mistakes.extend(wrong);
            Some(attached)
        }
        Ok(bytes) => {
            let (name, value) = if flags::takes_key(draft.spec) {
                ("key", String::from_utf8_lossy(&bytes).trim().to_owned())
            } else {
                ("digest", sha256_hex(&bytes))
            };
            let value = Node { value: Value::Text(value), place: node.place };
            draft.fields.push((Key { text: name.into(), place: key.place }, value));
            None
        }
        Err(why) => {
            let message = format!("`{written}` cannot be read: {why}");
            mistakes.push(Mistake::new(code::INPUT, node.place, message));
            if policy::takes_text(draft) {
                draft.fields.push((key, node));
            }
            None
        }
    }
}

/// Reads a file that a row names.
type Files = fn(&Path) -> std::io::Result<Vec<u8>>;

fn from_disk(path: &Path) -> std::io::Result<Vec<u8>> {
    std::fs::read(path)
}

/// A key at no place, for acts typed on the command line.
pub(crate) const fn key(text: String) -> Key {
    Key { text, place: Place::NONE }
}
