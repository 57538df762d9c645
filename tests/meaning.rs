//! Documents nobody wrote: `policy diff` and `policy test` say of them what `oracle_policy` finds world by world.
//!
//! A case draws a few facts and builds every clause from them, so that all worlds can be tried. The second document is
//! either drawn on its own or is the first with a few changes, some of which change nothing in meaning.
//! `PROPTEST_CASES` says how many cases there are.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Map, Value as Json, json};

use crate::oracle_policy::{
    Asked, answer, concerned, expectation, misspelled, models, relation, requirement, review, terms,
};
use crate::support::World as Folder;

/// What a clause can test, and as how many worlds at most the fact is told apart.
const FACTS: [(&str, usize); 11] = [
    ("country", 3),
    ("kind", 4),
    ("surface", 3),
    ("purpose", 1),
    ("person", 3),
    ("sector", 8),
    ("tag", 4),
    ("attested", 16),
    ("zero_data_retention", 2),
    ("employees", 6),
    ("size", 4),
];
/// How many worlds a pair of documents may tell apart, before their purposes.
const WORLDS: usize = 768;

const MODELS: [&str; 3] = ["dev/alpha", "dev/beta", "dev/gamma"];
const COUNTRIES: [&str; 2] = ["US", "GB"];
const ORGANIZATIONS: [&str; 3] = ["company", "government", "individual"];
const SURFACES: [&str; 2] = ["api", "console"];
const PURPOSES: [&str; 3] = ["defensive-operations", "vulnerability-research", "training"];
const PERSONS: [&str; 3] = ["us", "citizen", "permanent-resident"];
const SECTORS: [&str; 3] = ["energy", "water-and-wastewater", "financial-services"];
const TAGS: [&str; 2] = ["pilot", "partner"];
const ATTESTATIONS: [&str; 2] = ["defensive-use-agreement", "usage-logging"];
const SIZES: [&str; 3] = ["small", "medium", "large"];
const VALID_FOR: [Option<&str>; 4] = [None, Some("30d"), Some("180d"), Some("365d")];
const AGES: [&str; 7] = ["0d", "29d", "30d", "179d", "180d", "365d", "400d"];
const TERM_SURFACES: [&str; 3] = ["api", "console", "batch"];
const CONDITIONS: [&str; 2] = ["no-onward-access", "quarterly-report"];
const ROLES: [&str; 2] = ["reviewer", "approver"];

/// A clause before its facts are named: everyone, nobody, or what must all hold. It tests the facts by number.
#[derive(Clone, Debug)]
enum Clause {
    Everyone,
    Nobody,
    Parts { facts: Vec<(u8, u8)>, all: Vec<Self>, any: Vec<Self>, not: Option<Box<Self>> },
}

#[derive(Clone, Debug)]
struct Terms {
    surfaces: u8,
    longest: Option<u8>,
    conditions: u8,
}

#[derive(Clone, Debug)]
struct Review {
    approvals: Option<u8>,
    roles: u8,
    within: Option<(u8, bool)>,
    refused: Option<bool>,
}

#[derive(Clone, Debug)]
struct Tier {
    rules: Vec<Clause>,
    requires: Option<Clause>,
    terms: Terms,
    review: Option<Review>,
}

#[derive(Clone, Debug)]
struct Document {
    purposes: Option<u8>,
    valid_for: [u8; 2],
    every_size: bool,
    tiers: Vec<Tier>,
    /// The tier of each model by number, or none.
    placed: [Option<u8>; 3],
}

/// A step from one version to the next.
#[derive(Clone, Debug)]
struct Change {
    what: u8,
    tier: u8,
    rule: u8,
    number: u8,
    clause: Clause,
    terms: Terms,
    review: Review,
}

/// A test before its facts are named: what is known of each fact, by number.
#[derive(Clone, Debug)]
struct Example {
    model: u8,
    known: [Option<u8>; FACTS.len()],
    requires: bool,
}

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(128);
    ProptestConfig { cases, max_shrink_iters: 2000, failure_persistence: None, ..ProptestConfig::default() }
}

// What is drawn.

