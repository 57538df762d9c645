//! What a policy means, worked out the slowest way: every complete world that two documents can tell apart is written
//! down and each clause is asked in each of them. Nothing here is shared with the program.
//!
//! A document is the policy's YAML as JSON, taken to be well formed; anything else stops the test.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

/// How many kinds of organization there are; the other one exists only while not all are mentioned.
const KINDS: usize = 7;
/// Who the word `us` stands for.
const US_PERSONS: [&str; 2] = ["citizen", "permanent-resident"];
/// A value of any open list that no document mentions.
const ANOTHER: &str = "another";

/// A complete organization in a complete context.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct World {
    pub country: String,
    pub kind: String,
    pub sectors: BTreeSet<String>,
    /// What is attested, and how many days ago.
    pub attested: BTreeMap<String, i64>,
    pub tags: BTreeSet<String>,
    pub attributes: BTreeMap<String, Json>,
    pub surface: String,
    pub purpose: String,
    pub person: String,
}

/// Which of the two clauses of a tier is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Eligible,
    Requires,
}

/// Whether any rule of the model's tier holds.
pub fn eligible(doc: &Json, model: &str, world: &World) -> bool {
    let Some(tier) = tier_of(doc, model) else { return false };
    let rules = tier["rules"].as_object().expect("rules are a mapping");
    knows_purpose(doc, world) && rules.values().any(|rule| holds(&rule["when"], doc, world))
}

/// Whether what the model's tier asks of everyone holds.
pub fn requires(doc: &Json, model: &str, world: &World) -> bool {
    let Some(tier) = tier_of(doc, model) else { return true };
    knows_purpose(doc, world) && tier.get("requires").is_none_or(|clause| holds(clause, doc, world))
}

/// One of the two.
pub fn asked(which: Asked, doc: &Json, model: &str, world: &World) -> bool {
    match which {
        Asked::Eligible => eligible(doc, model, world),
        Asked::Requires => requires(doc, model, world),
    }
}

/// The tier a model stands in.
pub fn tier_of<'a>(doc: &'a Json, model: &str) -> Option<&'a Json> {
    let tiers = doc["tiers"].as_object().expect("tiers are a mapping");
    tiers.values().find(|tier| strings(&tier["models"]).iter().any(|one| one == model))
}

/// The models that a document governs.
pub fn models(doc: &Json) -> BTreeSet<String> {
    let tiers = doc["tiers"].as_object().expect("tiers are a mapping");
    tiers.values().flat_map(|tier| strings(&tier["models"])).collect()
}

/// A string, or the strings of a list; nothing where there is none.
fn strings(value: &Json) -> Vec<String> {
    match value {
        Json::Null => Vec::new(),
        Json::String(one) => vec![one.clone()],
        Json::Array(many) => many.iter().flat_map(strings).collect(),
        other => panic!("neither a word nor a list of words: {other}"),
    }
}

/// The same, as a set.
fn set(value: &Json) -> BTreeSet<String> {
    strings(value).into_iter().collect()
}

/// `365d` as days.
fn days(value: &Json) -> i64 {
    let text = value.as_str().expect("a length of time is text");
    text.strip_suffix('d').and_then(|n| n.parse().ok()).unwrap_or_else(|| panic!("not a number of days: {text}"))
}

fn knows_purpose(doc: &Json, world: &World) -> bool {
    let listed = &doc["vocabulary"]["purposes"];
    listed.is_null() || strings(listed).contains(&world.purpose)
}

fn valid_for(doc: &Json, attestation: &str) -> Option<i64> {
    let valid_for = &doc["vocabulary"]["attestations"][attestation]["valid_for"];
    (!valid_for.is_null()).then(|| days(valid_for))
}

fn holds(clause: &Json, doc: &Json, world: &World) -> bool {
    match clause {
        Json::String(word) if word == "everyone" => true,
        Json::String(word) if word == "nobody" => false,
        Json::Object(parts) => parts.iter().all(|(key, wanted)| part_holds(key, wanted, doc, world)),
        other => panic!("not a clause: {other}"),
    }
}

