//! The masked village: nobody who did not agree can be recognised in it, and nothing else changes.

use std::sync::Arc;

use jiff::civil::date;
use rstest::rstest;
use strum::VariantArray;
use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind, VolunteerSubtype};
use wijkschouw::domain::lists::{Condition, Kern, Sphere};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::plan::Action;
use wijkschouw::domain::privacy::{Masked, Reach};
use wijkschouw::domain::questionnaire::Answer;
use wijkschouw::domain::record::{AnyRecord, Record, RecordKind};
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::story::{Audience, Story};
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::evening::TODAY;
use crate::made_up;
use crate::stage::id;

const ELS: usize = 10;
const KARIM: usize = 11;
const CLUB: usize = 12;

fn tell(phrase: &Phrase) -> String {
    thread_local!(static WORDS: Words = Words::new(Language::Dutch));
    WORDS.with(|words| words.tell(phrase))
}

fn volunteer(name: &str, consent: ConsentLevel) -> Asset {
    let mut asset = Asset::new(AssetKind::Volunteer, name);
    asset.kern = Link::to(id(1));
    if let Kind::Volunteer(volunteer) = &mut asset.kind {
        volunteer.consent = consent;
    }
    asset
}

/// Els, who was not asked; Karim, who agreed; a club, and what is told of them.
fn village() -> Village {
    let mut village = Village::default();
    village.kernen.insert(
        id(1),
        Kern {
            name: "Malden".into(),
        }
        .into(),
    );
    let mut els = volunteer("Els van den Berg", ConsentLevel::None);
    els.phone = "024-5550123".into();
    els.email = "els@berg.nl".into();
    els.address = "Kerkstraat 7".into();
    els.remarks = "kan alleen op dinsdag".into();
    els.spheres.explain(Sphere::Personal, "om haar buurvrouw".into());
    let karim = volunteer("Karim Haddad", ConsentLevel::Oral);
    let mut club = Asset::new(AssetKind::Association, "Fietsclub");
    club.description = "Bel Els van den Bergs nummer: 024 555 01 23 (els@berg.nl)".into();
    for (number, asset) in [(ELS, els), (KARIM, karim), (CLUB, club)] {
        village.assets.insert(id(number), asset.into());
    }
    let story = Story {
        text: "Els komt elke week, Karim soms. Zij woont op Kerkstraat 7.".into(),
        assets: [id(ELS)].into_iter().collect(),
        ..Story::default()
    };
    village.stories.insert(id(20), story.into());
    let between_us = Story {
        text: "Dit blijft onder ons.".into(),
        audience: Audience::WorkingGroup,
        assets: [id(CLUB)].into_iter().collect(),
        ..Story::default()
    };
    village.stories.insert(id(21), between_us.into());
    let relation = Relation {
        from: Link::to(id(ELS)),
        to: Link::to(id(CLUB)),
        note: "Els is de penningmeester".into(),
        ..Relation::default()
    };
    village.relations.insert(id(30), relation.into());
    let action = Action {
        title: "Els vraagt een zaal".into(),
        owners: [id(ELS)].into_iter().collect(),
        ..Action::default()
    };
    village.actions.insert(id(40), action.into());
    let answer = Answer {
        asset: Link::to(id(ELS)),
        question: "residents.hands.repair_bicycle".into(),
        ..Answer::default()
    };
    village.answers.insert(id(50), answer.into());
    village
}

fn masked(village: &Village) -> Masked {
    Masked::of(village, TODAY, &tell)
}

/// Everything that stands in a village, as text.
fn all_of(village: &Village) -> String {
    let kinds = RecordKind::VARIANTS.iter();
    kinds
        .flat_map(|kind| village.all(*kind))
        .map(|(_, record)| format!("{record:?}\n"))
        .collect()
}

