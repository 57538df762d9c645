//! The one choke point: may this act be recorded? Every change, typed or batched, interactive or scripted, passes here.
//!
//! An act is judged once: its substance at (its effective moment, the ledger's head), who may act at the moment of
//! recording. What is admitted becomes an entry; nothing later un-accepts it.

mod authority;
mod entry;
mod grant;
mod identity;
mod lockdown;
mod model;
mod officer;
mod organization;
mod policy;
mod proposal;
mod restoration;
mod review;
pub mod role;
mod signing;

use std::collections::{BTreeMap, BTreeSet};

use crate::act::field::{Decoding, Kind, Names};
use crate::act::{Act, Common, Draft, Need, Table};
use crate::clause::Vocabulary;
use crate::code;
use crate::entry::{Accepted, Entry, InBatch, LARGEST, Salt, Statement};
use crate::fold::{Amendment, Reading, authority as instrument};
use crate::id::{EntryNo, OfficerNo, OrganizationNo, RecordKind, Subject};
use crate::node::{Mistake, Place};
use crate::record::{self, Officer};
use crate::records::{Records, Row, Unreadable};
use crate::signature::PublicKey;
use crate::time::Moment;

pub use self::entry::{dependents, reading};
pub use self::policy::failing_tests;
pub use self::proposal::{follow_ups, proposing};
pub use self::signing::{ASKED_ALLOWANCE, Said, Signing};

/// What admission asks of a ledger beside its records: names, and what was recorded before. All at the head.
pub trait Book: Records + Names {
    /// The entry a `ref` names, with the entry that voided it.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn by_ref(&self, name: &str) -> Result<Option<EntryNo>, Unreadable>;

    /// The entries with a content, in order.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn by_content(&self, digest: &[u8; 16]) -> Result<Vec<EntryNo>, Unreadable>;

    /// The organization that has or had an identifier.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn by_identifier(&self, scheme: &str, value: &str) -> Result<Option<OrganizationNo>, Unreadable>;

    /// Organizations that have or had a name of this likeness, at most sixteen, the oldest first.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn by_likeness(&self, likeness: &str) -> Result<Vec<OrganizationNo>, Unreadable>;

    /// The number of the record that has or had a slug.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn by_slug(&self, kind: RecordKind, slug: &str) -> Result<Option<u64>, Unreadable>;

    /// The entry that holds a nonce.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn by_nonce(&self, nonce: &str) -> Result<Option<EntryNo>, Unreadable>;

    /// An entry, those of this input included.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn entry(&self, number: EntryNo) -> Result<Option<Entry>, Unreadable>;

    /// The entries that void or correct an entry, in order.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn amendments(&self, number: EntryNo) -> Result<Vec<(EntryNo, Amendment)>, Unreadable>;

    /// The entry that made a record, voided or not.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn creation(&self, subject: &Subject) -> Result<Option<EntryNo>, Unreadable>;

    /// The entries not voided that name a record, in order.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn naming(&self, subject: &Subject) -> Result<Vec<EntryNo>, Unreadable>;
}

/// Who acts, when, and on which ledger.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The ledger's id.
    pub ledger: String,
    /// Whether it is a sandbox.
    pub sandbox: bool,
    /// How many officers an act that loosens needs.
    pub approvals: u64,
    /// Who acts.
    pub by: OfficerNo,
    /// The clock.
    pub now: Moment,
    /// The transaction's moment of recording.
    pub recorded: Moment,
    /// The moment of the last entry before.
    pub last: Moment,
    /// The number the entry will have.
    pub next: EntryNo,
    /// The first entry of this input: records made from there on are named by the digest of their statement.
    pub first: EntryNo,
    /// Whether the act comes from an input that may be applied again, so that its content is its identity.
    pub replay: Replay,
    /// How statements of officers with a key come to be signed; absent: not at all, and such acts are refused.
    pub signing: Option<Signing>,
    /// Whether nothing will be recorded, so that nothing needs a signature.
    pub trial: bool,
}

