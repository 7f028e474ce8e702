//! Lines of a letter that was pasted: greetings, sentences, what was quoted. They are no entries, and begin
//! switched off. What may be a name is never taken for one of them.

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::is_particle;
use crate::domain::query::subtypes_of;
use crate::domain::value::Terms;
use crate::i18n::{Words, fold};

/// Of how many words a sentence is at least.
const SENTENCE: usize = 5;
/// How many words without a capital show that a line is no name.
const SMALL: usize = 3;
/// How many words each whom a letter is to is called by at most.
const CALLED: usize = 1;
/// How many with a title: "heer De Vries".
const TITLED: usize = 4;
/// How many words somebody's name has at most of whom nothing else says that it is one.
const NAMED: usize = 2;
/// How many words the name below a letter has at most.
const SIGNED: usize = 4;

/// Whether the line is clearly one of a letter, and no entry. `is_reached`: a number or an address stands in it.
pub fn is_of_letter(line: &str, is_reached: bool, words: &Words) -> bool {
    let line = line.trim();
    if line.starts_with(['>', '|']) || !line.chars().any(char::is_alphabetic) {
        return true;
    }
    if !is_reached && (is_greeting(line, words) || is_closing(line, words)) {
        return true;
    }
    let head = line
        .split_once(':')
        .map(|(head, _)| fold(head))
        .unwrap_or_default();
    // "Els schreef op 3 mei:" and "Hierbij de lijst:", but not "Bestuur:".
    let before = [
        words.spellings("letter-wrote"),
        words.spellings("letter-announcing"),
    ];
    let is_before = |word: &str| before.iter().any(|known| known.contains(&fold(word)));
    if words.spellings("letter-head").contains(&head)
        || words.spellings("letter-quoted").contains(&fold(line))
        || line.ends_with(':') && line.split(' ').any(is_before)
    {
        return true;
    }
    !is_told(line, is_reached) && is_sentence(line, words)
}

/// Those of these lines that are of a letter, each told with whether a number or an address stands in it; also who signs
/// it.
pub fn lines_of_letter<'t>(lines: impl Iterator<Item = (&'t str, bool)>, words: &Words) -> Vec<&'t str> {
    let (mut signs, mut ended) = (false, false);
    let mut found = Vec::new();
    let lines: Vec<(&str, bool)> = lines.collect();
    let count = lines.len();
    for (place, (line, is_reached)) in lines.into_iter().enumerate() {
        let is_signed = ended && is_below(line, words) || signs && is_signature(line, words);
        ended |= is_signed && is_end(count - place - 1);
        if is_signed || is_of_letter(line, is_reached, words) {
            found.push(line);
        }
        signs = is_signed || is_signed_below(line, words);
    }
    found
}

/// Whether what stands below a signature is the end of the letter, with so many lines to come: what they are, for whom
/// they work, where that is.
pub fn is_end(left: usize) -> bool {
    const END: usize = 8;
    left <= END
}

/// Whether the line can be one of that end: it does not say of which sort it is, as a club does.
pub fn is_below(line: &str, words: &Words) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default();
    !is_sort(first.trim_end_matches([',', ':']), words)
}

/// Whether it closes a letter, and who signs it stands on the line below.
pub fn is_signed_below(line: &str, words: &Words) -> bool {
    let is_short = line.split_whitespace().nth(SENTENCE).is_none();
    is_short && words.spellings("letter-closing").contains(&fold(line)) && is_closing(line.trim(), words)
}

/// Whether somebody signs a letter so, below its closing: "Sjaak", "Els de Boer", "Riet en Jan", and what they are below
/// that: "wethouder".
pub fn is_signature(line: &str, words: &Words) -> bool {
    if line.chars().all(|sign| sign.is_lowercase() || sign == ' ') {
        return line.split_whitespace().count() <= SIGNED;
    }
    let and = words.spellings("list-people-and");
    let bare = |word: &'_ str| word.trim_end_matches([',', '.']).to_owned();
    let all: Vec<String> = line.split_whitespace().map(bare).collect();
    let is_name = |word: &String| {
        let written = has_capital(word) && !word.contains(|sign: char| sign.is_ascii_digit() || sign == '#');
        written || is_particle(&fold(word)) || and.contains(&fold(word))
    };
    let Some(first) = all
        .first()
        .filter(|_| all.len() <= SIGNED && all.iter().all(is_name))
    else {
        return false;
    };
    let known = ["list-given", "list-title"];
    let is_person = known
        .iter()
        .any(|key| words.spellings(key).contains(&fold(first)))
        || 1 < all.len() && first.chars().count() == 1;
    // Below a closing, "Zwaantje Peters" is nobody else, though few are called so.
    let is_other = |word: &String| is_sort(word, words) || is_club(word, words);
    is_person || all.len() <= NAMED && !is_particle(&fold(first)) && !all.iter().any(is_other)
}

