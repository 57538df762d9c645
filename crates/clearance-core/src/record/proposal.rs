//! Proposals: an act that waits for a second officer.

use crate::act::Act;
use crate::id::{EntryNo, OfficerNo, ProposalNo};
use crate::records::Row;
use crate::time::Moment;

/// A proposal. Whether its term has passed is for the question to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Its number.
    pub number: ProposalNo,
    /// The word of the act it holds.
    pub word: String,
    /// The SHA-256 of the act.
    pub digest: String,
    /// Who opened it.
    pub opener: OfficerNo,
    /// When it was opened.
    pub opened: Moment,
    /// The entry that opened it, which holds the act.
    pub entry: EntryNo,
    /// How many other officers must approve it.
    pub needs: u64,
    /// From when on it can no longer be approved.
    pub lapses: Moment,
    /// Who approved it, with the moment and the entry of each.
    pub approvals: Vec<(OfficerNo, Moment, EntryNo)>,
    /// Who ended it without its act, and by which entry.
    pub rejected: Option<(OfficerNo, Moment, EntryNo)>,
}

/// How a proposal stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalState {
    /// It waits for another officer.
    Open,
    /// Enough others approved it, and its act was recorded.
    Approved,
    /// It was ended without its act.
    Rejected,
    /// Nobody approved it in time.
    Lapsed,
}

impl ProposalState {
    /// The word a reader knows it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Lapsed => "lapsed",
        }
    }
}

impl Proposal {
    /// The proposal at a moment; `None` before it was opened. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut proposal: Option<Self> = None;
        for row in super::until(rows, at) {
            match (&mut proposal, &row.act) {
                (none @ None, Act::ProposalOpen(act)) => {
                    *none = Some(Self {
                        number: ProposalNo::try_from(&row.record).unwrap_or(ProposalNo(0)),
                        word: act.word().map(|word| word.0.clone()).unwrap_or_default(),
                        digest: act.digest().map(|digest| digest.0.clone()).unwrap_or_default(),
                        opener: row.by,
                        opened: row.effective,
                        entry: row.entry,
                        needs: act.needs().map_or(1, |needs| needs.0),
                        lapses: act.lapses().map_or(Moment::MAX, |end| end.0),
                        approvals: Vec::new(),
                        rejected: None,
                    });
                }
                (Some(proposal), Act::ProposalApprove(_)) if proposal.is_open() => {
                    proposal.approvals.push((row.by, row.effective, row.entry));
                }
                (Some(proposal), Act::ProposalReject(_)) if proposal.is_open() => {
                    proposal.rejected = Some((row.by, row.effective, row.entry));
                }
                _ => moot.push(row.entry),
            }
        }
        proposal
    }

    /// Whether it was neither approved by enough officers nor rejected.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.is_approved() && self.rejected.is_none()
    }

    /// Whether enough other officers approved it.
    #[must_use]
    pub fn is_approved(&self) -> bool {
        self.approvals.len() as u64 >= self.needs
    }

    /// How it stands at a moment.
    #[must_use]
    pub fn state(&self, at: Moment) -> ProposalState {
        match () {
            () if self.is_approved() => ProposalState::Approved,
            () if self.rejected.is_some() => ProposalState::Rejected,
            () if at >= self.lapses => ProposalState::Lapsed,
            () => ProposalState::Open,
        }
    }
}
