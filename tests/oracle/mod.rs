//! A naive reference model of the ledger's answers, written from the design text alone.
//!
//! Everything is folded again from the list of lines at each question, and what is unknown is tried out value by
//! value. It is meant to be read beside the design, sections 3 (two times), 6 (what clears) and 7 (clauses), and to
//! be wrong only where the text is read wrongly. Whatever the text does not know makes it panic: it never guesses.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// "the answer: *cleared*, *not cleared*, or *conditional* on something left open" (§1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Cleared,
    NotCleared,
    Conditional,
}

/// What the question says; `None` is left open.
#[derive(Debug, Clone)]
pub struct Context {
    pub surface: Option<String>,
    pub purpose: Option<String>,
    pub person: Option<String>,
}

/// One model's line of the status board; `since` in microseconds since the Unix epoch.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    pub regime: String,
    pub scope: Value,
    pub since: i64,
}

/// The whole log, one JSON object a line, in the order of the entries.
pub struct Oracle {
    lines: Vec<Value>,
}

type Fields = Map<String, Value>;

/// Stands for every value of an open set that no clause or list names.
const ANOTHER: &str = "(another)";
/// "`kind` (`company`, `utility`, `government`, `nonprofit`, `research`, `individual`, `other`)" (CLI, References).
const KINDS: [&str; 7] = ["company", "utility", "government", "nonprofit", "research", "individual", "other"];
/// "`person` is `citizen | permanent-resident | foreign`" (§6).
const PERSONS: [&str; 3] = ["citizen", "permanent-resident", "foreign"];
/// "(`us` = the first two)" (§6).
const US_PERSONS: [&str; 2] = ["citizen", "permanent-resident"];

impl Oracle {
    pub fn new(lines: Vec<Value>) -> Oracle {
        Oracle { lines }
    }

    /// "*cleared* if all of them clear, *not cleared* if none does, else *conditional*" (§6), over all completions.
    /// `known` is K's entry number; `ordered` asks "what the instruments ask" instead of "what is done".
    pub fn check(
        &self,
        org: &str,
        model: &str,
        context: &Context,
        at_micros: i64,
        known: u64,
        ordered: bool,
    ) -> Outcome {
        let entries = self.entries(known);
        let view = View::new(&entries, at_micros);
        // "1. The organization is registered and active at T, and so is the model. Else not cleared."
        let active = |noun, id| view.record(noun, id).filter(|record| record.state == State::Active);
        let (Some(organization), Some(subject)) = (active("org", org), active("model", model)) else {
            return Outcome::NotCleared;
        };
        let surfaces = list(&subject.fields, "surfaces").unwrap_or_default();
        let gates = view.gates(org, model, if ordered { ORDERED } else { IMPLEMENTED });
        let choices = choices(&gates, &organization.fields, view.attested(org), &surfaces, context);
        let mut answers = BTreeSet::new();
        complete(&choices, &mut World::new(), &mut answers, &gates);
        match (answers.contains(&true), answers.contains(&false)) {
            (true, false) => Outcome::Cleared,
            (true, true) => Outcome::Conditional,
            _ => Outcome::NotCleared,
        }
    }

    /// The model's "(regime, scope)" at (T, K) and since when; `None` if it is not registered at T as known at K.
    pub fn status(&self, model: &str, at_micros: i64, known: u64) -> Option<Board> {
        let entries = self.entries(known);
        let regime_at = |moment| View::new(&entries, moment).regime(model);
        let (regime, scope) = regime_at(at_micros)?;
        // "`since`: the latest moment ≤ T at which (regime, scope) changed, as folded at K."
        let mut since = at_micros;
        let mut before = None;
        for moment in event_moments(&entries).range(..=at_micros).copied() {
            let now = regime_at(moment);
            if now != before {
                since = moment;
            }
            before = now;
        }
        Some(Board { regime, scope, since })
    }

