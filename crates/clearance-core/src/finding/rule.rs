//! The rules that findings come from: a stable code, what it means, what to do about it. `explain` and the reports read
//! them here, and so does `docs/reports.md`, which a test compares.

use super::Severity;

/// A rule of the audit.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its stable code.
    pub code: &'static str,
    /// The severities its findings can have, the gravest first.
    pub severities: &'static [Severity],
    /// What was found, as a heading.
    pub title: &'static str,
    /// When it is found and how its severity is set.
    pub means: &'static str,
    /// What to do about it.
    pub remedy: &'static str,
}

use Severity::{High, Low, Medium, Note};

/// Acts on restrictions without an instrument behind them.
pub const NO_AUTHORITY: &str = "no-authority";
/// Acts that record evidence and name none.
pub const NO_EVIDENCE: &str = "no-evidence";
/// Instruments that were only spoken.
pub const AUTHORITY_UNCONFIRMED: &str = "authority-unconfirmed";
/// Evidence that had run out when an act leaned on it.
pub const EVIDENCE_EXPIRED: &str = "evidence-expired";
/// Acts in force before they were recorded.
pub const BACKDATED: &str = "backdated";
/// Entries that never happened.
pub const VOIDED: &str = "voided";
/// Entries that were recorded wrongly.
pub const CORRECTED: &str = "corrected";
/// Entries without effect.
pub const MOOT: &str = "moot";
/// More is barred than ordered.
pub const SCOPE_WIDER: &str = "scope-wider";
/// Less is barred than ordered.
pub const SCOPE_NARROWER: &str = "scope-narrower";
/// Lockdowns past their review date.
pub const LOCKDOWN_UNREVIEWED: &str = "lockdown-unreviewed";
/// Grants that nobody switched on.
pub const GRANT_UNPROVISIONED: &str = "grant-unprovisioned";
/// Access that was not switched off when what it rests on ended.
pub const GRANT_STILL_PROVISIONED: &str = "grant-still-provisioned";
/// Grants that were not looked at again in time.
pub const GRANT_UNRECERTIFIED: &str = "grant-unrecertified";
/// Decisions that are not what the rules said.
pub const DEPARTS: &str = "departs-from-rule";
/// Acts that loosen, by one officer alone.
pub const SINGLE_OFFICER: &str = "single-officer";
/// Entries nobody signed.
pub const UNSIGNED: &str = "unsigned";

/// Checkpoints that do not agree with the log.
pub const CHECKPOINT_DIFFERS: &str = "checkpoint-differs";
/// Entries that no checkpoint kept elsewhere covers, or covered late.
pub const CHECKPOINT_GAP: &str = "checkpoint-gap";