fn any_clause() -> impl Strategy<Value = Clause> {
    let facts = |least: usize| prop::collection::vec(any::<(u8, u8)>(), least..3);
    let parts = facts(1).prop_map(|facts| Clause::Parts { facts, all: vec![], any: vec![], not: None });
    let leaf = prop_oneof![18 => parts, 1 => Just(Clause::Everyone), 1 => Just(Clause::Nobody)];
    leaf.prop_recursive(3, 8, 3, move |inner| {
        let many = |inner: &BoxedStrategy<Clause>| {
            prop_oneof![2 => Just(vec![]), 1 => prop::collection::vec(inner.clone(), 1..4)]
        };
        let inner = inner.boxed();
        let not = prop_oneof![2 => Just(None), 1 => inner.clone().prop_map(|clause| Some(Box::new(clause)))];
        (facts(0), many(&inner), many(&inner), not)
            .prop_map(|(facts, all, any, not)| Clause::Parts { facts, all, any, not })
    })
}

fn any_terms() -> impl Strategy<Value = Terms> {
    (0..8_u8, prop::option::of(0..3_u8), 0..4_u8).prop_map(|(surfaces, longest, conditions)| Terms {
        surfaces,
        longest,
        conditions,
    })
}

fn any_review() -> impl Strategy<Value = Review> {
    let within = prop::option::of((2..5_u8, any::<bool>()));
    (prop::option::of(1..4_u8), 0..4_u8, within, prop::option::of(any::<bool>()))
        .prop_map(|(approvals, roles, within, refused)| Review { approvals, roles, within, refused })
}

fn any_tier() -> impl Strategy<Value = Tier> {
    let rules = prop::collection::vec(any_clause(), 1..4);
    (rules, prop::option::of(any_clause()), any_terms(), prop::option::of(any_review()))
        .prop_map(|(rules, requires, terms, review)| Tier { rules, requires, terms, review })
}

fn any_document() -> impl Strategy<Value = Document> {
    let placed = [Just(Some(0_u8)).boxed(), prop::option::of(0..2_u8).boxed(), prop::option::of(0..2_u8).boxed()];
    let tiers = prop::collection::vec(any_tier(), 1..3);
    (prop::option::of(1..8_u8), any::<[u8; 2]>(), any::<bool>(), tiers, placed).prop_map(
        |(purposes, valid_for, every_size, tiers, placed)| Document { purposes, valid_for, every_size, tiers, placed },
    )
}

fn any_change() -> impl Strategy<Value = Change> {
    (0..14_u8, any::<u8>(), any::<u8>(), any::<u8>(), any_clause(), any_terms(), any_review()).prop_map(
        |(what, tier, rule, number, clause, terms, review)| Change { what, tier, rule, number, clause, terms, review },
    )
}

fn any_pair() -> impl Strategy<Value = (Document, Document)> {
    let alone = (any_document(), any_document());
    let changed = (any_document(), prop::collection::vec(any_change(), 0..4)).prop_map(|(first, changes)| {
        let mut second = first.clone();
        changes.iter().for_each(|change| change.apply(&mut second));
        (first, second)
    });
    prop_oneof![1 => alone, 3 => changed]
}

/// Facts that are told apart as few enough worlds, by their place in [`FACTS`].
fn any_palette() -> impl Strategy<Value = Vec<usize>> {
    Just((0..FACTS.len()).collect::<Vec<_>>()).prop_shuffle().prop_map(|order| {
        let mut worlds = 1;
        let fits = |fact: &usize| {
            let next = worlds * FACTS[*fact].1;
            let fits = next <= WORLDS;
            worlds = if fits { next } else { worlds };
            fits
        };
        order.into_iter().filter(fits).take(5).collect()
    })
}

fn any_example() -> impl Strategy<Value = Example> {
    let known = [(); FACTS.len()].map(|()| prop::option::weighted(0.8, any::<u8>()));
    (any::<u8>(), known, any::<bool>()).prop_map(|(model, known, requires)| Example { model, known, requires })
}

// What changes.

fn parts(all: Vec<Clause>, any: Vec<Clause>, not: Option<Clause>) -> Clause {
    Clause::Parts { facts: vec![], all, any, not: not.map(Box::new) }
}

