//! The document as one page of HTML that needs nothing else: no network, no script, light and dark, fit for print.
//!
//! Recorded text is text: everything that HTML would act on is escaped, and what a terminal or a page would hide is
//! spelled out. Headings, lists and tables are what they are called, so that a reader of the screen finds them; the marks
//! of a tree are characters with words behind them, and no tone carries meaning alone. Contrasts are 4.5 to 1 and above
//! in both schemes (WCAG 2.2, 1.4.3). On a narrow screen the rows of wide tables become cards, and each picture has a
//! narrow form. On paper, headers of tables come again on every page, and no row is parted.
//!
//! The page forbids itself whatever it does not need: were a name ever to slip through, nothing would run or be loaded.

mod blocks;
mod svg;
mod text;

use std::collections::BTreeMap;

use super::document::{Block, Document, Line, Tone};
pub(crate) use blocks::row;
use text::{css_string, escaped, inline};

/// How the page looks.
const STYLE: &str = include_str!("page.css");

/// What the page may do: have a style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// From so many headings on a page begins with a list of them.
const CONTENTS: usize = 4;

/// The document as a page.
pub(crate) fn html(document: &Document) -> String {
    let (title, beside) = title(document);
    let headings: Vec<&Line> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(line) => Some(line),
            _ => None,
        })
        .collect();
    let mut page = Page { title: title.text(), ..Page::default() };
    page.head(&beside);
    if headings.len() >= CONTENTS {
        page.text.push_str("<a class=\"skip\" href=\"#main\">Skip to the content</a>\n");
    }
    page.text.push_str(&format!("<header>\n<h1>{}</h1>\n", inline(&title)));
    if !beside.is_empty() {
        page.text.push_str(&format!("<p class=\"as-of\">{}</p>\n", escaped(&beside)));
    }
    page.text.push_str("</header>\n");
    if headings.len() >= CONTENTS {
        page.contents(&headings);
    }
    page.text.push_str("<main id=\"main\">\n");
    document.blocks.iter().for_each(|block| page.block(block));
    page.close_section();
    page.text.push_str("</main>\n");
    page.foot();
    page.text
}

/// What the document is, and what is said faintly behind it, such as the moments it holds for.
fn title(document: &Document) -> (Line, String) {
    let Some(whole) = document.title.as_ref().filter(|title| !title.text().trim().is_empty()) else {
        return (Line::plain("clearance"), String::new());
    };
    let spans: Vec<(&str, Tone)> = whole.spans().collect();
    let faint = spans.iter().rev().take_while(|(_, tone)| *tone == Tone::Faint).count();
    let (name, beside) = spans.split_at(spans.len() - faint);
    if name.is_empty() {
        return (whole.clone(), String::new());
    }
    let name = name.iter().fold(Line::default(), |line, (text, tone)| {
        // A title is bold all along.
        let tone = if *tone == Tone::Strong { Tone::Plain } else { *tone };
        line.and(tone, *text)
    });
    (name, beside.iter().map(|(text, _)| *text).collect::<String>().trim().to_owned())
}

/// A page in the making.
#[derive(Default)]
struct Page {
    text: String,
    /// What the page is called.
    title: String,
    /// What the last heading says.
    heading: String,
    /// How many headings there were.
    sections: usize,
    is_in_section: bool,
    /// How many tables and pictures there were of each name: no two may be called the same.
    named: BTreeMap<String, usize>,
    figures: usize,
}

impl Page {
    fn head(&mut self, beside: &str) {
        let (title, version) = (escaped(&self.title), env!("CARGO_PKG_VERSION"));
        let (name, beside) = (css_string(&self.title), css_string(beside));
        self.text = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"generator\" content=\"clearance {version}\">\n\
             <title>{title}</title>\n<style>\n{STYLE}\
             @page{{size:A4;margin:20mm 15mm 18mm;\
             @top-left{{content:{name};font:600 8.5pt system-ui,sans-serif;color:#565e66}}\
             @bottom-left{{content:{beside};font:8pt system-ui,sans-serif;color:#565e66}}\
             @bottom-right{{content:counter(page) \" / \" counter(pages);font:8pt system-ui,sans-serif;color:#565e66}}}}\n\
             @page:first{{@top-left{{content:\"\"}}}}\n\
             </style>\n</head>\n<body>\n"
        );
    }

    fn contents(&mut self, headings: &[&Line]) {
        self.text.push_str("<nav aria-label=\"Contents\">\n<ul>\n");
        for (at, heading) in headings.iter().enumerate() {
            self.text.push_str(&format!("<li><a href=\"#s{}\">{}</a></li>\n", at + 1, text::isolated(&named(heading))));
        }
        self.text.push_str("</ul>\n</nav>\n");
    }

    fn foot(&mut self) {
        let version = env!("CARGO_PKG_VERSION");
        self.text.push_str(&format!(
            "<footer>\n<p>clearance {version}. This page is one file: it loads nothing and runs nothing.</p>\n</footer>\n\
             </body>\n</html>\n"
        ));
    }

    fn heading(&mut self, line: &Line) {
        self.close_section();
        self.sections += 1;
        self.is_in_section = true;
        self.heading = named(line);
        let (id, text) = (self.sections, inline(line));
        self.text.push_str(&format!("<section aria-labelledby=\"s{id}\">\n<h2 id=\"s{id}\">{text}</h2>\n"));
    }

    fn close_section(&mut self) {
        if std::mem::take(&mut self.is_in_section) {
            self.text.push_str("</section>\n");
        }
    }

    /// A name that nothing else on the page has: of the last heading, or of the page.
    fn name(&mut self) -> String {
        let name = if self.heading.is_empty() { self.title.clone() } else { self.heading.clone() };
        let count = self.named.entry(name.clone()).or_default();
        *count += 1;
        if *count == 1 { name } else { format!("{name} ({count})") }
    }
}

