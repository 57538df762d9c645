//! Answers that the ledger holds. Everything here is a seek with a limit: the organizations are never gone through, and
//! of numbered records no more than [`LOOKS`] are looked at.

use std::collections::BTreeSet;

use clearance_core::act::{Direction, Table};
use clearance_core::admit::{Book as _, table_of};
use clearance_core::alike;
use clearance_core::fold::Amendment;
use clearance_core::id::{EntryNo, LockdownNo, ModelId, OfficerNo, OrganizationNo, RecordKind, RestorationNo, Subject};
use clearance_core::policy::{self, Timeline, Version};
use clearance_core::record::{
    Authority, Grant, GrantState, Lockdown, Model, Officer, Organization, OrganizationState, Proposal, ProposalState,
    Restoration, Review, ReviewState, attestations,
};
use clearance_core::records::{Records as _, Row, Unreadable};
use clearance_core::time::Moment;
use clearance_ledger::Ledger;
use clearance_ledger::sqlite::{Prefixes, Reader};

use super::table::{Fit, Source};
use super::{MOST, Offer, Told};
use crate::context::Context;

/// The most records that are looked at for those that fit.
const LOOKS: usize = 400;

type Offers = Result<Vec<Offer>, Unreadable>;

/// A ledger at its head and the clock's moment.
pub(super) struct Live {
    ledger: Ledger,
    at: Moment,
    known: EntryNo,
    /// Who acts.
    by: String,
}

impl Live {
    /// The ledger, if there is one that can be read at once.
    pub(super) fn open(context: &Context) -> Option<Self> {
        let ledger = Ledger::glance(&context.path().ok()?).ok()?;
        let head = ledger.head().ok()?;
        // A record whose effective moment is the head's is there, however far behind it the clock is.
        let at = context.now().ok()?.max(head.recorded);
        let by = context.officer(&ledger);
        Some(Self { ledger, at, known: head.size, by })
    }

    /// What a source offers that begins as typed.
    ///
    /// # Errors
    /// That the ledger could not be read.
    pub(super) fn offers(&self, source: Source, typed: &str, told: &Told) -> Offers {
        match source {
            Source::Record(kind, fit) => self.records(kind, fit, typed),
            Source::Anything => self.anything(typed),
            Source::Entry => self.entries(typed),
            Source::Surface => self.surfaces(typed, told),
            Source::Purpose => self.purposes(typed),
            Source::Rule => self.rules(typed, told),
            Source::Attestation => self.attestations(typed, told),
            _ => Ok(Vec::new()),
        }
    }