/// Every rule, in the order in which reports list them.
pub const RULES: &[Rule] = &[
    Rule {
        code: CHECKPOINT_DIFFERS,
        severities: &[High],
        title: "a checkpoint that does not agree with the log",
        means: "A checkpoint was handed in (`--checkpoint FILE --key VKEY`) that is not signed by the key, is of more entries than there are, or saw other entries than the log begins with. The exit is then 5.",
        remedy: "Keep the file as it is and compare it with a backup; `clearance ledger verify --checkpoint FILE --key VKEY` says between which entries it was changed.",
    },
    Rule {
        code: SCOPE_NARROWER,
        severities: &[High],
        title: "less is barred than ordered",
        means: "For a time in the period, what a lockdown implements let through organizations that its instrument bars. They are named: exactly those that the ordered scope bars in some use and the implemented one does not, and that no restoration of the lockdown admits in that use. Organizations for which it hangs on a fact never stated are counted apart.",
        remedy: "Bring what is done into line (`clearance lockdown amend L-1 --implemented …`), or record the instrument that allows the difference.",
    },
    Rule {
        code: GRANT_STILL_PROVISIONED,
        severities: &[High],
        title: "access that was not switched off",
        means: "When the period ends, access is recorded as switched on at a surface though nothing admits there any more: the grant was revoked or suspended, its term or its restoration has ended, the organization was suspended or retired, or every model it was for was. Not where the lockdown has ended and with it the need of a grant.",
        remedy: "Switch it off and record that (`clearance grant deprovision GRANT --surface …`); where it goes on under another grant, record it there (`clearance grant provision`).",
    },
    Rule {
        code: SCOPE_WIDER,
        severities: &[Medium],
        title: "more is barred than ordered",
        means: "For a time in the period, what a lockdown implements barred organizations that its instrument does not. They are named: exactly those that the implemented scope bars in some use and the ordered one does not, and that no restoration of the lockdown admits in that use.",
        remedy: "Say why it is wider, and narrow it as soon as those concerned can be told apart (`clearance lockdown amend L-1 --implemented …`).",
    },
    Rule {
        code: NO_AUTHORITY,
        severities: &[High, Medium],
        title: "an act on a restriction without an authority",
        means: "Acts on lockdowns, restorations and grants, and suspending or reinstating an organization, rest on an instrument, or for a grant on the review that approved it. High where the act loosens, medium where it tightens.",
        remedy: "Record the instrument (`clearance authority record`) and correct the entry (`clearance entry correct N --fields '{authority: AUTHORITY}'`), or void the entry.",
    },
    Rule {
        code: AUTHORITY_UNCONFIRMED,
        severities: &[High, Medium],
        title: "an authority served orally and not confirmed in writing",
        means: "An instrument that was only spoken should be confirmed in writing within seven days. Medium within them, high after.",
        remedy: "Ask the issuer for the written form and record it (`clearance authority confirm AUTHORITY`).",
    },
    Rule {
        code: EVIDENCE_EXPIRED,
        severities: &[High, Medium],
        title: "evidence had expired when it was used",
        means: "A grant was issued, renewed, resumed or switched on while an attestation that its restoration, its own conditions or the policy in force ask for had expired, or was older than that policy lets it count (`valid_for`), and no other of the kind was held: high. An attestation that had expired before it had force: medium.",
        remedy: "Obtain the evidence anew (`clearance org attest`), or suspend the grant until it is there (`clearance grant suspend GRANT`).",
    },
    Rule {
        code: LOCKDOWN_UNREVIEWED,
        severities: &[High, Medium],
        title: "a lockdown past its review date",
        means: "The lockdown stood in the period after the date by which it was to be reviewed. High where it still stands when the period ends, medium where it has ended since.",
        remedy: "Review it, then set the next date (`clearance lockdown amend L-1 --review-by DATE`) or lift it (`clearance lockdown lift L-1`).",
    },
    Rule {
        code: DEPARTS,
        severities: &[Medium],
        title: "a decision that departs from the rule",
        means: "A review was decided otherwise than the policy's rules said when nothing was missing any more. What distinguishes the case is named.",
        remedy: "Read the reasons (`clearance review reasons V-1`); where such cases come again, propose a rule for them (`clearance policy propose`).",
    },
    Rule {
        code: GRANT_UNRECERTIFIED,
        severities: &[Medium],
        title: "a grant that was not recertified in time",
        means: "The policy in force asks for grants to be looked at again every so often. When the period ends, the grant admits or is suspended for that, and its date has passed.",
        remedy: "Look at it again and record that (`clearance grant recertify GRANT`), or revoke it.",
    },
    Rule {
        code: SINGLE_OFFICER,
        severities: &[Medium],
        title: "acts that loosen, decided by one officer",
        means: "The ledger was founded for one officer, or is a sandbox: acts that loosen a restriction were recorded without the consent of a second one. Counted together for each officer.",
        remedy: "Have a second officer look through these acts and record that in a note; found a ledger for two officers.",
    },
    Rule {
        code: UNSIGNED,
        severities: &[Medium],
        title: "entries without a signature",
        means: "Nobody signed these entries, so that who recorded them is a claim. Counted together for each officer.",
        remedy: "Give the officer a key (`clearance officer rekey`); from then on unsigned acts in their name are refused.",
    },
    Rule {
        code: CHECKPOINT_GAP,
        severities: &[Medium, Note],
        title: "entries that no checkpoint covered in time",
        means: "Entries stood for longer than `--checkpoint-every` (7 days if not said) before a checkpoint that was handed in covers them, or none does: medium. A note does not say when it was signed, so the time is the least it can have been. Where no checkpoint was handed in at all: note. The ledger keeps no trace of checkpoints; only those that were kept elsewhere count.",
        remedy: "Have a scheduler take a checkpoint every day and keep it elsewhere (`clearance ledger checkpoint`), and hand all of them to the audit.",
    },
    Rule {
        code: NO_EVIDENCE,
        severities: &[Medium, Low],
        title: "an act that should name evidence names none",
        means: "An attestation without the digest of a document and without a reference, an authority without a source: medium. A grant switched on, or a model evaluated, without a reference or source: low.",
        remedy: "Correct the entry with what it rests on (`clearance entry correct N --fields '{evidence: […]}'`).",
    },
    Rule {
        code: BACKDATED,
        severities: &[High, Medium, Low],
        title: "in force before it was recorded",
        means: "The act has force from before the moment it was recorded. Low below 24 hours; above, high where it loosens a restriction and medium otherwise.",
        remedy: "Check the reason against the instrument and the evidence of that day.",
    },
    Rule {
        code: VOIDED,
        severities: &[Medium, Low],
        title: "an entry that was voided",
        means: "The entry was recorded and later said never to have happened. Medium where it was an act on restrictions, low otherwise.",
        remedy: "Check what was done on the strength of it while it stood (`clearance diff --known-from … --known-to …`).",
    },
    Rule {
        code: CORRECTED,
        severities: &[Low],
        title: "an entry that was corrected",
        means: "The entry was recorded wrongly; the report shows it in its corrected form.",
        remedy: "Check what was done on the strength of the first form (`clearance diff --known-from … --known-to …`).",
    },
    Rule {
        code: MOOT,
        severities: &[Low],
        title: "an entry without effect",
        means: "The entry finds nothing to act on, because others were recorded with force before it, voided or corrected.",
        remedy: "Void it (`clearance entry void N`), or record what was meant.",
    },
    Rule {
        code: GRANT_UNPROVISIONED,
        severities: &[Low],
        title: "a grant that was never switched on",
        means: "The grant admits when the period ends, and access was never recorded as switched on at any surface.",
        remedy: "Record where access was switched on (`clearance grant provision GRANT --surface …`), or revoke the grant if it is not used.",
    },
];

/// The rule of a code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_own_code_and_severities_in_order() {
        for (index, rule) in RULES.iter().enumerate() {
            assert!(RULES.iter().skip(index + 1).all(|other| other.code != rule.code), "{}", rule.code);
            assert!(rule.severities.is_sorted_by(|a, b| a > b) && !rule.severities.is_empty(), "{}", rule.code);
            assert!(rule.means.ends_with('.') && rule.remedy.ends_with('.'), "{}", rule.code);
        }
    }
}