/// A heading without what is said faintly behind it.
fn named(heading: &Line) -> String {
    let loud: String = heading.spans().filter(|(_, tone)| *tone != Tone::Faint).map(|(text, _)| text).collect();
    let name = if loud.trim().is_empty() { heading.text() } else { loud };
    name.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::html;
    use crate::render::document::{Block, Branch, Column, Document, Line, Mark, Table, Tone};
    use crate::render::figure::{Bar, Bars, Figure, Fill, Picture, Shade};

    fn hostile_document(text: &str) -> Document {
        let mut table = Table::new([Column::text(text), Column::whole("b"), Column::number("c")]);
        table.rows = vec![vec![Line::toned(Tone::Strong, text), text.into(), Line::number(3)], vec![text.into()]];
        let bars = Bars {
            counts: text.into(),
            shades: vec![Shade::new(text, Tone::Good, Fill::Solid), Shade::new("two", Tone::Bad, Fill::Hatched)],
            bars: vec![Bar { name: text.into(), parts: vec![3, -2] }],
        };
        let figure =
            Figure { title: text.into(), says: text.into(), picture: Picture::Bars(bars), table: Some(table.clone()) };
        Document {
            title: Some(Line::plain(text).and(Tone::Faint, text)),
            blocks: vec![
                Block::Heading(text.into()),
                Block::Subheading(text.into()),
                Block::Paragraph(text.into()),
                Block::Facts(vec![(text.into(), text.into())]),
                Block::Table(table),
                Block::Tree(vec![Branch::new(Mark::Held, text).note(text)]),
                Block::Commands(vec![(text.into(), text.into())]),
                Block::Figure(figure),
            ],
        }
    }

    #[test]
    fn recorded_text_is_text() {
        let page = html(&hostile_document("<script>alert('x')</script></style> & \"y\" \u{202e}"));
        assert!(!page.contains("<script"), "{page}");
        assert!(!page.contains('\u{202e}'));
        assert_eq!(page.matches("</style>").count(), 1);
        assert!(page.matches("&lt;script&gt;").count() >= 20);
    }

    #[test]
    fn a_page_stands_alone() {
        let page = html(&hostile_document("plain"));
        assert!(page.starts_with("<!doctype html>"));
        for outside in ["http:", "https:", "src=", "url(h", "@import", "<script", "<link", "style=\""] {
            assert!(!page.contains(outside), "{outside}");
        }
        for link in page.split("href=\"").skip(1) {
            assert!(link.starts_with('#'), "{link}");
        }
    }

    #[test]
    fn no_two_things_have_one_id_and_every_reference_is_met() {
        let mut document = hostile_document("name");
        let again = document.blocks.clone();
        document.blocks.extend(again.iter().cloned().chain(again.clone()).chain(again.clone()));
        let page = html(&document);
        let all = |before: &str| -> Vec<&str> {
            page.split(before).skip(1).filter_map(|rest| rest.split('"').next()).flat_map(|v| v.split(' ')).collect()
        };
        let ids = all(" id=\"");
        let distinct: std::collections::BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), distinct.len());
        for reference in
            all(" aria-labelledby=\"").into_iter().chain(all("url(#").iter().map(|r| r.trim_end_matches(')')))
        {
            assert!(distinct.contains(reference), "{reference}");
        }
        assert!(page.contains("<nav"));
    }

    #[test]
    fn what_is_faint_in_a_title_stands_below_it() {
        let title = Line::toned(Tone::Strong, "Board").and(Tone::Faint, "  at noon");
        let page = html(&Document { title: Some(title), blocks: Vec::new() });
        assert!(page.contains("<h1>Board</h1>\n<p class=\"as-of\">at noon</p>"), "{page}");
        assert!(page.contains("<title>Board</title>"));
    }
}
