//! Somebody who did not agree, called by a small name, by first letters or in a label; and words that only look like
//! a name.

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::evening::TODAY;

fn tell(phrase: &Phrase) -> String {
    thread_local!(static WORDS: Words = Words::new(Language::Dutch));
    WORDS.with(|words| words.tell(phrase))
}

/// A village with this volunteer, who did not agree, and this story.
fn village(name: &str, text: &str) -> (Village, Id, Id) {
    let mut village = Village::default();
    let (who, what) = (Id::fresh(), Id::fresh());
    village
        .assets
        .insert(who, Asset::new(AssetKind::Volunteer, name).into());
    let story = Story {
        text: text.into(),
        ..Story::default()
    };
    village.stories.insert(what, story.into());
    (village, who, what)
}

/// The story as it is shown to others, and as it is once the person has been erased.
fn told(name: &str, text: &str) -> [String; 2] {
    let (village, who, what) = village(name, text);
    let shown = Masked::of(&village, TODAY, &tell);
    let shown = shown.village().stories[&what].text.to_string();
    let mut after = village.clone();
    for change in Erasure::of(&village, who, &tell).unwrap().changes(&village) {
        after.set(change.kind, change.id, change.after);
    }
    [shown, after.stories[&what].text.to_string()]
}

#[test]
fn a_small_name_and_first_letters_go_too() {
    for (name, text, wanted) in [
        ("Truus Wolters", "Truusje bakt.", "vrijwilliger bakt."),
        ("Truus Wolters", "Truusjes taart.", "vrijwilliger taart."),
        ("Bram Wolters", "Vraag Brammetje.", "Vraag vrijwilliger."),
        ("Jan de Boer", "Jantje de Boer zingt.", "vrijwilliger zingt."),
        ("Els Wolters", "Vraag Elsje.", "Vraag vrijwilliger."),
        (
            "Wim Wolters",
            "Wimpje en Wimmetje",
            "vrijwilliger en vrijwilliger",
        ),
        ("Anne Wolters", "Annetje bakt.", "vrijwilliger bakt."),
        ("Ria Wolters", "Riaatjes taart", "vrijwilliger taart"),
        ("Bea Wolters", "Beaatje bakt.", "vrijwilliger bakt."),
        ("Bart Wolters", "Bartje bakt.", "vrijwilliger bakt."),
        ("Koos Wolters", "Koosje bakt.", "vrijwilliger bakt."),
        ("Jan de Bakker", "Bel J.H.M. de Bakker.", "Bel vrijwilliger."),
        ("Jan de Bakker", "Bel J. H. Bakker.", "Bel vrijwilliger."),
        ("Jan Wolters", "Lid: Wolters, J.H.M.", "Lid: vrijwilliger"),
        ("Sean O'Brien", "Vraag O'Brien.", "Vraag vrijwilliger."),
        ("Sean O’Brien", "Vraag S. O’Brien.", "Vraag vrijwilliger."),
        ("Piet Jansen", "Piet Janssen weet het.", "vrijwilliger weet het."),
        ("Piet Jansen", "Vraag Piet Jensen.", "Vraag vrijwilliger."),
        ("Wim Dijk", "Vraag Dijk 4 keer.", "Vraag vrijwilliger 4 keer."),
        (
            "Petra Wolfs",
            "Vraag naar Wolfs. Petra weet het.",
            "Vraag naar vrijwilliger. vrijwilliger weet het.",
        ),
        (
            "Petra Wolfs",
            "Vraag Wolfs (Petra) ernaar.",
            "Vraag vrijwilliger (vrijwilliger) ernaar.",
        ),
    ] {
        assert_eq!(told(name, text), [wanted, wanted], "{name}: {text}");
    }
}

#[test]
fn words_of_every_day_stay() {
    for (name, text) in [
        ("Wil Goed", "Wil je helpen? Dat is goed."),
        ("Wil Goed", "Hij zei: \"Wil u koffie?\""),
        ("Wil Goed", "Wil iemand helpen?"),
        ("Truus Roos", "Er stond een roos en een roosje."),
        (
            "Wim Dijk",
            "De bus stopt bij Hoge Dijk 4, en dan bij Lange Dijk 12a.",
        ),
        ("Kees Mees", "Een meesje zingt."),
        ("Ton Wolters", "Tonnetje bier, en een beetje wijn."),
        ("Kas Wolters", "Kastje gezocht."),
        ("Bos Wolters", "Bosje bloemen."),
        ("Jan Wolters", "een jantje-van-leiden"),
    ] {
        assert_eq!(told(name, text), [text, text], "{name}");
    }
    // Where it may well be a name, it is one.
    for (name, text) in [("Wil Goed", "Wil komt elke week."), ("Koos Bos", "Bos weet het.")] {
        assert!(told(name, text)[0].starts_with("vrijwilliger "), "{text}");
    }
}

