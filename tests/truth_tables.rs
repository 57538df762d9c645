//! Pairs of documents over fourteen atoms: `policy diff` says of them what their truth tables say, row by row.
//!
//! Any of the 16,384 rows is an organization that has or has not each of five flags, five tags and four attestations. A
//! clause is worked out as the set of rows in which it holds, which takes no more than the operations on sets that its
//! connectives name; what the program says in words is read back as such a set. Where `meaning` draws from everything
//! that a clause can test and few worlds, this has many worlds and one kind of atom. `PROPTEST_CASES` says how many cases
//! there are.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, OnceLock};

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Map, Value as Json, json};

use crate::oracle_policy::{World, part_told, parts_of};
use crate::support::World as Folder;

const FLAGS: [&str; 5] = ["sso_enforced", "mfa_enforced", "zero_data_retention", "audited", "insured"];
const TAGS: [&str; 5] = ["pilot", "partner", "portal", "preview-holder", "steward"];
const ATTESTATIONS: [&str; 4] = ["authorised-use", "business-verified", "named-project", "usage-logging"];
const ATOMS: usize = FLAGS.len() + TAGS.len() + ATTESTATIONS.len();
const ROWS: usize = 1 << ATOMS;

/// The rows of a truth table in which something holds.
#[derive(Clone, PartialEq)]
struct Rows(Vec<u64>);

impl Rows {
    fn which(holds: impl Fn(usize) -> bool) -> Self {
        let word = |word: usize| (0..64).fold(0, |bits, bit| bits | u64::from(holds(word * 64 + bit)) << bit);
        Self((0..ROWS / 64).map(word).collect())
    }

    fn all() -> Self {
        Self(vec![u64::MAX; ROWS / 64])
    }

    fn none() -> Self {
        Self(vec![0; ROWS / 64])
    }

    fn atom(number: usize) -> Self {
        Self::which(|row| row >> number & 1 == 1)
    }

    fn with(&self, other: &Self, put: impl Fn(u64, u64) -> u64) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(a, b)| put(*a, *b)).collect())
    }

    fn and(&self, other: &Self) -> Self {
        self.with(other, |a, b| a & b)
    }

    fn or(&self, other: &Self) -> Self {
        self.with(other, |a, b| a | b)
    }

    fn without(&self, other: &Self) -> Self {
        self.with(other, |a, b| a & !b)
    }

    fn is_none(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    fn first(&self) -> Option<usize> {
        self.0.iter().position(|bits| *bits != 0).map(|word| word * 64 + self.0[word].trailing_zeros() as usize)
    }
}

/// The organization of a row.
fn world(row: usize) -> World {
    let has = |atom: usize| row >> atom & 1 == 1;
    let tags = TAGS.iter().enumerate().filter(|(at, _)| has(FLAGS.len() + at));
    let attested = ATTESTATIONS.iter().enumerate().filter(|(at, _)| has(FLAGS.len() + TAGS.len() + at));
    World {
        attributes: FLAGS.iter().enumerate().map(|(at, flag)| ((*flag).to_owned(), json!(has(at)))).collect(),
        tags: tags.map(|(_, tag)| (*tag).to_owned()).collect(),
        attested: attested.map(|(_, kind)| ((*kind).to_owned(), 0)).collect(),
        ..World::default()
    }
}

/// A clause over the atoms.
#[derive(Clone, Debug)]
enum Clause {
    Everyone,
    Nobody,
    Flag(usize, bool),
    /// Of tags or attestations: any, all or none of those whose bit is set.
    Holds {
        tags: bool,
        how: u8,
        bits: u8,
    },
    Not(Box<Self>),
    All(Vec<Self>),
    Any(Vec<Self>),
}

