//! The letters of a document: Noto Sans, of which the licence stands beside it in `assets/fonts`.

use std::borrow::Cow;

use krilla::text::Font;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

static REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf");

/// What stands where letters are lacking.
const LACKED: &str = "(?)";

/// Ordinary and bold letters, and how wide they are.
pub(super) struct Letters {
    regular: Face,
    bold: Face,
}

struct Face {
    font: Font,
    metrics: GlyphMetrics<'static>,
    signs: skrifa::charmap::Charmap<'static>,
}

impl Face {
    fn load(bytes: &'static [u8]) -> Option<Self> {
        let face = FontRef::new(bytes).ok()?;
        Some(Self {
            font: Font::new(bytes.into(), 0)?,
            metrics: face.glyph_metrics(Size::new(1.0), LocationRef::default()),
            signs: face.charmap(),
        })
    }

    /// How wide a sign is at size 1; one that it does not have is as wide as its empty box.
    fn wide(&self, sign: char) -> f32 {
        let glyph = self.signs.map(sign).unwrap_or_default();
        self.metrics.advance_width(glyph).unwrap_or(0.6)
    }
}

impl Letters {
    /// The letters that are part of the program.
    pub fn load() -> Option<Self> {
        Some(Self {
            regular: Face::load(REGULAR)?,
            bold: Face::load(BOLD)?,
        })
    }

    fn face(&self, bold: bool) -> &Face {
        if bold { &self.bold } else { &self.regular }
    }

    /// The font for a document.
    pub fn font(&self, bold: bool) -> Font {
        self.face(bold).font.clone()
    }

    /// The text as it can be drawn: a mark for each run of signs that the font lacks, so that the reader sees that
    /// something is missing.
    pub fn known<'t>(&self, text: &'t str, bold: bool) -> Cow<'t, str> {
        let face = self.face(bold);
        let lacks = |sign: char| !sign.is_whitespace() && face.signs.map(sign).is_none();
        if !text.contains(lacks) {
            return Cow::Borrowed(text);
        }
        let mut known = String::with_capacity(text.len());
        let mut lacked = false;
        for sign in text.chars() {
            if !lacks(sign) {
                known.push(sign);
            } else if !lacked {
                known.push_str(LACKED);
            }
            lacked = lacks(sign);
        }
        Cow::Owned(known)
    }

    /// The words of a text that cannot be drawn whole, those that stand beside each other together.
    pub fn lacking(&self, text: &str) -> Vec<String> {
        let is_lacked = |sign: char| self.known(sign.encode_utf8(&mut [0; 4]), false) == LACKED;
        let mut lacking: Vec<Vec<&str>> = vec![Vec::new()];
        for word in text.lines().flat_map(|line| line.split_whitespace().chain([""])) {
            match lacking.last_mut() {
                Some(last) if word.contains(is_lacked) => last.push(word),
                Some(last) if !last.is_empty() => lacking.push(Vec::new()),
                _ => {}
            }
        }
        let shown = |words: Vec<&str>| {
            let said = words.join(" ");
            let ends = |sign: char| !sign.is_alphanumeric() && !is_lacked(sign);
            said.trim_matches(ends).to_owned()
        };
        lacking.retain(|words| !words.is_empty());
        lacking.into_iter().map(shown).collect()
    }

    /// How wide a text is.
    pub fn wide(&self, text: &str, size: f32, bold: bool) -> f32 {
        let face = self.face(bold);
        text.chars().map(|sign| face.wide(sign)).sum::<f32>() * size
    }

    /// The text in lines of this width; a word that is wider is broken.
    pub fn wrap(&self, text: &str, size: f32, bold: bool, room: f32) -> Vec<String> {
        let face = self.face(bold);
        let space = face.wide(' ') * size;
        let mut lines = Vec::new();
        let (mut line, mut used) = (String::new(), 0.0);
        for word in text.split_whitespace() {
            let wide = self.wide(word, size, bold);
            if !line.is_empty() && room < used + space + wide {
                lines.push(std::mem::take(&mut line));
                used = 0.0;
            }
            if !line.is_empty() {
                line.push(' ');
                used += space;
            }
            if wide <= room {
                line.push_str(word);
                used += wide;
                continue;
            }
            for sign in word.chars() {
                let wide = face.wide(sign) * size;
                if !line.is_empty() && room < used + wide {
                    lines.push(std::mem::take(&mut line));
                    used = 0.0;
                }
                line.push(sign);
                used += wide;
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn what_the_font_lacks_is_marked() {
        let Some(letters) = Letters::load() else {
            unreachable!("the letters are part of the program");
        };
        for (text, drawn) in [
            (
                "Café dar \u{62f}\u{627}\u{631} bij de brug",
                "Café dar (?) bij de brug",
            ),
            ("\u{645}\u{62d} \u{645} leek een week", "(?) (?) leek een week"),
            ("Żółć ĳ Ελλάς", "Żółć ĳ Ελλάς"),
        ] {
            assert_eq!(letters.known(text, false), drawn);
        }
    }

    #[test]
    fn what_the_font_lacks_can_be_told() {
        let Some(letters) = Letters::load() else {
            unreachable!("the letters are part of the program");
        };
        let text = "Café dar, bij de brug\n| **\u{62f}\u{627}\u{631} \u{645}** | 6 |\n\u{4f60}, Żółć";
        assert_eq!(
            letters.lacking(text),
            ["\u{62f}\u{627}\u{631} \u{645}", "\u{4f60}"]
        );
    }

    #[test]
    fn lines_are_no_wider_than_there_is_room_and_lose_nothing() {
        let Some(letters) = Letters::load() else {
            unreachable!("the letters are part of the program");
        };
        let text = "Een dorp met een heel lange naam: Gasselterboerveenschemond en Ooij";
        for room in [20.0, 60.0, 200.0, 1000.0] {
            let lines = letters.wrap(text, 10.0, false, room);
            for line in &lines {
                assert!(letters.wide(line, 10.0, false) <= room + 0.01, "{line}");
            }
            let kept: String = lines.concat().split_whitespace().collect();
            assert_eq!(kept, text.split_whitespace().collect::<String>());
        }
    }
}
