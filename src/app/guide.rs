//! A guide (HSDS) that stands in a folder as loose lists: it is read whole, whichever of its files is chosen.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use crate::exchange::export::packed;
use crate::exchange::sheets::{FileFormat, GUIDE, format_of, is_list_of_guide};

/// The most that the lists of a guide may hold together, in bytes: 256 MiB.
const LIMIT: u64 = 256 << 20;
/// So many files of a folder are looked at.
const LOOKED_AT: usize = 10_000;

/// The whole guide, as one ZIP file, if this file is one of its lists and others stand beside it.
pub fn guide_around(chosen: &Path, bytes: &[u8]) -> Option<Vec<u8>> {
    let name = chosen.file_name()?.to_string_lossy();
    let folder = chosen.parent()?;
    let described = || folder.join(GUIDE).is_file();
    let is_of_guide = match name.eq_ignore_ascii_case(GUIDE) {
        true => true,
        false if bytes.starts_with(b"PK") => false,
        // A list of another sort may happen to be called `contacts.csv`.
        false => format_of(bytes) == FileFormat::HsdsPackage || is_list_of_guide(&name) && described(),
    };
    is_of_guide.then(|| guide_in(folder)).flatten()
}

/// The guide in this folder as one ZIP file, if two of its lists are there or it is described.
pub fn guide_in(folder: &Path) -> Option<Vec<u8>> {
    let found = fs::read_dir(folder).ok()?.flatten().take(LOOKED_AT);
    let names = found.map(|found| found.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| is_list_of_guide(name)).collect();
    names.sort();
    if names.is_empty() || names.len() < 2 && !folder.join(GUIDE).is_file() {
        return None;
    }
    let (mut lists, mut left) = (Vec::new(), LIMIT);
    for name in &names {
        let path = folder.join(name);
        // A pipe could keep one waiting for ever.
        if !path.is_file() {
            continue;
        }
        let mut bytes = Vec::new();
        File::open(&path).ok()?.take(left).read_to_end(&mut bytes).ok()?;
        left -= bytes.len() as u64;
        lists.push((name.as_str(), bytes));
    }
    Some(packed(&lists)).filter(|guide| format_of(guide) == FileFormat::HsdsPackage)
}
