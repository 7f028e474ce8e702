//! The report that a village hands out: the same in three formats, without anybody who did not agree.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::Edit;
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind, Professional, ProfessionalSubtype};
use wijkschouw::domain::lists::{Condition, Kern, Sphere};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::snapshot::{Snapshot, Standing};
use wijkschouw::domain::story::{Audience, Story};
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::handout::{Format, Handout, Source};
use wijkschouw::exchange::native;
use wijkschouw::exchange::report::{Block, VillageReport, report};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::harmless::{self, handouts};
use crate::exchange::villages;

const TODAY: Date = date(2026, 11, 26);
const ALL: [Format; 3] = [Format::Html, Format::Markdown, Format::Pdf];

fn made<T>(village: &Village, language: Language, make: impl FnOnce(Option<Id>, &Source) -> T) -> T {
    let words = Words::new(language);
    let (shown, counted) = Handout::Report(None).villages(village, TODAY, &words);
    let source = Source {
        village: &shown,
        counted: &counted,
        words: &words,
        today: TODAY,
    };
    make(Snapshot::of_last_year(village, TODAY), &source)
}

fn bytes(village: &Village, format: Format, language: Language) -> Vec<u8> {
    made(village, language, |since, source| {
        Handout::Report(since).write(format, source).unwrap()
    })
}

fn page(village: &Village, format: Format, language: Language) -> String {
    String::from_utf8(bytes(village, format, language)).unwrap()
}

fn content(village: &Village) -> VillageReport {
    made(village, Language::Dutch, report)
}

fn wielrade() -> Village {
    let mut village = native::read(include_bytes!("../../../assets/demo/wielrade.json")).unwrap();
    let later: Vec<Id> = village.assets.keys().step_by(9).copied().collect();
    let mut before = village.clone();
    let removal = before.removal(RecordKind::Asset, &later);
    before.apply(&Edit::new(Phrase::new("test"), removal));
    let then = date(2025, 11, 20);
    let standing = Standing::of(&before, &analyse(&before, &Scope::default(), then));
    let snapshot = Snapshot {
        label: "voor de winter".into(),
        content: standing.write().as_str().into(),
        ..Snapshot::on(then)
    };
    village
        .snapshots
        .insert(Id::derived(Id::ONLY, "then"), snapshot.into());
    village
}

fn named(name: &str) -> Village {
    let mut village = Village::default();
    let settings = Settings::delivered(name);
    village.set(
        RecordKind::Settings,
        Id::ONLY,
        Some(AnyRecord::Settings(settings.into())),
    );
    village
}

fn put(village: &mut Village, asset: Asset) -> Id {
    let id = Id::fresh();
    village.assets.insert(id, asset.into());
    id
}

fn tie(village: &mut Village, from: Id, to: Id) {
    let relation = Relation {
        from: Link::to(from),
        to: Link::to(to),
        ..Relation::default()
    };
    village.relations.insert(Id::fresh(), relation.into());
}

/// All texts of a report, as they are written in a table or a paragraph.
fn texts(report: &VillageReport) -> Vec<String> {
    let mut texts = vec![report.title.clone(), report.subtitle.clone(), report.day.clone()];
    texts.extend(report.lead.clone());
    for part in &report.parts {
        texts.push(part.heading.clone());
        for block in &part.blocks {
            match block {
                Block::Text(text) | Block::Heading(text) | Block::Label(text) => texts.push(text.clone()),
                Block::Items(items) => texts.extend(items.clone()),
                Block::Table(table) => texts.extend(table.rows.concat()),
                Block::Quote(quote) => texts.extend([quote.text.clone(), quote.by.clone()]),
                Block::Picture(picture) => texts.push(picture.told.clone()),
            }
        }
    }
    texts
}

#[test]
fn the_report_of_the_demo_village_reads_well() {
    let village = wielrade();
    for language in Language::ALL {
        let page = page(&village, Format::Markdown, language);
        insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "../frames" }, {
            insta::assert_snapshot!(format!("report-{}", language.code()), page);
        });
    }
}

