//! Names that are nearly the same: one body registered twice under `Acme, Inc.` and `ACME Incorporated`.
//!
//! A name's likeness leaves out what such spellings differ in: case, accents, punctuation, width, script (Cyrillic,
//! Greek and others are spelled in Latin letters), the legal form and the article. Equal likeness is a hint for an
//! officer, never a reason to refuse: two bodies may bear one name.

use unicode_normalization::UnicodeNormalization as _;

/// Legal forms as they stand at the end of names, spelled in lower-case Latin letters without dots. Where a form has
/// several words, the longest comes first.
const FORMS: &[&[&str]] = &[
    &["limited", "liability", "company"],
    &["limited", "liability", "partnership"],
    &["public", "limited", "company"],
    &["societe", "anonyme"],
    &["akciova", "spolocnost"],
    &["akciova", "spolecnost"],
    &["spolocnost", "s", "rucenim", "obmedzenym"],
    &["aktiengesellschaft"],
    &["aktiebolag"],
    &["aktieselskab"],
    &["gesellschaft", "mit", "beschrankter", "haftung"],
    &["zhu", "shi", "hui", "she"],
    &["pte", "ltd"],
    &["pty", "ltd"],
    &["pvt", "ltd"],
    &["private", "limited"],
    &["co", "ltd"],
    &["co", "inc"],
    &["co", "kg"],
    &["s", "a", "s"],
    &["s", "r", "o"],
    &["s", "r", "l"],
    &["s", "p", "a"],
    &["z", "o", "o"],
    &["s", "a"],
    &["a", "s"],
    &["n", "v"],
    &["b", "v"],
    &["l", "p"],
    &["a", "g"],
    &["incorporated"],
    &["corporation"],
    &["company"],
    &["limited"],
    &["inc"],
    &["corp"],
    &["co"],
    &["ltd"],
    &["llc"],
    &["llp"],
    &["lp"],
    &["plc"],
    &["pbc"],
    &["gmbh"],
    &["mbh"],
    &["kg"],
    &["ag"],
    &["se"],
    &["sa"],
    &["sas"],
    &["sarl"],
    &["srl"],
    &["sro"],
    &["spa"],
    &["bv"],
    &["nv"],
    &["ab"],
    &["oy"],
    &["oyj"],
    &["as"],
    &["asa"],
    &["aps"],
    &["kk"],
    &["ooo"],
    &["pao"],
    &["ao"],
    &["zrt"],
    &["nyrt"],
    &["kft"],
    &["doo"],
    &["pte"],
    &["pty"],
    &["pvt"],
];

/// Legal forms of languages that write them without spaces, before or after the name.
const JOINED: &[&str] =
    &["株式会社", "有限会社", "合同会社", "有限公司", "股份有限公司", "주식회사", "㈱", "(株)", "(주)"];

/// What is left of a name when that is left out which spellings of one name differ in; empty if nothing is.
///
/// Equal for `Acme, Inc.` and `THE ACME INCORPORATED`, for `Энергия` and `Energiya`, for `ｱｵﾊﾞ株式会社` and `アオバ`.
#[must_use]
pub fn likeness(name: &str) -> String {
    let plain = plain(name);
    let mut words = words(&plain);
    while let Some(form) = FORMS.iter().find(|form| words.len() > form.len() && words.ends_with(form)) {
        words.truncate(words.len() - form.len());
    }
    words.concat()
}

/// What the likeness of a name begins with, if the name begins with this text and the text ends before its legal form.
#[must_use]
pub fn beginning(text: &str) -> String {
    words(&plain(text)).concat()
}

/// What the likeness of a name can be, if the name begins with this text and the text ends within its legal form.
#[must_use]
pub fn before_form(text: &str) -> Vec<String> {
    let plain = plain(text);
    let words = words(&plain);
    let longest = FORMS.iter().map(|form| form.len()).max().unwrap_or(0);
    (1..=longest).filter_map(|form| words.get(..words.len().checked_sub(form)?)).map(<[_]>::concat).collect()
}

fn plain(name: &str) -> String {
    let latin = if name.is_ascii() { name.to_owned() } else { in_latin_letters(name) };
    latin.replace('&', " and ").to_ascii_lowercase()
}

/// The words of a plain text, without a leading article.
fn words(plain: &str) -> Vec<&str> {
    let mut words: Vec<&str> =
        plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.first() == Some(&"the") && words.len() > 1 {
        words.remove(0);
    }
    words
}

fn in_latin_letters(name: &str) -> String {
    let mut name: String = name.nfkc().collect();
    for form in JOINED.iter().map(|form| form.nfkc().collect::<String>()) {
        if name.contains(&form) {
            name = name.replace(&form, " ");
        }
    }
    let mut latin = String::with_capacity(name.len());
    for character in name.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)) {
        if character.is_ascii() {
            latin.push(character);
        } else {
            latin.push_str(any_ascii::any_ascii_char(character));
        }
    }
    latin
}

#[cfg(test)]
mod tests {
    use super::{before_form, beginning, likeness};

    #[test]
    fn spellings_of_one_name_are_alike() {
        for (a, b) in [
            ("Acme, Inc.", "THE ACME INCORPORATED"),
            ("Électricité du Nord S.A.", "Electricite du Nord"),
            ("Siemens AG", "SIEMENS Aktiengesellschaft"),
            ("Clean Energy Sources a.s.", "Clean Energy Sources, akciová spoločnosť"),
            ("Энергия ООО", "Energiya"),
            ("アオバ株式会社", "ｱｵﾊﾞ"),
            ("Smith & Sons Co., Ltd.", "Smith and Sons"),
            ("North-Field  Electric", "Northfield Electric"),
        ] {
            assert_eq!(likeness(a), likeness(b), "{a} and {b}");
        }
    }

    #[test]
    fn the_beginning_of_a_name_begins_its_likeness() {
        let name = "The Élan & Söhne Power Company";
        for end in name.char_indices().map(|(at, _)| at).skip(5) {
            let typed = &name[..end];
            let form = before_form(typed).contains(&likeness(name));
            assert!(form || likeness(name).starts_with(&beginning(typed)), "{typed}");
        }
        assert_eq!(before_form("Acme Grid Co"), ["acmegrid", "acme", ""]);
        assert_eq!(beginning("Acme Co"), "acmeco");
    }

    #[test]
    fn different_names_are_not() {
        for (a, b) in [("Acme North", "Acme South"), ("SA", "AG"), ("青葉信託銀行", "青葉銀行"), ("A 1", "A 2")]
        {
            assert_ne!(likeness(a), likeness(b), "{a} and {b}");
        }
        assert_eq!(likeness("…"), "");
        assert_eq!(likeness("The"), "the");
        assert_eq!(likeness("Inc."), "inc");
    }
}