    /// The entries of prefix K in the order of the fold, "by (effective, entry number)", each in its corrected form
    /// and without the voided ones (§3: "prefixes that contain the correction read N in its corrected form",
    /// "prefixes that contain the void read as if N were not there").
    fn entries(&self, known: u64) -> Vec<Entry> {
        let prefix = || self.lines.iter().filter(|line| number(line, "entry") <= known);
        let mut entries: BTreeMap<u64, Entry> = BTreeMap::new();
        for line in prefix().filter(|line| !matches!(act(line), "entry.correct" | "entry.void")) {
            entries.insert(number(line, "entry"), Entry::read(line));
        }
        for line in prefix().filter(|line| act(line) == "entry.correct") {
            if let Some(entry) = entries.get_mut(&number(&line["body"], "entry")) {
                entry.correct(line);
            }
        }
        for line in prefix().filter(|line| act(line) == "entry.void") {
            entries.remove(&number(&line["body"], "entry"));
        }
        let mut entries: Vec<Entry> = entries.into_values().collect();
        entries.sort_by_key(|entry| (entry.effective, entry.number));
        entries
    }
}

/// Every moment at which a regime could change: effective moments and the ends of terms.
fn event_moments(entries: &[Entry]) -> BTreeSet<i64> {
    let untils = entries.iter().filter_map(|entry| end(&entry.body, "until"));
    entries.iter().map(|entry| entry.effective).chain(untils).collect()
}

// ---------------------------------------------------------------------------------------------------------------
// Entries
// ---------------------------------------------------------------------------------------------------------------

/// One accepted act, as prefix K reads it.
struct Entry {
    number: u64,
    effective: i64,
    act: String,
    subjects: Vec<String>,
    body: Fields,
    facts: Fields,
}

impl Entry {
    fn read(line: &Value) -> Entry {
        // "An absent `effective` means *as recorded*" (§4).
        let effective = line["effective"].as_str().or(line["recorded"].as_str());
        Entry {
            number: number(line, "entry"),
            effective: moment(effective.expect("a line has a moment")),
            act: act(line).to_owned(),
            subjects: strings(&line["subjects"]),
            body: object(&line["body"]),
            facts: object(&line["private"]["facts"]),
        }
    }

    /// Corrected values replace the fields named, in the group they belong to; called in the order of the log, so
    /// "the latest wins a field".
    fn correct(&mut self, correction: &Value) {
        self.body.extend(object(&correction["body"]["fields"]));
        self.facts.extend(object(&correction["private"]["facts"]["fields"]));
        if let Some(effective) = correction["body"]["effective"].as_str() {
            self.effective = moment(effective);
        }
    }

    fn noun(&self) -> &str {
        self.act.split('.').next().unwrap_or_default()
    }

    /// The record this entry is about: the one it creates (its first subject of that kind), or the one it names.
    fn record(&self) -> Option<&str> {
        let created = |is_one: &dyn Fn(&str) -> bool| self.subjects.iter().map(String::as_str).find(|s| is_one(s));
        match self.act.as_str() {
            "org.register" => created(&|s| s.starts_with("O-")),
            "model.register" => created(&|s| s.contains('/')),
            "lockdown.impose" => created(&|s| s.starts_with("L-")),
            "restoration.open" => created(&|s| s.starts_with("R-")),
            "grant.issue" => created(&|s| s.starts_with("G-")),
            _ if self.noun() == "org" => self.body.get("organization")?.as_str(),
            _ => self.body.get(self.noun())?.as_str(),
        }
    }
}

// ---------------------------------------------------------------------------------------------------------------
// Folding
// ---------------------------------------------------------------------------------------------------------------

/// Where a record stands; `Ended` is retired, closed or revoked. An expired term is not a state: "Statuses that hang
/// on other records or on time … are never folded or stored: the question derives them" (§3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Active,
    Suspended,
    Ended,
}

/// A record's state and fields at (T, K).
struct Record {
    state: State,
    fields: Fields,
}

