//! Signatures are made by `ssh-keygen -Y sign`, so that agents, passphrases and hardware keys work as they do everywhere
//! else: its prompts go to the terminal, and the private key never comes here.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clearance_core::code;
use clearance_core::node::{Mistake, Place};
use clearance_core::signature::{NAMESPACE, PublicKey, Signature};
use clearance_ledger::{Ledger, Signer, Transaction};

use crate::clock;
use crate::context::{Context, flag_mistake};
use crate::error::Failure;

/// Begins a transaction whose statements are signed as the flags say.
///
/// # Errors
/// That the key cannot be read, or the ledger not be written.
pub(crate) fn begin<'l>(ledger: &'l Ledger, context: &Context) -> Result<Transaction<'l>, Failure> {
    let transaction = ledger.begin(context.now()?)?;
    let globals = &context.globals;
    let signer = match &globals.sign_with {
        // A rehearsal needs no key at hand.
        _ if globals.dry_run || globals.statement_out.is_some() => Signer::Later,
        Some(path) => signer(path, globals.no_input)?,
        None => return Ok(transaction),
    };
    Ok(transaction.signed(signer, clock::random()?))
}

/// What signs with the key in a file, or with the agent's if the file holds the public one.
fn signer(path: &Path, no_input: bool) -> Result<Signer<'static>, Failure> {
    let key = public_key(path).map_err(|(code, why)| flag_mistake("--sign-with", code, why))?;
    let path = path.to_owned();
    Ok(Signer::With(key, Box::new(move |text| sign(&path, text, no_input))))
}

/// The public key that a file holds or belongs to.
fn public_key(path: &Path) -> Result<PublicKey, (&'static str, String)> {
    let shown = path.display();
    let cannot = |why: std::io::Error| (code::INPUT, format!("{shown} cannot be read: {why}"));
    let text = std::fs::read_to_string(path).map_err(cannot)?;
    if text.contains("PRIVATE KEY") {
        let mut beside = path.as_os_str().to_owned();
        beside.push(".pub");
        if let Ok(text) = std::fs::read_to_string(PathBuf::from(beside)) {
            return PublicKey::parse(&text).map_err(|why| (code::KEY, format!("{shown}.pub {why}")));
        }
        return PublicKey::of_private(&text).map_err(|why| (code::KEY, format!("{shown} {why}")));
    }
    PublicKey::parse(&text).map_err(|why| (code::KEY, format!("{shown} {why}")))
}

/// Has the text signed.
fn sign(path: &Path, text: &str, no_input: bool) -> Result<Signature, Mistake> {
    let failed = |why: String| Mistake::new(code::NOT_SIGNED, Place::NONE, why);
    let mut command = Command::new("ssh-keygen");
    command.args(["-q", "-Y", "sign", "-n", NAMESPACE, "-f"]).arg(path).stdin(Stdio::piped()).stdout(Stdio::piped());
    if no_input && std::env::var_os("SSH_ASKPASS").is_none() {
        // Instead of a prompt for a passphrase that nobody would answer.
        command.env("SSH_ASKPASS", "/bin/false").env("SSH_ASKPASS_REQUIRE", "force");
    }
    let mut child = command.spawn().map_err(|why| {
        failed(format!("`ssh-keygen` cannot be run: {why}")).help("it is part of OpenSSH, from version 8.1 on")
    })?;
    // A child that reads nothing says why itself.
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(|why| failed(format!("`ssh-keygen` did not end: {why}")))?;
    if !output.status.success() {
        return Err(failed(format!("`ssh-keygen -Y sign` made no signature with {}", path.display())));
    }
    Signature::from_armoured(&String::from_utf8_lossy(&output.stdout)).map_err(failed)
}
