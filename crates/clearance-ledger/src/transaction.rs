//! Acts being recorded: each through admission, all of them or none, with the one signature over them.

use std::collections::BTreeMap;

use clearance_core::act::field::Names as _;
use clearance_core::act::{Act, Draft, EntryVoid};
use clearance_core::admit::{self, Desk, Replay, Said, Seen, Signing, Verdict};
use clearance_core::code;
use clearance_core::entry::{Accepted, Entry, LARGEST, Salt, further_salts, sandbox_nonce, sandbox_salts};
use clearance_core::fold::steps;
use clearance_core::id::{EntryNo, OfficerNo, RecordKind, Subject};
use clearance_core::node::{Mistake, Node, Place, Value};
use clearance_core::signature::{PublicKey, Signature, batch_text};
use clearance_core::time::Moment;

use crate::error::LedgerError;
use crate::ledger::Ledger;
use crate::log::{Head, Log as _};
use crate::sqlite::{self, Pending, Prefixes, Reader, SqliteLog};
use crate::tree::{Frontier, leaf_hash};

/// An act that was recorded, or found recorded before.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Its entry; absent if it says what already is so.
    pub entry: Option<EntryNo>,
    /// The entry as values, if it is new.
    pub accepted: Option<Accepted>,
    /// What the officer should know.
    pub notices: Vec<String>,
}

/// Acts being recorded together: all or nothing.
pub struct Transaction<'l> {
    ledger: &'l Ledger,
    now: Moment,
    recorded: Moment,
    last: Moment,
    first: EntryNo,
    flushed: u64,
    pending: Pending,
    signing: Option<(Signer<'l>, [u8; 16])>,
    batch: Option<Batch>,
    /// The records that statements said before made, by the statements' digests.
    said: BTreeMap<String, Subject>,
    /// How many acts the statements said before bring about that have not come yet.
    owed: i64,
    seen: Seen,
    trial: bool,
    done: bool,
}

/// What makes the signature over a batch's text.
type Sign<'s> = dyn FnOnce(&str) -> Result<Signature, Mistake> + 's;

/// How the statements of a transaction come to be signed.
pub enum Signer<'s> {
    /// Elsewhere, later: nothing can be recorded, but what would be signed can be seen.
    Later,
    /// By this key, when everything else is done.
    With(PublicKey, Box<Sign<'s>>),
}

/// The statements of a transaction that one signature is over.
#[derive(Clone)]
struct Batch {
    key: PublicKey,
    first: EntryNo,
    nonce: String,
    tree: Frontier,
}

impl Batch {
    fn text(&self, ledger: &str) -> String {
        batch_text(ledger, self.tree.size(), &self.tree.root())
    }
}

/// Whether nothing stands in an act's way but the consent of a second officer.
fn lacks_consent(mistakes: &[Mistake]) -> bool {
    let lacking = |mistake: &Mistake| mistake.code == code::SECOND_OFFICER && mistake.field.is_none();
    !mistakes.is_empty() && mistakes.iter().all(lacking)
}

/// What is wrong with an act that another brings about is told at the place of that other, and at its field of the same
/// name if it has one.
fn brought_about(why: LedgerError, draft: &Draft, by: &Draft) -> LedgerError {
    let LedgerError::Rejected(mistakes) = why else { return why };
    let told = |mistake: Mistake| Mistake {
        message: format!("the `{}` that it brings about: {}", draft.spec.word, mistake.message),
        place: by.place,
        field: mistake.field.clone().filter(|field| by.spec.field(field).is_some()),
        ..mistake
    };
    LedgerError::Rejected(mistakes.into_iter().map(told).collect())
}

/// How far a real ledger's last entry may lie ahead of the clock before an act is refused: five minutes.
const CLOCK_SLACK: i64 = 300_000_000;

/// How many entries are admitted before they are appended to the log.
const CHUNK: usize = 512;

impl<'l> Transaction<'l> {
    /// Begins to write.
    pub(crate) fn begin(ledger: &'l Ledger, now: Moment) -> Result<Self, LedgerError> {
        ledger.connection().execute_batch("BEGIN IMMEDIATE")?;
        let started = SqliteLog::new(ledger.connection()).head();
        let head = match started {
            Ok(head) => head,
            Err(why) => {
                let _ = ledger.connection().execute_batch("ROLLBACK");
                return Err(why);
            }
        };
        let recorded = if now > head.recorded { now } else { head.recorded.next() };
        Ok(Self {
            ledger,
            now,
            recorded,
            last: head.recorded,
            first: head.size + 1,
            flushed: head.size,
            pending: Pending::default(),
            signing: None,
            batch: None,
            said: BTreeMap::new(),
            owed: 0,
            seen: Seen::default(),
            trial: false,
            done: false,
        })
    }