impl Clause {
    /// The words of one list or of the other whose bit is set, never none, each with its atom.
    fn held(tags: bool, bits: u8) -> Vec<(&'static str, usize)> {
        let (words, first) =
            if tags { (&TAGS[..], FLAGS.len()) } else { (&ATTESTATIONS[..], FLAGS.len() + TAGS.len()) };
        let each = words.iter().enumerate().map(|(at, word)| (*word, first + at));
        let chosen: Vec<_> =
            each.clone().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, one)| one).collect();
        if chosen.is_empty() { each.skip(usize::from(bits >> 5) % words.len()).take(1).collect() } else { chosen }
    }

    fn rows(&self) -> Rows {
        match self {
            Self::Everyone => Rows::all(),
            Self::Nobody => Rows::none(),
            Self::Flag(at, wanted) if *wanted => Rows::atom(*at),
            Self::Flag(at, _) => Rows::all().without(&Rows::atom(*at)),
            Self::Holds { tags, how, bits } => {
                let atoms = Self::held(*tags, *bits).into_iter().map(|(_, atom)| Rows::atom(atom));
                match how % 3 {
                    0 => atoms.fold(Rows::none(), |all, one| all.or(&one)),
                    1 => atoms.fold(Rows::all(), |all, one| all.and(&one)),
                    _ => atoms.fold(Rows::all(), |all, one| all.without(&one)),
                }
            }
            Self::Not(inner) => Rows::all().without(&inner.rows()),
            Self::All(parts) => parts.iter().fold(Rows::all(), |all, part| all.and(&part.rows())),
            Self::Any(parts) => parts.iter().fold(Rows::none(), |all, part| all.or(&part.rows())),
        }
    }

    fn write(&self) -> Json {
        let list = |parts: &[Self]| parts.iter().map(Self::write).collect::<Json>();
        match self {
            Self::Everyone => json!("everyone"),
            Self::Nobody => json!("nobody"),
            Self::Flag(at, wanted) => json!({FLAGS[*at]: wanted}),
            Self::Holds { tags, how, bits } => {
                let words: Vec<&str> = Self::held(*tags, *bits).into_iter().map(|(word, _)| word).collect();
                let fact = if *tags { "tag" } else { "attested" };
                match how % 3 {
                    0 => json!({fact: words}),
                    1 => json!({fact: {"all": words}}),
                    _ => json!({fact: {"none": words}}),
                }
            }
            Self::Not(inner) => json!({"not": inner.write()}),
            Self::All(parts) => json!({"all": list(parts)}),
            Self::Any(parts) => json!({"any": list(parts)}),
        }
    }

    /// The same in other words: the connectives turned over, the parts the other way round.
    fn turned(&self) -> Self {
        let turned = |parts: &[Self]| parts.iter().rev().map(|part| Self::Not(Box::new(part.turned()))).collect();
        match self {
            Self::All(parts) => Self::Not(Box::new(Self::Any(turned(parts)))),
            Self::Any(parts) => Self::Not(Box::new(Self::All(turned(parts)))),
            Self::Not(inner) => Self::Not(Box::new(inner.turned())),
            Self::Flag(at, wanted) => Self::Not(Box::new(Self::Flag(*at, !wanted))),
            other => Self::Not(Box::new(Self::Not(Box::new(other.clone())))),
        }
    }
}

fn any_clause() -> impl Strategy<Value = Clause> {
    let leaf = prop_oneof![
        1 => Just(Clause::Everyone),
        1 => Just(Clause::Nobody),
        12 => (0..FLAGS.len(), any::<bool>()).prop_map(|(at, wanted)| Clause::Flag(at, wanted)),
        16 => any::<(bool, u8, u8)>().prop_map(|(tags, how, bits)| Clause::Holds { tags, how, bits }),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            1 => inner.clone().prop_map(|inner| Clause::Not(Box::new(inner))),
            3 => prop::collection::vec(inner.clone(), 1..5).prop_map(Clause::All),
            2 => prop::collection::vec(inner, 1..5).prop_map(Clause::Any),
        ]
    })
}

/// A step from the first document's rules to the second's. Some steps change nothing in meaning.
#[derive(Clone, Debug)]
enum Step {
    Turn(usize),
    Repeat(usize),
    Narrow(usize, Clause),
    Widen(usize, Clause),
    Replace(usize, Clause),
    Drop(usize),
    Add(Clause),
}

