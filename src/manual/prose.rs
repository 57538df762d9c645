//! The pages that are no command: made of the documents that say the same, so that there is one text of each. The
//! documents are Markdown of a plain kind: headings, paragraphs, lists, tables, blocks of code.

use clap_mangen::roff::{Inline, Roff, bold, italic, roman};
use clearance_core::act::field::Kind;
use clearance_core::act::{COMMON, FieldSpec, Need, SPECS};

use super::{Page, finished};

/// The pages, from their documents.
pub(super) fn pages() -> Vec<Page> {
    vec![
        page("clearance", 7, "what the words of clearance mean", include_str!("../../docs/concepts.md"), None),
        page("clearance-batch", 5, "batches of acts", include_str!("../../docs/batch-format.md"), Some(acts)),
        page("clearance-policy", 5, "versions of a policy", include_str!("../../docs/policy-format.md"), None),
    ]
}

fn page(name: &str, section: u8, about: &str, document: &str, more: Option<fn(&mut Roff)>) -> Page {
    let mut roff = Roff::new();
    roff.control("SH", ["NAME"]);
    roff.text([roman(format!("{name} - {about}"))]);
    roff.control("SH", ["DESCRIPTION"]);
    markdown(document, &mut roff);
    if let Some(more) = more {
        more(&mut roff);
    }
    roff.control("SH", ["SEE ALSO"]);
    roff.text([
        bold("clearance"),
        roman("(1), "),
        bold("clearance"),
        roman("(7), "),
        bold("clearance-batch"),
        roman("(5), "),
        bold("clearance-policy"),
        roman("(5)"),
    ]);
    Page { name: name.to_owned(), section, text: finished(name, section, &roff.to_roff()) }
}

/// The acts and their fields, from their declarations.
fn acts(roff: &mut Roff) {
    let fields = |roff: &mut Roff, fields: &[FieldSpec]| {
        for field in fields.iter().filter(|field| field.need != Need::Derived) {
            roff.control("TP", []);
            let required = if field.need == Need::Required { " (required)" } else { "" };
            roff.text([bold(field.name), roman(required)]);
            let words = match field.kind {
                Kind::Choice(words) => format!(". One of: {}", words.join(", ")),
                Kind::Choices(words) => format!(". Some of: {}", words.join(", ")),
                _ => String::new(),
            };
            roff.text(inlines(&format!("{}{words}", field.about)));
        }
    };
    roff.control("SH", ["FIELDS OF EVERY ACT"]);
    fields(roff, COMMON);
    roff.control("SH", ["ACTS"]);
    for spec in SPECS.iter().filter(|spec| spec.noun() != "ledger") {
        roff.control("SS", [spec.word]);
        roff.text([roman(format!("{}.", spec.about))]);
        fields(roff, spec.fields);
    }
}

fn markdown(document: &str, roff: &mut Roff) {
    let mut lines = document.lines().peekable();
    let mut paragraph: Vec<&str> = Vec::new();
    while let Some(line) = lines.next() {
        let starts = line.is_empty() || line.starts_with(['#', '|', '-']) || line.starts_with("```");
        if starts {
            flush(&mut paragraph, roff);
        }
        if let Some(title) = line.strip_prefix("### ") {
            roff.control("SS", [title]);
        } else if let Some(title) = line.strip_prefix("## ") {
            roff.control("SH", [title.to_uppercase().as_str()]);
        } else if line.starts_with("# ") || line.is_empty() {
            // The first heading is the page's name.
        } else if line.starts_with("```") {
            let code: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
            block(&code, roff);
        } else if line.starts_with('|') {
            let heading = lines.peek().is_some_and(|next| next.starts_with("|-"));
            if !heading && !line.starts_with("|-") {
                row(line, roff);
            }
        } else if let Some(item) = line.strip_prefix("- ") {
            let mut item = vec![item];
            while let Some(more) = lines.next_if(|next| next.starts_with("  ")) {
                item.push(more.trim());
            }
            roff.control("IP", ["\\(bu", "2"]);
            roff.text(inlines(&item.join(" ")));
        } else {
            paragraph.push(line);
        }
    }
    flush(&mut paragraph, roff);
}

fn flush(paragraph: &mut Vec<&str>, roff: &mut Roff) {
    if !paragraph.is_empty() {
        roff.control("PP", []);
        roff.text(inlines(&paragraph.join(" ")));
        paragraph.clear();
    }
}

fn block(lines: &[&str], roff: &mut Roff) {
    roff.control("PP", []);
    roff.control("RS", ["4"]);
    roff.control("nf", []);
    roff.text([roman(lines.join("\n"))]);
    roff.control("fi", []);
    roff.control("RE", []);
}

/// A row of a table: its first cell names what the others say.
fn row(line: &str, roff: &mut Roff) {
    let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
    let [first, others @ ..] = cells.as_slice() else { return };
    roff.control("TP", []);
    roff.text(inlines(first));
    roff.text(inlines(&others.join("; ")));
}

/// Code and strong words in bold, stressed ones in italics, links by their text.
fn inlines(text: &str) -> Vec<Inline> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['`', '*', '[', '\\']) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            found.push(roman(before));
        }
        rest = match marked(from) {
            Some((inline, after)) => {
                found.push(inline);
                after
            }
            None => {
                let mark = from.strip_prefix('\\').unwrap_or(from);
                let letter = mark.chars().next().map_or(0, char::len_utf8);
                let (letter, after) = mark.split_at(letter);
                found.push(roman(letter));
                after
            }
        };
    }
    if !rest.is_empty() {
        found.push(roman(rest));
    }
    found
}

/// What begins with a mark, and what follows it.
fn marked(text: &str) -> Option<(Inline, &str)> {
    if let Some(inner) = text.strip_prefix('`') {
        return inner.split_once('`').map(|(code, after)| (bold(code), after));
    }
    if let Some(inner) = text.strip_prefix("**") {
        return inner.split_once("**").map(|(strong, after)| (bold(strong), after));
    }
    if let Some(inner) = text.strip_prefix('*') {
        return inner.split_once('*').map(|(stressed, after)| (italic(stressed), after));
    }
    let (label, after) = text.strip_prefix('[')?.split_once("](")?;
    let (target, after) = after.split_once(')')?;
    let name = match target {
        "batch-format.md" => "clearance-batch(5)",
        "policy-format.md" => "clearance-policy(5)",
        "concepts.md" => "clearance(7)",
        _ => label,
    };
    Some((bold(name), after))
}

#[cfg(test)]
mod tests {
    use super::{Roff, markdown};

    #[test]
    fn a_document_becomes_a_page() {
        let mut roff = Roff::new();
        markdown(
            "# Title\n\nOne `code`,\n**strong** \\* [text](x.md).\n\n## Part\n\n| a | b |\n|---|---|\n| `k` | v |\n\n- one\n  two\n\n```sh\n.x -y\n```\n",
            &mut roff,
        );
        let text = roff.to_roff();
        for part in [
            ".PP\nOne \\fBcode\\fR, \\fBstrong\\fR * \\fBtext\\fR.\n",
            ".SH PART\n",
            ".TP\n\\fBk\\fR\nv\n",
            "one two\n",
            "\\&.x \\-y\n",
        ] {
            assert!(text.contains(part), "{part:?} in {text}");
        }
        assert!(!text.contains("Title"));
    }
}