    /// Admits an act and folds it into the records.
    ///
    /// `salts` are three fresh random salts; a sandbox derives its own.
    ///
    /// # Errors
    /// [`LedgerError::Rejected`] with every mistake and refusal; that the file cannot be written.
    pub fn record(
        &mut self,
        draft: &Draft,
        by: &str,
        replay: Replay,
        prefixes: Prefixes,
        salts: [Salt; 3],
    ) -> Result<Vec<Recorded>, LedgerError> {
        self.clock(draft.place)?;
        let by = self.officer(by, draft.place)?;
        let recorded = match self.together(draft, by, replay, prefixes, salts) {
            Err(LedgerError::Rejected(mistakes)) if lacks_consent(&mistakes) => {
                let proposal = admit::proposing(draft);
                self.one(&proposal, (by, replay, prefixes), salts, None).map(|recorded| vec![recorded])
            }
            recorded => recorded,
        };
        self.flush_if_many()?;
        recorded
    }

    /// Admits an act with what it takes along and brings about: all of it or none.
    fn together(
        &mut self,
        draft: &Draft,
        by: OfficerNo,
        replay: Replay,
        prefixes: Prefixes,
        salts: [Salt; 3],
    ) -> Result<Vec<Recorded>, LedgerError> {
        let drafts = self.with_dependents(draft, prefixes)?;
        let brings_about = matches!(draft.spec.word, "review.decide" | "proposal.approve");
        if let ([one], false) = (drafts.as_slice(), brings_about) {
            return self.one(one, (by, replay, prefixes), salts, None).map(|recorded| vec![recorded]);
        }
        // All of them or none: what was folded before one is refused goes again.
        let (recent, last, seen) = (self.pending.recent.len(), self.last, self.seen.clone());
        let batch = self.batch.clone();
        self.ledger.connection().execute_batch("SAVEPOINT several")?;
        let mut nth = 0;
        let recorded = self.each(drafts, by, replay, prefixes, &mut || {
            nth += 1;
            further_salts(&salts, nth)
        });
        if recorded.is_err() {
            self.ledger.connection().execute_batch("ROLLBACK TO several")?;
            self.pending.recent.truncate(recent);
            (self.last, self.seen, self.batch) = (last, seen, batch);
        }
        self.ledger.connection().execute_batch("RELEASE several")?;
        recorded
    }

    /// Admits a statement that was made before, word for word or not at all.
    ///
    /// # Errors
    /// [`LedgerError::Rejected`] with every mistake and refusal; that the file cannot be written.
    pub fn record_said(&mut self, said: &Said) -> Result<Recorded, LedgerError> {
        self.clock(Place::NONE)?;
        let recorded =
            self.one(&said.draft(&self.said), (said.by, Replay::Never, Prefixes::Refused), said.salts, Some(said))?;
        if let Some(accepted) = &recorded.accepted {
            self.said.extend(accepted.record().map(|record| (said.digest.clone(), record.clone())));
            if accepted.common.proposal.is_some()
                || matches!(&accepted.act, Act::GrantIssue(act) if act.review().is_some())
            {
                self.owed -= 1;
            }
            for draft in admit::follow_ups(accepted, &self.reader(Prefixes::Refused))? {
                self.owed += self.with_dependents(&draft, Prefixes::Refused)?.len() as i64;
            }
        }
        self.flush_if_many()?;
        Ok(recorded)
    }