/// The state after an act, or `None`: "an entry that finds no transition is *moot*: no effect", "End states absorb".
fn step(state: Option<State>, act: &str) -> Option<State> {
    use State::{Active, Ended, Suspended};
    match (act, state) {
        ("org.register" | "model.register" | "restoration.open" | "grant.issue", None) => Some(Active),
        (_, None | Some(Ended)) => None,
        ("org.amend" | "org.attest" | "org.withdraw-attestation" | "model.amend", Some(standing)) => Some(standing),
        ("restoration.amend" | "grant.renew", Some(standing)) => Some(standing),
        ("org.suspend" | "grant.suspend", Some(Active)) => Some(Suspended),
        ("org.reinstate" | "grant.resume", Some(Suspended)) => Some(Active),
        ("org.retire" | "model.retire" | "restoration.close" | "grant.revoke", Some(_)) => Some(Ended),
        _ => None,
    }
}

/// The ledger at T, from the entries known at K: those with an effective moment at or before T, in order.
struct View<'a> {
    at: i64,
    history: Vec<&'a Entry>,
}

impl<'a> View<'a> {
    fn new(entries: &'a [Entry], at: i64) -> View<'a> {
        View { at, history: entries.iter().filter(|entry| entry.effective <= at).collect() }
    }

    /// The entries about one record, in order.
    fn about<'b>(&'b self, noun: &'b str, id: &'b str) -> impl Iterator<Item = &'a Entry> + 'b {
        let is_about = move |entry: &&Entry| entry.noun() == noun && entry.record() == Some(id);
        self.history.iter().copied().filter(is_about)
    }

