//! The document as one page of HTML that needs nothing else: no network, no script, light and dark, fit for print.
//!
//! Recorded text is text: everything that HTML would act on is escaped, and what a terminal or a page would hide is
//! spelled out. Headings, lists and tables are what they are called, so that a reader of the screen finds them; the marks
//! of a tree are characters with words behind them, and no tone carries meaning alone.

use super::document::{Align, Block, Branch, Column, Document, Fit, Line, Mark, Table, Tone};
use super::safe::visible;

/// How the page looks. Contrasts are 4.5 to 1 and above in both schemes (WCAG 2.2, 1.4.3).
const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1c2024;--soft:#5b636b;--line:#d5dade;--page:#fff;--good:#116329;--bad:#a40e26;\
--warn:#7a4d00;--accent:#0550ae;--band:#f5f7f8}\
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#a0a9b2;--line:#3a4148;--page:#15181b;--good:#56d364;\
--bad:#ff8f87;--warn:#e3b341;--accent:#79b8ff;--band:#1d2125}}\
*{box-sizing:border-box}\
body{margin:0 auto;padding:2rem 1.25rem;max-width:72rem;color:var(--ink);background:var(--page);\
font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}\
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1.25rem}h2{font-size:1.1rem;margin:2rem 0 .6rem}\
p{margin:.6rem 0}b{font-weight:600}.faint{color:var(--soft)}.good{color:var(--good)}.bad{color:var(--bad)}\
.warn{color:var(--warn)}.accent{color:var(--accent)}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:.6rem 0}\
dt{color:var(--soft)}dd{margin:0}\
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}\
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}\
th{color:var(--soft);font-weight:600}.right{text-align:right}.whole{white-space:nowrap}\
ul.tree,ul.tree ul{list-style:none;margin:0;padding:0}ul.tree ul{padding-left:1.1rem;border-left:1px solid var(--line);\
margin-left:.35rem}ul.tree li{margin:.3rem 0}.mark{display:inline-block;width:1.3rem;font-weight:600}\
pre{background:var(--band);padding:.75rem 1rem;overflow-x:auto;border-radius:.4rem}\
@media(max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}\
@media print{body{max-width:none;padding:0;font-size:10pt}h2{break-after:avoid}tr,li{break-inside:avoid}\
thead{display:table-header-group}.wide{overflow:visible}}";

/// The document as a page.
pub(crate) fn html(document: &Document) -> String {
    let title = document.title.as_ref().map_or_else(|| "clearance".to_owned(), Line::text);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
        escaped(&title)
    );
    page.push_str(&match &document.title {
        Some(title) => format!("<h1>{}</h1>\n", inline(title)),
        None => "<h1>clearance</h1>\n".to_owned(),
    });
    document.blocks.iter().for_each(|part| page.push_str(&block(part)));
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(line) => format!("<h2>{}</h2>\n", inline(line)),
        Block::Subheading(line) => format!("<h3>{}</h3>\n", inline(line)),
        Block::Paragraph(line) => {
            let lines: Vec<String> = line.lines().iter().map(inline).collect();
            format!("<p>{}</p>\n", lines.join("<br>\n"))
        }
        Block::Facts(facts) => {
            let facts: String = facts
                .iter()
                .map(|(name, value)| format!("<dt>{}</dt><dd>{}</dd>\n", escaped(name), inline(value)))
                .collect();
            if facts.is_empty() { facts } else { format!("<dl>\n{facts}</dl>\n") }
        }
        Block::Table(rows) => table(rows),
        Block::Tree(branches) => format!("<ul class=\"tree\">\n{}</ul>\n", tree(branches)),
        Block::Commands(list) => commands(list),
        Block::Figure(figure) => figure.table.as_ref().map(table).unwrap_or_default(),
    }
}

fn table(table: &Table) -> String {
    if table.rows.is_empty() {
        let empty = table.empty.as_ref().map_or_else(|| "none".to_owned(), inline);
        return format!("<p class=\"faint\">{empty}</p>\n");
    }
    let mut text = String::from("<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>");
    for column in &table.columns {
        let class = class(column);
        // A column without a name holds marks; the page still says what they are.
        let name = if column.name.is_empty() { "mark" } else { &column.name };
        text.push_str(&format!("<th scope=\"col\"{class}>{}</th>", escaped(name)));
    }
    text.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        text.push_str(&self::row(table, row));
    }
    text.push_str("</tbody></table></div>\n");
    text
}

/// One row of a table.
pub(crate) fn row(table: &Table, row: &[Line]) -> String {
    let mut text = String::from("<tr>");
    let mut cells = row.iter();
    for column in &table.columns {
        let cell = cells.next().map(inline).unwrap_or_default();
        text.push_str(&format!("<td{}>{cell}</td>", class(column)));
    }
    text.push_str("</tr>\n");
    text
}

fn class(column: &Column) -> String {
    let words: Vec<&str> = [(column.align == Align::Right, "right"), (column.fit == Fit::Whole, "whole")]
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, word)| word)
        .collect();
    if words.is_empty() { String::new() } else { format!(" class=\"{}\"", words.join(" ")) }
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
        text.push_str(&format!(
            "<li><span class=\"mark {class}\" role=\"img\" aria-label=\"{word}\">{mark}</span>{}{}",
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
    if lines.is_empty() { lines } else { format!("<pre>{lines}</pre>\n") }
}

fn inline(line: &Line) -> String {
    line.spans()
        .map(|(text, tone)| {
            let text = escaped(text);
            match tone {
                Tone::Plain => text,
                Tone::Strong => format!("<b>{text}</b>"),
                Tone::Faint => format!("<span class=\"faint\">{text}</span>"),
                Tone::Good => format!("<span class=\"good\">{text}</span>"),
                Tone::Bad => format!("<span class=\"bad\">{text}</span>"),
                Tone::Warn => format!("<span class=\"warn\">{text}</span>"),
                Tone::Accent => format!("<span class=\"accent\">{text}</span>"),
            }
        })
        .collect()
}

/// The text as text.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::html;
    use crate::render::document::{Block, Branch, Column, Document, Line, Mark, Table, Tone};

    #[test]
    fn recorded_text_is_text() {
        let hostile = "<script>alert('x')</script> & \"y\" \u{202e}";
        let mut table = Table::new([Column::text(hostile)]);
        table.rows = vec![vec![Line::toned(Tone::Strong, hostile)]];
        let page = html(&Document {
            title: Some(hostile.into()),
            blocks: vec![
                Block::Heading(hostile.into()),
                Block::Paragraph(hostile.into()),
                Block::Facts(vec![(hostile.into(), hostile.into())]),
                Block::Table(table),
                Block::Tree(vec![Branch::new(Mark::Held, hostile).note(hostile)]),
                Block::Commands(vec![(hostile.into(), hostile.into())]),
            ],
        });
        assert!(!page.contains("<script"), "{page}");
        assert!(!page.contains('\u{202e}'));
        assert_eq!(page.matches("&lt;script&gt;").count(), 12);
    }

    #[test]
    fn a_page_stands_alone() {
        let page = html(&Document::default());
        assert!(page.starts_with("<!doctype html>"));
        for outside in ["http:", "https:", "src=", "href=", "url(", "@import"] {
            assert!(!page.contains(outside), "{outside}");
        }
    }
}
