//! The program's story: parse the words, do the one thing, show what it came to.

use std::ffi::OsString;
use std::io::{IsTerminal as _, Write as _};

use clap::FromArgMatches as _;
use clap::error::ErrorKind;
use clearance_core::code;

use crate::context::{Context, Format, Globals};
use crate::error::Failure;
use crate::exit::Exit;
use crate::output::{Output, Replace, Watched};
use crate::render::{csv, html, json, markdown, terminal, workbook};
use crate::shown::{Shown, Stream};
use crate::{commands, complete, config};

/// Runs the program and says how it ends. Nothing else prints.
pub(crate) fn run(words: Vec<OsString>) -> Exit {
    if let Some(asked) = complete::asked(&words) {
        let program = commands::program(asked.before());
        let _ = std::io::stdout().lock().write_all(&asked.answers(program));
        return Exit::Yes;
    }
    let asks_json = wants_json(&words);
    let noun = words.get(1).map(|word| word.to_string_lossy().into_owned());
    let mut program = commands::program(&words).mut_args(stated);
    let matches = match program.try_get_matches_from_mut(words.clone()) {
        Ok(matches) => matches,
        Err(error) if error.kind() == ErrorKind::MissingSubcommand && !asks_json => return which(&noun),
        Err(error) => return usage(&error, (&program, &words), asks_json),
    };
    let globals = match Globals::from_arg_matches(&matches) {
        Ok(globals) => globals,
        Err(error) => return usage(&error, (&program, &words), asks_json),
    };
    let (globals, settings, broken) = config::settle(globals, &matches);
    let context = Context::new(globals, settings);
    if let Some(failure) = broken {
        complain(&failure, &context);
        if commands::needs_settings(&matches) {
            return failure.exit();
        }
        let _ = writeln!(std::io::stderr(), "the configuration file is left out of account");
    }
    let answered = writable(&context, commands::replaces(&matches))
        .and_then(|out| commands::dispatch(&matches, &context).and_then(|shown| written(shown, out, &context)));
    match answered {
        Ok(exit) => exit,
        Err(failure) => {
            complain(&failure, &context);
            failure.exit()
        }
    }
}

/// Whether errors of usage should be JSON, before the words are understood.
fn wants_json(words: &[OsString]) -> bool {
    let text: Vec<String> = words.iter().map(|w| w.to_string_lossy().into_owned()).collect();
    let flagged = text.iter().zip(text.iter().skip(1)).any(|(a, b)| a == "--format" && b.ends_with("json"));
    flagged
        || text.iter().any(|w| w == "--format=json" || w == "--format=ndjson")
        || std::env::var("CLEARANCE_FORMAT").is_ok_and(|f| f.ends_with("json"))
}

/// A noun without its verb, or no words at all: what could follow.
fn which(noun: &Option<String>) -> Exit {
    let words: Vec<OsString> = noun.iter().map(OsString::from).collect();
    let mut program = commands::program(&words);
    program.build();
    let help = match noun.as_deref().and_then(|noun| program.find_subcommand_mut(noun)) {
        Some(command) => command.render_help(),
        None => program.render_help(),
    };
    let _ = write!(std::io::stderr(), "{help}");
    Exit::Wrong
}

/// A variable that is set to nothing says nothing.
fn stated(argument: clap::Arg) -> clap::Arg {
    let empty = argument.get_env().and_then(std::env::var_os).is_some_and(|value| value.is_empty());
    if empty { argument.env(None::<&str>) } else { argument }
}

/// What is wrong with the words, in clap's words. It takes a variable of the environment for a word of the line, so what
/// comes from there is told apart.
fn worded(error: &clap::Error, program: &clap::Command, words: &[OsString]) -> String {
    let mut text = error.render().to_string();
    for argument in program.get_arguments() {
        let (Some(variable), Some(long)) = (argument.get_env(), argument.get_long()) else { continue };
        let flag = format!("--{long}");
        let typed = words.iter().any(|word| word.to_string_lossy().split('=').next() == Some(flag.as_str()));
        let Some(value) = std::env::var_os(variable).filter(|value| !value.is_empty() && !typed) else { continue };
        let takes = argument.get_value_names().and_then(|names| names.first());
        let shown = takes.map_or_else(|| flag.clone(), |name| format!("{flag} <{name}>"));
        if text.lines().next().is_some_and(|first| first.contains(&format!("'{shown}'"))) {
            let (variable, value) = (variable.to_string_lossy(), value.to_string_lossy());
            text.push_str(&format!("\nIt comes from the environment: {variable}={value}\n"));
        }
        let usage = |line: &str| match line.starts_with("Usage: ") {
            true => line.replace(&format!(" {shown}"), ""),
            false => line.to_owned(),
        };
        text = text.lines().map(usage).collect::<Vec<_>>().join("\n");
    }
    text
}

fn usage(error: &clap::Error, (program, words): (&clap::Command, &[OsString]), asks_json: bool) -> Exit {
    if !error.use_stderr() {
        let _ = error.print();
        return Exit::Yes;
    }
    let text = worded(error, program, words);
    if asks_json {
        let message = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        let help = text.lines().skip(1).map(str::trim).filter(|l| !l.is_empty()).collect::<Vec<_>>().join(" ");
        for object in Failure::new(code::USAGE, message).help(help).json() {
            let _ = write!(std::io::stderr(), "{}", json::line(&object));
        }
    } else {
        // The words come from the user and may hold escapes, which clap would pass on.
        let text = match text.strip_prefix("error: ") {
            Some(rest) => format!("error[{}]: {rest}", code::USAGE),
            None => text,
        };
        let safe: Vec<_> = text.lines().map(crate::render::safe::visible).collect();
        let _ = writeln!(std::io::stderr(), "{}", safe.join("\n"));
    }
    Exit::Wrong
}

