//! What the rules say of an application: the prediction that `review complete` records, with what it rests on, and which
//! reviews a change would move.

use std::collections::{BTreeMap, BTreeSet};

use super::{Quorum, Standing};
use crate::act::Table;
use crate::act::review::Prediction;
use crate::clause::{Clause, Formula, Truth, decide};
use crate::clearance::{Context, Question, Situation, attested};
use crate::id::{EntryNo, ModelId, OrganizationNo, ReviewNo};
use crate::policy::{Governing, Policy, Tier, Timeline, age};
use crate::record::{Attestation, Completed, Reading, Review};
use crate::records::{Records, Unreadable};
use crate::time::Moment;

/// What the rules say of everything that an application asks for, and what that rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// In a word.
    pub prediction: Prediction,
    /// The version of the policy that governs the model.
    pub policy: Option<String>,
    /// Its tier.
    pub tier: Option<String>,
    /// The rules that hold in every use that is asked for.
    pub rules: Vec<String>,
    /// Why it is so, in words.
    pub because: String,
}

/// What a use that is asked for comes to.
struct Said {
    whole: Truth,
    requires: Truth,
    rules: Vec<Truth>,
    depends_on: BTreeSet<String>,
}

/// What the rules say of a review at (T, K).
///
/// # Errors
/// That the records could not be read.
pub fn foresee(
    review: &Review,
    governing: Option<&Governing>,
    (at, known): (Moment, EntryNo),
    records: &impl Records,
) -> Result<Foreseen, Unreadable> {
    let policy = governing.map(|governing| governing.policy.reference());
    let tier = governing.and_then(|governing| governing.policy.tier(&review.model));
    let ungoverned = |because: &str| Foreseen {
        prediction: Prediction::Ungoverned,
        policy: policy.clone(),
        tier: tier.map(|tier| tier.name.clone()),
        rules: Vec::new(),
        because: because.to_owned(),
    };
    let (Some(governing), Some(tier)) = (governing, tier) else {
        return Ok(ungoverned("no policy governs the model"));
    };
    let Some(organization) = review.organization else {
        return Ok(ungoverned("it asks about the model itself, of which no rule speaks"));
    };
    let context = Context::default();
    let model = review.model.clone();
    let question = Question { organization, model, context, at, known, reading: Reading::Implemented };
    let mut situation = Situation::under(question, Some(governing.clone()), records)?;
    let mut said = Vec::new();
    for context in uses(review) {
        situation.question.context = context;
        let facts = situation.facts_under(&situation.facts(), &governing.policy);
        let requires = governing.requirement(&review.model, &facts);
        let whole = Formula::all([governing.eligibility(&review.model, &facts), requires.clone()]);
        let decision = decide(&whole, &facts);
        said.push(Said {
            whole: decision.truth,
            requires: decide(&requires, &facts).truth,
            rules: tier.rules.iter().map(|rule| decide(&rule.when.formula(&facts), &facts).truth).collect(),
            depends_on: decision.depends_on,
        });
    }
    let all = |truth: Truth| said.iter().all(|said| said.whole == truth);
    let prediction = match (all(Truth::True), all(Truth::False)) {
        (true, _) => Prediction::Eligible,
        (_, true) => Prediction::NotEligible,
        _ => Prediction::Depends,
    };
    let holds = |at: &usize| said.iter().all(|said| said.rules.get(*at) == Some(&Truth::True));
    let rules: Vec<String> =
        (0..tier.rules.len()).filter(holds).filter_map(|at| tier.rules.get(at)).map(|rule| rule.id.clone()).collect();
    let because = because(prediction, (&said, &rules), review, (&governing.policy, tier));
    let stale = stale(&situation.attestations, (&governing.policy, tier), at);
    let because = [because].into_iter().chain(stale).collect::<Vec<_>>().join("; ");
    let tier = Some(tier.name.clone());
    Ok(Foreseen { prediction, policy: Some(governing.policy.reference()), tier, rules, because })
}

/// Every use that is asked for.
fn uses(review: &Review) -> Vec<Context> {
    let each = |set: Option<BTreeSet<String>>| -> Vec<Option<String>> {
        set.filter(|set| !set.is_empty()).map_or(vec![None], |set| set.into_iter().map(Some).collect())
    };
    let asks = &review.asks;
    let persons = asks.persons.as_ref().map(|p| p.expanded().into_iter().map(str::to_owned).collect());
    let persons = each(persons);
    let mut uses = Vec::new();
    for surface in each(asks.surfaces.as_ref().map(|s| s.0.clone())) {
        for purpose in each(asks.purposes.as_ref().map(|p| p.0.clone())) {
            let of = |person: &Option<String>| Context {
                surface: surface.clone(),
                purpose: purpose.clone(),
                person: person.clone(),
            };
            uses.extend(persons.iter().map(of));
        }
    }
    uses
}

