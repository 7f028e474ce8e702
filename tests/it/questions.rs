//! Questions in the language of the screen, and files of questions that a person has added.

use std::fs;

use strum::VariantArray;
use wijkschouw::app::questionnaires::{in_one_sentence, load};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::questions::{AnswerKind, FlawKind, Questions, Sheet};
use wijkschouw::i18n::{Language, Words};

/// A questionnaire of one's own, in which nothing is wrong.
const OWN: &str = r#"id = "own"
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
    let mut questions = Questions::delivered();
    assert_eq!(questions.add(Sheet::read(OWN).0), []);
    assert_eq!(questions.for_kind(AssetKind::Volunteer).count(), 2);
    let mut words = Words::new(Language::Dutch);
    words.ask(questions);
    assert_eq!(words.say("question:own.carnival.float"), "Een praalwagen bouwen");
    assert_eq!(
        words.say("question:residents.hands.paint"),
        "Schilderen en behangen"
    );
}

#[test]
fn a_file_can_add_to_a_questionnaire_that_is_there_and_changes_nothing_in_it() {
    let more = r#"
        id = "residents"
        [[group]]
        id = "hands"
        [[group.question]]
        id = "weld"
        answer = "skill"
        nl = "Lassen"
        en = "Welding"
        [[group.question]]
        id = "garden"
        answer = "text"
        nl = "Iets anders"
        en = "Something else"
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
    let flaws = questions.add(Sheet::read(more).0);
    let what: Vec<&FlawKind> = flaws.iter().map(|flaw| &flaw.what).collect();
    assert_eq!(what, [&FlawKind::Twice("residents.hands.garden".to_owned())]);
    assert_eq!(flaws[0].line, 11);
    assert_eq!(questions.0.len(), 4);
    let garden = questions.find("residents.hands.garden").unwrap();
    assert_eq!(
        (garden.answer, garden.label("nl")),
        (AnswerKind::Skill, "Tuinieren")
    );
    let (sheet, group, _) = questions.place("residents.hands.weld").unwrap();
    assert_eq!((sheet.id.as_str(), group.id.as_str()), ("residents", "hands"));
    let (_, group, _) = questions.place("residents.carnival.float").unwrap();
    assert_eq!(group.title.in_language("en"), "Carnival");
}

#[test]
fn the_delivered_questionnaires_ask_what_the_field_wants_to_know() {
    let questions = Questions::delivered();
    let residents = &questions.0[0];
    let skills = residents
        .questions()
        .filter(|one| one.answer == AnswerKind::Skill);
    assert!((60..=70).contains(&skills.count()));
    let of_skills = |group: &&wijkschouw::domain::questions::Group| {
        let mut all = group.questions.iter();
        all.all(|one| one.answer == AnswerKind::Skill)
    };
    assert_eq!(residents.groups.iter().filter(of_skills).count(), 10);
    for kind in AssetKind::VARIANTS.iter().copied() {
        assert_eq!(questions.for_kind(kind).count(), 1, "{kind:?}");
    }
}

/// What is wrong with a file with this text, in Dutch.
fn told(toml: &str) -> Vec<String> {
    told_in(toml.as_bytes(), Language::Dutch)
}

fn told_in(bytes: &[u8], language: Language) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("eigen.toml"), bytes).unwrap();
    let (questions, problems) = load(folder.path());
    // Whatever is wrong in a file, the rest is there.
    assert!(questions.find("residents.hands.garden").is_some());
    let words = Words::new(language);
    problems.iter().map(|problem| words.tell(problem)).collect()
}

