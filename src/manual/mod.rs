//! The manual: a page for every command, made of the command line itself, its [`examples`] and its [`exits`]; and three
//! pages of [`prose`], made of the documents they say the same as. Pages hold no date and no path, so that they are the
//! same wherever they are made.

pub(crate) mod examples;
pub(crate) mod exits;
mod prose;

use std::fmt::Write as _;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

/// The manual's name, at the top of every page.
const MANUAL: &str = "clearance manual";

/// A page: its name, its section, its text in roff.
pub(crate) struct Page {
    /// `clearance-grant-issue`.
    pub(crate) name: String,
    /// 1 for commands, 5 for file formats, 7 for the concepts.
    pub(crate) section: u8,
    /// The text.
    pub(crate) text: String,
}

impl Page {
    /// The file it is kept in.
    pub(crate) fn file(&self) -> String {
        format!("{}.{}", self.name, self.section)
    }
}

/// Every page, of the whole command line.
pub(crate) fn pages(program: Command) -> Vec<Page> {
    let mut program = program.disable_help_subcommand(true);
    program.build();
    let mut pages = Vec::new();
    command(&program, &mut Vec::new(), &mut pages);
    pages.extend(prose::pages());
    pages
}

fn command(command: &Command, path: &mut Vec<String>, pages: &mut Vec<Page>) {
    pages.push(page(command, path));
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set() && inner.get_name() != "help") {
        path.push(inner.get_name().to_owned());
        self::command(inner, path, pages);
        path.pop();
    }
}

fn page(command: &Command, path: &[String]) -> Page {
    let name = if path.is_empty() { "clearance".to_owned() } else { format!("clearance-{}", path.join("-")) };
    // What every command has stands in the first page alone. A missing field of an act is for admission to name, so the
    // command line itself requires none; to a reader it is required.
    let own = command.clone().mut_args(|arg| match arg.get_help().map(ToString::to_string) {
        Some(help) if help.ends_with("(required)") => arg.required(true),
        _ if arg.is_global_set() && !path.is_empty() => arg.hide(true),
        _ => arg,
    });
    let man = Man::new(own);
    let mut text = Vec::new();
    // Writing to memory cannot fail.
    let _ = man.render_name_section(&mut text);
    let _ = man.render_synopsis_section(&mut text);
    let _ = man.render_description_section(&mut text);
    if command.get_arguments().any(|arg| !arg.is_hide_set() && (path.is_empty() || !arg.is_global_set())) {
        let _ = man.render_options_section(&mut text);
    }
    if command.has_subcommands() {
        let _ = man.render_subcommands_section(&mut text);
    }
    let words: Vec<&str> = path.iter().map(String::as_str).collect();
    let mut roff = Roff::new();
    shown_examples(&words, &mut roff);
    exit_status(&words, &mut roff);
    if path.is_empty() {
        environment(command, &mut roff);
    }
    see_also(path, &mut roff);
    let _ = roff.to_writer(&mut text);
    let text = finished(&name, 1, &String::from_utf8_lossy(&text));
    Page { name, section: 1, text }
}

/// How an apostrophe is spelled, so that it stays one when it is copied. Every part of a page brings it along; a page
/// needs it once.
const APOSTROPHE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

/// A whole page: its parts under its title, which holds no date, without spaces at the ends of lines, of which checkers
/// complain.
fn finished(name: &str, section: u8, parts: &str) -> String {
    let mut text = format!("{APOSTROPHE}.TH {} {section} \"\" clearance \"{MANUAL}\"\n", name.to_uppercase());
    let mut heading = false;
    // An empty line between two breaks is a space; a heading begins a paragraph by itself.
    for line in parts.replace(APOSTROPHE, "").replace(".br\n\n.br\n", ".sp\n").lines() {
        if heading && line == ".PP" {
            continue;
        }
        heading = line.starts_with(".SH") || line.starts_with(".SS");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn shown_examples(path: &[&str], roff: &mut Roff) {
    let mut examples = examples::of(path).peekable();
    if examples.peek().is_none() {
        return;
    }
    roff.control("SH", ["EXAMPLES"]);
    for example in examples {
        roff.control("TP", []);
        roff.text([bold(example.line)]);
        roff.text([roman(example.says)]);
    }
}

fn exit_status(path: &[&str], roff: &mut Roff) {
    roff.control("SH", ["EXIT STATUS"]);
    for (number, sentence) in exits::of(path) {
        roff.control("TP", []);
        roff.text([bold(number.to_string())]);
        roff.text([roman(sentence)]);
    }
}

fn environment(command: &Command, roff: &mut Roff) {
    roff.control("SH", ["ENVIRONMENT"]);
    for argument in command.get_arguments() {
        let (Some(variable), Some(flag)) = (argument.get_env(), argument.get_long()) else { continue };
        roff.control("TP", []);
        roff.text([bold(variable.to_string_lossy())]);
        roff.text([roman(format!("stands for --{flag}, which has precedence"))]);
    }
    for (variable, says) in [
        ("NO_COLOR", "if it is not empty, nothing is coloured"),
        ("CLICOLOR_FORCE", "if it is not empty and not 0, colours are used where the output is no terminal"),
        ("COLUMNS", "the width to write at; else the terminal's, else 80"),
    ] {
        roff.control("TP", []);
        roff.text([bold(variable)]);
        roff.text([roman(says)]);
    }
}

fn see_also(path: &[String], roff: &mut Roff) {
    roff.control("SH", ["SEE ALSO"]);
    let mut names = Vec::new();
    let first = path.first().map_or("", String::as_str);
    match path {
        [] => {}
        [_] => names.push(("clearance".to_owned(), 1)),
        [outer @ .., _] => names.push((format!("clearance-{}", outer.join("-")), 1)),
    }
    names.push(("clearance".to_owned(), 7));
    if matches!(first, "" | "apply" | "simulate" | "schema") {
        names.push(("clearance-batch".to_owned(), 5));
    }
    if matches!(first, "" | "policy" | "schema") {
        names.push(("clearance-policy".to_owned(), 5));
    }
    let mut line = Vec::new();
    for (index, (name, section)) in names.into_iter().enumerate() {
        line.push(roman(if index > 0 { ", " } else { "" }));
        line.push(bold(name));
        line.push(roman(format!("({section})")));
    }
    roff.text(line);
}

/// The command line with what `help COMMAND` says beyond the flags: examples, and how the program ends.
pub(crate) fn illustrated(mut program: Command) -> Command {
    illustrate(&mut program, &mut Vec::new());
    program
}

fn illustrate(command: &mut Command, path: &mut Vec<String>) {
    let words: Vec<&str> = path.iter().map(String::as_str).collect();
    let mut text = String::new();
    let lines: Vec<_> = examples::of(&words).collect();
    if !lines.is_empty() {
        text.push_str("Examples:\n");
        for example in lines {
            // Writing to a String cannot fail.
            let _ = write!(text, "  {}\n      {}\n", example.line, example.says);
        }
        text.push('\n');
    }
    text.push_str("Exit status:\n");
    for (number, sentence) in exits::of(&words) {
        let _ = writeln!(text, "  {number:<3}  {sentence}");
    }
    *command = std::mem::take(command).after_long_help(text.trim_end().to_owned());
    for inner in command.get_subcommands_mut() {
        path.push(inner.get_name().to_owned());
        illustrate(inner, path);
        path.pop();
    }
}
