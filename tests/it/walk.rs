//! A walk: the numbers of its list, the lines that are typed, and the pages on paper.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::change::Edit;
use wijkschouw::domain::gathering::GatheringKind;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::{Masked, Reach};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::story::{Audience, Story, StoryKind, Tone};
use wijkschouw::domain::value::{Link, Reading, Rows};
use wijkschouw::domain::village::Village;
use wijkschouw::domain::walk::{
    Outing, Seen, WalkLine, WalkList, What, agreed, agreed_id, read, told, worth_looking_at,
};
use wijkschouw::exchange::handout::{Format, Handout, Source};
use wijkschouw::i18n::{Language, Words};

const TODAY: Date = date(2026, 11, 23);

fn put(village: &mut Village, kern: Option<Id>, kind: AssetKind, name: &str, address: &str) -> Id {
    let id = Id::fresh();
    let asset = Asset {
        kern: kern.map(Link::to).unwrap_or_default(),
        address: address.into(),
        phone: "06 12345678".into(),
        ..Asset::new(kind, name)
    };
    village.assets.insert(id, asset.into());
    id
}

fn key_person(village: &mut Village, id: Id) {
    let mut asset = village.assets[&id].as_ref().clone();
    match &mut asset.kind {
        Kind::Volunteer(volunteer) => volunteer.key_person = true,
        _ => panic!("no volunteer"),
    }
    village.assets.insert(id, asset.into());
}

/// Malden with five stops, and a place elsewhere.
fn malden() -> (Village, WalkList) {
    let mut village = Village::default();
    let settings = Settings::delivered("Heumen");
    village.settings.insert(Id::ONLY, settings.into());
    let (kern, other) = (Id::fresh(), Id::fresh());
    for (id, name) in [(kern, "Malden"), (other, "Overasselt")] {
        village.kernen.insert(id, Kern { name: name.into() }.into());
    }
    let here = Some(kern);
    put(&mut village, here, AssetKind::Place, "Zwembad", "");
    put(&mut village, here, AssetKind::Place, "Bieb", "Dorpsstraat 10");
    put(&mut village, here, AssetKind::Association, "Fanfare", "");
    put(&mut village, here, AssetKind::Place, "Café", "Dorpsstraat 9");
    let anneke = put(
        &mut village,
        here,
        AssetKind::Volunteer,
        "Anneke de Ridder",
        "Kerkpad 3",
    );
    key_person(&mut village, anneke);
    put(&mut village, here, AssetKind::Volunteer, "Jan Bakker", "");
    put(&mut village, Some(other), AssetKind::Place, "Molen", "");
    let stopped = put(&mut village, here, AssetKind::Place, "Oude soos", "");
    let mut gone = village.assets[&stopped].as_ref().clone();
    gone.status = Status::Stopped;
    village.assets.insert(stopped, gone.into());
    let list = WalkList {
        walk: Id::fresh(),
        kern: here,
        made: TODAY,
        entries: worth_looking_at(&village, here),
    };
    (village, list)
}

fn names(village: &Village, list: &WalkList) -> Vec<String> {
    let names = list.entries.iter().map(|id| village.assets[id].name.to_string());
    names.collect()
}

/// The words in this language, which are read only once.
fn words(language: Language) -> Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::Dutch));
    let mut words = WORDS.clone();
    words.speak(language);
    words
}

fn line_in(line: &str, village: &Village, list: &WalkList, language: Language) -> WalkLine {
    let words = words(language);
    let reading = Reading {
        today: TODAY,
        village,
        terms: &words,
    };
    read(line, list, &reading)
}

fn line(text: &str) -> WalkLine {
    let (village, list) = malden();
    line_in(text, &village, &list, Language::Dutch)
}

fn seen(line: WalkLine) -> Seen {
    match line.what {
        What::Entry(seen) => seen,
        other => panic!("{other:?}"),
    }
}

fn figures(seen: &Seen) -> [Option<u8>; 3] {
    seen.ratings.map(|rating| rating.map(|rating| rating.get()))
}

fn keys(phrases: &[Phrase]) -> Vec<&str> {
    phrases.iter().map(|phrase| phrase.key.as_str()).collect()
}

#[test]
fn the_list_goes_along_the_street_and_then_by_name() {
    let (village, list) = malden();
    assert_eq!(
        names(&village, &list),
        ["Café", "Bieb", "Zwembad", "Fanfare", "Anneke de Ridder"]
    );
    let all = worth_looking_at(&village, None);
    assert_eq!(all.len(), 6, "the whole village has the mill too");
}

