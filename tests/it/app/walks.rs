//! 5 Verhalen and the walk: from a list on paper to what the participants are told.

use std::fs;

use strum::VariantArray;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::story::{Audience, StoryKind, Tone};
use wijkschouw::domain::walk::agreed;
use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;

/// The page of this name in the folder of the evening.
fn paper(evening: &Evening, name: &str) -> String {
    let file = evening.file();
    fs::read_to_string(file.parent().unwrap().join(name)).unwrap()
}

fn named<'v>(village: &'v wijkschouw::domain::village::Village, name: &str) -> &'v Asset {
    let mut assets = village.assets.values();
    assets.find(|asset| &*asset.name == name).unwrap()
}

/// Malden with two places and a club, each typed in the entry line.
fn malden(language: Language) -> Evening {
    Evening::prepared("malden", language, || {
        let mut evening = Evening::in_heumen(language);
        evening.keys("i");
        for line in [
            "Dorpshuis #plek @Malden",
            "Bieb #plek @Malden",
            "Fanfare #vereniging @Malden",
            "Molen #plek @Overasselt",
            "Jan Bakker #vrijwilliger @Malden",
        ] {
            evening.keys(line).keys("<enter>");
        }
        evening.keys("<esc>");
        evening
    })
}

#[test]
fn a_whole_walk() {
    let mut evening = malden(Language::Dutch);
    // The list: by name, through Malden, to the folder that is offered.
    evening
        .command("looplijst")
        .keys("nMalden<enter>")
        .shows("Waar komt de looplijst?")
        .keys("<enter>")
        .shows("Bewaard in");
    let list = paper(&evening, "looplijst-malden-2026-11-23.html");
    assert!(list.contains("Looplijst Malden") && list.contains(">1</td><td class=\"what\">Bieb"));
    assert!(!list.contains("Molen") && !list.contains("Bakker"));
    evening.keys("<esc>");
    assert_eq!(evening.village().gatherings.len(), 0, "nobody walked yet");
    // Weeks later something was added before it; the numbers on paper are those of the paper.
    evening.keys("iAula #plek @Malden<enter><esc>");
    evening.restart();
    evening.command("wijkschouw").keys("<down><enter>");
    evening.keys("<tab><tab>").keys("bewoner 6, opbouwwerker 1");
    evening.keys("<tab>").shows("Typ een nummer");
    evening.keys("1 b4 t2 o3 s losse tegels ! gemeente bellen");
    evening
        .shows("1 Bieb · plek")
        .shows("gewoon slecht: “losse tegels”")
        .shows("Toegankelijkheid 2")
        .shows("afspraak: “gemeente bellen”");
    evening.keys("<enter>");
    assert!(evening.note().contains("nummer 1, Bieb"), "{}", evening.note());
    // What was checked today already says nothing new, and one goes on.
    evening.keys("2 x<enter>").shows("Zo stond het er al").keys(
        "3 g speelt buiten<enter>0 Bankje #plek -- heerlijk in de zon<enter>! volgend jaar weer<enter>",
    );
    let village = evening.village();
    let (walk, gathering) = village.gatherings.iter().next().unwrap();
    assert_eq!(village.gatherings.len(), 1);
    assert_eq!(gathering.participants.0.len(), 2);
    let Kind::Place(bieb) = &named(&village, "Bieb").kind else {
        panic!()
    };
    assert_eq!(bieb.accessibility.map(|rating| rating.get()), Some(2));
    assert_eq!(
        named(&village, "Bankje").kern,
        named(&village, "Bieb").kern,
        "what was missing is in the kern of the walk"
    );
    let tones: Vec<_> = village.stories.values().map(|story| story.tone).collect();
    assert_eq!(
        tones,
        [Some(Tone::Bad), Some(Tone::Good), None],
        "what was said of what was missing is told of too"
    );
    assert!(
        village
            .stories
            .values()
            .all(|story| story.gathering.0 == Some(*walk))
    );
    assert_eq!(agreed(&village, *walk).len(), 2);
    // One line is one step back, and comes back to be typed again.
    evening.keys("<ctrl-z>").shows("! volgend jaar weer");
    assert_eq!(agreed(&evening.village(), *walk).len(), 1);
    evening.keys("<enter><esc><esc>");
    // What came of it, and what the participants are told.
    evening
        .keys("5m")
        .shows("wijkschouw")
        .shows("3 verhalen, 2 afspraken")
        .shows("gemeente bellen (afgesproken)");
    evening
        .keys("P")
        .shows("Welke bladzijde?")
        .keys("<enter>")
        .shows("Waar komt de terugkoppeling?")
        .keys("<down><enter>");
    let back = paper(&evening, "terugkoppeling-malden-2026-11-23.md");
    for told in [
        "losse tegels",
        "speelt buiten",
        "heerlijk in de zon",
        "gemeente bellen",
        "bewoner",
    ] {
        // A line begins with a capital there.
        assert!(back.to_lowercase().contains(told), "{told} is not in\n{back}");
    }
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let mut evening = malden(Language::Dutch);
    evening.command("looplijst").keys("nMalden<enter><enter>");
    let first = paper(&evening, "looplijst-malden-2026-11-23.html");
    evening
        .keys("P<enter>")
        .shows("looplijst-malden-2026-11-23-2.html");
    assert_eq!(paper(&evening, "looplijst-malden-2026-11-23-2.html"), first);
    let file = evening.file().parent().unwrap().join("mijn lijst.html");
    fs::write(&file, "van mij").unwrap();
    let typed = file.to_string_lossy().into_owned();
    evening.keys("P<down><down><enter>");
    evening
        .paste(&typed)
        .keys("<enter>")
        .shows("Hier staat al een bestand");
    assert_eq!(fs::read_to_string(&file).unwrap(), "van mij");
}

