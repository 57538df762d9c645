//! The right edge of the tree: all that is needed to add the next leaf and to name the next root.
//!
//! A tree of any size is a row of complete subtrees, one for each set bit of the size, the largest
//! on the left. Their roots, the *peaks*, are at most 64 hashes; RFC 9162 §2.1.2 computes with the
//! same stack. The next leaf is merged with the peaks it completes, so appending costs two hashes
//! on average and reads nothing.

use super::{Hash, TILE_WIDTH, empty_root, node_hash};

/// The tree so far, as its size and its peaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    // INVARIANT: one peak for each set bit of `size`, the largest subtree's first.
    peaks: Vec<Hash>,
}

/// The root of a complete tile: 256 leaves, or 256 tile roots of the level below.
///
/// In the words of C2SP `tlog-tiles` it is hash number `index` of the tree's row of tiles at
/// `level`, and the tile it is the root of is number `index` at `level - 1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TileRoot {
    /// 1 for the root of 256 leaves, 2 for one of 65,536, and so on: height in the tree over 8.
    pub level: u8,
    /// Position among the tile roots of this level, from 0 at the left.
    pub index: u64,
    /// The hash of the subtree.
    pub hash: Hash,
}

impl Frontier {
    /// The tree without leaves.
    pub fn empty() -> Self {
        Self { size: 0, peaks: Vec::new() }
    }

    /// The tree of `size` leaves whose peaks [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// `None` when there are more or fewer bytes than a tree of that size has peaks. The length is
    /// all that can be seen here: whether they are the right peaks shows when [`root`](Self::root)
    /// is compared with a root that is trusted.
    pub fn from_bytes(size: u64, bytes: &[u8]) -> Option<Self> {
        let (peaks, rest) = bytes.as_chunks::<32>();
        let complete = rest.is_empty() && u32::try_from(peaks.len()) == Ok(size.count_ones());
        complete.then(|| Self { size, peaks: peaks.to_vec() })
    }

    /// The peaks one after another, 32 bytes each, the largest subtree's first.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.peaks.concat()
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf on the right, and gives `kept` the root of each tile that this leaf completes,
    /// lowest level first. Whoever stores the tree stores them; [`Hashes`](super::Hashes) reads
    /// them again.
    pub fn push(&mut self, leaf: Hash, kept: &mut impl FnMut(TileRoot)) {
        let mut node = leaf;
        // The node covers leaves `index * width .. (index + 1) * width`, where `width` is a power
        // of two and 256 to the power of `level` is the widest tile root it has passed.
        let mut index = self.size;
        let mut width = 1;
        let mut level = 0;
        while index % 2 == 1
            && let Some(left) = self.peaks.pop()
        {
            node = node_hash(&left, &node);
            index /= 2;
            width *= 2;
            if width == TILE_WIDTH {
                width = 1;
                level += 1;
                kept(TileRoot { level, index, hash: node });
            }
        }
        self.peaks.push(node);
        self.size += 1;
    }

    /// The root of the tree, RFC 6962's `MTH`.
    pub fn root(&self) -> Hash {
        self.peaks.iter().rev().copied().reduce(|right, left| node_hash(&left, &right)).unwrap_or_else(empty_root)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop where it finds a fault")]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::{Frontier, TileRoot};
    use crate::tree::oracle::{Oracle, leaves};

    fn grown(size: u64) -> (Frontier, Vec<TileRoot>) {
        let mut tree = Frontier::empty();
        let mut kept = Vec::new();
        for leaf in leaves(size) {
            tree.push(leaf, &mut |tile| kept.push(tile));
        }
        (tree, kept)
    }

    #[test]
    fn every_root_up_to_600_leaves_is_the_one_the_rfc_defines() {
        let oracle = Oracle::new(600);
        let mut tree = Frontier::empty();
        assert_eq!(tree.root(), oracle.root(0));
        for (leaf, size) in leaves(600).into_iter().zip(1..) {
            tree.push(leaf, &mut |_| ());
            assert_eq!(tree.size(), size);
            assert_eq!(tree.root(), oracle.root(size), "size {size}");
        }
    }

    #[test]
    fn every_root_around_the_second_level_of_tiles_is_the_one_the_rfc_defines() {
        let oracle = Oracle::new(66_000);
        let mut tree = Frontier::empty();
        for (leaf, size) in leaves(66_000).into_iter().zip(1..) {
            tree.push(leaf, &mut |_| ());
            if (65_530..65_540).contains(&size) || size % 256 < 2 && size > 65_000 {
                assert_eq!(tree.root(), oracle.root(size), "size {size}");
            }
        }
    }

    #[test]
    fn the_root_of_each_tile_comes_when_its_last_leaf_does_and_only_once() {
        let oracle = Oracle::new(66_000);
        let mut tree = Frontier::empty();
        for (leaf, size) in leaves(66_000).into_iter().zip(1_u64..) {
            let mut kept = Vec::new();
            tree.push(leaf, &mut |tile| kept.push(tile));
            let mut expected = Vec::new();
            for (level, width) in [(1, 256), (2, 65_536)] {
                if size.is_multiple_of(width) {
                    expected.push(TileRoot {
                        level,
                        index: size / width - 1,
                        hash: oracle.hash_of(size - width..size),
                    });
                }
            }
            assert_eq!(kept, expected, "size {size}");
        }
    }

    #[test]
    fn peaks_that_belong_to_another_size_are_refused() {
        let (tree, _) = grown(600);
        let bytes = tree.to_bytes();
        assert_eq!(bytes.len(), 32 * 4, "600 is 512 + 64 + 16 + 8");
        assert_eq!(Frontier::from_bytes(600, &bytes), Some(tree));
        assert_eq!(Frontier::from_bytes(601, &bytes), None);
        assert_eq!(Frontier::from_bytes(512, &bytes), None);
        assert_eq!(Frontier::from_bytes(0, &bytes), None);
        for length in 0..bytes.len() {
            assert_eq!(Frontier::from_bytes(600, &bytes[..length]), None);
        }
        assert_eq!(Frontier::from_bytes(600, &[&bytes[..], &[0]].concat()), None);
        assert_eq!(Frontier::from_bytes(0, &[]), Some(Frontier::empty()));
    }

    proptest! {
        #[test]
        fn a_tree_stored_and_taken_up_again_grows_as_if_never_put_down(
            before in 0_u64..1_200,
            after in 0_u64..600,
        ) {
            let (whole, kept_in_one_go) = grown(before + after);
            let (stored, mut kept) = grown(before);
            let mut tree = Frontier::from_bytes(stored.size(), &stored.to_bytes());
            for leaf in leaves(before + after).into_iter().skip(before as usize) {
                tree.as_mut().unwrap().push(leaf, &mut |tile| kept.push(tile));
            }
            prop_assert_eq!(tree, Some(whole));
            prop_assert_eq!(kept, kept_in_one_go);
        }

        #[test]
        fn bytes_are_accepted_for_a_size_with_as_many_set_bits_as_there_are_peaks(
            size in any::<u64>(),
            length in 0_usize..=64 * 32 + 1,
        ) {
            let bytes = vec![7; length];
            let accepted = Frontier::from_bytes(size, &bytes);
            prop_assert_eq!(accepted.is_some(), length == 32 * size.count_ones() as usize);
            if let Some(tree) = accepted {
                prop_assert_eq!(tree.to_bytes(), bytes);
            }
        }
    }
}
