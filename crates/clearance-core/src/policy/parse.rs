//! Reads a policy from what somebody wrote, with every mistake at its place.

use std::collections::{BTreeMap, BTreeSet};

use super::examples::{Example, Expected, Known, strangers};
use super::review::{Overdue, Review, Terms, Within};
use super::{Calendar, OnMissed, Policy, Rule, Tier, Zone};
use crate::act::field::{Decoding, FieldType as _, Verbatim, choice, labels, members};
use crate::act::value::{Label, Words, moment};
use crate::clause::{self, AttributeType, Clause, FACT_WORDS, Vocabulary};
use crate::code;
use crate::id::{self, ModelId};
use crate::node::{Key, Mistake, Node, Place, Value};
use crate::time::{Edge, Moment};

/// The most rules of a policy.
pub const MOST_RULES: usize = 2_000;
/// The most parts that all its clauses may have together.
pub const MOST_PARTS: usize = 20_000;
/// The most tests.
pub const MOST_TESTS: usize = 2_000;
/// The most days of a term.
pub const MOST_DAYS: u32 = 1_000_000;

/// The keys of a policy.
pub const KEYS: &[&str] =
    &["policy", "version", "effective", "about", "vocabulary", "tiers", "adoption", "time_zone", "holidays", "tests"];
/// The keys of its vocabulary.
pub const VOCABULARY_KEYS: &[&str] = &["purposes", "attestations", "attributes"];
/// The keys of a tier.
pub const TIER_KEYS: &[&str] = &["about", "models", "rules", "requires", "terms", "review"];
/// The keys of a rule.
pub const RULE_KEYS: &[&str] = &["when", "moved_from", "about"];
/// The keys of a tier's terms.
pub const TERMS_KEYS: &[&str] = &["surfaces", "longest", "conditions", "recertify_every", "on_missed"];
/// The keys of a tier's review.
pub const REVIEW_KEYS: &[&str] = &["decide_within", "warn_before", "roles", "approvals", "on_overdue", "appeal_within"];
/// The keys of how versions are adopted, and how long a proposal waits.
pub const ADOPTION_KEYS: &[&str] = &["approvals", "lapse_after"];
/// The keys of a test.
pub const TEST_KEYS: &[&str] = &["name", "organization", "model", "context", "expect", "requires"];

/// Reads a policy that somebody wrote.
///
/// # Errors
/// Every mistake, at its place.
pub fn read(node: &Node) -> Result<Policy, Vec<Mistake>> {
    let (policy, mut mistakes) = reading(node, strangers);
    mistakes.sort_by_key(|mistake| mistake.place);
    policy.filter(|_| mistakes.is_empty()).ok_or(mistakes)
}

/// Reads a policy that the ledger accepted. What is asked since then of those who write one is not asked of it.
///
/// # Errors
/// Every mistake, at its place.
pub fn read_kept(node: &Node) -> Result<Policy, Vec<Mistake>> {
    let (policy, mistakes) = reading(node, |_, _| Vec::new());
    policy.filter(|_| mistakes.is_empty()).ok_or(mistakes)
}

