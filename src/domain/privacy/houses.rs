//! Houses: a street with its number, however that is written: "Kerkstr. 5", "kerkstraat nr. 5", "Molendijk 12-a",
//! "nummer 12a in de Dorpsstraat".

use std::ops::Range;

use crate::domain::privacy::alone::{Reading, is_particle};
use crate::domain::privacy::streets::{
    is_between, is_front, is_mark, is_part_of_number, is_street_name, shortened_end, shortened_front,
    without_end,
};

/// The most words of the name of a street.
const MOST: usize = 6;

/// The fewest letters of the name of a street.
const LEAST: usize = 3;

/// The most words between a number and the street behind it.
const MOST_BETWEEN: usize = 3;

/// The fewest letters of a street that is called without the words in front of it.
const LEAST_BARE: usize = 6;

/// What may be a house in a text.
pub(super) struct House {
    /// Where it stands.
    pub place: Range<usize>,
    /// What is the same however it is written.
    pub key: String,
    /// What a sketch of the text has of it.
    pub probe: String,
}

/// A number, as it stands in a text.
struct Numbered<'r> {
    /// The word in which it stands.
    at: usize,
    /// How many words stand before it that may be of the street.
    before: usize,
    /// The end of the street in the same word: "Kerkstraat5".
    street: &'r str,
    number: &'r str,
    /// The letter behind it, and in which word that stands.
    letter: &'r str,
    last: usize,
}

/// Every house that may stand here: of several words before a number each may be the first of the street.
pub(super) fn houses_in<'r>(reading: &'r Reading) -> impl Iterator<Item = House> + 'r {
    let numbers = (0..reading.words.len()).filter_map(|at| numbered(reading, at));
    numbers.flat_map(|number| houses_of(reading, &number))
}

/// The same at this number.
fn houses_of(reading: &Reading, number: &Numbered) -> Vec<House> {
    let fewest = usize::from(number.street.is_empty());
    let most = number.before.min(MOST);
    let (mut joined, mut houses) = (number.street.to_owned(), Vec::new());
    for words in 0..=most {
        if 0 < words {
            joined.insert_str(0, shortened_front(&reading.words[number.before - words]));
        }
        let street = shortened_end(&joined);
        if words < fewest || street.chars().count() < LEAST {
            continue;
        }
        let start = match words {
            0 => reading.places[number.at].start,
            words => reading.places[number.before - words].start,
        };
        let mut add = |last: usize, letter: &str| {
            let key = key(&street, number.number, letter);
            houses.push(House {
                place: start..reading.places[last].end,
                probe: probe(&key),
                key,
            });
        };
        add(number.last, number.letter);
        // What stands apart may be of something else.
        if number.at < number.last {
            add(number.at, "");
        }
    }
    houses.extend(behind(reading, number));
    houses
}

/// The same where the number stands in front: "nummer 12a in de Dorpsstraat".
fn behind(reading: &Reading, number: &Numbered) -> Vec<House> {
    let is_small = |at: usize| reading.words.get(at).is_some_and(|word| is_between(word));
    let next = number.last + 1;
    let small = (next..next + MOST_BETWEEN).take_while(|at| is_small(*at)).count();
    let marked = number.before < number.at;
    if !number.street.is_empty() || small == 0 && !marked {
        return Vec::new();
    }
    let mut houses = Vec::new();
    // The street may begin with such a word itself.
    for first in next + usize::from(!marked)..=next + small {
        let mut joined = String::new();
        for last in first..reading.words.len().min(first + MOST) {
            joined.push_str(shortened_front(&reading.words[last]));
            let street = shortened_end(&joined);
            if LEAST <= street.chars().count() {
                let key = key(&street, number.number, number.letter);
                houses.push(House {
                    place: reading.places[number.before].start..reading.places[last].end,
                    probe: probe(&key),
                    key,
                });
            }
        }
    }
    houses
}

/// The house of an address, and the same without what often stands in front of the street, as it is called: "Burg. van
/// Schaeck Mathonsingel 4", "van Schaeck Mathonsingel 4".
pub(super) fn spellings_of(address: &str) -> Vec<String> {
    let whole = house_of(address);
    let bare = address.split([',', ';', '\n']).flat_map(|part| {
        let reading = Reading::of(part);
        let words = &reading.words;
        let front = words.first().is_some_and(|word| is_front(word));
        let small = words.iter().skip(1).take_while(|word| is_particle(word)).count();
        let starts = if front { vec![1, 1 + small] } else { Vec::new() };
        let starts = starts.into_iter().filter_map(|at| reading.places.get(at));
        let bare: Vec<String> = starts
            .filter_map(|place| house_of(&part[place.start..]))
            .collect();
        bare
    });
    let is_street = |house: &String| house.find(' ').is_some_and(|end| LEAST_BARE <= end);
    let mut all: Vec<String> = whole.into_iter().chain(bare.filter(is_street)).collect();
    all.dedup();
    all
}