fn negated(clause: Clause) -> Clause {
    parts(vec![], vec![], Some(clause))
}

fn both(one: Clause, other: Clause) -> Clause {
    parts(vec![one, other], vec![], None)
}

fn either(one: Clause, other: Clause) -> Clause {
    parts(vec![], vec![one, other], None)
}

impl Change {
    fn apply(&self, doc: &mut Document) {
        let number = usize::from(self.number);
        let tier = usize::from(self.tier) % doc.tiers.len();
        match self.what {
            8 => doc.valid_for[number % 2] = self.rule,
            9 => doc.purposes = Some(self.number % 8).filter(|bits| *bits != 0),
            10 => doc.placed[1 + number % 2] = (self.rule % 3).checked_sub(1),
            11 => {
                let (old, new) = (&mut doc.tiers[tier].terms, &self.terms);
                match self.number % 3 {
                    0 => old.surfaces = new.surfaces,
                    1 => old.longest = new.longest,
                    _ => old.conditions = new.conditions,
                }
            }
            12 => match (&mut doc.tiers[tier].review, &self.review, self.number % 5) {
                (Some(old), new, 0) => old.approvals = new.approvals,
                (Some(old), new, 1) => old.roles = new.roles,
                (Some(old), new, 2) => old.within = new.within,
                (Some(old), new, 3) => old.refused = new.refused,
                (old @ Some(_), _, _) => *old = None,
                (old, new, _) => *old = Some(new.clone()),
            },
            13 => doc.every_size = !doc.every_size,
            _ => self.apply_to_clauses(&mut doc.tiers[tier]),
        }
    }

    fn apply_to_clauses(&self, tier: &mut Tier) {
        let at = usize::from(self.rule) % tier.rules.len();
        let (rule, other) = (tier.rules[at].clone(), self.clause.clone());
        match self.what {
            // The same in other words: twice negated, with what it takes in already, or parted in two.
            0 => tier.rules[at] = negated(negated(rule)),
            1 => tier.rules[at] = either(rule.clone(), both(other, rule)),
            2 => tier.rules[at] = either(both(rule.clone(), other.clone()), both(negated(other), rule)),
            3 => tier.rules[at] = both(rule, other),
            4 => tier.rules[at] = either(rule, other),
            5 => tier.rules.push(other),
            6 if tier.rules.len() > 1 => {
                tier.rules.remove(at);
            }
            6 => tier.rules.reverse(),
            _ => {
                tier.requires = match (tier.requires.take(), self.number % 4) {
                    (_, 0) => None,
                    (Some(clause), 1) => Some(both(clause, other)),
                    (Some(clause), 2) => Some(either(clause, other)),
                    (Some(clause), _) => Some(negated(negated(clause))),
                    (None, _) => Some(other),
                }
            }
        }
    }
}

// What is written.

/// Which of the words are taken, by the bits of a number.
fn taken<'a>(words: &[&'a str], bits: u8) -> Vec<&'a str> {
    words.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1).map(|(_, word)| *word).collect()
}

/// One or several of the words, never none.
fn some_of<'a>(words: &[&'a str], bits: u8) -> Vec<&'a str> {
    let several = taken(words, bits);
    if several.is_empty() { vec![words[usize::from(bits) % words.len()]] } else { several }
}

/// One word as itself, several as a list.
fn one_or_list(words: &[&str]) -> Json {
    if let [one] = words { json!(one) } else { json!(words) }
}

/// A document being written out with the facts of its case.
struct Writing<'a> {
    palette: &'a [usize],
    purposes: Option<Vec<&'static str>>,
}

impl<'a> Writing<'a> {
    fn new(doc: &Document, palette: &'a [usize]) -> Self {
        // A clause can test purposes only where they are listed.
        let tested = palette.iter().any(|fact| FACTS[*fact].0 == "purpose");
        let listed = doc.purposes.or(tested.then_some(3));
        Self { palette, purposes: listed.map(|bits| some_of(&PURPOSES, bits)) }
    }

