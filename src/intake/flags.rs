//! From flags to drafts: every act's fields as the command line spells them.

use std::io::Read as _;
use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches, Command};
use clearance_core::act::field::Kind;
use clearance_core::act::{COMMON, Draft, FieldSpec, Need, PolicyPropose, Spec};
use clearance_core::code;
use clearance_core::entry::sha256_hex;
use clearance_core::node::{Mistake, Node, Place, Value};

use super::batch::key;
use super::policy::{self, Attached};
use super::{cell, lines};
use crate::error::{Failure, Located};

/// The command of an act: its leading references stand without their flags, every other field is a flag.
pub(crate) fn command(spec: &'static Spec) -> Command {
    let mut command = name(spec);
    for (index, field) in
        spec.fields.iter().enumerate().filter(|(_, field)| !matches!(field.need, Need::Derived | Need::Found))
    {
        command = command.arg(if index < leading(spec) { positional(field) } else { flag(field) });
    }
    if spec.word == "org.attest" {
        command = command.arg(
            Arg::new("file")
                .long("file")
                .value_name("PATH")
                .help("a document to hash for `--digest`")
                .conflicts_with("digest"),
        );
    }
    if takes_key(spec) {
        command = command.arg(
            Arg::new("file")
                .long("key-file")
                .value_name("PATH")
                .help("the file of the public key, in the place of `--key`")
                .conflicts_with("key"),
        );
    }
    if spec.word == PolicyPropose::SPEC.word {
        command = command.arg(Arg::new("file").value_name("FILE").required(true).help("the policy, or `-`"));
    }
    for field in COMMON.iter().filter(|common| !spec.fields.iter().any(|own| own.name == common.name)) {
        let arg = flag(field).help_heading("Every act");
        command = command.arg(if field.name == "recorded" { arg.hide(true) } else { arg });
    }
    command
}

/// The command of an act without its flags, for lists of commands.
pub(crate) fn name(spec: &'static Spec) -> Command {
    Command::new(spec.verb()).about(spec.about).disable_help_subcommand(true)
}

/// How many of an act's first fields may stand without their flag.
pub(crate) fn leading(spec: &Spec) -> usize {
    use clearance_core::id::RecordKind;
    let stands_first = |index: usize, field: &FieldSpec| match field.kind {
        Kind::Record(RecordKind::Authority) => index == 0 && field.need == Need::Required,
        Kind::Record(_) | Kind::Entry => field.need == Need::Required,
        Kind::NewModel | Kind::NewSlug => index == 0,
        _ => false,
    };
    spec.fields.iter().enumerate().take_while(|(index, field)| stands_first(*index, field)).count()
}

fn flag(field: &'static FieldSpec) -> Arg {
    let long = field.name.replace('_', "-");
    let required = if field.need == Need::Required { " (required)" } else { "" };
    let arg =
        Arg::new(field.name).long(long).help(format!("{}{required}", field.about)).value_name(value_name(field.kind));
    match field.kind {
        Kind::Flag => arg.action(ArgAction::SetTrue),
        kind if is_list(kind) => arg.action(ArgAction::Append),
        _ => arg.allow_hyphen_values(matches!(field.kind, Kind::Decimal)),
    }
}

/// Without its flag, or with it.
fn positional(field: &'static FieldSpec) -> Arg {
    let required = if field.need == Need::Required { " (required)" } else { "" };
    Arg::new(field.name).help(format!("{}{required}", field.about)).value_name(field.name.to_uppercase())
}

const fn is_list(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Models
            | Kind::Restorations
            | Kind::Labels
            | Kind::Choices(_)
            | Kind::Texts
            | Kind::Identifiers
            | Kind::Attributes
            | Kind::Conditions
            | Kind::Sources
            | Kind::Fields
    )
}

