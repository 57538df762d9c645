//! The checks of a proof. They take hashes and numbers only, so an auditor can run them over what
//! they kept themselves.
//!
//! The steps are those of RFC 9162 §2.1.3.2 and §2.1.4.2, whose tree is that of RFC 6962. Nothing
//! given to them need be well formed: any size, any index and any number of hashes is answered.

use super::{Hash, empty_root, node_hash};

/// A tree as an outsider knows it: how many leaves, and their root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeHead {
    /// How many leaves.
    pub size: u64,
    /// The root over all of them.
    pub root: Hash,
}

/// Why a proof does not show what it is offered for.
///
/// That is less than proof of the contrary: a proof spoilt on its way fails as a forged one does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotProven {
    /// The tree is too small for this leaf.
    #[error("a tree of {size} entries has no leaf {index}")]
    NoSuchLeaf {
        /// The leaf asked about, from 0.
        index: u64,
        /// The size of the tree.
        size: u64,
    },
    /// The newer tree is smaller than the older one.
    #[error("a tree of {new} entries cannot extend one of {old}")]
    Shrunk {
        /// The size of the older tree.
        old: u64,
        /// The size of the newer tree.
        new: u64,
    },
    /// More or fewer hashes than a proof between these places has.
    #[error("the proof has {given} hashes, which is not the number these sizes need")]
    WrongLength {
        /// How many hashes were given.
        given: usize,
    },
    /// The hashes lead to a root other than the tree's; for two trees, other than one of theirs.
    /// Which of the two says nothing of where they part, so it is not told.
    #[error("the proof leads to another root")]
    OtherRoot,
}

/// Shows that `leaf` is leaf `index` of the tree (RFC 9162 §2.1.3.2).
///
/// Proves that the entry stands in the tree with this root, in this place. Proves nothing of
/// whether others are shown the same root.
///
/// # Errors
/// Why it is not shown.
pub fn verify_inclusion(leaf: &Hash, index: u64, proof: &[Hash], tree: &TreeHead) -> Result<(), NotProven> {
    let size = tree.size;
    if index >= size {
        return Err(NotProven::NoSuchLeaf { index, size });
    }
    let wrong_length = NotProven::WrongLength { given: proof.len() };
    let mut climb = Climb::new(index, size - 1);
    let mut node = *leaf;
    for hash in proof {
        node = match climb.step().ok_or(wrong_length)? {
            Sibling::Left => node_hash(hash, &node),
            Sibling::Right => node_hash(&node, hash),
        };
    }
    if !climb.is_over() {
        return Err(wrong_length);
    }
    same(&node, &tree.root)
}

/// Shows that the older tree is the beginning of the newer one (RFC 9162 §2.1.4.2): the log only
/// grew, and no entry of the older tree was changed, dropped or moved.
///
/// A case the RFC leaves out: the empty tree begins every other, by the empty proof.
///
/// # Errors
/// Why it is not shown.
pub fn verify_consistency(old: &TreeHead, new: &TreeHead, proof: &[Hash]) -> Result<(), NotProven> {
    if old.size > new.size {
        return Err(NotProven::Shrunk { old: old.size, new: new.size });
    }
    if old.size == 0 {
        same(&old.root, &empty_root())?;
    }
    if old.size == new.size {
        same(&old.root, &new.root)?;
    }
    if old.size > 0 && old.size < new.size {
        return climb_both(old, new, proof);
    }
    match proof.len() {
        0 => Ok(()),
        given => Err(NotProven::WrongLength { given }),
    }
}

/// Steps 1 to 7 of RFC 9162 §2.1.4.2, for `0 < old.size < new.size`.
fn climb_both(old: &TreeHead, new: &TreeHead, proof: &[Hash]) -> Result<(), NotProven> {
    let wrong_length = NotProven::WrongLength { given: proof.len() };
    // The proof begins with the last complete subtree of the older tree. When that is the whole
    // tree its root is known already and the proof leaves it out.
    let (first, rest) =
        if old.size.is_power_of_two() { (&old.root, proof) } else { proof.split_first().ok_or(wrong_length)? };
    let mut climb = Climb::new(old.size - 1, new.size - 1);
    climb.skip_complete_subtrees();
    let (mut old_node, mut new_node) = (*first, *first);
    for hash in rest {
        match climb.step().ok_or(wrong_length)? {
            Sibling::Left => {
                old_node = node_hash(hash, &old_node);
                new_node = node_hash(hash, &new_node);
            }
            Sibling::Right => new_node = node_hash(&new_node, hash),
        }
    }
    if !climb.is_over() {
        return Err(wrong_length);
    }
    same(&old_node, &old.root)?;
    same(&new_node, &new.root)
}

fn same(computed: &Hash, stated: &Hash) -> Result<(), NotProven> {
    if computed == stated { Ok(()) } else { Err(NotProven::OtherRoot) }
}

