//! What the tests of this room compare with: the definitions of RFC 6962 §2.1 written down as the
//! text has them, and hashes kept in memory that count how they are read.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;

use sha2::{Digest as _, Sha256};

use super::{Frontier, Hash, Hashes};

/// The hash of leaf `index` in every tree of these tests.
pub(super) fn leaf(index: u64) -> Hash {
    Sha256::digest([&[0x00], &index.to_be_bytes()[..]].concat()).into()
}

/// The first `size` leaves.
pub(super) fn leaves(size: u64) -> Vec<Hash> {
    (0..size).map(leaf).collect()
}

/// The leaves of a tree worth asking about: all of a small one, of others the edges of tiles, the
/// ends, and a sample between.
pub(super) fn telling(size: u64) -> Vec<u64> {
    (0..size)
        .filter(|index| {
            let in_tile = index % 256;
            size <= 70
                || in_tile <= 1 && size < 1_000
                || in_tile == 255 && size < 1_000
                || *index <= 2
                || index + 3 >= size
                || index.is_multiple_of(size / 7)
        })
        .collect()
}

/// `MTH`, `PATH` and `PROOF` of RFC 6962, straight from their recursive definitions.
pub(super) struct Oracle {
    leaves: Vec<Hash>,
    // The definitions ask for the same subtree again and again.
    known: RefCell<HashMap<Range<u64>, Hash>>,
}

impl Oracle {
    pub(super) fn new(size: u64) -> Self {
        Self { leaves: leaves(size), known: RefCell::default() }
    }

    /// The same tree but for one leaf.
    pub(super) fn with_changed(size: u64, index: u64) -> Self {
        let mut oracle = Self::new(size);
        oracle.leaves[index as usize] = [0xff; 32];
        oracle
    }

    /// The root of the first `size` leaves.
    pub(super) fn root(&self, size: u64) -> Hash {
        self.hash_of(0..size)
    }

    /// `MTH(D[range])`.
    pub(super) fn hash_of(&self, range: Range<u64>) -> Hash {
        match range.end - range.start {
            0 => return Sha256::digest([]).into(),
            1 => return self.leaves[range.start as usize],
            _ => {}
        }
        if let Some(hash) = self.known.borrow().get(&range) {
            return *hash;
        }
        let k = range.start + k(range.end - range.start);
        let (left, right) = (self.hash_of(range.start..k), self.hash_of(k..range.end));
        let hash = Sha256::digest([&[0x01], &left[..], &right[..]].concat()).into();
        self.known.borrow_mut().insert(range, hash);
        hash
    }

    /// `PATH(m, D[range])`.
    pub(super) fn path(&self, m: u64, range: Range<u64>) -> Vec<Hash> {
        let n = range.end - range.start;
        if n == 1 {
            return Vec::new();
        }
        let middle = range.start + k(n);
        let (mut path, sibling) = if m < k(n) {
            (self.path(m, range.start..middle), middle..range.end)
        } else {
            (self.path(m - k(n), middle..range.end), range.start..middle)
        };
        path.push(self.hash_of(sibling));
        path
    }

    /// `PROOF(m, D[n])`.
    pub(super) fn proof(&self, m: u64, n: u64) -> Vec<Hash> {
        self.subproof(m, 0..n, true)
    }

    /// `SUBPROOF(m, D[range], b)`.
    fn subproof(&self, m: u64, range: Range<u64>, b: bool) -> Vec<Hash> {
        let n = range.end - range.start;
        if m == n {
            return if b { vec![] } else { vec![self.hash_of(range)] };
        }
        let middle = range.start + k(n);
        let (mut proof, sibling) = if m <= k(n) {
            (self.subproof(m, range.start..middle, b), middle..range.end)
        } else {
            let right = self.subproof(m - k(n), middle..range.end, false);
            (right, range.start..middle)
        };
        proof.push(self.hash_of(sibling));
        proof
    }
}

/// The largest power of two smaller than `n`.
fn k(n: u64) -> u64 {
    let mut k = 1;
    while k * 2 < n {
        k *= 2;
    }
    k
}

/// The hashes of a tree as a store keeps them.
pub(super) struct Kept {
    leaves: Vec<Hash>,
    tiles: HashMap<(u8, u64), Hash>,
    reads: Cell<Reads>,
}

/// How the hashes were read.
#[derive(Clone, Copy, Default)]
pub(super) struct Reads {
    /// How many leaves.
    pub(super) leaves: u64,
    /// How many tile roots.
    pub(super) tiles: u64,
    /// One past the last leaf that is below anything read.
    pub(super) end: u64,
}

/// The tree is smaller than that.
#[derive(Debug, PartialEq)]
pub(super) struct Missing;

impl Kept {
    pub(super) fn new(size: u64) -> Self {
        let mut tree = Frontier::empty();
        let mut tiles = HashMap::new();
        for leaf in leaves(size) {
            tree.push(leaf, &mut |tile| {
                tiles.insert((tile.level, tile.index), tile.hash);
            });
        }
        Self { leaves: leaves(size), tiles, reads: Cell::default() }
    }

    pub(super) fn reads(&self) -> Reads {
        self.reads.get()
    }

    pub(super) fn forget_reads(&self) {
        self.reads.take();
    }
}

impl Hashes for Kept {
    type Error = Missing;

    fn leaf(&self, index: u64) -> Result<Hash, Missing> {
        let hash = self.leaves.get(index as usize).ok_or(Missing)?;
        let reads = self.reads.get();
        self.reads.set(Reads { leaves: reads.leaves + 1, end: reads.end.max(index + 1), ..reads });
        Ok(*hash)
    }

    fn tile_root(&self, level: u8, index: u64) -> Result<Hash, Missing> {
        let hash = self.tiles.get(&(level, index)).ok_or(Missing)?;
        let reads = self.reads.get();
        self.reads.set(Reads { tiles: reads.tiles + 1, end: reads.end.max((index + 1) << (8 * level)), ..reads });
        Ok(*hash)
    }
}
