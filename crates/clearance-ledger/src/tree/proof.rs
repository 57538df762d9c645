//! Proofs made from the kept hashes: that an entry is in the log, and that the log only grew.
//!
//! The functions are the recursions of RFC 6962 §2.1 over ranges of leaves. A range that is a
//! complete subtree is never walked down further than to the tile roots of its own level, so a
//! proof reads at most two tiles (512 hashes) of each level: the one it starts in, and the
//! unfinished one at the tree's right edge. Keeping every interior node would save those reads and
//! double the hashes stored.
//!
//! What is read is not checked here. A wrong hash makes a proof that does not verify, never one
//! that verifies wrongly.

use super::{Hash, TILE_WIDTH, empty_root, node_hash};

/// Where the hashes of a tree are read from.
///
/// Asked only for leaves and complete tiles inside the size that the caller names. A reader that
/// has not got one, because the tree is smaller than that, answers with an error.
pub trait Hashes {
    /// Why a hash could not be read.
    type Error;

    /// The hash of a leaf, by its index from 0.
    fn leaf(&self, index: u64) -> Result<Hash, Self::Error>;

    /// A root that [`Frontier::push`](super::Frontier::push) gave to be kept.
    fn tile_root(&self, level: u8, index: u64) -> Result<Hash, Self::Error>;
}

/// The root that the tree had when it had `size` leaves.
///
/// # Errors
/// What the reader reports.
pub fn root_at<H: Hashes>(size: u64, hashes: &H) -> Result<Hash, H::Error> {
    if size == 0 {
        return Ok(empty_root());
    }
    subtree(0, size, hashes)
}

/// The audit path from leaf `index` to the root of the first `size` leaves, nearest the leaf first:
/// RFC 6962 §2.1.1 `PATH(index, D[size])`.
///
/// `None` when that tree has no such leaf.
///
/// # Errors
/// What the reader reports.
pub fn inclusion_proof<H: Hashes>(index: u64, size: u64, hashes: &H) -> Result<Option<Vec<Hash>>, H::Error> {
    if index >= size {
        return Ok(None);
    }
    let mut proof = Vec::new();
    path(index, 0, size, hashes, &mut proof)?;
    Ok(Some(proof))
}

/// That the first `old` leaves stand unchanged at the head of the first `new` ones: RFC 6962
/// §2.1.2 `PROOF(old, D[new])`.
///
/// Empty when the two are the same size. Also empty when `old` is 0, a case that the RFC leaves
/// out: any tree extends the empty one. `None` when the old tree is the larger.
///
/// # Errors
/// What the reader reports.
pub fn consistency_proof<H: Hashes>(old: u64, new: u64, hashes: &H) -> Result<Option<Vec<Hash>>, H::Error> {
    if old > new {
        return Ok(None);
    }
    let mut proof = Vec::new();
    if old > 0 {
        subproof(old, 0, new, hashes, &mut proof)?;
    }
    Ok(Some(proof))
}

/// RFC 6962's `PATH(index, D[start : start + size])`, where `index` counts from `start`.
fn path<H: Hashes>(index: u64, start: u64, size: u64, hashes: &H, proof: &mut Vec<Hash>) -> Result<(), H::Error> {
    if size == 1 {
        return Ok(());
    }
    let split = split(size);
    if index < split {
        path(index, start, split, hashes, proof)?;
        proof.push(subtree(start + split, size - split, hashes)?);
    } else {
        path(index - split, start + split, size - split, hashes, proof)?;
        proof.push(subtree(start, split, hashes)?);
    }
    Ok(())
}

/// RFC 6962's `SUBPROOF(old, D[start : start + size], b)`.
///
/// The RFC's `b`, whether this subtree is the old tree itself, whose root the verifier has
/// already, is true as long as only left turns were taken: while `start` is 0.
fn subproof<H: Hashes>(old: u64, start: u64, size: u64, hashes: &H, proof: &mut Vec<Hash>) -> Result<(), H::Error> {
    if old == size {
        if start > 0 {
            proof.push(subtree(start, size, hashes)?);
        }
        return Ok(());
    }
    let split = split(size);
    if old <= split {
        subproof(old, start, split, hashes, proof)?;
        proof.push(subtree(start + split, size - split, hashes)?);
    } else {
        subproof(old - split, start + split, size - split, hashes, proof)?;
        proof.push(subtree(start, split, hashes)?);
    }
    Ok(())
}

/// RFC 6962's `MTH(D[start : start + size])`, for a range that is a node of the tree.
fn subtree<H: Hashes>(start: u64, size: u64, hashes: &H) -> Result<Hash, H::Error> {
    if size.is_power_of_two() {
        return complete_subtree(start, size, hashes);
    }
    let split = split(size);
    let left = complete_subtree(start, split, hashes)?;
    let right = subtree(start + split, size - split, hashes)?;
    Ok(node_hash(&left, &right))
}

/// The same for a power of two, from the tile roots of the highest level that is not above it.
fn complete_subtree<H: Hashes>(start: u64, size: u64, hashes: &H) -> Result<Hash, H::Error> {
    let (mut level, mut first, mut count) = (0, start, size);
    while count >= TILE_WIDTH {
        level += 1;
        first /= TILE_WIDTH;
        count /= TILE_WIDTH;
    }
    within_tile(level, first, count, hashes)
}

/// The node over `count` neighbours of one level, a power of two below 256.
fn within_tile<H: Hashes>(level: u8, first: u64, count: u64, hashes: &H) -> Result<Hash, H::Error> {
    match (level, count) {
        (0, 1) => hashes.leaf(first),
        (_, 1) => hashes.tile_root(level, first),
        _ => {
            let half = count / 2;
            let left = within_tile(level, first, half, hashes)?;
            let right = within_tile(level, first + half, half, hashes)?;
            Ok(node_hash(&left, &right))
        }
    }
}

