//! `clearance apply`: records batches, all or nothing, or all that is good with `--keep-going`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{ArgMatches, Command};
use clearance_core::act::field::nearest;
use clearance_core::act::{Draft, SPECS, Spec};
use clearance_core::admit::Replay;
use clearance_core::code;
use clearance_core::node::{Mistake, Node, Value};
use clearance_core::time::Moment;
use clearance_ledger::sqlite::Prefixes;
use clearance_ledger::{Ledger, LedgerError, Transaction};

use super::effect::Receipt;
use super::statements;
use crate::clock;
use crate::context::{AsOf, Context, Format, flag_mistake};
use crate::error::{Failure, Located};
use crate::exit::Exit;
use crate::intake::batch::{self, Form, Options, Row};
use crate::intake::policy;
use crate::intake::rejects::Rejects;
use crate::intake::template;
use crate::progress::Progress;
use crate::render::workbook::template::{as_csv, as_workbook};
use crate::shown::Shown;
use crate::signing;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    rows: Rows,
    /// Record the good rows and write the others to `--rejects`
    #[arg(long, requires = "rejects")]
    keep_going: bool,
    /// Where rejected rows go, with `error_code` and `error`, ready to be mended and applied again
    #[arg(long, value_name = "FILE", requires = "keep_going")]
    rejects: Option<PathBuf>,
    /// Write a sheet for rows of this act, with notes and the values there are: CSV, or a workbook where `--output` ends
    /// in `.xlsx`
    #[arg(long, value_name = "ACT", conflicts_with_all = ["inputs", "keep_going", "signed"])]
    template: Option<String>,
    /// Statements of `--statement-out` that were signed elsewhere: recorded word for word, or not at all
    #[arg(long, value_name = "FILE", requires = "signature", conflicts_with_all = ["inputs", "keep_going", "statement_out"])]
    signed: Option<PathBuf>,
    /// The signature over them, as `ssh-keygen -Y sign` wrote it
    #[arg(long, value_name = "FILE", requires = "signed")]
    signature: Option<PathBuf>,
}

/// The flags. Batches may be left out where signed statements are given or a template is asked for.
pub(super) fn flags(command: Command) -> Command {
    <Args as clap::Args>::augment_args(command)
        .mut_arg("inputs", |inputs| inputs.required(false).required_unless_present_any(["signed", "template"]))
}

// (A doc comment here would become the help of every command that has these flags.)
// How the rows of an input are read.
#[derive(Debug, clap::Args)]
pub(super) struct Rows {
    /// YAML, NDJSON or CSV files, workbooks, directories of them, or `-` for standard input
    #[arg(required = true, value_name = "FILE|DIR|-")]
    inputs: Vec<PathBuf>,
    /// The act of rows that name none, such as `org.register`
    #[arg(long, value_name = "ACT")]
    act: Option<String>,
    /// The field a column goes to, in quotes where the column's name has spaces: `--map 'Legal name=name'`; with nothing after `=` the column is left out
    #[arg(long, value_name = "COLUMN=FIELD")]
    map: Vec<String>,
    /// When acts that do not say it have force
    #[arg(long, value_name = "TIME")]
    effective: Option<String>,
    /// Why, for acts that do not say it
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The sheet of a workbook, by its name or its number from 1 [default: the only one]
    #[arg(long, value_name = "NAME|N")]
    sheet: Option<String>,
    /// The form of the input, where its name does not say it
    #[arg(long, value_enum, value_name = "FORM")]
    input_format: Option<Form>,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    if let Some(word) = &args.template {
        return written(act("--template", word)?, context);
    }
    let ledger = context.ledger_to_write()?;
    if let (Some(signed), Some(signature)) = (&args.signed, &args.signature) {
        return statements::admit(signed, signature, &ledger, context);
    }
    let rejects = args.rejects.as_deref().map(Rejects::new).transpose()?;
    let mut applying = Applying::new(signing::begin(&ledger, context)?, &ledger, context, rejects);
    args.rows.read(args.keep_going, context, &mut applying)?;
    applying.finish()
}