fn part_holds(key: &str, wanted: &Json, doc: &Json, world: &World) -> bool {
    let inside = || wanted.as_array().expect("clauses in a list").iter();
    match key {
        "all" => inside().all(|clause| holds(clause, doc, world)),
        "any" => inside().any(|clause| holds(clause, doc, world)),
        "not" => !holds(wanted, doc, world),
        "country" => strings(wanted).contains(&world.country),
        "kind" => strings(wanted).contains(&world.kind),
        "surface" => strings(wanted).contains(&world.surface),
        "purpose" => strings(wanted).contains(&world.purpose),
        "person" => strings(wanted)
            .iter()
            .any(|word| if word == "us" { US_PERSONS.contains(&world.person.as_str()) } else { *word == world.person }),
        "sector" => set_holds(wanted, &world.sectors),
        "tag" => set_holds(wanted, &world.tags),
        "attested" => {
            let counts = |(kind, age): &(&String, &i64)| valid_for(doc, kind).is_none_or(|limit| **age < limit);
            let held = world.attested.iter().filter(counts).map(|(kind, _)| kind.clone()).collect();
            set_holds(wanted, &held)
        }
        attribute => {
            let value = world.attributes.get(attribute);
            attribute_holds(wanted, value.unwrap_or_else(|| panic!("the world has no {attribute}")))
        }
    }
}

fn set_holds(wanted: &Json, held: &BTreeSet<String>) -> bool {
    match wanted {
        Json::Object(forms) => forms.iter().all(|(form, words)| match form.as_str() {
            "all" => set(words).is_subset(held),
            "none" => set(words).is_disjoint(held),
            other => panic!("not a way to test a set: {other}"),
        }),
        words => !set(words).is_disjoint(held),
    }
}

fn attribute_holds(wanted: &Json, value: &Json) -> bool {
    match wanted {
        Json::Array(many) => many.iter().any(|one| attribute_holds(one, value)),
        Json::Object(bounds) => bounds.iter().all(|(bound, limit)| {
            let (value, limit) = (value.as_i64().expect("a number"), limit.as_i64().expect("a whole bound"));
            match bound.as_str() {
                "at_least" => value >= limit,
                "at_most" => value <= limit,
                other => panic!("not a bound: {other}"),
            }
        }),
        one => one == value,
    }
}

/// What the clauses of documents mention: words under each key, and what each attribute is held against.
#[derive(Default)]
struct Mentioned {
    words: BTreeMap<String, BTreeSet<String>>,
    attributes: BTreeMap<String, Vec<Json>>,
}

impl Mentioned {
    fn document(&mut self, doc: &Json) {
        self.words("purpose", &doc["vocabulary"]["purposes"]);
        for tier in doc["tiers"].as_object().expect("tiers are a mapping").values() {
            for rule in tier["rules"].as_object().expect("rules are a mapping").values() {
                self.clause(&rule["when"]);
            }
            if let Some(clause) = tier.get("requires") {
                self.clause(clause);
            }
        }
    }

    fn clause(&mut self, clause: &Json) {
        let Json::Object(parts) = clause else { return };
        for (key, wanted) in parts {
            match key.as_str() {
                "all" | "any" => wanted.as_array().expect("clauses in a list").iter().for_each(|c| self.clause(c)),
                "not" => self.clause(wanted),
                "sector" | "attested" | "tag" => match wanted {
                    Json::Object(forms) => forms.values().for_each(|words| self.words(key, words)),
                    words => self.words(key, words),
                },
                "country" | "kind" | "surface" | "purpose" | "person" => self.words(key, wanted),
                attribute => {
                    let against = self.attributes.entry(attribute.to_owned()).or_default();
                    match wanted {
                        Json::Array(many) => against.extend(many.iter().cloned()),
                        one => against.push(one.clone()),
                    }
                }
            }
        }
    }

    fn words(&mut self, key: &str, words: &Json) {
        self.words.entry(key.to_owned()).or_default().extend(strings(words));
    }

    fn get(&self, key: &str) -> BTreeSet<String> {
        self.words.get(key).cloned().unwrap_or_default()
    }
}

/// The values that are told apart, for each fact on its own.
#[derive(Clone, Debug)]
struct Domain {
    countries: Vec<String>,
    kinds: Vec<String>,
    sectors: Vec<BTreeSet<String>>,
    ages: BTreeMap<String, Vec<Option<i64>>>,
    tags: Vec<BTreeSet<String>>,
    attributes: BTreeMap<String, Vec<Json>>,
    surfaces: Vec<String>,
    purposes: Vec<String>,
    persons: Vec<String>,
}

