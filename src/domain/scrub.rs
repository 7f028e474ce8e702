//! Text from outside, without the signs that cannot be seen but do something.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Joins emoji into one: a family, a profession.
const JOINER: char = '\u{200D}';

/// The text in normal form C without what a person cannot see: control signs, marks that turn the
/// direction of writing, signs without width. A line break stays, a tab becomes a space, and the
/// joiner stays inside an emoji.
pub fn scrub(text: &str) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte))
    {
        return Cow::Borrowed(text);
    }
    if text.chars().all(|sign| plain(sign) && sign != JOINER) && is_nfc(text) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\t' => clean.push(' '),
            '\u{2028}' | '\u{2029}' => clean.push('\n'),
            // The line feed after it is the same line break.
            '\r' if signs.peek() == Some(&'\n') => {}
            '\r' => clean.push('\n'),
            JOINER => {
                let between = clean.chars().next_back().is_some_and(pictured)
                    && signs.peek().copied().is_some_and(pictured);
                if between {
                    clean.push(JOINER);
                }
            }
            sign if plain(sign) => clean.push(sign),
            _ => {}
        }
    }
    Cow::Owned(clean.nfc().collect())
}

/// The text with every sign that cannot be seen but does something as an escape: for what has to be shown
/// as it is, such as the name of a file. A line break stays, a tab becomes a space.
pub fn escaped(text: &str) -> Cow<'_, str> {
    if is_harmless(text) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\t' => shown.push(' '),
            sign if harmless(sign) => shown.push(sign),
            sign => shown.extend(sign.escape_default()),
        }
    }
    Cow::Owned(shown)
}

/// The same on one line: a line break too is an escape, so that no text can look like two.
pub fn escaped_line(text: &str) -> Cow<'_, str> {
    let text = escaped(text);
    if text.contains('\n') {
        return Cow::Owned(text.replace('\n', "\\n"));
    }
    text
}

/// Whether no sign in the text does anything to a terminal. How accents are composed does no harm, and
/// the joiner inside an emoji neither.
pub fn is_harmless(text: &str) -> bool {
    let plain = |byte: u8| byte == b'\n' || (b' '..=b'~').contains(&byte);
    text.bytes().all(plain) || text.chars().all(harmless)
}

fn harmless(sign: char) -> bool {
    plain(sign) || sign == JOINER
}

/// Whether the sign can stay as it is.
fn plain(sign: char) -> bool {
    match sign {
        '\n' => true,
        // Soft hyphen, direction, zero width, invisible operators, annotation, tags.
        '\u{AD}'
        | '\u{61C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200C}'
        | '\u{200E}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}' => false,
        _ => !sign.is_control(),
    }
}

/// Whether the sign can be a part of an emoji of several signs.
fn pictured(sign: char) -> bool {
    matches!(sign, '\u{FE0F}' | '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::{escaped, escaped_line, scrub};

    #[test]
    fn what_cannot_be_seen_is_gone() {
        for (outside, inside) in [
            ("Fanfare", "Fanfare"),
            ("Caf\u{65}\u{301}", "Café"),
            ("rood\u{1b}[31m", "rood[31m"),
            ("a\u{9b}b\u{7}", "ab"),
            ("\u{202e}omgekeerd\u{2066}", "omgekeerd"),
            ("on\u{200b}zicht\u{200d}baar\u{feff}", "onzichtbaar"),
            ("een\ttab", "een tab"),
            ("een\r\ntwee\rdrie", "een\ntwee\ndrie"),
            ("\u{1F468}\u{200d}\u{1F33E}", "\u{1F468}\u{200d}\u{1F33E}"),
            ("\u{1F468}\u{200d}", "\u{1F468}"),
        ] {
            assert_eq!(scrub(outside), inside);
            assert_eq!(scrub(inside), inside, "twice is the same as once");
        }
    }

    #[test]
    fn what_does_something_is_shown_and_not_done() {
        for (outside, shown) in [
            ("Café de Kroon\ntwee", "Café de Kroon\ntwee"),
            ("Caf\u{65}\u{301}", "Caf\u{65}\u{301}"),
            ("rood\u{1b}[31m", "rood\\u{1b}[31m"),
            ("\u{202e}om\u{9b}\r", "\\u{202e}om\\u{9b}\\r"),
            ("een\ttab", "een tab"),
            ("\u{1F468}\u{200d}\u{1F33E}", "\u{1F468}\u{200d}\u{1F33E}"),
        ] {
            assert_eq!(escaped(outside), shown);
            assert_eq!(escaped(shown), shown, "twice is the same as once");
            assert_eq!(escaped_line(outside), shown.replace('\n', "\\n"));
        }
    }
}
