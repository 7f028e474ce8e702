//! Lines of a letter that was pasted: greetings, sentences, what was quoted. They are no entries, and begin
//! switched off. What may be a name is never taken for one of them.

use crate::i18n::{Words, fold};

/// Of how many words a sentence is at least.
const SENTENCE: usize = 5;
/// How many words without a capital show that a line is no name.
const SMALL: usize = 3;

/// Whether the line is clearly one of a letter, and no entry. `is_reached`: a number or an address stands in it.
pub fn is_of_letter(line: &str, is_reached: bool, words: &Words) -> bool {
    let line = line.trim();
    if line.starts_with(['>', '|']) || !line.chars().any(char::is_alphabetic) {
        return true;
    }
    // "Beste Els," and "Hoi allemaal!", but not the club Hallo Buren.
    let called = line.ends_with([',', '!']) || line.split(' ').take(SENTENCE).any(|word| word.ends_with(','));
    if called && begins(line, words.spellings("letter-greeting")).is_some() || is_closing(line, words) {
        return true;
    }
    let head = line
        .split_once(':')
        .map(|(head, _)| fold(head))
        .unwrap_or_default();
    let wrote = words.spellings("letter-wrote");
    if words.spellings("letter-head").contains(&head)
        || words.spellings("letter-quoted").contains(&fold(line))
        || line.ends_with(':') && line.split(' ').any(|word| wrote.contains(&fold(word)))
    {
        return true;
    }
    !is_told(line, is_reached) && is_sentence(line, words)
}

/// With how many words it begins like one of these, if it does.
fn begins(line: &str, starts: &[String]) -> Option<usize> {
    let words: Vec<&str> = line.split_whitespace().collect();
    (1..=words.len().min(SENTENCE))
        .rev()
        .find(|count| starts.contains(&fold(&words[..*count].concat())))
}

/// "Met vriendelijke groet, Els", and "Groet," or "Groet, Els"; but not the choir Groet.
fn is_closing(line: &str, words: &Words) -> bool {
    let count = begins(line, words.spellings("letter-closing"));
    let first = line.split_whitespace().next().unwrap_or_default();
    count.is_some_and(|count| 1 < count || first.ends_with([',', '!', '.']))
}

/// Whether something stands in the line that people note of an entry: a sign, a number, an address.
fn is_told(line: &str, is_reached: bool) -> bool {
    let signs = line.contains(['#', '@']) || line.contains(" !") || line.contains(" +");
    signs || is_reached || has_name_in_front(line)
}

/// "Els Smit, bakt taarten voor de buurt."
fn has_name_in_front(line: &str) -> bool {
    let Some((name, _)) = line.split_once([',', ':', ';', '(']) else {
        return false;
    };
    let words: Vec<&str> = name.split_whitespace().collect();
    let capitals = words.iter().filter(|word| has_capital(word)).count();
    (1..SENTENCE).contains(&words.len()) && words.len() <= capitals * 2
}

fn has_capital(word: &str) -> bool {
    word.chars()
        .find(|sign| sign.is_alphanumeric())
        .is_some_and(|sign| !sign.is_lowercase())
}

/// Whether it ends like a sentence, or somebody speaks in it, in words that are mostly small.
fn is_sentence(line: &str, words: &Words) -> bool {
    let all: Vec<&str> = line.split_whitespace().collect();
    let small = all.iter().skip(1).filter(|word| !has_capital(word)).count();
    if all.len() < SENTENCE || small < SMALL {
        return false;
    }
    let last = all.last().copied().unwrap_or_default();
    // "e.o." and "b.v." end no sentence.
    let ends = last.ends_with(['?', '!', '.']) && !last.trim_end_matches('.').contains('.');
    let speaks = || {
        let speaking = words.spellings("letter-speaking");
        all.iter().any(|word| {
            let word = fold(word.trim_matches(|sign: char| !sign.is_alphanumeric()));
            speaking.contains(&word)
        })
    };
    ends || speaks()
}

#[cfg(test)]
mod tests {
    use super::is_of_letter;
    use crate::domain::entry_line::ways_in;
    use crate::i18n::{Language, Words};

    fn is_off(line: &str) -> bool {
        let words = Words::new(Language::Dutch);
        let (ways, _) = ways_in(line);
        let is_reached = ways.iter().any(|(field, _)| matches!(*field, "phone" | "email"));
        is_of_letter(line, is_reached, &words)
    }

    #[test]
    fn a_letter_is_told_from_a_list() {
        for letter in [
            "Beste Els,",
            "Hoi Els, hierbij de lijst van vorige week",
            "Hallo allemaal!",
            "Geachte heer De Vries,",
            "Met vriendelijke groet,",
            "Met vriendelijke groet, Els de Boer",
            "Groetjes, Marijke",
            "mvg,",
            "Groet, Els",
            "> Koor De Merel",
            "> > Kun je die lijst sturen?",
            "--",
            "Van: Els de Boer <els@voorbeeld.nl>",
            "Onderwerp: lijst van vrijwilligers",
            "Verstuurd vanaf mijn iPhone",
            "Op ma 3 mei 2026 om 10:12 schreef Els de Boer:",
            "Hierbij stuur ik je de lijst van mensen die willen helpen.",
            "Ik heb ook nog een paar namen van de buurt",
            "Kun je ze in het overzicht zetten?",
            "Dear Els,",
        ] {
            assert!(is_off(letter), "{letter}");
        }
    }

    #[test]
    fn names_stay_whatever_they_look_like() {
        for entry in [
            "Els de Boer",
            "Fanfare Sint Jan",
            "Hallo Buren",
            "Beste Buren",
            "Stichting Vrienden van de Oude Kerk e.o.",
            "Stichting Wij zijn er voor elkaar",
            "Samen voor ons dorp",
            "buurthuis de hoek",
            "vereniging voor vrouwen van nu",
            "Els Smit, bakt taarten voor de hele buurt.",
            "Jan de Vries, 06 12345678",
            "Ik doe de was en strijk #zaak",
            "Koor De Merel, zingt elke week in de kerk.",
            "Oranjevereniging",
            "Groeten uit Malden",
            "Groetjes",
            "Van Gogh: schilderclub",
        ] {
            assert!(!is_off(entry), "{entry}");
        }
    }
}
