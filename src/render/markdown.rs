//! The document as GitHub markdown (the GFM specification), for issues, pull requests and reports kept in git.
//!
//! Recorded text is shown as it is written: what markdown or HTML would act on is escaped, so a name such as `<script>`
//! or `*x*` comes out as those very characters. Web addresses become links. Of the tones only the strong one has a form
//! here; the words and the marks carry the rest.

use super::document::{Align, Block, Branch, Document, Line, Mark, Table, Tone};
use super::figure::Figure;
use super::safe::visible;
use super::terminal;

/// How many columns a picture has: what a page beside a menu shows of a line.
const PICTURE: usize = 88;

/// The document as markdown, with a newline at the end; nothing at all for an empty document.
pub(crate) fn markdown(document: &Document) -> String {
    let title = document.title.iter().map(|title| heading(1, title));
    let blocks = document.blocks.iter().map(block);
    let parts: Vec<String> = title.chain(blocks).filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(line) => heading(2, line),
        Block::Subheading(line) => heading(3, line),
        Block::Paragraph(line) => paragraph(line),
        Block::Facts(facts) => {
            facts.iter().map(|(name, value)| format!("- **{}:** {}\n", escaped(name), inline(value))).collect()
        }
        Block::Table(rows) => table(rows),
        Block::Tree(branches) => tree(branches, 0),
        Block::Commands(list) => commands(list),
        Block::Figure(drawn) => figure(drawn),
    }
}

fn heading(level: usize, line: &Line) -> String {
    format!("{} {}\n", "#".repeat(level), escaped(&line.text()))
}

/// The text, its newlines as hard line breaks.
fn paragraph(line: &Line) -> String {
    let lines: Vec<String> = line.lines().iter().map(|line| at_line_start(&inline(line))).collect();
    let text = lines.join("\\\n");
    let text = text.trim_end_matches("\\\n");
    if text.is_empty() { String::new() } else { format!("{text}\n") }
}

fn table(table: &Table) -> String {
    if table.rows.is_empty() {
        let empty = table.empty.as_ref().map_or_else(|| String::from("none"), Line::text);
        return format!("*{}*\n", escaped(empty.trim()));
    }
    let names: Vec<String> = table.columns.iter().map(|column| escaped(&column.name)).collect();
    let rules: Vec<&str> = table
        .columns
        .iter()
        .map(|column| match column.align {
            Align::Left => "---",
            Align::Right => "---:",
        })
        .collect();
    let mut text = format!("| {} |\n| {} |\n", names.join(" | "), rules.join(" | "));
    table.rows.iter().for_each(|row| text.push_str(&self::row(table, row)));
    text
}