#[test]
fn what_there_is_comes_first_and_what_is_missing_last() {
    let report = content(&wielrade());
    let headings: Vec<&str> = report.parts.iter().map(|part| part.heading.as_str()).collect();
    assert_eq!(
        headings,
        [
            "Wat er is",
            "Waar het aan bijdraagt",
            "Hoe het samenhangt",
            "Waar het is",
            "Wat mensen vertellen",
            "Wat er veranderde",
            "Waar het dorp heen wil",
            "Wat nog kan",
            "Waar dit op rust"
        ]
    );
    // Beside every figure stands what somebody told, and nothing is told twice.
    let mut told = BTreeSet::new();
    for part in &report.parts {
        let is = |picture: &Block| matches!(picture, Block::Picture(_));
        let quotes = part.blocks.iter().filter_map(|block| match block {
            Block::Quote(quote) => Some(quote.text.clone()),
            _ => None,
        });
        let quotes: Vec<String> = quotes.collect();
        assert!(
            !part.blocks.iter().any(is) || !quotes.is_empty(),
            "{}",
            part.heading
        );
        for quote in quotes {
            assert!(told.insert(quote.clone()), "twice: {quote}");
        }
    }
}

#[test]
fn the_three_formats_say_the_same() {
    let village = wielrade();
    let report = content(&village);
    let plain = |text: &str| text.replace('\\', "").split_whitespace().collect::<String>();
    let html = page(&village, Format::Html, Language::Dutch);
    let html = plain(
        &html
            .replace("&#38;", "&")
            .replace("&#34;", "\"")
            .replace("&#39;", "'"),
    );
    let markdown = plain(&page(&village, Format::Markdown, Language::Dutch));
    for text in texts(&report) {
        let text = plain(&text);
        assert!(html.contains(&text), "{text}");
        assert!(markdown.contains(&text), "{text}");
    }
    let pdf = bytes(&village, Format::Pdf, Language::Dutch);
    assert!(pdf.starts_with(b"%PDF-1.7"));
    let holds = |piece: &str| pdf.windows(piece.len()).any(|window| window == piece.as_bytes());
    // It has a title and a language, and can be read aloud.
    assert!(holds("Verslag van Wielrade") && holds("/Lang") && holds("/StructTreeRoot"));
}

#[test]
fn the_same_village_gives_the_same_bytes() {
    let village = wielrade();
    for format in ALL {
        let page = bytes(&village, format, Language::Dutch);
        assert!(page == bytes(&village, format, Language::Dutch), "{format:?}");
    }
}

#[test]
fn nobody_who_did_not_agree_is_in_it() {
    let mut village = named("Heumen");
    let kern = Id::fresh();
    let malden = Kern {
        name: "Malden".into(),
    };
    village.kernen.insert(kern, malden.into());
    let mut people = Vec::new();
    for number in 0..60 {
        let kind = [AssetKind::Volunteer, AssetKind::Professional][number % 2];
        let mut person = Asset::new(kind, &format!("Geheimnaam{number} Verborg{number}"));
        person.kern = Link::to(kern);
        person.phone = format!("06 555{number:05}").as_str().into();
        person.email = format!("merk{number}@geheim.nl").as_str().into();
        person.address = format!("Verstopstraat {number}").as_str().into();
        person.remarks = format!("opmerkteken{number}").as_str().into();
        person.spheres.set(Sphere::Personal, true);
        person.conditions.set(Condition::Cohesion, true);
        people.push(put(&mut village, person));
    }
    for pair in people.windows(2) {
        let tie = Relation {
            from: Link::to(pair[0]),
            to: Link::to(pair[1]),
            ..Relation::default()
        };
        village.relations.insert(Id::fresh(), tie.into());
    }
    for (text, audience) in [
        (
            "Geheimnaam3 Verborg3 deed open, bel 06 55500003.",
            Audience::Everyone,
        ),
        ("Alleen voor de werkgroep.", Audience::WorkingGroup),
    ] {
        let story = Story {
            text: text.into(),
            audience,
            assets: [people[3]].into_iter().collect(),
            ..Story::default()
        };
        village.stories.insert(Id::fresh(), story.into());
    }
    let secrets = [
        "Geheimnaam",
        "Verborg",
        "geheim.nl",
        "Verstop",
        "opmerkteken",
        "55500",
        "Alleen voor",
    ];
    for language in Language::ALL {
        for format in [Format::Html, Format::Markdown] {
            let page = page(&village, format, language);
            for secret in secrets {
                assert!(!page.contains(secret), "{secret} in {format:?}");
            }
        }
        // The PDF is drawn from the same texts and shapes.
        let shapes = format!("{:?}", made(&village, language, report));
        for secret in secrets {
            assert!(!shapes.contains(secret), "{secret} in the shapes");
        }
    }
    // Who did agree is called by name.
    let mut agreed = Asset::new(AssetKind::Volunteer, "Karim Haddad");
    if let Kind::Volunteer(volunteer) = &mut agreed.kind {
        volunteer.consent = ConsentLevel::Oral;
    }
    let karim = put(&mut village, agreed);
    for other in people.iter().take(5) {
        let tie = Relation {
            from: Link::to(karim),
            to: Link::to(*other),
            ..Relation::default()
        };
        village.relations.insert(Id::fresh(), tie.into());
    }
    assert!(page(&village, Format::Markdown, Language::Dutch).contains("Karim Haddad"));
}