#[test]
fn where_somebody_stands_on_the_list_says_nothing_of_their_name() {
    let orders = ["Aaltje Aa", "Zwaan Zz"].map(|name| {
        let (mut village, list) = malden();
        for (name, level) in [("Bep Bos", ConsentLevel::Oral), (name, ConsentLevel::None)] {
            let mut person = Asset::new(AssetKind::Volunteer, name);
            person.kern = list.kern.map(Link::to).unwrap_or_default();
            if let Kind::Volunteer(volunteer) = &mut person.kind {
                (volunteer.key_person, volunteer.consent) = (true, level);
            }
            village.assets.insert(Id::fresh(), person.into());
        }
        let tell = |phrase: &Phrase| Words::new(Language::Dutch).tell(phrase);
        let (shown, _) = Masked::for_page(&village, Reach::Nobody, TODAY, &tell);
        let entries = worth_looking_at(&shown, list.kern);
        names(&shown, &WalkList { entries, ..list })
    });
    assert_eq!(orders[0], orders[1]);
    let bep = orders[0].iter().position(|name| name == "Bep Bos");
    let hidden = orders[0]
        .iter()
        .rposition(|name| name.starts_with("vrijwilliger"));
    assert!(bep < hidden, "{orders:?}");
}

#[test]
fn numbers_stay_what_they_were() {
    let (mut village, list) = malden();
    put(&mut village, list.kern, AssetKind::Place, "Aula", "Dorpsstraat 1");
    assert_eq!(worth_looking_at(&village, list.kern).len(), 6);
    let read = line_in("1 g open", &village, &list, Language::Dutch);
    assert_eq!(&*village.assets[&seen(read).asset].name, "Café");
}

#[test]
fn a_line_says_figures_and_what_was_seen() {
    let read = line("2 b4 t2 o3 s losse tegels");
    assert_eq!((&read.faults, &read.remarks), (&vec![], &vec![]));
    let said = seen(read);
    assert_eq!(figures(&said), [Some(4), Some(2), Some(3)]);
    let note = said.note.unwrap();
    assert_eq!((note.tone, note.text.as_str()), (Some(Tone::Bad), "losse tegels"));
    let plus = seen(line("2. + mooie bank ! verf regelen"));
    assert_eq!(plus.note.unwrap().tone, Some(Tone::Plus));
    assert_eq!(plus.agreed.as_deref(), Some("verf regelen"));
    let glued = seen(line("2b4 +mooie bank"));
    assert_eq!(figures(&glued), [Some(4), None, None]);
    assert_eq!(glued.note.unwrap().text, "mooie bank");
    assert!(line("2 x").faults.is_empty());
    assert_eq!(line("0 Bankje #plek").what, What::Missing(2));
    assert_eq!(
        line("! gemeente bellen").what,
        What::Agreed("gemeente bellen".to_owned())
    );
}

#[test]
fn the_letters_of_both_languages_are_understood_in_both() {
    let (village, list) = malden();
    for language in Language::ALL {
        for line in ["2 b4 t2 o3", "2 r4 a2 s3", "2 B4 A2 O3"] {
            let read = line_in(line, &village, &list, language);
            assert_eq!(figures(&seen(read)), [Some(4), Some(2), Some(3)], "{line}");
        }
        for (line, tone) in [
            ("2 g a", Tone::Good),
            ("2 s a", Tone::Bad),
            ("2 b a", Tone::Bad),
            ("2 + a", Tone::Plus),
        ] {
            let read = line_in(line, &village, &list, language);
            assert_eq!(seen(read).note.unwrap().tone, Some(tone), "{line}");
        }
    }
}

#[test]
fn what_is_not_recognised_is_kept_and_told() {
    let read = line("2 b4 b7 kapot hek g verder mooi");
    assert_eq!(keys(&read.remarks), ["walk-rating-range", "walk-loose"]);
    assert_eq!(seen(read).note.unwrap().text, "b7 kapot hek verder mooi");
    let read = line("2 kapot hek");
    let note = seen(read).note.unwrap();
    assert_eq!((note.tone, note.text.as_str()), (None, "kapot hek"));
    let read = line("4 b4");
    assert_eq!(keys(&read.remarks), ["walk-rating-not-place", "walk-loose"]);
    for (typed, fault) in [
        ("2", "walk-nothing-said"),
        ("2 g", "walk-note-empty"),
        ("2 g ! ", "walk-note-empty"),
        ("6 g mooi", "walk-number-unknown"),
        ("99999999999999999999 x", "walk-number-unknown"),
        ("mooi 2", "walk-no-number"),
        ("0", "walk-missing-empty"),
        ("!", "walk-agreed-empty"),
        ("2 x !", "walk-agreed-empty"),
    ] {
        assert!(keys(&line(typed).faults).contains(&fault), "{typed}");
    }
    let (mut village, list) = malden();
    village.assets.remove(&list.entries[0]);
    let read = line_in("1 x", &village, &list, Language::Dutch);
    assert_eq!(keys(&read.faults), ["walk-number-gone"]);
}

