//! Where a list comes from, and what is in a folder.

use std::path::PathBuf;
use std::sync::Arc;

/// Where a list comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum ListSource {
    /// The list that was read last, read otherwise.
    Again,
    /// No list yet: the places where lists may be.
    Start,
    /// This file or folder.
    File(PathBuf),
    /// The clipboard.
    Pasted(Arc<str>),
}

/// What is in a folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Folder {
    /// Which one; none: the places where one begins.
    pub place: Option<PathBuf>,
    /// What can be chosen.
    pub entries: Vec<Entry>,
}

/// A file or a folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Where it is.
    pub path: PathBuf,
    /// What it is.
    pub sort: Sort,
}

/// What stands in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A file with which somebody was half done.
    Begun,
    /// A file that was taken in before.
    Recent,
    /// A file.
    File,
    /// A folder.
    Folder,
    /// The folder above.
    Above,
}
