//! Every crate that is built in has a licence that `deny.toml` allows (S14), also where cargo-deny is not there
//! to look.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The licences that may be used, as `deny.toml` has them.
fn allowed() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deny.toml");
    let deny: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let allow = deny["licenses"]["allow"].as_array().unwrap();
    allow
        .iter()
        .map(|licence| licence.as_str().unwrap().to_owned())
        .collect()
}

/// The crates that are built in here, each with its licence, without asking anybody for what is not here.
fn crates() -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "--offline",
            "--prefix",
            "none",
            "--format",
            "{p}|{l}",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    let lines = told.lines().filter_map(|line| line.split_once('|'));
    lines
        .map(|(name, licence)| {
            (
                name.to_owned(),
                licence.trim_end_matches(" (*)").trim().to_owned(),
            )
        })
        .collect()
}

/// Whether the licence expression can be met: `MIT OR (Apache-2.0 AND ISC)`.
fn met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut place = 0;
    let met = either(&words, &mut place, allowed);
    assert_eq!(place, words.len(), "{expression} cannot be read");
    met
}

fn either(words: &[&str], place: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = both(words, place, allowed);
    while words.get(*place) == Some(&"OR") {
        *place += 1;
        met |= both(words, place, allowed);
    }
    met
}

fn both(words: &[&str], place: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, place, allowed);
    while words.get(*place) == Some(&"AND") {
        *place += 1;
        met &= one(words, place, allowed);
    }
    met
}

fn one(words: &[&str], place: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let word = words[*place];
    *place += 1;
    if word == "(" {
        let met = either(words, place, allowed);
        assert_eq!(words.get(*place), Some(&")"));
        *place += 1;
        return met;
    }
    if words.get(*place) == Some(&"WITH") {
        // With an exception it is another licence, and stands in the list as such.
        let excepted = format!("{word} WITH {}", words[*place + 1]);
        *place += 2;
        return allowed.contains(&excepted);
    }
    // `MPL-2.0+` is met by that version of it.
    allowed.contains(word.trim_end_matches('+'))
}

#[test]
fn every_crate_has_a_licence_that_is_allowed() {
    let (crates, allowed) = (crates(), allowed());
    let mut refused = crates.clone();
    refused.retain(|_, licence| !met(licence, &allowed));
    assert!(refused.is_empty(), "{refused:#?}");
    assert!(200 < crates.len(), "{}", crates.len());
    // Ours is the only one that comes from somewhere else than the registry.
    let elsewhere: Vec<&String> = crates
        .keys()
        .filter(|name| name.contains("/") || name.contains("git+"))
        .collect();
    assert_eq!(elsewhere.len(), 1, "{elsewhere:?}");
}

#[test]
fn licences_are_read_as_they_are_meant() {
    let allowed: BTreeSet<String> = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"]
        .map(str::to_owned)
        .into();
    for (expression, is_met) in [
        ("MIT", true),
        ("GPL-3.0-only", false),
        ("GPL-3.0-only OR MIT", true),
        ("MIT/Apache-2.0", true),
        ("GPL-3.0-only AND MIT", false),
        ("ISC AND (GPL-3.0-only OR MIT)", true),
        ("Apache-2.0", false),
        ("Apache-2.0 WITH LLVM-exception", true),
    ] {
        assert_eq!(met(expression, &allowed), is_met, "{expression}");
    }
}