#[test]
fn a_line_stores_all_that_it_says_and_the_walk_itself() {
    let (mut village, list) = malden();
    let outing = Outing {
        id: list.walk,
        kern: list.kern,
        day: date(2026, 11, 20),
        participants: Rows::default(),
    };
    let read = line_in(
        "1 b4 g open deur ! bord ophangen",
        &village,
        &list,
        Language::Dutch,
    );
    let read = seen(read);
    let told = told(&read, outing.day, &village);
    assert_eq!(
        keys(&told),
        [
            "walk-told-rating",
            "walk-told-note",
            "walk-told-agreed",
            "walk-told-checked"
        ]
    );
    let before = village.clone();
    let edit = Edit::new(Phrase::new("test"), outing.saw(&read, &village));
    village.apply(&edit);
    let walk = &village.gatherings[&list.walk];
    assert_eq!(
        (walk.kind, walk.date, walk.kern.0),
        (GatheringKind::Walk, Some(outing.day), list.kern)
    );
    let cafe = &village.assets[&list.entries[0]];
    assert_eq!(cafe.verified, Some(outing.day));
    let Kind::Place(place) = &cafe.kind else { panic!() };
    assert_eq!(place.reachability.map(|rating| rating.get()), Some(4));
    let story = village.stories.values().next().unwrap();
    assert_eq!(
        (story.kind, story.tone),
        (StoryKind::Observation, Some(Tone::Good))
    );
    assert_eq!(story.gathering.0, Some(list.walk));
    assert_eq!(agreed(&village, list.walk), [agreed_id(list.walk, 1)]);
    village.apply(&edit.inverse());
    assert_eq!(village, before);
}

#[test]
fn another_day_of_a_walk_takes_along_what_was_only_looked_at() {
    let (mut village, list) = malden();
    let outing = |day| Outing {
        id: list.walk,
        kern: list.kern,
        day,
        participants: Rows::default(),
    };
    let (first, second) = (date(2026, 11, 20), date(2026, 11, 18));
    for typed in ["1 x", "2 s losse tegels"] {
        let read = seen(line_in(typed, &village, &list, Language::Dutch));
        let edit = Edit::new(Phrase::new("test"), outing(first).saw(&read, &village));
        village.apply(&edit);
    }
    // Of the first it is known because it was typed in just now, of the second because of what was seen.
    let changes = outing(second).kept(&list.entries[..1], &village);
    village.apply(&Edit::new(Phrase::new("test"), changes));
    for id in &list.entries[..2] {
        assert_eq!(village.assets[id].verified, Some(second));
    }
    assert_ne!(village.assets[&list.entries[2]].verified, Some(second));
    // What was checked since stays so.
    let mut cafe = Asset::clone(&village.assets[&list.entries[0]]);
    cafe.verified = Some(TODAY);
    village.assets.insert(list.entries[0], cafe.into());
    let changes = outing(first).kept(&list.entries[..1], &village);
    village.apply(&Edit::new(Phrase::new("test"), changes));
    assert_eq!(village.assets[&list.entries[0]].verified, Some(TODAY));
    assert!(
        outing(first)
            .kept(&[], &village)
            .iter()
            .all(|change| change.before == change.after)
    );
}

proptest! {
    #[test]
    fn no_line_ever_panics_or_loses_a_word(text in "[0-9bgtosrax+! .,é漢\\t#>-]{0,40}") {
        let (village, list) = malden();
        let read = line_in(&text, &village, &list, Language::Dutch);
        // Every word has its place, in order, without overlap.
        let mut end = 0;
        for piece in &read.pieces {
            prop_assert!(end <= piece.range.start && piece.range.end <= text.len());
            prop_assert!(text.is_char_boundary(piece.range.start) && text.is_char_boundary(piece.range.end));
            end = piece.range.end;
        }
        if let What::Entry(seen) = &read.what
            && read.faults.is_empty()
        {
            let said = format!(
                "{} {}",
                seen.note.as_ref().map_or("", |note| &note.text),
                seen.agreed.as_deref().unwrap_or_default()
            );
            for piece in read.pieces.iter().filter(|piece| {
                matches!(piece.taken, wijkschouw::domain::walk::Taken::Unknown | wijkschouw::domain::walk::Taken::Text)
            }) {
                let words = text[piece.range.clone()].trim();
                prop_assert!(said.contains(words), "{words:?} of {text:?}");
            }
        }
    }
}

fn page(village: &Village, handout: &Handout, format: Format, language: Language) -> String {
    let words = words(language);
    let masked = Masked::of(village, TODAY, &|phrase| words.tell(phrase));
    let source = Source {
        village: masked.village(),
        counted: masked.village(),
        words: &words,
        today: TODAY,
    };
    String::from_utf8(handout.write(format, &source).unwrap()).unwrap()
}

