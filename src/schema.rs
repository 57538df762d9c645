//! JSON Schemas of the files a person writes: batches, from the acts' declarations, and policies, from the keys that the
//! reader of policies knows. An editor completes and validates with them; the program itself does not.
//!
//! Draft 7, which editors know best. A schema is coarser than the program: it knows no ledger and no vocabulary.

use clearance_core::act::field::Kind;
use clearance_core::act::review::ASKS_KEYS;
use clearance_core::act::value::{Certainty, OrganizationKind};
use clearance_core::act::{COMMON, FieldSpec, Need, PolicyPropose, SPECS, Spec};
use clearance_core::facts::{COUNTRIES, PERSON_WORDS, SECTORS};
use clearance_core::policy::{Expected, OnMissed, Overdue, parse};
use serde_json::{Map, Value as Json, json};

const DRAFT: &str = "http://json-schema.org/draft-07/schema#";
const SLUG: &str = "^[a-z0-9][a-z0-9._-]*$";
const MODEL: &str = "^[a-z0-9][a-z0-9._-]*/[a-z0-9][a-z0-9._-]*$";
const DAYS: &str = "^([0-9]+d|[0-9]+ days?|P[0-9]+D)$";

/// The schema of a batch file.
pub(crate) fn batch() -> Json {
    let words: Vec<&str> = acts().map(|spec| spec.word).collect();
    let each: Vec<Json> = acts().map(of_act).collect();
    json!({
        "$schema": DRAFT,
        "title": "clearance batch",
        "description": "A sequence of acts, recorded in one transaction",
        "oneOf": [{"type": "array", "items": {"$ref": "#/definitions/act"}}, {"$ref": "#/definitions/act"}],
        "definitions": {
            "act": {
                "type": "object",
                "required": ["act"],
                "properties": {"act": {"enum": words, "description": "what is done"}},
                "allOf": each,
            },
            "clause": clause(),
            "source": source(),
        },
    })
}

fn acts() -> impl Iterator<Item = &'static Spec> {
    SPECS.iter().copied().filter(|spec| spec.noun() != "ledger")
}

fn of_act(spec: &'static Spec) -> Json {
    let mut properties = Map::from_iter([("act".to_owned(), json!({"const": spec.word, "description": spec.about}))]);
    let mut required = vec!["act"];
    for field in spec.fields.iter().filter(|field| !matches!(field.need, Need::Derived | Need::Found)) {
        properties.insert(field.name.to_owned(), described(field));
        if field.need == Need::Required {
            required.push(field.name);
        }
    }
    for field in COMMON {
        properties.entry(field.name).or_insert_with(|| described(field));
    }
    if spec.word == PolicyPropose::SPEC.word {
        properties.insert("file".to_owned(), json!({"type": "string", "description": "the policy, beside the batch"}));
        required.push("file");
    } else if spec.word == "org.attest" {
        properties.insert("file".to_owned(), json!({"type": "string", "description": "a document to hash"}));
    }
    json!({
        "if": {"properties": {"act": {"const": spec.word}}},
        "then": {"properties": properties, "required": required, "additionalProperties": false},
    })
}

fn described(field: &FieldSpec) -> Json {
    let mut schema = of_kind(field.kind);
    if let Some(members) = schema.as_object_mut() {
        members.insert("description".to_owned(), json!(field.about));
    }
    schema
}

fn one_or_more(of: Json) -> Json {
    json!({"anyOf": [of, {"type": "array", "items": of}]})
}