#[test]
fn a_person_who_was_not_asked_is_a_role_and_a_kern() {
    let masked = masked(&village());
    let els = &masked.village().assets[&id(ELS)];
    assert_eq!(&*els.name, "vrijwilliger, Malden");
    let text = all_of(masked.village());
    for secret in [
        "Els",
        "Berg",
        "5550123",
        "555 01",
        "Kerkstraat",
        "dinsdag",
        "buurvrouw",
        "penning",
    ] {
        let stands = text.contains(secret);
        assert_eq!(stands, secret == "penning", "{secret} in\n{text}");
    }
    assert!(els.spheres.contains(Sphere::Personal));
    assert_eq!(&*masked.village().assets[&id(KARIM)].name, "Karim Haddad");
}

#[test]
fn what_others_say_of_the_person_says_the_role() {
    let masked = masked(&village());
    let village = masked.village();
    assert_eq!(
        &*village.assets[&id(CLUB)].description,
        "Bel vrijwilliger nummer: … (…)"
    );
    assert_eq!(
        &*village.stories[&id(20)].text,
        "vrijwilliger komt elke week, Karim soms. Zij woont op …."
    );
    assert_eq!(&*village.actions[&id(40)].title, "vrijwilliger vraagt een zaal");
    assert!(!village.stories.contains_key(&id(21)), "for the working group");
    assert!(village.answers.is_empty());
}

#[test]
fn what_says_nothing_of_anybody_is_the_same_record() {
    let real = village();
    let masked = masked(&real);
    assert!(Arc::ptr_eq(
        &masked.village().assets[&id(KARIM)],
        &real.assets[&id(KARIM)]
    ));
}

#[test]
fn the_figures_stay_the_same() {
    let today = date(2026, 11, 23);
    for real in [village(), made_up::village(60), made_up::village(150)] {
        let seen = masked(&real).counted(&real);
        let [seen, all] = [seen, real].map(|village| analyse(&village, &Scope::default(), today));
        assert_eq!(seen.steps, all.steps);
    }
}

#[test]
fn people_of_one_role_and_kern_keep_their_numbers() {
    let mut real = village();
    let mut masked = masked(&real);
    let mut enter = |number: usize, masked: &mut Masked, name: &str| {
        let newcomer = volunteer(name, ConsentLevel::None);
        let edit = Edit::new(Phrase::new("x"), vec![Change::add(id(number), newcomer)]);
        real.apply(&edit);
        masked.follow(&real, &edit, &tell);
        masked.village().name_of(RecordKind::Asset, id(number))
    };
    // Neither the name nor the id says which number somebody gets.
    assert_eq!(enter(9, &mut masked, "Aad"), "vrijwilliger 2, Malden");
    assert_eq!(enter(99, &mut masked, "Zwaan"), "vrijwilliger 3, Malden");
    assert_eq!(
        masked.village().name_of(RecordKind::Asset, id(ELS)),
        "vrijwilliger, Malden"
    );
}

#[test]
fn two_people_of_one_kern_are_never_called_the_same() {
    let mut village = village();
    let mut jan = volunteer("Jan Bakker", ConsentLevel::None);
    if let Kind::Volunteer(volunteer) = &mut jan.kind {
        volunteer.subtype = Some(VolunteerSubtype::Volunteer);
    }
    village.assets.insert(id(77), Arc::new(jan));
    let masked = masked(&village);
    let called = |number| masked.village().assets[&id(number)].name.to_string();
    assert_ne!(called(ELS), called(77));
}

#[test]
fn who_takes_consent_back_is_gone_everywhere_at_once() {
    let mut real = village();
    let mut masked = masked(&real);
    let told = |village: &Village| village.stories[&id(20)].text.to_string();
    let consent = |real: &Village, level| {
        let change = Change::of(real, id(KARIM), |asset: &mut Asset| {
            if let Kind::Volunteer(volunteer) = &mut asset.kind {
                volunteer.consent = level;
            }
            asset.name = "Karim".into();
        });
        Edit::new(
            Phrase::new("edit-changed").text("name", "Karim"),
            change.into_iter().collect(),
        )
    };
    let back = consent(&real, ConsentLevel::None);
    real.apply(&back);
    let seen = masked.follow(&real, &back, &tell);
    let alias = Phrase::new("edit-changed").text("name", "vrijwilliger 2, Malden");
    assert_eq!(seen.label, alias);
    assert!(!all_of(masked.village()).contains("Karim"));
    assert!(told(masked.village()).contains("vrijwilliger soms"));
    let again = back.inverse();
    real.apply(&again);
    masked.follow(&real, &again, &tell);
    assert!(told(masked.village()).contains("Karim soms"));
}