#[test]
fn what_is_odd_is_stored_at_the_second_enter_and_nothing_is_lost() {
    let mut evening = malden(Language::Dutch);
    evening.command("looplijst").keys("nMalden<enter><esc><enter>");
    evening
        .keys("9 x<enter>")
        .shows("De lijst gaat van 1 tot 3")
        .keys("<ctrl-x><ctrl-x>");
    evening
        .keys("1 b7 hek stuk<enter>")
        .shows("Niet alles is herkend")
        .keys("<enter>");
    let village = evening.village();
    let story = village.stories.values().next().unwrap();
    assert_eq!((&*story.text, story.tone), ("b7 hek stuk", None));
    evening.keys("0 Dorpshuis<enter>").shows("Dit lijkt op Dorpshuis");
    assert_eq!(evening.village().assets.len(), village.assets.len());
    // Somebody who is known is noticed, here too.
    evening
        .keys("<ctrl-x><ctrl-x>2 g Jan Bakker deed open")
        .shows("Hier staat de naam van Jan Bakker");
    // Half typed is never lost.
    evening.keys("<ctrl-x><ctrl-x>2 g mooie deu").rest();
    evening.crash().shows("2 g mooie deu").shows("Wijkschouw Malden");
    evening.keys("r<enter>");
    assert_eq!(evening.village().stories.len(), 2);
}

#[test]
fn several_lines_are_a_list_first() {
    let mut evening = malden(Language::Dutch);
    evening.command("looplijst").keys("nMalden<enter><esc><enter>");
    evening.paste("1 b4 g open\n1 b5 t1\n9 x\n0 Bankje #plek\n! bellen\n2 zomaar iets\n");
    evening
        .shows("6 geplakte regels")
        .shows("Nummer 9 staat niet op deze lijst");
    evening.keys("<enter>");
    let village = evening.village();
    let Kind::Place(bieb) = &named(&village, "Bieb").kind else {
        panic!()
    };
    assert_eq!(
        [bieb.reachability, bieb.accessibility].map(|rating| rating.map(|rating| rating.get())),
        [Some(5), Some(1)]
    );
    // The doubtful line began switched off, and of the bench nothing was said.
    assert_eq!(village.stories.len(), 1);
    assert_eq!(village.actions.len(), 1);
    // It stays in the list with the faulty one, also after a power cut.
    evening
        .shows("4 bewaard. Er staan nog 2 regels.")
        .rest()
        .crash()
        .shows("2 geplakte regels")
        .shows("Nummer 9 staat niet op deze lijst")
        .shows("2 zomaar iets");
    // They wait while a line is typed, and more go behind them.
    evening
        .keys("i3 b3<enter>")
        .keys("<esc>")
        .shows("2 geplakte regels")
        .keys("<esc>")
        .shows("2 geplakte regels blijven wachten.");
    evening
        .command("looplijst")
        .keys("<down><enter>")
        .shows("Nummer 9 staat niet op deze lijst")
        .paste("8 x")
        .shows("3 geplakte regels")
        .keys("<end>e<ctrl-u>2 g mooi<enter>")
        .hides("Nummer 8")
        .keys("<space>");
    evening
        .keys("<home><down><space><enter>")
        .shows("Er staan nog 2 regels.");
    assert_eq!(evening.village().stories.len(), 2);
    evening.keys("<ctrl-x><ctrl-x>").shows("zijn weggegooid");
    evening.keys("<ctrl-z><ctrl-z>");
    assert_eq!(evening.village().gatherings.len(), 0);
}

