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
use ssh_key::{Algorithm, EcdsaCurve, HashAlg, SshSig};

use crate::base64;

/// The namespace of signatures on statements.
pub const NAMESPACE: &str = "clearance-statement";

/// The longest a public key may be written.
const LONGEST_KEY: usize = 2_048;

/// The most characters of a signature's base64: one of a P-521 key has about 600.
pub const LONGEST_SIGNATURE: usize = 1_400;

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

/// Walks the envelope strictly, and gives the line of its key: `SSHSIG`, version 1, then key, purpose, a reserved part,
/// hash and signature, each with its length, and nothing behind them.
fn enveloped_key(bytes: &[u8]) -> Option<String> {
    let mut rest = bytes.strip_prefix(b"SSHSIG\0\0\0\x01")?;
    let [key, _, _, _, signature] =
        [string(&mut rest)?, string(&mut rest)?, string(&mut rest)?, string(&mut rest)?, string(&mut rest)?];
    let (mut of_key, mut of_signature) = (key, signature);
    let kind = string(&mut of_key)?;
    let same = string(&mut of_signature)? == kind;
    string(&mut of_signature)?;
    // A hardware key adds its flags and its counter.
    let tail = if kind.starts_with(b"sk-") { 5 } else { 0 };
    let whole = rest.is_empty() && of_signature.len() == tail && same;
    let kind = std::str::from_utf8(kind).ok().filter(|_| whole)?;
    Some(format!("{kind} {}", base64::encode(key)))
}

/// Takes a string with its length from the front (RFC 4251, section 5).
fn string<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let (string, after) = after.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    *rest = after;
    Some(string)
}

/// A signature in OpenSSH's envelope. It is only read here: [`Signature::verify`] says whether it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    envelope: SshSig,
    // The bytes of the key, as `ssh-keygen` would show them on a line.
    key: String,
    // Kept as it came: what is written anew might be written otherwise.
    base64: String,
}

impl Signature {
    /// Reads the file that `ssh-keygen -Y sign` writes.
    ///
    /// # Errors
    /// That it is none.
    pub fn from_armoured(text: &str) -> Result<Self, String> {
        let lines = text.trim().lines().map(str::trim_end);
        Self::from_base64(&lines.filter(|line| !line.starts_with('-')).collect::<String>())
    }

    /// Reads the form in which an entry holds it: the base64 of the envelope.
    ///
    /// # Errors
    /// That it is none.
    pub fn from_base64(text: &str) -> Result<Self, String> {
        let none = "it is not a signature of `ssh-keygen -Y sign`";
        let bytes = Some(text).filter(|text| text.len() <= LONGEST_SIGNATURE).and_then(base64::decode);
        let key = bytes.as_deref().and_then(enveloped_key).ok_or(none)?;
        let envelope = SshSig::from_pem(armoured(text)).map_err(|why| format!("{none}: {why}"))?;
        Ok(Self { envelope, key, base64: text.to_owned() })
    }

    /// The form in which an entry holds it.
    #[must_use]
    pub fn as_base64(&self) -> &str {
        &self.base64
    }

    /// The key that made it, as it says.
    ///
    /// # Errors
    /// That it is of a kind that may not sign.
    pub fn key(&self) -> Result<PublicKey, String> {
        let key = PublicKey::of(self.envelope.public_key()).map_err(|why| format!("its key {why}"))?;
        // The library reads some lengths leniently; written in one way only, a key is itself or another.
        if key.0 == self.key { Ok(key) } else { Err("its key is not written as OpenSSH writes it".into()) }
    }

