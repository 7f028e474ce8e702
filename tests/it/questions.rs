//! Questions in the language of the screen.

use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::questions::{Questions, Sheet};
use wijkschouw::i18n::{Language, Words};

#[test]
fn a_question_is_said_in_the_language_on_the_screen() {
    let mut words = Words::new(Language::Dutch);
    let key = "question:residents.hands.repair_bicycle";
    let required = Phrase::new("problem-required").term("field", key);
    assert_eq!(words.say(key), "Fietsen repareren");
    assert_eq!(words.tell(&required), "Vul Fietsen repareren in.");
    words.speak(Language::English);
    assert_eq!(words.say(key), "Repairing bicycles");
    assert_eq!(words.say("question:residents.hands.fly"), "residents.hands.fly");
}

#[test]
fn a_village_can_have_questions_of_its_own() {
    let toml = r#"
        id = "own"
        kind = "volunteer"
        title = { nl = "Eigen vragen", en = "Own questions" }
        [[group]]
        id = "carnival"
        title = { nl = "Carnaval", en = "Carnival" }
        [[group.question]]
        id = "float"
        answer = "skill"
        nl = "Een praalwagen bouwen"
        en = "Building a float"
    "#;
    let mut questions = Questions::delivered();
    assert_eq!(questions.add(Sheet::read(toml).0), []);
    let mut words = Words::new(Language::Dutch);
    words.ask(questions);
    assert_eq!(words.say("question:own.carnival.float"), "Een praalwagen bouwen");
    assert_eq!(
        words.say("question:residents.hands.paint"),
        "Schilderen en behangen"
    );
}