fn reading(node: &Node, strangers: impl Fn(&Node, &Known<'_>) -> Vec<Mistake>) -> (Option<Policy>, Vec<Mistake>) {
    let none = Vocabulary::default();
    let mut cx = Decoding::new(Moment(0), &Verbatim, &none);
    "policy".clone_into(&mut cx.field);
    let Some(keys) = members(node, KEYS, &mut cx) else {
        return (None, cx.mistakes);
    };
    for required in ["policy", "version", "effective", "tiers"] {
        if !keys.contains_key(required) {
            cx.wrong(code::MISSING_FIELD, node.place, format!("a policy needs `{required}`"));
        }
    }
    let words = vocabulary(keys.get("vocabulary").copied(), &mut cx);
    let name = keys.get("policy").and_then(|node| slug(node, "policy", &mut cx));
    let version = keys.get("version").and_then(|node| count(node, "version", 1, &mut cx));
    let effective = keys.get("effective").and_then(|node| absolute(node, &mut cx));
    let about = keys.get("about").and_then(|node| text(node, "about", &mut cx));
    let adopted = keys.get("adoption").map_or(Some((1, None)), |node| adoption(node, &mut cx));
    let zone = keys.get("time_zone").map_or(Some(Zone::UTC), |node| zone(node, &mut cx));
    let holidays = keys.get("holidays").map(|node| holidays(node, &mut cx)).unwrap_or_default();
    let mut places = BTreeMap::new();
    place_all(node, "", &mut places);
    let mut inner =
        Decoding { vocabulary: &words.vocabulary, mistakes: Vec::new(), ..Decoding::new(Moment(0), &Verbatim, &none) };
    let mut reader = Reader { rules: 0, parts: 0, governed: BTreeMap::new() };
    let tiers = keys.get("tiers").map(|node| reader.tiers(node, &mut inner)).unwrap_or_default();
    let tests = keys.get("tests").map(|node| tests(node, &mut inner)).unwrap_or_default();
    let mut mistakes = cx.mistakes;
    // Where a tier's models could not be read, any model may be one of them.
    let whole = inner.mistakes.iter().all(|m| m.field.as_deref().is_none_or(|field| !field.ends_with(".models")));
    mistakes.append(&mut inner.mistakes);
    let governed: BTreeSet<&ModelId> = reader.governed.keys().collect();
    let known = Known {
        models: (whole && !governed.is_empty()).then_some(governed),
        purposes: words.purposes.as_ref(),
        attributes: &words.vocabulary.attributes,
    };
    mistakes.extend(keys.get("tests").map(|node| strangers(node, &known)).unwrap_or_default());
    let (Some(name), Some(version), Some(effective), Some((approvals, lapse_after)), Some(zone), true) =
        (name, version, effective, adopted, zone, mistakes.is_empty())
    else {
        return (None, mistakes);
    };
    let policy = Policy {
        name,
        version,
        effective,
        about,
        purposes: words.purposes,
        vocabulary: words.vocabulary,
        valid_for: words.valid_for,
        tiers,
        approvals,
        lapse_after,
        calendar: Calendar { zone, holidays },
        tests,
        places,
    };
    (Some(policy), mistakes)
}

/// Reads a list of tests for a policy.
///
/// # Errors
/// Every mistake, at its place.
pub fn read_examples(node: &Node, policy: &Policy) -> Result<Vec<Example>, Vec<Mistake>> {
    let mut cx = Decoding::new(Moment(0), &Verbatim, &policy.vocabulary);
    let tests = tests(node, &mut cx);
    let known = Known {
        models: Some(policy.models().collect()),
        purposes: policy.purposes.as_ref(),
        attributes: &policy.vocabulary.attributes,
    };
    cx.mistakes.extend(strangers(node, &known));
    cx.mistakes.sort_by_key(|mistake| mistake.place);
    if cx.mistakes.is_empty() { Ok(tests) } else { Err(cx.mistakes) }
}

/// Where every part stands, by its path.
fn place_all(node: &Node, path: &str, places: &mut BTreeMap<String, Place>) {
    let Value::Map(pairs) = &node.value else { return };
    for (key, value) in pairs {
        let below = if path.is_empty() { key.text.clone() } else { format!("{path}.{}", key.text) };
        places.insert(below.clone(), key.place);
        if below != "tests" {
            place_all(value, &below, places);
        }
    }
}

/// A model by its whole id: a policy means the same wherever it is read, and no ledger completes a name.
fn model(node: &Node, cx: &mut Decoding<'_>) -> Option<ModelId> {
    let written = cx.scalar(node, "a model")?;
    let model = ModelId::new(&written);
    if model.is_none() {
        let message = format!("`{written}` is not the id of a model");
        cx.wrong_with_help(code::WRONG_VALUE, node.place, message, "a policy names models as `developer/name`");
    }
    model
}

fn slug(node: &Node, field: &str, cx: &mut Decoding<'_>) -> Option<String> {
    field.clone_into(&mut cx.field);
    Label::decode(node, cx).map(|label| label.0)
}

fn text(node: &Node, field: &str, cx: &mut Decoding<'_>) -> Option<String> {
    field.clone_into(&mut cx.field);
    Words::decode(node, cx).map(|words| words.0)
}

fn count(node: &Node, field: &str, least: u64, cx: &mut Decoding<'_>) -> Option<u64> {
    field.clone_into(&mut cx.field);
    let found = match &node.value {
        Value::Int(number) => u64::try_from(*number).ok().filter(|n| *n >= least && *n <= crate::MAX_INTEGER),
        _ => None,
    };
    if found.is_none() {
        cx.wrong(code::WRONG_VALUE, node.place, format!("`{field}` should be a whole number from {least} on"));
    }
    found
}

/// A moment that means the same whenever it is read.
fn absolute(node: &Node, cx: &mut Decoding<'_>) -> Option<Moment> {
    "effective".clone_into(&mut cx.field);
    let written = node.as_text().unwrap_or_default();
    if !written.bytes().take(4).all(|b| b.is_ascii_digit()) {
        cx.wrong_with_help(
            code::MOMENT,
            node.place,
            "`effective` should be a date or a moment that means the same whenever it is read",
            "write it as `2026-06-26` or as RFC 3339 with an offset",
        );
        return None;
    }
    moment(node, Edge::Beginning, cx)
}

fn adoption(node: &Node, cx: &mut Decoding<'_>) -> Option<(u64, Option<u32>)> {
    "adoption".clone_into(&mut cx.field);
    let keys = members(node, ADOPTION_KEYS, cx)?;
    let approvals = match keys.get("approvals") {
        Some(node) => count(node, "approvals", 1, cx),
        None => Some(1),
    };
    "adoption.lapse_after".clone_into(&mut cx.field);
    let lapse_after = keys.get("lapse_after").and_then(|node| days(node, cx));
    Some((approvals?, lapse_after))
}

fn zone(node: &Node, cx: &mut Decoding<'_>) -> Option<Zone> {
    "time_zone".clone_into(&mut cx.field);
    let written = cx.scalar(node, "the name of a time zone")?;
    let zone = Zone::named(&written);
    if zone.is_none() {
        let message = format!("`{written}` is not a time zone of the IANA database");
        cx.wrong_with_help(code::WRONG_VALUE, node.place, message, "write it as `America/New_York`, or `UTC`");
    }
    zone
}

fn holidays(node: &Node, cx: &mut Decoding<'_>) -> BTreeSet<String> {
    "holidays".clone_into(&mut cx.field);
    let date = |written: &str| match crate::time::parse(written, Edge::Beginning, Moment(0)) {
        Ok(_) if written.len() == 10 && written.starts_with(|c: char| c.is_ascii_digit()) => Ok(()),
        _ => Err((format!("`{written}` is not a date"), Some("write dates as `2026-07-03`".to_owned()))),
    };
    labels(node, cx, date).unwrap_or_default()
}

/// What a vocabulary says.
#[derive(Default)]
struct Listed {
    purposes: Option<BTreeSet<String>>,
    valid_for: BTreeMap<String, u32>,
    vocabulary: Vocabulary,
}

fn label(word: &str) -> Result<(), (String, Option<String>)> {
    if id::is_label(word) {
        return Ok(());
    }
    Err((format!("`{word}` should be lower-case letters, digits, `-`, `_` and `.`"), None))
}

fn vocabulary(node: Option<&Node>, cx: &mut Decoding<'_>) -> Listed {
    let mut listed = Listed::default();
    let (mut kinds, mut attributes) = (BTreeSet::new(), BTreeMap::new());
    if let Some(node) = node {
        "vocabulary".clone_into(&mut cx.field);
        let keys = members(node, VOCABULARY_KEYS, cx).unwrap_or_default();
        if let Some(node) = keys.get("purposes") {
            "vocabulary.purposes".clone_into(&mut cx.field);
            let before = cx.mistakes.len();
            listed.purposes = labels(node, cx, label);
            if cx.mistakes.len() > before {
                // What is wrong with the list is told once, and not again wherever the list is used.
                listed.purposes = Some(written(node));
            }
            if listed.purposes.as_ref().is_some_and(BTreeSet::is_empty) {
                let help = "leave the key out to keep purposes open";
                cx.wrong_with_help(code::WRONG_VALUE, node.place, "a list of purposes cannot be empty", help);
            }
        }
        for (key, node) in keys.get("attestations").map(|n| pairs(n, "vocabulary.attestations", cx)).unwrap_or_default()
        {
            kinds.insert(key.text.clone());
            if let Some(days) = validity(key, node, cx) {
                listed.valid_for.insert(key.text.clone(), days);
            }
        }
        for (key, node) in keys.get("attributes").map(|n| pairs(n, "vocabulary.attributes", cx)).unwrap_or_default() {
            if let Some(kind) = attribute(key, node, cx) {
                attributes.insert(key.text.clone(), kind);
            }
        }
    }
    listed.vocabulary = Vocabulary::closed(attributes, listed.purposes.clone().unwrap_or_default(), kinds);
    listed
}

/// The words of a list, whatever they are.
fn written(node: &Node) -> BTreeSet<String> {
    match &node.value {
        Value::List(items) => items.iter().filter_map(Node::as_text).map(str::to_owned).collect(),
        _ => node.as_text().map(str::to_owned).into_iter().collect(),
    }
}

/// The members of a mapping whose keys are labels of somebody's choice.
fn pairs<'n>(node: &'n Node, field: &str, cx: &mut Decoding<'_>) -> Vec<(&'n Key, &'n Node)> {
    field.clone_into(&mut cx.field);
    let Value::Map(pairs) = &node.value else {
        cx.shape(node, "a mapping");
        return Vec::new();
    };
    let mut good = Vec::new();
    for (key, node) in pairs {
        match label(&key.text) {
            Ok(()) => good.push((key, node)),
            Err((message, _)) => cx.wrong(code::WRONG_VALUE, key.place, message),
        }
    }
    good
}