/// Whether a row without a name of its own is known again by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replay {
    /// No: said anew each time.
    Never,
    /// Yes: it is this occurrence of its content in the input, counted from 1.
    Nth,
}

/// What admission found.
#[derive(Debug)]
pub enum Verdict {
    /// It may be recorded, as this entry.
    New(Box<Admitted>),
    /// It was recorded before, or says what already is so.
    Unchanged(Option<EntryNo>),
}

/// An act that may be recorded.
#[derive(Debug)]
pub struct Admitted {
    /// As bytes.
    pub entry: Entry,
    /// As values.
    pub accepted: Accepted,
    /// The statement's canonical bytes.
    pub statement: String,
    /// The key that must sign it.
    pub signer: Option<PublicKey>,
    /// For a void or a correction: the entry concerned and how it read before.
    pub target: Option<(Accepted, Reading)>,
    /// What the officer should know first, such as entries that lose their effect.
    pub notices: Vec<String>,
}

/// What admission remembers from act to act of one input.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// How often each content has come.
    contents: BTreeMap<[u8; 16], usize>,
    /// The officer found active, with the roles held, until an act could have changed that.
    standing: Option<(Officer, BTreeSet<String>)>,
}

/// An act as it is being judged.
struct Case<'a, B: Book> {
    book: &'a B,
    desk: &'a Desk,
    draft: &'a Draft,
    common: &'a Common,
    effective: Moment,
    mistakes: Vec<Mistake>,
    notices: Vec<String>,
    /// The offsets of moments that a correction writes.
    offsets: BTreeMap<String, String>,
    /// The key that must sign it.
    signer: Option<PublicKey>,
    /// The roles of whoever acts, own ones and lent ones.
    roles: BTreeSet<String>,
    /// Whether the act stands in a proposal, so that a second officer's consent is still to come.
    held: bool,
}

type Judged<T> = Result<T, Unreadable>;

/// Judges an act. What may be recorded comes back as an entry; what may not, as every mistake and refusal found.
///
/// # Errors
/// Every mistake and refusal, at its place.
pub fn admit<B: Book>(
    draft: &Draft,
    desk: &Desk,
    book: &B,
    seen: &mut Seen,
    salts: [Salt; 3],
    said: Option<&Said>,
) -> Result<Verdict, Vec<Mistake>> {
    let vocabulary =
        vocabulary(draft, desk, book).map_err(|why| vec![Mistake::new(code::STORAGE, draft.place, why.0)])?;
    let mut cx = Decoding::new(desk.now, book, &vocabulary);
    let decoded = draft.decode(&mut cx);
    let (Some((act, common)), true) = (decoded, cx.mistakes.is_empty()) else {
        return Err(cx.mistakes);
    };
    let mut offsets = std::mem::take(&mut cx.offsets);
    let recorded = common.recorded.map_or(desk.recorded, |r| r.0);
    let corrects = matches!(act, Act::EntryCorrect(_) | Act::EntryVoid(_));
    let effective = if corrects { recorded } else { common.effective.map_or(recorded, |e| e.0) };
    let mut case = Case {
        book,
        desk,
        draft,
        common: &common,
        effective,
        mistakes: Vec::new(),
        notices: Vec::new(),
        offsets: BTreeMap::new(),
        signer: None,
        roles: BTreeSet::new(),
        held: false,
    };
    if let Some(said) = said {
        offsets.clone_from(&said.offsets);
        case.timely(said, recorded).map_err(|why| vec![Mistake::new(code::STORAGE, draft.place, why.0)])?;
    }
    if !case.mistakes.is_empty() {
        return Err(case.mistakes);
    }
    let written = if said.is_some() { Written::Before } else { Written::Now };
    let judged = case.judge(act, recorded, written, seen);
    let judged = judged.map_err(|why| vec![Mistake::new(code::STORAGE, draft.place, why.0)])?;
    let (mistakes, notices, signer) = (case.mistakes, case.notices, case.signer);
    offsets.extend(case.offsets);
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let case = match judged {
        Some(Found::Record(record)) => *record,
        Some(Found::Unchanged(entry)) => return Ok(Verdict::Unchanged(entry)),
        None => {
            return Err(vec![Mistake::new(code::CONFLICT, draft.place, "the act cannot be recorded")]);
        }
    };
    let made = made_here(&case, desk, book).map_err(|why| vec![Mistake::new(code::STORAGE, draft.place, why.0)])?;
    let statement = Statement {
        ledger: &desk.ledger,
        asked: said.map_or(if desk.sandbox { recorded } else { desk.now }, |said| said.asked),
        by: desk.by,
        act: &case.act,
        common: &common,
        derived_slug: case.derived_slug.as_deref(),
        offsets: &offsets,
        made: &made,
        salts,
        batch: desk.signing.as_ref().filter(|_| signer.is_some()).map(Signing::place),
    };
    let stood = statement.stand(desk.next, recorded, &case.subjects);
    // The signature comes in last.
    let room = if matches!(statement.batch, Some(InBatch::First(_))) { signing::SIGNATURE_ROOM } else { 0 };
    if stood.entry.bytes.len() + room > LARGEST {
        let message = format!("the entry would have {} bytes; {} are allowed", stood.entry.bytes.len() + room, LARGEST);
        return Err(vec![Mistake::new(code::ENTRY_TOO_LARGE, draft.place, message)]);
    }
    let accepted = stood.entry.accepted().map_err(|why| {
        vec![Mistake::new(code::INTEGRITY, draft.place, format!("the entry does not read back: {why}"))]
    })?;
    if let Some(said) = said {
        said.stands(&stood.statement, case.target.as_ref().map(|(target, _)| target))
            .map_err(|why| vec![Mistake { place: draft.place, ..why }])?;
    }
    let statement = stood.statement;
    let target = case.target;
    Ok(Verdict::New(Box::new(Admitted { entry: stood.entry, accepted, statement, signer, target, notices })))
}