/// The sheet of an act.
fn written(spec: &'static Spec, context: &Context) -> Result<Shown, Failure> {
    let sheet = template::template(spec);
    let ends = |path: &PathBuf| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
    if !context.globals.output.as_ref().is_some_and(ends) && context.format() != Format::Xlsx {
        return Ok(Shown::verbatim(as_csv(&sheet)));
    }
    let bytes =
        as_workbook(&sheet).map_err(|why| Failure::new(code::OUTPUT, format!("the workbook cannot be made: {why}")))?;
    Ok(Shown::streamed(Box::new(move |out| {
        out.write_all(&bytes).map_err(|why| Failure::unwritten("the answer", &why))?;
        Ok(Exit::Yes)
    })))
}

impl Rows {
    /// Hands every row of every input to a transaction.
    pub(super) fn read(&self, keep: bool, context: &Context, applying: &mut Applying<'_>) -> Result<(), Failure> {
        let options = self.options(keep)?;
        let mut progress = Progress::new(batch::size(&self.inputs, &options), context.globals.quiet);
        batch::read(&self.inputs, &options, &mut |row| {
            progress.at(row.bytes);
            applying.row(row)
        })
    }

    /// The draft of a policy, where the one input is one and no batch.
    ///
    /// # Errors
    /// What is wrong with it; that something stands beside it that only a batch has.
    pub(super) fn draft(&self) -> Result<Option<policy::Read>, Failure> {
        let alone = |why: String| {
            let help = "one draft alone; a batch proposes and adopts it with `policy.propose` and `policy.adopt`";
            Err(Failure::new(code::USAGE, why).help(help))
        };
        let Some(path) = self.inputs.iter().find(|path| policy::is_one(path)) else { return Ok(None) };
        if self.inputs.len() > 1 {
            return alone(format!("{} is the draft of a policy, and not the one input", path.display()));
        }
        let rows = [
            ("--act", self.act.is_some()),
            ("--map", !self.map.is_empty()),
            ("--effective", self.effective.is_some()),
            ("--reason", self.reason.is_some()),
            ("--sheet", self.sheet.is_some()),
            ("--input-format", self.input_format.is_some()),
        ];
        if let Some((flag, _)) = rows.iter().find(|(_, given)| *given) {
            return alone(format!("`{flag}` is for the rows of a batch, and {} is a policy", path.display()));
        }
        policy::open(path).map(Some)
    }

    fn options(&self, keep: bool) -> Result<Options, Failure> {
        let act = self.act.as_deref().map(|word| act("--act", word)).transpose()?;
        let mut map = Vec::new();
        for written in &self.map {
            let Some((from, to)) = written.split_once('=') else {
                let message = format!("`{written}` should be `column=field`");
                return Err(flag_mistake("--map", code::USAGE, message).help("`column=` leaves a column out"));
            };
            map.push((from.to_owned(), Some(to.trim().to_owned()).filter(|to| !to.is_empty())));
        }
        let said = [("effective", &self.effective), ("reason", &self.reason)];
        let defaults = said.into_iter().filter_map(|(name, text)| text.clone().map(|text| (name, text))).collect();
        Ok(Options {
            act,
            map,
            defaults,
            form: self.input_format,
            sheet: self.sheet.clone(),
            keep,
            ..Options::default()
        })
    }
}

fn act(flag: &str, word: &str) -> Result<&'static Spec, Failure> {
    clearance_core::act::find(word).ok_or_else(|| {
        let near = nearest(word, SPECS.iter().map(|spec| spec.word), 3);
        let failure = flag_mistake(flag, code::UNKNOWN_ACT, format!("there is no act `{word}`"));
        if near.is_empty() { failure } else { failure.help(format!("did you mean {}?", near.join(" or "))) }
    })
}

/// The most mistakes that are kept; more are only counted.
const MOST_MISTAKES: usize = 100_000;

/// A transaction that takes rows. Every mistake of every row is found before anything is given up.
pub(super) struct Applying<'l> {
    transaction: Transaction<'l>,
    ledger: &'l Ledger,
    context: &'l Context,
    by: String,
    receipt: Receipt,
    failure: Failure,
    more: u64,
    lost: BTreeSet<String>,
    salts: clock::Salts,
    rejects: Option<Rejects>,
    simulated: Option<Simulated>,
}

/// What a simulation is asked: the effect at this moment, or at those at which the acts take force.
struct Simulated {
    at: Option<Moment>,
    as_of: AsOf,
}