fn validity(key: &Key, node: &Node, cx: &mut Decoding<'_>) -> Option<u32> {
    cx.field = format!("vocabulary.attestations.{}", key.text);
    if node.value == Value::Null {
        return None;
    }
    let keys = members(node, &["valid_for"], cx)?;
    keys.get("valid_for").and_then(|node| days(node, cx))
}

/// A number of days: `365d`, `365 days` or `P365D`.
fn days(node: &Node, cx: &mut Decoding<'_>) -> Option<u32> {
    let written = cx.scalar(node, "a number of days such as `365d`")?;
    let found = number_of_days(&written);
    if found.is_none() {
        let message = format!("`{written}` is not a number of days that is taken here");
        let help = format!("write it as `365d`, from 1d to {MOST_DAYS}d");
        cx.wrong_with_help(code::WRONG_VALUE, node.place, message, help);
    }
    found
}

/// The days that `365d`, `365 days`, `1 day` or `P365D` are.
pub(super) fn number_of_days(written: &str) -> Option<u32> {
    let digits = written
        .strip_prefix('P')
        .and_then(|rest| rest.strip_suffix('D'))
        .or_else(|| written.strip_suffix(" days"))
        .or_else(|| written.strip_suffix(" day"))
        .or_else(|| written.strip_suffix('d'))?;
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|days| plain && (1..=MOST_DAYS).contains(days))
}