    fn clause(&self, clause: &Clause) -> Json {
        let Clause::Parts { facts, all, any, not } = clause else {
            return json!(if matches!(clause, Clause::Everyone) { "everyone" } else { "nobody" });
        };
        let mut written = Map::new();
        for (fact, value) in facts {
            let name = FACTS[self.palette[usize::from(*fact) % self.palette.len()]].0;
            written.insert(name.to_owned(), self.wanted(name, *value));
        }
        let list = |clauses: &[Clause]| clauses.iter().map(|clause| self.clause(clause)).collect::<Json>();
        if !all.is_empty() {
            written.insert("all".to_owned(), list(all));
        }
        if !any.is_empty() {
            written.insert("any".to_owned(), list(any));
        }
        if let Some(clause) = not {
            written.insert("not".to_owned(), self.clause(clause));
        }
        if written.is_empty() { json!("everyone") } else { Json::Object(written) }
    }

    fn wanted(&self, name: &str, value: u8) -> Json {
        let held = |words: &[&str]| match value % 3 {
            0 => one_or_list(&some_of(words, value / 3)),
            1 => json!({"all": some_of(words, value / 3)}),
            _ => json!({"none": some_of(words, value / 3)}),
        };
        match name {
            "country" => one_or_list(&some_of(&COUNTRIES, value)),
            "kind" => one_or_list(&some_of(&ORGANIZATIONS, value)),
            "surface" => one_or_list(&some_of(&SURFACES, value)),
            "person" => one_or_list(&some_of(&PERSONS, value)),
            "purpose" => one_or_list(&some_of(self.purposes.as_deref().unwrap(), value)),
            "sector" => held(&SECTORS),
            "tag" => held(&TAGS),
            "attested" => held(&ATTESTATIONS),
            "zero_data_retention" => json!(value & 1 == 0),
            "employees" => match value % 6 {
                0 => json!({"at_least": 10}),
                1 => json!({"at_least": 50}),
                2 => json!({"at_most": 10}),
                3 => json!({"at_most": 49}),
                4 => json!({"at_least": 10, "at_most": 50}),
                _ => json!(50),
            },
            "size" => one_or_list(&some_of(&SIZES[..2], value)),
            other => panic!("no fact {other}"),
        }
    }
}

impl Terms {
    fn write(&self) -> Option<Json> {
        let mut written = Map::new();
        if self.surfaces != 0 {
            written.insert("surfaces".to_owned(), json!(taken(&TERM_SURFACES, self.surfaces)));
        }
        if let Some(longest) = self.longest {
            written.insert("longest".to_owned(), json!(["30d", "90d", "180d"][usize::from(longest)]));
        }
        if self.conditions != 0 {
            written.insert("conditions".to_owned(), json!(taken(&CONDITIONS, self.conditions)));
        }
        (!written.is_empty()).then_some(Json::Object(written))
    }
}

impl Review {
    /// Asks for as many approvals as roles at least, and says what silence means only where there is a time to decide.
    fn write(&self) -> Json {
        let mut written = Map::new();
        let roles = taken(&ROLES, self.roles);
        let least = self.approvals.map(|stated| roles.len().max(usize::from(stated)));
        if let Some(approvals) = least.or((roles.len() != 1).then_some(roles.len().max(1))) {
            written.insert("approvals".to_owned(), json!(approvals));
        }
        if !roles.is_empty() {
            written.insert("roles".to_owned(), json!(roles));
        }
        if let Some((number, business)) = self.within {
            let unit = if business { "business days" } else { "days" };
            written.insert("decide_within".to_owned(), json!(format!("{number} {unit}")));
            if let Some(refused) = self.refused {
                let silence = if refused { "deem-refused" } else { "escalate" };
                written.insert("on_overdue".to_owned(), json!(silence));
            }
        }
        Json::Object(written)
    }
}

