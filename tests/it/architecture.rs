//! The rules of the code map that can be checked by reading the code.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules in the order in which they may use each other: those above, never those below.
const ORDER: [&str; 10] = [
    "domain",
    "i18n",
    "store",
    "exchange",
    "keys",
    "widgets",
    "screens",
    "app",
    "cli",
    "read_aloud",
];

pub fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Every source file with its place below `src` and its text.
fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    sources(&root, &mut paths);
    paths
        .into_iter()
        .map(|path| {
            let place = path
                .strip_prefix(&root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            (place, fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// The module that a file belongs to: `domain` for `domain/gaps/mod.rs`.
fn module(place: &str) -> &str {
    let first = place.split('/').next().unwrap();
    first.strip_suffix(".rs").unwrap_or(first)
}

#[test]
fn modules_use_only_those_above_them() {
    let mut wrong = Vec::new();
    for (place, text) in files() {
        let Some(own) = ORDER.iter().position(|name| *name == module(&place)) else {
            continue;
        };
        for line in text.lines() {
            let used = line.split("crate::").skip(1);
            for used in used {
                let name: String = used
                    .chars()
                    .take_while(|sign| sign.is_alphanumeric() || *sign == '_')
                    .collect();
                if ORDER
                    .iter()
                    .position(|module| *module == name)
                    .is_some_and(|used| used > own)
                {
                    wrong.push(format!("{place}: {}", line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_domain_knows_no_screen_no_disk_and_no_clock() {
    let strangers = [
        "ratatui",
        "crossterm",
        "rusqlite",
        "std::fs",
        "std::env",
        "SystemTime",
        "Zoned::now",
    ];
    for (place, text) in files() {
        for stranger in strangers {
            assert!(
                module(&place) != "domain" || !text.contains(stranger),
                "{place} has {stranger}"
            );
        }
    }
}

#[test]
fn only_the_store_speaks_to_the_database() {
    for (place, text) in files() {
        assert!(module(&place) == "store" || !text.contains("rusqlite"), "{place}");
    }
}

#[test]
fn screens_and_widgets_touch_no_files() {
    for (place, text) in files() {
        let drawn = ["screens", "widgets"].contains(&module(&place));
        assert!(!drawn || !text.contains("std::fs"), "{place}");
        assert!(!drawn || !text.contains("crate::store"), "{place}");
    }
}

#[test]
fn every_file_says_on_top_what_lives_in_it() {
    for (place, text) in files() {
        assert!(text.starts_with("//! "), "{place}");
    }
}