fn attribute(key: &Key, node: &Node, cx: &mut Decoding<'_>) -> Option<AttributeType> {
    cx.field = format!("vocabulary.attributes.{}", key.text);
    if FACT_WORDS.contains(&key.text.as_str()) {
        let message = format!("`{}` is a fact of its own and cannot be an attribute", key.text);
        cx.wrong(code::WRONG_VALUE, key.place, message);
        return None;
    }
    match &node.value {
        Value::Text(word) if word == "flag" => Some(AttributeType::Flag),
        Value::Text(word) if word == "number" => Some(AttributeType::Number),
        Value::List(items) if !items.is_empty() => labels(node, cx, label).map(AttributeType::Word),
        _ => {
            let message = format!("the type of `{}` should be `flag`, `number` or a list of words", key.text);
            cx.wrong(code::WRONG_VALUE, node.place, message);
            None
        }
    }
}

/// What is counted over all tiers.
struct Reader {
    rules: usize,
    parts: usize,
    governed: BTreeMap<ModelId, String>,
}

impl Reader {
    fn tiers(&mut self, node: &Node, cx: &mut Decoding<'_>) -> Vec<Tier> {
        let pairs = pairs(node, "tiers", cx);
        if pairs.is_empty() && cx.mistakes.is_empty() {
            cx.wrong(code::MISSING_FIELD, node.place, "a policy needs at least one tier");
        }
        pairs.into_iter().filter_map(|(key, node)| self.tier(key, node, cx)).collect()
    }