/// While everybody looks along, no text tells where somebody lives, nor how to reach who was not asked; the numbers
/// of clubs stay. It follows whoever comes, moves, and whose number it turns out to be.
#[test]
fn texts_tell_no_home_and_no_number_of_others_while_presenting() {
    let mut real = village();
    // A BSN is told nobody, though the number beside it is that of an entry in a list.
    let text = "Karim woont op Veldweg 12. Bel 06–1234 5678 of bode@post.nl, of de club: 024 555 0199. BSN 111222333 of \
                111.222.333 van hem, bsn111222333, lid 111222334.";
    let mut masked = masked(&real);
    let mut step = |number: usize, after: AnyRecord, wanted: &str| {
        let change = Change {
            kind: after.kind(),
            id: id(number),
            before: real.get(after.kind(), id(number)),
            after: Some(after),
        };
        let edit = Edit::new(Phrase::new("x"), vec![change]);
        for edit in [edit.clone(), edit.inverse(), edit] {
            real.apply(&edit);
            masked.follow(&real, &edit, &tell);
        }
        for masked in [&masked, &Masked::of(&real, TODAY, &tell)] {
            let told = masked.village().stories.get(&id(90));
            assert_eq!(told.map(|story| &*story.text), Some(wanted));
        }
    };
    let story = Story {
        text: text.into(),
        ..Story::default()
    };
    step(
        90,
        AnyRecord::Story(story.into()),
        "Karim woont op Veldweg 12. Bel … of …, of de club: …. BSN … of … van hem, bsn…, lid 111222334.",
    );
    let mut karim = volunteer("Karim Haddad", ConsentLevel::Oral);
    karim.address = "Veldweg 12".into();
    step(
        KARIM,
        AnyRecord::Asset(karim.into()),
        "Karim woont op …. Bel … of …, of de club: …. BSN … of … van hem, bsn…, lid 111222334.",
    );
    let mut club = Asset::new(AssetKind::Association, "Fietsclub");
    club.phone = "024-5550199".into();
    club.email = "bode@post.nl".into();
    step(
        CLUB,
        AnyRecord::Asset(club.clone().into()),
        "Karim woont op …. Bel … of bode@post.nl, of de club: 024 555 0199. BSN … of … van hem, bsn…, lid 111222334.",
    );
    club.email = "club@post.nl".into();
    step(
        CLUB,
        AnyRecord::Asset(club.into()),
        "Karim woont op …. Bel … of …, of de club: 024 555 0199. BSN … of … van hem, bsn…, lid 111222334.",
    );
    let mut truus = volunteer("Truus", ConsentLevel::Oral);
    truus.phone = "+31 6 12345678".into();
    step(
        91,
        AnyRecord::Asset(truus.into()),
        "Karim woont op …. Bel 06–1234 5678 of …, of de club: 024 555 0199. BSN … of … van hem, bsn…, lid 111222334.",
    );
}

/// A yes to a name, or to a number, is none to a home: not on the wall, not on a page.
#[rstest]
#[case("")]
#[case("dorpskaart en telefoonlijst")]
#[case("telefoonlijst")]
fn nobodys_home_is_shown_whatever_they_agreed_to(#[case] purpose: &str) {
    let mut real = village();
    let mut karim = volunteer("Karim Haddad", ConsentLevel::Written);
    karim.phone = "06-12345678".into();
    karim.address = "Veldweg 12".into();
    karim.postcode = "6581 AB".into();
    for (field, degrees) in [("latitude", 51.77), ("longitude", 5.84)] {
        let value = karim.value_mut(field).unwrap();
        value.take_json(&serde_json::json!(degrees)).unwrap();
    }
    if let Kind::Volunteer(volunteer) = &mut karim.kind {
        volunteer.consent_purpose = purpose.into();
    }
    real.assets.insert(id(KARIM), karim.into());
    let (page, _) = Masked::for_page(&real, Reach::Listed, TODAY, &tell);
    for village in [masked(&real).village(), &page] {
        let shown = &village.assets[&id(KARIM)];
        assert_eq!((&*shown.address, &*shown.postcode), ("", ""));
        assert_eq!((shown.latitude, shown.longitude), (None, None));
    }
    let called = &page.assets[&id(KARIM)];
    assert_eq!(&*called.phone, "06-12345678");
}

