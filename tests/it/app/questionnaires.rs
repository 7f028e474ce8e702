//! A questionnaire at the table: one key an answer, nothing lost, and on where one was.

use std::fs;

use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::value::Link;
use wijkschouw::i18n::Language;

use crate::evening::Evening;

/// A village with a resident, whose questionnaire is open.
fn asking(language: Language) -> Evening {
    let mut evening = Evening::in_heumen(language);
    evening.keys("n<down><enter>Anja<ctrl-s>2T");
    evening
}

/// What Anja answered to this question.
fn reply(evening: &Evening, question: &str) -> Option<Reply> {
    let id = Answer::id_for(evening.entry("Anja"), question);
    evening
        .village()
        .answers
        .get(&id)
        .map(|answer| answer.answer.clone())
}

#[test]
fn each_digit_is_an_answer_that_is_kept_at_once() {
    let mut evening = asking(Language::Dutch);
    evening
        .shows("1 van 100")
        .shows("Fietsen repareren")
        .shows("nog niets beantwoord");
    evening
        .keys("1")
        .shows("2 van 100")
        .shows("Kleine apparaten repareren");
    evening.keys("2<space>3").shows("5 van 100").shows("3 beantwoord");
    assert_eq!(
        reply(&evening, "residents.hands.repair_bicycle"),
        Some(Reply::Can)
    );
    assert_eq!(
        reply(&evening, "residents.hands.repair_appliances"),
        Some(Reply::Offers)
    );
    assert_eq!(reply(&evening, "residents.hands.odd_jobs"), None);
    assert_eq!(reply(&evening, "residents.hands.carpentry"), Some(Reply::Wants));
    assert!(
        evening
            .note()
            .contains("Anja: Timmeren en werken met hout (wil dit leren")
    );
    // A power cut takes nothing away, and one goes on where one was.
    evening
        .crash()
        .keys("2T")
        .shows("5 van 100")
        .shows("3 beantwoord");
}

#[test]
fn an_answer_is_changed_taken_away_and_taken_back() {
    let mut evening = asking(Language::English);
    evening
        .keys("1<up>2<up>")
        .shows("can teach this")
        .shows("1 answered");
    assert_eq!(
        reply(&evening, "residents.hands.repair_bicycle"),
        Some(Reply::Offers)
    );
    evening.keys("0").shows("nothing answered yet").shows("2 of 100");
    assert_eq!(reply(&evening, "residents.hands.repair_bicycle"), None);
    // Taking back goes where the answer is.
    evening.keys("<tab><tab>u").shows("1 of 100").shows("1 answered");
    assert_eq!(
        reply(&evening, "residents.hands.repair_bicycle"),
        Some(Reply::Offers)
    );
    evening
        .keys("uu")
        .shows("nothing answered yet")
        .keys("<ctrl-r>")
        .shows("1 answered");
    evening.keys("9x").shows("Press a digit.");
}

#[test]
fn groups_are_skipped_and_chosen_by_name() {
    let mut evening = asking(Language::Dutch);
    evening
        .keys("<tab>")
        .shows("12 van 100")
        .shows("Handen: huis en vervoer");
    evening.keys("<shift-tab>").shows("1 van 100");
    evening.keys("<shift-tab>").shows("Een eigen bedrijf");
    evening
        .keys("/")
        .shows("Waar wilt u verder?")
        .shows("Hart: kunst, sport en spel (0 van 7)");
    evening.keys("kent<enter>").shows("Kent u veel jongeren?");
    evening.keys("2").shows("Kent u veel ouderen?");
    assert_eq!(reply(&evening, "residents.know.youth"), Some(Reply::YesNo(false)));
    // A club or a resident may answer what is meant for others too.
    evening
        .keys("/instellingen<enter>")
        .shows("Een ruimte om te vergaderen");
    evening.shows("anderen mogen dit gebruiken").keys("3<up>");
    assert!(evening.note().contains("heeft dit nodig"), "{}", evening.note());
}

#[test]
fn what_is_typed_is_kept_when_one_goes_on_and_numbers_are_numbers() {
    let mut evening = asking(Language::Dutch);
    evening
        .keys("/dorp<enter>")
        .shows("Wat zou u graag doen voor het dorp?");
    evening
        .keys("Een moestuin, 2 keer per week<enter>")
        .shows("trots op");
    assert_eq!(
        reply(&evening, "residents.village.wish"),
        Some(Reply::Text("Een moestuin, 2 keer per week".into()))
    );
    // Letters and digits are text here: none of them is a command.
    evening
        .keys("u1q")
        .shows("u1q")
        .keys("<down><down>3")
        .shows("Wanneer kunt u het best?");
    assert_eq!(
        reply(&evening, "residents.village.proud"),
        Some(Reply::Text("u1q".into()))
    );
    assert_eq!(
        reply(&evening, "residents.village.role"),
        Some(Reply::Text("join".into()))
    );
    evening.keys("<down>12<enter>");
    assert_eq!(
        reply(&evening, "residents.village.hours"),
        Some(Reply::Number(12))
    );
    evening.keys("<up><ctrl-u>ongeveer 12<esc>");
    assert_eq!(
        reply(&evening, "residents.village.hours"),
        Some(Reply::Text("ongeveer 12".into()))
    );
    evening
        .keys("T<shift-tab>")
        .shows("Een moestuin, 2 keer per week");
    evening.keys("<ctrl-u><enter>");
    assert_eq!(reply(&evening, "residents.village.wish"), None);
    evening.keys("<ctrl-z>").shows("Een moestuin, 2 keer per week");
}