impl Domain {
    fn of(a: &Json, b: &Json) -> Self {
        let mut mentioned = Mentioned::default();
        mentioned.document(a);
        mentioned.document(b);
        let and_another =
            |key: &str| -> Vec<String> { mentioned.get(key).into_iter().chain([format!("{ANOTHER}-{key}")]).collect() };
        let mut kinds = and_another("kind");
        kinds.truncate(KINDS);
        let mut persons = mentioned.get("person");
        if persons.remove("us") {
            persons.extend(US_PERSONS.map(str::to_owned));
        }
        persons.insert(format!("{ANOTHER}-person"));
        let ages = mentioned.get("attested").into_iter().map(|kind| {
            let bounds: BTreeSet<i64> = [a, b].iter().filter_map(|doc| valid_for(doc, &kind)).chain([0]).collect();
            (kind, [None].into_iter().chain(bounds.into_iter().map(Some)).collect())
        });
        Self {
            countries: and_another("country"),
            kinds,
            sectors: subsets(&mentioned.get("sector")),
            ages: ages.collect(),
            tags: subsets(&mentioned.get("tag")),
            attributes: mentioned.attributes.iter().map(|(name, against)| (name.clone(), values(against))).collect(),
            surfaces: and_another("surface"),
            purposes: and_another("purpose"),
            persons: persons.into_iter().collect(),
        }
    }

    /// Only what agrees with these facts and this context; what is left out stays open, but nothing more is attested
    /// and no more tags are held. There may be no context at all.
    fn given(mut self, organization: &Json, context: &Json) -> Self {
        self.ages.values_mut().for_each(|ages| *ages = vec![None]);
        self.tags = vec![BTreeSet::new()];
        for (fact, value) in organization.as_object().expect("an organization is a mapping") {
            match fact.as_str() {
                "country" => self.countries = strings(value),
                "kind" => self.kinds = strings(value),
                "sector" => self.sectors = vec![set(value)],
                "tag" => self.tags = vec![set(value)],
                "attested" => match value {
                    Json::Object(aged) => {
                        self.ages.extend(aged.iter().map(|(kind, age)| (kind.clone(), vec![Some(days(age))])));
                    }
                    fresh => self.ages.extend(strings(fresh).into_iter().map(|kind| (kind, vec![Some(0)]))),
                },
                attribute => {
                    self.attributes.insert(attribute.to_owned(), vec![value.clone()]);
                }
            }
        }
        for (part, value) in context.as_object().into_iter().flatten() {
            match part.as_str() {
                "surface" => self.surfaces = strings(value),
                "purpose" => self.purposes = strings(value),
                "person" if value == "us" => self.persons = US_PERSONS.map(str::to_owned).to_vec(),
                "person" => self.persons = strings(value),
                other => panic!("not a part of a context: {other}"),
            }
        }
        self
    }

    fn worlds(&self) -> Vec<World> {
        let mut all = vec![World::default()];
        all = spread(&all, &self.countries, |world, country| world.country.clone_from(country));
        all = spread(&all, &self.kinds, |world, kind| world.kind.clone_from(kind));
        all = spread(&all, &self.sectors, |world, sectors| world.sectors.clone_from(sectors));
        all = spread(&all, &self.tags, |world, tags| world.tags.clone_from(tags));
        all = spread(&all, &self.surfaces, |world, surface| world.surface.clone_from(surface));
        all = spread(&all, &self.purposes, |world, purpose| world.purpose.clone_from(purpose));
        all = spread(&all, &self.persons, |world, person| world.person.clone_from(person));
        for (kind, ages) in &self.ages {
            all = spread(&all, ages, |world, age| {
                if let Some(age) = age {
                    world.attested.insert(kind.clone(), *age);
                }
            });
        }
        for (name, values) in &self.attributes {
            all = spread(&all, values, |world, value| {
                world.attributes.insert(name.clone(), value.clone());
            });
        }
        all
    }
}

/// Every world with every choice.
fn spread<T>(worlds: &[World], choices: &[T], put: impl Fn(&mut World, &T)) -> Vec<World> {
    let mut all = Vec::new();
    for world in worlds {
        for choice in choices {
            let mut next = world.clone();
            put(&mut next, choice);
            all.push(next);
        }
    }
    all
}

fn subsets(words: &BTreeSet<String>) -> Vec<BTreeSet<String>> {
    let mut all = vec![BTreeSet::new()];
    for word in words {
        let with: Vec<_> = all.iter().cloned().map(|one| one.into_iter().chain([word.clone()]).collect()).collect();
        all.extend::<Vec<BTreeSet<String>>>(with);
    }
    all
}

