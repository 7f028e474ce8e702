//! Letters typed by their number, as Windows knows them: Alt held down, 0233 on the number pad, and there is é.
//! Letters that are not on the keyboard come from a clipboard in the same way.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// The keys with letters that are down now.
#[derive(Debug, Default)]
pub struct AltCodes(Vec<char>);

impl AltCodes {
    /// The key as it is meant. A letter typed by its number comes when Alt goes up, and is told as a key that goes up:
    /// one that never went down.
    pub fn meant(&mut self, key: KeyEvent) -> KeyEvent {
        let KeyCode::Char(letter) = key.code else {
            return key;
        };
        if key.kind != KeyEventKind::Release {
            if !self.0.contains(&letter) {
                self.0.push(letter);
            }
            return key;
        }
        if self.0.is_empty() {
            // What is on every keyboard has more likely gone down in another window.
            return match letter.is_ascii() || letter.is_control() {
                true => key,
                false => KeyEvent::new(key.code, KeyModifiers::NONE),
            };
        }
        let up = self.0.iter().position(|down| *down == letter);
        // Shift may have gone up first: then it is the key that is down longest.
        self.0.remove(up.unwrap_or_default());
        key
    }

    /// Another window has the keyboard, and what goes up there is not told here.
    pub fn forget(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    use super::AltCodes;

    /// What is typed by these keys that go down and up, written as `+é-é`.
    fn typed(keys: &str) -> String {
        let mut codes = AltCodes::default();
        let keys: Vec<char> = keys.chars().collect();
        let meant = keys.chunks(2).map(|key| {
            let kind = match key[0] {
                '-' => KeyEventKind::Release,
                _ => KeyEventKind::Press,
            };
            let key = KeyEvent::new_with_kind(KeyCode::Char(key[1]), KeyModifiers::NONE, kind);
            codes.meant(key)
        });
        let down = meant.filter(|key| key.kind != KeyEventKind::Release);
        down.filter_map(|key| key.code.as_char()).collect()
    }

    #[test]
    fn a_letter_that_goes_up_and_never_went_down_is_typed_by_its_number() {
        assert_eq!(typed("+C-C+a-a+f-f-é"), "Café");
        assert_eq!(typed("-€-–-ë"), "€–ë");
    }

    #[test]
    fn a_key_that_goes_up_types_nothing_twice() {
        assert_eq!(typed("+é-é+ë-ë"), "éë");
        // The next key goes down before this one is up.
        assert_eq!(typed("+é+x-x-é+ü+ö-ü-ö"), "éxüö");
        // Held down, it is told many times.
        assert_eq!(typed("+é+é+é-é-ë"), "éééë");
        // Shift, or the key with the accent, went up before the letter did.
        assert_eq!(typed("+!-1+É-é+é-e-ü"), "!Ééü");
    }

    #[test]
    fn a_key_that_went_down_in_another_window_types_nothing() {
        assert_eq!(typed("-w-1"), "");
        let mut codes = AltCodes::default();
        let key = |kind| KeyEvent::new_with_kind(KeyCode::Char('x'), KeyModifiers::NONE, kind);
        codes.meant(key(KeyEventKind::Press));
        codes.forget();
        let code = KeyEvent::new_with_kind(KeyCode::Char('é'), KeyModifiers::ALT, KeyEventKind::Release);
        let meant = codes.meant(code);
        assert_eq!(
            (meant.kind, meant.modifiers),
            (KeyEventKind::Press, KeyModifiers::NONE)
        );
    }
}