    /// The references of the records created by such an act, in the order (effective, entry) of their creation.
    fn created_by(&self, act: &str) -> Vec<&'a str> {
        let creations = self.history.iter().filter(|entry| entry.act == act);
        creations.filter_map(|entry| entry.record()).collect()
    }

    /// The record at T: "A field at T is what the last entry at or before T *that names that field* set. States run
    /// in the same order" (§3). `None`: not created at T. An organization's fields are its facts.
    fn record(&self, noun: &str, id: &str) -> Option<Record> {
        let mut state = None;
        let mut fields = Fields::new();
        for entry in self.about(noun, id) {
            if let Some(next) = step(state, &entry.act) {
                state = Some(next);
                let named = if noun == "org" { &entry.facts } else { &entry.body };
                fields.extend(named.clone());
            }
        }
        state.map(|state| Record { state, fields })
    }

    /// The kinds of attestation the organization holds at T: attested, not withdrawn since, not expired.
    fn attested(&self, org: &str) -> BTreeSet<String> {
        let mut held: Vec<(String, Option<i64>)> = Vec::new();
        let mut state = None;
        for entry in self.about("org", org) {
            let Some(next) = step(state, &entry.act) else { continue };
            state = Some(next);
            let kind = text(&entry.body, "kind").unwrap_or_default();
            match entry.act.as_str() {
                "org.attest" => held.push((kind.to_owned(), end(&entry.body, "expires"))),
                "org.withdraw-attestation" => held.retain(|(other, _)| other != kind),
                _ => {}
            }
        }
        held.retain(|(_, expires)| before(self.at, *expires));
        held.into_iter().map(|(kind, _)| kind).collect()
    }

    /// The lockdowns imposed at T, in the order of their numbers.
    fn lockdowns(&self) -> Vec<Lockdown> {
        let mut references = self.created_by("lockdown.impose");
        references.sort_by_key(|id| id[2..].parse::<u64>().expect("a lockdown's number"));
        references.into_iter().filter_map(|id| self.lockdown(id)).collect()
    }

    fn lockdown(&self, id: &str) -> Option<Lockdown> {
        let mut lockdown = None;
        for entry in self.about("lockdown", id) {
            match (entry.act.as_str(), &mut lockdown) {
                ("lockdown.impose", None) => lockdown = Some(Lockdown::impose(id, &entry.body)),
                ("lockdown.amend", Some(standing)) => standing.amend(&entry.body),
                ("lockdown.lift", Some(standing)) => standing.lift(&entry.body),
                _ => {}
            }
        }
        lockdown
    }

    /// The restorations of one lockdown in force for the model: opened, not closed, before their `until`, the model
    /// among theirs. "A restoration ends for a model when its lockdown has ended for it in both readings" (§6).
    fn restorations(&self, lockdown: &Lockdown, model: &str) -> Vec<(&'a str, Record)> {
        if lockdown.ended(model) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for id in self.created_by("restoration.open") {
            let Some(record) = self.record("restoration", id) else {
                continue;
            };
            let of_this = text(&record.fields, "lockdown") == Some(&lockdown.id);
            // `models` may be left out where the lockdown has one: then it is all of the lockdown's.
            let covers = list(&record.fields, "models").is_none_or(|models| models.iter().any(|m| m == model));
            if of_this && covers && record.state == State::Active && before(self.at, end(&record.fields, "until")) {
                found.push((id, record));
            }
        }
        found
    }

    /// The organization's grants under a restoration that exist at T, in the order (effective, entry) of their issue.
    fn grants(&self, restoration: &str, org: &str) -> Vec<Record> {
        let issued = self.created_by("grant.issue").into_iter();
        let records = issued.filter_map(|id| self.record("grant", id));
        let wanted = |record: &Record| {
            text(&record.fields, "restoration") == Some(restoration)
                && text(&record.fields, "organization") == Some(org)
        };
        records.filter(wanted).collect()
    }

    /// What stands between the organization and the model: "**every** lockdown in force for the model (scope not
    /// `nobody`)" in this reading, each with the restorations that may relax it.
    fn gates(&self, org: &str, model: &str, reading: usize) -> Vec<Gate> {
        let mut gates = Vec::new();
        for lockdown in self.lockdowns() {
            let Some(scope) = lockdown.in_force(model, reading) else {
                continue;
            };
            let restorations = self.restorations(&lockdown, model).into_iter();
            let ways = restorations.map(|(id, record)| self.way(id, record.fields, org)).collect();
            gates.push(Gate { scope: scope.clone(), ways });
        }
        gates
    }

    /// One restoration as this organization meets it.
    fn way(&self, restoration: &str, terms: Fields, org: &str) -> Way {
        let mut grants = self.grants(restoration, org);
        // "A grant suspended or revoked bars its organization from that restoration's clause too, until resumed or
        // issued anew": the latest one speaks. A merely expired one does not bar.
        let barred = grants.last().is_some_and(|latest| latest.state != State::Active);
        grants.retain(|grant| grant.state == State::Active && before(self.at, end(&grant.fields, "until")));
        let unpublished = text(&terms, "roster") == Some("unpublished");
        Way {
            restoration: restoration.to_owned(),
            terms,
            barred,
            // "the lack of a grant is then *unknown*, not a no"
            hidden: unpublished && !barred && grants.is_empty(),
            grants: grants.into_iter().map(|grant| grant.fields).collect(),
        }
    }

    /// "**Regime** of a model at (T, K), implemented reading" (§6), and its scope; `None`: not registered.
    fn regime(&self, model: &str) -> Option<(String, Value)> {
        let record = self.record("model", model)?;
        if record.state == State::Ended {
            return Some(("retired".to_owned(), Value::from("nobody")));
        }
        let (mut suspensions, mut unrelaxed, mut previews) = (Vec::new(), Vec::new(), Vec::new());
        for lockdown in self.lockdowns() {
            let Some(scope) = lockdown.in_force(model, IMPLEMENTED).cloned() else {
                continue;
            };
            match lockdown.kind.as_str() {
                "suspension" => {
                    // "that no restoration in force relaxes (whomever it admits)"
                    if self.restorations(&lockdown, model).is_empty() {
                        unrelaxed.push(scope.clone());
                    }
                    suspensions.push(scope);
                }
                "preview" => previews.push(scope),
                other => panic!("a lockdown of kind {other}"),
            }
        }
        let (regime, scopes) = match (unrelaxed.is_empty(), suspensions.is_empty(), previews.is_empty()) {
            (false, _, _) => ("locked", unrelaxed),
            (true, false, _) => ("partially-restored", suspensions),
            (true, true, false) => ("preview", previews),
            (true, true, true) => ("open", Vec::new()),
        };
        Some((regime.to_owned(), union(scopes)))
    }
}

