//! A plain model of the answers, for holding the program to: no formulas, no rows, no tables. At each question the log's
//! lines are read from the beginning, and what is not known is tried out value by value.
//!
//! It follows the text of the design, whose sentences stand beside the code. It shares no code with the program.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

/// The outcome is defined by completions: all of them clear, none does, or some do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Cleared,
    NotCleared,
    Conditional,
}

/// What a question says of the use; what is absent is left open.
#[derive(Debug, Clone)]
pub struct Context {
    pub surface: Option<String>,
    pub purpose: Option<String>,
    pub person: Option<String>,
}

/// How a model stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    pub regime: String,
    pub scope: Json,
    pub since: i64,
}

/// The log's lines.
pub struct Oracle {
    lines: Vec<Json>,
}

/// An act as it reads with the corrections of a prefix.
#[derive(Clone, Debug)]
struct Said {
    entry: u64,
    effective: i64,
    act: String,
    record: String,
    fields: Map<String, Json>,
}

impl Said {
    fn text(&self, field: &str) -> &str {
        self.fields.get(field).and_then(Json::as_str).unwrap_or_default()
    }
    fn moment(&self, field: &str) -> Option<i64> {
        self.fields.get(field).and_then(Json::as_str).map(micros)
    }
    fn words(&self, field: &str) -> Option<BTreeSet<String>> {
        self.fields.get(field).map(strings)
    }
}

fn strings(json: &Json) -> BTreeSet<String> {
    match json {
        Json::Array(items) => items.iter().filter_map(Json::as_str).map(str::to_owned).collect(),
        Json::String(one) => BTreeSet::from([one.clone()]),
        _ => BTreeSet::new(),
    }
}