#[test]
fn a_story_about_what_is_marked_says_so_when_it_names_somebody() {
    let mut evening = malden(Language::Dutch);
    evening
        .keys("2<space><down><space>s")
        .keys("Jan Bakker zorgt voor ons");
    evening.shows("Hier staat de naam van Jan Bakker. Een verhaal noemt nooit wie vertelt.");
    evening.keys("<ctrl-s>");
    assert!(
        evening.note().contains("Hier staat de naam van Jan Bakker"),
        "{}",
        evening.note()
    );
    let village = evening.village();
    let story = village.stories.values().next().unwrap();
    assert_eq!(story.assets.count(), 2);
    // Never in the way, and taken back like anything else.
    evening.keys("u");
    assert_eq!(evening.village().stories.len(), 0);
    evening
        .keys("5s")
        .keys("De bakker zorgt voor ons")
        .hides("Hier staat de naam");
}

#[test]
fn everybody_in_a_story_is_named_in_the_notice_those_who_did_not_agree_first() {
    let mut evening = malden(Language::Dutch);
    let mut gea = Asset::new(AssetKind::Volunteer, "Gea Bos");
    if let Kind::Volunteer(gea) = &mut gea.kind {
        gea.consent = ConsentLevel::Oral;
    }
    let others = ["Wim Peters", "Kees Mulder", "Els Smit", "Toos Vos"];
    let others = others.map(|name| Asset::new(AssetKind::Volunteer, name));
    let people = others.into_iter().chain([gea]);
    let people = people.map(|asset| Change::add(Id::fresh(), asset)).collect();
    evening.written(&Edit::new(Phrase::new("people"), people));
    let told = "Gea Bos, Wim Peters, Kees Mulder, Els Smit en Toos Vos zongen";
    evening.keys("5s").keys(told);
    evening.shows("Hier staat de naam van Wim Peters, Kees Mulder, Els Smit en nog 2.");
    evening
        .keys("<ctrl-s>")
        .shows("Bewaard. Hier staat de naam van Wim Peters, Kees Mulder, Els Smit");
    evening
        .command("looplijst")
        .keys("nMalden<enter><enter><esc>")
        .command("wijkschouw")
        .keys("<down><enter>");
    evening
        .keys("<tab><tab>bewoner, gea, toos")
        .shows("Hier staat de naam van Toos Vos en Gea Bos.");
    evening
        .keys("<tab>2 g ")
        .keys(told)
        .shows("van Wim Peters, Kees Mulder, Els Smit en nog 2.");
}

#[test]
fn stories_are_found_by_their_words_and_by_what_they_are() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("5").shows("16 van 16");
    evening
        .keys("/boekhouding")
        .shows("1 van 16")
        .keys("<esc>")
        .shows("16 van 16");
    evening.keys("fcitaat<enter>");
    let quotes = evening
        .village()
        .stories
        .values()
        .filter(|story| story.kind == StoryKind::Quote)
        .count();
    evening
        .shows(&format!("{quotes} van 16"))
        .keys("<esc>")
        .shows("16 van 16");
    evening.keys("G");
    let last = evening.frame(120, 40);
    evening.keys("m").shows("3 van 3").keys("m");
    assert_eq!(evening.frame(120, 40), last, "the same story is chosen again");
    evening.restart();
    assert_eq!(
        evening.frame(120, 40).lines().take(37).collect::<Vec<_>>(),
        last.lines().take(37).collect::<Vec<_>>()
    );
}

