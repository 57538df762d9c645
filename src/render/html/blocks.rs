//! The blocks of a document on a page.

use unicode_width::UnicodeWidthStr;

use super::Page;
use super::svg;
use super::text::{escaped, inline, isolated};
use crate::render::document::{Align, Block, Branch, Column, Fit, Line, Mark, Table};
use crate::render::figure::Figure;

/// From so many columns on, the rows of a table are cards on a narrow screen.
const CARDS: usize = 3;
/// The columns of the longest word that is not broken.
const LONGEST: usize = 34;

impl Page {
    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(line) => self.heading(line),
            Block::Subheading(line) => self.text.push_str(&format!("<h3>{}</h3>\n", inline(line))),
            Block::Paragraph(line) => self.text.push_str(&paragraph(line)),
            Block::Facts(list) => self.text.push_str(&facts(list)),
            Block::Table(rows) => self.table(rows),
            Block::Tree(branches) => self.text.push_str(&format!("<ul class=\"tree\">\n{}</ul>\n", tree(branches))),
            Block::Commands(list) => self.text.push_str(&commands(list)),
            Block::Figure(figure) => self.figure(figure),
        }
    }

    /// The rows under their columns, in a region that scrolls by keyboard where they are too wide.
    fn table(&mut self, table: &Table) {
        if table.rows.is_empty() {
            let empty = table.empty.as_ref().map_or_else(|| "none".to_owned(), inline);
            self.text.push_str(&format!("<p class=\"faint\">{empty}</p>\n"));
            return;
        }
        let name = escaped(&self.name());
        let cards = if table.columns.len() >= CARDS { " class=\"cards\"" } else { "" };
        // The roles say what the elements are even where a style sheet lays rows out as cards.
        self.text.push_str(&format!(
            "<div class=\"wide\" role=\"region\" aria-label=\"{name}: table\" tabindex=\"0\">\n\
             <table role=\"table\"{cards}><caption class=\"unseen\">{name}</caption>\n\
             <thead role=\"rowgroup\"><tr role=\"row\">"
        ));
        for column in &table.columns {
            self.text.push_str(&format!(
                "<th scope=\"col\" role=\"columnheader\"{}>{}</th>",
                class(column, false),
                match column.name.as_str() {
                    // A column without a name holds marks; the page still says what they are.
                    "" => "<span class=\"unseen\">mark</span>".to_owned(),
                    name => isolated(name),
                }
            ));
        }
        self.text.push_str("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        table.rows.iter().for_each(|row| self.text.push_str(&self::row(table, row)));
        self.text.push_str("</tbody></table>\n</div>\n");
    }

    fn figure(&mut self, figure: &Figure) {
        self.figures += 1;
        let id = format!("f{}", self.figures);
        let name = match figure.title.text().trim() {
            "" => self.name(),
            title => title.to_owned(),
        };
        let title = match figure.title.text().trim() {
            "" => String::new(),
            _ => format!("<b>{}</b>", inline(&figure.title)),
        };
        self.text.push_str(&format!("<figure>\n<figcaption>{title}{}</figcaption>\n", isolated(&figure.says)));
        for room in [svg::Room::Broad, svg::Room::Narrow] {
            let drawn = svg::drawn(&figure.picture, room, &id, (&name, &figure.says));
            self.text.push_str(&format!("<div class=\"{}\">{drawn}</div>\n", room.class()));
        }
        self.text.push_str(&svg::legend(&figure.picture, &id));
        if let Some(table) = &figure.table {
            self.text.push_str("<details class=\"data\">\n<summary>The same as a table</summary>\n");
            self.table(table);
            self.text.push_str("</details>\n");
        }
        self.text.push_str("</figure>\n");
    }
}

/// One row of a table. What its first column names is the row's name.
pub(crate) fn row(table: &Table, row: &[Line]) -> String {
    let mut text = String::from("<tr role=\"row\">");
    let empty = Line::default();
    let mut cells = row.iter();
    for (at, column) in table.columns.iter().enumerate() {
        let line = cells.next().unwrap_or(&empty);
        let (cell, class, label) = (inline(line), class(column, is_long(line)), escaped(&column.name));
        let label = if label.is_empty() { label } else { format!(" data-label=\"{label}\"") };
        text.push_str(&match at == 0 && !column.name.is_empty() {
            true => format!("<th scope=\"row\" role=\"rowheader\"{class}{label}>{cell}</th>"),
            false => format!("<td role=\"cell\"{class}{label}>{cell}</td>"),
        });
    }
    text.push_str("</tr>\n");
    text
}

fn class(column: &Column, is_long: bool) -> String {
    let words =
        [(column.align == Align::Right, "right"), (column.fit == Fit::Whole && !is_long, "whole"), (is_long, "long")];
    let words: Vec<&str> = words.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| word).collect();
    if words.is_empty() { String::new() } else { format!(" class=\"{}\"", words.join(" ")) }
}

/// Whether a cell holds a word that would take the room of the others, so that it may be broken anywhere.
fn is_long(line: &Line) -> bool {
    line.spans().any(|(text, _)| text.split(' ').any(|word| word.width() > LONGEST))
}

fn paragraph(line: &Line) -> String {
    let lines: Vec<String> = line.lines().iter().map(inline).collect();
    format!("<p>{}</p>\n", lines.join("<br>\n"))
}

fn facts(facts: &[(String, Line)]) -> String {
    let facts: String =
        facts.iter().map(|(name, value)| format!("<dt>{}</dt><dd>{}</dd>\n", isolated(name), inline(value))).collect();
    if facts.is_empty() { facts } else { format!("<dl>\n{facts}</dl>\n") }
}

fn tree(branches: &[Branch]) -> String {
    let mut text = String::new();
    for branch in branches {
        let (mark, word, class) = match branch.mark {
            Mark::Held => ("✓", "holds", "good"),
            Mark::Failed => ("✗", "fails", "bad"),
            Mark::Unknown => ("?", "unknown", "warn"),
            Mark::Note => ("·", "note", "faint"),
        };
        let note = branch.note.as_ref().map(|note| format!(" <span class=\"faint\">{}</span>", inline(note)));
        let leaf = if branch.children.is_empty() { " class=\"leaf\"" } else { "" };
        text.push_str(&format!(
            "<li{leaf}><span class=\"mark {class}\" role=\"img\" aria-label=\"{word}\">{mark}</span>{}{}",
            inline(&branch.text),
            note.unwrap_or_default()
        ));
        if !branch.children.is_empty() {
            text.push_str(&format!("\n<ul>\n{}</ul>\n", tree(&branch.children)));
        }
        text.push_str("</li>\n");
    }
    text
}

fn commands(list: &[(String, String)]) -> String {
    let lines: String = list
        .iter()
        .map(|(command, comment)| {
            let comment = if comment.is_empty() { String::new() } else { format!("# {}\n", escaped(comment)) };
            format!("{comment}{}\n", escaped(command))
        })
        .collect();
    if lines.is_empty() { lines } else { format!("<pre><code>{lines}</code></pre>\n") }
}