/// "`scope`: `everyone`, or the union of the scopes that set it" (§6); of none, `nobody`.
fn union(scopes: Vec<Value>) -> Value {
    if scopes.iter().any(|scope| scope == "everyone") {
        return Value::from("everyone");
    }
    let mut distinct: Vec<Value> = Vec::new();
    for scope in scopes {
        if !distinct.contains(&scope) {
            distinct.push(scope);
        }
    }
    match distinct.len() {
        0 => Value::from("nobody"),
        1 => distinct.remove(0),
        _ => Value::Object(Fields::from_iter([("any".to_owned(), Value::Array(distinct))])),
    }
}

// ---------------------------------------------------------------------------------------------------------------
// Lockdowns
// ---------------------------------------------------------------------------------------------------------------

/// The readings, in the order in which a lockdown keeps them.
const READINGS: [&str; 2] = ["ordered", "implemented"];
const ORDERED: usize = 0;
const IMPLEMENTED: usize = 1;

/// "For each model it has two timelines: **ordered** scope (what the authority says) and **implemented** scope (what
/// was done)" (§1). `None`: lifted in that reading, which is for ever.
struct Lockdown {
    id: String,
    kind: String,
    models: BTreeMap<String, [Option<Value>; 2]>,
}

impl Lockdown {
    /// "`ordered` (= `everyone`), `implemented` (= `ordered`)" (CLI, Fields of acts).
    fn impose(id: &str, body: &Fields) -> Lockdown {
        let ordered = field(body, "ordered").cloned().unwrap_or(Value::from("everyone"));
        let implemented = field(body, "implemented").cloned().unwrap_or(ordered.clone());
        let scopes = [Some(ordered), Some(implemented)];
        let models = list(body, "models").expect("the lockdown's models").into_iter();
        Lockdown {
            id: id.to_owned(),
            kind: text(body, "kind").expect("the lockdown's kind").to_owned(),
            models: models.map(|model| (model, scopes.clone())).collect(),
        }
    }

    /// The scopes of the models an act is for, each with its reading: "`models` (= all)". Naming a model that is not
    /// the lockdown's has no effect for it.
    fn concerned(&mut self, body: &Fields) -> Vec<(&'static str, &mut Option<Value>)> {
        let named = list(body, "models");
        let wanted = |model: &String| named.as_ref().is_none_or(|named| named.contains(model));
        let models = self.models.iter_mut().filter(|(model, _)| wanted(model));
        models.flat_map(|(_, scopes)| READINGS.into_iter().zip(scopes)).collect()
    }

    fn amend(&mut self, body: &Fields) {
        for (reading, scope) in self.concerned(body) {
            if let (Some(scope), Some(amended)) = (scope, field(body, reading)) {
                *scope = amended.clone();
            }
        }
    }

    /// "`of` (`both`, `ordered`, `implemented`)".
    fn lift(&mut self, body: &Fields) {
        let of = text(body, "of").unwrap_or("both");
        for (reading, scope) in self.concerned(body) {
            if of == "both" || of == reading {
                *scope = None;
            }
        }
    }

    /// The scope, if the lockdown is in force for the model in that reading: "(scope not `nobody`)" (§6).
    fn in_force(&self, model: &str, reading: usize) -> Option<&Value> {
        self.models.get(model)?[reading].as_ref().filter(|scope| *scope != "nobody")
    }

    /// "when its lockdown has ended for it in both readings" (§6), or never was the model's.
    fn ended(&self, model: &str) -> bool {
        self.models.get(model).is_none_or(|scopes| scopes.iter().all(Option::is_none))
    }
}