/// Whether the word is what clubs are called: "Buurtvereniging", "Tennisclub".
fn is_club(word: &str, words: &Words) -> bool {
    let word = fold(word);
    words.spellings("list-group").contains(&word)
        || words
            .spellings("list-group-end")
            .iter()
            .any(|end| word.ends_with(end.as_str()))
}

/// Whether the word says of which sort something is: "Oranjevereniging".
fn is_sort(word: &str, words: &Words) -> bool {
    AssetKind::VARIANTS.iter().any(|kind| {
        let subtypes = subtypes_of(*kind);
        words.means(AssetKind::TERM, kind.code(), word)
            || subtypes.iter().any(|code| words.means("subtype", code, word))
    })
}

/// With how many words it begins like one of these, if it does.
fn begins(line: &str, starts: &[String]) -> Option<usize> {
    let words: Vec<&str> = line.split_whitespace().collect();
    (1..=words.len().min(SENTENCE))
        .rev()
        .find(|count| starts.contains(&fold(&words[..*count].concat())))
}

/// "Beste Els," and "Hoi allemaal!", but neither the club Hallo Buren nor "Lieve Vrouwekerk, Malden".
fn is_greeting(line: &str, words: &Words) -> bool {
    let Some(count) = begins(line, words.spellings("letter-greeting")) else {
        return false;
    };
    let called: Vec<&str> = line.split_whitespace().skip(count).collect();
    let called = called.join(" ");
    if called.is_empty() {
        return line.ends_with([',', '!']);
    }
    let Some((whom, behind)) = called.split_once([',', '!']) else {
        return false;
    };
    let (titles, and) = (words.spellings("list-title"), words.spellings("list-people-and"));
    let whom: Vec<&str> = whom.split_whitespace().collect();
    let is_titled = whom.first().is_some_and(|first| titles.contains(&fold(first)));
    let mut each = whom.split(|word| and.contains(&fold(word)));
    let is_short = is_titled && whom.len() <= TITLED || each.all(|name| name.len() <= CALLED);
    is_short && (behind.trim().is_empty() || goes_on(behind, words))
}

/// "Met vriendelijke groet, Els", and "Groet," or "Groet, Els"; but not the choir Groet, nor "Met Dank, zangkoor, Malden".
fn is_closing(line: &str, words: &Words) -> bool {
    let Some(count) = begins(line, words.spellings("letter-closing")) else {
        return false;
    };
    let all: Vec<&str> = line.split_whitespace().collect();
    let (said, behind) = all.split_at(count);
    let is_ended = said.last().is_some_and(|last| last.ends_with([',', '!', '.']));
    let behind = behind.join(" ");
    let is_name = behind.split_whitespace().count() <= SIGNED && !behind.contains(',');
    (1 < count || is_ended) && (is_name || goes_on(&behind, words))
}

/// Whether a sentence goes on there: small words, none of which announces somebody.
fn goes_on(text: &str, words: &Words) -> bool {
    let all: Vec<&str> = text.split_whitespace().collect();
    let announces = |word: &&str| {
        let word = fold(word);
        ["list-contact", "list-person"]
            .iter()
            .any(|list| words.spellings(list).contains(&word))
    };
    let starts_small = all.first().is_some_and(|first| !has_capital(first));
    SMALL <= all.len() && starts_small && !text.contains(',') && !all.iter().any(announces)
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
            "Hallo,",
            "Beste Riet en Jan,",
            "Beste mevrouw De Vries, hierbij de lijst",
            "Met dank voor het invullen",
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
            "Lieve Vrouwekerk, Malden",
            "Dag van de Ouderen, Malden",
            "Dag van de Ouderen, Malden, 024-5550123",
            "Beste Buren, contact Els Smit",
            "Beste Buren, 06-12345678",
            "Met Dank, zangkoor, Malden",
        ] {
            assert!(!is_off(entry), "{entry}");
        }
    }
}
