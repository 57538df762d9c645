//! An act's fields, asked one by one: a choice where the ledger or the act knows the answers, else a line that its own
//! decoder accepts, so that what is wrong is said in the words in which it would be refused.

use clearance_core::act::field::{Decoding, Kind};
use clearance_core::act::{COMMON, Draft, FieldSpec, Need};
use clearance_core::admit::role::also_asked;
use clearance_core::clause::Vocabulary;
use clearance_core::node::{Mistake, Node, Value};
use clearance_ledger::Ledger;
use clearance_ledger::sqlite::Prefixes;

use super::Asker;
use crate::complete::{self, Offered};
use crate::context::Context;
use crate::error::Failure;
use crate::intake::batch::key;
use crate::intake::flags;
use crate::render::document::{Block, Document, Line, Tone};

/// The field of a vote whose words are those of the policy alone.
const CITES: &str = "cites";

/// The fields that an act needs and a draft does not have.
pub(crate) fn missing(draft: &Draft) -> Vec<&'static FieldSpec> {
    let needed = draft.spec.fields.iter().filter(|field| field.need == Need::Required);
    needed.filter(|field| draft.field(field.name).is_none()).collect()
}

/// Asks for what is missing, then for whatever else is to be said.
pub(crate) fn fill(draft: &mut Draft, asker: &Asker, ledger: &Ledger, context: &Context) -> Result<(), Failure> {
    let asking = Asking { asker, ledger, context };
    for field in missing(draft) {
        let node = asking.field(field, draft)?;
        draft.fields.push((key(field.name.to_owned()), node));
    }
    // What the rules will ask for is asked for before they refuse.
    for field in also_asked(draft.spec).iter().filter_map(|name| draft.spec.field(name)) {
        let closed = field.name == CITES;
        if draft.field(field.name).is_none() && !(closed && asking.offers_nothing(field, draft)) {
            let node = asking.field(field, draft)?;
            draft.fields.push((key(field.name.to_owned()), node));
        }
    }
    loop {
        let open: Vec<&'static FieldSpec> = draft
            .spec
            .fields
            .iter()
            .chain(COMMON.iter().filter(|common| !draft.spec.fields.iter().any(|own| own.name == common.name)))
            .filter(|field| field.need == Need::Optional && draft.field(field.name).is_none())
            .filter(|field| field.name != "recorded")
            .collect();
        let labels = open.iter().map(|field| format!("{}: {}", field.name.replace('_', "-"), field.about));
        let labels: Vec<String> = std::iter::once("no, that is all".to_owned()).chain(labels).collect();
        let chosen = asker.choice("Anything else", &labels)?;
        let Some(field) = chosen.checked_sub(1).and_then(|index| open.get(index)) else { return Ok(()) };
        let node = asking.field(field, draft)?;
        draft.fields.push((key(field.name.to_owned()), node));
    }
}

/// Asks anew for fields that were refused; one that need not be there may be left out. False: the act is given up.
pub(crate) fn again(
    draft: &mut Draft,
    refused: &[&'static FieldSpec],
    asker: &Asker,
    ledger: &Ledger,
    context: &Context,
) -> Result<bool, Failure> {
    let asking = Asking { asker, ledger, context };
    for field in refused {
        let label = field.name.replace('_', " ");
        let written = draft.field(field.name).is_some();
        let mut answers = vec![format!("say {label}{}", if written { " anew" } else { "" })];
        if written && field.need != Need::Required {
            answers.push(format!("leave {label} out"));
        }
        answers.push("give it up".to_owned());
        let chosen = asker.choice("What now", &answers)?;
        if chosen + 1 == answers.len() {
            return Ok(false);
        }
        draft.fields.retain(|(key, _)| key.text != field.name);
        if chosen == 0 {
            let node = asking.field(field, draft)?;
            draft.fields.push((key(field.name.to_owned()), node));
        }
    }
    Ok(true)
}

struct Asking<'a> {
    asker: &'a Asker,
    ledger: &'a Ledger,
    context: &'a Context,
}

