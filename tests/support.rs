//! Runs the program: environment emptied, fixed width, its own folder; standard output, standard error and the exit
//! status are always looked at.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value as Json;

/// A folder with a ledger to be, and the program run in it.
pub struct World {
    folder: tempfile::TempDir,
    sign_with: Option<String>,
}

/// What a run came to.
#[derive(Debug)]
pub struct Ran {
    pub out: String,
    pub err: String,
    pub code: i32,
}

impl World {
    /// An empty folder.
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), sign_with: None }
    }

    /// A folder with a sandbox ledger founded by `registrar`.
    pub fn sandbox() -> Self {
        let world = Self::empty();
        world.run("init --sandbox --now 2026-04-06T09:00:00Z").expect(0);
        world
    }

    /// A sandbox whose founder signs with a new key, `founder`, which every run uses.
    pub fn signed() -> Self {
        let mut world = Self::empty();
        world.keygen("founder", &[]);
        world.run("init --sandbox --now 2026-04-06T09:00:00Z --key-file founder.pub --key-until 2027-12-31").expect(0);
        world.sign_with = Some("founder".into());
        world
    }

    /// Makes a key with `ssh-keygen`, without a passphrase unless the words say so, and gives the public one.
    pub fn keygen(&self, name: &str, words: &[&str]) -> String {
        let words = if words.is_empty() { &["-t", "ed25519", "-N", ""] } else { words };
        let made = Command::new("ssh-keygen")
            .args(["-q", "-C", "somebody@example.org", "-f", name])
            .args(words)
            .current_dir(self.path())
            .status()
            .expect("`ssh-keygen` runs: Debian has it in openssh-client");
        assert!(made.success(), "ssh-keygen");
        std::fs::read_to_string(self.path().join(format!("{name}.pub"))).unwrap().trim().to_owned()
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The ledger's file.
    pub fn ledger(&self) -> PathBuf {
        self.path().join("ledger.db")
    }

    /// Writes a file and gives its name.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path().join(name), content).unwrap();
        name.to_owned()
    }

    /// The program with these words, parted by spaces.
    pub fn run(&self, words: &str) -> Ran {
        self.run_with(&words.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>(), "")
    }

    /// The program with these words and this standard input.
    pub fn run_with(&self, words: &[&str], input: &str) -> Ran {
        Self::ran(self.command().args(words), input)
    }

    /// The same in the name of an officer who has no key.
    pub fn claim(&self, words: &str) -> Ran {
        let words = words.split(' ').filter(|w| !w.is_empty());
        Self::ran(self.command().env_remove("CLEARANCE_SIGN_WITH").args(words), "")
    }

    /// A command run with this standard input.
    pub fn ran(command: &mut Command, input: &str) -> Ran {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        Ran {
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap_or(-1),
        }
    }

    /// The program, ready to be given words.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clearance"));
        command
            .env_clear()
            .current_dir(self.path())
            .env("CLEARANCE_CONFIG", "")
            .env("CLEARANCE_LEDGER", self.ledger())
            .env("CLEARANCE_OFFICER", "registrar")
            .env("COLUMNS", "80")
            .env("NO_COLOR", "1")
            .env("PATH", "/usr/bin:/bin");
        if let Some(key) = &self.sign_with {
            command.env("CLEARANCE_SIGN_WITH", key);
        }
        command
    }

    /// Applies a batch written here.
    pub fn apply(&self, batch: &str) -> Ran {
        self.run_with(&["apply", "-"], batch)
    }
}

impl Ran {
    /// Asserts the exit status and gives the run back.
    #[track_caller]
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "exit status\n--- out\n{}\n--- err\n{}", self.out, self.err);
        self
    }

    /// Asserts that nothing was said on standard error.
    #[track_caller]
    pub fn silent(self) -> Self {
        assert_eq!(self.err, "", "standard error");
        self
    }

    /// Standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> Json {
        serde_json::from_str(&self.out).unwrap_or_else(|why| panic!("{why}\n{}\n{}", self.out, self.err))
    }
}
