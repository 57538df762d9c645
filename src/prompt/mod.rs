//! Questions to a person at a terminal: what an act still needs, what it will do, and whether to do it.
//!
//! The only room that knows `dialoguer`, and that writes to the terminal before a command has come to its end. It asks on
//! standard error, so that an answer on standard output stays one. Whatever is shown of the ledger or of what was typed has
//! everything a terminal would obey spelled out. Interrupted anywhere, it gives the terminal back as it was and ends with
//! [`code::INTERRUPTED`]: nothing is recorded before the last question of an act has its answer.

pub(crate) mod command;
pub(crate) mod fields;
mod interrupt;

use std::io::IsTerminal as _;
use std::sync::atomic::{AtomicBool, Ordering};

use clearance_core::code;
use dialoguer::console::Term;
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Confirm, Editor, FuzzySelect, Input, MultiSelect};

use crate::context::Context;
use crate::error::Failure;
use crate::render::document::Document;
use crate::render::safe::visible;
use crate::render::terminal::terminal;

/// How many answers are shown at a time.
const AT_ONCE: usize = 10;

/// Whether something was recorded between two questions.
static RECORDED: AtomicBool = AtomicBool::new(false);

/// A person at a terminal.
pub(crate) struct Asker {
    term: Term,
    theme: Box<dyn Theme>,
    width: usize,
    colour: bool,
    ascii: bool,
}

impl Asker {
    /// The person, if there is one to be asked: a terminal that can move its cursor, and nobody said `--no-input`.
    pub(crate) fn at(context: &Context) -> Option<Self> {
        let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb" || term.is_empty());
        let (input, output) = (std::io::stdin().is_terminal(), std::io::stderr().is_terminal());
        if context.globals.no_input || dumb || !input || !output {
            return None;
        }
        let term = Term::stderr();
        let farewells = [interrupted(false), interrupted(true)].map(|failure| context.told(&failure));
        interrupt::begin(move || {
            let [nothing, no_more] = &farewells;
            let _ = term.show_cursor();
            let _ = term.write_line("");
            let _ = term.write_str(if RECORDED.load(Ordering::SeqCst) { no_more } else { nothing });
        });
        let colour = context.colour(true);
        let theme: Box<dyn Theme> = if colour { Box::new(ColorfulTheme::default()) } else { Box::new(SimpleTheme) };
        Some(Self { term: Term::stderr(), theme, width: context.width(), colour, ascii: context.ascii() })
    }

    /// The same person once something was recorded, which an interrupt no longer undoes.
    pub(crate) fn after_recording(context: &Context) -> Option<Self> {
        RECORDED.store(true, Ordering::SeqCst);
        Self::at(context)
    }

    /// Shows something before a question.
    pub(crate) fn show(&self, document: &Document) -> Result<(), Failure> {
        let text = terminal(document, self.width, self.colour, self.ascii);
        self.told(self.term.write_line(text.trim_end()).map_err(dialoguer::Error::from))
    }

    /// Shows what is wrong with what was said.
    pub(crate) fn show_refused(&self, why: &Failure) -> Result<(), Failure> {
        let text = why.readable(self.colour, self.width);
        self.told(self.term.write_line(text.trim_end()).map_err(dialoguer::Error::from))
    }

    /// One of several, found by any letters of it.
    pub(crate) fn choice(&self, question: &str, answers: &[String]) -> Result<usize, Failure> {
        let answers: Vec<String> = answers.iter().map(|answer| self.cut(answer)).collect();
        let select = FuzzySelect::with_theme(&*self.theme).with_prompt(self.cut(question)).items(&answers).default(0);
        self.told(select.max_length(AT_ONCE).interact_on(&self.term))
    }

    /// Some of several, at least one.
    pub(crate) fn choices(&self, question: &str, answers: &[String]) -> Result<Vec<usize>, Failure> {
        let answers: Vec<String> = answers.iter().map(|answer| self.cut(answer)).collect();
        let question = format!("{} (space chooses, enter ends)", visible(question));
        loop {
            let select = MultiSelect::with_theme(&*self.theme).with_prompt(&question).items(&answers);
            let chosen = self.told(select.max_length(AT_ONCE).interact_on(&self.term))?;
            if !chosen.is_empty() {
                return Ok(chosen);
            }
            let why = "nothing was chosen, and at least one is needed: press space on it";
            self.told(self.term.write_line(why).map_err(dialoguer::Error::from))?;
        }
    }

    /// A line that passes.
    pub(crate) fn line(&self, question: &str, passes: impl Fn(&str) -> Result<(), String>) -> Result<String, Failure> {
        let input = Input::<String>::with_theme(&*self.theme).with_prompt(visible(question)).allow_empty(true);
        let input = input.validate_with(|text: &String| passes(text).map_err(|why| visible(&why).into_owned()));
        self.told(input.interact_text_on(&self.term))
    }

    /// A text of several lines, written in the editor that the environment names; nothing, if it was not saved.
    pub(crate) fn text(&self) -> Result<Option<String>, Failure> {
        let edited = self.told(interrupt::away(|| Editor::new().extension(".txt").require_save(true).edit("")))?;
        Ok(edited.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()))
    }

    /// Yes or no.
    pub(crate) fn confirm(&self, question: &str, default: bool) -> Result<bool, Failure> {
        let confirm = Confirm::with_theme(&*self.theme).with_prompt(visible(question)).default(default);
        self.told(confirm.interact_on(&self.term))
    }

    /// What a question came to. However it ended, the cursor is seen again.
    fn told<T>(&self, answered: Result<T, dialoguer::Error>) -> Result<T, Failure> {
        answered.map_err(|dialoguer::Error::IO(why)| {
            let _ = self.term.show_cursor();
            if why.kind() == std::io::ErrorKind::Interrupted {
                interrupt::said();
                let _ = self.term.write_line("");
                return interrupted(RECORDED.load(Ordering::SeqCst));
            }
            Failure::new(code::INPUT, format!("the terminal cannot be asked: {why}"))
                .help("give every field with its flag, and `--no-input`")
        })
    }

    /// A line of a list, which must not wrap.
    fn cut(&self, text: &str) -> String {
        use unicode_width::UnicodeWidthChar as _;
        let room = self.width.saturating_sub(6);
        let mut used = 0;
        let plain = visible(text);
        let end = plain.char_indices().find(|(_, character)| {
            used += character.width().unwrap_or(0);
            used > room
        });
        match end {
            Some((at, _)) => format!("{}…", plain.get(..at).unwrap_or_default()),
            None => plain.into_owned(),
        }
    }
}

impl Drop for Asker {
    fn drop(&mut self) {
        interrupt::end();
    }
}

fn interrupted(recorded: bool) -> Failure {
    let said = if recorded { "interrupted; nothing more was recorded" } else { "interrupted; nothing was recorded" };
    Failure::new(code::INTERRUPTED, said)
}