#[test]
fn paper_has_no_personal_data_without_consent() {
    let (mut village, list) = malden();
    let story = Story {
        text: "Anneke de Ridder deed open, bel 06 12345678.".into(),
        told_by: "Anneke de Ridder".into(),
        gathering: Link::to(list.walk),
        tone: Some(Tone::Good),
        assets: [list.entries[4]].into_iter().collect(),
        ..Story::default()
    };
    let secret = Story {
        text: "Dit is geheim.".into(),
        audience: Audience::WorkingGroup,
        gathering: Link::to(list.walk),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    village.stories.insert(Id::fresh(), secret.into());
    let outing = Outing {
        id: list.walk,
        kern: list.kern,
        day: TODAY,
        participants: Rows::default(),
    };
    let changes = vec![
        outing.opened(&village).unwrap(),
        outing.agreed("Anneke de Ridder helpen", Some(list.entries[4]), &village),
    ];
    village.apply(&Edit::new(Phrase::new("test"), changes));
    for handout in [Handout::WalkList(list.clone()), Handout::Back(list.walk)] {
        for format in [Format::Html, Format::Markdown] {
            for language in Language::ALL {
                let page = page(&village, &handout, format, language);
                for secret in ["Anneke", "Ridder", "Kerkpad", "12345678", "geheim"] {
                    assert!(!page.contains(secret), "{secret} in\n{page}");
                }
                assert!(page.contains("Malden"));
            }
        }
    }
}

#[test]
fn no_name_is_ever_read_as_html_or_markdown() {
    let (mut village, mut list) = malden();
    for name in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "[klik](javascript:alert(1))",
        "a | b\n# kop & `code`",
    ] {
        let id = put(&mut village, list.kern, AssetKind::Place, name, name);
        list.entries.push(id);
        let story = Story {
            text: name.into(),
            gathering: Link::to(list.walk),
            assets: [id].into_iter().collect(),
            ..Story::default()
        };
        village.stories.insert(Id::fresh(), story.into());
    }
    let outing = Outing {
        id: list.walk,
        kern: list.kern,
        day: TODAY,
        participants: Rows::default(),
    };
    let changes = vec![outing.opened(&village).unwrap()];
    village.apply(&Edit::new(Phrase::new("test"), changes));
    for handout in [Handout::WalkList(list.clone()), Handout::Back(list.walk)] {
        let html = page(&village, &handout, Format::Html, Language::Dutch);
        for danger in ["<script", "<img", "href", "src="] {
            assert!(!html.replace("src=x", "").contains(danger), "{danger}");
        }
        assert!(html.contains("&#60;script&#62;") && html.contains("default-src 'none'"));
        let markdown = page(&village, &handout, Format::Markdown, Language::Dutch);
        assert!(!markdown.contains("[klik](") && !markdown.replace("\\<", "").contains("<script"));
        assert!(!markdown.contains("\n# kop"));
        // Every row of a table has the same number of cells.
        let rows = markdown.lines().filter(|line| line.starts_with('|'));
        let cells: Vec<usize> = rows
            .map(|row| row.replace("\\|", "").matches('|').count())
            .collect();
        assert!(cells.windows(2).all(|pair| pair[0] == pair[1]), "{cells:?}");
    }
}

#[test]
fn the_pages_look_like_this() {
    let (mut village, list) = malden();
    let outing = Outing {
        id: list.walk,
        kern: list.kern,
        day: date(2026, 11, 20),
        participants: Rows(vec![wijkschouw::domain::gathering::Participant {
            role: "bewoner".into(),
            number: Some(6),
        }]),
    };
    for typed in [
        "1 b4 g open deur",
        "2 s losse tegels ! gemeente bellen",
        "3 + nieuwe bank",
    ] {
        let read = seen(line_in(typed, &village, &list, Language::Dutch));
        let edit = Edit::new(Phrase::new("test"), outing.saw(&read, &village));
        village.apply(&edit);
    }
    // What a page says of the figures is of the day of the walk alone.
    let told = page(
        &village,
        &Handout::Back(list.walk),
        Format::Markdown,
        Language::Dutch,
    );
    assert!(told.contains("| Café | 4 |"), "{told}");
    for language in Language::ALL {
        let code = language.code();
        for (name, handout) in [
            ("list", Handout::WalkList(list.clone())),
            ("back", Handout::Back(list.walk)),
        ] {
            for format in [Format::Html, Format::Markdown] {
                let page = page(&village, &handout, format, language);
                let end = format.extension();
                insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "frames" }, {
                    insta::assert_snapshot!(format!("walk-{name}-{code}-{end}"), page);
                });
            }
        }
    }
}