/// The values of an attribute that are told apart by what it is held against.
fn values(against: &[Json]) -> Vec<Json> {
    if against.iter().any(Json::is_boolean) {
        return vec![Json::from(false), Json::from(true)];
    }
    let mut cuts = BTreeSet::new();
    let mut words = BTreeSet::new();
    for wanted in against {
        match wanted {
            Json::String(word) => {
                words.insert(word.clone());
            }
            Json::Object(bounds) => {
                cuts.extend(bounds.get("at_least").map(|limit| limit.as_i64().expect("whole")));
                cuts.extend(bounds.get("at_most").map(|limit| limit.as_i64().expect("whole") + 1));
            }
            number => {
                let number = number.as_i64().expect("whole");
                cuts.extend([number, number + 1]);
            }
        }
    }
    match cuts.first() {
        Some(first) => [first - 1].into_iter().chain(cuts.iter().copied()).map(Json::from).collect(),
        None => words.into_iter().chain([format!("{ANOTHER}-word")]).map(Json::from).collect(),
    }
}

/// Every complete world that either document can tell from another.
pub fn worlds(a: &Json, b: &Json) -> Vec<World> {
    Domain::of(a, b).worlds()
}

/// What the second document's clause is beside the first's.
pub fn relation(a: &Json, b: &Json, model: &str, which: Asked) -> &'static str {
    match (tier_of(a, model), tier_of(b, model)) {
        (None, Some(_)) => return "newly-governed",
        (Some(_), None) => return "no-longer-governed",
        (None, None) => return "equal",
        (Some(_), Some(_)) => {}
    }
    let (mut gained, mut lost) = (false, false);
    for world in worlds(a, b) {
        let (before, after) = (asked(which, a, model, &world), asked(which, b, model, &world));
        gained |= after && !before;
        lost |= before && !after;
    }
    match (gained, lost) {
        (false, false) => "equal",
        (true, false) => "broader",
        (false, true) => "narrower",
        (true, true) => "incomparable",
    }
}

/// Whether an organization of which this is known gains by the second document, and whether it loses: in `every` completion
/// of what is not known, in `some`, in `none`. To gain is to become eligible, or to hold what is required, in some use.
pub fn concerned((a, b): (&Json, &Json), which: Asked, model: &str, organization: &Json) -> [&'static str; 2] {
    let mut completions: BTreeMap<String, [bool; 2]> = BTreeMap::new();
    for world in Domain::of(a, b).given(organization, &Json::Null).worlds() {
        let facts = format!("{:?}", (&world.country, &world.kind, &world.sectors, &world.attributes));
        let moved = completions.entry(facts).or_default();
        let (before, after) = (asked(which, a, model, &world), asked(which, b, model, &world));
        moved[0] |= after && !before;
        moved[1] |= before && !after;
    }
    [0, 1].map(|way| match completions.values().filter(|moved| moved[way]).count() {
        0 => "none",
        count if count == completions.len() => "every",
        _ => "some",
    })
}

/// Which way one component went, from the first document to the second.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pull {
    None,
    Looser,
    Tighter,
    Both,
}

fn together(pulls: &[Pull]) -> &'static str {
    let looser = pulls.iter().any(|pull| matches!(pull, Pull::Looser | Pull::Both));
    let tighter = pulls.iter().any(|pull| matches!(pull, Pull::Tighter | Pull::Both));
    match (looser, tighter) {
        (false, false) => "equal",
        (true, false) => "looser",
        (false, true) => "tighter",
        (true, true) => "mixed",
    }
}

/// A number that loosens as it grows.
fn more_is_looser(a: i64, b: i64) -> Pull {
    match a.cmp(&b) {
        std::cmp::Ordering::Equal => Pull::None,
        std::cmp::Ordering::Less => Pull::Looser,
        std::cmp::Ordering::Greater => Pull::Tighter,
    }
}

/// A list that tightens as it grows.
fn more_is_tighter(a: &BTreeSet<String>, b: &BTreeSet<String>) -> Pull {
    match (a.is_subset(b), b.is_subset(a)) {
        (true, true) => Pull::None,
        (true, false) => Pull::Tighter,
        (false, true) => Pull::Looser,
        (false, false) => Pull::Both,
    }
}

/// What the second document's terms are beside the first's. A model that is not governed has none.
pub fn terms(a: &Json, b: &Json, model: &str) -> &'static str {
    let of = |doc| tier_of(doc, model).map_or(Json::Null, |tier| tier["terms"].clone());
    let (a, b) = (of(a), of(b));
    let surfaces = match (a["surfaces"].is_null(), b["surfaces"].is_null()) {
        (true, true) => Pull::None,
        (true, false) => Pull::Tighter,
        (false, true) => Pull::Looser,
        (false, false) => more_is_tighter(&set(&b["surfaces"]), &set(&a["surfaces"])),
    };
    let longest = |terms: &Json| if terms["longest"].is_null() { i64::MAX } else { days(&terms["longest"]) };
    let conditions = more_is_tighter(&set(&a["conditions"]), &set(&b["conditions"]));
    together(&[surfaces, more_is_looser(longest(&a), longest(&b)), conditions])
}

