//! Where an answer goes that is not for standard output: a file, written whole or not at all.
//!
//! The bytes go to a file beside the one asked for and take its name when all of them are there, so that neither a full
//! disk nor an interruption leaves half an answer, and an older file stays until there is a new one.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use clearance_core::code;

use crate::error::Failure;

/// Whether a file that is there already may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Replace {
    /// It may.
    Allowed,
    /// It may not.
    Refused,
}

/// A file for an answer. Dropped before it is finished, it leaves nothing.
pub(crate) struct Output {
    path: PathBuf,
    file: File,
    /// Where the bytes are until they are all there; absent for what is no file, such as a pipe.
    beside: Option<PathBuf>,
}

impl Output {
    /// Opens a place for an answer, so that what cannot be written is known before anything is done.
    pub(crate) fn open(path: &Path, replace: Replace) -> Result<Self, Failure> {
        let cannot = |why| cannot_write(path, &why);
        let there = std::fs::metadata(path).ok();
        if there.as_ref().is_some_and(|there| !there.is_file()) {
            let file = std::fs::OpenOptions::new().write(true).open(path).map_err(cannot)?;
            return Ok(Self { path: path.to_owned(), file, beside: None });
        }
        if there.is_some() && replace == Replace::Refused {
            return Err(exists(path));
        }
        // A link stays a link: what it leads to is replaced.
        let target = if there.is_some() { std::fs::canonicalize(path).map_err(cannot)? } else { path.to_owned() };
        let beside = beside(&target);
        let file = std::fs::OpenOptions::new().write(true).create_new(true).open(&beside).map_err(cannot)?;
        if let Some(there) = there {
            file.set_permissions(there.permissions()).map_err(cannot)?;
        }
        Ok(Self { path: target, file, beside: Some(beside) })
    }

    /// What to write to.
    pub(crate) const fn file(&self) -> &File {
        &self.file
    }

    /// Writes the whole answer.
    pub(crate) fn write(self, text: &[u8]) -> Result<(), Failure> {
        let written = (&self.file).write_all(text);
        written.map_err(|why| cannot_write(&self.path, &why))?;
        self.finish()
    }

    /// Gives the file its name: all of it is there.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        let Some(beside) = &self.beside else { return Ok(()) };
        let moved = self.file.sync_all().and_then(|()| std::fs::rename(beside, &self.path));
        moved.map_err(|why| cannot_write(&self.path, &why))?;
        self.beside = None;
        Ok(())
    }

    /// That it could not be written.
    pub(crate) fn failure(&self, why: &std::io::Error) -> Failure {
        cannot_write(&self.path, why)
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        if let Some(beside) = &self.beside {
            let _ = std::fs::remove_file(beside);
        }
    }
}

/// A name beside a path that nobody else uses.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}

/// That something is there which is not replaced unless that is asked for.
pub(crate) fn exists(path: &Path) -> Failure {
    Failure::new(code::OUTPUT_EXISTS, format!("{} exists already", path.display()))
        .help("name another path, or say `--force` to replace it")
}

/// That a path could not be written.
pub(crate) fn cannot_write(path: &Path, why: &std::io::Error) -> Failure {
    Failure::unwritten(path.display(), why)
}

/// A writer that keeps why it failed: whoever writes to it may say it in words of their own, or try again.
pub(crate) struct Watched<W> {
    inner: W,
    failed: Option<std::io::Error>,
}

impl<W: Write> Watched<W> {
    /// One that has not failed.
    pub(crate) const fn new(inner: W) -> Self {
        Self { inner, failed: None }
    }

    /// Why it failed first, if it did.
    pub(crate) const fn failed(&mut self) -> Option<std::io::Error> {
        self.failed.take()
    }

    /// What was written to.
    pub(crate) fn done(self) -> W {
        self.inner
    }

    fn kept<T>(&mut self, done: std::io::Result<T>) -> std::io::Result<T> {
        done.map_err(|why| {
            let kind = why.kind();
            if kind != std::io::ErrorKind::Interrupted && self.failed.is_none() {
                self.failed = Some(why);
            }
            kind.into()
        })
    }
}

impl<W: Write> Write for Watched<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let done = self.inner.write(bytes);
        self.kept(done)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        let done = self.inner.flush();
        self.kept(done)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn an_answer_takes_its_name_when_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answer");
        let output = Output::open(&path, Replace::Refused).unwrap();
        output.file().write_all(b"half").unwrap();
        drop(output);
        assert_eq!(names(folder.path()), Vec::<String>::new());
        Output::open(&path, Replace::Refused).unwrap().write(b"whole").unwrap();
        assert_eq!(names(folder.path()), ["answer"]);
        assert!(Output::open(&path, Replace::Refused).is_err());
        drop(Output::open(&path, Replace::Allowed).unwrap());
        assert_eq!(std::fs::read(&path).unwrap(), b"whole");
        Output::open(&path, Replace::Allowed).unwrap().write(b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(names(folder.path()), ["answer"]);
    }
}
