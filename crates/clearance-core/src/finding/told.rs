//! An entry as an auditor reads it: who, when, on what authority and evidence, why. Read from the entry's bytes without
//! making the act of them, because an audit may go through millions; an entry that was corrected is read in full.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::act::review::Agreement;
use crate::act::{self, Act, Spec};
use crate::fold::{Reading, authority};
use crate::id::{AuthorityNo, EntryNo, OfficerNo, Subject};
use crate::time::Moment;

/// An entry as an auditor reads it.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// Its number.
    pub number: EntryNo,
    /// When it was recorded.
    pub recorded: Moment,
    /// When it has force.
    pub effective: Moment,
    /// The act's declaration.
    pub spec: &'static Spec,
    /// Who recorded it.
    pub by: OfficerNo,
    /// The records it names; the first is the one it is about.
    pub subjects: Vec<Subject>,
    /// The instrument behind it.
    pub authority: Option<AuthorityNo>,
    /// References to evidence.
    pub evidence: Vec<Cow<'a, str>>,
    /// Why, in words.
    pub reason: Option<Cow<'a, str>>,
    /// Why, as a code.
    pub reason_code: Option<Cow<'a, str>>,
    /// Whether it carries what proves it in itself: the digest of a document, or sources.
    pub documented: bool,
    /// Whether a review stands behind it, as behind a grant that one approved.
    pub reviewed: bool,
    /// Of a decision: what distinguishes the case, where it departs from the rule.
    pub departs: Option<Cow<'a, str>>,
    /// Of an attestation: until when it counts.
    pub expires: Option<Moment>,
    /// Whether it carries a signature, or stands in a batch that does.
    pub signed: bool,
}

/// Text that is borrowed where it holds no escapes.
#[derive(Clone, Debug, Default, Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

#[derive(Deserialize)]
struct Bytes<'a> {
    #[serde(borrow)]
    subjects: Vec<&'a str>,
    #[serde(borrow, default)]
    resolves: BTreeMap<&'a str, &'a str>,
    #[serde(borrow)]
    statement: Statement<'a>,
    signatures: Vec<IgnoredAny>,
}

#[derive(Deserialize)]
struct Statement<'a> {
    act: &'a str,
    by: &'a str,
    effective: Option<&'a str>,
    #[serde(borrow)]
    body: Body<'a>,
}

/// What of an act's own members an auditor asks for.
#[derive(Deserialize)]
struct Body<'a> {
    #[serde(borrow)]
    authority: Option<&'a str>,
    #[serde(borrow)]
    reason_code: Option<Text<'a>>,
    #[serde(borrow)]
    expires: Option<&'a str>,
    digest: Option<IgnoredAny>,
    review: Option<IgnoredAny>,
    #[serde(borrow)]
    agrees: Option<&'a str>,
    #[serde(borrow)]
    departs: Option<Text<'a>>,
    sources: Option<Vec<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
struct Words<'a> {
    #[serde(borrow)]
    reason: Option<Text<'a>>,
    #[serde(borrow, default)]
    evidence: Vec<Text<'a>>,
}

impl<'a> Told<'a> {
    /// Reads an entry's bytes and its private words.
    ///
    /// # Errors
    /// That they are not those of an entry.
    pub fn read(number: EntryNo, recorded: Moment, bytes: &'a [u8], words: Option<&'a str>) -> Result<Self, String> {
        let wrong = |why: String| format!("entry {number}: {why}");
        let read: Bytes<'a> = serde_json::from_slice(bytes).map_err(|why| wrong(why.to_string()))?;
        let words: Words<'a> =
            words.map_or_else(|| Ok(Words::default()), serde_json::from_str).map_err(|why| wrong(why.to_string()))?;
        let Statement { act, by, effective, body } = read.statement;
        let moment = |text: &str| Moment::parse_rfc3339(text).map_err(wrong);
        let subject =
            |text: &str| Subject::parse(text).ok_or_else(|| wrong(format!("names `{text}`, which is no record")));
        let instrument = |text: &str| subject(read.resolves.get(text).copied().unwrap_or(text));
        // `authority.confirm` is about an authority and not on the strength of one.
        let spec = act::find(act).ok_or_else(|| wrong(format!("there is no act `{act}`")))?;
        let authority = body.authority.filter(|_| spec.noun() != "authority").map(instrument).transpose()?;
        Ok(Self {
            number,
            recorded,
            effective: effective.map_or(Ok(recorded), moment)?,
            spec,
            by: OfficerNo::try_from(&subject(by)?).map_err(|()| wrong("names no officer".to_owned()))?,
            subjects: read.subjects.iter().map(|text| subject(text)).collect::<Result<_, _>>()?,
            authority: authority.and_then(|subject| AuthorityNo::try_from(&subject).ok()),
            evidence: words.evidence.into_iter().map(|text| text.0).collect(),
            reason: words.reason.map(|text| text.0),
            reason_code: body.reason_code.map(|text| text.0),
            documented: body.digest.is_some() || body.sources.is_some_and(|sources| !sources.is_empty()),
            reviewed: spec.noun() == "grant" && body.review.is_some(),
            departs: (body.agrees == Some("departs")).then(|| body.departs.unwrap_or_default().0),
            expires: body.expires.map(moment).transpose()?,
            signed: !read.signatures.is_empty(),
        })
    }