impl Document {
    fn write(&self, version: u8, palette: &[usize]) -> Json {
        let writing = Writing::new(self, palette);
        let mut vocabulary = Map::new();
        if let Some(purposes) = &writing.purposes {
            vocabulary.insert("purposes".to_owned(), json!(purposes));
        }
        let lasting = |place: usize| match VALID_FOR[usize::from(self.valid_for[place]) % VALID_FOR.len()] {
            Some(valid_for) => json!({"valid_for": valid_for}),
            None => json!({}),
        };
        let attestations = json!({ATTESTATIONS[0]: lasting(0), ATTESTATIONS[1]: lasting(1)});
        vocabulary.insert("attestations".to_owned(), attestations);
        let sizes = if self.every_size { &SIZES[..] } else { &SIZES[..2] };
        let attributes = json!({"zero_data_retention": "flag", "employees": "number", "size": sizes});
        vocabulary.insert("attributes".to_owned(), attributes);

        let mut tiers = Map::new();
        for (place, tier) in self.tiers.iter().enumerate() {
            let stands = |model: &usize| {
                let placed = self.placed[*model];
                placed.is_some_and(|number| usize::from(number) % self.tiers.len() == place)
            };
            let models: Vec<_> = (0..MODELS.len()).filter(stands).map(|model| MODELS[model]).collect();
            if !models.is_empty() {
                tiers.insert(format!("tier-{place}"), tier.write(&models, &writing));
            }
        }
        json!({
            "policy": "drawn",
            "version": version,
            "effective": format!("2026-0{version}-01"),
            "vocabulary": vocabulary,
            "tiers": tiers,
        })
    }
}

impl Tier {
    fn write(&self, models: &[&str], writing: &Writing<'_>) -> Json {
        let rules = self.rules.iter().enumerate();
        let rules = rules.map(|(at, rule)| (format!("rule-{at}"), json!({"when": writing.clause(rule)})));
        let mut written = Map::new();
        written.insert("models".to_owned(), json!(models));
        written.insert("rules".to_owned(), Json::Object(rules.collect()));
        if let Some(clause) = &self.requires {
            written.insert("requires".to_owned(), writing.clause(clause));
        }
        if let Some(terms) = self.terms.write() {
            written.insert("terms".to_owned(), terms);
        }
        if let Some(review) = &self.review {
            written.insert("review".to_owned(), review.write());
        }
        Json::Object(written)
    }
}

impl Example {
    /// The test as an entry of the document, expecting what the oracle says.
    fn write(&self, doc: &Json, name: &str) -> Json {
        let governed: Vec<_> = models(doc).into_iter().collect();
        let model = &governed[usize::from(self.model) % governed.len()];
        let (mut organization, mut context) = (Map::new(), Map::new());
        for ((fact, _), known) in FACTS.iter().zip(self.known) {
            let Some(value) = known else { continue };
            let one = |words: &[&str]| json!(words[usize::from(value) % words.len()]);
            let (of, told) = match *fact {
                "country" => (&mut organization, one(&["US", "GB", "FR"])),
                "kind" => (&mut organization, one(&ORGANIZATIONS)),
                "sector" => (&mut organization, json!(taken(&SECTORS, value))),
                "tag" => (&mut organization, json!(taken(&TAGS, value))),
                "attested" => (&mut organization, attested(value)),
                "zero_data_retention" => (&mut organization, json!(value & 1 == 0)),
                "employees" => (&mut organization, json!([9, 10, 11, 49, 50, 51][usize::from(value) % 6])),
                "size" => (&mut organization, one(&SIZES[..2])),
                "surface" => (&mut context, one(&["api", "console", "batch"])),
                "person" => (&mut context, one(&["citizen", "permanent-resident"])),
                "purpose" => match doc["vocabulary"]["purposes"].as_array() {
                    Some(listed) => (&mut context, listed[usize::from(value) % listed.len()].clone()),
                    None => (&mut context, one(&PURPOSES)),
                },
                other => panic!("no fact {other}"),
            };
            of.insert((*fact).to_owned(), told);
        }
        let (organization, context) = (Json::Object(organization), Json::Object(context));
        let expect = expectation(doc, model, &organization, &context);
        let requires = requirement(doc, model, &organization, &context);
        let mut entry = json!({"name": name, "organization": organization, "model": model, "expect": expect});
        if context != json!({}) {
            entry["context"] = context;
        }
        if self.requires {
            entry["requires"] = json!(requires);
        }
        entry
    }
}

