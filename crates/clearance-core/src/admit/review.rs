//! What acts on reviews ask: the order of a review's life, who may take part, and the quorum of a decision.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::{Book, Case, Judged};
use crate::act::review::{Agreement, Asks, Outcome, Prediction, Recommends};
use crate::act::{
    GrantIssue, ReviewAppeal, ReviewAssign, ReviewComplete, ReviewDecide, ReviewHold, ReviewNotify, ReviewOpen,
    ReviewRecuse, ReviewResume, ReviewVote, ReviewWithdraw, Table,
};
use crate::code;
use crate::id::{EntryNo, ModelId, OfficerNo, RecordKind, RestorationNo, ReviewNo, Subject};
use crate::policy::Timeline;
use crate::record::{Review, ReviewState, Round};
use crate::review::{Quorum, Standing, Tally, foresee, satisfied, tally};
use crate::time::Moment;

impl<B: Book> Case<'_, B> {
    pub(super) fn review(&self, number: ReviewNo) -> Judged<Option<Review>> {
        let rows = self.book.rows(Table::Review, &number.into(), EntryNo::MAX)?;
        Ok(Review::fold(&rows, Moment::MAX, &mut Vec::new()))
    }

    /// The review with how it stands, its acts being in order.
    fn standing_review(&mut self, number: ReviewNo) -> Judged<Option<(Review, Standing)>> {
        let Some(review) = self.review(number)? else {
            self.refuse(code::CONFLICT, "review", format!("{number} was voided"));
            return Ok(None);
        };
        if self.effective < review.last || self.effective > self.desk.recorded.max(review.last) {
            let message = format!(
                "the acts of a review stand in the order in which they were recorded: this one has force from {} at the earliest, and not later than now",
                review.last.readable()
            );
            self.refuse(code::CONFLICT, "effective", message);
            return Ok(None);
        }
        let timeline = Timeline::read(EntryNo::MAX, self.book)?;
        let standing = Standing::of(&review, self.effective, &timeline, self.book)?;
        Ok(Some((review, standing)))
    }

    /// The review, if somebody still has to decide on it.
    fn pending_review(&mut self, number: ReviewNo) -> Judged<Option<(Review, Standing)>> {
        let Some((review, standing)) = self.standing_review(number)? else { return Ok(None) };
        if review.state().is_pending() {
            return Ok(Some((review, standing)));
        }
        let message = format!("{number} is {}", review.state().word());
        self.refuse(code::CONFLICT, "review", message);
        Ok(None)
    }

    pub(super) fn open_review(&mut self, act: &ReviewOpen) -> Judged<Option<Subject>> {
        let model = act.model();
        if self.living_model(model, "model")?.is_none() {
            return Ok(None);
        }
        if self.effective > self.desk.recorded {
            self.refuse(code::CONFLICT, "effective", "a review is opened now or was opened before, not later");
        }
        let Some(organization) = act.organization() else {
            for (field, said) in [("restorations", act.restorations().is_some()), ("asks", act.asks().is_some())] {
                if said {
                    let message = format!("a review of {model}'s own status has no `{field}`: name an `organization`");
                    self.refuse(code::WRONG_VALUE, field, message);
                }
            }
            return Ok(Some(ReviewNo(self.next(RecordKind::Review)?).into()));
        };
        if self.registered(*organization)?.is_none() {
            return Ok(None);
        }
        let under = self.under(act)?;
        if let Some(asks) = act.asks() {
            self.known_surfaces(asks.surfaces.as_ref().map(|s| &s.0), std::slice::from_ref(model))?;
            self.term_after_start(asks.until.map(|end| end.0));
        }
        for number in self.book.reviews_of(Some(model))? {
            let other = self.review(number)?.filter(|other| {
                other.organization == Some(*organization)
                    && other.state().is_pending()
                    && !other.restorations.is_disjoint(&under)
            });
            if other.is_some() {
                let name = self.name_of(&(*organization).into())?;
                let message = format!("{number} of {name} for {model} is pending");
                self.refuse(code::ALREADY, "organization", message);
            }
        }
        Ok(Some(ReviewNo(self.next(RecordKind::Review)?).into()))
    }

    /// The restorations under which grants are asked: those named, or the model's only open one.
    fn under(&mut self, act: &ReviewOpen) -> Judged<BTreeSet<RestorationNo>> {
        let mut open = BTreeSet::new();
        for lockdown in self.book.lockdowns_of(act.model())? {
            for number in self.book.restorations_of(lockdown)? {
                let standing = self.restoration(number, self.effective)?.filter(|r| r.stands(self.effective));
                let models = standing.map(|r| self.models_of(&r)).transpose()?.unwrap_or_default();
                if models.contains(act.model()) {
                    open.insert(number);
                }
            }
        }
        let list = open.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        if let Some(named) = act.restorations() {
            for number in named.0.difference(&open) {
                let message = format!("{number} is not open for {} on {}", act.model(), self.effective.readable());
                let help = Some(format!("open ones: {list}")).filter(|_| !open.is_empty());
                self.refuse(code::CONFLICT, "restorations", message).help = help;
            }
            return Ok(named.0.clone());
        }
        if open.len() != 1 {
            let message = match open.len() {
                0 => {
                    format!("no restoration of {} is open: there is nothing a grant could be issued under", act.model())
                }
                _ => format!("several restorations of {} are open: say under which a grant is asked", act.model()),
            };
            let help = Some(format!("`--restorations`, of {list}")).filter(|_| !open.is_empty());
            self.refuse(code::MISSING_FIELD, "restorations", message).help = help;
        }
        Ok(open)
    }

    pub(super) fn opened_found(&mut self, act: &ReviewOpen) -> Judged<Vec<(&'static str, Json)>> {
        if act.organization().is_none() {
            return Ok(Vec::new());
        }
        Ok(vec![("under", json!(self.under(act)?))])
    }

    pub(super) fn complete_review(&mut self, act: &ReviewComplete) -> Judged<Option<Subject>> {
        let number = *act.review();
        let Some((review, _)) = self.pending_review(number)? else { return Ok(None) };
        if let Some(completed) = &review.completed {
            let message = format!("{number} is complete since {} (entry {})", completed.at.readable(), completed.entry);
            self.refuse(code::ALREADY, "review", message);
        } else if review.held() {
            self.refuse(code::CONFLICT, "review", format!("{number} is on hold: `review resume {number}` first"));
        }
        Ok(Some(number.into()))
    }

    /// The version that governs the model, its tier, and what its rules say of the application.
    pub(super) fn completed_found(&self, act: &ReviewComplete) -> Judged<Vec<(&'static str, Json)>> {
        let Some(review) = self.review(*act.review())? else { return Ok(Vec::new()) };
        let timeline = Timeline::read(EntryNo::MAX, self.book)?;
        let Some(governing) = timeline.governing(&review.model, self.effective, self.book)? else {
            return Ok(vec![("predicts", json!(Prediction::Ungoverned.word()))]);
        };
        let foreseen = foresee(&review, Some(&governing), (self.effective, EntryNo::MAX), self.book)?;
        Ok(vec![
            ("policy", json!(foreseen.policy)),
            ("tier", json!(foreseen.tier)),
            ("predicts", json!(foreseen.prediction.word())),
        ])
    }

    pub(super) fn hold_review(&mut self, act: &ReviewHold) -> Judged<Option<Subject>> {
        let number = *act.review();
        let Some((review, standing)) = self.pending_review(number)? else { return Ok(None) };
        self.needs_code("review.hold");
        if review.held() {
            self.refuse(code::ALREADY, "review", format!("{number} is on hold"));
        } else if standing.clock.overdue {
            let deadline = standing.clock.deadline.map(Moment::readable_end).unwrap_or_default();
            let message = format!("the term of {number} ended with {deadline}: its clock cannot be stopped any more");
            self.refuse(code::CONFLICT, "review", message);
        }
        Ok(Some(number.into()))
    }

    fn needs_code(&mut self, word: &str) {
        if self.common.reason_code.is_none() {
            self.refuse(code::MISSING_FIELD, "reason_code", format!("`{word}` needs a `reason_code`"));
        }
    }

    pub(super) fn resume_review(&mut self, act: &ReviewResume) -> Judged<Option<Subject>> {
        let number = *act.review();
        let Some((review, _)) = self.pending_review(number)? else { return Ok(None) };
        if !review.held() {
            self.refuse(code::ALREADY, "review", format!("{number} is not on hold"));
        }
        Ok(Some(number.into()))
    }

    pub(super) fn assign_review(&mut self, act: &ReviewAssign) -> Judged<Option<Subject>> {
        let number = *act.review();
        let Some((review, _)) = self.pending_review(number)? else { return Ok(None) };
        let officer = *act.officer();
        let name = self.name_of(&officer.into())?;
        if self.standing_roles(officer)?.is_none() {
            self.refuse(code::NOT_ENROLLED, "officer", format!("{name} is not an active officer of this ledger"));
        } else if review.assigned.contains(&officer) {
            self.refuse(code::ALREADY, "officer", format!("{number} is with {name}"));
        } else if let Some(why) = self.barred_from(&review, officer)? {
            self.refuse(code::NOT_IMPARTIAL, "officer", why);
        }
        Ok(Some(number.into()))
    }

    /// Why an officer has no part in deciding a review. Of a ledger for one person, only recusal bars.
    fn barred_from(&self, review: &Review, officer: OfficerNo) -> Judged<Option<String>> {
        let (number, name) = (review.number, self.name_of(&officer.into())?);
        if review.recused.contains(&officer) {
            return Ok(Some(format!("{name} is recused from {number}")));
        }
        if self.alone() {
            return Ok(None);
        }
        if review.opener == officer {
            return Ok(Some(format!("{name} opened {number} (entry {})", review.entry)));
        }
        if review.earlier_panel().contains(&officer) {
            return Ok(Some(format!("{name} had a part in the decision that is appealed")));
        }
        let model = Some(&review.model).filter(|_| review.organization.is_none());
        if self.witnesses(review.organization, model)?.contains(&officer) {
            return Ok(Some(format!("{name} recorded evidence that {number} rests on")));
        }
        Ok(None)
    }

    pub(super) fn recuse(&mut self, act: &ReviewRecuse) -> Judged<Option<Subject>> {
        let number = *act.review();
        let Some((review, _)) = self.pending_review(number)? else { return Ok(None) };
        let officer = act.officer().copied().unwrap_or(self.desk.by);
        if self.common.reason.is_none() && self.common.reason_code.is_none() {
            self.refuse(code::MISSING_FIELD, "reason", "`review.recuse` needs a `reason` or a `reason_code`");
        }
        if officer != self.desk.by && !self.alone() && !self.roles.contains("administrator") {
            self.refuse(code::ROLE, "officer", "officers recuse themselves; an administrator recuses others");
        }
        if review.recused.contains(&officer) {
            let name = self.name_of(&officer.into())?;
            self.refuse(code::ALREADY, "officer", format!("{name} is recused from {number}"));
        }
        Ok(Some(number.into()))
    }

    pub(super) fn vote(&mut self, act: &ReviewVote) -> Judged<Option<Subject>> {
        let number = *act.review();
        let Some((review, standing)) = self.decidable(number)? else { return Ok(None) };
        let by = self.desk.by;
        if let Some(why) = self.barred_from(&review, by)? {
            self.refuse(code::NOT_IMPARTIAL, "review", why);
        }
        if let Some(vote) = review.round().votes.iter().find(|vote| vote.officer == by) {
            let entry = vote.entry;
            self.refuse(code::ALREADY, "review", format!("you voted on {number} by entry {entry}")).help = Some(
                format!("to vote otherwise, take that vote back first: `clearance entry void {entry} --reason …`"),
            );
        }
        let quorum = self.quorum_of(&review.model)?.0;
        let asked = quorum.roles.iter().map(String::as_str);
        let voting: BTreeSet<&str> =
            if quorum.roles.is_empty() { BTreeSet::from(["reviewer", "approver"]) } else { asked.collect() };
        if !self.alone() && !voting.iter().any(|role| self.roles.contains(*role)) {
            let list = voting.into_iter().collect::<Vec<_>>().join(" or ");
            self.refuse(code::ROLE, "review", format!("a vote on {number} is for {list}"));
        }
        self.justified();
        self.cited(act, &review, &standing)?;
        if *act.recommends() != Recommends::Approve {
            self.nothing_granted(&act.content(), "a vote to approve");
        } else if review.organization.is_none() {
            self.nothing_granted(&act.content(), "an application");
        } else {
            self.known_surfaces(act.surfaces().map(|s| &s.0), std::slice::from_ref(&review.model))?;
            self.term_after_start(act.until().map(|end| end.0));
            self.could_be_granted(&act.content(), &review)?;
        }
        Ok(Some(number.into()))
    }

    /// What a vote would grant could be granted now: no decision is ever made of votes for what the restorations or the
    /// policies' terms rule out.
    fn could_be_granted(&mut self, content: &Asks, review: &Review) -> Judged<()> {
        let content = content.over(&review.asks);
        let before = self.mistakes.len();
        for number in &review.restorations {
            let restoration = self.restoration(*number, self.effective)?.filter(|r| r.stands(self.effective));
            if let Some(restoration) = restoration.filter(|_| self.mistakes.len() == before) {
                self.fits(&content, &restoration)?;
            }
        }
        Ok(())
    }

    /// A vote says why: a code, words that are more than a mark, and evidence.
    fn justified(&mut self) {
        self.needs_code("review.vote");
        match &self.common.reason {
            None => {
                self.refuse(code::MISSING_FIELD, "reason", "`review.vote` needs a `reason`");
            }
            Some(words) if !says_something(&words.0) => {
                let message = format!("`{}` is not a reason", words.0);
                self.refuse(code::WRONG_VALUE, "reason", message).help =
                    Some("say in words what the recommendation rests on".into());
            }
            Some(_) => {}
        }
        if self.common.evidence.as_ref().is_none_or(|texts| texts.0.is_empty()) {
            self.refuse(code::MISSING_FIELD, "evidence", "`review.vote` needs `evidence`: what was looked at");
        }
    }

    /// The clauses a vote rests on are clauses of the policy under which the review was completed.
    fn cited(&mut self, act: &ReviewVote, review: &Review, standing: &Standing) -> Judged<()> {
        let timeline = Timeline::read(EntryNo::MAX, self.book)?;
        let named = review.completed.as_ref().and_then(|completed| completed.policy.clone());
        let version = timeline.versions.iter().find(|v| Some(v.record.reference()) == named);
        let Some(version) = version else { return Ok(()) };
        let document = crate::policy::document(&version.record, self.book)?;
        let Some(tier) = document.tier(&review.model) else { return Ok(()) };
        let known: BTreeSet<&str> =
            tier.rules.iter().map(|rule| rule.id.as_str()).chain(["requires", "terms"]).collect();
        let list = known.iter().copied().collect::<Vec<_>>().join(", ");
        for word in act.cites().into_iter().flat_map(|cites| &cites.0).filter(|word| !known.contains(word.as_str())) {
            let message = format!("{} has no rule `{word}` for {}", document.reference(), review.model);
            self.refuse(code::WRONG_VALUE, "cites", message).help = Some(format!("one of: {list}"));
        }
        if act.cites().is_none_or(|cites| cites.0.is_empty())
            && *act.recommends() != Recommends::Return
            && standing.rules.is_some()
        {
            let message = format!("`review.vote` needs `cites`: the rules of {} it rests on", document.reference());
            self.refuse(code::MISSING_FIELD, "cites", message).help = Some(format!("of: {list}"));
        }
        Ok(())
    }

    fn nothing_granted(&mut self, content: &Asks, what: &str) {
        let said: Vec<String> = content.members().keys().cloned().collect();
        for field in said {
            self.refuse(code::WRONG_VALUE, &field, format!("only {what} says what is granted"));
        }
    }

    /// The review, if votes are taken on it.
    fn decidable(&mut self, number: ReviewNo) -> Judged<Option<(Review, Standing)>> {
        let Some((review, standing)) = self.pending_review(number)? else { return Ok(None) };
        let why = if review.completed.is_none() {
            format!("{number} is not complete: `review complete {number}` first")
        } else if review.state() == ReviewState::OnHold {
            format!("{number} is on hold: `review resume {number}` first")
        } else if standing.is_deemed_refused() {
            let end = standing.clock.deadline.map(Moment::readable_end).unwrap_or_default();
            format!("{number} counts as refused since {end}, as nobody decided: only an appeal goes on")
        } else {
            return Ok(Some((review, standing)));
        };
        self.refuse(code::CONFLICT, "review", why);
        Ok(None)
    }

    /// What a decision on a model needs now, and the version that says so.
    fn quorum_of(&self, model: &ModelId) -> Judged<(Quorum, Option<String>)> {
        let timeline = Timeline::read(EntryNo::MAX, self.book)?;
        let governing = timeline.governing(model, self.desk.recorded, self.book)?;
        let review = governing.as_ref().and_then(|g| g.policy.tier(model)).and_then(|tier| tier.review.as_ref());
        let named = governing.as_ref().map(|g| g.policy.reference()).filter(|_| review.is_some());
        Ok((Quorum::of(review, self.desk.approvals), named))
    }

    pub(super) fn decide_review(&mut self, act: &ReviewDecide) -> Judged<Option<Subject>> {
        let number = *act.review();
        let Some((review, _)) = self.decidable(number)? else { return Ok(None) };
        let by = self.desk.by;
        if let Some(why) = self.barred_from(&review, by)? {
            self.refuse(code::NOT_IMPARTIAL, "review", why);
        }
        if *act.outcome() != Outcome::Approved {
            self.nothing_granted(&act.content(), "an approval");
        } else if review.organization.is_none() {
            self.nothing_granted(&act.content(), "an application");
        }
        if self.mistakes.is_empty() {
            self.by_votes(act, &review)?;
        }
        self.departure(act, &review);
        Ok(Some(number.into()))
    }

    /// The votes for exactly this outcome that count: of officers who are still active and not barred.
    fn counted(&self, review: &Review, round: &Round, act: &ReviewDecide) -> Judged<Vec<Tally>> {
        let wanted = *act.outcome();
        let said = act.content();
        // What a decision leaves unsaid is as voted.
        let exact = |content: &Asks| said.over(content) == *content;
        let mut tallies: Vec<Tally> = tally(round);
        tallies.retain(|t| t.outcome == wanted && (wanted != Outcome::Approved || exact(&t.content)));
        for tally in &mut tallies {
            let mut voters = Vec::new();
            for (officer, entry) in &tally.voters {
                let active = self.standing_roles(*officer)?.is_some();
                if active && self.barred_from(review, *officer)?.is_none() {
                    voters.push((*officer, *entry));
                }
            }
            tally.voters = voters;
        }
        Ok(tallies)
    }

    /// A decision needs its quorum of votes for exactly its outcome, and more than one officer.
    fn by_votes(&mut self, act: &ReviewDecide, review: &Review) -> Judged<Option<Tally>> {
        let number = review.number;
        let (quorum, named) = self.quorum_of(&review.model)?;
        let tallies = self.counted(review, review.round(), act)?;
        let mut enough = Vec::new();
        for tally in &tallies {
            let mut voters = Vec::new();
            for (officer, _) in &tally.voters {
                voters.push((*officer, self.standing_roles(*officer)?.unwrap_or_default()));
            }
            if self.alone() || satisfied(&quorum, &voters) == (0, Vec::new()) {
                enough.push(tally.clone());
            }
        }
        if enough.len() > 1 {
            let list = enough.iter().map(|t| t.content.sentence()).collect::<Vec<_>>().join(" | ");
            let message = format!("the votes on {number} suffice for more than one outcome: {list}");
            self.refuse(code::QUORUM, "outcome", message).help = Some("say which is granted".into());
            return Ok(None);
        }
        let Some(tally) = enough.pop() else {
            if self.alone() {
                return Ok(None);
            }
            let best = tallies.iter().max_by_key(|t| t.voters.len());
            let votes = best.map_or(0, |t| t.voters.len());
            let who = named.unwrap_or_else(|| "this ledger".to_owned());
            let message = format!(
                "{number} has {votes} of {} for exactly this outcome; {who} asks {}",
                quorum.votes,
                quorum.sentence()
            );
            let help = match self.apart(act, review)? {
                Some(apart) => {
                    format!(
                        "only votes for exactly the same add up, and these differ: {apart}; whoever took the wrong one voids that vote and votes anew"
                    )
                }
                None => format!("more officers say what they recommend: `clearance review vote {number}`"),
            };
            self.refuse(code::QUORUM, "outcome", message).help = Some(help);
            return Ok(None);
        };
        let officers: BTreeSet<OfficerNo> =
            tally.voters.iter().map(|(officer, _)| *officer).chain([self.desk.by]).collect();
        if !self.alone() && officers.len() < 2 {
            let message = format!("you alone voted on {number}: somebody else decides");
            self.refuse(code::QUORUM, "review", message);
        }
        Ok(Some(tally))
    }

    /// In which fields the approvals of a review, and a decision that says what is granted, are not the same: each with who
    /// says what.
    fn apart(&self, act: &ReviewDecide, review: &Review) -> Judged<Option<String>> {
        if *act.outcome() != Outcome::Approved {
            return Ok(None);
        }
        let mut sides: Vec<(String, Asks)> = Vec::new();
        for tally in tally(review.round()).into_iter().filter(|tally| tally.outcome == Outcome::Approved) {
            let who = tally.voters.iter().map(|(officer, _)| self.name_of(&(*officer).into()));
            sides.push((who.collect::<Judged<Vec<_>>>()?.join(", "), tally.content));
        }
        let Some((_, first)) = sides.first().cloned() else { return Ok(None) };
        let said = act.content();
        if said != Asks::default() {
            sides.push(("the decision".to_owned(), said.over(&first)));
        }
        let fields: BTreeSet<&str> = sides.iter().flat_map(|(_, content)| first.differs(content)).collect();
        let one = |field: &&str| {
            let each = sides.iter().map(|(who, content)| format!("{} ({who})", content.part(field)));
            format!("`{field}`: {}", each.collect::<Vec<_>>().join(", "))
        };
        Ok((!fields.is_empty()).then(|| fields.iter().map(one).collect::<Vec<_>>().join("; ")))
    }

    /// A decision against what the rules said names what distinguishes the case.
    fn departure(&mut self, act: &ReviewDecide, review: &Review) {
        let agreement = agreement(*act.outcome(), review);
        let said = act.departs().is_some() && act.distinguished().is_some_and(|words| says_something(&words.0));
        let rules = review.completed.as_ref().and_then(|c| c.policy.clone()).unwrap_or_default();
        if agreement == Agreement::Departs && !said {
            let word = review.completed.as_ref().map_or("", |c| c.prediction.word());
            let message = format!(
                "{rules} says `{word}`, and the decision departs from it: say what distinguishes the case, as a code and in words"
            );
            let help = "`--departs CODE --distinguished \"…\"`";
            if act.departs().is_none() {
                self.refuse(code::DEPARTURE, "departs", message).help = Some(help.into());
            } else {
                self.refuse(code::DEPARTURE, "distinguished", message).help = Some(help.into());
            }
        } else if agreement != Agreement::Departs && (act.departs().is_some() || act.distinguished().is_some()) {
            self.refuse(code::WRONG_VALUE, "departs", "the decision does not depart from what the rules said");
        }
    }

    pub(super) fn decided_found(&mut self, act: &ReviewDecide) -> Judged<Vec<(&'static str, Json)>> {
        let Some(review) = self.review(*act.review())? else { return Ok(Vec::new()) };
        let (_, named) = self.quorum_of(&review.model)?;
        let votes = self.by_votes(act, &review)?.map(|tally| tally.voters).unwrap_or_default();
        let votes: Vec<u64> = votes.into_iter().map(|(_, entry)| entry).collect();
        let mut found = vec![("agrees", json!(agreement(*act.outcome(), &review).word()))];
        if !votes.is_empty() {
            found.push(("votes", json!(votes)));
        }
        found.extend(named.map(|named| ("policy", json!(named))));
        Ok(found)
    }

    pub(super) fn notify(&mut self, act: &ReviewNotify) -> Judged<Option<Subject>> {
        let number = *act.review();
        let Some((review, _)) = self.standing_review(number)? else { return Ok(None) };
        match &review.round().decision {
            None => {
                self.refuse(code::CONFLICT, "review", format!("{number} is not decided"));
            }
            Some(decision) => {
                if let Some((_, entry)) = decision.notified {
                    self.refuse(code::ALREADY, "review", format!("the applicant was told by entry {entry}"));
                }
            }
        }
        Ok(Some(number.into()))
    }

    pub(super) fn withdraw_review(&mut self, act: &ReviewWithdraw) -> Judged<Option<Subject>> {
        let number = *act.review();
        Ok(self.pending_review(number)?.map(|_| number.into()))
    }

    pub(super) fn appeal(&mut self, act: &ReviewAppeal) -> Judged<Option<Subject>> {
        let number = *act.review();
        let Some((review, standing)) = self.standing_review(number)? else { return Ok(None) };
        if self.common.reason.is_none() {
            self.refuse(code::MISSING_FIELD, "reason", "`review.appeal` needs a `reason`: the applicant's grounds");
        }
        let within = standing.rules.as_ref().and_then(|rules| rules.review.appeal_within);
        let why = match &review.round().decision {
            _ if review.withdrawn.is_some() => Some(format!("{number} was withdrawn")),
            _ if review.rounds.len() > 1 => Some(format!("{number} was appealed before: an appeal is heard once")),
            None if standing.clock.overdue => None,
            None => Some(format!("{number} is not decided, and its term has not ended")),
            Some(decision) if decision.outcome == Outcome::Approved => Some(format!("{number} was approved")),
            Some(decision) => {
                let end = decision.notified.zip(within).map(|((told, _), days)| told.plus_days(i64::from(days)));
                end.filter(|end| self.effective >= *end)
                    .map(|end| format!("the time to appeal {number} ended on {}", end.readable()))
            }
        };
        if let Some(why) = why {
            self.refuse(code::CONFLICT, "review", why);
        }
        Ok(Some(number.into()))
    }

    /// A grant that says it comes from a review is what that review's approval gives, once.
    pub(super) fn by_way_of_review(&mut self, act: &GrantIssue, models: &[ModelId]) -> Judged<()> {
        let Some(number) = act.review().copied() else {
            return self.without_review(models);
        };
        let Some(review) = self.review(number)? else {
            self.refuse(code::CONFLICT, "review", format!("{number} was voided"));
            return Ok(());
        };
        let content = act.content();
        let decision = review.decision().filter(|d| d.outcome == Outcome::Approved && d.entry >= self.desk.first);
        let good = decision.is_some_and(|decision| decision.content == content)
            && review.organization == Some(*act.organization())
            && review.restorations.contains(act.restoration());
        let mut issued = BTreeSet::new();
        for entry in self.grants_by(number)? {
            if let Some(entry) = self.book.entry(entry)?
                && let crate::act::Act::GrantIssue(other) = entry.accepted().map_err(crate::records::Unreadable)?.act
            {
                issued.insert(*other.restoration());
            }
        }
        if !good || issued.contains(act.restoration()) {
            let message = format!("{number} did not approve this grant in this transaction, or it was issued already");
            self.refuse(code::REVIEW_REQUIRED, "review", message);
        }
        Ok(())
    }

    /// Where the tier in force asks for a review, a grant enters only through one.
    fn without_review(&mut self, models: &[ModelId]) -> Judged<()> {
        let timeline = Timeline::read(EntryNo::MAX, self.book)?;
        for model in models {
            let governing = timeline.governing(model, self.effective, self.book)?;
            let Some(governing) = governing else { continue };
            if governing.policy.tier(model).is_some_and(|tier| tier.review.is_some()) {
                let message = format!("{} asks for a review before a grant for {model}", governing.policy.reference());
                self.refuse(code::REVIEW_REQUIRED, "", message).help =
                    Some(format!("`clearance review open {model} --organization …`; its approval issues the grant"));
            }
        }
        Ok(())
    }
}

/// Whether a decision is what the rules said.
fn agreement(outcome: Outcome, review: &Review) -> Agreement {
    let predicted = review.completed.as_ref().map(|completed| completed.prediction);
    match (outcome, predicted) {
        (Outcome::Approved, Some(Prediction::Eligible)) | (Outcome::Denied, Some(Prediction::NotEligible)) => {
            Agreement::Agrees
        }
        (Outcome::Approved, Some(Prediction::NotEligible)) | (Outcome::Denied, Some(Prediction::Eligible)) => {
            Agreement::Departs
        }
        _ => Agreement::Unpredicted,
    }
}

/// Whether a text is more than a mark: several different letters.
fn says_something(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    let different: BTreeSet<char> = letters.iter().copied().collect();
    letters.len() >= 8 && different.len() >= 4
}