impl<'l> Applying<'l> {
    pub(super) fn new(
        transaction: Transaction<'l>,
        ledger: &'l Ledger,
        context: &'l Context,
        rejects: Option<Rejects>,
    ) -> Self {
        Self {
            transaction,
            ledger,
            context,
            by: context.officer(ledger),
            receipt: Receipt::default(),
            failure: Failure::default(),
            more: 0,
            lost: BTreeSet::new(),
            salts: clock::Salts::default(),
            rejects,
            simulated: None,
        }
    }

    /// Shows the effect, at a moment if one is given, and records nothing.
    pub(super) const fn simulating(mut self, at: Option<Moment>, as_of: AsOf) -> Self {
        self.simulated = Some(Simulated { at, as_of });
        self
    }

    /// Takes a row: records it, or keeps what is wrong with it.
    pub(super) fn row(&mut self, row: Row) -> Result<(), Failure> {
        if row.is_broken() {
            let mistakes = row.located(row.mistakes.clone());
            self.fail(mistakes);
            return Ok(());
        }
        self.receipt.read();
        let mut mistakes = row.mistakes.clone();
        if let (Some(draft), true) = (&row.draft, mistakes.is_empty()) {
            match self.transaction.record(draft, &self.by, Replay::Nth, Prefixes::Refused, self.salts.three()?) {
                Ok(recorded) => {
                    return self.receipt.add(recorded, &self.transaction.reader(Prefixes::Refused));
                }
                Err(LedgerError::Rejected(more)) => {
                    let lost = &self.lost;
                    mistakes.extend(more.into_iter().filter(|mistake| {
                        // With `--keep-going` a row is handed back with every reason.
                        self.rejects.is_some() || !follows_from(mistake, draft, lost)
                    }));
                }
                Err(other) => return Err(other.into()),
            }
        } else if let Some(draft) = &row.draft {
            // What else is wrong with it, without recording it.
            if let Err(LedgerError::Rejected(more)) = self.transaction.consider(draft) {
                let told: Vec<_> = mistakes.iter().map(|mistake| mistake.place).collect();
                mistakes.extend(
                    more.into_iter().filter(|m| !told.contains(&m.place) && !follows_from(m, draft, &self.lost)),
                );
            }
        }
        self.lost.extend(row.names());
        let located = row.located(mistakes);
        match &mut self.rejects {
            Some(rejects) => {
                rejects.add(&row, &located)?;
                self.receipt.reject(&located);
            }
            None => self.fail(located),
        }
        Ok(())
    }

    fn fail(&mut self, mistakes: Vec<Located>) {
        let room = MOST_MISTAKES.saturating_sub(self.failure.mistakes.len());
        self.more += mistakes.len().saturating_sub(room) as u64;
        self.failure.mistakes.extend(mistakes.into_iter().take(room));
    }

    /// Records everything, or says everything that is wrong.
    pub(super) fn finish(mut self) -> Result<Shown, Failure> {
        if !self.failure.mistakes.is_empty() {
            if self.more > 0 {
                let last = format!("and {} more mistakes", self.more);
                self.failure.mistakes.extend(Failure::new(code::INPUT, last).mistakes);
            }
            return Err(self.failure);
        }
        if let Some(simulated) = self.simulated {
            let approvals = self.ledger.facts().approvals;
            return self.receipt.simulated((simulated.at, simulated.as_of), self.transaction, approvals);
        }
        if let Some(rejects) = &mut self.rejects {
            rejects.settle()?;
        }
        let rejected = self.receipt.rejected();
        let mut shown = self.receipt.finish(self.transaction, self.ledger, self.context)?;
        if let Some(path) = self.rejects.filter(|_| !self.context.globals.dry_run).and_then(Rejects::keep) {
            let rows = if rejected == 1 { "row is" } else { "rows are" };
            let text = format!("{rejected} rejected {rows} in {}: mend it and apply that file again", path.display());
            shown = shown.say(text);
        }
        Ok(shown)
    }
}

/// Whether a mistake only says that a row could not be found which itself was found wrong: the one mistake is enough.
fn follows_from(mistake: &Mistake, draft: &Draft, lost: &BTreeSet<String>) -> bool {
    let names = |node: &Node| matches!(&node.value, Value::Text(text) if lost.contains(text));
    let field = mistake.field.as_deref().and_then(|field| draft.field(field));
    mistake.code == code::UNKNOWN_REFERENCE
        && field.is_some_and(|node| match &node.value {
            Value::List(items) => items.iter().any(names),
            _ => names(node),
        })
}