/// What is wrong with a difference as it was spelled out: a world in it that no clause has, a world outside that one has, a
/// clause that could be left out.
pub fn misspelled(
    (a, b): (&Json, &Json),
    model: &str,
    which: Asked,
    gains: &[String],
    losses: &[String],
) -> Option<String> {
    for (before, after, clauses) in [(a, b, gains), (b, a, losses)] {
        let mut alone: BTreeSet<usize> = BTreeSet::new();
        // Where both list their purposes, nobody can ask for another.
        let listed = [a, b].iter().all(|doc| !doc["vocabulary"]["purposes"].is_null() && tier_of(doc, model).is_some());
        let askable = |world: &World| !listed || [a, b].iter().any(|doc| knows_purpose(doc, world));
        for mut world in Domain::of(a, b).worlds().into_iter().filter(askable) {
            let differs = asked(which, after, model, &world) && !asked(which, before, model, &world);
            named(&mut world, (a, b));
            let by: Vec<usize> = (0..clauses.len()).filter(|at| told(&clauses[*at], &world)).collect();
            if differs == by.is_empty() {
                return Some(format!("{which:?}: {differs} in {world:?}, told by {by:?} of {clauses:#?}"));
            }
            if let [only] = by[..] {
                alone.insert(only);
            }
        }
        if let Some(needless) = (0..clauses.len()).find(|at| !alone.contains(at)) {
            return Some(format!("{which:?}: {} is not needed among {clauses:#?}", clauses[needless]));
        }
    }
    None
}

/// Where a list is closed, the value that nothing mentions is one of those that are left.
fn named(world: &mut World, (a, b): (&Json, &Json)) {
    let mut mentioned = Mentioned::default();
    mentioned.document(a);
    mentioned.document(b);
    let left = |key: &str, all: &[&str]| {
        let mut known = mentioned.get(key);
        if known.remove("us") {
            known.extend(US_PERSONS.map(str::to_owned));
        }
        all.iter().find(|one| !known.contains(**one)).map(|one| (*one).to_owned())
    };
    if world.person.starts_with(ANOTHER) {
        world.person = left("person", &["foreign", "citizen", "permanent-resident"]).unwrap_or_default();
    }
    if world.kind.starts_with(ANOTHER) {
        world.kind = left("kind", &["other", "research", "nonprofit", "utility"]).unwrap_or_default();
    }
}

/// Whether a clause as a person reads it holds in a world.
fn told(sentence: &str, world: &World) -> bool {
    parts_of(sentence).iter().all(|part| part_told(part, world))
}

/// What must all hold for a clause as a person reads it.
pub fn parts_of(sentence: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in sentence.split(" and ") {
        let verb = [" is ", " includes ", "attested "].iter().any(|verb| part.contains(verb)) || part == "everyone";
        match parts.last_mut().filter(|_| !verb) {
            // `sector includes a and b`: the second word belongs to the first.
            Some(last) => *last = format!("{last} and {part}"),
            None => parts.push(part.to_owned()),
        }
    }
    parts
}