/// RFC 6962's `k`: the largest power of two smaller than `size`, which is 2 or more.
fn split(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it finds a fault")]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::{consistency_proof, inclusion_proof, root_at, split};
    use crate::tree::oracle::{Kept, Missing, Oracle, telling};

    #[test]
    fn the_root_at_every_earlier_size_is_the_one_the_rfc_defines() {
        let (oracle, kept) = (Oracle::new(600), Kept::new(600));
        for size in 0..=600 {
            assert_eq!(root_at(size, &kept), Ok(oracle.root(size)), "size {size}");
        }
    }

    #[test]
    fn inclusion_proofs_up_to_600_leaves_are_the_paths_the_rfc_defines() {
        let (oracle, kept) = (Oracle::new(600), Kept::new(600));
        for size in 0..=600 {
            for index in telling(size) {
                assert_eq!(
                    inclusion_proof(index, size, &kept),
                    Ok(Some(oracle.path(index, 0..size))),
                    "leaf {index} of {size}"
                );
            }
        }
    }

    #[test]
    fn consistency_proofs_up_to_600_leaves_are_the_proofs_the_rfc_defines() {
        let (oracle, kept) = (Oracle::new(600), Kept::new(600));
        for new in 1..=600 {
            for old in telling(new).into_iter().map(|index| index + 1) {
                assert_eq!(consistency_proof(old, new, &kept), Ok(Some(oracle.proof(old, new))), "{old} to {new}");
            }
        }
    }

    #[test]
    fn proofs_around_the_second_level_of_tiles_are_those_the_rfc_defines() {
        let (oracle, kept) = (Oracle::new(66_000), Kept::new(66_000));
        for size in [65_279, 65_280, 65_535, 65_536, 65_537, 65_792, 65_793, 66_000] {
            assert_eq!(root_at(size, &kept), Ok(oracle.root(size)));
            for index in [0, 255, 256, 32_767, 32_768, 65_278, size - 1] {
                assert_eq!(
                    inclusion_proof(index, size, &kept),
                    Ok(Some(oracle.path(index, 0..size))),
                    "leaf {index} of {size}"
                );
                assert_eq!(
                    consistency_proof(index + 1, size, &kept),
                    Ok(Some(oracle.proof(index + 1, size))),
                    "{} to {size}",
                    index + 1
                );
            }
        }
    }

    #[test]
    fn a_proof_reads_two_tiles_of_leaves_at_most_and_nothing_beyond_its_tree() {
        let kept = Kept::new(200_000);
        for size in [1, 255, 256, 511, 65_535, 65_536, 131_071, 196_607, 199_999] {
            for index in telling(size) {
                for ask in [inclusion_proof, consistency_proof] {
                    kept.forget_reads();
                    ask(index, size, &kept).unwrap().unwrap();
                    let reads = kept.reads();
                    assert!(reads.leaves <= 512, "{} leaves read", reads.leaves);
                    assert!(reads.tiles <= 512 * 2, "{} tiles read", reads.tiles);
                    assert!(reads.end <= size, "a node up to {} read", reads.end);
                }
            }
        }
    }

    #[test]
    fn a_leaf_outside_the_tree_has_no_proof() {
        let kept = Kept::new(10);
        assert_eq!(inclusion_proof(0, 0, &kept), Ok(None));
        assert_eq!(inclusion_proof(7, 7, &kept), Ok(None));
        assert_eq!(inclusion_proof(u64::MAX, u64::MAX, &kept), Ok(None));
        assert_eq!(kept.reads().end, 0);
    }

    #[test]
    fn a_tree_does_not_extend_a_larger_one_and_extends_itself_and_the_empty_one_without_hashes() {
        let kept = Kept::new(10);
        assert_eq!(consistency_proof(8, 7, &kept), Ok(None));
        assert_eq!(consistency_proof(7, 7, &kept), Ok(Some(vec![])));
        assert_eq!(consistency_proof(0, 7, &kept), Ok(Some(vec![])));
        assert_eq!(consistency_proof(0, 0, &kept), Ok(Some(vec![])));
        assert_eq!(kept.reads().end, 0);
    }

    #[test]
    fn a_size_the_log_has_not_reached_is_the_readers_error() {
        let kept = Kept::new(10);
        assert_eq!(root_at(11, &kept), Err(Missing));
        assert_eq!(root_at(u64::MAX, &kept), Err(Missing));
        assert_eq!(inclusion_proof(3, 11, &kept), Err(Missing));
        assert_eq!(consistency_proof(3, u64::MAX, &kept), Err(Missing));
    }

    proptest! {
        #[test]
        fn proofs_of_random_trees_are_those_the_rfc_defines(
            size in 1_u64..1_200,
            at in any::<u64>(),
        ) {
            let (oracle, kept) = (Oracle::new(size), Kept::new(size));
            let index = at % size;
            prop_assert_eq!(root_at(size, &kept), Ok(oracle.root(size)));
            prop_assert_eq!(
                inclusion_proof(index, size, &kept),
                Ok(Some(oracle.path(index, 0..size)))
            );
            prop_assert_eq!(
                consistency_proof(index + 1, size, &kept),
                Ok(Some(oracle.proof(index + 1, size)))
            );
        }

        #[test]
        fn a_split_is_the_largest_power_of_two_below_the_size(size in 2_u64..) {
            let split = split(size);
            prop_assert!(split.is_power_of_two() && split < size && size - split <= split);
        }
    }
}
