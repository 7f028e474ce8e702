//! Cards for the address book of a phone (vCard 3.0: what phones, Outlook and iCloud all read).

use calcard::vcard::{VCardEntry, VCardParameter, VCardProperty, VCardType, VCardValue};

use crate::domain::asset::{Asset, Status};
use crate::domain::code::Code;
use crate::domain::fold::plain;
use crate::domain::kinds::Kind;
use crate::domain::privacy::is_particle;
use crate::domain::purpose::{may_be_called_alone, may_be_called_by_us};
use crate::domain::record::Id;
use crate::exchange::export::Source;

/// The kind of the entry, by its code.
pub(in crate::exchange) const OWN_KIND: &str = "X-WIJKSCHOUW-KIND";
/// What sort it is of its kind, by its code.
pub(in crate::exchange) const OWN_SORT: &str = "X-WIJKSCHOUW-SUBTYPE";
/// In which kern it is, where no address says that.
pub(in crate::exchange) const OWN_KERN: &str = "X-WIJKSCHOUW-KERN";
/// Its status, by its code, where it is not active.
pub(in crate::exchange) const OWN_STATUS: &str = "X-WIJKSCHOUW-STATUS";

/// A card of each place and group that can be reached, and of each person who agreed to that.
pub(super) fn write(from: &Source) -> Vec<u8> {
    let mut text = String::new();
    for (id, asset) in from
        .village
        .assets
        .iter()
        .filter(|(_, asset)| has_card(asset, from))
    {
        text.push_str("BEGIN:VCARD\r\nVERSION:3.0\r\n");
        for entry in card(*id, asset, from) {
            // Writing to memory cannot fail. As in newer cards, so that no entry names its signs: all is UTF-8.
            let _written = entry.write_to(&mut text, true);
        }
        text.push_str("END:VCARD\r\n");
    }
    text.into_bytes()
}

/// Whether there is a card of it: there is something to reach it by, and a person agreed to being called.
pub(super) fn has_card(asset: &Asset, from: &Source) -> bool {
    may_have_card(asset, from) && can_be_reached(asset, from)
}

/// Whether it is no person, or one who said yes to being called: also by the working group alone, whose address book
/// it is.
pub(super) fn may_have_card(asset: &Asset, from: &Source) -> bool {
    from.may_be_reached(asset) || may_be_called_by_us(asset, from.today, from.words)
}

/// Whether somebody may have a card, and there is nothing to put on it.
pub(super) fn is_unreached(asset: &Asset, from: &Source) -> bool {
    asset.kind.consent().is_some() && may_have_card(asset, from) && !can_be_reached(asset, from)
}

/// Whether there is something to reach it by.
fn can_be_reached(asset: &Asset, from: &Source) -> bool {
    let [email, website, address, _] = told_beside_phone(asset, from);
    let ways = [&*asset.phone, email, website, address];
    asset.status != Status::Stopped && ways.iter().any(|text| !text.is_empty())
}

/// The mail, the website, the address and what is told, as far as whoever it is said yes to more than being called.
fn told_beside_phone<'a>(asset: &'a Asset, from: &Source) -> [&'a str; 4] {
    match may_be_called_alone(asset, from.words) || !from.may_be_reached(asset) {
        true => [""; 4],
        false => [&asset.email, &asset.website, &asset.address, &asset.description],
    }
}

fn card(id: Id, asset: &Asset, from: &Source) -> Vec<VCardEntry> {
    let text = |name, text: &str| VCardEntry::new(name).with_value(text.to_owned());
    let is_person = asset.kind.consent().is_some();
    let (organisation, role) = match &asset.kind {
        Kind::Professional(own) => (&*own.organisation, &*own.role),
        Kind::Volunteer(_) => ("", ""),
        Kind::Place(_) | Kind::Association(_) => (&*asset.name, ""),
    };
    // Where nobody can tell which part of a name is the surname, the whole of it sorts as it was typed.
    let [family, given] = match is_person {
        true => parts_of(&asset.name).unwrap_or([&asset.name, ""]),
        false => ["", ""],
    };
    let mut entries = vec![
        text(VCardProperty::Fn, &asset.name),
        parts(VCardProperty::N, &[family, given, "", "", ""]),
        text(VCardProperty::Uid, &format!("urn:uuid:{id}")),
    ];
    // What our own import reads back; to others it says nothing more than the title below.
    let kern = from.kern_of(asset).filter(|_| asset.address.is_empty());
    let status = Some(asset.status).filter(|status| *status != Status::default());
    let own = [
        (OWN_KIND, asset.which().code()),
        (OWN_SORT, asset.kind.subtype().unwrap_or_default()),
        (OWN_KERN, kern.unwrap_or_default()),
        (OWN_STATUS, status.map_or("", Code::code)),
    ];
    let own = own.into_iter().filter(|(_, code)| !code.is_empty());
    entries.extend(own.map(|(name, code)| text(VCardProperty::Other(name.to_owned()), code)));
    if !is_person {
        // What is no person shows under the name of the organisation, in programs that know either word.
        let place = matches!(asset.kind, Kind::Place(_));
        entries.push(text(VCardProperty::Kind, if place { "location" } else { "org" }));
        entries.push(text(VCardProperty::Other("X-ABSHOWAS".to_owned()), "COMPANY"));
    }
    let sort = from.sort_of(asset);
    let [email, website, address, about] = told_beside_phone(asset, from);
    let title = if role.is_empty() { &sort } else { role };
    let kern = from.kern_of(asset).unwrap_or(from.name());
    let typed = |entry: VCardEntry, kind| entry.with_param(VCardParameter::typ(kind));
    let fields = [
        (organisation, parts(VCardProperty::Org, &[organisation])),
        (title, text(VCardProperty::Title, title)),
        (role, text(VCardProperty::Role, role)),
        (
            &asset.phone,
            typed(text(VCardProperty::Tel, &asset.phone), VCardType::Voice),
        ),
        (email, typed(text(VCardProperty::Email, email), VCardType::Work)),
        (website, text(VCardProperty::Url, website)),
        (
            address,
            typed(
                parts(
                    VCardProperty::Adr,
                    &["", "", address, kern, "", &asset.postcode, ""],
                ),
                if is_person {
                    VCardType::Home
                } else {
                    VCardType::Work
                },
            ),
        ),
        (about, text(VCardProperty::Note, about)),
    ];
    entries.extend(
        fields
            .into_iter()
            .filter(|(said, _)| !said.is_empty())
            .map(|(_, entry)| entry),
    );
    entries
}

/// An entry of several parts, of which some may be empty.
fn parts(name: VCardProperty, parts: &[&str]) -> VCardEntry {
    let values = parts.iter().map(|part| VCardValue::Text((*part).to_owned()));
    VCardEntry::new(name).with_values(values.collect())
}

/// The family name and the given name of "Jan van der Berg"; nothing of a name that is not clearly of that form.
fn parts_of(name: &str) -> Option<[&str; 2]> {
    let (given, family) = name.split_once(' ')?;
    let is_small = |word: &str| is_particle(plain(word).trim_matches(['\'', '’', '.']));
    let is_name = |word: &str| {
        let mut signs = word.chars();
        let letters = |sign: char| sign.is_alphabetic() || "-'’".contains(sign);
        signs.next().is_some_and(char::is_uppercase) && signs.next().is_some() && word.chars().all(letters)
    };
    let mut words = family.split(' ').skip_while(|word| is_small(word));
    let surname = words.next()?;
    let clear = is_name(given) && !is_small(given) && is_name(surname) && words.next().is_none();
    (clear && !family.contains("  ")).then_some([family, given])
}
