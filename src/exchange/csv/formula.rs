//! Cells that a spreadsheet would take for a formula, and the quote that keeps it from doing so.

use std::borrow::Cow;

/// The quote in front.
const GUARD: char = '\'';

/// Whether a spreadsheet would calculate with the text, were it not for quotes in front.
fn dangerous(text: &str) -> bool {
    text.trim_start_matches(GUARD)
        .starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The text as it can stand in a cell; [`bare`] gives it back, also if it had a quote of its own.
pub(in crate::exchange) fn guarded(text: &str) -> Cow<'_, str> {
    if dangerous(text) {
        Cow::Owned(format!("{GUARD}{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text as it can stand in a cell that is text and nothing else, so that [`bare`] gives it back.
pub(in crate::exchange) fn unstripped(text: &str) -> Cow<'_, str> {
    if bare(text) == text {
        Cow::Borrowed(text)
    } else {
        guarded(text)
    }
}

/// The text of a cell without the quote that was put in front of it.
pub(super) fn bare(cell: &str) -> &str {
    match cell.strip_prefix(GUARD) {
        Some(text) if dangerous(text) => text,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::{bare, guarded};

    #[test]
    fn a_guard_is_put_on_and_taken_off() {
        for text in [
            "=1+1",
            "+31 6 12345678",
            "-",
            "@naam",
            "'=1",
            "''=1",
            "'s avonds",
            "Jan",
            "",
        ] {
            assert_eq!(bare(&guarded(text)), text);
        }
        assert_eq!(guarded("=1+1"), "'=1+1");
        assert_eq!(guarded("'s avonds"), "'s avonds");
    }
}