#[test]
fn who_looks_along_sees_nothing_that_is_for_the_working_group() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    let secret: Vec<String> = evening
        .village()
        .stories
        .values()
        .filter(|story| story.audience == Audience::WorkingGroup)
        .map(|story| {
            story
                .text
                .split_whitespace()
                .take(3)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    assert!(!secret.is_empty());
    evening.keys("5").shows(&secret[0]).shows("(werkgroep)").keys("p");
    let open = 16 - secret.len();
    evening.shows(&format!("{open} van {open}"));
    for _ in 0..open {
        secret.iter().for_each(|text| {
            evening.hides(text);
        });
        evening.keys("<down>");
    }
    evening.keys("m").hides("(werkgroep)");
}

#[test]
fn every_kind_can_be_begun_from_here() {
    for (place, title) in ["verhaal", "citaat", "waarneming", "signaal"].iter().enumerate() {
        let mut evening = small(Language::Dutch);
        evening.keys("5n");
        (0..place).for_each(|_| {
            evening.keys("<down>");
        });
        evening.keys("<enter>").keys("Zo was het.<ctrl-s>");
        let village = evening.village();
        let story = village.stories.values().next().unwrap();
        assert_eq!(story.kind, StoryKind::VARIANTS[place]);
        evening.shows("Zo was het.").shows(title);
    }
    let mut evening = small(Language::Dutch);
    evening.keys("5ngesprek<enter>").shows("Nieuw");
    evening.keys("<esc><esc>");
    evening.keys("nwijk<enter>").shows("Nieuwe looplijst maken");
}

#[test]
fn nothing_is_told_yet_and_the_screen_says_what_to_do() {
    for (language, told, walked) in [
        (Language::Dutch, "Nog geen verhalen", "Nog geen schouw of gesprek"),
        (Language::English, "No stories yet", "No walk or conversation yet"),
    ] {
        let mut evening = Evening::in_heumen(language);
        evening.keys("5").shows(told).keys("<enter>");
        assert!(evening.note().contains(told), "{}", evening.note());
        evening.keys("m").shows(walked).keys("P");
    }
}

#[test]
fn through_a_kern_of_which_nothing_is_known_one_walks_with_empty_rows() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.command("looplijst").keys("nOverasselt<enter><enter>");
    let list = paper(&evening, "looplijst-overasselt-2026-11-23.html");
    assert_eq!(list.matches("wat niet op de lijst stond").count(), 8);
    evening
        .keys("<enter>1 x<enter>")
        .shows("Op deze lijst staan geen nummers");
    evening.keys("<ctrl-x><ctrl-x>0 Molen #plek<enter>");
    let village = evening.village();
    assert_eq!((village.assets.len(), village.gatherings.len()), (1, 1));
}

#[test]
fn who_took_part_stays_as_it_was_written_down() {
    let mut evening = malden(Language::Dutch);
    // A role with a comma in it, on the form.
    evening.keys("5nwijk<enter>").shows("Wijkschouwen").keys("<esc>");
    let walk = wijkschouw::domain::gathering::Gathering {
        date: Some(crate::evening::TODAY),
        participants: wijkschouw::domain::value::Rows(vec![wijkschouw::domain::gathering::Participant {
            role: "bewoner, 70+".into(),
            number: None,
        }]),
        ..Default::default()
    };
    let id = wijkschouw::domain::record::Id::fresh();
    let change = wijkschouw::domain::change::Change::add(id, walk);
    let label = wijkschouw::domain::phrase::Phrase::new("line-stored");
    evening.written(&wijkschouw::domain::change::Edit::new(label, vec![change]));
    let before = evening.village().gatherings;
    evening
        .keys("5mW")
        .shows("Wie liepen mee: bewoner, 70+")
        .keys("1 g mooi<enter>");
    assert_eq!(evening.village().gatherings, before);
    // What is typed over it is kept, and taken back.
    evening.keys("<tab><tab>").keys("; wethouder 1<tab>");
    assert_eq!(evening.village().gatherings[&id].participants.0.len(), 3);
    evening.keys("<ctrl-z>").hides("wethouder");
    assert_eq!(evening.village().gatherings, before);
}