    fn tier(&mut self, key: &Key, node: &Node, cx: &mut Decoding<'_>) -> Option<Tier> {
        let path = format!("tiers.{}", key.text);
        path.clone_into(&mut cx.field);
        let keys = members(node, TIER_KEYS, cx)?;
        for required in ["models", "rules"] {
            if !keys.contains_key(required) {
                cx.wrong(code::MISSING_FIELD, key.place, format!("the tier `{}` needs `{required}`", key.text));
            }
        }
        let models = keys.get("models").and_then(|node| self.models(node, key, cx));
        let rules = keys.get("rules").map(|node| self.rules(node, &path, cx)).unwrap_or_default();
        let requires = match keys.get("requires") {
            Some(node) => self.clause(node, &format!("{path}.requires"), cx),
            None => Some(Clause::Everyone),
        };
        let terms = keys.get("terms").map(|node| terms(node, &path, cx)).unwrap_or_default();
        let review = keys.get("review").map(|node| review(node, &path, cx));
        let about = keys.get("about").and_then(|node| text(node, &format!("{path}.about"), cx));
        Some(Tier { name: key.text.clone(), about, models: models?, rules, requires: requires?, terms, review })
    }

    fn models(&mut self, node: &Node, tier: &Key, cx: &mut Decoding<'_>) -> Option<BTreeSet<ModelId>> {
        cx.field = format!("tiers.{}.models", tier.text);
        let items = cx.items(node, "a list of models")?;
        let before = cx.mistakes.len();
        if items.is_empty() {
            cx.wrong(code::WRONG_VALUE, node.place, format!("`{}` is empty", cx.field));
        }
        let mut models = BTreeSet::new();
        for item in items {
            let Some(model) = model(item, cx) else { continue };
            if !models.insert(model.clone()) {
                cx.wrong(code::WRONG_VALUE, item.place, format!("`{model}` stands twice in `{}`", cx.field));
            } else if let Some(other) = self.governed.insert(model.clone(), tier.text.clone()) {
                let message = format!("`{model}` stands in the tier `{other}` already");
                cx.wrong_with_help(code::WRONG_VALUE, item.place, message, "a model is in at most one tier");
            }
        }
        (cx.mistakes.len() == before).then_some(models)
    }

    fn rules(&mut self, node: &Node, path: &str, cx: &mut Decoding<'_>) -> Vec<Rule> {
        let path = format!("{path}.rules");
        let pairs = pairs(node, &path, cx);
        if let (true, Value::Map(written)) = (pairs.is_empty(), &node.value)
            && written.is_empty()
        {
            cx.wrong_with_help(
                code::MISSING_FIELD,
                node.place,
                "a tier needs at least one rule",
                "a rule that holds for nobody is `when: nobody`",
            );
        }
        let mut rules: Vec<Rule> = Vec::new();
        for (key, node) in pairs {
            self.rules += 1;
            if self.rules > MOST_RULES {
                if self.rules == MOST_RULES + 1 {
                    let message = format!("the policy has more than {MOST_RULES} rules");
                    let help = "say in one rule what several say: `country: [US, CA]`; or make a policy of each tier";
                    cx.wrong_with_help(code::POLICY_TOO_LARGE, key.place, message, help);
                }
                continue;
            }
            if let Some(rule) = self.rule(key, node, &format!("{path}.{}", key.text), cx) {
                rules.push(rule);
            }
        }
        moves(&rules, node, &path, cx);
        rules
    }

    fn rule(&mut self, key: &Key, node: &Node, path: &str, cx: &mut Decoding<'_>) -> Option<Rule> {
        path.clone_into(&mut cx.field);
        let keys = members(node, RULE_KEYS, cx)?;
        let Some(when) = keys.get("when") else {
            cx.wrong(code::MISSING_FIELD, key.place, format!("the rule `{}` needs `when`", key.text));
            return None;
        };
        let when = self.clause(when, &format!("{path}.when"), cx);
        let moved_from = keys.get("moved_from").and_then(|node| slug(node, &format!("{path}.moved_from"), cx));
        let about = keys.get("about").and_then(|node| text(node, &format!("{path}.about"), cx));
        Some(Rule { id: key.text.clone(), moved_from, about, when: when? })
    }