// ---------------------------------------------------------------------------------------------------------------
// What clears, in one completion
// ---------------------------------------------------------------------------------------------------------------

/// One completion: for each fact the values it has, one of a one-of fact, any number of a set. A US person has the
/// value `us` too. `roster` holds the restorations whose unpublished roster has the organization on it.
type World = BTreeMap<&'static str, BTreeSet<String>>;

/// A lockdown in force.
struct Gate {
    scope: Value,
    ways: Vec<Way>,
}

impl Gate {
    /// "the question is out of its scope, **or some** restoration of it in force for the model admits the
    /// organization in this context" (§6).
    fn lets_through(&self, world: &World) -> bool {
        !holds(&self.scope, world) || self.ways.iter().any(|way| way.admits(world))
    }
}

/// A restoration in force, with the organization's active and unexpired grants under it.
struct Way {
    restoration: String,
    terms: Fields,
    grants: Vec<Fields>,
    barred: bool,
    hidden: bool,
}

impl Way {
    /// "A restoration admits by an active **grant** (by name), or by its **clause** `admits` (default `nobody`),
    /// within its surfaces, purposes and persons (absent: all), its conditions met. A grant may narrow" it (§6).
    fn admits(&self, world: &World) -> bool {
        let by_grant = || self.grants.iter().any(|grant| within(grant, world));
        let by_clause = || !self.barred && field(&self.terms, "admits").is_some_and(|clause| holds(clause, world));
        let by_roster = || self.hidden && world["roster"].contains(&self.restoration);
        within(&self.terms, world) && (by_grant() || by_clause() || by_roster())
    }
}

/// Whether the world lies within the surfaces, purposes, persons and conditions of a restoration or a grant.
fn within(terms: &Fields, world: &World) -> bool {
    let covers = |name, fact| field(terms, name).is_none_or(|values| fact_holds(values, &world[fact]));
    covers("surfaces", "surface")
        && covers("purposes", "purpose")
        && covers("persons", "person")
        && condition_clauses(terms).into_iter().all(|clause| holds(clause, world))
}

/// "A condition is `{code, clause?, due?}`: with a clause it is tested at every check; without, it is an obligation,
/// listed, never decisive" (§6).
fn condition_clauses(terms: &Fields) -> Vec<&Value> {
    let conditions = field(terms, "conditions").and_then(Value::as_array);
    let clauses = conditions.into_iter().flatten().filter_map(|condition| condition.get("clause"));
    clauses.filter(|clause| !clause.is_null()).collect()
}

/// "**A clause** is `everyone`, `nobody`, or a mapping (all of), with `all: […]`, `any: […]`, `not: …` inside" (§7).
fn holds(clause: &Value, world: &World) -> bool {
    match clause {
        Value::String(word) if word == "everyone" => true,
        Value::String(word) if word == "nobody" => false,
        Value::Object(terms) => terms.iter().all(|(key, value)| term_holds(key, value, world)),
        other => panic!("not a clause: {other}"),
    }
}

fn clauses(value: &Value) -> &[Value] {
    value.as_array().expect("a list of clauses")
}

fn term_holds(key: &str, value: &Value, world: &World) -> bool {
    match key {
        "all" => clauses(value).iter().all(|clause| holds(clause, world)),
        "any" => clauses(value).iter().any(|clause| holds(clause, world)),
        "not" => !holds(value, world),
        "country" | "kind" | "person" | "surface" | "purpose" | "sector" | "attested" | "tag" => {
            fact_holds(value, &world[key])
        }
        other => panic!("not a fact: {other}"),
    }
}

/// "One-of facts: a value or a list (any of). Sets: a value or a list (shares one), `{all: […]}`, `{none: […]}`" (§7).
fn fact_holds(value: &Value, had: &BTreeSet<String>) -> bool {
    let Value::Object(operators) = value else {
        return strings(value).iter().any(|named| had.contains(named));
    };
    operators.iter().all(|(operator, members)| match operator.as_str() {
        "all" => strings(members).iter().all(|member| had.contains(member)),
        "none" => !strings(members).iter().any(|member| had.contains(member)),
        other => panic!("not a set's operator: {other}"),
    })
}