/// Jan, who was deleted, is told of as little as when he was there; who has his name now decides for themselves.
#[test]
fn who_was_deleted_stays_hidden_unless_somebody_there_has_the_name() {
    let mut real = village();
    let mut jan = volunteer("Jan Geheim", ConsentLevel::Oral);
    jan.phone = "06-11112222".into();
    jan.email = "jan@geheim.nl".into();
    jan.address = "Veldweg 12".into();
    let fanfare = volunteer("Fanfare", ConsentLevel::None);
    real.assets.insert(id(60), jan.clone().into());
    real.assets.insert(id(61), fanfare.into());
    let mut club = Asset::new(AssetKind::Association, "Soepclub");
    let text = "bel Jan Geheim 06-11112222, jan@geheim.nl, Veldweg 12. Meld je bij de Fanfare.";
    club.description = text.into();
    real.assets.insert(id(62), club.into());
    let mut masked = masked(&real);
    let mut step = |edit: Edit, wanted: [bool; 2]| {
        real.apply(&edit);
        masked.follow(&real, &edit, &tell);
        let anew = Masked::of(&real, TODAY, &tell);
        let others = Masked::for_others(&real, TODAY, &tell);
        for village in [masked.village(), anew.village(), &others] {
            let told = &village.assets[&id(62)].description;
            assert_eq!(
                [told.contains("Geheim"), told.contains("Fanfare")],
                wanted,
                "{told:?}"
            );
            assert!(!told.contains("Veldweg"), "{told:?}");
            assert!(village.departed.0.is_empty());
        }
        let shown = &anew.village().assets[&id(62)].description;
        assert_eq!(
            [shown.contains("1111"), shown.contains("jan@")],
            [wanted[0]; 2],
            "{shown:?}"
        );
    };
    let label = || Phrase::new("x");
    let remove = |number: usize, asset: &Asset| Change {
        kind: RecordKind::Asset,
        id: id(number),
        before: Some(AnyRecord::Asset(asset.clone().into())),
        after: None,
    };
    let band = volunteer("Fanfare", ConsentLevel::None);
    step(Edit::new(label(), vec![remove(60, &jan)]), [false, false]);
    step(Edit::new(label(), vec![remove(61, &band)]), [false, false]);
    let band = Asset::new(AssetKind::Association, "Fanfare");
    step(Edit::new(label(), vec![Change::add(id(63), band)]), [false, true]);
    let again = Edit::new(label(), vec![Change::add(id(64), jan.clone())]);
    step(again.clone(), [true, true]);
    step(again.inverse(), [false, true]);
    step(Edit::new(label(), vec![Change::add(id(60), jan)]), [true, true]);
}

