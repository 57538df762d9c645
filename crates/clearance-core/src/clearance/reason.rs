//! Reasons: the stable codes of answers, in the order the contract gives them.

use serde::Serialize;

use crate::id::EntryNo;

macro_rules! reasons {
    ($($ident:ident = $code:literal, $rank:literal, $explains:literal;)+) => {
        $(
            #[doc = $explains]
            pub const $ident: &str = $code;
        )+
        /// Every reason code: its rank in an answer and what it means.
        pub const REASONS: &[(&str, u8, &str)] = &[$(($code, $rank, $explains)),+];
    };
}

reasons! {
    ORGANIZATION_UNREGISTERED = "organization-unregistered", 1, "The organization was not registered at that moment, as known then.";
    ORGANIZATION_SUSPENDED = "organization-suspended", 1, "The organization is suspended: nothing it was granted counts.";
    ORGANIZATION_RETIRED = "organization-retired", 1, "The organization's registration has ended.";
    MODEL_UNREGISTERED = "model-unregistered", 2, "The model was not registered at that moment, as known then.";
    MODEL_RETIRED = "model-retired", 2, "The model has been retired.";
    NO_RESTRICTION = "no-restriction", 3, "No lockdown of the model is in force in this reading.";
    LOCKDOWN_IN_FORCE = "lockdown-in-force", 3, "A lockdown of the model is in force and no restoration of it lets the organization through.";
    RESTORED = "restored", 4, "A restoration relaxes the lockdown for the organization.";
    RESTORATION_CLOSED = "restoration-closed", 4, "A restoration of the lockdown was closed or its term has passed.";
    NOT_ADMITTED = "not-admitted", 4, "The restoration admits the organization neither by name nor by rule.";
    ADMITTED_BY_CLAUSE = "admitted-by-clause", 4, "The restoration's rule admits the organization.";
    ROSTER_UNPUBLISHED = "roster-unpublished", 4, "A list of those admitted exists that this ledger may not see, so the lack of a grant is not a no.";
    ADMITTED_BY_GRANT = "admitted-by-grant", 5, "A grant admits the organization by name.";
    GRANT_EXPIRED = "grant-expired", 5, "The organization's grant has passed its term.";
    GRANT_SUSPENDED = "grant-suspended", 5, "The organization's grant is suspended, which bars it from the restoration's rule too.";
    GRANT_REVOKED = "grant-revoked", 5, "The organization's grant was revoked, which bars it from the restoration's rule too.";
    GRANT_NOT_YET_EFFECTIVE = "grant-not-yet-effective", 5, "A grant exists that takes effect later.";
    OUT_OF_SCOPE = "out-of-scope", 6, "The lockdown does not bar this use.";
    SURFACE_NOT_COVERED = "surface-not-covered", 6, "The restoration or the grant does not cover the surface.";
    PURPOSE_NOT_COVERED = "purpose-not-covered", 6, "The restoration or the grant does not cover the purpose.";
    PERSON_NOT_COVERED = "person-not-covered", 6, "The restoration or the grant does not cover the person.";
    CONDITION_UNMET = "condition-unmet", 7, "A condition with a clause does not hold.";
    EVIDENCE_LAPSED = "evidence-lapsed", 7, "A condition fails because evidence the organization held has passed its term.";
    POLICY_REQUIREMENT_UNMET = "policy-requirement-unmet", 8, "What the policy in force requires does not hold.";
    ERASED = "erased", 8, "A fact the answer hangs on was erased.";
}

/// The rank of a code in an answer.
#[must_use]
pub fn rank(code: &str) -> u8 {
    REASONS.iter().find(|(name, ..)| *name == code).map_or(u8::MAX, |(_, rank, _)| *rank)
}

/// Why an answer is as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The stable code.
    pub code: &'static str,
    /// The record it is about.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The entry that decides it.
    pub entry: Option<EntryNo>,
    /// In words.
    pub text: String,
}
