//! Completion that knows the ledger: what may stand in the place of the word under the cursor.
//!
//! A shell asks by running the program with `COMPLETE` set to its name and the words after `--`; the scripts that make
//! it do so are in [`shells`]. Which word wants what is one table, [`table`]; what the ledger offers is read in
//! [`live`]; what is the same in every ledger is in [`fixed`].
//!
//! A completion answers or is silent: it never waits for another process, never makes or changes a ledger, and
//! whatever goes wrong is no answer. Values are references, which are safe in every shell; a name stands only beside
//! its reference, with everything a terminal would obey spelled out.

mod fixed;
mod live;
pub(crate) mod shells;
mod table;

use std::ffi::{OsStr, OsString};
use std::sync::Arc;

use clap::{Args as _, Command, FromArgMatches as _, ValueHint};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clearance_core::act::Spec;
use unicode_width::UnicodeWidthChar as _;

use crate::config;
use crate::context::{Context, Globals};
use crate::render::safe::{is_hidden, visible};
use live::Live;
use shells::Shell;
use table::{Kept, Source, Wanted};

/// The most answers a shell is given.
const MOST: usize = 50;

/// The widest that what stands beside an answer may be, in columns.
const WIDEST: usize = 60;

/// An answer: what would be typed, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Offer {
    value: String,
    about: String,
}

impl Offer {
    fn new(value: impl Into<String>, about: impl Into<String>) -> Self {
        Self { value: value.into(), about: about.into() }
    }
}

/// What a shell asks.
pub(crate) struct Asked {
    shell: Shell,
    words: Vec<OsString>,
    index: usize,
}

/// Whether the program was started to complete words. Nobody starts it to record or to ask with `--` first, so that a
/// stray `COMPLETE` in the environment cannot swallow a question.
pub(crate) fn asked(words: &[OsString]) -> Option<Asked> {
    let shell = Shell::named(&std::env::var_os("COMPLETE")?)?;
    let [_, dashes, words @ ..] = words else { return None };
    if dashes != "--" || words.is_empty() {
        return None;
    }
    let index = std::env::var("_CLAP_COMPLETE_INDEX").ok().and_then(|index| index.parse().ok());
    Some(shell.asked(words.to_vec(), index))
}

impl Asked {
    /// The words up to the one that is completed, which decide what fits.
    pub(crate) fn before(&self) -> &[OsString] {
        self.words.get(..self.index).unwrap_or(&self.words)
    }

    /// The answers, as the shell reads them; nothing where there is none.
    pub(crate) fn answers(self, program: Command) -> Vec<u8> {
        let before = self.before();
        let told = Told { before: before.iter().map(|word| word.to_string_lossy().into_owned()).collect() };
        let mut program = taught(program, &Arc::new(told));
        let typed = self.words.get(self.index).map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = std::env::current_dir().ok();
        let found = clap_complete::engine::complete(&mut program, self.words.clone(), self.index, folder.as_deref());
        let mut found = found.unwrap_or_default();
        found.retain(|candidate| candidate.get_value().to_str().is_some_and(|value| !value.contains(is_hidden)));
        // Flags are offered when one is begun, or when nothing else fits.
        let is_flag = |candidate: &CompletionCandidate| candidate.get_value().as_encoded_bytes().starts_with(b"-");
        if !typed.starts_with('-') && !found.iter().all(is_flag) {
            found.retain(|candidate| !is_flag(candidate));
        }
        found.truncate(MOST);
        let offers: Vec<Offer> = found.iter().map(offer).collect();
        self.shell.written(&offers, &typed).into_bytes()
    }
}

fn offer(candidate: &CompletionCandidate) -> Offer {
    let about = candidate.get_help().map(ToString::to_string).unwrap_or_default();
    Offer::new(candidate.get_value().to_string_lossy(), shown(about.lines().next().unwrap_or_default()))
}

/// What stands beside an answer: nothing a terminal would obey, and no wider than a line allows.
fn shown(text: &str) -> String {
    let text = visible(text);
    let mut width = 0;
    let mut short = String::new();
    for character in text.chars() {
        width += character.width().unwrap_or(0);
        if width > WIDEST {
            short.push('…');
            break;
        }
        short.push(character);
    }
    short
}

/// The words before the one that is completed: which ledger, which model.
#[derive(Debug)]
struct Told {
    before: Vec<String>,
}

impl Told {
    /// The ledger they name, if it can be read at once.
    fn live(&self) -> Option<Live> {
        let mut words = vec!["clearance".to_owned()];
        for flag in ["--ledger", "--now"] {
            let given = self.before.iter().enumerate().rev().find_map(|(at, word)| match word.strip_prefix(flag)? {
                "" => self.before.get(at + 1).cloned(),
                rest => rest.strip_prefix('=').map(str::to_owned),
            });
            words.extend(given.map(|given| format!("{flag}={given}")));
        }
        let matches = Globals::augment_args(Command::new("clearance")).try_get_matches_from(words).ok()?;
        // A broken configuration is for a command to tell; here it gives nothing.
        let (globals, settings, _) = config::settle(Globals::from_arg_matches(&matches).ok()?, &matches);
        let context = Context::new(globals, settings);
        Live::open(&context)
    }
}