#[test]
fn one_or_two_people_are_not_counted_out() {
    let mut village = named("Heumen");
    let kern = Id::fresh();
    village.kernen.insert(
        kern,
        Kern {
            name: "Malden".into(),
        }
        .into(),
    );
    for _ in 0..2 {
        let mut person = Asset::new(AssetKind::Volunteer, "Els");
        person.kern = Link::to(kern);
        person.spheres.set(Sphere::Personal, true);
        person.conditions.set(Condition::Security, true);
        put(&mut village, person);
    }
    for number in 0..8 {
        put(
            &mut village,
            Asset::new(AssetKind::Place, &format!("Zaal {number}")),
        );
    }
    let page = page(&village, Format::Markdown, Language::Dutch);
    assert!(page.contains("\\< 3 vrijwilligers"), "{page}");
    assert!(
        page.contains("| Bewoners | Vrijwilligers | minder dan 3 |"),
        "{page}"
    );
    assert!(
        page.contains("| Persoonlijk | minder dan 3 | 0 | 0 | 0 |"),
        "{page}"
    );
    assert!(page.contains("| Malden | 0 | minder dan 3 | 0 | 0 |"), "{page}");
    // No mark in the rings gives the number away either.
    let report = content(&village);
    let shapes = format!("{:?}", report.parts[0]);
    assert!(!shapes.contains("radius: 3.4"), "{shapes}");
}

#[test]
fn few_cannot_be_worked_out_from_a_sum_or_from_marks() {
    let mut village = named("Heumen");
    let halls: Vec<Id> = (0..5)
        .map(|number| {
            put(
                &mut village,
                Asset::new(AssetKind::Place, &format!("Zaal {number}")),
            )
        })
        .collect();
    let els = put(&mut village, Asset::new(AssetKind::Volunteer, "Els"));
    let officer = |village: &mut Village, subtype| {
        let mut asset = Asset::new(AssetKind::Professional, "Bo");
        asset.kind = Kind::Professional(Professional {
            subtype,
            ..Professional::default()
        });
        put(village, asset);
    };
    for _ in 0..3 {
        officer(&mut village, Some(ProfessionalSubtype::PolicyOfficer));
    }
    officer(&mut village, None);
    for (from, to) in [(els, halls[0]), (halls[0], halls[1])] {
        let relation = Relation {
            from: Link::to(from),
            to: Link::to(to),
            ..Relation::default()
        };
        village.relations.insert(Id::fresh(), relation.into());
    }
    let page = page(&village, Format::Markdown, Language::Dutch);
    assert!(
        page.contains("| Bewoners | Vrijwilligers | minder dan 3 |"),
        "{page}"
    );
    // The one who makes no policy would be what is left of all four.
    assert!(!page.contains("| 3 |"), "{page}");
    for sum in [
        "tellen 10 hulpbronnen",
        "tussen de 10",
        "uit 10 hulpbronnen",
        "3 hulpbronnen",
    ] {
        assert!(!page.contains(sum), "{sum} in {page}");
    }
    assert!(
        page.contains("2 hulpbronnen en 1 verbinding daartussen"),
        "{page}"
    );
}

