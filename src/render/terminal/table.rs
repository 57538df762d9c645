//! Tables on a terminal: a header, a thin rule, two spaces between columns, no walls.
//!
//! How wide a column may be is decided here, because it depends on what may be broken: dates and references not at all,
//! prose between words. `comfy_table` then sets the cells, and the tones are laid over its finished lines. This is the
//! only file that knows it. Where even the narrowest columns do not fit, rows are shown as facts, one below the other.

use comfy_table::{Cell, CellAlignment, LineStyle, TableStyle};
use unicode_width::UnicodeWidthStr;

use super::text::{Base, Text, toned};
use super::{Look, facts};
use crate::render::document::{Align, Column, Fit, Line, Table, Tone};

const GAP: u16 = 2;
/// What is left to a column whose words fit on no line anyway.
const CRAMPED: usize = 24;
/// Over how many lines a cell may be broken where references break.
const TALLEST: usize = 4;
/// What a column keeps at least of a word that breaks behind its marks.
const PIECE: usize = 12;

pub(super) fn table(table: &Table, look: Look) -> Vec<String> {
    if table.rows.is_empty() {
        let none = Line::plain("none");
        let empty = Text::new(table.empty.as_ref().unwrap_or(&none), Base::Faint);
        return empty.lines(look.width, look);
    }
    let texts: Vec<Vec<Text>> = table.rows.iter().map(|row| texts(row, &table.columns)).collect();
    match widths(&table.columns, &texts, look.width) {
        Some(widths) => side_by_side(table, &texts, &widths, look),
        None => one_below_the_other(table, look),
    }
}

/// A text for every column.
fn texts(row: &[Line], columns: &[Column]) -> Vec<Text> {
    let mut cells = row.iter();
    let empty = Line::default();
    columns.iter().map(|_| Text::new(cells.next().unwrap_or(&empty), Base::Plain)).collect()
}

/// How many columns of the screen each column gets, or nothing if there is no room for them beside each other.
fn widths(columns: &[Column], rows: &[Vec<Text>], width: usize) -> Option<Vec<usize>> {
    let gaps = usize::from(GAP) * columns.len().saturating_sub(1);
    let room = width.checked_sub(gaps)?;
    let needs: Vec<Need> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| Need::of(column, rows.iter().filter_map(|row| row.get(at)), room))
        .collect();
    let start = |need: fn(&Need) -> usize| {
        let widths: Vec<usize> = needs.iter().map(need).collect();
        let spare = room.checked_sub(widths.iter().sum())?;
        Some((widths, spare))
    };
    let (mut widths, mut spare) =
        start(|need| need.least).or_else(|| start(|need| need.scant)).or_else(|| start(|need| need.tight))?;
    let is_tight = start(|need| need.scant).is_none();
    // The rest goes, a column at a time, to whoever has the smallest share of what it would like.
    while spare > 0 {
        let poorest = widths
            .iter_mut()
            .zip(&needs)
            .filter(|(width, need)| **width < need.most)
            .min_by_key(|(width, need)| **width * 1000 / need.most);
        let Some((width, _)) = poorest else { break };
        *width += 1;
        spare -= 1;
    }
    // A list of many words in a narrow column is no easier to read than a row of its own.
    let is_tall = widths.iter().zip(&needs).any(|(width, need)| need.most > TALLEST * width);
    (!(is_tight && is_tall)).then_some(widths)
}

/// What a column needs. One row in ten may have a word broken, or in the scant measure a cell that should stay whole:
/// so one long name among many does not take the room of the others, or their place beside each other. In the tight
/// measure references break behind their marks, because rows read better beside each other than one below the other.
struct Need {
    tight: usize,
    scant: usize,
    least: usize,
    most: usize,
}

impl Need {
    fn of<'a>(column: &Column, cells: impl Iterator<Item = &'a Text> + Clone, room: usize) -> Self {
        let pieces = cells.clone().map(|cell| cell.widest_piece(PIECE)).max().unwrap_or(0);
        let name = Text::new(&Line::plain(column.name.as_str()), Base::Faint).width();
        let (mut unbroken, whole): (Vec<usize>, Vec<usize>) = cells
            .map(|cell| match column.fit {
                Fit::Whole => (cell.width(), cell.width()),
                Fit::Wrap => (cell.widest_word(), cell.width()),
            })
            .unzip();
        unbroken.sort_unstable();
        let typical = unbroken.len().saturating_sub(1 + unbroken.len() / 10);
        let typical = unbroken.get(typical).copied().unwrap_or(0);
        let widest = unbroken.last().copied().unwrap_or(0);
        let most = whole.into_iter().max().unwrap_or(0).max(name);
        let possible = |width: usize| {
            let width = if width > room { CRAMPED.min(room) } else { width };
            // Two columns hold any character.
            width.max(name).max(2).min(most)
        };
        Self {
            tight: possible(match column.fit {
                Fit::Whole => typical,
                Fit::Wrap => pieces.min(typical),
            }),
            scant: possible(typical),
            least: possible(match column.fit {
                Fit::Whole => widest,
                Fit::Wrap => typical,
            }),
            most,
        }
    }
}