// ---------------------------------------------------------------------------------------------------------------
// Completions
// ---------------------------------------------------------------------------------------------------------------

/// For each fact the values it may have: one where it is known, several where it is not.
type Choices = Vec<(&'static str, Vec<BTreeSet<String>>)>;

/// "What the question left open …, and an organization's country, kind, sectors or attributes never stated …
/// Attestations, tags and grants are closed: not recorded is not held; sectors once stated are complete." (§6)
/// A value that nothing before us names differs in no answer from any other such value: one stands for all.
fn choices(
    gates: &[Gate],
    facts: &Fields,
    attested: BTreeSet<String>,
    surfaces: &[String],
    context: &Context,
) -> Choices {
    // An open set's values: those named, and one that nobody names. No policy governs, so purposes are open too.
    let open = |fact| named(gates, fact).into_iter().chain([ANOTHER.to_owned()]).collect();
    // A closed set's values: all; the first is enough where nothing asks.
    let closed = |fact, values: Vec<String>| match values.is_empty() || named(gates, fact).is_empty() {
        true => vec![values.first().map_or(ANOTHER.to_owned(), String::clone)],
        false => values,
    };
    let owned = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    let known = |value: Option<&str>| value.map(|value| vec![value.to_owned()]);
    let each = |values: Vec<String>| values.into_iter().map(|value| BTreeSet::from([value])).collect();

    let country = known(text(facts, "country")).unwrap_or_else(|| open("country"));
    let kind = known(text(facts, "kind")).unwrap_or_else(|| closed("kind", owned(&KINDS)));
    let surface = known(context.surface.as_deref()).unwrap_or_else(|| closed("surface", surfaces.to_vec()));
    let purpose = known(context.purpose.as_deref()).unwrap_or_else(|| open("purpose"));
    let person = match context.person.as_deref() {
        Some("us") => owned(&US_PERSONS),
        person => known(person).unwrap_or_else(|| owned(&PERSONS)),
    };
    let sectors = list(facts, "sectors").map(|stated| vec![BTreeSet::from_iter(stated)]);
    let tags = list(facts, "tags").unwrap_or_default();
    let hidden = gates.iter().flat_map(|gate| &gate.ways).filter(|way| way.hidden);
    vec![
        ("country", each(country)),
        ("kind", each(kind)),
        ("sector", sectors.unwrap_or_else(|| subsets(named(gates, "sector")))),
        ("attested", vec![attested]),
        ("tag", vec![tags.into_iter().collect()]),
        ("surface", each(surface)),
        ("purpose", each(purpose)),
        ("person", person.into_iter().map(with_us).collect()),
        ("roster", subsets(hidden.map(|way| way.restoration.clone()).collect())),
    ]
}

fn with_us(person: String) -> BTreeSet<String> {
    let us = US_PERSONS.contains(&person.as_str()).then(|| "us".to_owned());
    us.into_iter().chain([person]).collect()
}

fn subsets(members: BTreeSet<String>) -> Vec<BTreeSet<String>> {
    let mut subsets = vec![BTreeSet::new()];
    for member in members {
        for mut subset in subsets.clone() {
            subset.insert(member.clone());
            subsets.push(subset);
        }
    }
    subsets
}

/// Adds to `answers` whether each completion of the world clears, until both answers have been seen.
fn complete(
    choices: &[(&'static str, Vec<BTreeSet<String>>)],
    world: &mut World,
    answers: &mut BTreeSet<bool>,
    gates: &[Gate],
) {
    let Some(((fact, values), rest)) = choices.split_first() else {
        // "2. For **every** lockdown in force for the model" (§6)
        answers.insert(gates.iter().all(|gate| gate.lets_through(world)));
        return;
    };
    for value in values {
        if answers.len() < 2 {
            world.insert(fact, value.clone());
            complete(rest, world, answers, gates);
        }
    }
}

/// Every value of one fact named by the clauses and lists between the organization and the model.
fn named(gates: &[Gate], fact: &str) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    for gate in gates {
        collect(&gate.scope, fact, &mut values);
        for way in &gate.ways {
            for terms in way.grants.iter().chain([&way.terms]) {
                // `surfaces`, `purposes`, `persons`: no other fact's plural stands in these records.
                values.extend(list(terms, &format!("{fact}s")).unwrap_or_default());
                let clauses = field(terms, "admits").into_iter().chain(condition_clauses(terms));
                clauses.for_each(|clause| collect(clause, fact, &mut values));
            }
        }
    }
    values
}

fn collect(clause: &Value, fact: &str, values: &mut BTreeSet<String>) {
    for (key, value) in clause.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("all" | "any", Value::Array(clauses)) => clauses.iter().for_each(|inner| collect(inner, fact, values)),
            ("not", inner) => collect(inner, fact, values),
            (key, Value::Object(operators)) if key == fact => values.extend(operators.values().flat_map(strings)),
            (key, value) if key == fact => values.extend(strings(value)),
            _ => {}
        }
    }
}

