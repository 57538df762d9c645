//! `clearance man`: the manual, page by page or as a folder of files.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, ValueHint};
use clearance_core::act::field::nearest;
use clearance_core::code;
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::exit::Exit;
use crate::manual::{self, Page};
use crate::render::document::{Block, Document, Line};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The command, or `concepts`, `batch-format` or `policy-format`: its page in roff, for `man -l -`; without one, clearance(1)
    #[arg(value_name = "COMMAND")]
    words: Vec<String>,
    /// Write every page into this folder instead
    #[arg(long, value_name = "DIR", conflicts_with = "words", value_hint = ValueHint::DirPath)]
    out: Option<PathBuf>,
}

pub(super) fn run(matches: &ArgMatches, _: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let pages = manual::pages(super::whole());
    match &args.out {
        Some(folder) => written(&pages, folder),
        None => wanted(pages, &args.words).map(|page| Shown::verbatim(page.text)),
    }
}

fn wanted(pages: Vec<Page>, words: &[String]) -> Result<Page, Failure> {
    let (name, section) = match words {
        [] => ("clearance".to_owned(), 1),
        [topic] if topic == "concepts" => ("clearance".to_owned(), 7),
        [topic] if topic == "batch-format" => ("clearance-batch".to_owned(), 5),
        [topic] if topic == "policy-format" => ("clearance-policy".to_owned(), 5),
        _ => (format!("clearance-{}", words.join("-")), 1),
    };
    let names: Vec<String> = pages.iter().map(|page| page.name.replacen("clearance-", "", 1)).collect();
    let found = pages.into_iter().find(|page| page.name == name && page.section == section);
    found.ok_or_else(|| {
        let asked = words.join("-");
        let near = nearest(&asked, names.iter().map(String::as_str), 3);
        let failure = Failure::new(code::UNKNOWN_REFERENCE, format!("there is no page of `{}`", words.join(" ")));
        if near.is_empty() {
            failure.help("`clearance help` lists the commands")
        } else {
            failure.help(format!("the nearest: {}", near.join(", ")))
        }
    })
}

fn written(pages: &[Page], folder: &Path) -> Result<Shown, Failure> {
    let cannot = |path: &Path, why: &std::io::Error| Failure::unwritten(path.display(), why);
    std::fs::create_dir_all(folder).map_err(|why| cannot(folder, &why))?;
    for page in pages {
        let path = folder.join(page.file());
        std::fs::write(&path, &page.text).map_err(|why| cannot(&path, &why))?;
    }
    let text = format!("{} pages in {}", pages.len(), folder.display());
    let document = Document { title: None, blocks: vec![Block::Paragraph(Line::plain(text))] };
    let names: Vec<String> = pages.iter().map(Page::file).collect();
    Ok(Shown::new(document, json!({"schema": "clearance.man/1", "pages": names}), Exit::Yes))
}