/// RFC 3339 in UTC to microseconds, by counting days.
fn micros(text: &str) -> i64 {
    let number = |from: usize, to: usize| text[from..to].parse::<i64>().unwrap();
    let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
    let leap = |y: i64| (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
    let mut days = 0;
    for y in 1970..year {
        days += if leap(y) { 366 } else { 365 };
    }
    for m in 1..month {
        days += match m {
            2 if leap(year) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
    }
    let seconds = ((days + day - 1) * 24 + number(11, 13)) * 3_600 + number(14, 16) * 60 + number(17, 19);
    let fraction = text[19..].trim_end_matches('Z').trim_start_matches('.');
    let fraction = format!("{fraction:0<6}").parse::<i64>().unwrap_or(0);
    seconds * 1_000_000 + fraction
}

/// An organization at a moment. What was never stated is absent.
#[derive(Clone, Debug, Default)]
struct Organization {
    state: String,
    country: Option<String>,
    kind: Option<String>,
    sectors: Option<BTreeSet<String>>,
    tags: BTreeSet<String>,
    attested: BTreeSet<String>,
}

/// A lockdown: for each model what is ordered and what is implemented; nothing where it was lifted.
#[derive(Clone, Debug)]
struct Lockdown {
    name: String,
    kind: String,
    models: BTreeMap<String, [Option<Json>; 2]>,
}

#[derive(Clone, Debug)]
struct Restoration {
    name: String,
    fields: Map<String, Json>,
    lockdown: String,
    closed: bool,
}

#[derive(Clone, Debug)]
struct Grant {
    issued: (i64, u64),
    restoration: String,
    organization: String,
    fields: Map<String, Json>,
    state: String,
}

/// Everything at (T, K).
struct World {
    at: i64,
    organizations: BTreeMap<String, Organization>,
    models: BTreeMap<String, (BTreeSet<String>, bool)>,
    lockdowns: Vec<Lockdown>,
    restorations: Vec<Restoration>,
    grants: Vec<Grant>,
}

/// One completion: a value for everything that a clause can test.
#[derive(Clone, Debug)]
struct Case {
    country: String,
    kind: String,
    sectors: BTreeSet<String>,
    surface: String,
    purpose: String,
    person: String,
    rosters: BTreeSet<String>,
}

const ELSE: &str = "\u{1}any other";

impl Oracle {
    pub fn new(lines: Vec<Json>) -> Self {
        Self { lines }
    }

    /// "Prefixes that contain the correction read N in its corrected form … prefixes that contain the void read as if N
    /// were not there."
    fn said(&self, known: u64) -> Vec<Said> {
        let mut said: Vec<Said> = Vec::new();
        for line in self.lines.iter().filter(|l| l["entry"].as_u64().unwrap() <= known) {
            let act = line["act"].as_str().unwrap();
            let target = line["body"]["entry"].as_u64();
            match act {
                "entry.void" => said.retain(|s| Some(s.entry) != target),
                "entry.correct" => {
                    let Some(one) = said.iter_mut().find(|s| Some(s.entry) == target) else { continue };
                    if let Some(moment) = line["body"]["effective"].as_str() {
                        one.effective = micros(moment);
                    }
                    for part in [&line["body"], &line["private"]["facts"], &line["private"]["identity"]] {
                        for (name, value) in part["fields"].as_object().into_iter().flatten() {
                            one.fields.insert(name.clone(), value.clone());
                        }
                    }
                }
                _ => {
                    let mut fields = line["body"].as_object().cloned().unwrap_or_default();
                    for group in ["facts", "identity"] {
                        fields.extend(line["private"][group].as_object().cloned().unwrap_or_default());
                    }
                    said.push(Said {
                        entry: line["entry"].as_u64().unwrap(),
                        effective: micros(line["effective"].as_str().unwrap()),
                        act: act.to_owned(),
                        record: line["subjects"][0].as_str().unwrap().to_owned(),
                        fields,
                    });
                }
            }
        }
        // "A record's entries are ordered by (effective, entry number)."
        said.sort_by_key(|s| (s.effective, s.entry));
        said
    }

    fn world(&self, at: i64, known: u64) -> World {
        let mut world = World {
            at,
            organizations: BTreeMap::new(),
            models: BTreeMap::new(),
            lockdowns: Vec::new(),
            restorations: Vec::new(),
            grants: Vec::new(),
        };
        let said = self.said(known);
        for one in said.iter().filter(|s| s.effective <= at) {
            match one.act.split('.').next().unwrap() {
                "org" => world.organization(one),
                "model" => world.model(one),
                "lockdown" => world.lockdown(one),
                "restoration" => world.restoration(one),
                "grant" => world.grant(one),
                _ => {}
            }
        }
        world.evidence(&said);
        world.lockdowns.sort_by_key(|l| l.name[2..].parse::<u64>().unwrap());
        world.grants.sort_by_key(|g| g.issued);
        world
    }

    pub fn check(
        &self,
        org: &str,
        model: &str,
        context: &Context,
        at_micros: i64,
        known: u64,
        ordered: bool,
    ) -> Outcome {
        let world = self.world(at_micros, known);
        let (mut yes, mut no) = (false, false);
        for case in self.cases(&world, org, model, context) {
            if world.clears(org, model, &case, ordered) { yes = true } else { no = true }
        }
        match (yes, no) {
            (true, false) => Outcome::Cleared,
            (true, true) => Outcome::Conditional,
            _ => Outcome::NotCleared,
        }
    }

    /// Every value that is written under a key anywhere in the log, in clauses above all.
    fn mentioned(&self, key: &str) -> BTreeSet<String> {
        fn walk(json: &Json, key: &str, into: &mut BTreeSet<String>) {
            match json {
                Json::Array(items) => items.iter().for_each(|item| walk(item, key, into)),
                Json::Object(members) => {
                    for (name, value) in members {
                        if name == key {
                            into.extend(strings(value));
                            for part in ["all", "any", "none"] {
                                into.extend(value.get(part).map(strings).unwrap_or_default());
                            }
                        }
                        walk(value, key, into);
                    }
                }
                _ => {}
            }
        }
        let mut found = BTreeSet::new();
        self.lines.iter().for_each(|line| walk(line, key, &mut found));
        found
    }

    /// "What the question left open (surface: one of the model's; purpose; person), and an organization's country, kind
    /// or sectors never stated."
    fn cases(&self, world: &World, org: &str, model: &str, context: &Context) -> Vec<Case> {
        let organization = world.organizations.get(org).cloned().unwrap_or_default();
        let list = |items: &[&str]| items.iter().map(|i| (*i).to_owned()).collect::<Vec<_>>();
        let countries = match &organization.country {
            Some(country) => vec![country.clone()],
            None => self.mentioned("country").into_iter().chain([ELSE.to_owned()]).collect(),
        };
        let kinds = match &organization.kind {
            Some(kind) => vec![kind.clone()],
            None => list(&["company", "utility", "government", "nonprofit", "research", "individual", "other"]),
        };
        let sectors = match &organization.sectors {
            Some(sectors) => vec![sectors.clone()],
            None => subsets(&self.mentioned("sector").into_iter().collect::<Vec<_>>()),
        };
        let surfaces = match &context.surface {
            Some(surface) => vec![surface.clone()],
            None => world.models.get(model).map(|(surfaces, _)| surfaces.iter().cloned().collect()).unwrap_or_default(),
        };
        let purposes = match &context.purpose {
            Some(purpose) => vec![purpose.clone()],
            None => {
                let said = self.mentioned("purpose").into_iter().chain(self.mentioned("purposes"));
                said.chain([ELSE.to_owned()]).collect()
            }
        };
        let persons = match context.person.as_deref() {
            None => list(&["citizen", "permanent-resident", "foreign"]),
            Some("us") => list(&["citizen", "permanent-resident"]),
            Some(one) => list(&[one]),
        };
        let rosters: Vec<String> = world.restorations.iter().map(|r| r.name.clone()).collect();
        let mut cases = Vec::new();
        for country in &countries {
            for kind in &kinds {
                for sectors in &sectors {
                    for surface in &surfaces {
                        for purpose in &purposes {
                            for person in &persons {
                                for rosters in subsets(&rosters) {
                                    cases.push(Case {
                                        country: country.clone(),
                                        kind: kind.clone(),
                                        sectors: sectors.clone(),
                                        surface: surface.clone(),
                                        purpose: purpose.clone(),
                                        person: person.clone(),
                                        rosters,
                                    });
                                }
                            }
                        }
                    }
                }
            }
        }
        cases
    }

    pub fn status(&self, model: &str, at_micros: i64, known: u64) -> Option<Board> {
        let (regime, scope) = self.world(at_micros, known).regime(model)?;
        // "since: the latest moment ≤ T at which (regime, scope) changed, as folded at K."
        let mut moments: BTreeSet<i64> = BTreeSet::new();
        for said in self.said(known) {
            moments.extend([said.effective].into_iter().chain(said.moment("until")));
        }
        let mut since = at_micros;
        for moment in moments.into_iter().rev().filter(|m| *m <= at_micros) {
            since = moment;
            if self.world(moment - 1, known).regime(model) != Some((regime.clone(), scope.clone())) {
                break;
            }
        }
        Some(Board { regime, scope, since })
    }
}

fn subsets(items: &[String]) -> Vec<BTreeSet<String>> {
    (0..1_u32 << items.len())
        .map(|bits| items.iter().enumerate().filter(|(i, _)| bits & (1 << i) != 0).map(|(_, s)| s.clone()).collect())
        .collect()
}

/// "States run in the same order; an entry that finds no transition is moot: no effect. End states absorb."
impl World {
    fn organization(&mut self, said: &Said) {
        if said.act == "org.register" {
            let mut organization = Organization { state: "active".into(), ..Organization::default() };
            organization.state_facts(said);
            self.organizations.insert(said.record.clone(), organization);
            return;
        }
        let Some(organization) = self.organizations.get_mut(said.text("organization")) else { return };
        match (said.act.as_str(), organization.state.as_str()) {
            (_, "retired") => {}
            ("org.amend", _) => organization.state_facts(said),
            ("org.suspend", "active") => organization.state = "suspended".into(),
            ("org.reinstate", "suspended") => organization.state = "active".into(),
            ("org.retire", _) => organization.state = "retired".into(),
            _ => {}
        }
    }

    /// "Attestations … are closed: not recorded is not held." They count from when they have force to when they expire.
    fn evidence(&mut self, said: &[Said]) {
        for (name, organization) in &mut self.organizations {
            let mut held: Vec<(String, Option<i64>)> = Vec::new();
            for one in said.iter().filter(|s| s.effective <= self.at && s.text("organization") == name) {
                match one.act.as_str() {
                    "org.attest" => held.push((one.text("kind").to_owned(), one.moment("expires"))),
                    "org.withdraw-attestation" => held.retain(|(kind, _)| kind != one.text("kind")),
                    _ => {}
                }
            }
            let holds = held.into_iter().filter(|(_, expires)| expires.is_none_or(|end| self.at < end));
            organization.attested = holds.map(|(kind, _)| kind).collect();
        }
    }

    fn model(&mut self, said: &Said) {
        match said.act.as_str() {
            "model.register" => {
                self.models.insert(said.record.clone(), (said.words("surfaces").unwrap_or_default(), false));
            }
            "model.amend" | "model.retire" => {
                let Some((surfaces, retired)) = self.models.get_mut(said.text("model")) else { return };
                if said.act == "model.retire" {
                    *retired = true;
                } else if let (false, Some(stated)) = (*retired, said.words("surfaces")) {
                    *surfaces = stated;
                }
            }
            _ => {}
        }
    }

    fn lockdown(&mut self, said: &Said) {
        let named = said.words("models");
        if said.act == "lockdown.impose" {
            let ordered = said.fields.get("ordered").cloned().unwrap_or_else(|| json!("everyone"));
            let implemented = said.fields.get("implemented").cloned().unwrap_or_else(|| ordered.clone());
            let scopes = [Some(ordered), Some(implemented)];
            let models = named.unwrap_or_default().into_iter().map(|m| (m, scopes.clone())).collect();
            self.lockdowns.push(Lockdown { name: said.record.clone(), kind: said.text("kind").to_owned(), models });
            return;
        }
        let Some(lockdown) = self.lockdowns.iter_mut().find(|l| l.name == said.text("lockdown")) else { return };
        for (model, scopes) in &mut lockdown.models {
            if named.as_ref().is_some_and(|named| !named.contains(model)) {
                continue;
            }
            for (scope, reading) in scopes.iter_mut().zip(["ordered", "implemented"]) {
                if scope.is_none() {
                    continue;
                }
                if said.act == "lockdown.amend" {
                    *scope = said.fields.get(reading).cloned().or(scope.take());
                } else if ["", "both", reading].contains(&said.text("of")) {
                    *scope = None;
                }
            }
        }
    }

    fn restoration(&mut self, said: &Said) {
        if said.act == "restoration.open" {
            let lockdown = said.text("lockdown").to_owned();
            let (name, fields) = (said.record.clone(), said.fields.clone());
            self.restorations.push(Restoration { name, fields, lockdown, closed: false });
            return;
        }
        let name = said.text("restoration");
        let Some(one) = self.restorations.iter_mut().find(|r| r.name == name && !r.closed) else { return };
        match said.act.as_str() {
            "restoration.amend" => one.fields.extend(said.fields.clone()),
            _ => one.closed = true,
        }
    }

    fn grant(&mut self, said: &Said) {
        if said.act == "grant.issue" {
            self.grants.push(Grant {
                issued: (said.effective, said.entry),
                restoration: said.text("restoration").to_owned(),
                organization: said.text("organization").to_owned(),
                fields: said.fields.clone(),
                state: "active".into(),
            });
            self.grants.last_mut().unwrap().fields.insert("name".into(), json!(said.record));
            return;
        }
        let Some(grant) = self.grants.iter_mut().find(|g| g.fields["name"] == said.fields["grant"]) else { return };
        match (said.act.as_str(), grant.state.as_str()) {
            (_, "revoked") => {}
            ("grant.renew", _) => {
                grant.fields.insert("until".into(), said.fields["until"].clone());
            }
            ("grant.suspend", "active") => grant.state = "suspended".into(),
            ("grant.resume", "suspended") => grant.state = "active".into(),
            ("grant.revoke", _) => grant.state = "revoked".into(),
            _ => {}
        }
    }
}

impl Organization {
    fn state_facts(&mut self, said: &Said) {
        let text = |field: &str| said.fields.get(field).and_then(Json::as_str).map(str::to_owned);
        self.country = text("country").or(self.country.take());
        self.kind = text("kind").or(self.kind.take());
        self.sectors = said.words("sectors").or(self.sectors.take());
        if let Some(tags) = said.words("tags") {
            self.tags = tags;
        }
    }
}

fn before(end: Option<&Json>, at: i64) -> bool {
    end.and_then(Json::as_str).is_none_or(|end| at < micros(end))
}

impl World {
    /// "A restoration ends for a model when its lockdown has ended for it in both readings."
    fn stands(&self, restoration: &Restoration, model: &str) -> bool {
        let covers = restoration.fields.get("models").is_none_or(|models| strings(models).contains(model));
        let lockdown = self.lockdowns.iter().find(|l| l.name == restoration.lockdown);
        let holds = lockdown.and_then(|l| l.models.get(model)).is_some_and(|scopes| scopes.iter().any(Option::is_some));
        !restoration.closed && before(restoration.fields.get("until"), self.at) && covers && holds
    }

    /// DESIGN §6, points 1 to 3.
    fn clears(&self, org: &str, model: &str, case: &Case, ordered: bool) -> bool {
        let Some(organization) = self.organizations.get(org).filter(|o| o.state == "active") else { return false };
        if self.models.get(model).is_none_or(|(_, retired)| *retired) {
            return false;
        }
        self.lockdowns.iter().all(|lockdown| {
            let Some(scopes) = lockdown.models.get(model) else { return true };
            let Some(scope) = &scopes[usize::from(!ordered)] else { return true };
            let bars = *scope != json!("nobody") && holds(scope, organization, case);
            !bars
                || self.restorations.iter().any(|r| {
                    r.lockdown == lockdown.name && self.stands(r, model) && self.admits(r, org, organization, case)
                })
        })
    }

    /// "A restoration admits by an active grant (by name), or by its clause, within its surfaces, purposes and persons,
    /// its conditions met." "A grant suspended or revoked bars its organization from that restoration's clause too."
    fn admits(&self, restoration: &Restoration, org: &str, organization: &Organization, case: &Case) -> bool {
        if !within(&restoration.fields, organization, case) {
            return false;
        }
        let held: Vec<&Grant> =
            self.grants.iter().filter(|g| g.restoration == restoration.name && g.organization == org).collect();
        let admitting: Vec<&&Grant> =
            held.iter().filter(|g| g.state == "active" && before(g.fields.get("until"), self.at)).collect();
        if admitting.iter().any(|grant| within(&grant.fields, organization, case)) {
            return true;
        }
        if held.last().is_some_and(|latest| latest.state != "active") {
            return false;
        }
        let nobody = json!("nobody");
        let by_clause = holds(restoration.fields.get("admits").unwrap_or(&nobody), organization, case);
        // "A list exists that we may not see: the lack of a grant is then unknown, not a no."
        let hidden = restoration.fields.get("roster") == Some(&json!("unpublished"))
            && admitting.is_empty()
            && case.rosters.contains(&restoration.name);
        by_clause || hidden
    }

    /// "Regime of a model at (T, K), implemented reading."
    fn regime(&self, model: &str) -> Option<(String, Json)> {
        let (_, retired) = self.models.get(model)?;
        let in_force = |lockdown: &&Lockdown| {
            lockdown.models.get(model).and_then(|s| s[1].as_ref()).is_some_and(|scope| *scope != json!("nobody"))
        };
        let of = |kind: &str| -> Vec<&Lockdown> {
            self.lockdowns.iter().filter(|l| l.kind == kind).filter(in_force).collect()
        };
        let relaxed = |l: &&&Lockdown| self.restorations.iter().any(|r| r.lockdown == l.name && self.stands(r, model));
        let (suspensions, previews) = (of("suspension"), of("preview"));
        let locked: Vec<&Lockdown> = suspensions.iter().filter(|l| !relaxed(l)).copied().collect();
        let (regime, setting) = match (retired, locked.is_empty(), suspensions.is_empty(), previews.is_empty()) {
            (true, ..) => ("retired", Vec::new()),
            (_, false, ..) => ("locked", locked),
            (_, _, false, _) => ("partially-restored", suspensions),
            (_, _, _, false) => ("preview", previews),
            _ => ("open", Vec::new()),
        };
        let mut scopes: Vec<Json> = Vec::new();
        for lockdown in setting {
            let scope = lockdown.models[model][1].clone().unwrap();
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
        let scope = match scopes.len() {
            0 => json!("nobody"),
            _ if scopes.contains(&json!("everyone")) => json!("everyone"),
            1 => scopes.remove(0),
            _ => json!({"any": scopes}),
        };
        Some((regime.to_owned(), scope))
    }
}

/// Within surfaces, purposes and persons (absent: all), and every condition that has a clause met.
fn within(fields: &Map<String, Json>, organization: &Organization, case: &Case) -> bool {
    let covers = |field: &str, value: &str| {
        fields.get(field).is_none_or(|list| {
            let list = strings(list);
            list.contains(value) || (field == "persons" && list.contains("us") && value != "foreign")
        })
    };
    let conditions = fields.get("conditions").and_then(Json::as_array).into_iter().flatten();
    covers("surfaces", &case.surface)
        && covers("purposes", &case.purpose)
        && covers("persons", &case.person)
        && conditions.filter_map(|c| c.get("clause")).all(|clause| holds(clause, organization, case))
}

/// DESIGN §7: a clause is `everyone`, `nobody`, or a mapping, all of which must hold.
fn holds(clause: &Json, organization: &Organization, case: &Case) -> bool {
    let Json::Object(members) = clause else { return *clause == json!("everyone") };
    members.iter().all(|(key, value)| {
        let parts = || value.as_array().into_iter().flatten();
        let one = |fact: &str| strings(value).contains(fact);
        let set = |facts: &BTreeSet<String>| {
            let listed = |part: &str| value.get(part).map(strings).unwrap_or_default();
            match value {
                Json::Object(tests) => {
                    listed("all").is_subset(facts)
                        && listed("none").is_disjoint(facts)
                        && (!tests.contains_key("any") || !listed("any").is_disjoint(facts))
                }
                _ => !strings(value).is_disjoint(facts),
            }
        };
        match key.as_str() {
            "all" => parts().all(|part| holds(part, organization, case)),
            "any" => parts().any(|part| holds(part, organization, case)),
            "not" => !holds(value, organization, case),
            "country" => one(&case.country),
            "kind" => one(&case.kind),
            "surface" => one(&case.surface),
            "purpose" => one(&case.purpose),
            "person" => one(&case.person) || (one("us") && case.person != "foreign"),
            "sector" => set(&case.sectors),
            "attested" => set(&organization.attested),
            "tag" => set(&organization.tags),
            other => panic!("the oracle does not know `{other}`"),
        }
    })
}