fn of_kind(kind: Kind) -> Json {
    let text = json!({"type": ["string", "number"]});
    match kind {
        Kind::Name | Kind::Words | Kind::Record(_) | Kind::Decimal | Kind::Entry | Kind::Document => text,
        Kind::NewSlug => json!({"type": ["string", "number"], "pattern": SLUG}),
        Kind::NewModel => json!({"type": "string", "pattern": MODEL}),
        Kind::Models | Kind::Restorations | Kind::Labels | Kind::Texts => one_or_more(text),
        Kind::Asks => mapping(ASKS_KEYS, &[], |key| match key {
            "until" => text.clone(),
            "conditions" => of_kind(Kind::Conditions),
            "persons" => of_kind(Kind::Choices(PERSON_WORDS)),
            _ => one_or_more(text.clone()),
        }),
        Kind::Beginning | Kind::End => json!({"type": ["string", "number"]}),
        Kind::Choice(words) => json!({"enum": words}),
        Kind::Choices(words) => one_or_more(json!({"enum": words})),
        Kind::Country => json!({"enum": countries()}),
        Kind::Identifiers => json!({"type": "object", "additionalProperties": text}),
        Kind::Attributes => {
            json!({"type": "object", "additionalProperties": {"type": ["boolean", "integer", "string"]}})
        }
        Kind::Clause => json!({"allOf": [{"$ref": "#/definitions/clause"}]}),
        Kind::Conditions => one_or_more(json!({"anyOf": [
            {"type": "string", "pattern": SLUG},
            {
                "type": "object",
                "required": ["code"],
                "properties": {
                    "code": {"type": "string"}, "clause": {"$ref": "#/definitions/clause"}, "due": {"type": "string"},
                },
                "additionalProperties": false,
            },
        ]})),
        Kind::Sources => one_or_more(json!({"$ref": "#/definitions/source"})),
        Kind::Flag => json!({"type": "boolean"}),
        Kind::Fields => json!({"type": "object"}),
        Kind::Count => json!({"type": "integer", "minimum": 1}),
    }
}

fn countries() -> Vec<&'static str> {
    COUNTRIES.iter().map(|(code, _)| *code).collect()
}

fn source() -> Json {
    json!({
        "type": "object",
        "required": ["url", "certainty"],
        "properties": {
            "url": {"type": "string"}, "published": {"type": "string"}, "first_seen": {"type": "string"},
            "certainty": {"enum": Certainty::WORDS}, "says": {"type": "string"},
        },
        "additionalProperties": false,
    })
}

/// A clause: what it cannot know of an attribute it lets through.
fn clause() -> Json {
    let inner = json!({"$ref": "#/definitions/clause"});
    let several = json!({"type": "array", "minItems": 1, "items": inner});
    let label = json!({"type": "string", "pattern": SLUG});
    let set = |of: Json| {
        let list = json!({"type": "array", "minItems": 1, "items": of});
        let some = one_or_more(of.clone());
        let parts = json!({"all": one_or_more(of.clone()), "none": some});
        json!({"anyOf": [of, list, {"type": "object", "minProperties": 1, "properties": parts, "additionalProperties": false}]})
    };
    let bounds = json!({"at_least": {"type": "integer"}, "at_most": {"type": "integer"}});
    json!({"anyOf": [
        {"enum": ["everyone", "nobody"]},
        {
            "type": "object",
            "minProperties": 1,
            "properties": {
                "all": several, "any": several, "not": inner,
                "country": one_or_more(json!({"enum": countries()})),
                "kind": one_or_more(json!({"enum": OrganizationKind::WORDS})),
                "person": one_or_more(json!({"enum": PERSON_WORDS})),
                "surface": one_or_more(label.clone()),
                "purpose": one_or_more(label.clone()),
                "sector": set(json!({"enum": SECTORS})),
                "attested": set(label.clone()),
                "tag": set(label),
            },
            "additionalProperties": {"anyOf": [
                {"type": ["boolean", "integer", "string"]},
                {"type": "array", "minItems": 1, "items": {"type": "string"}},
                {"type": "object", "minProperties": 1, "properties": bounds, "additionalProperties": false},
            ]},
        },
    ]})
}