fn because(
    prediction: Prediction,
    (said, rules): (&[Said], &[String]),
    review: &Review,
    (policy, tier): (&Policy, &Tier),
) -> String {
    let strange = review
        .asks
        .purposes
        .as_ref()
        .zip(policy.purposes.as_ref())
        .map(|(asked, known)| asked.0.difference(known).map(String::as_str).collect::<Vec<_>>());
    let strange = strange.filter(|strange| !strange.is_empty());
    match prediction {
        Prediction::Ungoverned => String::new(),
        Prediction::Eligible => match rules {
            [] => "in every use that is asked for some rule holds".to_owned(),
            [one] => format!("rule `{one}` holds"),
            many => format!("rules {} hold", many.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")),
        },
        Prediction::NotEligible => match strange {
            Some(strange) => format!("{} is none of its purposes", strange.join(", ")),
            None if said.iter().all(|said| said.requires == Truth::False) => {
                format!("what it requires does not hold: {}", tier.requires.sentence())
            }
            None => "no rule holds".to_owned(),
        },
        Prediction::Depends => {
            let facts: BTreeSet<&str> = said.iter().flat_map(|said| &said.depends_on).map(String::as_str).collect();
            match facts.is_empty() {
                false => format!("it hangs on {}", facts.into_iter().collect::<Vec<_>>().join(", ")),
                true => "it holds in some of the uses that are asked for, and not in others".to_owned(),
            }
        }
    }
}

/// Evidence that the tier asks about and that is too old for the policy.
fn stale(held: &[Attestation], (policy, tier): (&Policy, &Tier), at: Moment) -> Vec<String> {
    let mut kinds = BTreeSet::new();
    let clauses = tier.rules.iter().map(|rule| &rule.when).chain([&tier.requires]);
    clauses.for_each(|clause: &Clause| attested(clause, &mut kinds));
    let counted = held.iter().filter(|one| policy.counts(one, at));
    let counted: BTreeSet<&str> = counted.map(|one| one.kind.as_str()).collect();
    let mut youngest: BTreeMap<&str, u32> = BTreeMap::new();
    for one in held.iter().filter(|one| one.holds(at) && kinds.contains(&one.kind)) {
        let days = youngest.entry(one.kind.as_str()).or_insert(u32::MAX);
        *days = (*days).min(age(one, at));
    }
    let old = youngest.into_iter().filter(|(kind, _)| !counted.contains(kind));
    let told = old.filter_map(|(kind, days)| {
        let limit = policy.valid_for.get(kind)?;
        Some(format!("`{kind}` is {days} days old and counts for {limit}"))
    });
    told.collect()
}

/// A side of a change: how much of the log is known, and which policy governs a model.
pub struct Side<'a> {
    /// The last entry known.
    pub known: EntryNo,
    /// The policy that governs a model at the moment asked about.
    pub governing: &'a dyn Fn(&ModelId) -> Result<Option<Governing>, Unreadable>,
}

/// How a review stands on one side of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The word of its state.
    pub state: &'static str,
    /// What the rules say, while somebody still has to decide.
    pub foreseen: Option<Foreseen>,
    /// What was recorded when it was completed: a decision is measured against that.
    pub completed: Option<Completed>,
    /// What a decision needs, while somebody still has to make it.
    pub quorum: Option<Quorum>,
}

/// A review that a change moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The review.
    pub review: ReviewNo,
    /// Of whom.
    pub organization: Option<OrganizationNo>,
    /// The model.
    pub model: ModelId,
    /// How it stands before; absent: it is not open yet.
    pub before: Option<View>,
    /// How it stands after.
    pub after: Option<View>,
}

impl Outlook {
    /// Whether anything of it moves that somebody waits for: its state, what the rules say, what a decision needs.
    fn moves(&self) -> bool {
        let of = |view: &Option<View>| {
            view.as_ref().map(|view| (view.state, view.foreseen.as_ref().map(|f| f.prediction), view.quorum.clone()))
        };
        of(&self.before) != of(&self.after)
    }
}

/// The reviews, open on either side at a moment, that a change moves. `approvals` is what the ledger asks where no policy
/// does.
///
/// # Errors
/// That the records could not be read.
pub fn outlooks(
    at: Moment,
    (before, after): (&Side<'_>, &Side<'_>),
    approvals: u64,
    records: &impl Records,
) -> Result<Vec<Outlook>, Unreadable> {
    let numbers = records.reviews_of(None)?;
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let timelines = [Timeline::read(before.known, records)?, Timeline::read(after.known, records)?];
    let mut found = Vec::new();
    for number in numbers {
        let fold = |known| {
            let rows = records.rows(Table::Review, &number.into(), known)?;
            Ok::<_, Unreadable>(Review::fold(&rows, at, &mut Vec::new()))
        };
        let (then, now) = (fold(before.known)?, fold(after.known)?);
        let pending = |review: &Option<Review>| review.as_ref().is_some_and(|review| review.state().is_pending());
        let Some(review) = now.as_ref().or(then.as_ref()).filter(|_| pending(&then) || pending(&now)) else { continue };
        let [known, later] = &timelines;
        let view = |review: &Option<Review>, side: &Side<'_>, timeline: &Timeline| {
            review.as_ref().map(|review| View::of(review, at, side, timeline, approvals, records)).transpose()
        };
        let (organization, model) = (review.organization, review.model.clone());
        let (before, after) = (view(&then, before, known)?, view(&now, after, later)?);
        let outlook = Outlook { review: number, organization, model, before, after };
        found.extend(Some(outlook).filter(Outlook::moves));
    }
    Ok(found)
}

impl View {
    fn of(
        review: &Review,
        at: Moment,
        side: &Side<'_>,
        timeline: &Timeline,
        approvals: u64,
        records: &impl Records,
    ) -> Result<Self, Unreadable> {
        let state = Standing::of(review, at, timeline, records)?.word;
        let completed = review.completed.clone();
        if !review.state().is_pending() {
            return Ok(Self { state, foreseen: None, completed, quorum: None });
        }
        let governing = (side.governing)(&review.model)?;
        let tier = governing.as_ref().and_then(|governing| governing.policy.tier(&review.model));
        let quorum = Some(Quorum::of(tier.and_then(|tier| tier.review.as_ref()), approvals));
        let foreseen = Some(foresee(review, governing.as_ref(), (at, side.known), records)?);
        Ok(Self { state, foreseen, completed, quorum })
    }
}