/// A club at the house of somebody, or with their number, tells no more of those once they are deleted; a hall does.
#[rstest]
#[case(AssetKind::Association, false)]
#[case(AssetKind::Place, true)]
fn what_a_club_has_of_somebody_stays_hidden_once_they_are_deleted(
    #[case] kind: AssetKind,
    #[case] told: bool,
) {
    let mut real = village();
    let mut jan = volunteer("Jan Geheim", ConsentLevel::None);
    jan.phone = "06-11112222".into();
    jan.address = "Veldweg 12".into();
    real.assets.insert(id(60), jan.clone().into());
    let mut there = Asset::new(kind, "Soepclub");
    (there.address, there.phone) = (jan.address.clone(), jan.phone.clone());
    real.assets.insert(id(62), there.into());
    let story = Story {
        text: "Breng het naar Veldweg 12, of bel 06-11112222.".into(),
        ..Story::default()
    };
    real.stories.insert(id(63), story.into());
    let mut masked = masked(&real);
    let before = Change {
        kind: RecordKind::Asset,
        id: id(60),
        before: Some(AnyRecord::Asset(jan.into())),
        after: None,
    };
    let edit = Edit::new(Phrase::new("x"), vec![before]);
    real.apply(&edit);
    masked.follow(&real, &edit, &tell);
    let anew = Masked::of(&real, TODAY, &tell);
    let others = Masked::for_others(&real, TODAY, &tell);
    for village in [masked.village(), anew.village(), &others] {
        let shown = &village.assets[&id(62)];
        let text = village.stories[&id(63)].text.to_string();
        let shown = [&*shown.address, &*shown.phone, &text].join(" / ");
        if !told {
            assert!(!shown.contains("Veldweg") && !shown.contains("1111"), "{shown}");
        }
    }
    let shown = &anew.village().assets[&id(62)];
    assert_eq!([!shown.address.is_empty(), !shown.phone.is_empty()], [told; 2]);
    let text = &anew.village().stories[&id(63)].text;
    assert_eq!(
        [text.contains("Veldweg"), text.contains("1111")],
        [told; 2],
        "{text:?}"
    );
}

fn takes_somebody_out(change: &Change) -> bool {
    let somebody = |record: &AnyRecord| match record {
        AnyRecord::Asset(asset) => asset.kind.consent().is_some(),
        _ => false,
    };
    change.after.is_none() && change.before.as_ref().is_some_and(somebody)
}

/// Whatever happens, following it gives the village that is made anew, but for the numbers of people.
#[test]
fn following_edits_is_the_same_as_beginning_anew() {
    let unnumbered = |village: &Village| {
        let mut village = village.clone();
        let assets = village.assets.clone();
        for (id, asset) in &assets {
            if asset.kind.consent() == Some(ConsentLevel::None) {
                let mut asset = Asset::clone(asset);
                let name: String = asset.name.chars().filter(|sign| !sign.is_ascii_digit()).collect();
                asset.name = name.replace(" ,", ",").into();
                village.assets.insert(*id, asset.into());
            }
        }
        village
    };
    let mut real = Village::default();
    let mut masked = masked(&real);
    for seed in 0..400 {
        let edit = made_up::edit(&real, seed);
        // Who has been taken out stays unnamed, which a mask made anew cannot know.
        if edit.changes.iter().any(takes_somebody_out) {
            continue;
        }
        real.apply(&edit);
        masked.follow(&real, &edit, &tell);
        if seed % 20 == 0 {
            let anew = Masked::of(&real, TODAY, &tell);
            assert_eq!(unnumbered(masked.village()), unnumbered(anew.village()), "{seed}");
        }
    }
}

/// Whatever is done to the masked village is done to the real one as if one had seen that, or is
/// refused.
#[test]
fn an_edit_of_the_masked_village_is_one_of_the_real_village() {
    let mut done = 0;
    let (mut real, mut masked) = (village(), masked(&village()));
    for seed in 0..600 {
        if seed % 20 == 0 {
            real = made_up::village(seed / 6 + 20);
            masked = Masked::of(&real, TODAY, &tell);
        }
        // The same dice on both: what is chosen of what is there differs where something is hidden.
        let [seen, wanted] = [masked.village(), &real].map(|village| made_up::edit(village, seed));
        let same = |one: &Change, other: &Change| (one.kind, one.id) == (other.kind, other.id);
        let comparable = seen
            .changes
            .iter()
            .all(|change| change.before.is_some() && wanted.changes.iter().any(|other| same(change, other)));
        if !comparable || seen.changes.is_empty() {
            continue;
        }
        let Ok(edit) = masked.unmasked(&real, seen) else {
            continue;
        };
        let [mut one, mut other] = [real.clone(), real.clone()];
        one.apply(&edit);
        other.apply(&wanted);
        assert_eq!(one, other, "{seed}");
        one.apply(&edit.inverse());
        other.apply(&wanted.inverse());
        assert_eq!(one, other, "{seed}");
        done += 1;
    }
    assert!(done > 100, "{done}");
}