    /// Admits acts one after the other, each with what it brings about.
    fn each(
        &mut self,
        drafts: Vec<Draft>,
        by: OfficerNo,
        replay: Replay,
        prefixes: Prefixes,
        salts: &mut dyn FnMut() -> [Salt; 3],
    ) -> Result<Vec<Recorded>, LedgerError> {
        let mut recorded = Vec::new();
        for draft in drafts {
            let one = self.one(&draft, (by, replay, prefixes), salts(), None)?;
            let more = match &one.accepted {
                Some(accepted) => admit::follow_ups(accepted, &self.reader(Prefixes::Refused))?,
                None => Vec::new(),
            };
            recorded.push(one);
            for mut follow_up in more {
                // In a sandbox an act may say when it was recorded; what it brings about was recorded then too.
                follow_up.fields.retain(|(key, _)| key.text != "recorded");
                follow_up.fields.extend(draft.fields.iter().filter(|(key, _)| key.text == "recorded").cloned());
                let drafts = self.with_dependents(&follow_up, Prefixes::Refused)?;
                let brought = self.each(drafts, by, Replay::Never, Prefixes::Refused, salts);
                recorded.extend(brought.map_err(|why| brought_about(why, &follow_up, &draft))?);
            }
        }
        Ok(recorded)
    }

    fn one(
        &mut self,
        draft: &Draft,
        (by, replay, prefixes): (OfficerNo, Replay, Prefixes),
        salts: [Salt; 3],
        said: Option<&Said>,
    ) -> Result<Recorded, LedgerError> {
        let facts = self.ledger.facts();
        let next = self.flushed + self.pending.len() + 1;
        let salts = if facts.sandbox && said.is_none() { sandbox_salts(&facts.id, next) } else { salts };
        let signing = self.signing(next, said);
        let desk = Desk {
            ledger: facts.id.clone(),
            sandbox: facts.sandbox,
            approvals: if self.trial { 1 } else { facts.approvals },
            by,
            now: self.now,
            recorded: self.recorded.max(self.last),
            last: self.last,
            next,
            first: self.first,
            replay,
            signing,
            trial: self.trial,
        };
        let reader = Reader::new(self.ledger.connection(), prefixes, &self.pending);
        let verdict =
            admit::admit(draft, &desk, &reader, &mut self.seen, salts, said).map_err(LedgerError::Rejected)?;
        Ok(match verdict {
            Verdict::Unchanged(_) if said.is_some() => {
                let message = "one of the statements was recorded before, or says what already is so";
                return Err(LedgerError::Rejected(vec![Mistake::new(code::REPLAYED, draft.place, message)]));
            }
            Verdict::Unchanged(entry) => Recorded { entry, accepted: None, notices: Vec::new() },
            Verdict::New(admitted) => {
                let target = admitted.target.as_ref().map(|(accepted, reading)| (accepted, reading));
                sqlite::apply(self.ledger.connection(), &steps(&admitted.accepted, target))?;
                self.last = admitted.entry.recorded;
                if let (Some(key), Some(signing)) = (admitted.signer, desk.signing) {
                    let begun = || Batch { key, first: next, nonce: signing.nonce, tree: Frontier::empty() };
                    let leaf = leaf_hash(admitted.statement.as_bytes());
                    self.batch.get_or_insert_with(begun).tree.push(leaf, &mut |_| ());
                }
                self.pending.recent.push(admitted.entry);
                Recorded {
                    entry: Some(admitted.accepted.number),
                    accepted: Some(admitted.accepted),
                    notices: admitted.notices,
                }
            }
        })
    }

    fn flush_if_many(&mut self) -> Result<(), LedgerError> {
        if self.pending.recent.len() < CHUNK {
            return Ok(());
        }
        // What the signature will stand in, and whatever follows on it, waits.
        if self.batch.is_some() { self.pending.hold(self.ledger.connection()) } else { self.flush() }
    }

    /// How the next statement comes to be signed.
    fn signing(&self, next: EntryNo, said: Option<&Said>) -> Option<Signing> {
        let (signer, random) = self.signing.as_ref()?;
        let given = match signer {
            Signer::Later => None,
            Signer::With(key, _) => Some(key.clone()),
        };
        Some(match &self.batch {
            Some(batch) => Signing {
                key: Some(given.unwrap_or_else(|| batch.key.clone())),
                nonce: batch.nonce.clone(),
                batch: Some((batch.first, batch.tree.size())),
            },
            None => {
                let facts = self.ledger.facts();
                let fresh =
                    if facts.sandbox { sandbox_nonce(&facts.id, next, (self.now, given.is_none())) } else { *random };
                let fresh = || fresh.iter().map(|b| format!("{b:02x}")).collect();
                Signing {
                    key: given,
                    nonce: said.and_then(|said| said.nonce.clone()).unwrap_or_else(fresh),
                    batch: None,
                }
            }
        })
    }

    /// Says how statements of officers with a key are signed. `nonce` is random; a sandbox derives its own.
    #[must_use]
    pub fn signed(mut self, signer: Signer<'l>, nonce: [u8; 16]) -> Self {
        self.signing = Some((signer, nonce));
        self
    }

