//! The tree against `tlog_tiles`, Cloudflare's port of the Go checksum database's tree: two
//! programs by other hands must find the same roots, make the same proofs, and accept ours.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop where it finds a fault")]

use std::collections::HashMap;
use std::convert::Infallible;

use clearance_ledger::tree::{
    Frontier, Hash, Hashes, TreeHead, consistency_proof, empty_root, inclusion_proof, leaf_hash, node_hash, root_at,
    verify_consistency, verify_inclusion,
};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

/// One past the largest tree compared: three leaves into the second tile of the second level.
const SIZE: u64 = 65_536 + 256 + 3;

#[test]
fn leaves_nodes_and_the_empty_root_have_the_same_hashes() {
    for bytes in [&b""[..], b"entry", &[0; 65_535]] {
        assert_eq!(leaf_hash(bytes), tlog_tiles::record_hash(bytes).0);
    }
    let (left, right) = (leaf_hash(b"left"), leaf_hash(b"right"));
    assert_eq!(node_hash(&left, &right), tlog_tiles::node_hash(tlog_tiles::Hash(left), tlog_tiles::Hash(right)).0);
    assert_eq!(empty_root(), tlog_tiles::EMPTY_HASH.0);
}

#[test]
fn every_root_while_the_tree_grows_is_the_same() {
    let mut tree = Frontier::empty();
    let theirs = Theirs::grown(600);
    for size in 0..=600 {
        assert_eq!(tree.root(), theirs.root(size), "size {size}");
        tree.push(leaf_hash(&entry(size)), &mut |_| ());
    }
}

#[test]
fn every_kept_tile_root_is_the_hash_stored_at_the_same_place() {
    let (ours, theirs) = (Ours::grown(SIZE), Theirs::grown(SIZE));
    assert_eq!(ours.tiles.len(), 257 + 1);
    for ((level, index), hash) in ours.tiles {
        let place = tlog_tiles::stored_hash_index(8 * level, index);
        assert_eq!(hash, theirs.0[usize::try_from(place).unwrap()].0);
    }
}

#[test]
fn roots_and_proofs_around_the_tiles_of_both_levels_are_the_same_and_verify_on_both_sides() {
    let (ours, theirs) = (Ours::grown(SIZE), Theirs::grown(SIZE));
    for size in [1, 2, 3, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 65_791, 65_792, SIZE] {
        for index in [0, 1, 127, 128, 255, 256, 32_768, 65_535, 65_536, SIZE - 1] {
            if index < size {
                compare(&ours, &theirs, index, size);
            }
        }
    }
}

proptest! {
    #[test]
    fn proofs_in_random_trees_are_the_same_and_verify_on_both_sides(
        size in 1_u64..1_200,
        at in any::<u64>(),
    ) {
        compare(&Ours::grown(size), &Theirs::grown(size), at % size, size);
    }

    #[test]
    fn a_proof_offered_for_another_place_is_judged_the_same(
        size in 1_u64..300,
        index in 0_u64..300,
        other_size in 1_u64..300,
        other_index in 0_u64..300,
    ) {
        let (ours, theirs) = (Ours::grown(300), Theirs::grown(300));
        let index = index % size;
        let head = TreeHead { size: other_size, root: theirs.root(other_size) };

        let proof = inclusion_proof(index, size, &ours).unwrap().unwrap();
        let leaf = leaf_hash(&entry(index));
        let accepted = tlog_tiles::check_record(
            &their_hashes(&proof),
            other_size,
            tlog_tiles::Hash(head.root),
            other_index,
            tlog_tiles::Hash(leaf),
        )
        .is_ok();
        prop_assert_eq!(verify_inclusion(&leaf, other_index, &proof, &head).is_ok(), accepted);
        prop_assert!(!accepted || index == other_index);

        let proof = consistency_proof(index + 1, size, &ours).unwrap().unwrap();
        let old = TreeHead { size: other_index + 1, root: theirs.root(index + 1) };
        let accepted = tlog_tiles::check_tree(
            &their_hashes(&proof),
            other_size,
            tlog_tiles::Hash(head.root),
            old.size,
            tlog_tiles::Hash(old.root),
        )
        .is_ok();
        prop_assert_eq!(verify_consistency(&old, &head, &proof).is_ok(), accepted);
    }
}