/// A mapping with these keys and no others.
fn mapping(keys: &[&str], required: &[&str], of: impl Fn(&str) -> Json) -> Json {
    let properties: Map<String, Json> = keys.iter().map(|key| ((*key).to_owned(), of(key))).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

/// A mapping whose keys are of somebody's choice.
fn named(of: Json, at_least: u64) -> Json {
    json!({"type": "object", "minProperties": at_least, "propertyNames": {"pattern": SLUG}, "additionalProperties": of})
}

/// The schema of a policy file.
pub(crate) fn policy() -> Json {
    let mut schema = mapping(parse::KEYS, &["policy", "version", "effective", "tiers"], of_policy);
    if let Some(members) = schema.as_object_mut() {
        members.insert("definitions".to_owned(), json!({"clause": clause()}));
        members.insert("title".to_owned(), json!("clearance policy"));
        let about = "Who may use which model in what context, how long a grant may run, and who decides";
        members.insert("description".to_owned(), json!(about));
        members.insert("$schema".to_owned(), json!(DRAFT));
    }
    schema
}

fn of_policy(key: &str) -> Json {
    let label = json!({"type": "string", "pattern": SLUG});
    let labels = one_or_more(label.clone());
    let about = |text: &str, schema: Json| {
        let mut schema = schema;
        if let Some(members) = schema.as_object_mut() {
            members.insert("description".to_owned(), json!(text));
        }
        schema
    };
    match key {
        "policy" => about("the name", label),
        "version" => about("a whole number that rises", json!({"type": "integer", "minimum": 1})),
        "effective" => {
            about("the earliest moment it can be in force", json!({"type": "string", "pattern": "^[0-9]{4}"}))
        }
        "vocabulary" => about(
            "closed sets: what is not listed is a mistake",
            mapping(parse::VOCABULARY_KEYS, &[], |key| match key {
                "purposes" => json!({"anyOf": [label, {"type": "array", "minItems": 1, "items": label}]}),
                "attestations" => {
                    let valid = json!({"type": "string", "pattern": DAYS});
                    let one = json!({"properties": {"valid_for": valid}, "additionalProperties": false});
                    named(json!({"anyOf": [{"type": "null"}, {"allOf": [{"type": "object"}, one]}]}), 0)
                }
                _ => named(
                    json!({"anyOf": [{"enum": ["flag", "number"]}, {"type": "array", "minItems": 1, "items": label}]}),
                    0,
                ),
            }),
        ),
        "tiers" => about("name to tier", named(mapping(parse::TIER_KEYS, &["models", "rules"], of_tier), 1)),
        "adoption" => mapping(parse::ADOPTION_KEYS, &[], |key| match key {
            "approvals" => json!({"type": "integer", "minimum": 1}),
            _ => json!({"type": "string", "pattern": DAYS}),
        }),
        "holidays" => json!({"type": "array", "items": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}),
        "tests" => {
            json!({"type": "array", "items": mapping(parse::TEST_KEYS, &["model", "expect"], |key| of_test(key, &labels))})
        }
        _ => json!({"type": "string"}),
    }
}

fn of_tier(key: &str) -> Json {
    let label = json!({"type": "string", "pattern": SLUG});
    let clause = json!({"$ref": "#/definitions/clause"});
    match key {
        "models" => one_or_more(json!({"type": "string", "pattern": MODEL})),
        "rules" => named(
            mapping(parse::RULE_KEYS, &["when"], |key| match key {
                "when" => clause.clone(),
                "moved_from" => label.clone(),
                _ => json!({"type": "string"}),
            }),
            1,
        ),
        "requires" => clause,
        "terms" => mapping(parse::TERMS_KEYS, &[], |key| match key {
            "longest" | "recertify_every" => json!({"type": "string", "pattern": DAYS}),
            "on_missed" => json!({"enum": OnMissed::WORDS}),
            _ => one_or_more(label.clone()),
        }),
        "review" => mapping(parse::REVIEW_KEYS, &[], |key| match key {
            "decide_within" => {
                json!({"type": "string", "pattern": "^([0-9]+ business days?|[0-9]+d|[0-9]+ days?|P[0-9]+D)$"})
            }
            "warn_before" | "appeal_within" => json!({"type": "string", "pattern": DAYS}),
            "roles" => one_or_more(label.clone()),
            "approvals" => json!({"type": "integer", "minimum": 1}),
            _ => json!({"enum": Overdue::WORDS}),
        }),
        _ => json!({"type": "string"}),
    }
}

fn of_test(key: &str, labels: &Json) -> Json {
    match key {
        "organization" => json!({
            "type": "object",
            "properties": {
                "country": {"enum": countries()},
                "kind": {"enum": OrganizationKind::WORDS},
                "sector": one_or_more(json!({"enum": SECTORS})),
                "attested": {"anyOf": [labels, named(json!({"type": "string", "pattern": "^(0d|([0-9]+d|[0-9]+ days?|P[0-9]+D))$"}), 0)]},
                "tag": labels,
            },
            "additionalProperties": {"type": ["boolean", "integer", "string"]},
        }),
        "model" => json!({"type": "string", "pattern": MODEL}),
        "context" => mapping(&["surface", "purpose", "person"], &[], |key| match key {
            "person" => json!({"enum": PERSON_WORDS}),
            _ => json!({"type": "string", "pattern": SLUG}),
        }),
        "expect" => json!({"enum": Expected::ELIGIBLE}),
        "requires" => json!({"enum": Expected::REQUIRES}),
        _ => json!({"type": "string"}),
    }
}