#[test]
fn a_half_typed_answer_survives_a_power_cut() {
    let mut evening = asking(Language::Dutch);
    evening.keys("/dorp<enter>Een moes").rest().crash();
    evening
        .shows("Wat zou u graag doen voor het dorp?")
        .shows("Een moes");
    evening.keys("tuin<enter><esc>").crash().hides("Een moes");
    assert_eq!(
        reply(&evening, "residents.village.wish"),
        Some(Reply::Text("Een moestuin".into()))
    );
}

#[test]
fn several_people_are_asked_one_after_the_other_each_by_their_kind() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Anja<ctrl-s>n<enter>Buurthuis<ctrl-s>2g<space><space>T");
    evening
        .shows("1 van 2: Anja: Talenten van bewoners")
        .keys("1<end><down>");
    evening
        .shows("Dit was de laatste vraag")
        .shows("door met de volgende");
    evening
        .keys("<enter>")
        .shows("2 van 2: Buurthuis: De plek en de omgeving");
    evening
        .shows("Hoe goed kunnen mensen elkaar hier ontmoeten?")
        .keys("4")
        .shows("Elke dag");
    evening
        .keys("<end><down>")
        .shows("Dit was de laatste vraag")
        .keys("<enter>");
    evening.hides("Dit was de laatste vraag");
    evening
        .keys("/buurt<enter><tab>")
        .shows("ontmoeten? (1 slecht, 5")
        .shows("4 van 5");
}

#[test]
fn questions_of_a_file_of_ones_own_are_asked_and_answers_without_a_question_stay() {
    let mut evening = asking(Language::Dutch);
    let anja = evening.entry("Anja");
    let answer = Answer {
        asset: Link::to(anja),
        question: "oud.groep.vraag".into(),
        answer: Reply::Can,
    };
    let id: Id = Answer::id_for(anja, "oud.groep.vraag");
    evening.written(&Edit::new(
        Phrase::new("edit-answered"),
        vec![Change::add(id, answer)],
    ));
    let folder = evening.file().with_file_name("questionnaires");
    fs::create_dir(&folder).unwrap();
    let own = "id = \"eigen\"\nkind = \"volunteer\"\ntitle = { nl = \"Feestlijst\", en = \"Feast\" }\n\
         [[group]]\nid = \"a\"\ntitle = { nl = \"Carnaval\", en = \"Carnival\" }\n\
         [[group.question]]\nid = \"float\"\nanswer = \"skill\"\nnl = \"Een praalwagen bouwen\"\nen = \"Building\"\n";
    fs::write(folder.join("feest.toml"), own).unwrap();
    fs::write(folder.join("kapot.toml"), "id = \"x").unwrap();
    evening.restart();
    evening.shows("kapot.toml, regel 1 klopt niet.");
    // Two fit a volunteer now: which one?
    evening
        .keys("2T")
        .shows("Welke vragenlijst")
        .shows("Feestlijst (0 van 1)");
    evening
        .keys("feest<enter>")
        .shows("Een praalwagen bouwen")
        .keys("2");
    evening
        .shows("Eén antwoord hoort bij een vraag die er niet meer is:")
        .shows("oud.groep.vraag: kan dit");
    evening
        .keys("<esc><tab>")
        .shows("Carnaval: Een praalwagen bouwen - kan dit");
    evening.shows("Vragen die er niet meer zijn");
    // Without the file the answer stays.
    fs::remove_dir_all(&folder).unwrap();
    evening
        .restart()
        .keys("2T<end><down>")
        .shows("2 antwoorden horen bij vragen");
}

#[test]
fn from_the_gap_that_nobody_answered_the_questionnaire_opens() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Anja<ctrl-s>1");
    for _ in 0..60 {
        if evening.screen().contains("regel 1.8") {
            break;
        }
        evening.keys("<down>");
    }
    evening
        .shows("regel 1.8")
        .keys("<enter>")
        .shows("Anja: Talenten van bewoners")
        .keys("1<esc>");
    evening.hides("regel 1.8");
}