/// The attributes that the clauses of an act may test: those that the policies in force type.
fn vocabulary<B: Book>(draft: &Draft, desk: &Desk, book: &B) -> Judged<Vocabulary> {
    let clauses = |name: &str| {
        let kind = draft.spec.field(name).map(|field| field.kind);
        matches!(kind, Some(Kind::Clause | Kind::Conditions | Kind::Fields))
    };
    if draft.fields.iter().any(|(key, _)| clauses(&key.text)) {
        return crate::policy::vocabulary(desk.recorded, EntryNo::MAX, book);
    }
    Ok(Vocabulary::default())
}

/// Whether an act is written now, or was as a statement before, with what admission found then.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    Now,
    Before,
}

/// What judging comes to.
enum Found {
    Record(Box<Recordable>),
    Unchanged(Option<EntryNo>),
}

/// An act found good.
struct Recordable {
    act: Act,
    subjects: Vec<Subject>,
    derived_slug: Option<String>,
    target: Option<(Accepted, Reading)>,
}

/// The digests of the statements, in this input, that make the records an act names.
fn made_here<B: Book>(case: &Recordable, desk: &Desk, book: &B) -> Judged<BTreeMap<Subject, String>> {
    let mut made = BTreeMap::new();
    for subject in case.subjects.iter().filter(|s| matches!(s, Subject::Numbered(..))) {
        if desk.first == desk.next {
            break;
        }
        if let Some(entry) = book.creation(subject)?.filter(|entry| *entry >= desk.first)
            && let Some(entry) = book.entry(entry)?
        {
            made.insert(subject.clone(), entry.accepted().map_err(Unreadable)?.digest);
        }
    }
    Ok(made)
}

/// The table a kind of record's own rows stand in.
#[must_use]
pub const fn table_of(kind: RecordKind) -> Table {
    match kind {
        RecordKind::Ledger => Table::Ledger,
        RecordKind::Organization => Table::Organization,
        RecordKind::Model => Table::Model,
        RecordKind::Authority => Table::Authority,
        RecordKind::Lockdown => Table::Lockdown,
        RecordKind::Restoration => Table::Restoration,
        RecordKind::Grant => Table::Grant,
        RecordKind::Officer => Table::Officer,
        RecordKind::Policy => Table::Policy,
        RecordKind::Review => Table::Review,
        RecordKind::Proposal => Table::Proposal,
    }
}

