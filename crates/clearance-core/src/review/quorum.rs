//! The quorum of a decision: so many votes for exactly one outcome, and a different voter for each role asked for.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::review::{Asks, Outcome};
use crate::id::OfficerNo;
use crate::policy;
use crate::record::Round;

/// What a decision needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quorum {
    /// How many votes.
    pub votes: u64,
    /// Roles, each of which another voter holds.
    pub roles: BTreeSet<String>,
}

impl Quorum {
    /// The quorum of a tier's review; without one, as many votes as the ledger asks officers for an act that loosens.
    #[must_use]
    pub fn of(review: Option<&policy::Review>, approvals: u64) -> Self {
        match review {
            Some(review) => {
                Self { votes: review.approvals.max(review.roles.len() as u64), roles: review.roles.clone() }
            }
            None => Self { votes: approvals, roles: BTreeSet::new() },
        }
    }

    /// In a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let votes = if self.votes == 1 { "1 vote".to_owned() } else { format!("{} votes", self.votes) };
        match self.roles.len() {
            0 => votes,
            _ => format!(
                "{votes}, among them {}",
                self.roles.iter().map(|role| format!("one as {role}")).collect::<Vec<_>>().join(" and ")
            ),
        }
    }
}

/// The votes for one exact outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The outcome.
    pub outcome: Outcome,
    /// What would be granted.
    pub content: Asks,
    /// Who voted for it, with the entry.
    pub voters: Vec<(OfficerNo, u64)>,
}

/// The votes of a round by exact outcome, in the order in which each outcome was first voted for.
#[must_use]
pub fn tally(round: &Round) -> Vec<Tally> {
    let mut tallies: Vec<Tally> = Vec::new();
    for vote in &round.votes {
        let (outcome, content) = vote.outcome();
        match tallies.iter_mut().find(|t| t.outcome == outcome && t.content == content) {
            Some(tally) => tally.voters.push((vote.officer, vote.entry)),
            None => tallies.push(Tally { outcome, content, voters: vec![(vote.officer, vote.entry)] }),
        }
    }
    tallies
}

/// What these voters leave unmet of a quorum: how many votes are missing, and roles for which no further voter is there.
#[must_use]
pub fn satisfied(quorum: &Quorum, voters: &[(OfficerNo, BTreeSet<String>)]) -> (u64, Vec<String>) {
    let missing = quorum.votes.saturating_sub(voters.len() as u64);
    let mut taken: BTreeMap<OfficerNo, &str> = BTreeMap::new();
    let mut unmet = Vec::new();
    for role in &quorum.roles {
        if !place(role, voters, &mut taken, &mut BTreeSet::new()) {
            unmet.push(role.clone());
        }
    }
    (missing, unmet)
}

/// Finds a voter for a role, moving others to further roles of theirs where that helps (an augmenting path).
fn place<'r>(
    role: &'r str,
    voters: &[(OfficerNo, BTreeSet<String>)],
    taken: &mut BTreeMap<OfficerNo, &'r str>,
    tried: &mut BTreeSet<OfficerNo>,
) -> bool {
    for (officer, roles) in voters {
        if !roles.contains(role) || !tried.insert(*officer) {
            continue;
        }
        let moved = match taken.get(officer).copied() {
            None => true,
            Some(other) => place(other, voters, taken, tried),
        };
        if moved {
            taken.insert(*officer, role);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_needs_a_voter_of_its_own() {
        let of = |number: u64, roles: &[&str]| (OfficerNo(number), roles.iter().map(|r| (*r).to_owned()).collect());
        let quorum = Quorum { votes: 2, roles: BTreeSet::from(["approver".to_owned(), "reviewer".to_owned()]) };
        assert_eq!(satisfied(&quorum, &[of(1, &["reviewer", "approver"])]), (1, vec!["reviewer".to_owned()]));
        assert_eq!(satisfied(&quorum, &[of(1, &["reviewer", "approver"]), of(2, &["approver"])]), (0, vec![]));
        assert_eq!(satisfied(&quorum, &[of(1, &["approver"]), of(2, &["reviewer", "approver"])]), (0, vec![]));
        assert_eq!(satisfied(&quorum, &[of(1, &["approver"]), of(2, &["approver"])]), (0, vec!["reviewer".to_owned()]));
    }
}