/// The root at `size`, the proof of leaf `index` in it, and that it extends the tree which ends
/// with that leaf: made by both, and each verified by the other.
fn compare(ours: &Ours, theirs: &Theirs, index: u64, size: u64) {
    let place = format!("leaf {index} of {size}");
    let root = root_at(size, ours).unwrap();
    let leaf = leaf_hash(&entry(index));
    let head = TreeHead { size, root };
    assert_eq!(root, theirs.root(size), "{place}");

    let proof = inclusion_proof(index, size, ours).unwrap().unwrap();
    let their_proof = tlog_tiles::prove_record(size, index, theirs).unwrap();
    assert_eq!(their_hashes(&proof), their_proof, "{place}");
    assert_eq!(verify_inclusion(&leaf, index, &proof, &head), Ok(()));
    tlog_tiles::check_record(&their_proof, size, tlog_tiles::Hash(root), index, tlog_tiles::Hash(leaf)).unwrap();

    let old = TreeHead { size: index + 1, root: root_at(index + 1, ours).unwrap() };
    let proof = consistency_proof(old.size, size, ours).unwrap().unwrap();
    let their_proof = tlog_tiles::prove_tree(size, old.size, theirs).unwrap();
    assert_eq!(their_hashes(&proof), their_proof, "{place}");
    assert_eq!(verify_consistency(&old, &head, &proof), Ok(()));
    tlog_tiles::check_tree(&their_proof, size, tlog_tiles::Hash(root), old.size, tlog_tiles::Hash(old.root)).unwrap();
}

/// The bytes of the entry that is leaf `index`.
fn entry(index: u64) -> Vec<u8> {
    format!(r#"{{"entry":{}}}"#, index + 1).into_bytes()
}

fn their_hashes(hashes: &[Hash]) -> Vec<tlog_tiles::Hash> {
    hashes.iter().copied().map(tlog_tiles::Hash).collect()
}

/// Leaves and kept tile roots in memory.
struct Ours {
    leaves: Vec<Hash>,
    tiles: HashMap<(u8, u64), Hash>,
}

impl Ours {
    fn grown(size: u64) -> Self {
        let leaves: Vec<Hash> = (0..size).map(|index| leaf_hash(&entry(index))).collect();
        let mut tiles = HashMap::new();
        let mut tree = Frontier::empty();
        for leaf in &leaves {
            tree.push(*leaf, &mut |tile| {
                tiles.insert((tile.level, tile.index), tile.hash);
            });
        }
        Self { leaves, tiles }
    }
}

impl Hashes for Ours {
    type Error = Infallible;

    fn leaf(&self, index: u64) -> Result<Hash, Infallible> {
        Ok(self.leaves[usize::try_from(index).unwrap()])
    }

    fn tile_root(&self, level: u8, index: u64) -> Result<Hash, Infallible> {
        Ok(self.tiles[&(level, index)])
    }
}

/// Every hash of the tree in the order `tlog_tiles` stores them.
struct Theirs(Vec<tlog_tiles::Hash>);

impl Theirs {
    fn grown(size: u64) -> Self {
        let mut hashes = Self(Vec::new());
        for index in 0..size {
            let added = tlog_tiles::stored_hashes(index, &entry(index), &hashes).unwrap();
            hashes.0.extend(added);
        }
        hashes
    }

    fn root(&self, size: u64) -> Hash {
        tlog_tiles::tree_hash(size, self).unwrap().0
    }
}

impl tlog_tiles::HashReader for Theirs {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error> {
        let read = |index: &u64| self.0[usize::try_from(*index).unwrap()];
        Ok(indexes.iter().map(read).collect())
    }
}