/// The way from a node up to the root, sibling by sibling.
struct Climb {
    /// The node's position in its row: the RFC's `fn`.
    node: u64,
    /// The position of the last node in that row: the RFC's `sn`.
    last: u64,
}

/// On which side of the node its next sibling stands.
enum Sibling {
    Left,
    Right,
}

impl Climb {
    fn new(node: u64, last: u64) -> Self {
        Self { node, last }
    }

    /// From a leaf to the root of the largest complete subtree it is the last leaf of.
    fn skip_complete_subtrees(&mut self) {
        while self.node % 2 == 1 {
            self.up();
        }
    }

    /// Joins the node with its next sibling, or `None` when it is the root and has none.
    fn step(&mut self) -> Option<Sibling> {
        if self.is_over() {
            return None;
        }
        let sibling = if self.node % 2 == 1 || self.node == self.last {
            // The last node of an odd row has no sibling there and rises until it has.
            while self.node.is_multiple_of(2) && self.node != 0 {
                self.up();
            }
            Sibling::Left
        } else {
            Sibling::Right
        };
        self.up();
        Some(sibling)
    }

    fn up(&mut self) {
        self.node /= 2;
        self.last /= 2;
    }

    fn is_over(&self) -> bool {
        self.last == 0
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may stop where it finds a fault")]
mod tests {
    use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};

    use super::{NotProven, TreeHead, verify_consistency, verify_inclusion};
    use crate::tree::oracle::{Oracle, leaf, telling};
    use crate::tree::{Hash, empty_root};

    fn head(oracle: &Oracle, size: u64) -> TreeHead {
        TreeHead { size, root: oracle.root(size) }
    }

    #[test]
    fn every_path_the_rfc_defines_up_to_600_leaves_verifies() {
        let oracle = Oracle::new(600);
        for size in 1..=600 {
            for index in telling(size) {
                let proof = oracle.path(index, 0..size);
                assert_eq!(
                    verify_inclusion(&leaf(index), index, &proof, &head(&oracle, size)),
                    Ok(()),
                    "leaf {index} of {size}"
                );
            }
        }
    }

    #[test]
    fn every_consistency_proof_the_rfc_defines_up_to_600_leaves_verifies() {
        let oracle = Oracle::new(600);
        for new in 1..=600 {
            for old in telling(new).into_iter().map(|index| index + 1) {
                let proof = oracle.proof(old, new);
                assert_eq!(
                    verify_consistency(&head(&oracle, old), &head(&oracle, new), &proof),
                    Ok(()),
                    "{old} to {new}"
                );
            }
        }
    }

    #[test]
    fn a_leaf_is_not_proven_in_any_place_but_its_own() {
        let oracle = Oracle::new(40);
        for size in 1..=40 {
            for index in 0..size {
                let proof = oracle.path(index, 0..size);
                for other in (0..size + 2).filter(|other| *other != index) {
                    let answer = verify_inclusion(&leaf(index), other, &proof, &head(&oracle, size));
                    assert!(answer.is_err(), "leaf {index} of {size} passes for {other}");
                }
            }
        }
    }

    #[test]
    fn a_size_that_is_not_the_roots_own_is_never_proven_to_extend_another() {
        let oracle = Oracle::new(40);
        for new in 2..=40 {
            for old in 1..new {
                let proof = oracle.proof(old, new);
                for claimed in (1..=40).filter(|claimed| *claimed != old) {
                    let forged = TreeHead { size: claimed, root: oracle.root(old) };
                    let answer = verify_consistency(&forged, &head(&oracle, new), &proof);
                    assert!(answer.is_err(), "{old} passes for {claimed} in {new}");
                }
            }
        }
    }

    #[test]
    fn each_failure_has_its_own_reason() {
        let oracle = Oracle::new(7);
        let (old, new) = (head(&oracle, 3), head(&oracle, 7));
        let path = oracle.path(2, 0..7);
        let elsewhere = TreeHead { root: [9; 32], ..new };
        assert_eq!(verify_inclusion(&leaf(7), 7, &path, &new), Err(NotProven::NoSuchLeaf { index: 7, size: 7 }));
        assert_eq!(verify_inclusion(&leaf(2), 2, &path[1..], &new), Err(NotProven::WrongLength { given: 2 }));
        assert_eq!(verify_inclusion(&leaf(2), 2, &path, &elsewhere), Err(NotProven::OtherRoot));
        let proof = oracle.proof(3, 7);
        assert_eq!(verify_consistency(&new, &old, &proof), Err(NotProven::Shrunk { old: 7, new: 3 }));
        assert_eq!(verify_consistency(&old, &new, &[]), Err(NotProven::WrongLength { given: 0 }));
        assert_eq!(verify_consistency(&old, &elsewhere, &proof), Err(NotProven::OtherRoot));
        let rewritten = TreeHead { root: [9; 32], ..old };
        assert_eq!(verify_consistency(&rewritten, &new, &proof), Err(NotProven::OtherRoot));
    }

    #[test]
    fn trees_of_one_size_are_consistent_only_when_they_are_one_tree() {
        let tree = head(&Oracle::new(5), 5);
        let other = TreeHead { root: [9; 32], ..tree };
        assert_eq!(verify_consistency(&tree, &tree, &[]), Ok(()));
        assert_eq!(verify_consistency(&tree, &other, &[]), Err(NotProven::OtherRoot));
        assert_eq!(verify_consistency(&tree, &tree, &[tree.root]), Err(NotProven::WrongLength { given: 1 }));
    }

    #[test]
    fn the_empty_tree_begins_every_other_if_its_root_is_the_empty_root() {
        let tree = head(&Oracle::new(5), 5);
        let empty = TreeHead { size: 0, root: empty_root() };
        let false_empty = TreeHead { size: 0, ..tree };
        assert_eq!(verify_consistency(&empty, &tree, &[]), Ok(()));
        assert_eq!(verify_consistency(&empty, &empty, &[]), Ok(()));
        assert_eq!(verify_consistency(&false_empty, &tree, &[]), Err(NotProven::OtherRoot));
        assert_eq!(verify_consistency(&empty, &tree, &[tree.root]), Err(NotProven::WrongLength { given: 1 }));
    }

    /// The proof with one bit turned, one hash dropped, doubled or swapped with its neighbour.
    fn spoilt(proof: &[Hash], place: usize, bit: usize) -> Vec<Vec<Hash>> {
        let mut ways = vec![[proof, &[[0; 32]]].concat()];
        if let Some(last) = proof.len().checked_sub(1) {
            let place = place % proof.len();
            let mut turned = proof.to_vec();
            turned[place][bit / 8] ^= 1 << (bit % 8);
            let mut dropped = proof.to_vec();
            dropped.remove(place);
            let mut doubled = proof.to_vec();
            doubled.insert(place, proof[place]);
            ways.extend([turned, dropped, doubled]);
            if place < last {
                let mut swapped = proof.to_vec();
                swapped.swap(place, place + 1);
                ways.push(swapped);
            }
        }
        ways
    }

    proptest! {
        #[test]
        fn a_spoilt_proof_shows_nothing(
            size in 1_u64..1_200,
            at in any::<u64>(),
            place in any::<usize>(),
            bit in 0_usize..256,
        ) {
            let oracle = Oracle::new(size);
            let index = at % size;
            let tree = head(&oracle, size);
            for proof in spoilt(&oracle.path(index, 0..size), place, bit) {
                prop_assert!(verify_inclusion(&leaf(index), index, &proof, &tree).is_err());
            }
            let old = head(&oracle, index + 1);
            for proof in spoilt(&oracle.proof(index + 1, size), place, bit) {
                prop_assert!(verify_consistency(&old, &tree, &proof).is_err());
            }
        }

        #[test]
        fn an_entry_changed_within_the_older_tree_is_never_proven_consistent(
            size in 2_u64..1_200,
            at in any::<u64>(),
            changed in any::<u64>(),
        ) {
            let old = 1 + at % (size - 1);
            let (oracle, rewritten) = (Oracle::new(size), Oracle::with_changed(size, changed % old));
            let answer = verify_consistency(
                &head(&oracle, old),
                &head(&rewritten, size),
                &rewritten.proof(old, size),
            );
            prop_assert_eq!(answer, Err(NotProven::OtherRoot));
        }

        #[test]
        fn any_sizes_and_any_hashes_are_answered(
            old in any::<u64>(),
            new in any::<u64>(),
            proof in prop::collection::vec(any::<Hash>(), 0..70),
        ) {
            let tree = |size| TreeHead { size, root: [0; 32] };
            prop_assert!(verify_inclusion(&[1; 32], old, &proof, &tree(new)).is_err());
            prop_assert!(
                verify_consistency(&tree(old), &tree(new), &proof).is_err() || old == new
            );
        }
    }

    #[test]
    fn the_largest_sizes_there_are_do_not_overflow() {
        let tree = |size| TreeHead { size, root: [0; 32] };
        for size in [u64::MAX, u64::MAX - 1, 1 << 63, (1 << 63) + 1, (1 << 63) - 1] {
            let proof = vec![[0; 32]; 64];
            assert!(verify_inclusion(&[0; 32], size - 1, &proof, &tree(size)).is_err());
            assert!(verify_consistency(&tree(size - 1), &tree(size), &proof).is_err());
            assert!(verify_consistency(&tree(1), &tree(size), &proof).is_err());
        }
    }
}