impl<B: Book> Case<'_, B> {
    fn judge(&mut self, act: Act, recorded: Moment, said: Written, seen: &mut Seen) -> Judged<Option<Found>> {
        let Some(act) = self.settled(act)? else { return Ok(None) };
        if let Some(known) = self.known(&act, seen)? {
            return Ok(known.map(|entry| Found::Unchanged(Some(entry))));
        }
        self.clock(recorded);
        if said == Written::Now {
            self.nobody_writes();
        }
        let officer = match seen.standing.take().filter(|(officer, _)| officer.number == self.desk.by) {
            None => self.officer()?,
            known => known,
        };
        if let Some((officer, roles)) = &officer {
            self.roles.clone_from(roles);
            self.signature(officer, &act, recorded)?;
        }
        if !self.mistakes.is_empty() {
            return Ok(None);
        }
        // Retiring an officer, or undoing anything, may end who acts; so may an approval, which records an act; another
        // key changes who signs.
        let lasting = !matches!(act.spec().noun(), "officer" | "entry" | "ledger" | "proposal");
        seen.standing = officer.filter(|_| lasting);
        self.weigh(act, recorded)
    }

    /// Judges an act by an officer who may act.
    fn weigh(&mut self, act: Act, recorded: Moment) -> Judged<Option<Found>> {
        self.role(&act);
        let lacking = self.lacks_consent(&act)?;
        let found = if matches!(act, Act::EntryVoid(_) | Act::EntryCorrect(_)) {
            self.amendment(act)?
        } else {
            self.change(act, recorded)?
        };
        // Said only of an act that is good otherwise: such a one can be proposed.
        if let (Some(lacking), true, Some(Found::Record(_))) = (lacking, self.mistakes.is_empty(), &found) {
            self.mistakes.push(lacking);
        }
        Ok(found)
    }

    /// Judges an act on a record.
    fn change(&mut self, act: Act, recorded: Moment) -> Judged<Option<Found>> {
        self.backdating(recorded)?;
        self.instruments(&act)?;
        let Some((record, derived_slug)) = self.substance(&act)? else {
            return Ok(None);
        };
        if self.mistakes.is_empty() && self.says_nothing_new(&act, &record)? {
            return Ok(Some(Found::Unchanged(None)));
        }
        if self.mistakes.is_empty() {
            let named = match (&act, derived_slug.as_deref().and_then(crate::id::Slug::new)) {
                (Act::OrgRegister(register), Some(slug)) => {
                    register.clone().with_id(crate::act::value::NewSlug(slug)).into()
                }
                _ => act.clone(),
            };
            self.effect(&named, &record)?;
        }
        let mut subjects = vec![record];
        let common =
            self.common.authority.map(Subject::from).into_iter().chain(self.common.proposal.map(Subject::from));
        for subject in act.references().into_iter().chain(common) {
            if !subjects.contains(&subject) {
                subjects.push(subject);
            }
        }
        let Some(act) = self.with_found(act)? else { return Ok(None) };
        Ok(Some(Found::Record(Box::new(Recordable { act, subjects, derived_slug, target: None }))))
    }

    /// Notes a refusal or mistake about a field, or about the whole act.
    fn refuse(&mut self, code: &'static str, field: &str, message: impl Into<String>) -> &mut Mistake {
        let place = self.draft.field(field).map_or(self.draft.place, |node| node.place);
        let mut mistake = Mistake::new(code, place, message);
        // What is wrong may be that the field is not there.
        let lacking = matches!(code, code::MISSING_FIELD | code::TERMS | code::DEPARTURE)
            && self.draft.spec.field(field).is_some();
        if self.draft.field(field).is_some() || lacking {
            mistake.field = Some(field.to_owned());
        }
        self.mistakes.push(mistake);
        let last = self.mistakes.len() - 1;
        #[expect(clippy::indexing_slicing, reason = "just pushed")]
        &mut self.mistakes[last]
    }

    fn clock(&mut self, recorded: Moment) {
        if self.common.recorded.is_some() && !self.desk.sandbox {
            self.refuse(
                code::SANDBOX_ONLY,
                "recorded",
                "this ledger is not a sandbox: an act cannot say when it was recorded",
            );
        }
        if recorded < self.desk.last {
            let last = self.desk.last;
            self.refuse(
                code::RECORDED_BACKWARDS,
                "recorded",
                format!("`recorded` {recorded} lies before the last entry's, {last}"),
            );
        }
    }

    /// An instrument whose entry was voided never was: nothing can rest on it any more.
    fn instruments(&mut self, act: &Act) -> Judged<()> {
        let named = act.references().into_iter().chain(self.common.authority.map(Subject::from));
        for subject in named.filter(|subject| subject.kind() == RecordKind::Authority) {
            if self.book.rows(Table::Authority, &subject, EntryNo::MAX)?.is_empty() {
                self.refuse(code::CONFLICT, "authority", format!("{subject} was voided: nothing can rest on it"));
            }
        }
        Ok(())
    }

    /// Late is what has force from before it was recorded or, by way of a proposal, from before it was proposed.
    fn backdating(&mut self, recorded: Moment) -> Judged<()> {
        let said = match self.common.proposal {
            Some(number) => self.proposal(number)?.map_or(recorded, |proposal| proposal.opened),
            None => recorded,
        };
        if self.effective < said && self.common.reason.is_none() {
            let effective = self.effective;
            self.refuse(
                code::BACKDATED,
                "effective",
                format!(
                    "it is to have force from {effective}, before it is recorded ({recorded}), and gives no reason"
                ),
            )
            .help = Some("add `reason`: why is it recorded late?".into());
        }
        Ok(())
    }

    /// Fields that admission finds.
    fn nobody_writes(&mut self) {
        for field in self.draft.spec.fields.iter().filter(|field| field.need == Need::Found) {
            if self.draft.field(field.name).is_some() {
                let message = format!("nobody writes `{}`: it is found when the act is recorded", field.name);
                self.refuse(code::UNKNOWN_FIELD, field.name, message);
            }
        }
    }

    /// Whether one person may do everything: a sandbox, or a ledger founded for one.
    const fn alone(&self) -> bool {
        self.desk.sandbox || self.desk.approvals < 2
    }

    /// Whoever acts, with roles.
    fn officer(&mut self) -> Judged<Option<(Officer, BTreeSet<String>)>> {
        let by = self.desk.by;
        let found = self.officer_record(by)?.zip(self.standing_roles(by)?);
        if found.is_none() {
            self.refuse(code::NOT_ENROLLED, "", format!("{by} is not an active officer of this ledger"));
        }
        Ok(found)
    }

    /// What the act's noun asks. Gives the record it is about, and the slug derived for it.
    fn substance(&mut self, act: &Act) -> Judged<Option<(Subject, Option<String>)>> {
        let plain = |record: Subject| Some((record, None));
        Ok(match act {
            Act::LedgerFound(_) => {
                self.refuse(code::FOUNDING, "", "a ledger is founded once");
                None
            }
            Act::OrgRegister(act) => self.register_organization(act)?,
            Act::OrgAmend(act) => self.registered(*act.organization())?.and_then(plain),
            Act::OrgSuspend(act) => self.registered(*act.organization())?.and_then(plain),
            Act::OrgReinstate(act) => self.registered(*act.organization())?.and_then(plain),
            Act::OrgRetire(act) => self.retire_organization(act)?.and_then(plain),
            Act::OrgAttest(act) => self.attest(act)?.and_then(plain),
            Act::OrgWithdrawAttestation(act) => self.registered(*act.organization())?.and_then(plain),
            Act::ModelRegister(act) => self.register_model(act)?.and_then(plain),
            Act::ModelAmend(act) => self.living_model(act.model(), "model")?.and_then(plain),
            Act::ModelEvaluate(act) => self.living_model(act.model(), "model")?.and_then(plain),
            Act::ModelRetire(act) => self.retire_model(act)?.and_then(plain),
            Act::AuthorityRecord(_) => {
                plain(Subject::Numbered(RecordKind::Authority, self.next(RecordKind::Authority)?))
            }
            Act::AuthorityConfirm(act) => self.confirm_authority(act)?.and_then(plain),
            Act::LockdownImpose(act) => self.impose(act)?.and_then(plain),
            Act::LockdownAmend(act) => self.amend_lockdown(act)?.and_then(plain),
            Act::LockdownLift(act) => self.lift(act)?.and_then(plain),
            Act::RestorationOpen(act) => self.open_restoration(act)?.and_then(plain),
            Act::RestorationAmend(act) => self.amend_restoration(act)?.and_then(plain),
            Act::RestorationClose(act) => self.close_restoration(act)?.and_then(plain),
            Act::GrantIssue(act) => self.issue(act)?.and_then(plain),
            Act::GrantRenew(act) => self.renew(act)?.and_then(plain),
            Act::GrantSuspend(act) => plain((*act.grant()).into()),
            Act::GrantResume(act) => self.resume(act)?.and_then(plain),
            Act::GrantRevoke(act) => self.revoke(act)?.and_then(plain),
            Act::GrantProvision(act) => self.provision(act)?.and_then(plain),
            Act::GrantDeprovision(act) => plain((*act.grant()).into()),
            Act::OfficerEnroll(act) => self.enroll(act)?.and_then(plain),
            Act::OfficerRekey(act) => self.rekey(act)?.and_then(plain),
            Act::OfficerDelegate(act) => self.delegate(act)?.and_then(plain),
            Act::OfficerRetire(act) => self.retire_officer(act)?.and_then(plain),
            Act::PolicyPropose(act) => self.propose(act)?.and_then(plain),
            Act::PolicyApprove(act) => self.approve(act)?.and_then(plain),
            Act::PolicyAdopt(act) => self.adopt(act)?.and_then(plain),
            Act::PolicyRetire(act) => self.retire_policy(act)?.and_then(plain),
            Act::GrantBreach(act) => self.breach(act)?.and_then(plain),
            Act::GrantCure(act) => plain((*act.grant()).into()),
            Act::GrantRecertify(act) => self.recertify(act)?.and_then(plain),
            Act::ReviewOpen(act) => self.open_review(act)?.and_then(plain),
            Act::ReviewComplete(act) => self.complete_review(act)?.and_then(plain),
            Act::ReviewHold(act) => self.hold_review(act)?.and_then(plain),
            Act::ReviewResume(act) => self.resume_review(act)?.and_then(plain),
            Act::ReviewAssign(act) => self.assign_review(act)?.and_then(plain),
            Act::ReviewRecuse(act) => self.recuse(act)?.and_then(plain),
            Act::ReviewVote(act) => self.vote(act)?.and_then(plain),
            Act::ReviewDecide(act) => self.decide_review(act)?.and_then(plain),
            Act::ReviewNotify(act) => self.notify(act)?.and_then(plain),
            Act::ReviewWithdraw(act) => self.withdraw_review(act)?.and_then(plain),
            Act::ReviewAppeal(act) => self.appeal(act)?.and_then(plain),
            Act::ProposalOpen(act) => self.open_proposal(act)?.and_then(plain),
            Act::ProposalApprove(act) => self.approve_proposal(act)?.and_then(plain),
            Act::ProposalReject(act) => self.reject_proposal(act)?.and_then(plain),
            Act::EntryCorrect(_) | Act::EntryVoid(_) => None,
        })
    }

    fn next(&self, kind: RecordKind) -> Judged<u64> {
        Ok(self.book.last_number(kind)? + 1)
    }

    /// Judges whether the act finds a transition, and which later entries lose theirs.
    fn effect(&mut self, act: &Act, record: &Subject) -> Judged<()> {
        let table = act.spec().table;
        let before = self.rows_of(table, record)?;
        let mut after = before.clone();
        self.place_row(&mut after, act, record, self.desk.next);
        let was = record::moot(table, record, &before);
        let is = record::moot(table, record, &after);
        if is.contains(&self.desk.next) {
            let message = self.no_transition(act, record)?;
            self.refuse(code::MOOT, "", message);
        }
        let lost: Vec<String> =
            is.iter().filter(|e| **e != self.desk.next && !was.contains(e)).map(ToString::to_string).collect();
        if !lost.is_empty() {
            self.notices.push(format!(
                "{} {} no longer any effect",
                entries(&lost),
                if lost.len() == 1 { "has" } else { "have" }
            ));
        }
        Ok(())
    }

    fn rows_of(&self, table: Table, record: &Subject) -> Judged<Vec<Row>> {
        let rows = self.book.rows(table, record, EntryNo::MAX)?;
        if *record == Subject::from(OfficerNo(1)) && table == Table::Officer {
            let founding = self.book.rows(Table::Ledger, &Subject::Ledger, EntryNo::MAX)?;
            return Ok(founding.into_iter().chain(rows).collect());
        }
        Ok(rows)
    }

    fn place_row(&self, rows: &mut Vec<Row>, act: &Act, record: &Subject, entry: EntryNo) {
        rows.push(Row {
            table: act.spec().table,
            record: record.clone(),
            effective: self.effective,
            entry,
            known_from: entry,
            authority: instrument(act, self.common),
            by: self.desk.by,
            act: act.clone(),
        });
        rows.sort_by_key(|row| (row.effective, row.entry));
    }

    /// Why an act finds nothing to act on, at its effective moment.
    fn no_transition(&self, act: &Act, record: &Subject) -> Judged<String> {
        let at = self.effective.readable();
        let name = self.name_of(record)?;
        let state = self.state_of(record)?;
        Ok(format!("`{}` finds nothing to change: on {at} {name} {state}", act.spec().word))
    }

    /// The name a person knows a record by.
    fn name_of(&self, record: &Subject) -> Judged<String> {
        Ok(match record.kind() {
            RecordKind::Organization => {
                record::Organization::fold(&self.rows_of(Table::Organization, record)?, Moment::MAX, &mut Vec::new())
                    .map_or_else(|| record.to_string(), |o| o.slug)
            }
            RecordKind::Officer => Officer::fold(&self.rows_of(Table::Officer, record)?, Moment::MAX, &mut Vec::new())
                .map_or_else(|| record.to_string(), |o| o.slug),
            _ => record.to_string(),
        })
    }

    fn state_of(&self, record: &Subject) -> Judged<String> {
        let at = self.effective;
        let table = table_of(record.kind());
        let rows = self.rows_of(table, record)?;
        let none = &mut Vec::new();
        let not_yet = || "was not yet recorded as in force".to_owned();
        Ok(match table {
            Table::Organization => {
                record::Organization::fold(&rows, at, none).map_or_else(not_yet, |o| format!("is {}", o.state.word()))
            }
            Table::Grant => {
                record::Grant::fold(&rows, at, none).map_or_else(not_yet, |g| format!("is {}", g.state.word()))
            }
            Table::Restoration => record::Restoration::fold(&rows, at, none)
                .map_or_else(not_yet, |r| if r.closed.is_some() { "is closed".into() } else { "is open".into() }),
            Table::Lockdown => record::Lockdown::fold(&rows, at, none).map_or_else(not_yet, |l| {
                if l.ended() {
                    "is lifted".into()
                } else {
                    "is in force, for other models or in the other reading".into()
                }
            }),
            Table::Model => record::Model::fold(&rows, at, none).map_or_else(not_yet, |m| {
                if m.retired.is_some() { "is retired".into() } else { "is registered".into() }
            }),
            _ => "is in another state".into(),
        })
    }
}

/// `entry 12` or `entries 12, 14`.
fn entries(numbers: &[String]) -> String {
    format!("{} {}", if numbers.len() == 1 { "entry" } else { "entries" }, numbers.join(", "))
}

/// The place of a field of a draft, or of the draft.
#[must_use]
pub fn place(draft: &Draft, field: &str) -> Place {
    draft.field(field).map_or(draft.place, |node| node.place)
}
