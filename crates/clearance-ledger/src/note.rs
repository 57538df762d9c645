//! Checkpoints: signed notes (C2SP `signed-note`) over the body of `tlog-checkpoint`, with the ledger's own Ed25519 key.
//!
//! A note is a text, an empty line, and signature lines `— NAME BASE64`, where the base64 is of four bytes of the key's
//! hash and the signature. A key is named after the log it signs for, its *origin*.

use clearance_core::base64;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};

use crate::log::Head;
use crate::tree::Hash;

/// The kind of a key in its encoded form: Ed25519.
const ED25519: u8 = 1;

/// What a signature line begins with.
const MARK: &str = "— ";

/// The longest note that is read.
const LONGEST: usize = 1 << 20;

/// The origin of a ledger's checkpoints.
#[must_use]
pub fn origin(ledger: &str) -> String {
    format!("clearance/{ledger}")
}

/// The key that signs a ledger's checkpoints.
pub struct CheckpointKey {
    origin: String,
    secret: SigningKey,
}

impl CheckpointKey {
    /// The key of 256 random bits.
    #[must_use]
    pub fn new(ledger: &str, seed: &[u8; 32]) -> Self {
        Self { origin: origin(ledger), secret: SigningKey::from_bytes(seed) }
    }

    /// The key of a sandbox, which follows from its id: it is the same on every machine, and proves nothing.
    #[must_use]
    pub fn of_sandbox(ledger: &str) -> Self {
        let seed = Sha256::digest(format!("clearance-sandbox-key/1\0{ledger}"));
        Self::new(ledger, &seed.into())
    }

    /// Reads what [`encoded`](Self::encoded) writes.
    ///
    /// # Errors
    /// That it is no such key.
    pub fn read(text: &str) -> Result<Self, String> {
        let rest = text.trim().strip_prefix("PRIVATE+KEY+").ok_or("it does not begin with `PRIVATE+KEY+`")?;
        let (origin, hash, key) = parts(rest).ok_or("it is not `PRIVATE+KEY+NAME+HASH+KEY`")?;
        let seed: [u8; 32] = key.try_into().map_err(|_| "its key has another length than one of Ed25519")?;
        let secret = SigningKey::from_bytes(&seed);
        if key_hash(origin, &secret.verifying_key()) != hash {
            return Err("its hash is not that of its key".into());
        }
        Ok(Self { origin: origin.to_owned(), secret })
    }

    /// The key as Go's `note.NewSigner` reads it. It is secret.
    #[must_use]
    pub fn encoded(&self) -> String {
        let hash = hex(&key_hash(&self.origin, &self.secret.verifying_key()));
        let key = base64::encode(&[&[ED25519], self.secret.as_bytes().as_slice()].concat());
        format!("PRIVATE+KEY+{}+{hash}+{key}\n", self.origin)
    }

    /// The key that verifies what this one signs.
    #[must_use]
    pub fn verifier(&self) -> VerifierKey {
        VerifierKey { origin: self.origin.clone(), key: self.secret.verifying_key() }
    }

    /// A signed checkpoint over a body.
    #[must_use]
    pub fn sign(&self, body: &str) -> String {
        let hash = key_hash(&self.origin, &self.secret.verifying_key());
        let signature = self.secret.sign(body.as_bytes()).to_bytes();
        let line = base64::encode(&[hash.as_slice(), &signature].concat());
        format!("{body}\n{MARK}{} {line}\n", self.origin)
    }
}

/// The key that verifies checkpoints: `NAME+HASH+KEY`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifierKey {
    origin: String,
    key: VerifyingKey,
}

impl std::fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let key = base64::encode(&[&[ED25519], self.key.as_bytes().as_slice()].concat());
        write!(f, "{}+{}+{key}", self.origin, hex(&key_hash(&self.origin, &self.key)))
    }
}

