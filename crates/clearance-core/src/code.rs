//! Every stable code of a mistake or a refusal: its class, which decides the exit status, and its explanation,
//! which `explain` prints.

/// What kind of failure a code names. The order is the order in which one outranks another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It is said and changes nothing: a warning.
    Warning,
    /// A rule says no.
    Refused,
    /// The question or the input is wrong.
    Wrong,
    /// The ledger cannot be reached.
    Unreachable,
    /// Something stored or something offered as evidence does not verify.
    Integrity,
    /// A person interrupted it.
    Interrupted,
}

/// A code with what it means.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// `E-…`.
    pub name: &'static str,
    /// Its class.
    pub class: Class,
    /// What it means and what to do, in a sentence or three.
    pub explains: &'static str,
}

macro_rules! codes {
    ($($class:ident { $($ident:ident = $name:literal, $explains:literal;)+ })+) => {
        $($(
            #[doc = $explains]
            pub const $ident: &str = $name;
        )+)+
        /// All of them, by class.
        pub const CODES: &[Code] = &[$($(Code { name: $name, class: Class::$class, explains: $explains },)+)+];
    };
}

codes! {
    Warning {
        POLICY_UNSATISFIABLE = "W-unsatisfiable", "No organization and no use can satisfy this rule or requirement: its parts exclude each other. Decided exactly.";
        POLICY_COVERED = "W-covered", "Whoever satisfies this rule satisfies another one, or the others together, so that it changes nothing. Decided exactly.";
        POLICY_CONTRADICTION = "W-contradiction", "Whoever is eligible by this rule fails what the tier requires at every use, so that the rule clears nobody.";
        POLICY_UNUSED = "W-unused", "The vocabulary lists a word that no clause of the policy tests.";
        POLICY_TEST_FAILED = "W-test-failed", "Tests that the policy carries do not come out as they say. `clearance policy test FILE` shows each with what came out.";
        POLICY_ID_REUSED = "W-id-reused", "The id of a rule stood for another rule in an earlier version. Who reads both will think they are one; `moved_from` keeps an id across a rename.";
        POLICY_MOVED_FROM = "W-moved-from", "A rule says which id it had in the version before, and that version has no rule of that id, so that it counts as a new one.";
        POLICY_UNDECIDED = "W-undecided", "The clauses are too large together for this to be decided exactly, and it is not guessed.";
    }
    Interrupted {
        INTERRUPTED = "E-interrupted", "Somebody interrupted the questions. Nothing was recorded.";
    }
    Wrong {
        USAGE = "E-usage", "The words of the command are wrong. `clearance COMMAND --help` lists the right ones.";
        UNKNOWN_REFERENCE = "E-unknown-reference", "Nothing in the ledger has this name. A unique prefix is enough where a person types; the nearest names are listed.";
        AMBIGUOUS_REFERENCE = "E-ambiguous-reference", "Several records begin with what was written. Write enough of the name to leave one.";
        UNKNOWN_ACT = "E-unknown-act", "There is no act of this name. The words of an act are the same on the command line, in a batch and in the log: `lockdown.impose`.";
        UNKNOWN_FIELD = "E-unknown-field", "The act has no field of this name. `clearance NOUN VERB --help` lists its fields.";
        MISSING_FIELD = "E-missing-field", "The act needs this field.";
        WRONG_SHAPE = "E-wrong-shape", "The field holds another kind of value than it should, for instance a list where one text belongs.";
        WRONG_VALUE = "E-wrong-value", "The value is not one the field can hold. The message lists or describes the values it can.";
        MOMENT = "E-moment", "The text is not a moment that means one thing. Dates are `2026-06-12`, moments RFC 3339 with an offset; `12/06/2026` and `next friday` mean two things and are refused.";
        TEXT = "E-text", "The text holds a control character, a terminal escape or a bidirectional override, which could make a name look like another, or is empty or too long.";
        IDENTIFIER = "E-identifier", "The identifier's check digits or shape are wrong: an LEI has 20 characters and two check digits (ISO 17442, MOD 97-10), a UEI 12 characters, a CAGE code 5.";
        CLAUSE = "E-clause", "The clause is not one of the clause language: `everyone`, `nobody`, or a mapping of facts, with `all`, `any` and `not` inside.";
        CLAUSE_TOO_LARGE = "E-clause-too-large", "The clause is nested deeper than 32 levels or holds more than 2,000 parts.";
        FUTURE_KNOWLEDGE = "E-future-knowledge", "The moment asked for in `--known-at` lies later than the clock, or the entry has not been recorded yet.";
        BEFORE_LEDGER = "E-before-ledger", "The moment asked for in `--known-at` lies before the ledger's first entry: nothing was known.";
        ENTRY_TOO_LARGE = "E-entry-too-large", "An entry may have at most 65,535 bytes. Shorten lists and texts, or split the act.";
        SANDBOX_ONLY = "E-sandbox-only", "Acts that carry their own `recorded` moment and `--now` exist only in sandbox ledgers (`init --sandbox`).";
        NOT_CORRECTABLE = "E-not-correctable", "This field cannot be corrected because other entries may stand on it. Void the entry and record it again.";
        OUTPUT = "E-output", "The output could not be written where it was asked to go. Where the disk is full, the code is `E-disk-full`; where something was recorded before, `E-receipt`.";
        PERIOD = "E-period", "A period begins before it ends: `--from` is its first moment and `--to` its last day, or the first moment after it.";
        INPUT = "E-input", "The input could not be read.";
        YAML_SYNTAX = "E-yaml-syntax", "The text is not well-formed YAML.";
        YAML_EMPTY = "E-yaml-empty", "The file holds nothing.";
        YAML_TWO_DOCUMENTS = "E-yaml-two-documents", "A batch or a policy is one YAML document; `---` begins another.";
        YAML_DUPLICATE_KEY = "E-yaml-duplicate-key", "The same key stands twice in one mapping; only one of them could count.";
        YAML_KEY = "E-yaml-key", "A key of a mapping must be plain text.";
        YAML_TAG = "E-yaml-tag", "YAML tags such as `!!binary` are not part of the batch and policy formats.";
        YAML_BUDGET = "E-yaml-budget", "The document is nested too deeply, or expands through aliases to more than is allowed.";
        CONFIG = "E-config", "The configuration file has a setting that does not exist or a value it cannot have. `clearance config show` says which file that is and what holds without it.";
        WORKBOOK = "E-workbook", "The file is not a workbook (`.xlsx`) that can be read: it is another format, broken, has a password, or would unpack to more than can be held; or it has no such sheet.";
        ENCODING = "E-encoding", "The file is not UTF-8 (with or without a byte order mark) or UTF-16.";
        CONTROL_CHARACTER = "E-control-character", "The file holds a control character, such as NUL or a terminal escape.";
        BIDI_CONTROL = "E-bidi-control", "The file holds a bidirectional override or isolate, which can make text look like something else.";
        BATCH_SHAPE = "E-batch-shape", "A batch is a sequence of acts: each a mapping with `act: NOUN.VERB` and the act's fields beside it.";
        JSON_SYNTAX = "E-json-syntax", "The line is not one JSON object. NDJSON holds one whole object a line.";
        JSON_DUPLICATE_KEY = "E-json-duplicate-key", "The same key stands twice in one object; only one of them could count.";
        ROW_TOO_LONG = "E-row-too-long", "A row of a batch may have at most 1,048,576 bytes, sixteen times what an entry may have.";
        TABLE_SHAPE = "E-table-shape", "The table's rows and header do not fit: a row has more or fewer cells than the header, a quotation mark is never closed, or two columns go to one field.";
        UNKNOWN_COLUMN = "E-unknown-column", "No field has this column's name. `--map column=field` says which one is meant, `--map column=` leaves the column out.";
        KEY = "E-key", "The text is not a public key that can sign: one line of OpenSSH, of the kinds ssh-ed25519, ecdsa-sha2-nistp256, -384 and -521, sk-ssh-ed25519@openssh.com and sk-ecdsa-sha2-nistp256@openssh.com.";
        STATEMENTS = "E-statements", "The file does not hold statements as `--statement-out` writes them.";
        POLICY_TOO_LARGE = "E-policy-too-large", "A policy may have 512 KiB of text, 2,000 rules, 2,000 tests, and 20,000 parts in all its clauses together.";
        POLICY_TEST = "E-policy-test", "A test of a policy asks about a model or a purpose that the policy does not know.";
        REF_TAKEN = "E-ref-taken", "A `ref` names one row for ever: it already stands for another entry, with other content.";
    }
    Refused {
        NOT_ENROLLED = "E-not-enrolled", "Only enrolled, active officers act. `clearance officer enroll` makes one; `--as` says who you are.";
        UNSIGNED = "E-unsigned", "The officer has a key in this ledger, so whatever is recorded in their name is signed. `--sign-with PATH` names the key's file, or the public one if an agent holds it.";
        KEY_UNKNOWN = "E-key-unknown", "The signature is not by the key that this officer has in this ledger. `clearance officer list` shows the fingerprints.";
        KEY_EXPIRED = "E-key-expired", "The officer's key may not sign any more: its term has passed, or another took its place. `clearance officer rekey`, by officers who can sign, gives another.";
        KEY_TAKEN = "E-key-taken", "A key belongs to one officer, and once ended it does not come back.";
        SIGNATURE = "E-signature", "The signature does not hold: it was made over other bytes, for another purpose, or by another key. Nothing was recorded.";
        NOT_SIGNED = "E-not-signed", "`ssh-keygen -Y sign` made no signature, so that nothing was recorded. It says why on the terminal.";
        REPLAYED = "E-replayed", "These statements were recorded before: each signed batch is accepted once.";
        STATEMENT_STALE = "E-statement-stale", "The statements were made too long before they came, or later than this machine's clock says. Make them anew, or set the clock right.";
        STATEMENT_DIFFERS = "E-statement-differs", "Recorded now, the statements would not say word for word what was signed. Make them anew with `--statement-out` and sign those.";
        SECOND_OFFICER = "E-second-officer", "An act that loosens a restriction needs two different officers, unless the ledger was founded for one (`init --single-officer`) or is a sandbox. Said by one, it becomes a proposal; `clearance proposal approve`, by another officer, records it.";
        ROLE = "E-role", "The act is for officers with another role. `docs/acts.md` has the table; `clearance officer list` shows who has which.";
        OWN_EVIDENCE = "E-own-evidence", "Whoever recorded evidence about an organization does not decide on it.";
        NOT_IMPARTIAL = "E-not-impartial", "An officer who opened a review, recorded evidence it rests on, was recused, or had a part in the decision that is appealed has no part in deciding it.";
        QUORUM = "E-quorum", "A decision needs as many votes for exactly its outcome as the policy asks, a different officer for each role, and more than one officer in all.";
        DEPARTURE = "E-departure", "The decision is not what the rules of the policy say of this application. That can be right: name what distinguishes the case, as a code and in words.";
        REVIEW_REQUIRED = "E-review-required", "The policy that governs the model asks for a review: a grant enters only through the approval of one.";
        OWN_PROPOSAL = "E-own-proposal", "Whoever proposed a policy cannot approve it: approval is another officer's.";
        NOT_APPROVED = "E-not-approved", "A policy is adopted when enough officers other than its proposer have approved it: as many as the version in force asks.";
        TERMS = "E-terms", "The grant does not keep to the terms of the policy that governs the model: its surfaces, how long it may run, the conditions it must carry.";
        CONFLICT = "E-conflict", "The act does not fit what stands: the record is not in a state in which this can happen to it.";
        MOOT = "E-moot", "At its effective moment the act would find nothing to act on, so it would have no effect.";
        ALREADY = "E-already", "What the act would bring about already is so.";
        GRANT_STANDS = "E-grant-stands", "The organization already holds a grant under this restoration that has not ended. Renew, suspend or revoke that one.";
        DUPLICATE_IDENTIFIER = "E-duplicate-identifier", "Another organization already has this identifier. One body is registered once.";
        SLUG_TAKEN = "E-slug-taken", "A reference is never used twice, not even when what it named was voided.";
        BACKDATED = "E-backdated", "An act whose effective moment lies before the moment of recording needs a `reason`.";
        OUTSIDE_PARENT = "E-outside-parent", "A grant narrows its restoration and a restoration its lockdown: it cannot name a model, surface, purpose, person or term outside them.";
        DEPENDENTS = "E-dependents", "Later entries rest on this one. `--with-dependents` voids them too; otherwise void or correct those first.";
        CORRECTION_BREAKS = "E-correction-breaks", "Later entries would not be admissible on the corrected one.";
        NO_CHANGE = "E-no-change", "A correction or amendment must change something.";
        FOUNDING = "E-founding", "Entry 1 founds the ledger and can be neither voided, corrected nor repeated.";
        CLOCK_BEHIND = "E-clock-behind", "The clock of this machine stands well before the ledger's last entry. Set the clock right; the ledger's time never runs backwards.";
        RECORDED_BACKWARDS = "E-recorded-backwards", "The `recorded` moments of a sandbox must not run backwards.";
        ROW_CHANGED = "E-row-changed", "This row was recorded before with other content. Amend the record, or correct or void the entry.";
        ROW_VOIDED = "E-row-voided", "This row was recorded before and voided. If it is to stand after all, record it again under another `ref`.";
        OUTPUT_EXISTS = "E-output-exists", "There already is something where the report was asked to go. Reports are evidence, so one is not written over another unless `--force` says so.";
        LEDGER_EXISTS = "E-ledger-exists", "There already is a file at this path; a ledger is founded once.";
    }
    Unreachable {
        NO_LEDGER = "E-no-ledger", "There is no ledger at this path. `clearance init` founds one, `clearance demo` makes one to try.";
        NO_KEY = "E-no-key", "The key that signs this ledger's checkpoints cannot be read. `init` writes it beside the ledger, as `NAME.key`; keep a copy of it elsewhere, but not with the ledger.";
        NOT_A_LEDGER = "E-not-a-ledger", "The file at this path is not a ledger of this program.";
        NEWER_LEDGER = "E-newer-ledger", "The ledger was written by a newer version of this program. Update the program.";
        OLDER_LEDGER = "E-older-ledger", "The ledger's records were written by an older version of this program. `clearance ledger rebuild` makes them anew from the log, which stays as it is.";
        LOCKED = "E-locked", "Another process held the ledger for too long.";
        READ_ONLY = "E-read-only", "The ledger cannot be written: no permission, a read-only file system, or no such folder.";
        DISK_FULL = "E-disk-full", "There is no room left on the disk. Nothing was recorded.";
        RECEIPT = "E-receipt", "What was asked for is done and stands, but its receipt could not be written, for instance because the disk is full. Look at it in the ledger before doing it again.";
        STORAGE = "E-storage", "The ledger could not be read or written.";
    }
    Integrity {
        INTEGRITY = "E-integrity", "What is stored does not agree with itself. `clearance ledger verify` says where; keep the file, and compare it with a backup and a checkpoint.";
    }
}

/// The code of a name, if there is one.
#[must_use]
pub fn find(name: &str) -> Option<&'static Code> {
    CODES.iter().find(|code| code.name.eq_ignore_ascii_case(name))
}

/// The class of a code; an unknown name counts as the input's fault.
#[must_use]
pub fn class_of(name: &str) -> Class {
    find(name).map_or(Class::Wrong, |code| code.class)
}