#[test]
fn a_walk_that_was_written_down_without_a_list_gets_one() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    // The walk through Kerkwiel in spring.
    evening
        .keys("5mGW")
        .shows("Wijkschouw Kerkwiel")
        .shows("Dag: 30-5-2026");
    let before = evening.village();
    evening.keys("1 g mooi<enter>");
    let after = evening.village();
    assert_eq!(after.gatherings, before.gatherings);
    assert_eq!(after.stories.len(), before.stories.len() + 1);
}

#[test]
fn what_is_typed_while_others_look_along_stays_beside_what_waited() {
    let mut evening = malden(Language::Dutch);
    evening.command("looplijst").keys("nMalden<enter><esc><enter>");
    evening.keys("2 g mooie deu").rest().keys("<esc><esc>").present();
    evening.command("wijkschouw").keys("<down><enter>");
    evening.hides("mooie deu").keys("1 b4").rest();
    evening.keys("<esc><esc>pj");
    // Each is gone on with by itself, the last one first, and is gone when it is stored.
    let drafts = rusqlite::Connection::open(evening.file()).unwrap();
    drafts
        .execute(
            "UPDATE drafts SET at = '2020-01-01T00:00:00Z' WHERE form NOT LIKE '%:2'",
            (),
        )
        .unwrap();
    drop(drafts);
    evening
        .crash()
        .shows("Wijkschouw Malden")
        .shows("1 b4")
        .keys("<enter><esc>");
    assert_eq!(evening.village().stories.len(), 0);
    evening.crash().shows("2 g mooie deu").keys("r<enter><esc>");
    assert_eq!(evening.village().stories.len(), 1);
    evening.crash().hides("Wijkschouw Malden");
}

#[test]
fn who_took_part_is_a_role_and_not_a_name() {
    let mut evening = malden(Language::Dutch);
    let notice = "Hier staat de naam van Jan Bakker. Schrijf liever een rol";
    evening
        .command("looplijst")
        .keys("nMalden<enter><enter><esc>")
        .command("wijkschouw")
        .keys("<down><enter><tab><tab>");
    evening.keys("bewoner 6, ").hides(notice);
    evening.keys("jan").shows(notice);
}

#[test]
fn notes_and_participants_of_a_meeting_say_so_when_they_name_somebody() {
    let mut evening = malden(Language::Dutch);
    evening.keys("5nbijeenkomst<enter>");
    let notice = "Hier staat de naam van Jan Bakker. Schrijf liever een rol";
    for _ in 0..20 {
        if evening.screen().contains("▸ Deelnemers") {
            break;
        }
        evening.key("tab");
    }
    evening.keys("jan").shows(notice);
    evening
        .keys("<backspace><backspace><backspace>bewoner")
        .hides(notice);
    for _ in 0..20 {
        if evening.screen().contains("▸ Verslag") {
            break;
        }
        evening.key("tab");
    }
    evening.keys("Bakker kwam later").shows(notice);
    evening.keys("<ctrl-s>");
    assert!(
        evening.note().contains("Schrijf liever een rol. u = terug"),
        "{}",
        evening.note()
    );
}

#[test]
fn a_walk_that_was_on_another_day_takes_along_what_was_seen() {
    let mut evening = malden(Language::Dutch);
    evening.command("looplijst").keys("nMalden<enter><esc><enter>");
    evening.keys("1 b4 g open<enter>2 x<enter>");
    evening.keys("<tab><ctrl-u>20-11-2026<tab>");
    let village = evening.village();
    let walked = jiff::civil::date(2026, 11, 20);
    assert_eq!(named(&village, "Bieb").verified, Some(walked));
    // Of what nobody said anything it is not known to be of the walk.
    assert_ne!(named(&village, "Fanfare").verified, Some(walked));
    assert_eq!(village.gatherings.values().next().unwrap().date, Some(walked));
    assert_eq!(village.stories.values().next().unwrap().date, Some(walked));
    evening.keys("<esc>u");
    assert_ne!(named(&evening.village(), "Bieb").verified, Some(walked));
}
