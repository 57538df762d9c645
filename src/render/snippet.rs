//! One mistake with its line and a caret.

use clearance_core::node::Mistake;

/// Renders a mistake.
pub(crate) fn snippet(
    source_name: &str,
    source: Option<&str>,
    mistake: &Mistake,
    _colour: bool,
    _width: usize,
) -> String {
    let mut text = format!("error[{}]: {}\n", mistake.code, mistake.message);
    if !source_name.is_empty() {
        text.push_str(&format!(" --> {source_name}"));
        if mistake.place.is_known() {
            text.push_str(&format!(":{}:{}", mistake.place.line, mistake.place.column));
        }
        text.push('\n');
    }
    if let Some(line) = source
        .filter(|_| mistake.place.is_known())
        .and_then(|s| s.lines().nth(mistake.place.line as usize - 1))
    {
        text.push_str(&format!("  | {line}\n"));
    }
    if let Some(help) = &mistake.help {
        text.push_str(&format!("  = help: {help}\n"));
    }
    text
}