    /// The same as a correction made it read.
    #[must_use]
    pub fn corrected(mut self, reading: &Reading) -> Self {
        let owned = |text: &String| Cow::Owned(text.clone());
        self.effective = reading.effective;
        self.authority = match reading.act {
            Act::AuthorityConfirm(_) => None,
            _ => authority(&reading.act, &reading.common),
        };
        self.evidence = reading.common.evidence.iter().flat_map(|texts| texts.0.iter().map(owned)).collect();
        self.reason = reading.common.reason.as_ref().map(|words| owned(&words.0));
        self.reason_code = reading.common.reason_code.as_ref().map(|label| owned(&label.0));
        let sources = |sources: Option<&crate::act::value::Sources>| sources.is_some_and(|list| !list.0.is_empty());
        match &reading.act {
            Act::OrgAttest(act) => {
                self.documented = act.digest().is_some();
                self.expires = act.expires().map(|end| end.0);
            }
            Act::ReviewDecide(act) => {
                let departs = act.agrees() == Some(&Agreement::Departs);
                let why = act.departs().map_or(Cow::Borrowed(""), |label| owned(&label.0));
                self.departs = departs.then_some(why);
            }
            Act::AuthorityRecord(act) => self.documented = sources(act.sources()),
            Act::AuthorityConfirm(act) => self.documented = sources(act.sources()),
            Act::ModelEvaluate(act) => self.documented = sources(act.sources()),
            _ => {}
        }
        self
    }

    /// The record it is about.
    #[must_use]
    pub fn record(&self) -> Option<&Subject> {
        self.subjects.first()
    }

    /// Whether it voids or corrects another entry, whose subjects it carries.
    #[must_use]
    pub fn amends(&self) -> bool {
        self.spec.noun() == "entry"
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_read_from_its_bytes() {
        let bytes = br#"{"entry":7,"recorded":"2026-06-13T01:33:54Z","resolves":{"ab":"A-6"},"signatures":[],"statement":{"act":"lockdown.impose","asked":"2026-06-13T01:33:54Z","body":{"authority":"ab","kind":"suspension","models":["a/b"]},"by":"U-1","commits":{"words":"00"},"effective":"2026-06-12T21:21:00Z","ledger":"x"},"subjects":["L-1","a/b","A-6"]}"#;
        let words = r#"{"evidence":["a \"quoted\" page"],"reason":"why not"}"#;
        let told = Told::read(7, Moment(1), bytes, Some(words)).unwrap();
        assert_eq!(told.spec.word, "lockdown.impose");
        assert_eq!(told.authority, Some(AuthorityNo(6)));
        assert_eq!(told.effective.to_string(), "2026-06-12T21:21:00Z");
        assert_eq!(told.evidence, ["a \"quoted\" page"]);
        assert!(matches!(told.reason, Some(Cow::Borrowed("why not"))));
        assert!(!told.documented && !told.signed);
        assert_eq!(told.subjects.len(), 3);
    }

    #[test]
    fn bytes_that_are_no_entry_are_refused() {
        for bytes in
            ["", "{}", "[]", r#"{"subjects":["?"],"signatures":[],"statement":{"act":"x","by":"U-1","body":{}}}"#]
        {
            assert!(Told::read(1, Moment(0), bytes.as_bytes(), None).is_err(), "{bytes}");
        }
    }
}