/// Clubs in a ring but for some that stand alone, and professionals who said nothing, of whom the first is tied.
fn clubs_and_professionals(alone: usize, professionals: usize, tied: bool) -> Village {
    let mut village = named("Heumen");
    let club = |village: &mut Village, number: usize| {
        put(
            village,
            Asset::new(AssetKind::Association, &format!("Club {number}")),
        )
    };
    let clubs: Vec<Id> = (0..8).map(|number| club(&mut village, number)).collect();
    for two in clubs.windows(2) {
        tie(&mut village, two[0], two[1]);
    }
    for number in 0..alone {
        club(&mut village, 10 + number);
    }
    for number in 0..professionals {
        let one = put(&mut village, Asset::new(AssetKind::Professional, "Bo Pol"));
        for club in clubs.iter().filter(|_| tied && number == 0) {
            tie(&mut village, one, *club);
        }
    }
    village
}

#[test]
fn who_is_not_drawn_is_in_no_row_and_no_number_and_that_is_said() {
    let said = "Sommige mensen zijn niet getekend of geteld";
    for professionals in [1, 4] {
        let village = clubs_and_professionals(3, professionals, true);
        let page = page(&village, Format::Markdown, Language::Dutch);
        assert!(page.contains("Er zijn 15 verbindingen"), "{page}");
        assert!(
            page.contains("8 hulpbronnen en 7 verbindingen daartussen"),
            "{page}"
        );
        assert!(
            page.contains(said) && !page.contains("professional, hele dorp"),
            "{page}"
        );
        assert!(page.contains("3 hulpbronnen hebben nog met niemand"), "{page}");
    }
    let village = clubs_and_professionals(3, 0, false);
    assert!(!page(&village, Format::Markdown, Language::Dutch).contains(said));
}

#[test]
fn who_stands_alone_is_no_way_to_find_how_few_there_are() {
    let page = page(
        &clubs_and_professionals(3, 2, false),
        Format::Markdown,
        Language::Dutch,
    );
    assert!(page.contains("3 hulpbronnen hebben nog met niemand"), "{page}");
    // The figures of each step are those of what is told below it.
    let steps = page.split("## Wat nog kan").nth(1).unwrap();
    assert!(
        steps.contains("Wat over heel weinig mensen gaat, telt hier niet mee."),
        "{steps}"
    );
    for step in steps.split("### Stap ").skip(1) {
        let figures = step.lines().next().unwrap();
        let numbers = figures.split(|sign: char| !sign.is_ascii_digit());
        let numbers: Vec<usize> = numbers.filter_map(|number| number.parse().ok()).collect();
        let told = step.lines().filter_map(|line| {
            let count = line.strip_prefix("#### ")?.rsplit_once(" (")?.1;
            count.strip_suffix(")")?.parse::<usize>().ok()
        });
        if let [_, held, checks] = numbers[..] {
            assert_eq!(checks - held, told.sum::<usize>(), "{step}");
        }
    }
    // All that stand alone, and all that nobody looked at, are the same sum.
    for sum in ["(5)", "(13)", "En nog 4.", "En nog 12."] {
        assert!(!page.contains(sum), "{sum} in {page}");
    }
}

#[test]
fn what_came_says_nothing_of_few_people() {
    let mut before = named("Heumen");
    for number in 0..4 {
        put(
            &mut before,
            Asset::new(AssetKind::Volunteer, &format!("Els {number}")),
        );
    }
    let mut village = before.clone();
    let then = date(2025, 11, 20);
    let standing = Standing::of(&before, &analyse(&before, &Scope::default(), then));
    let snapshot = Snapshot {
        content: standing.write().as_str().into(),
        ..Snapshot::on(then)
    };
    village.snapshots.insert(Id::fresh(), snapshot.into());
    put(&mut village, Asset::new(AssetKind::Volunteer, "Bo"));
    put(&mut village, Asset::new(AssetKind::Place, "Dorpshuis"));
    let page = page(&village, Format::Markdown, Language::Dutch);
    assert!(page.contains("| Vrijwilligers | niet getoond | 5 |"), "{page}");
    assert!(page.contains("Erbij gekomen: 1"), "{page}");
    assert!(!page.contains("Erbij gekomen: 2"), "{page}");
}

