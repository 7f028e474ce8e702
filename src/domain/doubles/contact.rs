//! Phone numbers, addresses and places on the map, as far as two ways of writing them are the same.

use crate::domain::fold::{plain, words};

/// How many digits a phone number has without its area code.
const LOCAL: usize = 6;
/// How many metres make one degree of latitude.
const DEGREE: f64 = 111_320.0;

/// A phone number in the Netherlands, as it is dialled there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number(Box<str>);

impl Number {
    /// The numbers in what was typed: `06-12 34 56 78`, `+31 (0)24 555 01 23`, or two with a slash between
    /// them. What is too short to be somebody's is left out.
    pub fn all_in(typed: &str) -> Vec<Self> {
        let one: Option<Self> = Self::of(typed);
        match one {
            Some(number) => vec![number],
            None => typed.split('/').filter_map(Self::of).collect(),
        }
    }

    fn of(typed: &str) -> Option<Self> {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let abroad = typed.trim_start().starts_with('+');
        let country = digits.strip_prefix("0031");
        let country = country.or_else(|| digits.strip_prefix("31").filter(|rest| abroad || rest.len() == 9));
        let dialled = match country {
            Some(rest) => format!("0{}", rest.trim_start_matches('0')),
            None => digits,
        };
        let whole = LOCAL < dialled.len() && (dialled.len() <= 10 || abroad);
        whole.then(|| Self(dialled.into()))
    }

    /// What the number shares with itself without an area code.
    pub fn local(&self) -> &str {
        &self.0[self.0.len() - LOCAL..]
    }

    /// Whether it is the same number, the one perhaps without its area code.
    pub fn is_same(&self, other: &Self) -> bool {
        let (short, long) = if self.0.len() < other.0.len() {
            (self, other)
        } else {
            (other, self)
        };
        let bare = short.0.len() < long.0.len() && !short.0.starts_with('0');
        short.0 == long.0 || bare && long.0.ends_with(&*short.0)
    }

    /// Whether it is in somebody's pocket.
    pub fn is_mobile(&self) -> bool {
        self.0.starts_with("06")
    }
}

/// The number as it is dialled in the Netherlands, however it is written: also without the zero that a spreadsheet
/// left out. Empty if it is none.
pub fn dialled(typed: &str) -> String {
    /// The digits of a number without its first zero.
    const BARE: usize = 9;
    match Number::of(typed) {
        Some(number) if number.0.len() == BARE && !number.0.starts_with('0') => format!("0{}", number.0),
        Some(number) => number.0.into(),
        None => String::new(),
    }
}

/// An e-mail address whatever its capitals; empty if there is none.
pub(super) fn mail(typed: &str) -> String {
    let bare = typed.trim().to_lowercase();
    bare.strip_prefix("mailto:").unwrap_or(&bare).to_owned()
}

/// A web address without what goes without saying: `https://www.` in front and a slash behind.
pub(super) fn website(typed: &str) -> String {
    let lower = typed.trim().to_lowercase();
    let bare = lower.split_once("://").map_or(&*lower, |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let bare = bare.split(['#', '?']).next().unwrap_or_default();
    let bare = bare.strip_suffix("index.html").unwrap_or(bare);
    bare.trim_end_matches('/').to_owned()
}

/// A street and a number, with the postcode where it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    street: String,
    number: String,
    postcode: String,
}

impl Address {
    /// The address, if it has a number: a street alone is where many are.
    pub fn of(address: &str, postcode: &str) -> Option<Self> {
        let folded = plain(address);
        let all: Vec<&str> = words(&folded).collect();
        let place = all.iter().enumerate().skip(1).find_map(|(place, word)| {
            let number = word.starts_with(|sign: char| sign.is_ascii_digit());
            number.then_some(place)
        })?;
        let extra = all
            .get(place + 1)
            .filter(|word| word.len() == 1 || word.chars().all(|sign| sign.is_ascii_digit()));
        let street: Vec<String> = all[..place].iter().map(|word| in_full(word)).collect();
        let tight = postcode.chars().filter(|sign| !sign.is_whitespace());
        Some(Self {
            street: street.concat(),
            number: format!("{}{}", all[place], extra.copied().unwrap_or_default()),
            postcode: tight.flat_map(char::to_uppercase).collect(),
        })
    }

    /// What the same address shares with this one: by its street, and by its postcode.
    pub fn spots(&self) -> impl Iterator<Item = String> {
        let by_street = format!("{} {}", self.street, self.number);
        let by_code = (!self.postcode.is_empty()).then(|| format!("{} {}", self.postcode, self.number));
        std::iter::once(by_street).chain(by_code)
    }

