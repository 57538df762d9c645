//! Acts on proposals: an act that waits for a second officer.

use serde_json::Value as Json;

use super::acts;
use super::field::{Cell, Decoding, Encoding, FieldType, Kind};
use super::policy::VersionNumber;
use super::value::{Digest, End, Name};
use crate::id::ProposalNo;
use crate::node::{Node, Value};

/// The act that a proposal holds, as a row of a batch writes it. A row of the records does not carry it: it stands in
/// the log.
#[derive(Clone, Debug)]
pub struct HeldAct {
    /// As somebody wrote it, with its places; absent where it was read from a column.
    pub written: Option<Node>,
}

impl PartialEq for HeldAct {
    fn eq(&self, other: &Self) -> bool {
        self.written.as_ref().map(Node::to_json) == other.written.as_ref().map(Node::to_json)
    }
}

impl Eq for HeldAct {}

impl FieldType for HeldAct {
    const KIND: Kind = Kind::Document;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        if matches!(node.value, Value::Map(_)) {
            return Some(Self { written: Some(node.clone()) });
        }
        cx.shape(node, "an act: a mapping with `act` and its fields");
        None
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        self.written.as_ref().map_or(Json::Null, Node::to_json)
    }

    fn to_cell(&self) -> Cell<'_> {
        Cell::Null
    }

    fn from_cell(_: &Cell<'_>) -> Option<Self> {
        Some(Self { written: None })
    }
}

acts! {
    /// Puts an act before a second officer: nothing changes until another one approves it
    ProposalOpen = "proposal.open", Evidence, Proposal {
        /// the act, as a row of a batch writes it
        Words required holds: HeldAct,
        /// what it does, as the word of the act
        Public found word: Name,
        /// the SHA-256 of the act
        Public found digest: Digest,
        /// how many other officers must approve it
        Public found needs: VersionNumber,
        /// from when on it can no longer be approved
        Public found lapses: End,
    }
    /// Approves a proposal, as another officer than the one who opened it; the last approval records the act
    ProposalApprove = "proposal.approve", Evidence, Proposal {
        /// the proposal
        Public required proposal: ProposalNo,
    }
    /// Ends a proposal without its act
    ProposalReject = "proposal.reject", Evidence, Proposal {
        /// the proposal
        Public required proposal: ProposalNo,
    }
}

impl ProposalOpen {
    /// A proposal that holds an act.
    #[must_use]
    pub const fn of(holds: HeldAct) -> Self {
        Self { holds: super::Must(holds), word: None, digest: None, needs: None, lapses: None }
    }
}