#[test]
fn nothing_in_it_can_be_run_or_fetched() {
    let names = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "](javascript:alert(1))",
        "<!-- --><style>@import url(http://x.nl)</style>",
        "</svg></title><b onload=alert(1)>",
    ];
    let mut village = named(names[0]);
    let mut ids = Vec::new();
    for (number, name) in names.iter().cycle().take(24).enumerate() {
        let kind = [AssetKind::Place, AssetKind::Association][number % 2];
        let kern = Id::fresh();
        village.kernen.insert(kern, Kern { name: (*name).into() }.into());
        let mut asset = Asset::new(kind, name);
        asset.kern = Link::to(kern);
        asset.website = (*name).into();
        ids.push(put(&mut village, asset));
        let story = Story {
            text: (*name).into(),
            told_by: (*name).into(),
            ..Story::default()
        };
        village.stories.insert(Id::fresh(), story.into());
    }
    for pair in ids.windows(2) {
        let tie = Relation {
            from: Link::to(pair[0]),
            to: Link::to(pair[1]),
            ..Relation::default()
        };
        village.relations.insert(Id::fresh(), tie.into());
    }
    let html = page(&village, Format::Html, Language::Dutch);
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">";
    assert!(html.contains(policy));
    for tag in html.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default().to_lowercase();
        let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(
            ![
                "script", "img", "iframe", "object", "embed", "link", "base", "form"
            ]
            .contains(&name.as_str())
        );
        for attribute in tag.split_whitespace().skip(1) {
            assert!(!attribute.starts_with("on"), "{tag}");
            assert!(!attribute.starts_with("src"), "{tag}");
            assert!(
                !attribute.starts_with("href") || attribute.starts_with("href=\"#part-"),
                "{tag}"
            );
        }
    }
    assert!(!html.contains("<b onload") && html.matches("</svg>").count() == html.matches("<svg ").count());
}

#[test]
fn an_empty_village_and_one_with_a_single_entry_have_a_report_too() {
    let mut village = named("");
    for format in ALL {
        assert!(!bytes(&village, format, Language::Dutch).is_empty());
    }
    let empty = page(&village, Format::Markdown, Language::Dutch);
    assert!(empty.contains("Er is nog niets opgeschreven."), "{empty}");
    put(&mut village, Asset::new(AssetKind::Place, &"Heel".repeat(80)));
    for format in ALL {
        assert!(!bytes(&village, format, Language::English).is_empty());
    }
    let one = page(&village, Format::Markdown, Language::Dutch);
    assert!(one.contains("Er telt 1 hulpbron mee."), "{one}");
}

#[test]
fn of_a_village_of_which_little_is_known_there_are_sentences_and_no_noughts() {
    let mut village = named("Heumen");
    for name in ["", "Dorpshuis", "Molen"] {
        if !name.is_empty() {
            put(&mut village, Asset::new(AssetKind::Place, name));
        }
        let report = content(&village);
        let headings: Vec<&str> = report.parts.iter().map(|part| part.heading.as_str()).collect();
        assert_eq!(headings, ["Wat er is", "Wat hierna komt", "Waar dit op rust"]);
        let figures: Vec<&str> = report
            .figures
            .iter()
            .map(|figure| figure.number.as_str())
            .collect();
        assert!(!figures.contains(&"0"), "{figures:?}");
        for part in &report.parts {
            let plain = |block: &Block| !matches!(block, Block::Table(_) | Block::Picture(_));
            assert!(part.blocks.iter().all(plain), "{}", part.heading);
        }
        let texts = texts(&report);
        assert!(name.is_empty() || texts.iter().any(|text| text == name), "{name}");
        for text in &texts {
            let words = ["Wie vertelt het", "Vul aan", "Voeg", "Begin met"];
            assert!(
                words.iter().all(|word| !text.contains(word)),
                "{text} is for who types"
            );
        }
        assert!(pages(&bytes(&village, Format::Pdf, Language::Dutch)) <= 3);
    }
    // With ten it is a report like any other.
    for number in 0..8 {
        put(
            &mut village,
            Asset::new(AssetKind::Place, &format!("Zaal {number}")),
        );
    }
    assert!(
        content(&village)
            .parts
            .iter()
            .any(|part| part.heading == "Wat nog kan")
    );
}

