//! `clearance ledger checkpoint`: a signed note of where the log stands, to be kept elsewhere. Whoever has one can tell
//! later whether the log still begins with what it held then.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clearance_core::code;
use clearance_core::finding::checkpoint::Handed;
use clearance_ledger::note::{self, CheckpointKey, VerifierKey};
use clearance_ledger::verify::{Kept, held_against};
use clearance_ledger::{Ledger, LedgerError};
use serde_json::json;

use crate::commands::effect::hex;
use crate::context::{Context, Format, flag_mistake};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::Document;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Print the key that verifies checkpoints instead: `NAME+HASH+KEY`
    #[arg(long)]
    vkey: bool,
    /// The file of the ledger's own key [default: the ledger's name with `.key` behind it]
    #[arg(long, value_name = "FILE")]
    signing_key: Option<PathBuf>,
}

// (A doc comment here would become the help of every command that has these flags.)
// Checkpoints of this ledger that somebody kept.
#[derive(Debug, clap::Args)]
pub(in crate::commands) struct KeptArgs {
    /// A checkpoint of this ledger, kept from before; may come several times
    #[arg(long, value_name = "FILE", requires = "key")]
    checkpoint: Vec<PathBuf>,
    /// The key that verifies it, kept apart from the ledger
    #[arg(long, value_name = "VKEY", requires = "checkpoint")]
    key: Option<String>,
}

impl KeptArgs {
    /// Where they are kept, and the key.
    pub(in crate::commands) fn files(&self) -> (&[PathBuf], Option<&str>) {
        (&self.checkpoint, self.key.as_deref())
    }

    /// The checkpoints, each with what is wrong with it.
    pub(in crate::commands) fn read(&self, ledger: &Ledger) -> Result<Vec<Kept>, Failure> {
        let Some(key) = &self.key else { return Ok(Vec::new()) };
        let key = VerifierKey::read(key).map_err(|why| flag_mistake("--key", code::WRONG_VALUE, why))?;
        let own = note::origin(&ledger.facts().id);
        let mut found = Vec::new();
        for path in &self.checkpoint {
            let name = path.display().to_string();
            let bytes = std::fs::read(path)
                .map_err(|why| flag_mistake("--checkpoint", code::INPUT, format!("{name} cannot be read: {why}")))?;
            let opened = String::from_utf8(bytes).map_err(|_| "it is not a signed note".to_owned());
            let other = || format!("the key is that of {}, and this ledger is {own}", key.origin());
            let opened = if key.origin() == own { opened.and_then(|note| key.open(&note)) } else { Err(other()) };
            found.push(Kept { name, opened });
        }
        Ok(found)
    }

    /// The same held against the log, and what to say where one does not hold.
    pub(in crate::commands) fn handed(&self, ledger: &Ledger) -> Result<(Vec<Handed>, Option<Failure>), Failure> {
        let kept = self.read(ledger)?;
        let held = held_against(ledger, &kept)?;
        let handed: Vec<Handed> =
            kept.into_iter().zip(held).map(|(kept, covers)| Handed { name: kept.name, covers }).collect();
        let broken = handed.iter().filter_map(|one| Some(format!("{}: {}", one.name, one.covers.as_ref().err()?)));
        let broken: Vec<String> = broken.collect();
        let failure = (!broken.is_empty()).then(|| {
            let message = format!("a checkpoint does not agree with the log: {}", broken.join("; "));
            Failure::new(code::INTEGRITY, message)
                .help("keep the file as it is; `clearance ledger verify` with the same flags says more")
        });
        Ok((handed, failure))
    }
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::super::args(matches)?;
    let ledger = context.ledger()?;
    let facts = ledger.facts();
    let recorded = facts.checkpoint_key.clone();
    if args.vkey {
        let vkey = recorded.ok_or_else(|| Failure::new(code::INTEGRITY, "entry 1 names no key for checkpoints"))?;
        let mut json = json!({"schema": "clearance.checkpoint-key/1", "origin": note::origin(&facts.id), "vkey": vkey});
        sandbox(&mut json, facts.sandbox);
        return Ok(shown(format!("{vkey}\n"), json, facts.sandbox, context));
    }
    let key = if facts.sandbox {
        CheckpointKey::of_sandbox(&facts.id)
    } else {
        read(&args.signing_key.unwrap_or_else(|| beside(ledger.path())))?
    };
    if Some(key.verifier().to_string()) != recorded {
        return Err(Failure::new(code::INTEGRITY, "the key is not the one that entry 1 of this ledger names")
            .help("the checkpoint would not verify; find the key that was made with this ledger"));
    }
    let head = ledger.head()?;
    let note = key.sign(&note::body(key.verifier().origin(), &head));
    let mut json = json!({
        "schema": "clearance.checkpoint/1",
        "origin": key.verifier().origin(),
        "size": head.size,
        "root": hex(&head.root),
        "vkey": key.verifier().to_string(),
        "note": note,
    });
    sandbox(&mut json, facts.sandbox);
    Ok(shown(note, json, facts.sandbox, context))
}

fn sandbox(json: &mut serde_json::Value, is: bool) {
    if let (true, Some(map)) = (is, json.as_object_mut()) {
        map.insert("sandbox".into(), json!(true));
    }
}

/// Text as it is: a checkpoint is a format, and whatever shows it must not change a byte.
fn shown(text: String, json: serde_json::Value, sandbox: bool, context: &Context) -> Shown {
    let shown = match context.format() {
        Format::Json | Format::Ndjson => Shown::new(Document::default(), json, Exit::Yes),
        _ => Shown::verbatim(text),
    };
    if sandbox {
        return shown.say("a sandbox: its key follows from its id, so that anybody could have made this");
    }
    shown
}

/// Where the ledger's own key is kept: beside the ledger and outside of it.
pub(in crate::commands) fn beside(ledger: &Path) -> PathBuf {
    let mut name = ledger.as_os_str().to_owned();
    name.push(".key");
    name.into()
}

fn read(path: &Path) -> Result<CheckpointKey, Failure> {
    let cannot = |why: std::io::Error| {
        Failure::new(code::NO_KEY, format!("the ledger's key cannot be read: {}: {why}", path.display()))
            .help("`init` made it beside the ledger; `--signing-key` says where it is now")
    };
    let text = std::fs::read_to_string(path).map_err(cannot)?;
    CheckpointKey::read(&text)
        .map_err(|why| flag_mistake("--signing-key", code::NO_KEY, format!("{} is no key: {why}", path.display())))
}

/// Writes a new ledger's key, for its owner only.
pub(in crate::commands) fn keep(key: &CheckpointKey, path: &Path) -> Result<(), Failure> {
    let cannot = |why: std::io::Error| match why.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Failure::new(code::LEDGER_EXISTS, format!("there already is a key at {}", path.display())).help(
                "it may be the only key to an older ledger's checkpoints: keep it, and found the ledger elsewhere",
            )
        }
        _ => LedgerError::unmade(path, &why).into(),
    };
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(cannot)?;
    let written = file.write_all(key.encoded().as_bytes()).and_then(|()| file.sync_all());
    written.map_err(|why| {
        let _ = std::fs::remove_file(path);
        cannot(why)
    })
}