#[test]
fn tagging_a_hidden_person_keeps_what_is_known_of_them() {
    let real = village();
    let masked = masked(&real);
    let change = Change::of(masked.village(), id(ELS), |asset: &mut Asset| {
        asset.conditions.set(Condition::Cohesion, true);
        asset.spheres.set(Sphere::Communal, true);
    });
    let edit = masked
        .unmasked(&real, Edit::new(Phrase::new("x"), change.into_iter().collect()))
        .unwrap();
    let mut wanted = Asset::clone(&real.assets[&id(ELS)]);
    wanted.conditions.set(Condition::Cohesion, true);
    wanted.spheres.set(Sphere::Communal, true);
    assert_eq!(edit.changes[0].after, Some(AnyRecord::Asset(wanted.into())));
}

#[test]
fn a_text_of_which_a_part_is_hidden_is_not_written_over() {
    let real = village();
    let masked = masked(&real);
    let change = Change::of(masked.village(), id(CLUB), |asset: &mut Asset| {
        asset.description = format!("{} En op vrijdag.", &*asset.description).into();
    });
    let refused = masked.unmasked(&real, Edit::new(Phrase::new("x"), change.into_iter().collect()));
    assert!(refused.is_err());
}

#[test]
fn deleting_takes_along_what_nobody_sees() {
    let real = village();
    let masked = masked(&real);
    for number in [ELS, CLUB] {
        let removal = |village: &Village| village.removal(RecordKind::Asset, &[id(number)]);
        let seen = Edit::new(Phrase::new("x"), removal(masked.village()));
        let edit = masked.unmasked(&real, seen).unwrap();
        let [mut one, mut other] = [real.clone(), real.clone()];
        one.apply(&edit);
        other.apply(&Edit::new(Phrase::new("x"), removal(&real)));
        assert_eq!(one, other);
    }
}

#[test]
fn a_label_never_says_what_is_hidden() {
    let real = village();
    let mut masked = masked(&real);
    let long = "Els van den Berg-de Vries uit de Kerkstr…";
    let removal = Edit::new(
        Phrase::new("edit-deleted").text("name", long),
        real.removal(RecordKind::Relation, &[id(30)]),
    );
    let mut after = real.clone();
    after.apply(&removal);
    assert_eq!(
        masked.follow(&after, &removal, &tell).label,
        Phrase::new("edit-hidden")
    );
    let other = Phrase::new("edit-deleted").text("name", "Kapsalon Els van den Berg");
    assert_eq!(
        masked.told(&other),
        Phrase::new("edit-deleted").text("name", "Kapsalon vrijwilliger")
    );
}

#[test]
fn what_a_new_record_is_filled_in_with_says_who_is_meant() {
    let real = village();
    let masked = masked(&real);
    let planned = |who: &str| Action {
        title: format!("{who} staat alleen").into(),
        assets: [id(ELS)].into_iter().collect(),
        ..Action::default()
    };
    let seen = planned("Vrijwilliger, Malden");
    let edit = Edit::new(Phrase::new("x"), vec![Change::add(id(60), seen)]);
    let kept = masked.unmasked(&real, edit).unwrap();
    let wanted = planned("Els van den Berg");
    assert_eq!(kept.changes, [Change::add(id(60), wanted)]);
}

#[test]
fn a_way_to_reach_something_that_is_that_of_a_hidden_person_is_left_empty() {
    let mut village = village();
    let mut club = (*village.assets[&id(CLUB)]).clone();
    club.phone = "024 555 01 23".into();
    club.email = "Els@berg.nl".into();
    club.address = "p/a Els van den Berg, Dorpsstraat 3".into();
    club.website = "fietsclub.example".into();
    village.assets.insert(id(CLUB), club.into());
    let masked = masked(&village);
    let club = &masked.village().assets[&id(CLUB)];
    assert_eq!((&*club.phone, &*club.email, &*club.address), ("", "", ""));
    assert_eq!(&*club.website, "fietsclub.example");
}