fn side_by_side(table: &Table, rows: &[Vec<Text>], widths: &[usize], look: Look) -> Vec<String> {
    let names: Vec<Text> =
        table.columns.iter().map(|column| Text::new(&Line::plain(column.name.as_str()), Base::Faint)).collect();
    let head = Row::new(&names, widths);
    let body: Vec<Row> = rows.iter().map(|row| Row::new(row, widths)).collect();

    let mut set = comfy_table::Table::new();
    let rule = if look.ascii { '-' } else { '─' };
    set.load_style(TableStyle::new().header_separator(LineStyle::none().fill(rule)));
    set.set_header(head.cells());
    set.add_rows(body.iter().map(Row::cells));
    let last = table.columns.len().saturating_sub(1);
    for (at, (setting, column)) in set.column_iter_mut().zip(&table.columns).enumerate() {
        setting.set_padding((0, if at == last { 0 } else { GAP }));
        setting.set_cell_alignment(match column.align {
            Align::Left => CellAlignment::Left,
            Align::Right => CellAlignment::Right,
        });
    }

    let mut lines = set.lines();
    let mut painted = head.paint(&mut lines, look);
    painted.extend(lines.next().map(|rule| toned(&rule, Tone::Faint, look)));
    for row in &body {
        painted.extend(row.paint(&mut lines, look));
    }
    painted
}

/// The texts of a row with where each is broken.
struct Row<'a> {
    cells: Vec<(&'a Text, Vec<std::ops::Range<usize>>)>,
}

impl<'a> Row<'a> {
    fn new(texts: &'a [Text], widths: &[usize]) -> Self {
        let cells = texts.iter().zip(widths);
        Self { cells: cells.map(|(text, width)| (text, text.wrap(*width))).collect() }
    }

    fn cells(&self) -> Vec<Cell> {
        self.cells
            .iter()
            .map(|(text, ranges)| {
                let lines: Vec<&str> = ranges.iter().filter_map(|range| text.bare().get(range.clone())).collect();
                Cell::new(lines.join("\n"))
            })
            .collect()
    }

    /// This row's lines out of the finished table, with their tones.
    fn paint(&self, lines: &mut impl Iterator<Item = String>, look: Look) -> Vec<String> {
        let height = self.cells.iter().map(|(_, ranges)| ranges.len()).max().unwrap_or(0);
        (0..height).zip(lines).map(|(at, line)| self.paint_line(at, &line, look)).collect()
    }

    /// A set line holds the cells' texts in order with nothing but spaces between; each is found where it stands.
    fn paint_line(&self, at: usize, line: &str, look: Look) -> String {
        let mut painted = String::new();
        let mut rest = line;
        for (text, ranges) in &self.cells {
            let Some(range) = ranges.get(at).filter(|range| !range.is_empty()) else {
                continue;
            };
            let cell = text.bare().get(range.clone()).unwrap_or_default();
            let set = rest.trim_start_matches(' ');
            painted.push_str(&" ".repeat(rest.len() - set.len()));
            painted.push_str(&text.paint(range, look));
            rest = set.strip_prefix(cell).unwrap_or_default();
        }
        painted
    }
}

