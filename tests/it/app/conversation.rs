//! A conversation in four rounds: said, left, gone on with, taken back.

use rstest::rstest;
use wijkschouw::domain::asset::{Asset, Verdict};
use wijkschouw::domain::gathering::{Gathering, GatheringKind};
use wijkschouw::domain::lists::{Condition, Sphere};
use wijkschouw::domain::relation::{RelationKind, RelationState};
use wijkschouw::domain::story::Story;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;
use crate::stage::kept;

fn asset<'v>(village: &'v Village, evening: &Evening, name: &str) -> &'v Asset {
    &village.assets[&evening.entry(name)]
}

fn conversation(village: &Village) -> &Gathering {
    let mut conversations = village
        .gatherings
        .values()
        .filter(|gathering| gathering.kind == GatheringKind::Conversation);
    let conversation = conversations.next().unwrap();
    assert!(conversations.next().is_none());
    conversation
}

fn stories(village: &Village) -> Vec<&Story> {
    village.stories.values().map(AsRef::as_ref).collect()
}

/// The small village again, where only the first has a sphere.
fn first_round() -> Evening {
    let mut evening = small(Language::Dutch);
    evening.keys("<ctrl-p>gesprek<enter><enter>mal<enter><ctrl-s>");
    evening.shows("1 van 12 met een sfeer");
    evening
}

#[test]
fn a_conversation_of_four_rounds_is_left_and_gone_on_with() {
    let mut evening = small(Language::Dutch);
    evening.keys("n<down><down><down><enter>Sociaal werk<ctrl-s>");
    // With whom, and where.
    evening.keys("<ctrl-p>gesprek<enter>").shows("Nieuw gesprek");
    evening
        .keys("<enter>mal<enter>")
        .keys("<tab>bewoner | 6<enter>opbouwwerker | 1<ctrl-s>");
    evening
        .shows("Malden · 7 deelnemers")
        .shows("1 van 13 met een sfeer")
        .shows("Zonder sfeer");
    // Round 1: one key a sphere, and maybe why.
    evening.keys("i<down>gp<down>gwhier komt iedereen<enter>");
    evening.shows("4 van 13 met een sfeer");
    // Left in the middle, and gone on with in another sitting.
    evening.keys("<esc>2").restart();
    evening
        .keys("<ctrl-p>gesprek<enter>")
        .shows("23-11-2026 · Malden · 7 deelnemers");
    evening.keys("<enter>").shows("4 van 13 met een sfeer");
    // Round 2: a digit and the reason; nobody has to give one.
    evening.keys("<tab>").shows("0 van 13 besproken");
    evening.keys("1altijd open<enter>2<enter>3te duur<enter>");
    evening.shows("3 van 13 besproken");
    // Closed by the power: also then one is where one was.
    let before = evening.rest().frame(120, 40);
    evening.crash().keys("<ctrl-p>gesprek<enter><enter>");
    let cursor = |frame: &str| frame.lines().last().map(str::to_owned);
    assert_eq!(cursor(&evening.frame(120, 40)), cursor(&before));
    evening.shows("3 van 13 besproken");
    // Round 3: who supports it.
    evening
        .keys("<tab>")
        .shows("0 van 11 met steun")
        .shows("Nog zonder steun");
    evening
        .keys("rsoci<enter>")
        .shows("Sociaal werk ondersteunt")
        .hides("komt samen in");
    evening.keys("<enter>").shows("1 van 11 met steun");
    evening
        .keys("<down>rsoci<enter><down><space><enter>")
        .shows("1 van 11 met steun");
    // Round 4: what it is worth, to whom, and about which condition.
    evening.keys("<tab>2ik hoor erbij<enter>ce4het is hier schoner<enter>");
    evening.shows("Voor wie krijgt: ik hoor erbij (cohesie en empowerment)");
    evening.shows("Voor de samenleving: het is hier schoner");
    evening
        .keys("Nveel gelachen<esc>")
        .shows("Notities: veel gelachen");
    // All together.
    evening
        .keys("<tab>")
        .shows("Waarom wel, twijfel of niet (2)")
        .shows("wel. altijd open")
        .shows("Gewenst (1)")
        .shows("Van waarde (2)");
    let village = evening.village();
    let talk = conversation(&village);
    assert_eq!(&*talk.round_4, "veel gelachen");
    assert_eq!(talk.participants.0.len(), 2);
    assert!(talk.kern.0.is_some());
    let judged = |verdict| {
        let assets = village.assets.values();
        assets.filter(|asset| asset.verdict == Some(verdict)).count()
    };
    assert_eq!([Verdict::In, Verdict::Doubt, Verdict::Out].map(judged), [1, 1, 1]);
    let why = village
        .assets
        .values()
        .find_map(|asset| asset.spheres.why(Sphere::Communal).filter(|why| !why.is_empty()));
    assert_eq!(
        why.map(|why| why.to_string()).as_deref(),
        Some("hier komt iedereen")
    );
    let relations: Vec<_> = village
        .relations
        .values()
        .map(|one| (one.kind, one.state))
        .collect();
    assert_eq!(
        relations,
        [
            (RelationKind::Supports, RelationState::Existing),
            (RelationKind::Facilitates, RelationState::Wished)
        ]
    );
    let stories = stories(&village);
    let id = village.gatherings.keys().next().copied();
    assert!(
        stories
            .iter()
            .all(|story| story.gathering.0 == id && story.assets.count() == 1)
    );
    assert!(stories[0].conditions.contains(Condition::Cohesion));
    assert_eq!(stories[1].conditions.count(), 0);
}