/// Where a house surely stands, as its street is written as one, and what it may be.
pub(super) fn homes_in(text: &str) -> Vec<(Range<usize>, Vec<String>)> {
    let reading = Reading::of(text);
    let is_street =
        |at: usize| is_street_name(&reading.words[at]) && reading.word(at).starts_with(char::is_uppercase);
    let mut homes = Vec::new();
    for number in (0..reading.words.len()).filter_map(|at| numbered(&reading, at)) {
        let houses = houses_of(&reading, &number);
        // Next to the number, or at the end where that stands in front.
        let in_front = number.before.checked_sub(1).is_some_and(is_street);
        let has_street = |house: &&House| {
            let last = reading
                .places
                .iter()
                .position(|place| place.end == house.place.end);
            match last.filter(|last| number.last < *last) {
                Some(last) => is_street(last),
                None => in_front,
            }
        };
        let shortest = houses
            .iter()
            .filter(has_street)
            .min_by_key(|house| house.place.len());
        if let Some(shortest) = shortest {
            homes.push((
                shortest.place.clone(),
                houses.into_iter().map(|house| house.key).collect(),
            ));
        }
    }
    homes
}

/// The house of an address; nothing of a street alone.
pub(super) fn house_of(address: &str) -> Option<String> {
    address.split([',', ';', '\n']).find_map(|part| {
        let reading = Reading::of(part);
        let mut found: Option<Numbered> = None;
        for at in 0..reading.words.len() {
            let Some(next) = numbered(&reading, at) else {
                continue;
            };
            match &found {
                None if next.before == 0 && next.street.is_empty() => {}
                None => found = Some(next),
                // "Plein 1944 12"
                Some(last) if last.last + 1 == next.before && !is_postcode(&reading, &next) => {
                    found = Some(next);
                }
                Some(_) => {}
            }
        }
        let number = found?;
        let words = reading.words[..number.before].iter();
        let street: String = words.map(|word| shortened_front(word)).collect();
        let street = shortened_end(&(street + number.street));
        (LEAST <= street.chars().count()).then(|| key(&street, number.number, number.letter))
    })
}

/// What a sketch has of every text in which this house stands.
pub(super) fn probe(key: &str) -> String {
    let mut parts = key.split(' ');
    let (street, number) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    format!("{} {number}", last_letters(street))
}

/// What every text has in which this house stands, in small letters.
pub(super) fn stem(key: &str) -> &str {
    let mut parts = key.split(' ');
    let (street, number) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let bare = without_end(street);
    match LEAST <= bare.chars().count() {
        true => last_letters(bare),
        false => number,
    }
}

fn last_letters(street: &str) -> &str {
    let start = street.char_indices().rev().nth(LEAST - 1);
    &street[start.map_or(0, |(start, _)| start)..]
}

fn key(street: &str, number: &str, letter: &str) -> String {
    format!("{street} {number} {letter}")
}

/// The number in this word with what belongs to it.
fn numbered<'r>(reading: &'r Reading, at: usize) -> Option<Numbered<'r>> {
    let word = reading.words[at].as_str();
    let is_digit = |sign: char| sign.is_ascii_digit();
    let (street, rest) = word.split_at(word.find(is_digit)?);
    let (number, letter) = rest.split_at(rest.find(|sign| !is_digit(sign)).unwrap_or(rest.len()));
    let street = if is_mark(street) { "" } else { street };
    let mut before = at;
    while street.is_empty() && 0 < before && is_mark(&reading.words[before - 1]) {
        before -= 1;
    }
    let apart = Some(at + 1).filter(|next| letter.is_empty() && is_behind(reading, *next));
    Some(Numbered {
        at,
        before,
        street,
        number,
        letter: apart.map_or(letter, |next| &reading.words[next]),
        last: apart.unwrap_or(at),
    })
}