/// The file an answer goes to. It is opened before anything is done, so that no act is recorded whose receipt cannot be
/// written.
fn writable(context: &Context, replace: Replace) -> Result<Option<Output>, Failure> {
    if context.globals.output.is_none() && context.format() == Format::Xlsx {
        return Err(Failure::new(code::USAGE, "a workbook is not text for a terminal")
            .help("name the file it goes to: `--output FILE.xlsx`"));
    }
    context.globals.output.as_ref().map(|path| Output::open(path, replace)).transpose()
}

/// Writes rows as they come. A reader that goes away has read enough.
fn streamed(stream: Stream, out: Option<Output>) -> Result<Exit, Failure> {
    const AT_ONCE: usize = 1 << 16;
    match out {
        Some(out) => {
            let mut writer = std::io::BufWriter::with_capacity(AT_ONCE, Watched::new(out.file()));
            let exit = stream(&mut writer);
            let _ = writer.flush();
            let failed = writer.get_mut().failed();
            // What is still in the buffer is not worth another attempt.
            drop(writer.into_parts());
            if let Some(why) = failed {
                return Err(out.failure(&why));
            }
            let exit = exit?;
            out.finish()?;
            Ok(exit)
        }
        None => {
            let mut writer = std::io::BufWriter::with_capacity(AT_ONCE, Watched::new(std::io::stdout().lock()));
            let exit = stream(&mut writer);
            let _ = writer.flush();
            let failed = writer.get_mut().failed();
            drop(writer.into_parts());
            match failed {
                Some(why) if why.kind() == std::io::ErrorKind::BrokenPipe => Ok(Exit::Yes),
                Some(why) => Err(Failure::unwritten("the answer", &why)),
                None => exit,
            }
        }
    }
}

/// Writes an answer. What was done before stands, even if this cannot be said where it was asked to be.
fn written(mut shown: Shown, out: Option<Output>, context: &Context) -> Result<Exit, Failure> {
    let stands = shown.stands.take();
    answer(shown, out, context).map_err(|why| match &stands {
        Some(stands) => why.beside(stands),
        None => why,
    })
}

fn answer(mut shown: Shown, out: Option<Output>, context: &Context) -> Result<Exit, Failure> {
    if let Some(stream) = shown.stream.take() {
        if context.format() == Format::Xlsx && shown.is_verbatim {
            return Err(no_table("a workbook"));
        }
        let exit = streamed(stream, out)?;
        say(&shown, context);
        if let Some(failure) = &shown.failure {
            complain(failure, context);
            return Ok(failure.exit());
        }
        return Ok(exit);
    }
    let bytes = rendered(&shown, context)?;
    match out {
        Some(out) => out.write(&bytes)?,
        None => match std::io::stdout().lock().write_all(&bytes).and_then(|()| std::io::stdout().flush()) {
            Err(why) if why.kind() != std::io::ErrorKind::BrokenPipe => {
                return Err(Failure::unwritten("the answer", &why));
            }
            _ => {}
        },
    }
    say(&shown, context);
    if let Some(failure) = &shown.failure {
        complain(failure, context);
        return Ok(failure.exit());
    }
    Ok(shown.exit)
}

/// Says what is said on the side.
fn say(shown: &Shown, context: &Context) {
    if !context.globals.quiet {
        for line in &shown.said {
            let _ = writeln!(std::io::stderr(), "{}", crate::render::safe::visible(line));
        }
    }
}

fn rendered(shown: &Shown, context: &Context) -> Result<Vec<u8>, Failure> {
    let text = match context.format() {
        Format::Table => {
            let colour = context.globals.output.is_none() && context.colour(std::io::stdout().is_terminal());
            terminal::terminal(&shown.document, context.width(), colour, context.ascii())
        }
        Format::Json => json::pretty(&shown.json),
        Format::Ndjson => match &shown.lines {
            Some(lines) => lines.iter().map(json::line).collect(),
            None => json::line(&shown.json),
        },
        Format::Csv => csv::csv(&shown.document).ok_or_else(|| {
            Failure::new(code::USAGE, "this answer is not one table, so it has no CSV form")
                .help("ask for `--format json`")
        })?,
        Format::Markdown => markdown::markdown(&shown.document),
        Format::Html => html::html(&shown.document),
        Format::Xlsx => {
            let made = workbook::xlsx(&shown.document);
            let made = made.map_err(|why| Failure::new(code::OUTPUT, format!("the workbook cannot be made: {why}")))?;
            return made.ok_or_else(|| no_table("a workbook"));
        }
    };
    Ok(text.into_bytes())
}

fn no_table(form: &str) -> Failure {
    Failure::new(code::USAGE, format!("this answer has no table, so it has no form as {form}"))
        .help("ask for `--format html` or `--format json`")
}

fn complain(failure: &Failure, context: &Context) {
    let _ = std::io::stderr().lock().write_all(context.told(failure).as_bytes());
}
