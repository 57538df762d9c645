//! The pictures of the README: what a terminal shows, drawn from what the program prints. `UPDATE_JOURNEYS=1` draws them
//! anew.

use std::fmt::Write as _;
use std::path::Path;

use crate::support::World;

/// A letter's width and a line's height.
const LETTER: f64 = 8.4;
const LINE: f64 = 19.0;

#[test]
fn the_generated_pictures_show_what_the_program_prints() {
    let world = World::empty();
    world.run("demo ledger.db --format json").expect(0);
    let at = "--at 2026-06-27T12:00:00Z --known-at 180 --now 2026-11-20T09:00:00Z --color always";
    for (name, words) in [
        ("board", "status".to_owned()),
        ("check", "check northfield-electric claude-mythos-preview --surface api".to_owned()),
    ] {
        let ran = world.run(&format!("{words} {at}"));
        assert!(matches!(ran.code, 0 | 1), "{}", ran.err);
        let drawn = draw(&[&format!("clearance {words}"), "--at 2026-06-27T12:00Z"], &ran.out);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/pictures/{name}.svg"));
        if std::env::var_os("UPDATE_JOURNEYS").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &drawn).unwrap();
        }
        assert!(std::fs::read_to_string(&path).unwrap_or_default() == drawn, "docs/pictures/{name}.svg is stale");
    }
}

/// A terminal with what was typed and what came of it.
fn draw(typed: &[&str], shown: &str) -> String {
    let whole = typed.join(" ");
    let typed: Vec<String> = if whole.len() <= 78 {
        vec![whole.clone()]
    } else {
        vec![format!("{} \\", typed[0]), format!("    {}", typed[1])]
    };
    let lines: Vec<&str> = shown.trim_end().lines().collect();
    let columns = 82.0;
    let (width, height) = (columns * LETTER + 32.0, ((lines.len() + typed.len()) as f64) * LINE + 62.0);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\">\n<title>{}</title>\n<rect width=\"100%\" height=\"100%\" rx=\"10\" fill=\"#16181d\"/>\n<g fill=\"#4a4f5a\"><circle cx=\"22\" cy=\"20\" r=\"6\"/><circle cx=\"42\" cy=\"20\" r=\"6\"/><circle cx=\"62\" cy=\"20\" r=\"6\"/></g>\n<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\" fill=\"#d7dae0\" xml:space=\"preserve\">\n",
        escaped(&whole)
    );
    for (number, line) in typed.iter().enumerate() {
        let y = 54.0 + (number as f64) * LINE;
        let mark = if number == 0 { "<tspan fill=\"#7f8694\">$</tspan> " } else { "" };
        let _ = writeln!(svg, "<text x=\"16\" y=\"{y:.0}\">{mark}{}</text>", escaped(line));
    }
    for (number, line) in lines.iter().enumerate() {
        let y = 54.0 + ((number + typed.len()) as f64) * LINE;
        let _ = writeln!(svg, "<text x=\"16\" y=\"{y:.0}\">{}</text>", coloured(line));
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

/// A line with its colours; every part stands at its own column, whatever the font.
fn coloured(line: &str) -> String {
    let (mut svg, mut column, mut style) = (String::new(), 0_usize, String::new());
    let mut parts = line.split('\u{1b}');
    let mut put = |text: &str, style: &str, column: &mut usize| {
        // Columns are parted by spaces: what follows two of them stands where the terminal has it.
        let mut rest = text;
        while !rest.is_empty() {
            let blank = rest.len() - rest.trim_start_matches(' ').len();
            *column += blank;
            rest = &rest[blank..];
            let end = rest.find("  ").unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            if !word.is_empty() {
                let x = 16.0 + *column as f64 * LETTER;
                let _ = write!(svg, "<tspan x=\"{x:.1}\"{style}>{}</tspan>", escaped(word));
                *column += unicode(word);
            }
            rest = after;
        }
    };
    if let Some(first) = parts.next() {
        put(first, "", &mut column);
    }
    for part in parts {
        let (code, text) = part.strip_prefix('[').and_then(|part| part.split_once('m')).unwrap_or(("", part));
        style = match code {
            "1" => format!("{style} font-weight=\"bold\""),
            "2" => " fill=\"#7f8694\"".into(),
            "31" | "91" => " fill=\"#ff7b72\"".into(),
            "32" | "92" => " fill=\"#7ee787\"".into(),
            "33" | "93" => " fill=\"#e3b341\"".into(),
            "36" | "96" => " fill=\"#79c0ff\"".into(),
            _ => String::new(),
        };
        put(text, &style, &mut column);
    }
    svg
}

fn unicode(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