/// Whether this word may belong to the number before it: "12 a", "12-a", "12-2".
fn is_behind(reading: &Reading, at: usize) -> bool {
    let Some(word) = reading.words.get(at) else {
        return false;
    };
    let gap = &reading.text[reading.places[at - 1].end..reading.places[at].start];
    let letter = word.chars().count() == 1 && word.starts_with(char::is_alphabetic);
    let number = word.len() <= 2 && word.bytes().all(|sign| sign.is_ascii_digit());
    match gap {
        "-" | "/" | "–" => letter || number || is_part_of_number(word),
        " " | " - " | "." | ". " => letter || is_part_of_number(word),
        _ => false,
    }
}

fn is_postcode(reading: &Reading, number: &Numbered) -> bool {
    let next = reading.words.get(number.at + 1).map_or("", String::as_str);
    // The s at the end of a word is not looked at.
    let letters = if number.letter.is_empty() {
        next
    } else {
        number.letter
    };
    number.number.len() == 4 && letters.len() <= 2
}

#[cfg(test)]
mod tests {
    use super::{house_of, houses_in, probe, spellings_of, stem};
    use crate::domain::privacy::alone::Reading;

    fn stands(house: &str, text: &str) -> bool {
        let key = house_of(house).unwrap_or_default();
        let reading = Reading::of(text);
        let found = houses_in(&reading).any(|house| house.key == key);
        if found {
            assert!(
                houses_in(&reading).any(|house| house.probe == probe(&key)),
                "{text}"
            );
            assert!(text.to_lowercase().contains(stem(&key)), "{text}");
        }
        found
    }

    #[test]
    fn a_house_is_known_however_it_is_written() {
        let all = [
            &[
                "Kerkstraat 5",
                "Kerkstr. 5",
                "kerkstraat nr. 5",
                "Kerkstraat nummer 5",
                "kerkstraat no 5, Malden",
            ][..],
            &[
                "Molendijk 12a",
                "Molendijk 12 a",
                "Molendijk 12-a",
                "MOLENDIJK 12A",
                "Molendijk12a",
            ],
            &[
                "Prins Bernhardstraat 101",
                "Prins Bernhardstraat101",
                "Pr. Bernhardstr. 101",
            ],
            &["Plein 1944 12", "Plein 1944 nr 12"],
            &["Kerkstraat 5 6581 AB Malden", "Kerkstraat 5"],
        ];
        for spellings in all {
            for house in spellings {
                for text in spellings {
                    assert!(stands(house, &format!("Zij woont op {text}.")), "{house}: {text}");
                }
            }
        }
        for (house, text) in [
            ("Kerkstraat 5", "Kerkstraat 50"),
            ("Kerkstraat 5", "de Kerkstraat"),
            ("Kerkstraat 5", "5 keer"),
            ("Molendijk 12a", "Molendijk 12b"),
            ("Plein 1944 12", "Plein 1944"),
        ] {
            assert!(!stands(house, text), "{house}: {text}");
        }
        assert_eq!(house_of("Kerkstraat"), None);
    }

    #[test]
    fn a_house_is_known_by_a_part_of_its_street_and_with_its_number_in_front() {
        let stands = |house: &str, text: &str| {
            let keys = spellings_of(house);
            let reading = Reading::of(text);
            let found = houses_in(&reading).filter(|house| keys.contains(&house.key));
            let longest = found.max_by_key(|house| house.place.len());
            longest.map(|house| text[house.place].to_owned())
        };
        for (house, text, part) in [
            (
                "Burg. van Schaeck Mathonsingel 4",
                "zij woont van Schaeck Mathonsingel 4",
                "van Schaeck Mathonsingel 4",
            ),
            (
                "Burgemeester van Schaeck Mathonsingel 4, Nijmegen",
                "Schaeck Mathonsingel 4",
                "Schaeck Mathonsingel 4",
            ),
            (
                "Dorpsstraat 12a",
                "woont op nummer 12a in de Dorpsstraat.",
                "nummer 12a in de Dorpsstraat",
            ),
            ("Dorpsstraat 12", "nr 12, Dorpsstr.", "nr 12, Dorpsstr"),
            ("De Hoge Brug 3", "op 3 van de Hoge Brug", "3 van de Hoge Brug"),
            (
                "Dorpsstraat 12a",
                "12 a in de Dorpsstraat",
                "12 a in de Dorpsstraat",
            ),
        ] {
            assert_eq!(stands(house, text).as_deref(), Some(part), "{house}: {text}");
        }
        for (house, text) in [
            ("Dorpsstraat 12a", "nummer 12 in de Dorpsstraat"),
            ("Dorpsstraat 12", "om 12 uur in de Dorpsstraat"),
            ("St. Jan 4", "Jan 4"),
        ] {
            assert_eq!(stands(house, text), None, "{house}: {text}");
        }
    }
}