/// The acts that register an organization of which this is known, and what it has attested, as it is on 15 June.
fn registered(number: usize, organization: &Json) -> Vec<Json> {
    let mut acts = vec![json!({"act": "org.register", "id": format!("o{number}"), "name": format!("Number {number}")})];
    let mut attributes = Map::new();
    for (fact, value) in organization.as_object().unwrap() {
        match fact.as_str() {
            "country" | "kind" => acts[0][fact] = value.clone(),
            "sector" => acts[0]["sectors"] = value.clone(),
            "tag" => acts[0]["tags"] = value.clone(),
            "attested" => {
                let aged = match value {
                    Json::Object(aged) => aged.clone(),
                    list => {
                        list.as_array().unwrap().iter().map(|k| (k.as_str().unwrap().into(), json!("0d"))).collect()
                    }
                };
                for (kind, age) in aged {
                    let days: i64 = age.as_str().unwrap().trim_end_matches('d').parse().unwrap();
                    let issued = chrono::NaiveDate::from_ymd_opt(2026, 6, 15).unwrap() - chrono::Duration::days(days);
                    acts.push(json!({"act": "org.attest", "organization": format!("o{number}"), "kind": kind, "issued": issued.to_string()}));
                }
            }
            attribute => drop(attributes.insert(attribute.to_owned(), value.clone())),
        }
    }
    if !attributes.is_empty() {
        acts[0]["attributes"] = Json::Object(attributes);
    }
    acts
}

/// What a test says is attested: a list, or each with its age.
fn attested(value: u8) -> Json {
    let held = taken(&ATTESTATIONS, value);
    if value & 4 == 0 {
        return json!(held);
    }
    let age = |place: usize| json!(AGES[(usize::from(value) / 8 + place * 3) % AGES.len()]);
    held.iter().enumerate().map(|(place, kind)| ((*kind).to_owned(), age(place))).collect::<Map<_, _>>().into()
}

// What is compared.

/// Two versions and everything that is needed to say what went wrong with them.
struct Compared<'a> {
    a: &'a Json,
    b: &'a Json,
    said: &'a Json,
}

