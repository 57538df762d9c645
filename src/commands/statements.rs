//! Statements on their way to a key on another machine and back: `--statement-out FILE` writes them, and
//! `apply --signed FILE --signature FILE.sign.sig` records them word for word.

use std::io::{BufRead as _, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use clearance_core::act::Group;
use clearance_core::admit::Said;
use clearance_core::canonical::canonical_tree;
use clearance_core::code;
use clearance_core::entry::{Entry, PrivatePart, Salt};
use clearance_core::node::{Mistake, Node, Place};
use clearance_core::signature::{NAMESPACE, Signature};
use clearance_ledger::sqlite::Prefixes;
use clearance_ledger::{Head, Ledger, LedgerError, Signer, Transaction};
use serde_json::{Map, json};

use super::effect::{Receipt, hex};
use crate::clock;
use crate::context::{Context, flag_mistake};
use crate::error::{Failure, Located};
use crate::render::document::{Block, Line};
use crate::render::json;
use crate::shown::Shown;

/// The longest line: the statement and private parts of the largest entry, with room.
const LONGEST_LINE: u64 = 4 << 20;

/// The file of the text to be signed.
fn text_file(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".sign");
    name.into()
}

fn new_file(path: &Path) -> Result<std::fs::File, Failure> {
    let cannot = |why: std::io::Error| Failure::new(code::OUTPUT, format!("{} cannot be made: {why}", path.display()));
    std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(cannot)
}

/// Writes what a transaction would record, one statement a line, and the text to be signed beside it.
pub(super) fn write(transaction: Transaction<'_>, path: &Path, text: &str) -> Result<Head, Failure> {
    let cannot = |why: std::io::Error| Failure::unwritten(path.display(), &why);
    let (statements, mut signed) = (new_file(path)?, new_file(&text_file(path))?);
    let mut out = BufWriter::new(&statements);
    let mut failed = None;
    let head = transaction.prepared(&mut |entry| {
        let written = line(&entry).and_then(|line| out.write_all(line.as_bytes()).map_err(cannot));
        written.map_err(|why| {
            failed = Some(why);
            LedgerError::Storage("given up".into())
        })
    });
    let head = match (failed, head) {
        (Some(why), _) => return Err(why),
        (None, head) => head?,
    };
    out.flush().and_then(|()| signed.write_all(text.as_bytes())).map_err(cannot)?;
    Ok(head)
}

fn line(entry: &Entry) -> Result<String, Failure> {
    let whole = entry.json().map_err(|why| Failure::new(code::INTEGRITY, why))?;
    let (mut private, mut salts) = (Map::new(), Map::new());
    for (part, group) in entry.private.iter().zip(Group::PRIVATE) {
        if let Some(part) = part {
            private.insert(group.word().into(), serde_json::from_str(&part.object).unwrap_or_default());
            salts.insert(group.word().into(), json!(hex(&part.salt)));
        }
    }
    let statement = whole.get("statement").cloned().unwrap_or_default();
    Ok(json::line(
        &json!({"schema": "clearance.statement/1", "statement": statement, "private": private, "salts": salts}),
    ))
}

/// What to do with the files.
pub(super) fn next(path: &Path, count: u64, key: &str) -> Vec<Block> {
    let (statements, text) = (path.display(), text_file(path).display().to_string());
    let many = if count == 1 { "1 statement".to_owned() } else { format!("{count} statements") };
    let told = format!("{many} in {statements}; what is to be signed with {key} is in {text}");
    vec![
        Block::Paragraph(Line::plain(told)),
        Block::Commands(vec![
            (format!("ssh-keygen -Y sign -n {NAMESPACE} -f KEY {text}"), "where the key is".to_owned()),
            (format!("clearance apply --signed {statements} --signature {text}.sig"), "within a day".to_owned()),
        ]),
    ]
}

