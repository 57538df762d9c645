//! Acts on policies: the life of a version.

use serde_json::Value as Json;

use super::acts;
use super::field::{Cell, Decoding, Encoding, FieldType, Kind};
use super::value::{Beginning, Digest, Label, Models};
use crate::code;
use crate::id::PolicyNo;
use crate::node::{Node, Value};

/// The most bytes of a policy's text.
pub const LONGEST_TEXT: usize = 512 * 1024;

/// A number of a version, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VersionNumber(pub u64);

impl FieldType for VersionNumber {
    const KIND: Kind = Kind::Count;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        match &node.value {
            Value::Int(number @ 1..) => u64::try_from(*number).ok().map(Self),
            _ => {
                cx.shape(node, "a whole number from 1 on");
                None
            }
        }
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::from(self.0)
    }
}

/// A policy's text, byte for byte. A row of the records does not carry it: it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyText(pub Option<String>);

impl FieldType for PolicyText {
    const KIND: Kind = Kind::Document;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let text = cx.scalar(node, "the text of a policy")?;
        if text.len() > LONGEST_TEXT {
            let message = format!("the policy has {} bytes; {LONGEST_TEXT} are allowed", text.len());
            cx.wrong(code::POLICY_TOO_LARGE, node.place, message);
            return None;
        }
        Some(Self(Some(text)))
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        self.0.clone().map_or(Json::Null, Json::String)
    }

    fn to_cell(&self) -> Cell<'_> {
        Cell::Null
    }

    fn from_cell(_: &Cell<'_>) -> Option<Self> {
        Some(Self(None))
    }
}

/// What a policy's text says, as values: answers rest on this, so that they are the same for ever, whatever becomes of
/// the reader of the text. A row of the records does not carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyDocument(pub Option<Json>);

impl FieldType for PolicyDocument {
    const KIND: Kind = Kind::Document;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        if matches!(node.value, Value::Map(_)) {
            return Some(Self(Some(node.to_json())));
        }
        cx.shape(node, "a mapping");
        None
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        self.0.clone().unwrap_or(Json::Null)
    }

    fn to_cell(&self) -> Cell<'_> {
        Cell::Null
    }

    fn from_cell(_: &Cell<'_>) -> Option<Self> {
        Some(Self(None))
    }
}

acts! {
    /// Proposes a version of a policy
    PolicyPropose = "policy.propose", Evidence, Policy {
        /// the policy's name
        Public derived name: Label,
        /// the version
        Public derived version: VersionNumber,
        /// the models it governs
        Public derived models: Models,
        /// the earliest moment at which it can be in force
        Public derived earliest: Beginning,
        /// the SHA-256 of its text
        Public derived digest: Digest,
        /// the text, byte for byte
        Words derived text: PolicyText,
        /// what the text says
        Words derived document: PolicyDocument,
    }
    /// Approves a proposed version, as another officer than its proposer
    PolicyApprove = "policy.approve", Evidence, Policy {
        /// the version, as `name/2`
        Public required policy: PolicyNo,
    }
    /// Puts a version in force, from the act's effective moment and at the earliest from the version's own
    PolicyAdopt = "policy.adopt", Loosening, Policy {
        /// the version, as `name/2`
        Public required policy: PolicyNo,
    }
    /// Ends a version without a next one: what it required is required no longer
    PolicyRetire = "policy.retire", Loosening, Policy {
        /// the version, as `name/2`
        Public required policy: PolicyNo,
    }
}
