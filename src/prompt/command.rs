//! An act as the command line that would record it again: quoted for a shell, so that what is copied is what was meant.

use clearance_core::act::field::Kind;
use clearance_core::act::{Draft, FieldSpec};
use clearance_core::node::{Node, Value};

use crate::config::Origin;
use crate::context::Context;
use crate::intake::flags::leading;
use crate::render::safe::is_hidden;

/// The command, on one line.
pub(crate) fn command(draft: &Draft, context: &Context) -> String {
    let spec = draft.spec;
    let mut words = vec!["clearance".to_owned(), spec.noun().to_owned(), spec.verb().to_owned()];
    for setting in &context.settings.all {
        if let (Origin::Flag(flag @ ("--ledger" | "--as")), Some(value)) = (setting.origin, &setting.value) {
            words.extend([flag.to_owned(), quoted(value)]);
        }
    }
    let first =
        spec.fields.iter().take(leading(spec)).map_while(|field| draft.field(field.name).map(|node| (field, node)));
    let alone: Vec<&str> = first
        .filter_map(|(field, node)| {
            let [word] = written(field, node).try_into().ok()?;
            let word: String = word;
            (!word.starts_with('-')).then(|| {
                words.push(quoted(&word));
                field.name
            })
        })
        .collect();
    for (key, node) in draft.fields.iter().filter(|(key, _)| !alone.contains(&key.text.as_str())) {
        let Some(field) = spec.field(&key.text) else { continue };
        let flag = format!("--{}", field.name.replace('_', "-"));
        if field.kind == Kind::Flag {
            words.push(flag);
            continue;
        }
        for word in written(field, node) {
            if word.starts_with('-') {
                words.push(format!("{flag}={}", quoted(&word)));
            } else {
                words.extend([flag.clone(), quoted(&word)]);
            }
        }
    }
    words.join(" ")
}

/// A field's value as its flag takes it, once or several times.
pub(crate) fn written(field: &FieldSpec, node: &Node) -> Vec<String> {
    let plain = |node: &Node| match &node.value {
        Value::Text(text) | Value::Decimal(text) => text.clone(),
        Value::Int(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        _ => node.to_json().to_string(),
    };
    match (&node.value, field.kind) {
        (Value::List(items), Kind::Models | Kind::Restorations | Kind::Labels | Kind::Choices(_)) => {
            vec![items.iter().map(plain).collect::<Vec<_>>().join(",")]
        }
        (Value::List(items), _) => items.iter().map(plain).collect(),
        (Value::Map(members), Kind::Identifiers | Kind::Attributes | Kind::Fields) => {
            members.iter().map(|(key, node)| format!("{}={}", key.text, plain(node))).collect()
        }
        _ => vec![plain(node)],
    }
}

/// A word as a shell takes it for itself, whatever it holds. What a terminal would obey is written as an escape, which
/// bash, zsh, ksh and fish's `string unescape` know.
pub(crate) fn quoted(word: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "_./:@%+=,-".contains(character);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    if !word.contains(is_hidden) {
        return format!("'{}'", word.replace('\'', "'\\''"));
    }
    let escaped: String = word
        .chars()
        .map(|character| match character {
            '\n' => "\\n".to_owned(),
            '\t' => "\\t".to_owned(),
            '\\' | '\'' => format!("\\{character}"),
            hidden if is_hidden(hidden) => format!("\\U{:08x}", u32::from(hidden)),
            plain => plain.to_string(),
        })
        .collect();
    format!("$'{escaped}'")
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn words_are_quoted_so_that_nothing_in_them_is_obeyed() {
        for (word, shown) in [
            ("L-1", "L-1"),
            ("dev/alpha", "dev/alpha"),
            ("", "''"),
            ("two words", "'two words'"),
            ("$(rm -rf /)", "'$(rm -rf /)'"),
            ("it's", "'it'\\''s'"),
            ("a\nb", "$'a\\nb'"),
            ("\u{1b}[2J'\\", "$'\\U0000001b[2J\\'\\\\'"),
            ("a\u{202e}b", "$'a\\U0000202eb'"),
        ] {
            assert_eq!(quoted(word), shown);
        }
    }

    #[test]
    fn a_shell_reads_back_what_was_meant() {
        for word in
            ["", " ", "$(touch x)", "`id`", "it's", "a\"b", "a\nb", "\u{1b}[31m", "東京 \u{202e}", "~", "*", "!!"]
        {
            let script = format!("printf %s {}", quoted(word));
            let output =
                std::process::Command::new("bash").env("LC_ALL", "C.UTF-8").args(["-c", &script]).output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), word, "{script}");
        }
    }
}
