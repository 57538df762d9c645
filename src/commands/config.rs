//! `clearance config show`: what holds, and where each setting came from.

use clap::{ArgMatches, Args as _, Command};
use serde_json::{Value as Json, json};

use crate::config::{Origin, Setting};
use crate::context::Context;
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::shown::Shown;

/// What the noun is, for help.
pub(super) const ABOUT: &str = "The settings";

#[derive(Debug, clap::Args)]
struct Args {
    /// Say where each value came from: a flag, the environment, the file, or the default
    #[arg(long)]
    origin: bool,
}

/// The noun with its verb.
pub(super) fn verbs(command: Command) -> Command {
    let show = Args::augment_args(Command::new("show").about("Every setting that holds, and the named ledgers"));
    command.subcommand_required(true).arg_required_else_help(true).subcommand(show)
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args = match matches.subcommand() {
        Some((_, inner)) => super::args::<Args>(inner)?,
        None => Args { origin: false },
    };
    let settings = &context.settings;
    let file = settings.path.as_ref().map(|path| path.display().to_string());
    let said = match &file {
        None => "no configuration file".to_owned(),
        Some(file) if settings.exists => file.clone(),
        Some(file) => format!("{file} (not there)"),
    };
    let mut columns = vec![Column::whole("setting"), Column::text("value")];
    if args.origin {
        columns.push(Column::text("from"));
    }
    let mut table = Table::new(columns);
    for setting in &settings.all {
        let value = setting.value.as_deref().unwrap_or("—");
        let mut row = vec![Line::toned(Tone::Strong, setting.name), Line::plain(value)];
        if args.origin {
            row.push(Line::toned(Tone::Faint, source(setting, file.as_deref()).unwrap_or_else(|| "default".into())));
        }
        table.rows.push(row);
    }
    let mut blocks = vec![Block::Table(table)];
    if !settings.ledgers.is_empty() {
        let mut table = Table::new([Column::whole("ledger"), Column::text("path")]);
        for ledger in &settings.ledgers {
            let path = ledger.path.display().to_string();
            table.rows.push(vec![Line::toned(Tone::Strong, ledger.name.as_str()), Line::plain(path)]);
        }
        blocks.push(Block::Table(table));
    }
    let ledgers: Vec<Json> = settings
        .ledgers
        .iter()
        .map(
            |ledger| json!({"name": ledger.name, "path": ledger.path.display().to_string(), "line": ledger.place.line}),
        )
        .collect();
    let rows: Vec<Json> = settings.all.iter().map(|setting| line(setting, file.as_deref())).collect();
    let json = json!({
        "schema": "clearance.config/1",
        "file": file,
        "exists": settings.exists,
        "settings": rows,
        "ledgers": ledgers,
    });
    let title = Line::toned(Tone::Strong, "Settings").and(Tone::Faint, format!("  {said}"));
    // What is wrong with the file has been said; what holds without it stands here.
    let exit = if settings.broken { Exit::Wrong } else { Exit::Yes };
    Ok(Shown::new(Document { title: Some(title), blocks }, json, exit).lines(rows))
}

fn line(setting: &Setting, file: Option<&str>) -> Json {
    json!({
        "setting": setting.name,
        "value": setting.value,
        "origin": setting.origin.word(),
        "source": source(setting, file),
    })
}

/// The flag, the variable, or the place in the file.
fn source(setting: &Setting, file: Option<&str>) -> Option<String> {
    match setting.origin {
        Origin::Flag(flag) => Some(flag.to_owned()),
        Origin::Environment(variable) => Some(variable.to_owned()),
        Origin::File(place) => Some(format!("{}:{}:{}", file.unwrap_or_default(), place.line, place.column)),
        Origin::Default => None,
    }
}
