//! The founding of a ledger: its first entry.

use super::acts;
use super::field::{Decoding, Encoding, FieldType, Kind};
use super::value::{End, Flag, Name, NewSlug, SshKey};
use crate::node::{Node, Value};

/// How many officers an act that loosens needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approvals(pub u64);

impl FieldType for Approvals {
    const KIND: Kind = Kind::Decimal;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        match &node.value {
            Value::Int(n @ 1..=2) => u64::try_from(*n).ok().map(Self),
            _ => {
                cx.shape(node, "1 or 2");
                None
            }
        }
    }

    fn encode(&self, _: &mut Encoding<'_>) -> serde_json::Value {
        serde_json::Value::from(self.0)
    }
}

acts! {
    /// Founds the ledger
    LedgerFound = "ledger.found", Evidence, Ledger {
        /// the founder's slug
        Identity required founder: NewSlug,
        /// whether it is a sandbox
        Public required sandbox: Flag,
        /// how many officers an act that loosens needs
        Public required approvals: Approvals,
        /// the version of the ledger's format
        Public required format: Approvals,
        /// the founder's public key
        Public optional key: SshKey,
        /// until when the founder's key may sign
        Public optional key_until: End,
        /// the key that verifies the ledger's checkpoints, as C2SP signed notes write it
        Public optional checkpoint_key: Name,
    }
}

impl LedgerFound {
    /// A founding.
    #[must_use]
    pub fn new(
        founder: NewSlug,
        sandbox: bool,
        approvals: u64,
        (key, key_until): (Option<SshKey>, Option<End>),
        checkpoint_key: Option<Name>,
    ) -> Self {
        Self {
            key,
            key_until,
            checkpoint_key,
            founder: super::Must(founder),
            sandbox: super::Must(Flag(sandbox)),
            approvals: super::Must(Approvals(approvals)),
            format: super::Must(Approvals(crate::FORMAT)),
        }
    }
}