    fn clause(&mut self, node: &Node, path: &str, cx: &mut Decoding<'_>) -> Option<Clause> {
        path.clone_into(&mut cx.field);
        let before = self.parts;
        self.parts = self.parts.saturating_add(parts(node));
        if self.parts > MOST_PARTS {
            if before <= MOST_PARTS {
                let message = format!("the clauses of the policy have more than {MOST_PARTS} parts");
                let help = "mark the organizations with a tag and test that, or make a policy of each tier";
                cx.wrong_with_help(code::POLICY_TOO_LARGE, node.place, message, help);
            }
            return None;
        }
        clause::parse(node, cx)
    }
}

/// How many values a node holds.
fn parts(node: &Node) -> usize {
    match &node.value {
        Value::List(items) => 1 + items.iter().map(parts).sum::<usize>(),
        Value::Map(pairs) => 1 + pairs.iter().map(|(_, value)| parts(value)).sum::<usize>(),
        _ => 1,
    }
}

/// A rule cannot come from an id that still stands, and two cannot come from one.
fn moves(rules: &[Rule], node: &Node, path: &str, cx: &mut Decoding<'_>) {
    let mut from: BTreeMap<&str, &str> = BTreeMap::new();
    for rule in rules {
        let Some(old) = &rule.moved_from else { continue };
        cx.field = format!("{path}.{}.moved_from", rule.id);
        let place = node.member(&rule.id).and_then(|rule| rule.member("moved_from")).map_or(node.place, |n| n.place);
        if *old == rule.id {
            cx.wrong(code::WRONG_VALUE, place, format!("`{old}` is the rule's own id"));
        } else if let Some(other) = from.insert(old, &rule.id) {
            cx.wrong(code::WRONG_VALUE, place, format!("`{other}` comes from `{old}` already"));
        }
    }
}

fn terms(node: &Node, path: &str, cx: &mut Decoding<'_>) -> Terms {
    let path = format!("{path}.terms");
    path.clone_into(&mut cx.field);
    let keys = members(node, TERMS_KEYS, cx).unwrap_or_default();
    let mut set = |key: &str| {
        cx.field = format!("{path}.{key}");
        keys.get(key).and_then(|node| labels(node, cx, label))
    };
    let (surfaces, conditions) = (set("surfaces"), set("conditions").unwrap_or_default());
    cx.field = format!("{path}.longest");
    let longest = keys.get("longest").and_then(|node| days(node, cx));
    cx.field = format!("{path}.recertify_every");
    let recertify_every = keys.get("recertify_every").and_then(|node| days(node, cx));
    cx.field = format!("{path}.on_missed");
    let on_missed = keys.get("on_missed").and_then(|node| {
        let word = choice(node, OnMissed::WORDS, cx)?;
        if recertify_every.is_none() {
            let message = "`on_missed` says what follows a missed recertification, and `recertify_every` asks for none";
            cx.wrong(code::MISSING_FIELD, node.place, message);
        }
        OnMissed::parse(word)
    });
    Terms { surfaces, longest, conditions, recertify_every, on_missed: on_missed.unwrap_or_default() }
}

fn review(node: &Node, path: &str, cx: &mut Decoding<'_>) -> Review {
    let path = format!("{path}.review");
    path.clone_into(&mut cx.field);
    let keys = members(node, REVIEW_KEYS, cx).unwrap_or_default();
    cx.field = format!("{path}.roles");
    let roles = keys.get("roles").and_then(|node| labels(node, cx, label)).unwrap_or_default();
    let stated = keys.get("approvals").and_then(|node| count(node, &format!("{path}.approvals"), 1, cx));
    cx.field = format!("{path}.decide_within");
    let decide_within = keys.get("decide_within").and_then(|node| within(node, cx));
    cx.field = format!("{path}.on_overdue");
    let on_overdue = match keys.get("on_overdue").and_then(|node| choice(node, Overdue::WORDS, cx)) {
        Some("deem-refused") => Overdue::DeemRefused,
        _ => Overdue::Escalate,
    };
    let mut days_of = |key: &str| {
        cx.field = format!("{path}.{key}");
        keys.get(key).and_then(|node| days(node, cx))
    };
    let (warn_before, appeal_within) = (days_of("warn_before"), days_of("appeal_within"));
    Review { decide_within, warn_before, approvals: stated.unwrap_or(1), roles, on_overdue, appeal_within }
}