    /// The text that the signature is made over, the number of statements and the key, once there is one to sign.
    #[must_use]
    pub fn to_sign(&self) -> Option<(String, u64, &PublicKey)> {
        self.batch.as_ref().map(|batch| (batch.text(&self.ledger.facts().id), batch.tree.size(), &batch.key))
    }

    /// Makes this a trial: one officer is enough for everything, and nothing can be recorded.
    #[must_use]
    pub const fn trial(mut self) -> Self {
        self.trial = true;
        self
    }

    /// Reads an act without recording it: for the mistakes of a row that is not recorded anyway.
    ///
    /// # Errors
    /// [`LedgerError::Rejected`] with every mistake of its fields.
    pub fn consider(&self, draft: &Draft) -> Result<(), LedgerError> {
        let vocabulary = clearance_core::clause::Vocabulary::default();
        let reader = self.reader(Prefixes::Refused);
        let mut cx = clearance_core::act::field::Decoding::new(self.now, &reader, &vocabulary);
        draft.decode(&mut cx);
        if cx.mistakes.is_empty() { Ok(()) } else { Err(LedgerError::Rejected(cx.mistakes)) }
    }

    /// A void that takes its dependents along becomes a void of each, newest first.
    fn with_dependents(&self, draft: &Draft, prefixes: Prefixes) -> Result<Vec<Draft>, LedgerError> {
        let wanted = draft.spec.word == EntryVoid::SPEC.word
            && draft.field("with_dependents").is_some_and(|n| matches!(n.value, Value::Bool(true) | Value::Int(1)));
        let reader = Reader::new(self.ledger.connection(), prefixes, &self.pending);
        let written = draft.field("entry").map(|n| match &n.value {
            Value::Int(number) => number.to_string(),
            Value::Text(text) => text.clone(),
            _ => String::new(),
        });
        let (true, Some(Ok(number))) = (wanted, written.map(|w| reader.resolve_entry(&w))) else {
            return Ok(vec![draft.clone()]);
        };
        let Some((target, _)) = admit::reading(number, &reader)? else {
            return Ok(vec![draft.clone()]);
        };
        let mut drafts = Vec::new();
        for number in admit::dependents(&target, &reader)? {
            let mut one = draft.clone();
            one.fields.retain(|(key, _)| key.text != "ref" && key.text != "with_dependents");
            for (key, node) in &mut one.fields {
                if key.text == "entry" {
                    *node = Node { value: Value::Int(number.cast_signed()), place: node.place };
                }
            }
            drafts.push(one);
        }
        drafts.push(draft.clone());
        Ok(drafts)
    }

    fn clock(&self, place: Place) -> Result<(), LedgerError> {
        if !self.ledger.facts().sandbox && self.now.0.saturating_add(CLOCK_SLACK) < self.last.0 {
            let message =
                format!("the clock says {}, but the ledger's last entry was recorded at {}", self.now, self.last);
            return Err(LedgerError::Rejected(vec![Mistake::new(code::CLOCK_BEHIND, place, message)]));
        }
        Ok(())
    }

    fn officer(&self, name: &str, place: Place) -> Result<OfficerNo, LedgerError> {
        let reader = Reader::new(self.ledger.connection(), Prefixes::Refused, &self.pending);
        match reader.resolve(RecordKind::Officer, name) {
            Ok(subject) => {
                OfficerNo::try_from(&subject).map_err(|()| LedgerError::Integrity("an officer has no number".into()))
            }
            Err(clearance_core::act::field::NameFault::Storage(why)) => Err(LedgerError::Storage(why)),
            Err(_) => {
                let message = format!("`{name}` is not an officer of this ledger");
                let help = format!(
                    "say who you are with `--as`; the founder is `{}`, and `clearance officer enroll` makes others",
                    self.ledger.facts().founder
                );
                Err(LedgerError::Rejected(vec![Mistake::new(code::NOT_ENROLLED, place, message).help(help)]))
            }
        }
    }

    fn flush(&mut self) -> Result<(), LedgerError> {
        self.append(None)
    }