    /// Whether the key made this over the text, for this purpose and no other. A hardware key must have been touched.
    ///
    /// # Errors
    /// Why it does not hold.
    pub fn verify(&self, key: &PublicKey, text: &str) -> Result<(), String> {
        if self.envelope.namespace() != NAMESPACE {
            return Err(format!("it was made for `{}`, not for `{NAMESPACE}`", self.envelope.namespace()));
        }
        if self.key()? != *key {
            return Err(format!("it was made with another key than {}", key.fingerprint()));
        }
        if !self.envelope.reserved().is_empty()
            || !matches!(self.envelope.hash_alg(), HashAlg::Sha256 | HashAlg::Sha512)
        {
            return Err("it has parts that this program does not know".into());
        }
        let hardware = matches!(self.envelope.public_key(), KeyData::SkEd25519(_) | KeyData::SkEcdsaSha2NistP256(_));
        // The last five bytes of a hardware key's signature are its flags and its counter.
        let flags = self.envelope.signature_bytes().iter().rev().nth(4).copied().unwrap_or_default();
        if hardware && flags & TOUCHED == 0 {
            return Err("it was made by a hardware key that nobody touched".into());
        }
        ssh_key::PublicKey::new(self.envelope.public_key().clone(), "")
            .verify(NAMESPACE, text.as_bytes(), &self.envelope)
            .map_err(|_| "it was made over other bytes".into())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Made with `ssh-keygen -Y sign -n clearance-statement` over [`text`].
    const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH62pCXcZBUO1keeBqkRMavk8vkuihHgNUYw51AHuTy/";
    const SIGNED: &str = "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgfrakJdxkFQ7WR54GqRExq+Ty+S6KEeA1RjDnUAe5PL8AAAATY2xlYXJhbmNlLXN0YXRlbWVudAAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUxOQAAAEB9/wwQIf8SrRyAXrkRG1WUqDVtCkVP1sspne/kbOxgQPFoUvqDig5/WpfLAupu+J8LgUEh9vlxGJP6dRUe3AED";

    fn text() -> String {
        batch_text("5b547bedb3f260dce3706b7151f5821c", 2, &[0xab; 32])
    }

    #[test]
    fn a_signature_holds_for_its_text_its_key_and_its_purpose() {
        let (key, signature) = (PublicKey::parse(KEY).unwrap(), Signature::from_base64(SIGNED).unwrap());
        assert_eq!(signature.verify(&key, &text()), Ok(()));
        assert_eq!(signature.key().unwrap(), key);
        assert!(key.fingerprint().starts_with("SHA256:") && key.fingerprint().len() == 50);
        assert!(signature.verify(&key, &text().replace("\n2\n", "\n3\n")).unwrap_err().contains("other bytes"));
        let other =
            PublicKey::parse("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILeO/ySN8jcMCp/ohrM+gK1QmfsNB5NuG4UkHACnXDZo")
                .unwrap();
        assert!(signature.verify(&other, &text()).unwrap_err().contains("another key"));
        assert_eq!(Signature::from_armoured(&armoured(SIGNED)).unwrap(), signature);
        assert_eq!(Signature::from_armoured(&armoured(SIGNED).replace('\n', "\r\n")).unwrap(), signature);
    }

    #[test]
    fn keys_that_may_not_sign_are_refused() {
        for wrong in [
            "",
            "ssh-ed25519",
            "ssh-ed25519 AAAA",
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQC3",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILeO/ySN8jcMCp/ohrM+gK1QmfsNB5NuG4UkHACnXDZo\nssh-ed25519 AAAA",
            "-----BEGIN OPENSSH PRIVATE KEY-----",
        ] {
            assert!(PublicKey::parse(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_text_ends_the_program(text in "(\\PC|\n){0,300}") {
            let _ = (PublicKey::parse(&text), PublicKey::of_private(&text));
            prop_assert!(Signature::from_armoured(&text).is_err() && Signature::from_base64(&text).is_err());
        }

        #[test]
        fn a_changed_signature_does_not_hold(at: prop::sample::Index, byte: u8) {
            let mut bytes = base64::decode(SIGNED).unwrap();
            let at = at.index(bytes.len());
            prop_assume!(bytes[at] != byte);
            bytes[at] = byte;
            let key = PublicKey::parse(KEY).unwrap();
            if let Ok(signature) = Signature::from_base64(&base64::encode(&bytes)) {
                prop_assert!(signature.verify(&key, &text()).is_err());
            }
        }

        #[test]
        fn a_cut_or_lengthened_signature_is_none(keep: prop::sample::Index, more in prop::collection::vec(any::<u8>(), 1..9)) {
            let bytes = base64::decode(SIGNED).unwrap();
            let cut = &bytes[..keep.index(bytes.len())];
            prop_assert!(Signature::from_base64(&base64::encode(cut)).is_err());
            let long = [bytes.as_slice(), &more].concat();
            prop_assert!(Signature::from_base64(&base64::encode(&long)).is_err());
        }
    }
}
