//! The Merkle tree over the log: what makes a quiet change to an old entry show.
//!
//! Hashing is RFC 6962 §2.1 over the bytes of each entry, exactly as stored. The leaf index is the
//! entry's number less one: entry 1 is leaf 0.
//!
//! - `frontier`: the tree so far, small enough to store with every append. It takes the next leaf
//!   and gives the next root without reading an earlier one.
//! - `proof`: the root of any earlier size, and the proofs a keeper of the log hands out.
//! - `verify`: the checks that need neither the log nor trust in whoever keeps it.
//!
//! Leaves are hashed in groups of 256, the *tiles* of C2SP `tlog-tiles`; 256 complete tiles make a
//! tile one level up. Only the root of each complete tile is kept ([`TileRoot`]), one hash for 256
//! entries, and the nodes inside a tile are hashed again when a proof wants them. A proof then
//! costs O(log n) tiles, and the kept hashes remain a small fraction of the log.
//!
//! A root commits to every entry before it and to their order. It makes the log tamper-*evident*
//! to whoever kept an earlier root in another place; it does not stop anybody who can write the
//! file from hashing a different history afresh, and it says nothing of whether an entry is true.
//!
//! ```
//! use clearance_ledger::tree::{Frontier, TreeHead, leaf_hash, verify_consistency};
//!
//! let mut tree = Frontier::empty();
//! tree.push(leaf_hash(b"first entry"), &mut |_| ());
//! let yesterday = TreeHead { size: tree.size(), root: tree.root() };
//!
//! let second = leaf_hash(b"second entry");
//! tree.push(second, &mut |_| ());
//! let today = TreeHead { size: tree.size(), root: tree.root() };
//!
//! // What stands beside the old tree is all that its holder needs to see that it was extended.
//! assert_eq!(verify_consistency(&yesterday, &today, &[second]), Ok(()));
//! ```

mod frontier;
#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may stop where it finds a fault")]
mod oracle;
mod proof;
mod verify;

use sha2::{Digest as _, Sha256};

pub use frontier::{Frontier, TileRoot};
pub use proof::{Hashes, consistency_proof, inclusion_proof, root_at};
pub use verify::{NotProven, TreeHead, verify_consistency, verify_inclusion};

/// A SHA-256 digest: a leaf, an interior node or a root.
pub type Hash = [u8; 32];

/// How many nodes of one level make a tile.
const TILE_WIDTH: u64 = 256;

/// The hash of an entry's bytes as a leaf: `SHA-256(0x00 ‖ bytes)` (RFC 6962 §2.1).
pub fn leaf_hash(bytes: &[u8]) -> Hash {
    Sha256::new().chain_update([0x00]).chain_update(bytes).finalize().into()
}

/// The hash of two neighbouring nodes: `SHA-256(0x01 ‖ left ‖ right)` (RFC 6962 §2.1).
///
/// The prefix differs from a leaf's, so that no entry can pass for an interior node.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([0x01]).chain_update(left).chain_update(right).finalize().into()
}

/// The root of the tree without leaves: SHA-256 of nothing (RFC 6962 §2.1).
pub fn empty_root() -> Hash {
    Sha256::digest([]).into()
}

#[cfg(test)]
mod tests {
    use super::{Frontier, empty_root, leaf_hash, node_hash};

    /// The leaves and roots that Certificate Transparency's reference implementation tests with.
    const REFERENCE: [(&[u8], &str); 8] = [
        (b"", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        (b"\x00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
        (b"\x10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
        (b" !", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
        (b"01", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
        (b"@ABC", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
        (b"PQRSTUVW", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
        (b"`abcdefghijklmno", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
    ];

    #[test]
    fn the_roots_are_those_of_the_certificate_transparency_reference_vectors() {
        let mut tree = Frontier::empty();
        for (bytes, root) in REFERENCE {
            tree.push(leaf_hash(bytes), &mut |_| ());
            assert_eq!(hex::encode(tree.root()), root, "size {}", tree.size());
        }
    }

    #[test]
    fn the_empty_tree_is_sha_256_of_nothing() {
        assert_eq!(hex::encode(empty_root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    #[test]
    fn an_entry_that_spells_two_hashes_is_not_the_node_above_them() {
        let (left, right) = (leaf_hash(b"left"), leaf_hash(b"right"));
        assert_ne!(leaf_hash(&[left, right].concat()), node_hash(&left, &right));
    }
}
