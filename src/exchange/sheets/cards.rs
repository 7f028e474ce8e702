//! Address cards (vCard 2.1, 3.0 and 4.0), many in a file: each a row, and a broken one only itself
//! refused.
//!
//! A card of an organisation is an association; a card of a place is a place; one of a person with the title of a
//! trade, at an organisation, is of a professional. Any other is of a volunteer, unless who imports says otherwise.
//! What is not needed to find somebody (birthday, picture, sex) is not taken over.

use calcard::vcard::{
    VCard, VCardEntry, VCardKind, VCardParameterName, VCardParameterValue, VCardProperty, VCardType,
    VCardValue,
};
use calcard::{Entry as Parsed, Parser};
use strum::VariantArray;

use crate::domain::asset::Status;
use crate::domain::code::Code;
use crate::domain::kinds::{AssetKind, ProfessionalSubtype};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::domain::special::is_special;
use crate::domain::value::Terms;
use crate::exchange::csv::{CsvError, decode};
use crate::exchange::export::{OWN_KERN, OWN_KIND, OWN_SORT, OWN_STATUS};
use crate::exchange::sheets::Sheet;
use crate::exchange::sheets::keyed::{Entry, Keyed, SHOWN};
use crate::i18n::Words;

/// The cards as rows, each with the line on which it begins.
pub(super) fn sheet(bytes: &[u8], words: &Words) -> Result<Sheet, CsvError> {
    let (text, _) = decode(bytes)?;
    let mut sheet = Keyed::new(AssetKind::Volunteer, words).exact();
    for (line, card) in cards(&text) {
        match parsed(card) {
            None => {
                let entry = unended(card, &sheet, words);
                sheet.refuse_entry(line, Phrase::new("cards-no-end"), entry)?;
            }
            Some(parsed) => {
                let entry = Card(&parsed).entry(&sheet, words);
                if entry.says("name") {
                    sheet.add(line, entry)?;
                } else {
                    sheet.refuse_entry(line, Phrase::new("csv-no-name"), entry)?;
                }
            }
        }
    }
    Ok(sheet.finish())
}

/// The text of each card, with the line on which it begins, from 1. One that has no end goes on to the
/// next.
fn cards(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut begins: Vec<(usize, usize)> = Vec::new();
    let mut place = 0;
    for (above, line) in text.split_inclusive('\n').enumerate() {
        if line.trim().eq_ignore_ascii_case("begin:vcard") {
            begins.push((above + 1, place));
        }
        place += line.len();
    }
    let ends: Vec<usize> = begins
        .iter()
        .skip(1)
        .map(|(_, at)| *at)
        .chain([text.len()])
        .collect();
    begins
        .into_iter()
        .zip(ends)
        .map(|((line, start), end)| (line, &text[start..end]))
}

/// The card, if it has an end.
fn parsed(card: &str) -> Option<VCard> {
    let mut lines = card.lines().rev();
    if !lines.any(|line| line.trim().eq_ignore_ascii_case("end:vcard")) {
        return None;
    }
    match Parser::new(card).entry() {
        Parsed::VCard(card) => Some(card),
        _ => None,
    }
}

/// What a card says that has no end, as far as it goes; where nothing can be made of it, its text.
fn unended(card: &str, sheet: &Keyed, words: &Words) -> Entry {
    if let Some(card) = parsed(&format!("{}\nEND:VCARD\n", card.trim_end())) {
        return Card(&card).entry(sheet, words);
    }
    let mut entry = Entry::default();
    entry.field("remarks", card.chars().take(SHOWN).collect::<String>());
    entry
}

struct Card<'c>(&'c VCard);