/// Records statements that were signed elsewhere.
pub(super) fn admit(path: &Path, signature: &Path, ledger: &Ledger, context: &Context) -> Result<Shown, Failure> {
    let armoured = std::fs::read(signature).map_err(|why| {
        flag_mistake("--signature", code::INPUT, format!("{} cannot be read: {why}", signature.display()))
    })?;
    let wrong = |why: String| flag_mistake("--signature", code::SIGNATURE, format!("{}: {why}", signature.display()));
    let signature = Signature::from_armoured(&String::from_utf8_lossy(&armoured)).map_err(wrong)?;
    let key = signature.key().map_err(wrong)?;
    let signer = Signer::With(key, Box::new(move |_| Ok(signature)));
    let mut transaction = ledger.begin(context.now()?)?.signed(signer, clock::random()?);
    let mut receipt = Receipt::default();
    let source = path.display().to_string();
    let cannot = |why: std::io::Error| flag_mistake("--signed", code::INPUT, format!("{source} cannot be read: {why}"));
    let mut input = BufReader::new(std::fs::File::open(path).map_err(cannot)?);
    let mut number = 0;
    loop {
        let mut bytes = Vec::new();
        let read = std::io::Read::take(&mut input, LONGEST_LINE).read_until(b'\n', &mut bytes).map_err(cannot)?;
        if read == 0 {
            break;
        }
        number += 1;
        let at =
            |mistake: Mistake| Located::bare(Some(source.clone()), Mistake { place: Place::at(number, 1), ..mistake });
        let refused = |mistakes: Vec<Mistake>| Failure { mistakes: mistakes.into_iter().map(at).collect() };
        let said = said(&bytes, &ledger.facts().id)
            .map_err(|why| refused(vec![Mistake::new(code::STATEMENTS, Place::NONE, why)]))?;
        receipt.read();
        match transaction.record_said(&said) {
            Ok(recorded) => receipt.add(vec![recorded], &transaction.reader(Prefixes::Refused))?,
            Err(LedgerError::Rejected(mistakes)) => return Err(refused(mistakes)),
            Err(other) => return Err(other.into()),
        }
    }
    if number == 0 {
        return Err(flag_mistake("--signed", code::STATEMENTS, format!("there is nothing in {source}")));
    }
    receipt.finish(transaction, ledger, context)
}

/// A line as a statement with its private parts.
fn said(bytes: &[u8], ledger: &str) -> Result<Said, String> {
    let node = Node::parse_json(bytes.trim_ascii()).map_err(|why| format!("the line is not JSON: {why}"))?;
    let statement = node.member("statement").ok_or("the line has no `statement`")?;
    let mut private = [None, None, None];
    for (part, group) in private.iter_mut().zip(Group::PRIVATE) {
        let member = |name: &str| node.member(name).and_then(|all| all.member(group.word()));
        let Some(object) = member("private") else { continue };
        let salt = member("salts").and_then(Node::as_text).and_then(salt).ok_or("a private part has no salt")?;
        *part = Some(PrivatePart { salt, object: canonical_tree(object).ok_or("a private part says a thing twice")? });
    }
    Said::read(ledger, statement, &private)
}

fn salt(text: &str) -> Option<Salt> {
    let digits: Option<Vec<u32>> = text.chars().map(|c| c.to_digit(16)).collect();
    let bytes: Vec<u8> =
        digits?.chunks_exact(2).filter_map(|pair| u8::try_from(pair.iter().fold(0, |n, d| n << 4 | d)).ok()).collect();
    Salt::try_from(bytes).ok().filter(|_| text.len() == 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_salt_is_32_hexadecimal_digits() {
        assert_eq!(salt("000102030405060708090a0b0c0d0eff").unwrap()[15], 255);
        for wrong in [
            "",
            "00",
            "000102030405060708090a0b0c0d0ef",
            "000102030405060708090a0b0c0d0eff00",
            "g00102030405060708090a0b0c0d0eff",
        ] {
            assert_eq!(salt(wrong), None, "{wrong}");
        }
    }
}
