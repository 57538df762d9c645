//! One or two examples of every command, in one table: the manual and `help COMMAND` show them, and a test runs them all
//! on the ledger that `clearance demo` makes, so that none can be a thing the program does not do. Acts are run with
//! `--dry-run` there.

/// A line as somebody would type it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Example {
    /// The line.
    pub(crate) line: &'static str,
    /// What it does.
    pub(crate) says: &'static str,
}

/// The examples of a command.
pub(crate) fn of(path: &[&str]) -> impl Iterator<Item = Example> {
    let command = path.join(" ");
    EXAMPLES.iter().filter(move |(of, ..)| *of == command).map(|(_, line, says)| Example { line, says })
}

/// Command, line, what it does.
const EXAMPLES: &[(&str, &str, &str)] = &[
    ("", "clearance demo", "make a ledger of the public history of 2026, and show what the program is for"),
    ("", "clearance help check", "what a command does, with examples"),
    ("status", "clearance status", "the board as it is now"),
    (
        "status",
        "clearance status --at 2026-06-19 --known-at 2026-06-23",
        "how the models stood on 19 June, as it was known on 23 June",
    ),
    (
        "check",
        "clearance check northfield-electric anthropic/claude-mythos-5 --surface api",
        "whether the cooperative may use the model over the API, and every part of why",
    ),
    (
        "check",
        "clearance check northfield-electric claude-fable-5 --person citizen --as-ordered --at 2026-06-20",
        "the same by what the instruments asked, at an earlier moment",
    ),
    (
        "who",
        "clearance who openai/gpt-5.6-cyber --format csv",
        "everybody who is cleared, as a table for a spreadsheet",
    ),
    ("who", "clearance who claude-mythos-5 --not", "everybody who is not"),
    (
        "path",
        "clearance path northfield-electric openai/gpt-6-cyber",
        "the least that would clear it, and who could do it",
    ),
    ("due", "clearance due --within 30d", "what needs a person in the next 30 days; exit 1 if anything does"),
    ("diff", "clearance diff --from 2026-06-11 --to 2026-06-13", "what changed between two days, by name"),
    (
        "diff",
        "clearance diff --known-from 60 --known-to 120 --at 2026-07-01",
        "what entries 61 to 120 changed in what is believed of 1 July",
    ),
    ("simulate", "clearance simulate examples/quickstart/restriction.yaml", "what a batch would do, recording nothing"),
    ("show", "clearance show L-3", "a lockdown with its history"),
    ("show", "clearance show 74", "an entry of the log"),
    ("log", "clearance log --about northfield-electric", "every entry about an organization"),
    ("log", "clearance log --act lockdown.lift --last 5", "the last lifts"),
    (
        "apply",
        "clearance apply examples/quickstart/restriction.yaml --dry-run",
        "what a batch would record, and its effect",
    ),
    (
        "apply",
        "clearance apply orgs.csv --act org.register --map 'Legal name=name' --dry-run",
        "what organizations from a spreadsheet would be recorded, one column sent to a field",
    ),
    ("init", "clearance init", "found the ledger, for two officers or more"),
    ("init", "clearance init --sandbox --now 2026-10-01", "found one to try things in, with a clock of its own"),
    ("ledger", "clearance ledger verify", "check everything that is stored against everything else"),
    ("ledger info", "clearance ledger info", "where the log ends, and its root"),
    ("ledger verify", "clearance ledger verify", "check every entry, the tree, the records and the file"),
    ("ledger backup", "clearance ledger backup copy.db", "a verified copy that can be kept on a read-only medium"),
    ("ledger rebuild", "clearance ledger rebuild", "throw the records away and make the same ones from the log"),
    ("demo", "clearance demo tour.db", "the example ledger, in a file of your choice"),
    ("schema", "clearance schema batch", "the JSON Schema of batches, for an editor"),
    ("explain", "clearance explain E-grant-stands", "what a code means, and what to do"),
    ("explain", "clearance explain", "every code there is"),
    ("completions", "clearance completions bash --live", "completion that knows the ledger; bash reads it at start"),
    ("completions", "clearance completions zsh", "the script that knows commands and flags alone"),
    ("man", "clearance man grant issue", "a page in roff: pipe it into `man -l -`"),
    ("man", "clearance man --out man", "write every page into a folder"),
    ("org", "clearance org list --status suspended", "the organizations that are suspended"),
    (
        "org register",
        "clearance org register --name 'Acme Grid' --country US --kind utility --sectors energy,dams",
        "register a body; its reference is made from its name",
    ),
    (
        "org amend",
        "clearance org amend northfield-electric --sectors energy,nuclear",
        "change what is known of it, from now on",
    ),
    ("org suspend", "clearance org suspend northfield-electric --reason 'terms under review'", "bar it for a time"),
    ("org reinstate", "clearance org reinstate okta", "end that"),
    ("org retire", "clearance org retire northfield-electric --reason 'merged'", "end its registration for good"),
    (
        "org attest",
        "clearance org attest northfield-electric --kind usage-logging --expires P365D",
        "record evidence that it holds, for a year",
    ),
    (
        "org withdraw-attestation",
        "clearance org withdraw-attestation northfield-electric --kind defensive-use-agreement",
        "it holds this no longer",
    ),
    ("org list", "clearance org list --country US --sector energy --format csv", "some of them, for a spreadsheet"),
    ("model", "clearance model list", "every model"),
    (
        "model register",
        "clearance model register developer/name --surfaces api,console --released 2026-11-01",
        "register a model and where it can be used",
    ),
    (
        "model amend",
        "clearance model amend claude-mythos-5 --surfaces api,bedrock,vertex",
        "it can be used at these now",
    ),
    (
        "model evaluate",
        "clearance model evaluate claude-mythos-5 --name 'Range escape' --value 12.5 --unit percent",
        "record what was measured of it",
    ),
    ("model retire", "clearance model retire claude-fable-5 --reason 'replaced'", "end its life for good"),
    ("model list", "clearance model list --status registered", "the models that are still there"),
    ("authority", "clearance authority list --type directive", "the instruments that compel"),
    (
        "authority record",
        "clearance authority record --kind directive --issuer 'Department of Commerce' --served today",
        "record an instrument; `A-15` and the like is how acts name it",
    ),
    ("authority confirm", "clearance authority confirm A-28 --served today", "its written form came"),
    ("authority list", "clearance authority list", "every instrument"),
    ("lockdown", "clearance lockdown list --status in-force", "what is restricted now"),
    (
        "lockdown impose",
        "clearance lockdown impose --models claude-fable-5 --kind suspension --authority A-1",
        "restrict a model for everyone",
    ),
    (
        "lockdown impose",
        "clearance lockdown impose --models google/gemini-4-carbon --kind preview --authority A-1",
        "a preview; `--ordered` and `--implemented` say whom it bars, if not everyone",
    ),
    ("lockdown amend", "clearance lockdown amend L-9 --review-by 2026-12-31", "by when it is to be looked at again"),
    (
        "lockdown lift",
        "clearance lockdown lift L-9 --reason 'the preview ends' --dry-run",
        "who would gain if it ended",
    ),
    ("lockdown list", "clearance lockdown list", "every lockdown"),
    ("restoration", "clearance restoration list --lockdown L-9", "what was opened under a lockdown"),
    (
        "restoration open",
        "clearance restoration open L-9 --authority A-1 --admits '{country: US}' --until 2027-06-30",
        "let some through by rule, for a time",
    ),
    ("restoration amend", "clearance restoration amend R-10 --surfaces api", "narrow it from now on"),
    ("restoration close", "clearance restoration close R-10 --reason 'the programme ends'", "end it for good"),
    ("restoration list", "clearance restoration list --status open", "those that are open"),
    ("grant", "clearance grant list --organization northfield-electric", "what an organization was granted"),
    (
        "grant issue",
        "clearance grant issue R-10 cisco --surfaces api --until 2026-12-31",
        "admit one organization by name, at one surface, for a time",
    ),
    ("grant renew", "clearance grant renew G-32 --until 2027-12-31", "give it a new term"),
    ("grant suspend", "clearance grant suspend G-32 --reason 'an incident is looked into'", "bar it for a time"),
    ("grant resume", "clearance grant resume G-31", "end that"),
    ("grant revoke", "clearance grant revoke G-32 --reason 'terms broken'", "end it for good"),
    ("grant provision", "clearance grant provision G-34 --surface api", "access was switched on there"),
    ("grant deprovision", "clearance grant deprovision G-32 --surface api", "access was switched off there"),
    ("grant list", "clearance grant list --status active --format csv", "those that hold, for a spreadsheet"),
    ("policy", "clearance policy list", "every version and how it stands"),
    (
        "policy check",
        "clearance policy check us-frontier-cyber-2.yaml",
        "read a version, with every mistake at its place",
    ),
    ("policy test", "clearance policy test us-frontier-cyber-2.yaml", "run the tests that it carries"),
    ("policy show", "clearance policy show us-frontier-cyber/1 --text", "a version's text, byte for byte as proposed"),
    (
        "policy diff",
        "clearance policy diff us-frontier-cyber/1 us-frontier-cyber-2.yaml",
        "what a draft changes: by structure, in meaning, and for whom",
    ),
    ("policy propose", "clearance policy propose us-frontier-cyber-3.yaml", "propose a version, text and all"),
    ("policy approve", "clearance policy approve us-frontier-cyber/2 --as tom-okafor", "approve what another proposed"),
    (
        "policy adopt",
        "clearance policy adopt us-frontier-cyber/2 --dry-run",
        "who would gain and who would lose if it were in force",
    ),
    (
        "policy retire",
        "clearance policy retire us-frontier-cyber/1 --reason 'no longer needed'",
        "end it without a next one",
    ),
    ("policy list", "clearance policy list --status in-force", "the versions that are in force"),
    ("officer", "clearance officer list", "who may act"),
    (
        "officer enroll",
        "clearance officer enroll ada-byron --name 'Ada Byron' --roles reviewer",
        "enrol the second officer, or another",
    ),
    ("officer retire", "clearance officer retire tom-okafor --reason 'left'", "end somebody's powers"),
    ("officer list", "clearance officer list --status active", "those who may act now"),
    ("entry", "clearance entry void 180 --reason 'recorded by mistake'", "say that an entry never happened"),
    (
        "entry correct",
        "clearance entry correct 180 --effective 2026-11-11 --reason 'it was the day before'",
        "say how an entry should read",
    ),
    (
        "entry void",
        "clearance entry void 177 --with-dependents --reason 'never announced' --dry-run",
        "say that it never happened, and what rests on it; the effect is shown before",
    ),
    ("timeline", "clearance timeline --model anthropic/claude-mythos-5", "how a model stood, over all of its time"),
    ("report", "clearance report audit", "everything that was done, and what stands out"),
    (
        "report audit",
        "clearance report audit --from 2026-06-01 --to 2026-06-30",
        "a month: its acts by model and organization, and what stands out",
    ),
    ("report audit", "clearance report audit --only entries --format csv", "the entries alone, for a spreadsheet"),
    (
        "officer rekey",
        "clearance officer rekey ines-moreau --key \"$(cat ines.pub)\"",
        "somebody signs with another key from now on",
    ),
    ("officer allowed-signers", "clearance officer allowed-signers", "the keys, as `ssh-keygen -Y verify` reads them"),
    ("ledger checkpoint", "clearance ledger checkpoint", "a signed note of where the log stands: keep it elsewhere"),
];