impl Asking<'_> {
    fn field(&self, field: &'static FieldSpec, draft: &Draft) -> Result<Node, Failure> {
        // What it is stands above: a question that wraps would not be cleared away whole.
        self.asker.show(&said(Tone::Faint, field.about))?;
        let question = field.name.replace('_', " ");
        if field.kind == Kind::Flag {
            return Ok(Node::bare(Value::Bool(self.asker.confirm(&question, false)?)));
        }
        let offered = self.offered(field, draft, "");
        match offered {
            // Words that nobody has used yet may be new ones.
            Some(offered) if offered.is_list && field.kind == Kind::Labels && field.name != CITES => {
                let known: Vec<_> = offered.answers.iter().map(|(word, _)| word.as_str()).take(20).collect();
                if !known.is_empty() {
                    self.asker.show(&said(Tone::Faint, format!("used so far: {}", known.join(", "))))?;
                }
                self.typed(&question, field, draft)
            }
            Some(offered) if offered.is_list && !offered.answers.is_empty() && !offered.more => {
                let chosen = self.asker.choices(&question, &labels(&offered))?;
                let words: Vec<_> =
                    chosen.iter().filter_map(|at| offered.answers.get(*at)).map(|o| o.0.clone()).collect();
                Ok(Node::bare(Value::List(words.into_iter().map(Node::text).collect())))
            }
            Some(offered) if !offered.is_list && offered.more => self.searched(&question, field, draft),
            Some(offered) if !offered.is_list && !offered.answers.is_empty() => {
                self.chosen(&question, &offered, field, draft)
            }
            Some(_) if matches!(field.kind, Kind::Record(_)) => {
                self.asker.show(&said(Tone::Warn, format!("there is no {question} here for `{}`", draft.spec.word)))?;
                self.typed(&question, field, draft)
            }
            _ => self.typed(&question, field, draft),
        }
    }

    fn offers_nothing(&self, field: &FieldSpec, draft: &Draft) -> bool {
        self.offered(field, draft, "").is_none_or(|offered| offered.answers.is_empty())
    }

    /// What completion would offer for its flag.
    fn offered(&self, field: &FieldSpec, draft: &Draft, typed: &str) -> Option<Offered> {
        let known = draft.fields.iter().flat_map(|(key, node)| {
            draft.spec.field(&key.text).map(|field| super::command::written(field, node)).unwrap_or_default()
        });
        complete::offered(draft.spec, field.name, typed, known.collect(), self.context)
    }

    /// One of a few; a moment or a clause may also be typed.
    fn chosen(
        &self,
        question: &str,
        offered: &Offered,
        field: &'static FieldSpec,
        draft: &Draft,
    ) -> Result<Node, Failure> {
        let mut labels = labels(offered);
        let open = !matches!(field.kind, Kind::Record(_) | Kind::Choice(_) | Kind::Country | Kind::Entry);
        if open {
            labels.push("something else".to_owned());
        }
        let at = self.asker.choice(question, &labels)?;
        match offered.answers.get(at) {
            Some((word, _)) => Ok(Node::text(word.as_str())),
            None => self.typed(question, field, draft),
        }
    }

    /// One of many: by the beginning of its name, then among those that begin so.
    fn searched(&self, question: &str, field: &'static FieldSpec, draft: &Draft) -> Result<Node, Failure> {
        const AGAIN: &str = "none of these";
        loop {
            let begin = format!("{question} (how it or its name begins)");
            let typed = self.asker.line(&begin, |_| Ok(()))?;
            let found = self.offered(field, draft, typed.trim()).map(|offered| offered.answers).unwrap_or_default();
            if found.is_empty() {
                let text = format!("nothing begins with `{}`", typed.trim());
                self.asker.show(&said(Tone::Warn, text))?;
                continue;
            }
            if let Some((word, _)) = found.iter().find(|(word, _)| word == typed.trim()) {
                return Ok(Node::text(word.as_str()));
            }
            let offered = Offered { answers: found, is_list: false, more: false };
            let mut labels = labels(&offered);
            labels.push(AGAIN.to_owned());
            let at = self.asker.choice(question, &labels)?;
            if let Some((word, _)) = offered.answers.get(at) {
                return Ok(Node::text(word.as_str()));
            }
        }
    }

    /// A line, or a longer text from the editor.
    fn typed(&self, question: &str, field: &'static FieldSpec, draft: &Draft) -> Result<Node, Failure> {
        let editor =
            ["VISUAL", "EDITOR"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
        let may_edit = field.kind == Kind::Words && editor;
        let question = if may_edit { format!("{question} (nothing: in the editor)") } else { question.to_owned() };
        loop {
            let passes = |text: &str| match text.trim().is_empty() {
                true if may_edit => Ok(()),
                true => Err(format!("`{}` should say something", field.name)),
                false => self.read(field, draft, text).map(|_| ()),
            };
            let line = self.asker.line(&question, passes)?;
            if !line.trim().is_empty() {
                return self
                    .read(field, draft, &line)
                    .map_err(|why| Failure::new(clearance_core::code::WRONG_VALUE, why));
            }
            let Some(text) = self.asker.text()? else { continue };
            match self.read(field, draft, &text) {
                Ok(node) => return Ok(node),
                Err(why) => self.asker.show(&said(Tone::Warn, why))?,
            }
        }
    }

    /// What was typed, if the field's own decoder takes it.
    fn read(&self, field: &'static FieldSpec, draft: &Draft, text: &str) -> Result<Node, String> {
        let said = |mistakes: &[Mistake]| {
            let first = mistakes.first()?;
            Some(
                first.help.as_ref().map_or_else(|| first.message.clone(), |help| format!("{} ({help})", first.message)),
            )
        };
        let read = flags::node(field, &[text]).map_err(|mistakes| said(&mistakes).unwrap_or_default())?;
        let node = read.ok_or_else(|| format!("`{}` should say something", field.name))?;
        let mut tried = draft.clone();
        tried.fields.push((key(field.name.to_owned()), node.clone()));
        let (reader, vocabulary) = (self.ledger.reader(Prefixes::Accepted), Vocabulary::any());
        let now = self.context.now().map_err(|_| "the clock cannot be read".to_owned())?;
        let mut decoding = Decoding::new(now, &reader, &vocabulary);
        tried.decode(&mut decoding);
        decoding.mistakes.retain(|mistake| mistake.field.as_deref() == Some(field.name));
        said(&decoding.mistakes).map_or(Ok(node), Err)
    }
}

fn labels(offered: &Offered) -> Vec<String> {
    let label =
        |(word, about): &(String, String)| if about.is_empty() { word.clone() } else { format!("{word}  {about}") };
    offered.answers.iter().map(label).collect()
}

fn said(tone: Tone, text: impl Into<String>) -> Document {
    Document { title: None, blocks: vec![Block::Paragraph(Line::toned(tone, text))] }
}