/// Somebody is called the same on the screen, in a file and on a page, whoever else is left out there.
#[test]
fn a_number_behind_a_role_is_the_same_everywhere() {
    let mut real = village();
    for (number, name) in [(1, "Nel Bos"), (2, "Jan Vos"), (3, "Piet Mol"), (4, "Trees Wit")] {
        let mut one = volunteer(name, ConsentLevel::None);
        if number == 1 {
            // Set aside: only to be shown to herself.
            one.status = Status::Stopped;
        }
        if let (2, Kind::Volunteer(one)) = (number, &mut one.kind) {
            one.consent = ConsentLevel::Written;
            one.consent_purpose = "alleen telefoonlijst".into();
        }
        real.assets.insert(id(number), one.into());
    }
    let on_screen = masked(&real);
    let in_files = Masked::for_others(&real, TODAY, &tell);
    let (on_list, _) = Masked::for_page(&real, Reach::Listed, TODAY, &tell);
    let (on_page, _) = Masked::for_page(&real, Reach::Nobody, TODAY, &tell);
    for number in [3, 4, ELS] {
        let name = |village: &Village| village.assets[&id(number)].name.to_string();
        let called = name(on_screen.village());
        assert!(called.starts_with("vrijwilliger"), "{called}");
        assert_eq!(
            [name(&in_files), name(&on_list), name(&on_page)],
            [(); 3].map(|()| called.clone())
        );
    }
    assert!(!in_files.assets.contains_key(&id(1)));
}

/// Who told it is a role (A9), also of who agreed, and from the moment that somebody is known.
#[test]
fn nobody_is_named_as_having_told_a_story() {
    let mut real = village();
    let tellers = [
        (90, "Annemiek van der Velden, 50", "een bewoner"),
        (91, "karim", "een bewoner"),
        (92, "Els van den Berg", "vrijwilliger"),
        (93, "mevrouw Pietersen", "een bewoner"),
        (94, "bewoner, 70+", "bewoner, 70+"),
        (95, "bewoner van Malden", "bewoner van Malden"),
        (96, "bestuur Fietsclub", "bestuur Fietsclub"),
        (97, "buur van Bloem", "buur van Bloem"),
    ];
    for (number, told_by, _) in tellers {
        let story = Story {
            text: "Het is hier fijn.".into(),
            told_by: told_by.into(),
            ..Story::default()
        };
        real.stories.insert(id(number), story.into());
    }
    let mut masked = masked(&real);
    for (number, _, shown) in tellers {
        assert_eq!(&*masked.village().stories[&id(number)].told_by, shown);
    }
    let mut shown_after = |after: Option<AnyRecord>, number: usize| {
        let change = Change {
            kind: RecordKind::Asset,
            id: id(number),
            before: real.get(RecordKind::Asset, id(number)),
            after,
        };
        let edit = Edit::new(Phrase::new("x"), vec![change]);
        real.apply(&edit);
        masked.follow(&real, &edit, &tell);
        masked.village().stories[&id(97)].told_by.to_string()
    };
    let bloem = volunteer("Zoë Bloem", ConsentLevel::Oral);
    assert_eq!(
        shown_after(Some(AnyRecord::Asset(bloem.into())), 98),
        "een bewoner"
    );
    // A club that is called like the whole of it is nobody.
    let club = Asset::new(AssetKind::Association, "Buur van Bloem");
    assert_eq!(
        shown_after(Some(AnyRecord::Asset(club.into())), 99),
        "buur van Bloem"
    );
}

#[test]
fn a_note_with_somebodys_number_in_it_is_not_shown() {
    let mut village = village();
    let mut club = (*village.assets[&id(CLUB)]).clone();
    club.remarks = "Contactpersoon: mw. Van der Heijden, tel. 06-12345678".into();
    village.assets.insert(id(CLUB), club.clone().into());
    let shown = |village: &Village| masked(village).village().assets[&id(CLUB)].remarks.clone();
    assert_eq!(&*shown(&village), "");
    // What reaches nobody stays, and so does what is typed elsewhere.
    club.remarks = "De zaal op de eerste verdieping, 120 stoelen".into();
    village.assets.insert(id(CLUB), club.clone().into());
    assert_eq!(shown(&village), club.remarks);
}
