//! Officers' keys and signatures: OpenSSH's, made by `ssh-keygen -Y sign` and verified here.
//!
//! What is signed is one small text for a whole batch, so that a person can read what their key is asked for and a
//! million acts need one touch of a token:
//!
//! ```text
//! clearance-batch/1
//! <the ledger's id>
//! <how many statements>
//! <the RFC 6962 root over them, in hex>
//! ```
//!
//! A signature is in the envelope of OpenSSH's `PROTOCOL.sshsig`; the namespace is [`NAMESPACE`], so that nothing else
//! the key was ever used for can be taken for a statement.

use sha2::{Digest as _, Sha256};
use ssh_key::public::KeyData;
use ssh_key::{Algorithm, EcdsaCurve, HashAlg, LineEnding, SshSig};

use crate::base64;

/// The namespace of signatures on statements.
pub const NAMESPACE: &str = "clearance-statement";

/// The longest a public key may be written.
const LONGEST_KEY: usize = 2_048;

/// The bit of a hardware key's signature that says somebody touched it.
const TOUCHED: u8 = 1;

/// The text that is signed for a batch of statements.
#[must_use]
pub fn batch_text(ledger: &str, count: u64, root: &[u8; 32]) -> String {
    format!("clearance-batch/1\n{ledger}\n{count}\n{}\n", hex::encode(root))
}

/// The RFC 6962 leaf of a statement's canonical bytes.
#[must_use]
pub fn statement_leaf(statement: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update([0]).chain_update(statement).finalize().into()
}

/// A public key, as OpenSSH writes one on a line: its kind and its base64, without the comment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicKey(String);

impl PublicKey {
    /// Reads a key of one of the kinds that may sign: ed25519, ecdsa over a NIST curve, and their hardware kinds. A
    /// comment behind it is left out: it often names a person, and keys stand in the log's public bytes.
    ///
    /// # Errors
    /// Why it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.contains("PRIVATE KEY") {
            return Err("is a private key: never show that to anybody; the public one is in the `.pub` file".into());
        }
        if text.len() > LONGEST_KEY || text.contains(['\n', '\r']) {
            return Err("should be one line, as in OpenSSH's `.pub` files".into());
        }
        let key = ssh_key::PublicKey::from_openssh(text)
            .map_err(|_| format!("should be a public key such as `ssh-ed25519 AAAA…`, {KINDS}"))?;
        Self::of(key.key_data())
    }

    /// The public half of a private key, which is not decrypted for it.
    ///
    /// # Errors
    /// That it is none.
    pub fn of_private(text: &str) -> Result<Self, String> {
        let key = ssh_key::PrivateKey::from_openssh(text.trim());
        let key = key.map_err(|why| format!("is not a private key of OpenSSH: {why}"))?;
        Self::of(key.public_key().key_data())
    }

    fn of(key: &KeyData) -> Result<Self, String> {
        let algorithm = key.algorithm();
        let accepted = matches!(
            algorithm,
            Algorithm::Ed25519
                | Algorithm::SkEd25519
                | Algorithm::SkEcdsaSha2NistP256
                | Algorithm::Ecdsa { curve: EcdsaCurve::NistP256 | EcdsaCurve::NistP384 | EcdsaCurve::NistP521 }
        );
        if !accepted {
            return Err(format!("is a key of the kind `{}`; it should be {KINDS}", algorithm.as_str()));
        }
        let bytes = ssh_key::PublicKey::new(key.clone(), "").to_bytes().map_err(|why| why.to_string())?;
        Ok(Self(format!("{} {}", algorithm.as_str(), base64::encode(&bytes))))
    }

    /// The kind and the base64.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The fingerprint that `ssh-keygen -l` shows: `SHA256:…`.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let bytes = self.0.split_once(' ').and_then(|(_, text)| base64::decode(text)).unwrap_or_default();
        format!("SHA256:{}", base64::encode(&Sha256::digest(bytes)).trim_end_matches('='))
    }
}

/// What may sign.
const KINDS: &str = "one of ssh-ed25519, ecdsa-sha2-nistp256, -384 and -521, sk-ssh-ed25519@openssh.com, sk-ecdsa-sha2-nistp256@openssh.com";

/// A signature as `ssh-keygen` writes it to a file and wants it back, from the base64 of its envelope.
#[must_use]
pub fn armoured(base64: &str) -> String {
    const WIDTH: usize = 70;
    let mut text = String::from("-----BEGIN SSH SIGNATURE-----\n");
    let letters: Vec<char> = base64.chars().collect();
    for line in letters.chunks(WIDTH) {
        text.extend(line);
        text.push('\n');
    }
    text.push_str("-----END SSH SIGNATURE-----\n");
    text
}

/// A signature in OpenSSH's envelope. It is only read here: [`Signature::verify`] says whether it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature(SshSig);

impl Signature {
    /// Reads the file that `ssh-keygen -Y sign` writes.
    ///
    /// # Errors
    /// That it is none.
    pub fn from_armoured(text: &str) -> Result<Self, String> {
        let text: String = text.trim().lines().map(|line| format!("{}\n", line.trim_end())).collect();
        SshSig::from_pem(text).map(Self).map_err(|why| format!("it is not a signature of `ssh-keygen -Y sign`: {why}"))
    }

    /// Reads the form in which an entry holds it: the base64 of the envelope.
    ///
    /// # Errors
    /// That it is none.
    pub fn from_base64(text: &str) -> Result<Self, String> {
        if base64::decode(text).is_none() {
            return Err("it is not base64".into());
        }
        Self::from_armoured(&armoured(text))
    }

    /// The form in which an entry holds it.
    ///
    /// # Errors
    /// That it is too long to be written.
    pub fn to_base64(&self) -> Result<String, String> {
        let text = self.0.to_pem(LineEnding::LF).map_err(|why| why.to_string())?;
        Ok(text.lines().filter(|line| !line.starts_with('-')).collect())
    }

    /// The key that made it, as it says.
    ///
    /// # Errors
    /// That it is of a kind that may not sign.
    pub fn key(&self) -> Result<PublicKey, String> {
        PublicKey::of(self.0.public_key()).map_err(|why| format!("its key {why}"))
    }

    /// Whether the key made this over the text, for this purpose and no other. A hardware key must have been touched.
    ///
    /// # Errors
    /// Why it does not hold.
    pub fn verify(&self, key: &PublicKey, text: &str) -> Result<(), String> {
        if self.0.namespace() != NAMESPACE {
            return Err(format!("it was made for `{}`, not for `{NAMESPACE}`", self.0.namespace()));
        }
        if self.key()? != *key {
            return Err(format!("it was made with another key than {}", key.fingerprint()));
        }
        if !self.0.reserved().is_empty() || !matches!(self.0.hash_alg(), HashAlg::Sha256 | HashAlg::Sha512) {
            return Err("it has parts that this program does not know".into());
        }
        let hardware = matches!(self.0.public_key(), KeyData::SkEd25519(_) | KeyData::SkEcdsaSha2NistP256(_));
        // The last five bytes of a hardware key's signature are its flags and its counter.
        let flags = self.0.signature_bytes().iter().rev().nth(4).copied().unwrap_or_default();
        if hardware && flags & TOUCHED == 0 {
            return Err("it was made by a hardware key that nobody touched".into());
        }
        ssh_key::PublicKey::new(self.0.public_key().clone(), "")
            .verify(NAMESPACE, text.as_bytes(), &self.0)
            .map_err(|_| "it was made over other bytes".into())
    }
}
