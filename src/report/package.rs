//! A folder of files with their digests, written whole or not at all, and the same byte for byte when it is made again.
//!
//! It knows neither a clock nor where it stands. `SHA256SUMS` can be checked by anybody (`sha256sum -c SHA256SUMS`).

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value as Json, json};
use sha2::{Digest as _, Sha256};

use crate::error::Failure;
use crate::output::{Replace, Watched, beside, cannot_write, exists};
use crate::render::json;

/// A package being written. Dropped before it is finished, it leaves nothing.
pub(crate) struct Package {
    path: PathBuf,
    beside: PathBuf,
    files: BTreeMap<String, Written>,
    done: bool,
}

/// A file of a package.
struct Written {
    bytes: u64,
    digest: String,
}

impl Package {
    /// Begins one at a path.
    pub(crate) fn begin(path: &Path, replace: Replace) -> Result<Self, Failure> {
        if path.symlink_metadata().is_ok() && replace == Replace::Refused {
            return Err(exists(path));
        }
        // A path such as `..` has no name to take.
        let named = path.file_name().is_some();
        let path = if named {
            path.to_owned()
        } else {
            std::fs::canonicalize(path).map_err(|why| cannot_write(path, &why))?
        };
        let beside = beside(&path);
        let mut folder = std::fs::DirBuilder::new();
        // It holds what the ledger keeps private: only its owner may read it.
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
        folder.create(&beside).map_err(|why| cannot_write(&path, &why))?;
        Ok(Self { path, beside, files: BTreeMap::new(), done: false })
    }

    /// Writes a file of it; `name` is its path inside, with `/`.
    pub(crate) fn add(
        &mut self,
        name: &str,
        write: &mut dyn FnMut(&mut dyn Write) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let path = self.beside.join(name);
        let cannot = |why: std::io::Error| cannot_write(&self.path.join(name), &why);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(cannot)?;
        }
        let file = File::create_new(&path).map_err(cannot)?;
        let mut out = BufWriter::new(Watched::new(Hashing { file, hash: Sha256::new(), bytes: 0 }));
        let done = write(&mut out);
        let _ = out.flush();
        if let Some(why) = out.get_mut().failed() {
            drop(out.into_parts());
            return Err(cannot(why));
        }
        done?;
        let hashing = out.into_inner().map_err(|why| cannot(why.into_error()))?.done();
        hashing.file.sync_all().map_err(cannot)?;
        let digest = hashing.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        self.files.insert(name.to_owned(), Written { bytes: hashing.bytes, digest });
        Ok(())
    }

    /// The files written so far, in order of name.
    pub(crate) fn files(&self) -> Json {
        let one = |(name, file): (&String, &Written)| json!({"path": name, "bytes": file.bytes, "sha256": file.digest});
        self.files.iter().map(one).collect()
    }

    /// Writes the manifest and the digests, and gives the folder its name.
    pub(crate) fn finish(mut self, mut manifest: Map<String, Json>) -> Result<Map<String, Json>, Failure> {
        manifest.insert("files".into(), self.files());
        let text = json::pretty(&Json::Object(manifest.clone()));
        let cannot = |why: std::io::Error| crate::report::audit::cannot(why);
        self.add("manifest.json", &mut |out| out.write_all(text.as_bytes()).map_err(cannot))?;
        let sums: String = self.files.iter().map(|(name, file)| format!("{}  {name}\n", file.digest)).collect();
        self.add("SHA256SUMS", &mut |out| out.write_all(sums.as_bytes()).map_err(cannot))?;
        self.take_its_name().map_err(|why| cannot_write(&self.path, &why))?;
        self.done = true;
        Ok(manifest)
    }

    /// What stood there before goes only when the new one has its name.
    fn take_its_name(&self) -> std::io::Result<()> {
        if self.path.symlink_metadata().is_err() {
            return std::fs::rename(&self.beside, &self.path);
        }
        let old = self.beside.with_extension("old");
        std::fs::rename(&self.path, &old)?;
        if let Err(why) = std::fs::rename(&self.beside, &self.path) {
            std::fs::rename(&old, &self.path)?;
            return Err(why);
        }
        match std::fs::symlink_metadata(&old)?.is_dir() {
            true => std::fs::remove_dir_all(&old),
            false => std::fs::remove_file(&old),
        }
    }
}

impl Drop for Package {
    fn drop(&mut self) {
        if !self.done {
            let _ = std::fs::remove_dir_all(&self.beside);
        }
    }
}

/// A file whose bytes are hashed on their way.
struct Hashing {
    file: File,
    hash: Sha256,
    bytes: u64,
}

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}