#[test]
fn two_counts_that_differ_are_explained_where_they_stand() {
    let village = wielrade();
    let all = village.assets.len();
    let counted = village.assets.values().filter(|asset| asset.counted()).count();
    assert!(counted < all);
    let page = page(&village, Format::Markdown, Language::Dutch);
    for line in [
        format!("Er tellen {counted} hulpbronnen mee."),
        format!("Nog {} staan in de lijst en tellen niet mee", all - counted),
        format!("uit {all} hulpbronnen, waarvan er {counted} meetellen"),
    ] {
        assert!(page.contains(&line), "{line}");
    }
}

#[test]
fn what_changed_is_told_in_words_of_the_village() {
    let report = content(&wielrade());
    let changed = report
        .parts
        .iter()
        .find(|part| part.heading == "Wat er veranderde");
    let changed = VillageReport {
        parts: changed.cloned().into_iter().collect(),
        ..report.clone()
    };
    let mut told = 0;
    for text in texts(&changed) {
        for word in ["gat", "gaten", "×", "spil", "regel", "momentopname"] {
            let words: Vec<&str> = text.split_whitespace().collect();
            assert!(!words.contains(&word), "{word} in: {text}");
        }
        told += usize::from(text.starts_with("Nu op orde") || text.starts_with("Nieuw om naar te kijken"));
    }
    assert!(0 < told, "what is in order now, or new to look at");
}

#[test]
fn villages_full_of_everything_have_a_report() {
    for seed in 0..4 {
        let village = villages::village(seed, 40);
        for format in ALL {
            assert!(!bytes(&village, format, Language::Dutch).is_empty());
        }
    }
}

/// How many pages a document has.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type/Page").count() - text.matches("/Type/Pages").count()
}

#[test]
fn a_report_is_as_long_as_people_read_however_much_there_is() {
    let demo = pages(&bytes(&wielrade(), Format::Pdf, Language::Dutch));
    assert!((8..=14).contains(&demo), "{demo} pages");
    let full = villages::village(7, 200);
    let full = pages(&bytes(&full, Format::Pdf, Language::Dutch));
    assert!(full <= 30, "{full} pages");
}

#[test]
fn a_cover_of_two_pages_does_not_move_the_numbers_of_the_others() {
    let village = named(&"Gasselterboerveenschemond ".repeat(160));
    let pdf = bytes(&village, Format::Pdf, Language::Dutch);
    assert!(3 <= pages(&pdf));
}

#[test]
fn the_made_up_village_says_so_and_a_real_one_does_not() {
    for (language, said) in [
        (Language::Dutch, "verzonnen voorbeelddorp"),
        (Language::English, "made-up village"),
    ] {
        // On every page that is handed out, for each goes its own way.
        let format = match language {
            Language::Dutch => Format::Html,
            Language::English => Format::Markdown,
        };
        for (village, made_up) in [(wielrade(), true), (villages::village(1, 20), false)] {
            for (name, handout) in handouts(&village) {
                let page = harmless::page(&village, &handout, format, language).unwrap();
                let page = String::from_utf8(page).unwrap();
                assert_eq!(page.contains(said), made_up, "{name} as {format:?}");
            }
        }
    }
}

#[test]
fn money_is_written_as_one_reads_it() {
    let dutch = page(&wielrade(), Format::Markdown, Language::Dutch);
    assert!(
        dutch.contains("| € 25.000 |") && dutch.contains("| € 600 |"),
        "{dutch}"
    );
    let english = page(&wielrade(), Format::Markdown, Language::English);
    assert!(english.contains("| € 25,000 |"), "{english}");
}

#[test]
fn thousands_stand_apart() {
    let mut village = named("Heumen");
    for number in 0..1200 {
        put(
            &mut village,
            Asset::new(AssetKind::Place, &format!("Zaal {number}")),
        );
    }
    let dutch = page(&village, Format::Markdown, Language::Dutch);
    for said in [
        "- 1.200 plekken",
        "Er tellen 1.200 hulpbronnen",
        "plekken | Plekken | 1.200 |",
    ] {
        assert!(dutch.contains(said), "{said} in {dutch}");
    }
    // A year is no amount.
    assert!(
        dutch.contains("26 november 2026") && !dutch.contains("2.026"),
        "{dutch}"
    );
    let english = page(&village, Format::Markdown, Language::English);
    assert!(english.contains("1,200 assets"), "{english}");
}