fn one_below_the_other(table: &Table, look: Look) -> Vec<String> {
    let mut lines = Vec::new();
    for row in &table.rows {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let names = table.columns.iter().map(|column| column.name.clone());
        let named: Vec<(String, Line)> =
            names.zip(row.iter().cloned()).filter(|(_, value)| value.text().width() > 0).collect();
        lines.extend(facts(&named, look));
    }
    lines
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{table, widths};
    use crate::render::document::{Column, Line, Table, Tone};
    use crate::render::terminal::Look;

    const LOOK: Look = Look { width: 80, colour: false, ascii: false };

    fn board(names: &[&str]) -> Table {
        let mut board = Table::new([Column::text("name"), Column::whole("since"), Column::number("entry")]);
        board.rows = names.iter().map(|name| vec![Line::from(*name), "2026-06-12".into(), "7".into()]).collect();
        board
    }

    #[test]
    fn columns_line_up_under_wide_and_combining_letters() {
        let shown = table(&board(&["東京電力", "Compan\u{303}i\u{301}a", "👩‍🚀 Space", "plain"]), LOOK);
        assert_eq!(
            shown,
            [
                "name      since       entry",
                "───────────────────────────",
                "東京電力  2026-06-12      7",
                "Compan\u{303}i\u{301}a  2026-06-12      7",
                "👩‍🚀 Space  2026-06-12      7",
                "plain     2026-06-12      7",
            ]
        );
    }

    #[test]
    fn prose_wraps_and_dates_do_not() {
        let shown = table(&board(&["the water board of the northern counties"]), Look { width: 40, ..LOOK });
        assert_eq!(
            shown,
            [
                "name                   since       entry",
                "────────────────────────────────────────",
                "the water board of     2026-06-12      7",
                "the northern counties",
            ]
        );
    }

    #[test]
    fn one_long_name_does_not_take_the_room_of_the_others() {
        let long = "x".repeat(300);
        let mut names = vec!["acme"; 20];
        names.push(&long);
        let shown = table(&board(&names), Look { width: 60, ..LOOK });
        assert!(shown.iter().all(|line| line.chars().count() <= 60));
        assert!(shown.iter().any(|line| line.starts_with(&"x".repeat(40))));
        let alone = table(&board(&[&long]), Look { width: 60, ..LOOK });
        assert!(alone.iter().all(|line| line.chars().count() <= 60));
    }

    #[test]
    fn what_stays_whole_gives_way_last() {
        let names: Vec<String> = (0..20).map(|at| "northern ".repeat(at)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut board = board(&names);
        board.rows.push(vec!["short".into(), "2026-06-12 (contested)".into(), "7".into()]);
        let shown = table(&board, Look { width: 50, ..LOOK });
        assert!(shown.iter().any(|line| line.contains("2026-06-12 (contested)")), "{shown:#?}");
        let narrow = table(&board, Look { width: 37, ..LOOK });
        assert!(narrow.iter().any(|line| line.ends_with("2026-06-12      7")), "{narrow:#?}");
    }

    #[test]
    fn rows_stand_below_each_other_where_columns_find_no_room() {
        let mut wide = Table::new([Column::whole("digest"), Column::whole("since"), Column::text("note")]);
        wide.rows = vec![
            vec!["a".repeat(32).into(), "2026-06-12".into(), Line::default()],
            vec!["b".repeat(32).into(), "2026-06-13".into(), "seen".into()],
        ];
        let shown = table(&wide, Look { width: 44, ..LOOK });
        let (a, b) = ("a".repeat(32), "b".repeat(32));
        assert_eq!(
            shown,
            [
                &format!("digest  {a}"),
                "since   2026-06-12",
                "",
                &format!("digest  {b}"),
                "since   2026-06-13",
                "note    seen"
            ]
        );
    }

    #[test]
    fn references_break_behind_their_marks_before_rows_stand_below_each_other() {
        let mut wide = Table::new([Column::text("model"), Column::text("of"), Column::whole("since")]);
        wide.rows =
            vec![vec!["anthropic/claude-mythos-preview".into(), "westmere-university".into(), "2026-06-12".into()]];
        let shown = table(&wide, Look { width: 46, ..LOOK });
        assert_eq!(
            shown,
            [
                "model              of          since",
                "─────────────────────────────────────────",
                "anthropic/claude-  westmere-   2026-06-12",
                "mythos-preview     university",
            ]
        );
    }

    #[test]
    fn an_empty_table_says_so() {
        let mut nothing = board(&[]);
        assert_eq!(table(&nothing, LOOK), ["none"]);
        nothing.empty = Some("nothing is due within 14 days".into());
        assert_eq!(table(&nothing, LOOK), ["nothing is due within 14 days"]);
        assert_eq!(widths(&[], &[], 80), Some(vec![]));
    }

    #[test]
    fn hostile_cells_stay_in_their_cells() {
        let shown = table(&board(&["\x1b[31ma\r\nb\u{202e}"]), LOOK);
        assert_eq!(shown.last().unwrap(), "\\u{1b}[31ma\\r\\nb\\u{202e}  2026-06-12      7");
    }

    #[test]
    fn tones_are_laid_over_the_finished_lines() {
        let mut one = Table::new([Column::text("regime"), Column::number("n")]);
        one.rows = vec![vec![Line::toned(Tone::Bad, "locked down"), Line::toned(Tone::Faint, "7")]];
        let shown = table(&one, Look { width: 80, colour: true, ascii: true });
        assert_eq!(
            shown,
            [
                "\u{1b}[2mregime\u{1b}[0m       \u{1b}[2mn\u{1b}[0m",
                "\u{1b}[2m--------------\u{1b}[0m",
                "\u{1b}[31mlocked down\u{1b}[0m  \u{1b}[2m7\u{1b}[0m",
            ]
        );
    }
}