fn within(node: &Node, cx: &mut Decoding<'_>) -> Option<Within> {
    let written = cx.scalar(node, "a number of days such as `10 business days`")?;
    let business = written.strip_suffix(" business days").or_else(|| written.strip_suffix(" business day"));
    let found = match business {
        Some(digits) => number_of_days(&format!("{digits}d")).map(Within::BusinessDays),
        None => number_of_days(&written).map(Within::Days),
    };
    if found.is_none() {
        let message = format!("`{written}` is not a number of days that is taken here");
        let help = format!("write `10 business days`, `10 days` or `10d`, from 1 to {MOST_DAYS}");
        cx.wrong_with_help(code::WRONG_VALUE, node.place, message, help);
    }
    found
}

fn tests(node: &Node, cx: &mut Decoding<'_>) -> Vec<Example> {
    "tests".clone_into(&mut cx.field);
    let Value::List(items) = &node.value else {
        cx.shape(node, "a list of tests");
        return Vec::new();
    };
    if items.len() > MOST_TESTS {
        let message = format!("there are more than {MOST_TESTS} tests");
        let help = "put some in a file of their own: `clearance policy test FILE --tests MORE`";
        cx.wrong_with_help(code::POLICY_TOO_LARGE, node.place, message, help);
        return Vec::new();
    }
    items.iter().enumerate().filter_map(|(index, node)| test(index, node, cx)).collect()
}

fn test(index: usize, node: &Node, cx: &mut Decoding<'_>) -> Option<Example> {
    let before = cx.mistakes.len();
    let path = format!("tests.{index}");
    path.clone_into(&mut cx.field);
    let keys = members(node, TEST_KEYS, cx)?;
    for required in ["model", "expect"] {
        if !keys.contains_key(required) {
            cx.wrong(code::MISSING_FIELD, node.place, format!("a test needs `{required}`"));
        }
    }
    let name = keys.get("name").and_then(|node| text(node, &format!("{path}.name"), cx));
    cx.field = format!("{path}.model");
    let model = keys.get("model").and_then(|node| model(node, cx));
    cx.field = format!("{path}.expect");
    let expect = keys.get("expect").and_then(|node| choice(node, Expected::ELIGIBLE, cx)).and_then(Expected::parse);
    cx.field = format!("{path}.requires");
    let requires = keys.get("requires").and_then(|node| choice(node, Expected::REQUIRES, cx)).and_then(Expected::parse);
    let facts = super::examples::facts(keys.get("organization").copied(), &path, cx);
    let context = super::examples::context(keys.get("context").copied(), &path, cx);
    if cx.mistakes.len() > before {
        return None;
    }
    let (facts, context) = (facts?, context?);
    Some(Example { name, facts, model: model?, context, expect: expect?, requires, place: node.place })
}

#[cfg(test)]
mod tests {
    use super::{read, read_kept};
    use crate::node::Node;

    #[test]
    fn what_is_asked_of_those_who_write_is_not_asked_of_what_was_accepted() {
        let written = serde_json::json!({
            "policy": "lab", "version": 1, "effective": "2026-06-01",
            "vocabulary": {"attributes": {"size": ["small", "large"]}},
            "tiers": {"all": {"models": ["dev/alpha"], "rules": {"a": {"when": {"size": "small"}}}}},
            "tests": [{"organization": {"size": "huge"}, "model": "dev/alpha", "expect": "not-eligible"}],
        });
        let node = Node::from_json(&written);
        let mistakes = read(&node).map(|policy| policy.name).unwrap_err();
        assert_eq!(mistakes.len(), 1, "{mistakes:?}");
        assert_eq!(read_kept(&node).unwrap().tests.len(), 1);
    }
}