impl Step {
    fn apply(&self, rules: &mut Vec<Clause>) {
        let count = rules.len();
        let turned = |rule: &Clause, other: &Clause, wider: bool| {
            let parts = vec![rule.clone(), other.clone()];
            if wider { Clause::Any(parts) } else { Clause::All(parts) }
        };
        match self {
            Self::Turn(at) => rules[at % count] = rules[at % count].turned(),
            Self::Repeat(at) => rules.push(rules[at % count].turned()),
            Self::Narrow(at, with) => rules[at % count] = turned(&rules[at % count], with, false),
            Self::Widen(at, with) => rules[at % count] = turned(&rules[at % count], with, true),
            Self::Replace(at, with) => rules[at % count] = with.clone(),
            Self::Drop(at) if count > 1 => drop(rules.remove(at % count)),
            Self::Drop(_) => {}
            Self::Add(rule) => rules.push(rule.clone()),
        }
    }
}

fn any_step() -> impl Strategy<Value = Step> {
    let at = any::<u16>().prop_map(usize::from);
    prop_oneof![
        2 => at.clone().prop_map(Step::Turn),
        1 => at.clone().prop_map(Step::Repeat),
        2 => (at.clone(), any_clause()).prop_map(|(at, clause)| Step::Narrow(at, clause)),
        2 => (at.clone(), any_clause()).prop_map(|(at, clause)| Step::Widen(at, clause)),
        1 => (at.clone(), any_clause()).prop_map(|(at, clause)| Step::Replace(at, clause)),
        1 => at.prop_map(Step::Drop),
        1 => any_clause().prop_map(Step::Add),
    ]
}

/// The rules of two documents, with what both require.
fn any_pair() -> impl Strategy<Value = [(Vec<Clause>, Clause); 2]> {
    let rules = || prop::collection::vec(any_clause(), 1..6);
    let alone = (rules(), any_clause(), rules(), any_clause()).prop_map(|(a, p, b, q)| [(a, p), (b, q)]);
    let steps = prop::collection::vec(any_step(), 0..4);
    let changed = (rules(), any_clause(), steps, any::<bool>()).prop_map(|(a, p, steps, turned)| {
        let mut b = a.clone();
        steps.iter().for_each(|step| step.apply(&mut b));
        let q = if turned { p.turned() } else { p.clone() };
        [(a, p), (b, q)]
    });
    prop_oneof![1 => alone, 4 => changed]
}

fn write(version: u8, (rules, requires): &(Vec<Clause>, Clause)) -> Json {
    let rules = rules.iter().enumerate().map(|(at, rule)| (format!("rule-{at}"), json!({"when": rule.write()})));
    let kinds: Map<String, Json> = ATTESTATIONS.iter().map(|kind| ((*kind).to_owned(), json!({}))).collect();
    let flags: Map<String, Json> = FLAGS.iter().map(|flag| ((*flag).to_owned(), json!("flag"))).collect();
    json!({
        "policy": "tables",
        "version": version,
        "effective": format!("2026-0{version}-01"),
        "vocabulary": {"attestations": kinds, "attributes": flags},
        "tiers": {"all": {"models": ["dev/alpha"], "rules": rules.collect::<Map<_, _>>(), "requires": requires.write()}},
    })
}

/// The rows in which a clause holds as a person reads it. Every part is asked of every row once for all cases.
fn told(sentence: &str) -> Rows {
    static KNOWN: OnceLock<Mutex<HashMap<String, Rows>>> = OnceLock::new();
    static WORLDS: OnceLock<Vec<World>> = OnceLock::new();
    let worlds = WORLDS.get_or_init(|| (0..ROWS).map(world).collect());
    let mut known = KNOWN.get_or_init(Mutex::default).lock().unwrap();
    parts_of(sentence).into_iter().fold(Rows::all(), |all, part| {
        let rows = known.entry(part).or_insert_with_key(|part| Rows::which(|row| part_told(part, &worlds[row])));
        all.and(rows)
    })
}