#[test]
fn in_what_points_at_somebody_a_word_of_every_day_is_no_name_either() {
    let (mut village, who, _) = village("Wil Goed", "");
    let club = Id::fresh();
    let fanfare = Asset::new(AssetKind::Association, "Fanfare");
    village.assets.insert(club, fanfare.into());
    let tie = |note: &str| Relation {
        from: Link::to(who),
        to: Link::to(club),
        note: note.into(),
        ..Relation::default()
    };
    let (one, other) = (Id::fresh(), Id::fresh());
    village
        .relations
        .insert(one, tie("dat wil de club, het gaat goed").into());
    village.relations.insert(other, tie("elke week, zegt Wil").into());
    let shown = Masked::of(&village, TODAY, &tell);
    let note = |id: Id| shown.village().relations[&id].note.to_string();
    assert_eq!(note(one), "dat wil de club, het gaat goed");
    assert_eq!(note(other), "elke week, zegt vrijwilliger");
}

#[test]
fn a_whole_name_in_one_word_goes_from_texts_and_from_sites() {
    for (name, text, wanted) in [
        (
            "Nel Arts",
            "Kijk op www.nelarts.nl.",
            "Kijk op www.vrijwilliger.nl.",
        ),
        (
            "Nel Arts",
            "Volg @nelarts of nelarts58",
            "Volg @vrijwilliger of vrijwilliger",
        ),
        (
            "Fatima El Amrani",
            "www.fatima-elamrani.nl",
            "www.vrijwilliger.nl",
        ),
    ] {
        assert_eq!(told(name, text), [wanted, wanted], "{name}: {text}");
    }
    let (mut village, who, _) = village("Nel Arts", "");
    let club = Id::fresh();
    let mut fanfare = Asset::new(AssetKind::Association, "Fanfare");
    fanfare.website = "https://www.nelarts.nl".into();
    village.assets.insert(club, fanfare.into());
    assert_eq!(
        &*Masked::of(&village, TODAY, &tell).village().assets[&club].website,
        ""
    );
    assert!(Erasure::of(&village, who, &tell).unwrap().namings(&village)[0].sure);
}

#[test]
fn a_name_is_known_as_a_browser_writes_it_and_with_digits_at_it() {
    for (text, wanted) in [
        (
            "https://fb.com/Truus%20Kwakkelstein",
            "https://fb.com/vrijwilliger",
        ),
        ("?q=truus%2520kwakkelstein&n=1", "?q=vrijwilliger&n=1"),
        ("Truus%0AKwakkelstein", "vrijwilliger"),
        ("x%3DKwakkelstein%26y", "x%3Dvrijwilliger%26y"),
        ("Kwakkelstein1", "vrijwilliger"),
        ("@2Kwakkelstein", "@vrijwilliger"),
        ("kwakkelstein2024@insta", "vrijwilliger@insta"),
        ("www.x.nl/~kwakkelstein7", "www.x.nl/~vrijwilliger"),
        ("truus1950 kwakkelstein2", "vrijwilliger"),
        ("Truus1950 weet het.", "vrijwilliger weet het."),
    ] {
        let (mut village, who, what) = village("Truus Kwakkelstein", text);
        let shown = Masked::of(&village, TODAY, &tell);
        assert_eq!(&*shown.village().stories[&what].text, wanted, "{text}");
        let mut erasure = Erasure::of(&village, who, &tell).unwrap();
        // A surname in small letters alone may be of somebody else: whoever erases decides on that.
        let places: Vec<_> = erasure
            .namings(&village)
            .into_iter()
            .map(|naming| (naming.kind, naming.id, naming.field.to_owned()))
            .collect();
        assert_eq!(places.len(), 1, "{text}");
        places.into_iter().for_each(|place| erasure.decide(place, true));
        for change in erasure.changes(&village) {
            village.set(change.kind, change.id, change.after);
        }
        assert_eq!(&*village.stories[&what].text, wanted, "{text}");
    }
    let (name, text) = ("Zoë Müller", "Zo%C3%AB M%c3%bcller en 5% korting");
    assert_eq!(told(name, text)[0], "vrijwilliger en 5% korting");
    for (name, text) in [
        ("Jan Dijk", "op 12jan, 6581AB, Hoge Dijk4 en 50%ab"),
        ("Truus Wolters", "account truus1950"),
        ("An Ab", "6581AN of 6581AB"),
    ] {
        assert_eq!(told(name, text)[0], text, "{name}");
    }
}

#[test]
fn a_label_needs_no_capital() {
    let (mut village, _, _) = village("Jan de Bakker", "");
    let club = Id::fresh();
    let mut fanfare = Asset::new(AssetKind::Association, "Fanfare");
    ["jan", "bakker", "muziek"]
        .iter()
        .for_each(|label| fanfare.tags.add(label));
    village.assets.insert(club, fanfare.into());
    let shown = Masked::for_others(&village, TODAY, &tell);
    let labels: Vec<String> = shown.assets[&club].tags.iter().map(str::to_owned).collect();
    assert_eq!(labels, ["vrijwilliger", "bakker", "muziek"]);
    for (name, label, wanted) in [
        ("Jan Wolters", "jantje", "vrijwilliger"),
        ("Roos Wolters", "roosje", "roosje"),
        ("Roos Wolters", "Roosje", "vrijwilliger"),
    ] {
        let (mut village, _, _) = self::village(name, "");
        let mut fanfare = Asset::new(AssetKind::Association, "Fanfare");
        fanfare.tags.add(label);
        village.assets.insert(club, fanfare.into());
        let shown = Masked::for_others(&village, TODAY, &tell);
        let labels: Vec<&str> = shown.assets[&club].tags.iter().collect();
        assert_eq!(labels, [wanted], "{name}");
    }
}