impl Compared<'_> {
    fn fail(&self, why: &str) -> TestCaseError {
        TestCaseError::fail(format!("{why}\n--- a\n{:#}\n--- b\n{:#}\n--- said\n{:#}", self.a, self.b, self.said))
    }

    fn same(&self, what: &str, said: &Json, expected: &str) -> Result<(), TestCaseError> {
        if said == expected { Ok(()) } else { Err(self.fail(&format!("{what}: expected {expected}, said {said}"))) }
    }

    /// Whether everything that is said of a model is so; gives whether nothing has changed for it.
    fn model(&self, model: &str) -> Result<bool, TestCaseError> {
        let mut entries = self.said["meaning"].as_array().into_iter().flatten().filter(|said| said["model"] == model);
        let (Some(said), None) = (entries.next(), entries.next()) else {
            return Err(self.fail(&format!("{model}: not one entry")));
        };
        let mut equal = true;
        for (key, which) in [("eligible", Asked::Eligible), ("requires", Asked::Requires)] {
            let expected = relation(self.a, self.b, model, which);
            equal &= expected == "equal";
            self.same(&format!("{model}: {key}"), &said[key]["relation"], expected)?;
            self.witnesses(model, which, expected, &said[key]["witness"])?;
            self.clauses(model, which, &said[key])?;
        }
        for (key, expected) in [("terms", terms(self.a, self.b, model)), ("review", review(self.a, self.b, model))] {
            equal &= expected == "equal";
            self.same(&format!("{model}: {key}"), &said[key], expected)?;
        }
        Ok(equal)
    }

    /// Whether a difference is spelled out exactly, and nothing in it twice.
    fn clauses(&self, model: &str, which: Asked, said: &Json) -> Result<(), TestCaseError> {
        let clauses = |key: &str| -> Vec<String> { serde_json::from_value(said[key].clone()).unwrap() };
        if said["whole"] != true {
            return Ok(());
        }
        let (gains, losses) = (clauses("gains"), clauses("losses"));
        match misspelled((self.a, self.b), model, which, &gains, &losses) {
            Some(why) => Err(self.fail(&format!("{model}: {why}"))),
            None => Ok(()),
        }
    }

    fn witnesses(&self, model: &str, which: Asked, relation: &str, said: &Json) -> Result<(), TestCaseError> {
        let governed_by_both = match relation {
            "equal" => Some((false, false)),
            "broader" => Some((true, false)),
            "narrower" => Some((false, true)),
            "incomparable" => Some((true, true)),
            _ => None,
        };
        for (key, before, after) in [("gained", false, true), ("lost", true, false)] {
            let witness = &said[key];
            if let Some((gained, lost)) = governed_by_both {
                let due = if after { gained } else { lost };
                if due == witness.is_null() {
                    return Err(self.fail(&format!("{model}: {which:?} is {relation}, {key} is {witness}")));
                }
            }
            if !witness.is_null() {
                let facts = (&witness["organization"], &witness["context"]);
                let of = |doc| answer((self.a, self.b), doc, model, which, facts);
                if (of(self.a), of(self.b)) != (Some(before), Some(after)) {
                    let found = format!("{:?} in a, {:?} in b", of(self.a), of(self.b));
                    return Err(self.fail(&format!("{model}: {which:?}: {key} is not: {found}: {witness}")));
                }
            }
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_a_new_version_changes_in_meaning_is_what_every_world_says(
        (first, second) in any_pair(),
        palette in any_palette(),
    ) {
        let (a, b) = (first.write(1, &palette), second.write(2, &palette));
        let folder = Folder::empty();
        folder.file("a.yaml", format!("{a:#}"));
        folder.file("b.yaml", format!("{b:#}"));
        let words = ["policy", "diff", "a.yaml", "b.yaml", "--changes", "--meaning", "--format", "json"];
        let ran = folder.run_with(&words, "");
        prop_assert!(matches!(ran.code, 0 | 1), "{ran:?}\n--- a\n{a:#}\n--- b\n{b:#}");
        let said = ran.json();
        let compared = Compared { a: &a, b: &b, said: &said };
        compared.same("schema", &said["schema"], "clearance.policy-diff/1")?;

        let concerned: std::collections::BTreeSet<_> = models(&a).into_iter().chain(models(&b)).collect();
        let mut equal = true;
        for model in &concerned {
            equal &= compared.model(model)?;
        }
        if said["meaning"].as_array().map(Vec::len) != Some(concerned.len()) {
            return Err(compared.fail("not one entry for each model"));
        }
        if ran.code != i32::from(!equal) {
            return Err(compared.fail(&format!("exit status {}", ran.code)));
        }
    }

    #[test]
    fn whom_a_change_concerns_is_what_both_versions_say_of_each_completion(
        (first, second) in any_pair(),
        palette in any_palette(),
        examples in prop::collection::vec(any_example(), 1..9),
    ) {
        let (a, b) = (first.write(1, &palette), second.write(2, &palette));
        let folder = Folder::sandbox();
        folder.file("a.yaml", format!("{a:#}"));
        folder.file("b.yaml", format!("{b:#}"));
        let organizations: Vec<Json> =
            examples.iter().map(|example| example.write(&a, "an example")["organization"].clone()).collect();
        let model = |id: &&str| json!({"act": "model.register", "id": id, "surfaces": ["api", "console", "batch"]});
        let acts = MODELS.iter().map(model).chain(organizations.iter().enumerate().flat_map(|(n, o)| registered(n, o)));
        let rows: String = acts.map(|act| format!("{act}\n")).collect();
        folder.run_with(&["apply", "-", "--input-format", "ndjson", "--now", "2026-06-15"], &rows).expect(0);
        let words = "policy diff a.yaml b.yaml --impact --format json --at 2026-06-15T06:00:00Z --now 2026-06-15T06:00:00Z";
        let ran = folder.run(words);
        prop_assert!(matches!(ran.code, 0 | 1), "{ran:?}\n--- a\n{a:#}\n--- b\n{b:#}");
        let said = ran.json()["impact"].clone();
        let listed = |list: &str, kind: &str, organization: &str, model: &str| {
            let of = |one: &&Json| one["organization"] == organization && one["model"] == model && one[kind] == true;
            said[list].as_array().unwrap().iter().find(of).cloned()
        };
        for model in models(&a).into_iter().chain(models(&b)).collect::<std::collections::BTreeSet<_>>() {
            for (number, organization) in organizations.iter().enumerate() {
                let name = format!("o{number}");
                for (kind, which) in [("eligible", Asked::Eligible), ("clears", Asked::Requires)] {
                    let found = ["gained", "lost", "unknown"].map(|list| listed(list, kind, &name, &model));
                    let [gains, loses] = concerned((&a, &b), which, &model, organization);
                    let expected = [gains == "every", loses == "every", gains == "some" || loses == "some"];
                    let why = format!("{model} {name} {kind}: {organization}\n--- a\n{a:#}\n--- b\n{b:#}\n--- said\n{said:#}");
                    prop_assert_eq!(found.each_ref().map(Option::is_some), expected, "{}", why);
                    if let [_, _, Some(one)] = found {
                        // The ways are those of clearance and eligibility together.
                        for (way, truth) in [("gain", gains), ("lose", loses)] {
                            let may = one["may"].as_array().unwrap().iter().any(|one| one == way);
                            prop_assert!(may || truth != "some", "{}: {}", way, why);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_policys_tests_pass_exactly_where_every_completion_agrees(
        drawn in any_document(),
        palette in any_palette(),
        examples in prop::collection::vec(any_example(), 1..7),
        (wrong, which) in any::<(u8, u8)>(),
    ) {
        let mut doc = drawn.write(1, &palette);
        let entries: Vec<_> =
            examples.iter().enumerate().map(|(at, example)| example.write(&doc, &format!("example {at}"))).collect();
        doc["tests"] = json!(entries);
        let folder = Folder::empty();
        folder.file("p.yaml", format!("{doc:#}"));
        let ran = folder.run_with(&["policy", "test", "p.yaml"], "");
        prop_assert_eq!(ran.code, 0, "{:?}\n--- p\n{:#}", ran, doc);

        let at = usize::from(wrong) % entries.len();
        let entry = &mut doc["tests"][at];
        let (key, answers) = if which % 2 == 1 && entry.get("requires").is_some() {
            ("requires", ["held", "failed", "depends"])
        } else {
            ("expect", ["eligible", "not-eligible", "depends"])
        };
        let others: Vec<_> = answers.iter().filter(|answer| entry[key] != **answer).collect();
        entry[key] = json!(others[usize::from(which / 2) % others.len()]);
        folder.file("wrong.yaml", format!("{doc:#}"));
        let ran = folder.run_with(&["policy", "test", "wrong.yaml"], "");
        prop_assert_eq!(ran.code, 1, "example {}: {}\n{:?}\n--- p\n{:#}", at, key, ran, doc);
    }
}

#[test]
fn as_many_rules_over_as_many_bounds_of_one_number_are_compared() {
    let document = |version: u8, last: u32| {
        let rules = (0..1_999_u32).map(|n| {
            let most = 10 * n + if n == 1_000 { last } else { 4 };
            (format!("r{n}"), json!({"when": {"employees": {"at_least": 10 * n, "at_most": most}}}))
        });
        json!({
            "policy": "bounds", "version": version, "effective": format!("2026-0{version}-01"),
            "vocabulary": {"attributes": {"employees": "number"}},
            "tiers": {"all": {"models": ["dev/alpha"], "rules": rules.collect::<Map<_, _>>()}},
        })
    };
    let folder = Folder::empty();
    folder.file("a.yaml", document(1, 4).to_string());
    folder.file("b.yaml", document(2, 6).to_string());
    let ran = folder.run_with(&["policy", "diff", "a.yaml", "b.yaml", "--meaning", "--format", "json"], "");
    assert_eq!(ran.code, 1, "{ran:?}");
    let said = &ran.json()["meaning"][0]["eligible"];
    assert_eq!(said["relation"], "broader");
    assert_eq!(said["gains"], json!(["employees is 10005 to 10006"]));
    assert_eq!(said["witness"]["gained"]["organization"], json!({"employees": 10005}));
}