#[test]
fn the_workbook_says_answers_in_the_words_of_their_questions() {
    let mut evening = asking(Language::English);
    evening.keys("3<esc>w<down><down><enter>");
    evening
        .shows("Anja: Repairing bicycles (")
        .hides("residents.hands");
    evening
        .keys("<enter>")
        .shows("Anja: Talents of residents")
        .shows("1 of 100")
        .keys("<esc>");
    evening.keys("n").shows("press T");
}

#[test]
fn a_click_answers_and_goes_to_another_question() {
    let mut evening = asking(Language::Dutch);
    evening.click("kan dit leren aan anderen").shows("2 van 100");
    assert_eq!(
        reply(&evening, "residents.hands.repair_bicycle"),
        Some(Reply::Offers)
    );
    evening.click("Tuinieren").shows("9 van 100");
    evening.keys("<up>").click("0  geen antwoord").shows("9 van 100");
}

#[test]
fn a_half_typed_answer_is_there_when_the_questionnaire_is_opened_again() {
    let mut evening = asking(Language::Dutch);
    evening
        .keys("/dorp<enter>Een moes")
        .command("inventaris")
        .hides("Een moes");
    evening
        .keys("T")
        .shows("Dit antwoord was nog niet klaar.")
        .shows("Een moes");
    // Looking at another question first does not lose it either.
    evening.command("inventaris").restart();
    evening.keys("<esc>2T<down><up><shift-tab><tab>");
    assert_eq!(
        reply(&evening, "residents.village.wish"),
        Some(Reply::Text("Een moes".into()))
    );
    evening.crash().hides("nog niet klaar");
}

#[test]
fn an_answer_that_is_as_it_was_leaves_nothing_behind() {
    let mut evening = asking(Language::Dutch);
    evening.keys("/dorp<enter>Een").rest();
    evening.shows("nog niet bewaard");
    evening.keys("<backspace><backspace><backspace><esc>");
    evening.shows("alles bewaard").crash().hides("doen voor het dorp");
    // So does one that is typed back after a power cut.
    evening.keys("2T/dorp<enter>Een").rest().crash();
    evening.shows("Een").keys("<ctrl-u><esc>");
    evening.crash().hides("doen voor het dorp");
}

#[test]
fn taking_something_back_leaves_what_is_half_typed() {
    let mut evening = asking(Language::Dutch);
    evening
        .keys("1/dorp<enter>Een moes<ctrl-z>")
        .shows("1 van 100")
        .hides("Een moes");
    evening.keys("/dorp<enter>").shows("Een moes");
    evening.keys("tuin<enter>");
    assert_eq!(
        reply(&evening, "residents.village.wish"),
        Some(Reply::Text("Een moestuin".into()))
    );
    evening.crash().hides("Een moes");
}

#[test]
fn each_of_several_people_goes_on_where_they_were_half_typed() {
    let mut evening = asking(Language::Dutch);
    evening.keys("/dorp<enter>Een moes").command("inventaris");
    evening.keys("n<down><enter>Aafke<ctrl-s>2g<space><space>T");
    evening.shows("1 van 2: Aafke").hides("Een moes");
    evening
        .keys("<end><down><enter>")
        .shows("2 van 2: Anja")
        .shows("Een moes");
}

#[test]
fn what_was_half_typed_waits_while_others_look_along() {
    let mut evening = asking(Language::Dutch);
    evening.keys("<esc>n<enter>Buurthuis<ctrl-s>2T<end>");
    evening.shows("Wie zou er willen helpen").keys("wethou");
    evening.command("presenteren").keys("T<end>");
    evening.shows("Wie zou er willen helpen").hides("wethou");
    evening.keys("de buren").rest().keys("<esc>pj");
    // What was said meanwhile is stored; what waited is there beside it.
    evening.keys("T").shows("wethou").keys("<ctrl-u>de buren<esc>");
    evening.crash().hides("Wie zou er willen helpen");
}

#[test]
fn what_was_half_typed_at_a_question_that_is_gone_lands_nowhere_else() {
    let mut evening = asking(Language::Dutch);
    let folder = evening.file().with_file_name("questionnaires");
    fs::create_dir(&folder).unwrap();
    let own = "id = \"eigen\"\nkind = \"volunteer\"\ntitle = { nl = \"Feestlijst\", en = \"Feast\" }\n\
         [[group]]\nid = \"a\"\ntitle = { nl = \"Carnaval\", en = \"Carnival\" }\n\
         [[group.question]]\nid = \"what\"\nanswer = \"text\"\nnl = \"Wat bouwt u?\"\nen = \"What?\"\n";
    fs::write(folder.join("feest.toml"), own).unwrap();
    evening.restart();
    evening.keys("2Tfeest<enter>Een praalw").rest();
    fs::remove_dir_all(&folder).unwrap();
    evening.crash().hides("praalw").hides("Anja: Talenten");
    evening.keys("2T/dorp<enter>").hides("praalw").keys("<esc>");
    // With the file its text is there again.
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("feest.toml"), own).unwrap();
    evening.restart().shows("Wat bouwt u?").shows("Een praalw");
}