#[test]
fn sentences_say_both_and_call_a_club_no_place() {
    let words = Words::new(Language::Dutch);
    let tell = |key: &str, count: usize| {
        let told = Phrase::new(key).number("count", count).number("entries", 1);
        let told = told.text("support", "Fonds").text("names", "Fanfare De Hei");
        words.tell(&told.text("function", "ontspannen"))
    };
    let both = tell("gap-one-source-fragile", 2);
    assert_eq!(both, "Beide keren dat steun is toegekend, komt die van Fonds.");
    assert!(tell("gap-one-source-fragile", 3).starts_with("Alle 3 keren"));
    let club = tell("gap-function-fragile", 1);
    assert!(!club.contains("plek"), "{club}");
}

#[test]
fn what_is_none_and_what_is_not_shown_is_said_in_words() {
    let clubs = clubs_and_professionals(3, 0, false);
    let page_of = |village: &Village| page(village, Format::Markdown, Language::Dutch);
    let bare = page_of(&clubs);
    for said in [
        "In geen enkel vak staat nog iets.",
        "is de laatste 2 jaar geen verhaal opgeschreven",
    ] {
        assert!(bare.contains(said), "{said} in {bare}");
    }
    let hidden = "Niet getoond: uit dat getal";
    assert!(!bare.contains(hidden) && page_of(&wielrade()).contains(hidden));
}

#[test]
fn who_has_as_many_relations_as_the_last_is_counted() {
    let mut village = Village::default();
    let ids: Vec<Id> = (0..10).map(|_| Id::fresh()).collect();
    for (number, id) in ids.iter().enumerate() {
        let asset = Asset::new(AssetKind::Place, &format!("Plek {number}"));
        village.assets.insert(*id, asset.into());
    }
    for id in &ids[1..] {
        let relation = Relation {
            from: Link::to(ids[0]),
            to: Link::to(*id),
            ..Relation::default()
        };
        village.relations.insert(Id::fresh(), relation.into());
    }
    let page = page(&village, Format::Markdown, Language::Dutch);
    let told = "En nog 4 met evenveel verbindingen als de laatste.";
    assert!(page.contains(told), "{page}");
}

#[test]
fn who_has_most_relations_is_there_as_role_and_kern_without_consent() {
    let mut village = Village::default();
    let els = put(&mut village, Asset::new(AssetKind::Volunteer, "Els van den Berg"));
    for other in ["An Smit", "Bo Pol"] {
        let other = put(&mut village, Asset::new(AssetKind::Volunteer, other));
        tie(&mut village, els, other);
    }
    for number in 0..3 {
        let place = put(
            &mut village,
            Asset::new(AssetKind::Place, &format!("Plek {number}")),
        );
        let relation = Relation {
            from: Link::to(els),
            to: Link::to(place),
            ..Relation::default()
        };
        village.relations.insert(Id::fresh(), relation.into());
    }
    let page = page(&village, Format::Markdown, Language::Dutch);
    assert!(
        !page.contains("Els") && page.contains("| vrijwilliger, hele dorp | hele dorp | 5 |"),
        "{page}"
    );
}

#[test]
fn below_a_heading_stands_more_than_that_there_is_more() {
    let mut village = named("Heumen");
    for number in 0..3 {
        let mut hall = Asset::new(AssetKind::Place, &format!("Zaal {number}"));
        hall.verified = Some(TODAY);
        put(&mut village, hall);
    }
    for number in 0..3 {
        put(
            &mut village,
            Asset::new(AssetKind::Volunteer, &format!("Els {number}")),
        );
    }
    let page = page(&village, Format::Markdown, Language::Dutch);
    let lines: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
    for two in lines.windows(2) {
        let first = two[1].starts_with("- En nog") && !two[0].starts_with("- ");
        assert!(!first, "{two:?} in {page}");
    }
}