const fn value_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Name | Kind::Words | Kind::Texts => "TEXT",
        Kind::NewSlug => "SLUG",
        Kind::NewModel => "DEVELOPER/NAME",
        Kind::Record(_) => "REF",
        Kind::Models => "MODEL,…",
        Kind::Restorations => "REF,…",
        Kind::Asks => "ASKS",
        Kind::Beginning | Kind::End => "TIME",
        Kind::Choice(_) | Kind::Flag => "WORD",
        Kind::Choices(_) | Kind::Labels => "WORD,…",
        Kind::Country => "CODE",
        Kind::Identifiers | Kind::Attributes | Kind::Fields => "NAME=VALUE",
        Kind::Clause => "CLAUSE",
        Kind::Conditions => "CODE,…",
        Kind::Sources => "SOURCE",
        Kind::Decimal | Kind::Count => "NUMBER",
        Kind::Document => "FILE",
        Kind::Entry => "ENTRY",
    }
}

/// Reads an act's fields from the flags.
///
/// # Errors
/// Every flag whose value cannot be read at all. Missing fields are for admission to name.
pub(crate) fn draft(spec: &'static Spec, matches: &ArgMatches) -> Result<(Draft, Option<Attached>), Failure> {
    let mut fields = Vec::new();
    let mut failure = Failure::default();
    for field in spec.fields.iter().chain(COMMON).filter(|field| field.need != Need::Derived) {
        if fields.iter().any(|(k, _): &(clearance_core::node::Key, Node)| k.text == field.name) {
            continue;
        }
        match value(field, matches) {
            Ok(Some(node)) => fields.push((key(field.name.to_owned()), node)),
            Ok(None) => {}
            Err(mistakes) => {
                let source = format!("--{}", field.name.replace('_', "-"));
                let located = mistakes
                    .into_iter()
                    .map(|m| Located::bare(Some(source.clone()), Mistake { place: Place::NONE, ..m }));
                failure.mistakes.extend(located);
            }
        }
    }
    let mut draft = Draft { spec, place: Place::NONE, fields };
    let mut attached = None;
    if let Ok(Some(path)) = matches.try_get_one::<String>("file") {
        match read(Path::new(path)) {
            Ok(bytes) if policy::takes_text(&draft) => {
                let (file, mistakes) = policy::attach(&mut draft, path, &bytes);
                failure.mistakes.extend(mistakes.into_iter().map(|mistake| file.located(mistake)));
                attached = Some(file);
            }
            Ok(bytes) if takes_key(spec) => {
                draft.fields.push((key("key".into()), Node::text(String::from_utf8_lossy(&bytes).trim())));
            }
            Ok(bytes) => draft.fields.push((key("digest".into()), Node::text(sha256_hex(&bytes)))),
            Err(why) => {
                failure.mistakes.extend(Failure::new(code::INPUT, format!("`{path}` cannot be read: {why}")).mistakes)
            }
        }
    }
    if failure.mistakes.is_empty() { Ok((draft, attached)) } else { Err(failure) }
}

/// Whether an act takes a public key, which may stand in a file.
pub(crate) fn takes_key(spec: &Spec) -> bool {
    spec.fields.iter().any(|field| field.name == "key")
}

/// The bytes of a file, or of standard input for `-`.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    lines::open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What was typed for a field.
///
/// # Errors
/// Every mistake that can be seen without the ledger.
pub(crate) fn node(field: &FieldSpec, written: &[&str]) -> Result<Option<Node>, Vec<Mistake>> {
    cell::node(field.kind, written)
}

fn value(field: &FieldSpec, matches: &ArgMatches) -> Result<Option<Node>, Vec<Mistake>> {
    if field.kind == Kind::Flag {
        return Ok(matches
            .try_get_one::<bool>(field.name)
            .ok()
            .flatten()
            .filter(|set| **set)
            .map(|_| Node::bare(Value::Bool(true))));
    }
    let Ok(Some(values)) = matches.try_get_many::<String>(field.name) else {
        return Ok(None);
    };
    let values: Vec<&str> = values.map(String::as_str).collect();
    cell::node(field.kind, &values)
}