/// The program, with every argument that takes a value knowing what to offer. Only the commands that were named have
/// arguments.
fn taught(mut program: Command, told: &Arc<Told>) -> Command {
    teach(&mut program, &mut Vec::new(), told);
    program
}

fn teach(command: &mut Command, path: &mut Vec<String>, told: &Arc<Told>) {
    let own = std::mem::take(command);
    *command = own.mut_args(|arg| {
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        let value_name = arg.get_value_names().and_then(<[_]>::first).map(|name| name.to_string());
        match table::wanted(&words, arg.get_id().as_str(), value_name.as_deref()) {
            Some(wanted) if wanted.sources == [Source::File] => arg.value_hint(ValueHint::AnyPath),
            Some(wanted) => {
                let told = Arc::clone(told);
                arg.add(ArgValueCompleter::new(move |typed: &OsStr| candidates(&wanted, typed, &told)))
            }
            None => arg,
        }
    });
    for inner in command.get_subcommands_mut() {
        path.push(inner.get_name().to_owned());
        teach(inner, path, told);
        path.pop();
    }
}

/// What fits an argument and begins as typed.
fn candidates(wanted: &Wanted, typed: &OsStr, told: &Told) -> Vec<CompletionCandidate> {
    let Some(typed) = typed.to_str() else { return Vec::new() };
    // Of a list, the part after the last comma is completed, and what stands in it is not offered again.
    let (kept, last) = match typed.rsplit_once(',').filter(|_| wanted.list) {
        Some((before, last)) => (format!("{before},"), last),
        None => (String::new(), typed),
    };
    let chosen: Vec<&str> = kept.split(',').collect();
    let typed = unquoted(last);
    let mut live = None;
    let mut offers: Vec<Offer> = Vec::new();
    for source in &wanted.sources {
        offers.extend(match source.kept() {
            Kept::Everywhere => fixed::offers(*source, &typed),
            Kept::InLedger => {
                let live: &Option<Live> = live.get_or_insert_with(|| told.live());
                live.as_ref().and_then(|live| live.offers(*source, &typed, told).ok()).unwrap_or_default()
            }
        });
    }
    offers.retain(|offer| !chosen.contains(&offer.value.as_str()));
    let candidate = |offer: Offer| {
        let candidate = CompletionCandidate::new(format!("{kept}{}", offer.value));
        if offer.about.is_empty() { candidate } else { candidate.help(Some(offer.about.into())) }
    };
    offers.into_iter().take(MOST).map(candidate).collect()
}

/// What is offered for a field of an act where a person is asked for it.
pub(crate) struct Offered {
    /// The values, each with what it is.
    pub(crate) answers: Vec<(String, String)>,
    /// Whether it takes several.
    pub(crate) is_list: bool,
    /// Whether there may be more of them.
    pub(crate) more: bool,
}

/// What would be offered for a field's flag behind these words; `None`: nothing is known of it.
pub(crate) fn offered(
    spec: &Spec,
    field: &str,
    typed: &str,
    before: Vec<String>,
    context: &Context,
) -> Option<Offered> {
    let wanted = table::wanted(&[spec.noun(), spec.verb()], field, None)?;
    let told = Told { before };
    let live = Live::open(context);
    let mut offers: Vec<Offer> = Vec::new();
    for source in &wanted.sources {
        offers.extend(match source.kept() {
            Kept::Everywhere => fixed::offers(*source, typed),
            Kept::InLedger => {
                live.as_ref().and_then(|live| live.offers(*source, typed, &told).ok()).unwrap_or_default()
            }
        });
    }
    let closed = wanted.sources.iter().all(|source| source.kept() == Kept::Everywhere);
    let more = !closed && offers.len() >= MOST;
    let answers = offers.into_iter().map(|offer| (offer.value, shown(&offer.about))).collect();
    Some(Offered { answers, is_list: wanted.list, more })
}

/// A word half typed, without the marks that a shell quotes with.
fn unquoted(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    let mut letters = word.strip_prefix(['"', '\'']).unwrap_or(word).chars();
    while let Some(letter) = letters.next() {
        plain.extend(if letter == '\\' { letters.next() } else { Some(letter) });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_an_answer_is_one_safe_line() {
        assert_eq!(shown("A\u{1b}[2J\nB"), "A\\u{1b}[2J\\nB");
        assert_eq!(shown(&"x".repeat(100)).chars().count(), WIDEST + 1);
        assert_eq!(shown(&"東".repeat(100)).chars().count(), WIDEST / 2 + 1);
    }

    #[test]
    fn a_half_typed_word_is_read_without_its_quotes() {
        for (word, plain) in [("Acme\\ Gr", "Acme Gr"), ("'Acme Gr", "Acme Gr"), ("\"Ac", "Ac"), ("a\\", "a")] {
            assert_eq!(unquoted(word), plain);
        }
    }
}