impl VerifierKey {
    /// Reads a key.
    ///
    /// # Errors
    /// That it is none.
    pub fn read(text: &str) -> Result<Self, String> {
        let (origin, hash, key) = parts(text.trim())
            .ok_or("a verifier key is `NAME+HASH+KEY`, as `clearance ledger checkpoint --vkey` prints it")?;
        let bytes: [u8; 32] = key.try_into().map_err(|_| "the key has another length than one of Ed25519")?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| "the key is no point of its curve")?;
        if key.is_weak() || key_hash(origin, &key) != hash {
            return Err("the key's hash is not that of its name and key".into());
        }
        Ok(Self { origin: origin.to_owned(), key })
    }

    /// The name of the log it verifies.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Reads a checkpoint and verifies it.
    ///
    /// # Errors
    /// Why it does not hold.
    pub fn open(&self, note: &str) -> Result<Checkpoint, String> {
        if note.len() > LONGEST || note.chars().any(|c| c.is_control() && c != '\n') {
            return Err("it is not a signed note".into());
        }
        let (text, signatures) =
            note.rsplit_once("\n\n").ok_or("it is not a signed note: a text, an empty line, signatures")?;
        let text = format!("{text}\n");
        if signatures.is_empty() || !signatures.ends_with('\n') {
            return Err("it is not a signed note: its last line is cut off".into());
        }
        let hash = key_hash(&self.origin, &self.key);
        let mut by_others = false;
        for line in signatures.lines() {
            let (name, bytes) = line
                .strip_prefix(MARK)
                .and_then(|line| line.split_once(' '))
                .and_then(|(name, text)| base64::decode(text).map(|bytes| (name, bytes)))
                .filter(|(name, bytes)| !name.is_empty() && bytes.len() > hash.len())
                .ok_or("one of its signature lines cannot be read")?;
            let (own, signature) = bytes.split_at(hash.len());
            if name != self.origin || own != hash {
                by_others = true;
                continue;
            }
            let signature = Signature::from_slice(signature).map_err(|_| "its signature has another length")?;
            self.key
                .verify_strict(text.as_bytes(), &signature)
                .map_err(|_| "its signature is not over this text by this key")?;
            return Checkpoint::read(&text, &self.origin);
        }
        Err(if by_others { "no signature on it is by this key".into() } else { "it is not signed".into() })
    }
}

/// What a checkpoint says of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// How many entries it had.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

impl Checkpoint {
    fn read(text: &str, origin: &str) -> Result<Self, String> {
        let mut lines = text.lines();
        if lines.next() != Some(origin) {
            return Err("it is about another log than its key".into());
        }
        let size = lines.next().filter(|size| *size == "0" || !size.starts_with(['0', '+']));
        let size = size.and_then(|size| size.parse().ok()).ok_or("its second line is not a size")?;
        let root = lines.next().and_then(base64::decode).and_then(|root| Hash::try_from(root).ok());
        Ok(Self { size, root: root.ok_or("its third line is not a root")? })
    }
}

/// The body of a checkpoint: origin, size and root, each on a line.
#[must_use]
pub fn body(origin: &str, head: &Head) -> String {
    format!("{origin}\n{}\n{}\n", head.size, base64::encode(&head.root))
}

/// `NAME+HASH+KEY`, the key without the byte of its kind.
fn parts(text: &str) -> Option<(&str, [u8; 4], Vec<u8>)> {
    let mut parts = text.splitn(3, '+');
    let (name, hash, key) = (parts.next()?, parts.next()?, parts.next()?);
    let good = !name.is_empty() && !name.contains(char::is_whitespace);
    let key = base64::decode(key)?;
    let (kind, key) = key.split_first()?;
    let number = u32::from_str_radix(hash, 16).ok().filter(|_| hash.len() == 8 && *kind == ED25519 && good)?;
    Some((name, number.to_be_bytes(), key.to_vec()))
}

/// The first four bytes of `SHA-256(name ‖ newline ‖ kind ‖ key)`.
fn key_hash(name: &str, key: &VerifyingKey) -> [u8; 4] {
    let mut digest = Sha256::new();
    digest.update(name.as_bytes());
    digest.update([b'\n', ED25519]);
    digest.update(key.as_bytes());
    let mut hash = [0; 4];
    hash.iter_mut().zip(digest.finalize()).for_each(|(to, from)| *to = from);
    hash
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