    /// Puts everything into the log, one entry with its signature.
    fn append(&mut self, sealed: Option<Entry>) -> Result<(), LedgerError> {
        let db = self.ledger.connection();
        let flushed = &mut self.flushed;
        self.pending.drain(db, CHUNK, &mut |entries| {
            let head =
                match sealed.as_ref().and_then(|s| entries.iter().position(|e| e.number == s.number).zip(Some(s))) {
                    Some((at, sealed)) => {
                        let mut entries = entries.to_vec();
                        if let Some(unsigned) = entries.get_mut(at) {
                            unsigned.clone_from(sealed);
                        }
                        SqliteLog::new(db).append(*flushed, &entries)?
                    }
                    None => SqliteLog::new(db).append(*flushed, entries)?,
                };
            *flushed = head.size;
            Ok(())
        })
    }

    /// Has the batch signed, checks the signature, and gives the entry it stands in.
    fn sealed(&mut self) -> Result<Option<Entry>, LedgerError> {
        let Some(batch) = self.batch.take() else { return Ok(None) };
        let refused = |code, message: String| LedgerError::Rejected(vec![Mistake::new(code, Place::NONE, message)]);
        let Some((Signer::With(_, sign), _)) = self.signing.take() else {
            return Err(refused(code::UNSIGNED, "nothing was signed, so nothing can be recorded".into()));
        };
        let text = batch.text(&self.ledger.facts().id);
        let signature = sign(&text).map_err(|mistake| LedgerError::Rejected(vec![mistake]))?;
        let told = |why| refused(code::SIGNATURE, format!("the signature does not hold: {why}"));
        signature.verify(&batch.key, &text).map_err(told)?;
        let first = self.pending.entry(self.ledger.connection(), batch.first)?;
        let first = first.ok_or_else(|| LedgerError::Storage("the entry to be signed is missing".into()))?;
        let sealed = first.sealed(batch.tree.size(), signature.as_base64());
        let sealed = sealed.map_err(LedgerError::Integrity)?;
        if sealed.bytes.len() > LARGEST {
            return Err(refused(
                code::ENTRY_TOO_LARGE,
                format!("with its signature entry {} is too large", batch.first),
            ));
        }
        Ok(Some(sealed))
    }

    /// Reads records as they stand with what was admitted so far.
    #[must_use]
    pub fn reader(&self, prefixes: Prefixes) -> Reader<'_> {
        Reader::new(self.ledger.connection(), prefixes, &self.pending)
    }

    /// The first entry of this transaction.
    #[must_use]
    pub const fn first(&self) -> EntryNo {
        self.first
    }

    /// The moment at which the transaction records.
    #[must_use]
    pub const fn recorded(&self) -> Moment {
        self.recorded
    }

    /// Records everything, durably.
    ///
    /// # Errors
    /// That the file cannot be written; nothing was recorded then.
    pub fn commit(mut self) -> Result<Head, LedgerError> {
        if self.owed != 0 {
            let message = "the statements hold a decision or an approval without what it brings about";
            return Err(LedgerError::Rejected(vec![Mistake::new(code::STATEMENT_DIFFERS, Place::NONE, message)]));
        }
        if self.trial {
            return Err(LedgerError::Storage("a trial is never recorded".into()));
        }
        let sealed = self.sealed()?;
        self.append(sealed)?;
        let head = SqliteLog::new(self.ledger.connection()).head()?;
        self.ledger.connection().execute_batch("COMMIT")?;
        self.done = true;
        Ok(head)
    }

    /// Hands over every entry that would be recorded, without recording anything.
    ///
    /// # Errors
    /// That the file cannot be written; what `take` gives up with.
    pub fn prepared(mut self, take: &mut dyn FnMut(Entry) -> Result<(), LedgerError>) -> Result<Head, LedgerError> {
        self.flush()?;
        let log = SqliteLog::new(self.ledger.connection());
        log.read(self.first, EntryNo::MAX, take)?;
        log.head()
    }

    /// What the head would be, and the first entries, at most so many, without recording anything.
    ///
    /// # Errors
    /// That the file cannot be written.
    pub fn preview(mut self, most: u64) -> Result<(Head, Vec<Entry>), LedgerError> {
        self.flush()?;
        let log = SqliteLog::new(self.ledger.connection());
        let mut entries = Vec::new();
        log.read(self.first, self.first.saturating_add(most).saturating_sub(1), &mut |entry| {
            entries.push(entry);
            Ok(())
        })?;
        Ok((log.head()?, entries))
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if !self.done {
            let _ = self.ledger.connection().execute_batch("ROLLBACK");
        }
    }
}
