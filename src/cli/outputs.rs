//! Where results go: what a name of a file promises must be what is in it, and a terminal shows text alone.

use std::path::{Path, PathBuf};

use crate::cli::Environment;
use crate::cli::failure::Failure;

/// Where the result goes, said by its place on the line or by name; unsaid: standard output.
pub(super) fn output<'a>(to: &'a Option<PathBuf>, named: &'a Option<PathBuf>) -> &'a Path {
    to.as_deref().or(named.as_deref()).unwrap_or(Path::new("-"))
}

/// Refuses a name that ends like something else than can be made; `known` are the endings that can.
pub(super) fn fits(output: &Path, known: &[&str]) -> Result<(), Failure> {
    let Some(ending) = output.extension().map(|ending| ending.to_string_lossy()) else {
        return Ok(());
    };
    if known.iter().any(|one| ending.eq_ignore_ascii_case(one)) {
        return Ok(());
    }
    Err(Failure::UnknownEnding {
        ending: ending.into_owned(),
        known: known.iter().map(|one| format!(".{one}")).collect(),
    })
}

/// Refuses to write bytes on a terminal, which would take them for commands.
pub(super) fn readable(output: &Path, text: bool, environment: &Environment) -> Result<(), Failure> {
    if output == Path::new("-") && !text && environment.stdout_is_terminal {
        return Err(Failure::NotForScreen);
    }
    Ok(())
}