impl Card<'_> {
    fn entry(&self, sheet: &Keyed, words: &Words) -> Entry {
        let mut entry = Entry::default();
        let (full, parts) = (self.first(&VCardProperty::Fn), self.name());
        let organisation = self.organisation();
        // A program that must fill in a name repeats the organisation.
        let nobody = parts.is_none() && full.as_ref().is_none_or(|full| organisation.starts_with(full));
        let called = full.or(parts).or_else(|| self.first(&VCardProperty::Nickname));
        let own = self.other(OWN_KIND);
        let own = own.and_then(|code| {
            AssetKind::VARIANTS
                .iter()
                .copied()
                .find(|kind| kind.code() == code)
        });
        if let Some(kind) = own {
            return self.own(kind, &called.unwrap_or_default(), sheet, words);
        }
        let mut trade = None;
        let kind = match self.kind() {
            Some(VCardKind::Location) => Some(AssetKind::Place),
            Some(VCardKind::Org | VCardKind::Group) => Some(AssetKind::Association),
            _ if organisation.is_empty() => None,
            _ if nobody => Some(AssetKind::Association),
            _ => {
                trade = self.trade(words);
                trade.map(|_| AssetKind::Professional)
            }
        };
        match &called {
            Some(name) => entry.field("name", name.as_str()),
            None => entry.field("name", organisation.as_str()),
        }
        if let Some(kind) = kind {
            entry.field("kind", sheet.word(AssetKind::TERM, kind.code()));
        }
        if let Some(trade) = trade {
            entry.field("subtype", sheet.word("subtype", trade.code()));
        }
        if kind.is_none() || trade.is_some() {
            entry.field("organisation", organisation.as_str());
        }
        for property in [VCardProperty::Title, VCardProperty::Role] {
            for text in self.texts(&property) {
                entry.field("role", text);
            }
        }
        self.reach(&mut entry, words);
        self.place(&mut entry);
        for note in self.texts(&VCardProperty::Note) {
            // Under its own heading it stays out unless somebody asks for it, as a column of a list does.
            if is_special(&note, words.spellings("list-special")) {
                entry.own(&words.say("cards-note-special"), note);
            } else {
                entry.field("remarks", note);
            }
        }
        entry.field("tags", self.tags());
        entry
    }

    /// The trade that the title or the role is a word for: who has one, at an organisation, is paid for it.
    fn trade(&self, words: &Words) -> Option<ProfessionalSubtype> {
        let said = [VCardProperty::Title, VCardProperty::Role];
        let mut said = said.iter().flat_map(|property| self.texts(property));
        said.find_map(|said| {
            let mut trades = ProfessionalSubtype::VARIANTS.iter().copied();
            trades.find(|trade| words.means(ProfessionalSubtype::TERM, trade.code(), &said))
        })
    }

    /// A card that we made ourselves: it says more than others, and says it exactly.
    fn own(&self, kind: AssetKind, name: &str, sheet: &Keyed, words: &Words) -> Entry {
        let mut entry = Entry::default();
        entry.field("name", name);
        entry.field("kind", sheet.word(AssetKind::TERM, kind.code()));
        let id = self.first(&VCardProperty::Uid);
        if let Some(id) = id.and_then(|id| Id::parse(id.strip_prefix("urn:uuid:")?)) {
            entry.own("id", id.to_string());
        }
        if let Some(sort) = self.other(OWN_SORT) {
            entry.field("subtype", sheet.word("subtype", &sort));
        }
        if kind == AssetKind::Professional {
            entry.field("organisation", self.organisation());
            entry.field("role", self.first(&VCardProperty::Role).unwrap_or_default());
        }
        self.reach(&mut entry, words);
        self.place(&mut entry);
        if let Some(kern) = self.other(OWN_KERN) {
            entry.field("kern", kern);
        }
        if let Some(status) = self.other(OWN_STATUS) {
            entry.field("status", sheet.word(Status::TERM, &status));
        }
        // Remarks never go out.
        entry.field(
            "description",
            self.first(&VCardProperty::Note).unwrap_or_default(),
        );
        entry
    }

    /// What it says under a name that is not of the format.
    fn other(&self, name: &str) -> Option<String> {
        let mut entries = self.0.entries.iter();
        let found = entries.find(
            |entry| matches!(&entry.name, VCardProperty::Other(other) if other.eq_ignore_ascii_case(name)),
        );
        found.map(text)
    }

    /// How to reach them.
    fn reach(&self, entry: &mut Entry, words: &Words) {
        for phone in self.all(&VCardProperty::Tel) {
            let number = text(phone);
            let number = number.strip_prefix("tel:").unwrap_or(&number);
            let number = match number.split_once(";ext=") {
                Some((number, extension)) => format!("{number} ({extension})"),
                None => number.to_owned(),
            };
            if is(phone, &VCardType::Fax) {
                entry.own(&words.say("cards-fax"), number);
            } else {
                entry.field("phone", number);
            }
        }
        for mail in self.texts(&VCardProperty::Email) {
            entry.field("email", mail.strip_prefix("mailto:").unwrap_or(&mail));
        }
        for site in self.texts(&VCardProperty::Url) {
            entry.field("website", site);
        }
    }

    /// Where they are.
    fn place(&self, entry: &mut Entry) {
        for address in self.all(&VCardProperty::Adr) {
            let part = |place: usize| address.values.get(place).map(one).unwrap_or_default();
            let street = [part(0), part(2), part(1)];
            let street: Vec<&str> = street
                .iter()
                .map(|part| part.trim())
                .filter(|part| !part.is_empty())
                .collect();
            entry.field("address", street.join(" "));
            entry.field("postcode", part(5));
            entry.field("kern", part(3));
        }
        let place = self.first(&VCardProperty::Geo).and_then(|geo| coordinates(&geo));
        if let Some(place) = place {
            entry.at(place);
        }
    }

    /// What they are listed under, can do and like: each word once, never apart by a comma of its own.
    fn tags(&self) -> String {
        let properties = [
            VCardProperty::Categories,
            VCardProperty::Expertise,
            VCardProperty::Hobby,
            VCardProperty::Interest,
        ];
        let entries = properties.iter().flat_map(|property| self.all(property));
        let words: Vec<String> = entries.flat_map(|entry| entry.values.iter().map(one)).collect();
        words.join(", ")
    }

    /// The name by its parts: what stands before it, first names, surname, what stands behind it.
    fn name(&self) -> Option<String> {
        let name = self.all(&VCardProperty::N).next()?;
        let parts = [3, 1, 2, 0, 4].map(|place| name.values.get(place).map(one).unwrap_or_default());
        let parts: Vec<&str> = parts
            .iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// The organisation and its departments.
    fn organisation(&self) -> String {
        let organisation = self.all(&VCardProperty::Org).next();
        let parts: Vec<String> = organisation
            .into_iter()
            .flat_map(|entry| entry.values.iter().map(one))
            .filter(|part| !part.trim().is_empty())
            .collect();
        parts.join(", ")
    }

    fn kind(&self) -> Option<VCardKind> {
        let values = self.all(&VCardProperty::Kind).flat_map(|entry| &entry.values);
        let told = values.filter_map(|value| match value {
            VCardValue::Kind(kind) => Some(*kind),
            _ => None,
        });
        // What the address books of Apple and of older programs say instead.
        let company = self.0.entries.iter().any(|entry| {
            matches!(&entry.name, VCardProperty::Other(name) if name.eq_ignore_ascii_case("X-ABShowAs"))
                && text(entry).eq_ignore_ascii_case("company")
        });
        told.last().or(company.then_some(VCardKind::Org))
    }

    fn all<'s>(&'s self, property: &'s VCardProperty) -> impl Iterator<Item = &'s VCardEntry> {
        self.0.entries.iter().filter(move |entry| entry.name == *property)
    }

    fn texts<'s>(&'s self, property: &'s VCardProperty) -> impl Iterator<Item = String> + 's {
        self.all(property).map(text)
    }

    fn first(&self, property: &VCardProperty) -> Option<String> {
        self.texts(property).find(|text| !text.trim().is_empty())
    }
}

/// All that the property says, as one text.
fn text(entry: &VCardEntry) -> String {
    let parts: Vec<String> = entry.values.iter().map(one).collect();
    parts.join(", ").trim().to_owned()
}

fn one(value: &VCardValue) -> String {
    match value {
        VCardValue::Text(text) => text.clone(),
        VCardValue::Component(parts) => parts.join(" "),
        VCardValue::Integer(number) => number.to_string(),
        VCardValue::Float(number) => number.to_string(),
        _ => String::new(),
    }
}

fn is(entry: &VCardEntry, sort: &VCardType) -> bool {
    entry.params.iter().any(|param| {
        param.name == VCardParameterName::Type
            && matches!(&param.value, VCardParameterValue::Type(told) if told == sort)
    })
}

/// `geo:51.77,5.85` or `51.77;5.85`.
fn coordinates(geo: &str) -> Option<(f64, f64)> {
    let plain = geo.strip_prefix("geo:").unwrap_or(geo).replace('\\', "");
    let mut numbers = plain.split([',', ';']).map(|number| number.trim().parse::<f64>());
    let (latitude, longitude) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    (latitude.abs() <= 90.0 && longitude.abs() <= 180.0).then_some((latitude, longitude))
}