/// One row of a table.
pub(crate) fn row(table: &Table, row: &[Line]) -> String {
    let mut cells = row.iter().map(inline);
    let cells: Vec<String> = table.columns.iter().map(|_| cells.next().unwrap_or_default()).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn tree(branches: &[Branch], depth: usize) -> String {
    branches
        .iter()
        .map(|branch| {
            let mark = match branch.mark {
                Mark::Held => "✓",
                Mark::Failed => "✗",
                Mark::Unknown => "?",
                Mark::Note => "·",
            };
            let note = branch.note.as_ref().map_or_else(String::new, |note| format!(" ({})", inline(note)));
            let indent = "  ".repeat(depth);
            let children = tree(&branch.children, depth + 1);
            format!("{indent}- {mark} {}{note}\n{children}", inline(&branch.text))
        })
        .collect()
}

/// A fenced block, which needs no escaping, only a fence longer than any run of backticks inside.
fn commands(list: &[(String, String)]) -> String {
    let lines: String = list
        .iter()
        .map(|(command, comment)| {
            let comment = if comment.is_empty() { String::new() } else { format!("# {}\n", visible(comment)) };
            format!("{comment}{}\n", visible(command))
        })
        .collect();
    if lines.is_empty() { lines } else { fenced("sh", &lines) }
}

fn fenced(language: &str, lines: &str) -> String {
    let longest = lines.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(3.max(longest + 1));
    format!("{fence}{language}\n{lines}{fence}\n")
}

/// The picture in characters, what is to be seen, and the data.
fn figure(figure: &Figure) -> String {
    let title = inline(&Line::toned(Tone::Strong, figure.title.text()));
    let title = if figure.title.text().is_empty() { title } else { format!("{title}\n\n") };
    let drawn = fenced("text", &terminal::picture(&figure.picture, PICTURE));
    let says = paragraph(&Line::plain(figure.says.as_str()));
    let data = figure.table.as_ref().map(|data| format!("\n{}", table(data)));
    format!("{title}{drawn}\n{says}{}", data.unwrap_or_default())
}

/// One line of text. A strong span is emphasized where markdown can say so: an asterisk beside punctuation on one side
/// and a letter on the other would be shown, not obeyed (CommonMark, section 6.2), so such a span stays plain.
fn inline(line: &Line) -> String {
    let mut text = String::new();
    let mut spans = line.spans().filter(|(span, _)| !span.is_empty()).peekable();
    while let Some((span, tone)) = spans.next() {
        let after = spans.peek().and_then(|(after, _)| after.chars().next());
        let opens = meets(text.chars().last(), span.chars().next());
        let closes = meets(after, span.chars().last());
        if tone == Tone::Strong && opens && closes && span.trim() == span {
            text.push_str(&format!("**{}**", escaped(span)));
        } else {
            text.push_str(&escaped(span));
        }
    }
    text
}

/// Whether the asterisks of an emphasis may stand between these two.
fn meets(outside: Option<char>, inside: Option<char>) -> bool {
    match outside {
        None => true,
        Some('*') => false,
        Some(mark) if mark.is_whitespace() || mark.is_ascii_punctuation() => true,
        Some(_) => inside.is_some_and(char::is_alphanumeric),
    }
}

/// The text with everything escaped that markdown or HTML would act on inside a line, and web addresses as links.
fn escaped(text: &str) -> String {
    let text = visible(text);
    let words: Vec<String> = text.split(' ').map(|word| link(word).unwrap_or_else(|| bare(word))).collect();
    words.join(" ")
}

fn bare(word: &str) -> String {
    let mut text = String::with_capacity(word.len());
    for character in word.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '<' | '>' | '|' | '[' | ']' | '~' | '&' | '#' | '$') {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

/// A web address in angle brackets, where no escape could get between it and its reader. Sentence marks stay outside.
fn link(word: &str) -> Option<String> {
    let address = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
    let end = word.strip_prefix(address)?;
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-._~/?#@!$&'()+,;=:%".contains(character);
    let is_address = !rest.is_empty() && rest.chars().all(is_plain);
    is_address.then(|| format!("<{address}>{}", bare(end)))
}

/// The line with a backslash before what would make it a list or a rule, and without the indent that would make it code.
fn at_line_start(line: &str) -> String {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    if digits > 0 && rest.starts_with(['.', ')']) {
        return format!("{number}\\{rest}");
    }
    if line.starts_with(['-', '+', '=']) { format!("\\{line}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::markdown;
    use crate::render::document::{Block, Branch, Column, Document, Line, Mark, Table, Tone};

    fn shown(block: Block) -> String {
        markdown(&Document { title: None, blocks: vec![block] })
    }

    #[test]
    fn blocks_follow_each_other_with_a_blank_line() {
        let document = Document {
            title: Some("Status".into()),
            blocks: vec![
                Block::Heading("Models".into()),
                Block::Paragraph("1. one\n- two # three\nfour".into()),
                Block::Facts(vec![("known at".into(), "entry 57".into())]),
            ],
        };
        assert_eq!(
            markdown(&document),
            "# Status\n\n## Models\n\n1\\. one\\\n\\- two \\# three\\\nfour\n\n- **known at:** entry 57\n"
        );
        assert_eq!(markdown(&Document::default()), "");
    }

    #[test]
    fn a_table_has_a_rule_that_aligns_it() {
        let mut table = Table::new([Column::text("model"), Column::number("entry")]);
        table.rows = vec![vec![Line::toned(Tone::Strong, "a|b"), "12".into()], vec!["short".into()]];
        assert_eq!(shown(Block::Table(table)), "| model | entry |\n| --- | ---: |\n| **a\\|b** | 12 |\n| short |  |\n");
    }

    #[test]
    fn a_table_without_rows_says_so() {
        let mut table = Table::new([Column::text("model")]);
        assert_eq!(shown(Block::Table(table.clone())), "*none*\n");
        table.empty = Some("nothing is due".into());
        assert_eq!(shown(Block::Table(table)), "*nothing is due*\n");
    }

    #[test]
    fn a_tree_is_a_nested_list() {
        let tree = Branch::new(Mark::Failed, "lockdown")
            .note("L-1 · entry 12")
            .child(Branch::new(Mark::Held, "scope").child(Branch::new(Mark::Unknown, "person")))
            .child(Branch::new(Mark::Note, "ordered differs"));
        assert_eq!(
            shown(Block::Tree(vec![tree])),
            "- ✗ lockdown (L-1 · entry 12)\n  - ✓ scope\n    - ? person\n  - · ordered differs\n"
        );
    }

    #[test]
    fn commands_are_fenced_beyond_their_backticks() {
        let commands =
            vec![("clearance due".into(), String::new()), ("echo '```'\nrm".into(), "what is\x1b due".into())];
        assert_eq!(
            shown(Block::Commands(commands)),
            "````sh\nclearance due\n# what is\\u{1b} due\necho '```'\\nrm\n````\n"
        );
    }

    #[test]
    fn hostile_names_are_shown_and_not_obeyed() {
        let text = shown(Block::Paragraph("<script> `x` *y* _z_ [a](b) &lt; @all \x1b[31m\u{202e}\r".into()));
        assert_eq!(
            text,
            "\\<script\\> \\`x\\` \\*y\\* \\_z\\_ \\[a\\](b) \\&lt; @all \\\\u{1b}\\[31m\\\\u{202e}\\\\r\n"
        );
        let mut table = Table::new([Column::text("a\nb|c")]);
        table.rows = vec![vec!["one\ntwo | three".into()]];
        assert_eq!(shown(Block::Table(table)), "| a\\\\nb\\|c |\n| --- |\n| one\\\\ntwo \\| three |\n");
    }

    #[test]
    fn web_addresses_are_links_and_nothing_else_is() {
        let text = shown(Block::Paragraph("see https://example.org/a_b?c=1#d. or javascript:x_y http://<b>".into()));
        assert_eq!(text, "see <https://example.org/a_b?c=1#d>. or javascript:x\\_y http://\\<b\\>\n");
    }

    #[test]
    fn strong_names_are_bold_where_markdown_allows_it() {
        let line = |before: &str, name: &str, after: &str| {
            shown(Block::Paragraph(Line::plain(before).and(Tone::Strong, name).and(Tone::Plain, after)))
        };
        assert_eq!(line("to ", "Łódź Grid", "."), "to **Łódź Grid**.\n");
        assert_eq!(line("to ", "(Acme)", "s"), "to (Acme)s\n");
        assert_eq!(line("to ", " Acme", ""), "to  Acme\n");
        assert_eq!(line("un", "cleared", "ly"), "un**cleared**ly\n");
        let two = Line::toned(Tone::Strong, "a").and(Tone::Strong, "b");
        assert_eq!(shown(Block::Paragraph(two)), "**a**b\n");
    }
}