    /// Whether it is the same address. The same street and number in another village is another one, as
    /// far as the postcodes tell.
    pub fn is_same(&self, other: &Self) -> bool {
        let both = !self.postcode.is_empty() && !other.postcode.is_empty();
        let place = if both {
            self.postcode == other.postcode
        } else {
            self.street == other.street
        };
        self.number == other.number && place
    }
}

/// A word of a street, in full.
fn in_full(word: &str) -> String {
    const ENDS: [(&str, &str); 5] = [
        ("str", "straat"),
        ("ln", "laan"),
        ("pln", "plein"),
        ("wg", "weg"),
        ("st", "sint"),
    ];
    let end = ENDS
        .iter()
        .find(|(short, _)| word.ends_with(short) && (*short != "st" || word == "st"));
    match end {
        Some((short, long)) => format!("{}{long}", word.strip_suffix(short).unwrap_or(word)),
        None => word.to_owned(),
    }
}

/// A place on the map, in degrees north and east.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    /// Degrees north.
    pub north: f64,
    /// Degrees east.
    pub east: f64,
}

impl Spot {
    /// How many metres there are between two places that are not far apart.
    pub fn metres_to(self, other: Self) -> f64 {
        let north = (self.north - other.north) * DEGREE;
        let east = (self.east - other.east) * DEGREE * self.north.to_radians().cos();
        north.hypot(east)
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, Number, Spot, mail, website};

    fn number(typed: &str) -> Number {
        let mut all = Number::all_in(typed);
        assert_eq!(all.len(), 1, "{typed}");
        all.remove(0)
    }

    #[test]
    fn a_phone_number_is_the_same_however_it_is_written() {
        let ways = [
            "06-12345678",
            "06 12 34 56 78",
            "+31612345678",
            "+31 (0)6 1234 5678",
            "0031 6 12345678",
            "31612345678",
        ];
        for one in ways {
            for other in ways {
                assert!(number(one).is_same(&number(other)), "{one} {other}");
            }
            assert!(!number(one).is_same(&number("06-12345679")), "{one}");
        }
        assert!(number("024-5550123").is_same(&number("555 01 23")));
        assert!(!number("024-5550123").is_same(&number("0487-550123")));
        assert!(number("06-12345678").is_mobile() && !number("024-5550123").is_mobile());
        assert_eq!(Number::all_in("024-5550123 / 06-12345678").len(), 2);
        for short in ["", "112", "0900"] {
            assert_eq!(Number::all_in(short), []);
        }
    }

    #[test]
    fn mail_and_web_addresses_are_the_same_whatever_goes_without_saying() {
        assert_eq!(mail(" Info@DeEik.example "), mail("mailto:info@deeik.example"));
        for way in [
            "https://www.deeik.example/",
            "deeik.example",
            "HTTP://DeEik.example/index.html",
        ] {
            assert_eq!(website(way), "deeik.example");
        }
        assert_ne!(website("deeik.example/koor"), website("deeik.example/toneel"));
    }

    #[test]
    fn an_address_is_a_street_and_a_number_or_a_postcode_and_a_number() {
        let same = |one: (&str, &str), other: (&str, &str)| {
            let both = Address::of(one.0, one.1).zip(Address::of(other.0, other.1));
            both.map(|(one, other)| one.is_same(&other))
        };
        let twelve = ("Dorpsstraat 12", "6581 AB");
        assert_eq!(
            same(("Dorpsstr. 12 a", ""), ("Dorpsstraat 12A", "6581 AB")),
            Some(true)
        );
        assert_eq!(same(twelve, ("Dorpstraat 12", "6581 ab")), Some(true));
        assert_eq!(same(twelve, ("Dorpsstraat 12", "6582 XY")), Some(false));
        assert_eq!(same(twelve, ("Dorpsstraat 14", "")), Some(false));
        assert_eq!(same(twelve, ("Kerkstraat 12", "")), Some(false));
        assert_eq!(Address::of("Dorpsstraat", "6581 AB"), None);
        assert_eq!(Address::of("", ""), None);
    }

    #[test]
    fn metres_are_metres() {
        let spot = |north, east| Spot { north, east };
        let apart = spot(51.768, 5.852).metres_to(spot(51.769, 5.852));
        assert!((110.0..113.0).contains(&apart), "{apart}");
    }
}