#[test]
fn what_is_half_said_survives_the_power() {
    for (round, typed, stored) in [
        ("pw", "omdat", "omdat ja"),
        ("<tab>2", "te stil", "te stil ja"),
        ("<tab><tab><tab>3", "ik leer", "ik leer ja"),
        ("N", "een\nregel", "een\nregel ja"),
    ] {
        let mut evening = first_round();
        evening.keys(round);
        for line in typed.split_inclusive('\n') {
            evening.keys(line.trim_end_matches('\n'));
            if line.ends_with('\n') {
                evening.key("enter");
            }
        }
        evening.rest().crash();
        evening.shows("Dit was nog niet klaar");
        for line in typed.lines() {
            evening.shows(line);
        }
        evening.keys(" ja<esc>");
        let exported = evening.exported();
        assert!(
            exported.contains(&stored.replace('\n', "\\n")),
            "{stored} in {exported}"
        );
        // Nothing waits any more.
        evening
            .crash()
            .hides("Dit was nog niet klaar")
            .shows("alles bewaard");
    }
}

#[test]
fn half_said_words_wait_in_their_conversation_until_one_goes_on_with_it() {
    let mut evening = first_round();
    evening
        .keys("<tab>1omdat<ctrl-p>naar het overzicht<enter>")
        .shows("1 half ingevuld");
    evening
        .keys("<ctrl-p>gesprek<enter><enter>")
        .shows("omdat")
        .shows("Dit was nog niet klaar");
    evening
        .keys(" het kan<enter>")
        .shows("1 van 12 besproken")
        .shows("alles bewaard");
}

#[test]
fn undo_takes_back_one_answer_and_goes_there() {
    let mut evening = first_round();
    let nothing = evening.exported();
    evening.keys("p<tab>1omdat<enter>C1<esc><tab><tab>4fijn<enter>");
    evening.keys("uu");
    evening
        .shows("Oordeel: nog niet · 0 van 10")
        .shows("1 van 12 besproken");
    evening.keys("u").shows("0 van 12 besproken");
    evening.keys("u").shows("1 van 12 met een sfeer");
    assert_eq!(evening.exported(), nothing);
    evening.keys("<ctrl-r>").shows("2 van 12 met een sfeer");
    evening.keys("<ctrl-r>").shows("1 van 12 besproken");
    // The conversation itself can be taken back too.
    evening.keys("uuu").shows("Nieuw gesprek").hides("deelnemers");
}