#[test]
fn every_sort_of_mistake_is_told_with_the_file_the_line_and_what_to_do() {
    let without = |line: &str| OWN.replace(line, "");
    let twice = format!("{OWN}{}", &OWN[OWN.find("[[group.question]]").unwrap()..]);
    let options: String = (0..10)
        .map(|number| format!("{{ code = \"c{number}\", nl = \"N\", en = \"E\" }},"))
        .collect();
    let choice = |options: &str| OWN.replace("\"skill\"", &format!("\"choice\"\noptions = [{options}]"));
    let same = "{ code = \"a\", nl = \"N\", en = \"E\" }, { code = \"a\", nl = \"M\", en = \"F\" }";
    let mistakes = [
        (OWN.replace("title = {", "title = "), "regel 3 klopt niet"),
        (format!("{OWN}colour = \"red\"\n"), "regel 12 klopt niet"),
        (OWN.replace("volunteer", "cat"), "regel 2: de soort “cat”"),
        (
            OWN.replace("\"own\"", "\"residents\"")
                .replace("volunteer", "place"),
            "regel 1: “residents” is voor een andere soort",
        ),
        (
            OWN.replace("\"float\"", "\"Float 1\""),
            "regel 8: de id “Float 1”",
        ),
        (twice, "regel 13: “own.carnival.float” is er al"),
        (choice(""), "regel 8: “own.carnival.float” klopt niet"),
        (choice(same), "regel 10: het antwoord “a”"),
        (
            choice(&options),
            "regel 8: “own.carnival.float” heeft te veel antwoorden",
        ),
        (
            OWN.replace("\"skill\"", "\"skil\""),
            "regel 9: “skil” bestaat niet",
        ),
        (
            without("en = \"Building a float\"\n"),
            "regel 8: hier ontbreekt en",
        ),
        (
            OWN.replace("\"Een praalwagen bouwen\"", "\" \""),
            "regel 8: hier ontbreekt nl",
        ),
        (without("answer = \"skill\"\n"), "regel 8: hier ontbreekt answer"),
        (without("id = \"own\"\n"), "regel 1: hier ontbreekt id"),
        (without("kind = \"volunteer\"\n"), "regel 1: hier ontbreekt kind"),
        (
            without("title = { nl = \"Carnaval\", en = \"Carnival\" }\n"),
            "regel 5: hier ontbreekt title",
        ),
        (
            OWN[..OWN.find("[[group.question]]").unwrap()].to_owned(),
            "regel 5: in “carnival” staat geen vraag",
        ),
        (
            OWN[..OWN.find("[[group]]").unwrap()].to_owned(),
            "staat geen enkele vraag",
        ),
        (String::new(), "hier ontbreekt id"),
    ];
    for (toml, wanted) in &mistakes {
        let told = told(toml);
        assert!(told.len() == 1, "{wanted}: {told:?}");
        assert!(told[0].starts_with("eigen.toml"), "{told:?}");
        assert!(told[0].contains(wanted), "{wanted}: {told:?}");
    }
    assert_eq!(told(OWN), Vec::<String>::new());
}

#[test]
fn a_questionnaire_of_which_no_question_is_left_is_not_asked() {
    let folder = tempfile::tempdir().unwrap();
    let without = OWN.replace("id = \"carnival\"\n", "");
    fs::write(folder.path().join("eigen.toml"), without).unwrap();
    let (questions, problems) = load(folder.path());
    assert_eq!(questions.0, Questions::delivered().0);
    let words = Words::new(Language::Dutch);
    let [problem] = &problems[..] else {
        panic!("{problems:?}");
    };
    let problem = words.tell(problem);
    assert!(
        problem.starts_with("eigen.toml, regel 4: hier ontbreekt id"),
        "{problem}"
    );
}

#[test]
fn a_file_that_is_no_text_or_far_too_large_is_told_too() {
    let latin = [OWN.as_bytes(), b"# caf\xe9\n"].concat();
    assert_eq!(
        told_in(&latin, Language::English),
        ["eigen.toml, line 12: this is no plain text. Save the file as UTF-8."]
    );
    let large = "# ruim\n".repeat(200_000);
    assert_eq!(
        told_in(large.as_bytes(), Language::English),
        ["eigen.toml is too large for a questionnaire. Split it up."]
    );
    // What Notepad puts in front is no mistake.
    let marked = [b"\xef\xbb\xbf", OWN.as_bytes()].concat();
    assert_eq!(told_in(&marked, Language::Dutch), Vec::<String>::new());
}

#[test]
fn what_is_wrong_in_several_files_becomes_one_sentence_and_the_rest_counts() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    put("a.toml", OWN);
    put("b.toml", "id = ");
    put(
        "c.toml",
        &OWN.replace("\"own\"", "\"own2\"").replace("skill", "skil"),
    );
    put("leesmij.txt", "geen vragen");
    let (questions, problems) = load(folder.path());
    assert!(questions.find("own.carnival.float").is_some());
    assert_eq!(problems.len(), 2);
    let words = Words::new(Language::Dutch);
    let told = words.tell(&in_one_sentence(&problems, &words).unwrap());
    assert!(told.starts_with("b.toml, regel 1"), "{told}");
    assert!(told.contains("Er is nog één ding mis"), "{told}");
    assert_eq!(in_one_sentence(&[], &words), None);
    assert_eq!(load(&folder.path().join("nergens")).1, []);
}