/// Whether one of those holds in a world.
pub fn part_told(part: &str, world: &World) -> bool {
    if part == "everyone" {
        return true;
    }
    if let Some((set, members)) = part.split_once(" includes ") {
        let held = if set == "sector" { &world.sectors } else { &world.tags };
        return match members.strip_prefix("none of ") {
            Some(none) => none.split(", ").all(|member| !held.contains(member)),
            None if members.contains(" or ") => members.split(" or ").any(|member| held.contains(member)),
            None => members.split(" and ").all(|member| held.contains(member)),
        };
    }
    if let Some(rest) = part.strip_prefix("not attested ") {
        return match rest.split_once(" in the last ") {
            Some((kind, days)) => world.attested.get(kind).is_none_or(|age| *age >= number(days)),
            None => !world.attested.contains_key(rest),
        };
    }
    if let Some(rest) = part.strip_prefix("attested ") {
        let (kind, when) = rest.split_once(' ').unwrap_or((rest, ""));
        let age = world.attested.get(kind);
        return age.is_some_and(|age| match (when.strip_prefix("less than "), when.strip_prefix("at least ")) {
            (Some(days), _) => *age < number(days),
            (_, Some(days)) => *age >= number(days),
            _ if when.is_empty() => true,
            _ => {
                let (from, to) = when.split_once(" to ").expect("a span of days");
                (number(from)..=number(to)).contains(age)
            }
        });
    }
    let (fact, wanted) = part.split_once(" is ").expect("a fact and what it is");
    let one_of = |value: &str| match wanted.strip_prefix("not ") {
        Some(others) => others.split(" or ").all(|other| other != value),
        None => wanted.split(" or ").any(|one| one == value),
    };
    match fact {
        "country" => one_of(&world.country),
        "kind" => one_of(&world.kind),
        "surface" => one_of(&world.surface),
        "purpose" => one_of(&world.purpose),
        "person" => one_of(&world.person),
        attribute => match &world.attributes[attribute] {
            Json::Bool(flag) => wanted == flag.to_string(),
            Json::String(word) => one_of(word),
            other => {
                let held = other.as_i64().expect("a whole number");
                match (wanted.strip_prefix("at least "), wanted.strip_prefix("at most "), wanted.split_once(" to ")) {
                    (Some(least), ..) => held >= number(least),
                    (_, Some(most), _) => held <= number(most),
                    (.., Some((from, to))) => (number(from)..=number(to)).contains(&held),
                    _ => held == number(wanted),
                }
            }
        },
    }
}

/// The number that a phrase begins with.
fn number(phrase: &str) -> i64 {
    phrase.split(' ').next().and_then(|word| word.parse().ok()).expect("a number")
}

/// What the second document's review is beside the first's. A model that is not governed has none.
pub fn review(a: &Json, b: &Json, model: &str) -> &'static str {
    let of = |doc| tier_of(doc, model).map_or(Json::Null, |tier| tier["review"].clone());
    let (a, b) = (of(a), of(b));
    let approvals = |review: &Json| match (review.is_null(), review["approvals"].as_i64()) {
        (true, _) => 0,
        (false, stated) => stated.unwrap_or(1),
    };
    let within = match (deadline(&a), deadline(&b)) {
        (None, None) => Pull::None,
        (None, Some(_)) => Pull::Tighter,
        (Some(_), None) => Pull::Looser,
        (Some((first, unit)), Some((second, other))) if unit == other => more_is_looser(first, second),
        (Some(_), Some(_)) => Pull::Both,
    };
    let refused = |review: &Json| i64::from(review["on_overdue"] == "deem-refused");
    together(&[
        more_is_looser(approvals(&b), approvals(&a)),
        more_is_tighter(&set(&a["roles"]), &set(&b["roles"])),
        within,
        more_is_looser(refused(&b), refused(&a)),
    ])
}

/// `10 business days` as its number and its unit.
fn deadline(review: &Json) -> Option<(i64, String)> {
    let (number, unit) = review["decide_within"].as_str()?.split_once(' ').expect("a number and a unit");
    let unit = unit.trim_end_matches('s').to_owned();
    Some((number.parse().expect("a whole number"), unit))
}

/// What a document says of an organization and a context of which some things are left open: `true` or `false` where it
/// is that whatever they are, `None` where it depends. Both documents say what is told apart.
pub fn answer(pair: (&Json, &Json), doc: &Json, model: &str, which: Asked, facts: (&Json, &Json)) -> Option<bool> {
    let (organization, context) = facts;
    let mut domain = Domain::of(pair.0, pair.1).given(organization, context);
    let listed = &doc["vocabulary"]["purposes"];
    if context.get("purpose").is_none() && !listed.is_null() {
        domain.purposes = strings(listed);
    }
    let found: BTreeSet<bool> = domain.worlds().iter().map(|world| asked(which, doc, model, world)).collect();
    if found.len() == 1 { found.first().copied() } else { None }
}

/// What a test of the document should expect.
pub fn expectation(doc: &Json, model: &str, organization: &Json, context: &Json) -> &'static str {
    match answer((doc, doc), doc, model, Asked::Eligible, (organization, context)) {
        Some(true) => "eligible",
        Some(false) => "not-eligible",
        None => "depends",
    }
}