// ---------------------------------------------------------------------------------------------------------------
// Reading JSON and moments
// ---------------------------------------------------------------------------------------------------------------

fn act(line: &Value) -> &str {
    line["act"].as_str().expect("a line has an act")
}

fn number(value: &Value, key: &str) -> u64 {
    let number = value[key].as_u64();
    number.unwrap_or_else(|| panic!("no number {key} in {value}"))
}

fn object(value: &Value) -> Fields {
    value.as_object().cloned().unwrap_or_default()
}

/// A field that stands and is not null: null takes a value away again.
fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a Value> {
    fields.get(name).filter(|value| !value.is_null())
}

fn text<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    field(fields, name)?.as_str()
}

fn list(fields: &Fields, name: &str) -> Option<Vec<String>> {
    field(fields, name).map(strings)
}

/// A value or a list of values.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::String(one) => vec![one.clone()],
        Value::Array(many) => many.iter().flat_map(strings).collect(),
        other => panic!("neither a word nor a list of words: {other}"),
    }
}

/// The end of a term, if it has one.
fn end(fields: &Fields, name: &str) -> Option<i64> {
    field(fields, name).map(|value| moment(value.as_str().expect("an absolute moment")))
}

/// "Intervals are half-open" (§3).
fn before(at: i64, end: Option<i64>) -> bool {
    end.is_none_or(|end| at < end)
}

/// Microseconds since the Unix epoch of an RFC 3339 moment in UTC.
fn moment(text: &str) -> i64 {
    let parse = |digits: &str| digits.parse::<i64>().unwrap_or_else(|_| panic!("not a moment: {text}"));
    let parts = text.strip_suffix('Z').and_then(|rest| rest.split_once('T'));
    let (date, time) = parts.unwrap_or_else(|| panic!("not a moment in UTC: {text}"));
    let date: Vec<i64> = date.split('-').map(parse).collect();
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let clock: Vec<i64> = clock.split(':').map(parse).collect();
    assert!(date.len() == 3 && clock.len() == 3 && fraction.len() <= 6, "not a moment: {text}");
    let seconds = days(date[0], date[1], date[2]) * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2];
    seconds * 1_000_000 + parse(&format!("{fraction:0<6}"))
}

/// Days from 1970-01-01 to a day of the Gregorian calendar, counted out.
fn days(year: i64, month: i64, day: i64) -> i64 {
    assert!(year >= 1970, "years before 1970 do not occur");
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = |month: i64| match month {
        2 => 28 + i64::from(leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let years: i64 = (1970..year).map(|year| 365 + i64::from(leap(year))).sum();
    let months: i64 = (1..month).map(length).sum();
    years + months + day - 1
}