#[test]
fn the_criteria_support_the_verdict_and_never_make_it() {
    let mut evening = first_round();
    evening
        .keys("<tab>C")
        .shows("Brengt het (groepen) bewoners met elkaar in contact?");
    evening.keys("1111111").shows("7 van 10").shows("—  7/10");
    evening.keys("2").shows("7 van 10");
    evening.keys("<up>1").shows("8 van 10");
    evening
        .keys("<up>0")
        .shows("7 van 10")
        .shows("0 van 12 besproken");
    let village = evening.village();
    assert!(village.assets.values().all(|asset| asset.verdict.is_none()));
}

#[test]
fn zero_takes_the_verdict_away_and_enter_types_its_reason_again() {
    let mut evening = first_round();
    evening.keys("<tab>").keys("<enter>").shows("Kies eerst 1 wel");
    evening.keys("3saai<enter><up><enter>").shows("niet. Waarom?");
    evening.keys(" en ver<enter><up>").shows("Want: saai en ver");
    evening.keys("0").shows("0 van 12 besproken").hides("Want:");
}

#[test]
fn a_digit_of_another_round_does_not_leave_the_conversation() {
    let mut evening = first_round();
    evening
        .keys("2")
        .shows("Dit cijfer is hier geen antwoord")
        .shows("1 Sferen");
    evening
        .keys("<tab><tab>1")
        .shows("Dit cijfer is hier geen antwoord");
    evening.keys("<tab>z").shows("Typ eerst een waarde");
}

#[test]
fn entries_stay_in_place_while_one_walks_through_them() {
    let mut evening = first_round();
    // Of the list alone: the entry beside it is another one each time.
    let order = |evening: &Evening| {
        let screen = evening.screen();
        let names = screen.lines().filter_map(|line| {
            let left = line.strip_prefix('┃')?.split('│').next()?;
            left.find("Vereniging ").map(|at| left[at..at + 13].to_owned())
        });
        names.collect::<Vec<_>>()
    };
    let before = order(&evening);
    evening.keys("<down>g<down>p");
    let after = order(&evening);
    assert_eq!(before, after);
    // In another round and back they are in order again.
    evening.keys("<tab><shift-tab>");
    assert_ne!(order(&evening), before);
}

#[test]
fn a_village_without_entries_says_what_to_do() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("<ctrl-p>gesprek<enter><enter><ctrl-s>");
    evening
        .shows("Hier is nog niets om over te praten")
        .shows("0 van 0 met een sfeer");
    evening.keys("<tab>1").shows("Geen hulpbron gekozen");
    evening
        .keys("<shift-tab><shift-tab>")
        .shows("Er is nog niets gezegd");
    // What is there is entered on the way.
    evening
        .keys("<tab>iKoor #ver<enter><esc>")
        .shows("0 van 1 met een sfeer");
    evening.keys("g").shows("1 van 1 met een sfeer");
}

#[test]
fn the_only_entry_is_discussed_and_the_list_stays_there() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s><ctrl-p>gesprek<enter><enter><ctrl-s>");
    evening
        .keys("g<enter><tab>1ja<enter>")
        .shows("1 van 1 besproken")
        .shows("Dorpshuis");
}

#[test]
fn the_workbook_goes_on_with_a_conversation() {
    let mut evening = first_round();
    evening
        .keys("<esc>w<enter><enter>")
        .shows("1 van 12 met een sfeer");
    evening.keys("<esc>e").shows("Deelnemers");
}

#[test]
fn while_presenting_nobody_is_named_and_answers_are_kept_all_the_same() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Els Jansen<ctrl-s>p");
    evening
        .keys("<ctrl-p>gesprek<enter><enter><ctrl-s>")
        .hides("Els")
        .shows("vrijwilliger");
    evening
        .keys("p<tab>1<enter>")
        .hides("Els")
        .shows("1 van 1 besproken");
    let village = evening.village();
    let els = asset(&village, &evening, "Els Jansen");
    assert_eq!(els.verdict, Some(Verdict::In));
    assert!(els.spheres.contains(Sphere::Personal));
}