/// What is wrong with what is said of one side of a difference.
fn wrong(differs: &Rows, clauses: &Json, whole: bool, witness: &Json) -> Option<String> {
    let clauses: Vec<String> = serde_json::from_value(clauses.clone()).unwrap();
    let each: Vec<Rows> = clauses.iter().map(|clause| told(clause)).collect();
    let all = each.iter().fold(Rows::none(), |all, one| all.or(one));
    if let Some(row) = all.without(differs).first() {
        return Some(format!("told, and not so: {:?} of {clauses:#?}", world(row)));
    }
    let missing = differs.without(&all).first();
    if let Some(row) = missing.filter(|_| whole) {
        return Some(format!("so, and not told: {:?} of {clauses:#?}", world(row)));
    }
    for (at, clause) in clauses.iter().enumerate() {
        let others = each.iter().enumerate().filter(|(other, _)| *other != at);
        if each[at].without(&others.fold(Rows::none(), |all, (_, one)| all.or(one))).is_none() {
            return Some(format!("`{clause}` can be left out of {clauses:#?}"));
        }
    }
    if differs.is_none() != witness.is_null() {
        return Some(format!("the witness is {witness}"));
    }
    let facts = &witness["organization"];
    let held = |fact: &str, word: &str| match &facts[fact] {
        Json::Array(words) => words.iter().any(|one| one == word),
        Json::Object(words) => words.contains_key(word),
        Json::String(one) => one == word,
        _ => false,
    };
    let flags = FLAGS.iter().map(|flag| facts[*flag] == json!(true));
    let tags = TAGS.iter().map(|tag| held("tag", tag));
    let attested = ATTESTATIONS.iter().map(|kind| held("attested", kind));
    let atoms = flags.chain(tags).chain(attested).enumerate();
    let row = atoms.fold(0, |row, (at, has)| row | usize::from(has) << at);
    let stands = differs.0[row / 64] >> (row % 64) & 1 == 1;
    (!witness.is_null() && !stands).then(|| format!("the witness is none: {witness}"))
}

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(128);
    ProptestConfig { cases, max_shrink_iters: 2000, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_two_versions_over_fourteen_atoms_mean_is_what_their_truth_tables_say(pair in any_pair()) {
        let [a, b] = [(1, &pair[0]), (2, &pair[1])].map(|(version, side)| write(version, side));
        let folder = Folder::empty();
        folder.file("a.yaml", a.to_string());
        folder.file("b.yaml", b.to_string());
        let ran = folder.run_with(&["policy", "diff", "a.yaml", "b.yaml", "--meaning", "--format", "json"], "");
        prop_assert!(matches!(ran.code, 0 | 1), "{ran:?}\n--- a\n{a:#}\n--- b\n{b:#}");
        let said = ran.json();
        let tables = pair.each_ref().map(|(rules, requires)| {
            BTreeMap::from([("eligible", Clause::Any(rules.clone()).rows()), ("requires", requires.rows())])
        });
        for asked in ["eligible", "requires"] {
            let (gained, lost) = (tables[1][asked].without(&tables[0][asked]), tables[0][asked].without(&tables[1][asked]));
            let expected = match (gained.is_none(), lost.is_none()) {
                (true, true) => "equal",
                (false, true) => "broader",
                (true, false) => "narrower",
                (false, false) => "incomparable",
            };
            let said = &said["meaning"][0][asked];
            let fail = |why: String| TestCaseError::fail(format!("{asked}: {why}\n--- a\n{a:#}\n--- b\n{b:#}\n--- said\n{said:#}"));
            if said["relation"] != expected {
                return Err(fail(format!("expected {expected}")));
            }
            let whole = said["whole"] == true;
            for (differs, clauses, witness) in [(&gained, "gains", "gained"), (&lost, "losses", "lost")] {
                if let Some(why) = wrong(differs, &said[clauses], whole, &said["witness"][witness]) {
                    return Err(fail(why));
                }
            }
        }
        prop_assert_eq!(ran.code, i32::from(tables[0] != tables[1]), "{:#}\n{:#}", a, b);
    }
}