    fn reader(&self) -> Reader<'_> {
        self.ledger.reader(Prefixes::Refused)
    }

    fn rows(&self, subject: &Subject) -> Result<Vec<Row>, Unreadable> {
        self.reader().rows(table_of(subject.kind()), subject, self.known)
    }

    fn records(&self, kind: RecordKind, fit: Fit, typed: &str) -> Offers {
        match kind {
            RecordKind::Organization => self.organizations(fit, typed),
            RecordKind::Officer => self.officers(fit, typed),
            RecordKind::Model => self.models(fit, typed),
            RecordKind::Policy => self.policies(fit, typed),
            RecordKind::Grant => self.grants(fit, typed),
            RecordKind::Lockdown => self.numbered(kind, typed, |number| self.lockdown(number, fit)),
            RecordKind::Restoration => self.numbered(kind, typed, |number| self.restoration(number, fit)),
            RecordKind::Authority => self.numbered(kind, typed, |number| self.authority(number, fit)),
            RecordKind::Review => self.numbered(kind, typed, |number| self.review(number, fit)),
            RecordKind::Proposal => self.numbered(kind, typed, |number| self.proposal(number, fit)),
            RecordKind::Ledger => Ok(Vec::new()),
            #[allow(unreachable_patterns, reason = "a kind that is not described yet is offered by its number")]
            _ => self.numbered(kind, typed, |_| Ok(Some(String::new()))),
        }
    }

    /// Records of every kind: by their first letters, which tell the kind, or the first of each.
    fn anything(&self, typed: &str) -> Offers {
        const SHORT: usize = 8;
        let numbered = [
            RecordKind::Lockdown,
            RecordKind::Restoration,
            RecordKind::Grant,
            RecordKind::Authority,
            RecordKind::Review,
            RecordKind::Proposal,
        ];
        if typed.contains('/') {
            let mut offers = self.models(Fit::Any, typed)?;
            offers.extend(self.policies(Fit::Any, typed)?);
            return Ok(offers);
        }
        if let Some(kind) = numbered.into_iter().find(|kind| {
            let letter = kind.letter().unwrap_or(' ');
            typed.starts_with(&format!("{letter}-")) || (typed.len() == 1 && typed.starts_with(letter))
        }) {
            return self.records(kind, Fit::Any, typed);
        }
        if !typed.is_empty() && typed.bytes().all(|b| b.is_ascii_digit()) {
            return self.entries(typed);
        }
        let mut offers = self.models(Fit::Any, typed)?;
        if typed.is_empty() {
            for kind in numbered {
                offers.extend(self.records(kind, Fit::Any, typed)?.into_iter().take(SHORT));
            }
        }
        offers.extend(self.policies(Fit::Any, typed)?);
        offers.extend(self.officers(Fit::Any, typed)?);
        offers.extend(self.organizations(Fit::Any, typed)?);
        Ok(offers)
    }

    /// Organizations by slug or by the beginning of a name.
    fn organizations(&self, fit: Fit, typed: &str) -> Offers {
        let reader = self.reader();
        let lower = typed.to_lowercase();
        if fit == Fit::Suspended {
            let suspended = reader.once_suspended(RecordKind::Organization, LOOKS)?;
            return self.organizations_of(suspended.into_iter(), fit, |slug, name| {
                slug.starts_with(&lower) || name.to_lowercase().starts_with(&lower)
            });
        }
        let by_slug = reader.slugs(RecordKind::Organization, &lower, LOOKS)?.into_iter().map(|(_, number)| number);
        let mut offers = self.organizations_of(by_slug, fit, |_, _| true)?;
        let beginning = alike::beginning(typed);
        if offers.len() < MOST && !beginning.is_empty() {
            let mut by_name = reader.named(&beginning, LOOKS)?;
            for likeness in alike::before_form(typed).iter().filter(|likeness| !likeness.is_empty()) {
                by_name.extend(reader.by_likeness(likeness)?.into_iter().map(|number| number.0));
            }
            let more = self
                .organizations_of(by_name.into_iter(), fit, |_, name| alike::beginning(name).starts_with(&beginning))?;
            for offer in more {
                if !offers.iter().any(|had| had.value == offer.value) {
                    offers.push(offer);
                }
            }
        }
        Ok(offers)
    }

    fn organizations_of(
        &self,
        numbers: impl Iterator<Item = u64>,
        fit: Fit,
        begins: impl Fn(&str, &str) -> bool,
    ) -> Offers {
        let mut offers = Vec::new();
        for number in numbers {
            if offers.len() == MOST {
                break;
            }
            let rows = self.rows(&OrganizationNo(number).into())?;
            let Some(organization) = Organization::fold(&rows, self.at, &mut Vec::new()) else { continue };
            let fits = match fit {
                Fit::Suspended => organization.state == OrganizationState::Suspended,
                Fit::Active => organization.state == OrganizationState::Active,
                Fit::Any => true,
                _ => organization.state != OrganizationState::Retired,
            };
            if fits && begins(&organization.slug, &organization.name) {
                let state = match organization.state {
                    OrganizationState::Active => String::new(),
                    other => format!(" ({})", other.word()),
                };
                offers.push(Offer::new(organization.slug, format!("{}{state}", organization.name)));
            }
        }
        Ok(offers)
    }

    fn officers(&self, fit: Fit, typed: &str) -> Offers {
        let reader = self.reader();
        let mut offers = Vec::new();
        for (slug, number) in reader.slugs(RecordKind::Officer, typed, LOOKS)? {
            let officer = OfficerNo(number).into();
            let founding =
                if number == 1 { reader.rows(Table::Ledger, &Subject::Ledger, self.known)? } else { Vec::new() };
            let rows: Vec<Row> = founding.into_iter().chain(self.rows(&officer)?).collect();
            let Some(officer) = Officer::fold(&rows, self.at, &mut Vec::new()) else { continue };
            if fit == Fit::Any || officer.retired.is_none() {
                let roles = officer.roles.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                let retired = if officer.retired.is_some() { "retired" } else { "" };
                offers.push(Offer::new(slug, joined([&officer.name.unwrap_or_default(), &roles, retired])));
            }
        }
        Ok(offers)
    }

    fn model(&self, id: &ModelId) -> Result<Option<Model>, Unreadable> {
        Ok(Model::fold(&self.rows(&Subject::Model(id.clone()))?, self.at, &mut Vec::new()))
    }

    /// Models: the developers first, where several fit; then a developer's models; by the model's own name too.
    fn models(&self, fit: Fit, typed: &str) -> Offers {
        let mut standing = Vec::new();
        for id in self.reader().models()?.into_iter().take(LOOKS) {
            if let Some(model) = self.model(&id)?.filter(|model| fit == Fit::Any || model.retired.is_none()) {
                standing.push(model);
            }
        }
        let whole = |model: &Model| {
            let retired = if model.retired.is_some() { "retired" } else { "" };
            let surfaces = model.surfaces.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            Offer::new(model.id.as_str(), joined([model.name.as_deref().unwrap_or_default(), &surfaces, retired]))
        };
        let developer = |model: &Model| model.id.as_str().split('/').next().unwrap_or_default().to_owned();
        let fitting: Vec<&Model> = standing.iter().filter(|model| model.id.as_str().starts_with(typed)).collect();
        let developers: BTreeSet<String> = fitting.iter().map(|model| developer(model)).collect();
        if typed.contains('/') || developers.len() == 1 {
            return Ok(fitting.into_iter().map(whole).collect());
        }
        let own_name =
            |model: &Model| model.id.as_str().split_once('/').is_some_and(|(_, name)| name.starts_with(typed));
        let named = standing.iter().filter(|model| !typed.is_empty() && own_name(model)).map(whole);
        let developers = developers.iter().map(|name| {
            let count = fitting.iter().filter(|model| developer(model) == *name).count();
            Offer::new(format!("{name}/"), if count == 1 { "1 model".to_owned() } else { format!("{count} models") })
        });
        Ok(developers.chain(named).collect())
    }

    fn policies(&self, fit: Fit, typed: &str) -> Offers {
        let versions = Timeline::read(self.known, &self.reader())?.versions;
        let fits = |version: &Version| match fit {
            Fit::Any => true,
            Fit::Proposed => version.record.is_proposed(),
            _ => version.record.adopted.is_some() && version.until.is_none_or(|until| self.at < until),
        };
        let state = |version: &Version| match (version.from, version.until) {
            (None, _) => "proposed".to_owned(),
            (Some(from), _) if from > self.at => format!("in force from {}", from.date()),
            (_, Some(until)) if until <= self.at => format!("in force until {}", until.date()),
            (Some(from), _) => format!("in force since {}", from.date()),
        };
        let fitting = versions.iter().rev().filter(|v| fits(v) && v.record.reference().starts_with(typed));
        Ok(fitting.map(|version| Offer::new(version.record.reference(), state(version))).take(MOST).collect())
    }

    /// Numbered records that begin as typed, the last ones first.
    fn numbered(
        &self,
        kind: RecordKind,
        typed: &str,
        describe: impl Fn(u64) -> Result<Option<String>, Unreadable>,
    ) -> Offers {
        let Some(numbers) = self.numbers(kind, typed)? else { return Ok(Vec::new()) };
        self.described(kind, numbers, describe)
    }

    fn described(
        &self,
        kind: RecordKind,
        numbers: impl Iterator<Item = u64>,
        describe: impl Fn(u64) -> Result<Option<String>, Unreadable>,
    ) -> Offers {
        let mut offers: Vec<Offer> = Vec::new();
        for number in numbers.take(LOOKS) {
            let value = Subject::Numbered(kind, number).to_string();
            if offers.iter().any(|had| had.value == value) {
                continue;
            }
            if let Some(about) = describe(number)? {
                offers.push(Offer::new(value, about));
            }
            if offers.len() == MOST {
                break;
            }
        }
        Ok(offers)
    }

    /// The numbers of a kind that begin as typed; `None` if nothing does.
    fn numbers(&self, kind: RecordKind, typed: &str) -> Result<Option<impl Iterator<Item = u64> + use<>>, Unreadable> {
        let Some(letter) = kind.letter() else { return Ok(None) };
        let last = self.reader().last_number(kind)?;
        let head = format!("{letter}-");
        let digits = typed.strip_prefix(&head).or_else(|| head.starts_with(typed).then_some(""));
        Ok(digits.and_then(|digits| beginning_with(digits, last)))
    }

    fn grants(&self, fit: Fit, typed: &str) -> Offers {
        let reader = self.reader();
        let describe = |number| self.grant(number, fit);
        match fit {
            Fit::Suspended => {
                let numbers = reader.once_suspended(RecordKind::Grant, LOOKS)?.into_iter();
                let begins = move |number: &u64| format!("G-{number}").starts_with(typed);
                self.described(RecordKind::Grant, numbers.filter(begins), describe)
            }
            Fit::Ending if typed.len() <= 2 && "G-".starts_with(typed) => {
                let ending = reader.grants_ending(self.at, LOOKS)?.into_iter();
                let mut offers = self.described(RecordKind::Grant, ending, describe)?;
                if offers.len() < MOST {
                    let more = self.numbered(RecordKind::Grant, typed, describe)?;
                    let new: Vec<Offer> = more.into_iter().filter(|offer| !offers.contains(offer)).collect();
                    offers.extend(new);
                }
                Ok(offers)
            }
            _ => self.numbered(RecordKind::Grant, typed, describe),
        }
    }

    fn grant(&self, number: u64, fit: Fit) -> Result<Option<String>, Unreadable> {
        let rows = self.rows(&Subject::Numbered(RecordKind::Grant, number))?;
        let Some(grant) = Grant::fold(&rows, self.at, &mut Vec::new()) else { return Ok(None) };
        let fits = match fit {
            Fit::Any => true,
            Fit::Suspended => grant.state == GrantState::Suspended && !grant.expired(self.at),
            Fit::Active => grant.admits(self.at),
            Fit::Provisioned => !grant.provisioned.is_empty(),
            _ => !grant.ended(self.at),
        };
        if !fits {
            return Ok(None);
        }
        let slug = self.reader().slug(&grant.organization.into())?.unwrap_or_else(|| grant.organization.to_string());
        let state = if grant.expired(self.at) { "expired" } else { grant.state.word() };
        let until = grant.until.map(|until| format!("until {}", until.previous().date())).unwrap_or_default();
        Ok(Some(joined([&slug, &grant.restoration.to_string(), state, &until])))
    }

    fn lockdown(&self, number: u64, fit: Fit) -> Result<Option<String>, Unreadable> {
        let rows = self.rows(&LockdownNo(number).into())?;
        let Some(lockdown) = Lockdown::fold(&rows, self.at, &mut Vec::new()) else { return Ok(None) };
        if fit != Fit::Any && lockdown.ended() {
            return Ok(None);
        }
        let models = lockdown.models.keys().map(ModelId::as_str).collect::<Vec<_>>().join(", ");
        let state = if lockdown.ended() { "lifted".to_owned() } else { format!("since {}", lockdown.imposed.date()) };
        Ok(Some(joined([&format!("{} of {models}", lockdown.kind.word()), &state])))
    }

    fn restoration(&self, number: u64, fit: Fit) -> Result<Option<String>, Unreadable> {
        let rows = self.rows(&RestorationNo(number).into())?;
        let Some(restoration) = Restoration::fold(&rows, self.at, &mut Vec::new()) else { return Ok(None) };
        let lockdown = self.rows(&restoration.lockdown.into())?;
        let lockdown = Lockdown::fold(&lockdown, self.at, &mut Vec::new());
        let stands = restoration.stands(self.at) && lockdown.as_ref().is_some_and(|lockdown| !lockdown.ended());
        if fit != Fit::Any && !stands {
            return Ok(None);
        }
        let of_lockdown = lockdown.map(|l| l.models.into_keys().collect()).unwrap_or_default();
        let models: Vec<ModelId> = restoration.models.map_or(of_lockdown, |models| models.0.into_iter().collect());
        let models = models.iter().map(ModelId::as_str).collect::<Vec<_>>().join(", ");
        let state = match (stands, restoration.until) {
            (false, _) => "over".to_owned(),
            (true, Some(until)) => format!("open until {}", until.previous().date()),
            (true, None) => "open".to_owned(),
        };
        Ok(Some(joined([&format!("under {}", restoration.lockdown), &models, &state])))
    }

    fn authority(&self, number: u64, fit: Fit) -> Result<Option<String>, Unreadable> {
        let rows = self.rows(&Subject::Numbered(RecordKind::Authority, number))?;
        let Some(authority) = Authority::fold(&rows, self.at, &mut Vec::new()) else { return Ok(None) };
        let oral = authority.served_how.is_some_and(|how| how.word() == "oral");
        if fit == Fit::Unconfirmed && (!oral || authority.confirmed.is_some()) {
            return Ok(None);
        }
        let title = authority.title.unwrap_or_default();
        let served = authority.served.or(authority.announced).map(Moment::date).unwrap_or_default();
        Ok(Some(joined([authority.kind.word(), &authority.issuer, &title, &served])))
    }

    fn review(&self, number: u64, fit: Fit) -> Result<Option<String>, Unreadable> {
        let rows = self.rows(&Subject::Numbered(RecordKind::Review, number))?;
        let Some(review) = Review::fold(&rows, self.at, &mut Vec::new()) else { return Ok(None) };
        let fits = match fit {
            Fit::Any => true,
            Fit::Decided => review.decision().is_some(),
            Fit::Votable => self.may_vote(&review)?,
            _ => review.state().is_pending(),
        };
        if !fits {
            return Ok(None);
        }
        let of = review.organization.map(|number| self.reader().slug(&number.into())).transpose()?.flatten();
        Ok(Some(joined([&of.unwrap_or_default(), review.model.as_str(), review.state().word()])))
    }

    /// Whether whoever acts may vote on a review now, by their part in it and in its evidence.
    fn may_vote(&self, review: &Review) -> Result<bool, Unreadable> {
        let takes = matches!(review.state(), ReviewState::Complete | ReviewState::UnderAppeal);
        let Some(me) = self.reader().by_slug(RecordKind::Officer, &self.by)?.map(OfficerNo) else { return Ok(takes) };
        let voted = review.round().votes.iter().any(|vote| vote.officer == me);
        if !takes || voted || review.recused.contains(&me) {
            return Ok(false);
        }
        if self.ledger.facts().sandbox || self.ledger.facts().approvals < 2 {
            return Ok(true);
        }
        if review.opener == me || review.earlier_panel().contains(&me) {
            return Ok(false);
        }
        let (tables, subject): (&[Table], Subject) = match review.organization {
            Some(organization) => (&[Table::Organization, Table::Attestation], organization.into()),
            None => (&[Table::Evaluation], Subject::Model(review.model.clone())),
        };
        for table in tables {
            let rows = self.reader().rows(*table, &subject, self.known)?;
            if rows.iter().any(|row| row.by == me && row.act.spec().direction == Direction::Evidence) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The rules of the policy under which the review that the words name was completed.
    fn rules(&self, typed: &str, told: &Told) -> Offers {
        let reader = self.reader();
        let mut named = told.before.iter().filter_map(|word| Subject::parse(word));
        let Some(subject) = named.find(|subject| subject.kind() == RecordKind::Review) else { return Ok(Vec::new()) };
        let review = Review::fold(&self.rows(&subject)?, self.at, &mut Vec::new());
        let Some((review, name)) = review.and_then(|review| {
            let name = review.completed.as_ref()?.policy.clone()?;
            Some((review, name))
        }) else {
            return Ok(Vec::new());
        };
        let versions = Timeline::read(self.known, &reader)?.versions;
        let Some(version) = versions.iter().find(|version| version.record.reference() == name) else {
            return Ok(Vec::new());
        };
        let document = policy::document(&version.record, &reader)?;
        let rules = document.tier(&review.model).into_iter().flat_map(|tier| &tier.rules);
        let rules = rules.map(|rule| Offer::new(rule.id.clone(), rule.when.sentence()));
        let parts = [("requires", "what the tier requires at every check"), ("terms", "what a grant may contain")];
        let parts = parts.map(|(part, about)| Offer::new(part, about));
        Ok(rules.chain(parts).filter(|offer| offer.value.starts_with(typed)).collect())
    }

    fn proposal(&self, number: u64, fit: Fit) -> Result<Option<String>, Unreadable> {
        let rows = self.rows(&Subject::Numbered(RecordKind::Proposal, number))?;
        let Some(proposal) = Proposal::fold(&rows, self.at, &mut Vec::new()) else { return Ok(None) };
        let state = proposal.state(self.at);
        if fit != Fit::Any && state != ProposalState::Open {
            return Ok(None);
        }
        let opener = self.reader().slug(&proposal.opener.into())?.unwrap_or_default();
        Ok(Some(joined([&proposal.word, &opener, state.word()])))
    }

    /// Entries that begin as typed and can be voided or corrected, the last ones first.
    fn entries(&self, typed: &str) -> Offers {
        let Some(numbers) = beginning_with(typed, self.known) else { return Ok(Vec::new()) };
        let reader = self.reader();
        let mut offers = Vec::new();
        for number in numbers.filter(|number| *number > 1).take(LOOKS) {
            if offers.len() == MOST {
                break;
            }
            if reader.amendments(number)?.iter().any(|(_, kind)| *kind == Amendment::Void) {
                continue;
            }
            let Some(entry) = reader.entry(number)? else { continue };
            let accepted = entry.accepted().map_err(Unreadable)?;
            let word = accepted.act.spec().word;
            if word.starts_with("entry.") {
                continue;
            }
            let subject = match accepted.subjects.first() {
                Some(subject) => reader.slug(subject)?.unwrap_or_else(|| subject.to_string()),
                None => String::new(),
            };
            offers.push(Offer::new(number.to_string(), joined([word, &subject, &accepted.recorded.date()])));
        }
        Ok(offers)
    }

    /// Surfaces of the models that the words name, else of all.
    fn surfaces(&self, typed: &str, told: &Told) -> Offers {
        let models = self.reader().models()?;
        let named: Vec<ModelId> =
            models.iter().filter(|id| told.before.iter().any(|w| w == id.as_str())).cloned().collect();
        let mut found = BTreeSet::new();
        for id in if named.is_empty() { models } else { named }.into_iter().take(LOOKS) {
            found.extend(self.model(&id)?.into_iter().flat_map(|model| model.surfaces));
        }
        Ok(begun(found, typed))
    }

    /// What the policies in force list.
    fn in_force(&self) -> Result<Vec<policy::Policy>, Unreadable> {
        let reader = self.reader();
        let versions = Timeline::read(self.known, &reader)?.versions;
        let standing = versions.iter().filter(|version| version.in_force(self.at));
        standing.map(|version| policy::document(&version.record, &reader)).collect()
    }

    fn purposes(&self, typed: &str) -> Offers {
        let found = self.in_force()?.into_iter().filter_map(|policy| policy.purposes).flatten();
        Ok(begun(found.collect(), typed))
    }

    /// Kinds of attestation that the policies in force list or that the organization named holds.
    fn attestations(&self, typed: &str, told: &Told) -> Offers {
        let reader = self.reader();
        let mut found: BTreeSet<String> =
            self.in_force()?.iter().flat_map(|policy| policy.valid_for.keys().cloned()).collect();
        for word in told.before.iter().rev().take(4) {
            if let Some(number) = reader.by_slug(RecordKind::Organization, word)? {
                let rows = reader.rows(Table::Attestation, &OrganizationNo(number).into(), self.known)?;
                found.extend(attestations(&rows, self.at).into_iter().map(|held| held.kind));
                break;
            }
        }
        Ok(begun(found, typed))
    }
}

/// The numbers from 1 to the last whose digits begin so, the greatest first; `None` if it is no beginning of a number.
fn beginning_with(digits: &str, last: u64) -> Option<impl Iterator<Item = u64> + use<>> {
    let lows: Vec<(u64, u64)> = if digits.is_empty() {
        vec![(1, last)]
    } else {
        let first: u64 = digits.parse().ok().filter(|n| *n > 0 && !digits.starts_with(['0', '+']))?;
        let widths = std::iter::successors(Some((first, first)), |(low, high)| {
            Some((low.checked_mul(10)?, high.checked_mul(10)?.checked_add(9)?))
        });
        widths.take_while(|(low, _)| *low <= last).map(|(low, high)| (low, high.min(last))).collect()
    };
    Some(lows.into_iter().rev().flat_map(|(low, high)| (low..=high).rev()))
}

fn begun(words: BTreeSet<String>, typed: &str) -> Vec<Offer> {
    words.into_iter().filter(|word| word.starts_with(typed)).map(|word| Offer::new(word, "")).collect()
}

/// The parts that say something.
fn joined<const N: usize>(parts: [&str; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::beginning_with;

    #[test]
    fn numbers_are_found_by_their_first_digits() {
        let found = |digits, last| beginning_with(digits, last).map(Iterator::collect::<Vec<u64>>);
        assert_eq!(found("", 3), Some(vec![3, 2, 1]));
        assert_eq!(found("1", 12), Some(vec![12, 11, 10, 1]));
        assert_eq!(found("7", 3), Some(vec![]));
        for wrong in ["0", "01", "x", "+1", "-1", "99999999999999999999999"] {
            assert_eq!(found(wrong, 100), None, "{wrong}");
        }
        assert_eq!(found("18446744073709551615", u64::MAX).map(|f| f.len()), Some(1));
    }
}