#[test]
fn a_social_worker_is_no_entry_that_is_supported() {
    let mut evening = small(Language::Dutch);
    evening.keys("n<down><down><down><enter>Sociaal werk<ctrl-s>");
    evening
        .keys("<ctrl-p>gesprek<enter><enter><ctrl-s>")
        .shows("1 van 13 met een sfeer");
    evening.keys("<tab><tab>").shows("0 van 12 met steun");
}

#[test]
fn what_nobody_thought_of_is_added_while_people_talk() {
    let mut evening = first_round();
    evening.keys("<down><down>n<enter>Bankje bij de kerk<ctrl-s>");
    evening
        .shows("1 van 13 met een sfeer")
        .shows("Bankje bij de kerk");
    // One stays where one was.
    evening.keys("g");
    let village = evening.village();
    assert!(
        asset(&village, &evening, "Vereniging 04")
            .spheres
            .contains(Sphere::Communal)
    );
}

#[test]
fn half_said_words_of_a_conversation_that_is_gone_wait_until_it_is_back() {
    let mut evening = first_round();
    evening
        .keys("<tab>1omdat<ctrl-p>naar het overzicht<enter>w<enter>d")
        .shows("verwijderd");
    evening.keys("<esc><esc>").crash();
    evening.hides("Dit was nog niet klaar").hides("omdat");
    evening.keys("u<ctrl-p>gesprek<enter><enter>").shows("omdat");
}

#[test]
fn a_round_and_an_entry_are_chosen_by_the_mouse() {
    let mut evening = first_round();
    evening.click("3 Steun").shows("met steun");
    evening.click("1 Sferen").click("Vereniging 05").keys("g");
    let village = evening.village();
    assert!(
        asset(&village, &evening, "Vereniging 05")
            .spheres
            .contains(Sphere::Communal)
    );
}

#[test]
fn what_waits_half_said_is_not_written_over_while_presenting() {
    let mut evening = first_round();
    evening.keys("<tab>1omdat<ctrl-p>naar het overzicht<enter>p");
    evening.keys("<ctrl-p>gesprek<enter><enter>").hides("omdat");
    evening.keys("2saai").rest();
    evening.keys("<esc><esc>").crash();
    evening.shows("omdat");
}

const ROUNDS: [(&str, &str); 9] = [
    ("talk-choice", ""),
    ("talk-spheres", "<enter>"),
    ("talk-verdicts", "<enter><tab>"),
    ("talk-reason", "<enter><tab>2gesloten"),
    ("talk-criteria", "<enter><tab>C121"),
    ("talk-support", "<enter><tab><tab>"),
    ("talk-value", "<enter><tab><tab><tab>4fijn<enter>c"),
    ("talk-notes", "<enter>N"),
    ("talk-summary", "<enter><shift-tab><down>"),
];

#[rstest]
#[case(Language::Dutch, (80, 24))]
#[case(Language::Dutch, (60, 16))]
#[case(Language::Dutch, (120, 40))]
#[case(Language::English, (80, 24))]
fn a_conversation_looks_like_this(#[case] language: Language, #[case] (width, height): (u16, u16)) {
    for (name, script) in ROUNDS {
        let mut evening = Evening::in_the_demo(language);
        evening.keys("<ctrl-p>gesprek<enter>").keys(script);
        let name = format!("app-{name}-{}-{width}x{height}", language.code());
        kept(&name, &evening.frame(width, height));
    }
}

#[test]
fn notes_say_so_when_they_name_somebody() {
    let mut evening = small(Language::Dutch);
    evening.keys("n<down><enter>Jan Bakker<ctrl-s>");
    evening.keys("<ctrl-p>gesprek<enter><enter>mal<enter><ctrl-s>");
    let notice = "Hier staat de naam van Jan Bakker. Schrijf liever een rol";
    evening.keys("NHet was ").hides(notice);
    evening.keys("vol bij Bakker").shows(notice);
    evening.keys("<ctrl-s>");
    assert!(
        evening.note().contains("Schrijf liever een rol. u = terug"),
        "{}",
        evening.note()
    );
    // In a value, which becomes a story, it is what a story says.
    evening.keys("<tab><tab><tab>").shows("Jan Bakker");
}