/// What a test of the document should say of `requires`.
pub fn requirement(doc: &Json, model: &str, organization: &Json, context: &Json) -> &'static str {
    match answer((doc, doc), doc, model, Asked::Requires, (organization, context)) {
        Some(true) => "held",
        Some(false) => "failed",
        None => "depends",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{Asked, expectation, relation, requirement, review, terms, worlds};

    /// A document with one tier over `dev/alpha` and one rule.
    fn one(vocabulary: &Json, when: &Json) -> Json {
        json!({
            "policy": "p", "version": 1, "effective": "2026-06-26", "vocabulary": vocabulary,
            "tiers": {"t": {"models": ["dev/alpha"], "rules": {"r": {"when": when}}}},
        })
    }

    #[track_caller]
    fn related(vocabulary: &Json, a: &Json, b: &Json, expected: &str) {
        let (a, b) = (one(vocabulary, a), one(vocabulary, b));
        assert_eq!(relation(&a, &b, "dev/alpha", Asked::Eligible), expected);
    }

    #[test]
    fn clauses_are_told_apart_as_a_reader_would() {
        let none = json!({});
        related(&none, &json!("everyone"), &json!({"not": "nobody"}), "equal");
        related(&none, &json!({"country": "US"}), &json!({"country": ["US", "GB"]}), "broader");
        related(&none, &json!("everyone"), &json!({"country": "US"}), "narrower");
        related(&none, &json!({"country": "US"}), &json!({"kind": "company"}), "incomparable");
        related(&none, &json!({"country": "US"}), &json!({"country": "US", "kind": "company"}), "narrower");
        related(&none, &json!({"person": "us"}), &json!({"person": ["citizen", "permanent-resident"]}), "equal");
        related(&none, &json!({"person": "us"}), &json!({"person": "citizen"}), "narrower");
        related(&none, &json!({"tag": ["a", "b"]}), &json!({"tag": {"all": ["a", "b"]}}), "narrower");
        related(&none, &json!({"tag": {"none": ["a", "b"]}}), &json!({"not": {"tag": ["a", "b"]}}), "equal");
        let both = json!({"all": [{"country": "US"}, {"country": "GB"}]});
        related(&none, &both, &json!("nobody"), "equal");
        let absorbed = json!({"any": [{"tag": "a"}, {"tag": "a", "country": "US"}]});
        related(&none, &absorbed, &json!({"tag": "a"}), "equal");
    }

    #[test]
    fn numbers_are_told_apart_at_each_side_of_each_bound() {
        let typed = json!({"attributes": {"employees": "number"}});
        let clause = |wanted: Json| json!({"employees": wanted});
        related(&typed, &clause(json!({"at_least": 10})), &clause(json!({"at_least": 11})), "narrower");
        related(&typed, &clause(json!({"at_least": 10})), &json!({"not": {"employees": {"at_most": 9}}}), "equal");
        related(&typed, &clause(json!({"at_least": 10, "at_most": 10})), &clause(json!(10)), "equal");
        related(&typed, &clause(json!({"at_most": 10})), &clause(json!(10)), "narrower");
        related(&typed, &clause(json!({"at_least": 10})), &clause(json!({"at_most": 10})), "incomparable");
    }

    #[test]
    fn a_shorter_validity_is_a_narrower_rule() {
        let lasting = |valid_for: &str| json!({"attestations": {"log": {"valid_for": valid_for}}});
        let clause = json!({"attested": "log"});
        let (year, month) = (one(&lasting("365d"), &clause), one(&lasting("30d"), &clause));
        let forever = one(&json!({"attestations": {"log": {}}}), &clause);
        assert_eq!(relation(&year, &month, "dev/alpha", Asked::Eligible), "narrower");
        assert_eq!(relation(&month, &year, "dev/alpha", Asked::Eligible), "broader");
        assert_eq!(relation(&year, &forever, "dev/alpha", Asked::Eligible), "broader");
        assert_eq!(relation(&year, &year, "dev/alpha", Asked::Eligible), "equal");
        assert_eq!(worlds(&year, &month).len(), 4, "not held, 0d, 30d, 365d");
        let without = json!({"not": {"attested": "log"}});
        let (year, month) = (one(&lasting("365d"), &without), one(&lasting("30d"), &without));
        assert_eq!(relation(&year, &month, "dev/alpha", Asked::Eligible), "broader");
    }

    #[test]
    fn what_purposes_a_version_knows_is_part_of_its_meaning() {
        let known = |purposes: Json| one(&json!({"purposes": purposes}), &json!("everyone"));
        let (fewer, more, open) = (known(json!(["a"])), known(json!(["a", "b"])), one(&json!({}), &json!("everyone")));
        for which in [Asked::Eligible, Asked::Requires] {
            assert_eq!(relation(&fewer, &more, "dev/alpha", which), "broader");
            assert_eq!(relation(&more, &open, "dev/alpha", which), "broader");
            assert_eq!(relation(&open, &fewer, "dev/alpha", which), "narrower");
            assert_eq!(relation(&fewer, &known(json!(["b"])), "dev/alpha", which), "incomparable");
        }
    }

    #[test]
    fn a_model_comes_under_a_policy_and_leaves_it() {
        let (a, mut b) = (one(&json!({}), &json!("everyone")), one(&json!({}), &json!("everyone")));
        b["tiers"]["t"]["models"] = json!(["dev/beta"]);
        assert_eq!(relation(&a, &b, "dev/alpha", Asked::Eligible), "no-longer-governed");
        assert_eq!(relation(&a, &b, "dev/beta", Asked::Requires), "newly-governed");
    }

    #[test]
    fn terms_and_reviews_pull_one_way_or_both() {
        let with = |key: &str, value: Json| {
            let mut doc = one(&json!({}), &json!("everyone"));
            doc["tiers"]["t"][key] = value;
            doc
        };
        let none = one(&json!({}), &json!("everyone"));
        let api = with("terms", json!({"surfaces": ["api"]}));
        assert_eq!(terms(&none, &api, "dev/alpha"), "tighter");
        assert_eq!(terms(&api, &with("terms", json!({"surfaces": ["api", "web"]})), "dev/alpha"), "looser");
        assert_eq!(terms(&api, &with("terms", json!({"surfaces": ["web"]})), "dev/alpha"), "mixed");
        assert_eq!(terms(&api, &with("terms", json!({"longest": "30d"})), "dev/alpha"), "mixed");
        assert_eq!(terms(&none, &with("terms", json!({"conditions": ["c"]})), "dev/alpha"), "tighter");
        assert_eq!(terms(&api, &api, "dev/alpha"), "equal");

        let two = with("review", json!({"approvals": 2, "decide_within": "10 days"}));
        assert_eq!(review(&none, &with("review", json!({"approvals": 1})), "dev/alpha"), "tighter");
        assert_eq!(review(&two, &with("review", json!({"decide_within": "10 days"})), "dev/alpha"), "looser");
        assert_eq!(review(&two, &with("review", json!({"decide_within": "9 days"})), "dev/alpha"), "mixed");
        let business = with("review", json!({"approvals": 2, "decide_within": "10 business days"}));
        assert_eq!(review(&two, &business, "dev/alpha"), "mixed");
        let refused = json!({"approvals": 2, "decide_within": "10 days", "on_overdue": "deem-refused"});
        assert_eq!(review(&two, &with("review", refused), "dev/alpha"), "tighter");
    }

    #[test]
    fn what_is_left_out_of_a_test_is_open() {
        let vocabulary = json!({
            "purposes": ["a", "b"], "attestations": {"log": {"valid_for": "30d"}}, "attributes": {"zdr": "flag"},
        });
        let when = json!({"sector": "energy", "attested": "log", "purpose": "a", "not": {"zdr": true}});
        let mut doc = one(&vocabulary, &when);
        doc["tiers"]["t"]["requires"] = json!({"not": {"tag": "held"}});
        let expects = |organization: Json, context: Json| expectation(&doc, "dev/alpha", &organization, &context);
        let full = json!({"sector": ["energy", "water"], "attested": ["log"], "zdr": false});
        assert_eq!(expects(full.clone(), json!({"purpose": "a"})), "eligible");
        assert_eq!(expects(full.clone(), json!({"purpose": "b"})), "not-eligible");
        assert_eq!(expects(full.clone(), json!({})), "depends");
        let aged = json!({"sector": ["energy"], "attested": {"log": "29d"}, "zdr": false});
        assert_eq!(expects(aged, json!({"purpose": "a"})), "eligible");
        let old = json!({"attested": {"log": "30d"}});
        assert_eq!(expects(old, json!({"purpose": "a"})), "not-eligible");
        assert_eq!(expects(json!({"attested": ["log"]}), json!({"purpose": "a"})), "depends");
        assert_eq!(expects(json!({}), json!({})), "not-eligible", "nothing is attested");
        assert_eq!(expects(json!({"sector": [], "attested": ["log"]}), json!({})), "not-eligible");
        assert_eq!(requirement(&doc, "dev/alpha", &json!({}), &json!({})), "held");
        assert_eq!(requirement(&doc, "dev/alpha", &json!({"tag": ["held"]}), &json!({})), "failed");
    }
}
