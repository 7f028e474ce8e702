//! The palette finds a command by what people call it.

use wijkschouw::i18n::Language;
use wijkschouw::keys::Action;
use wijkschouw::screens::palette::PaletteScreen;

use crate::stage::Stage;

const DUTCH: [(&str, Action); 72] = [
    ("weggooien", Action::Delete),
    ("gesprek", Action::Conversation),
    ("vier rondes", Action::Conversation),
    ("gespreksmodel", Action::Conversation),
    ("dorpskrant", Action::Channels),
    ("hoe bereiken we", Action::Channels),
    ("kopie", Action::Copy),
    ("terugdraaien", Action::Undo),
    ("iets wissen", Action::Delete),
    ("foutje gemaakt", Action::Undo),
    ("nummer kopieren", Action::Copy),
    ("toevoegen", Action::New),
    ("nieuwe vereniging", Action::New),
    ("vrijwilliger invoeren", Action::New),
    ("naam veranderen", Action::Edit),
    ("telefoonnummer aanpassen", Action::Edit),
    ("bewerken", Action::Edit),
    ("corigeren", Action::Edit),
    ("label geven", Action::Tag),
    ("doelgroep kiezen", Action::Tag),
    ("voorwaarden aangeven", Action::Tag),
    ("klopt nog", Action::Verify),
    ("controleren", Action::Verify),
    ("opzoeken", Action::Search),
    ("waar vind ik iemand", Action::Search),
    ("alleen malden tonen", Action::Filter),
    ("een deel bekijken", Action::Filter),
    ("alfabetisch", Action::Sort),
    ("op naam sorteren", Action::Sort),
    ("andersom", Action::Reverse),
    ("per kern bij elkaar", Action::Group),
    ("kolom verbergen", Action::Columns),
    ("alles selecteren", Action::MarkAll),
    ("aanvinken", Action::Mark),
    ("gaten bekijken", Action::Overview),
    ("lijst van alles", Action::Inventory),
    ("buurt toevoegen", Action::Kernen),
    ("naam van het dorp", Action::Settings),
    ("waar staat mijn bestand", Action::Preferences),
    ("ander dorp openen", Action::Inventories),
    ("voorbeeld weghalen", Action::RemoveDemo),
    ("engels", Action::Language),
    ("donkere achtergrond", Action::Theme),
    ("sneltoetsen", Action::Help),
    ("afsluiten", Action::Quit),
    ("koppelen", Action::Relate),
    ("wie werkt samen met wie", Action::Relate),
    ("verbinding leggen", Action::Relate),
    ("wat heb ik gedaan", Action::History),
    ("laatste wijzigingen", Action::History),
    ("geschiedenis", Action::History),
    ("van hier tot daar aanvinken", Action::MarkRange),
    ("reeks", Action::MarkRange),
    ("meerdere tegelijk aanpassen", Action::Edit),
    ("schouw", Action::Walk),
    ("wandeling", Action::Walk),
    ("looplijst", Action::Walk),
    ("printen", Action::Walk),
    ("citaat opschrijven", Action::Story),
    ("terugkoppeling", Action::Print),
    ("verslag voor de gemeente", Action::Report),
    ("rapport", Action::Report),
    ("uitdelen", Action::Report),
    ("uitlenen", Action::Offerings),
    ("wie heeft", Action::Offerings),
    ("aanhanger", Action::Offerings),
    ("activiteiten", Action::Offerings),
    ("wat is er te doen", Action::Offerings),
    ("aanbod toevoegen", Action::AddOffering),
    ("wie zoekt wat", Action::Demand),
    ("vaardigheden", Action::Questionnaire),
    ("talenten", Action::Questionnaire),
];

const ENGLISH: [(&str, Action); 72] = [
    ("throw away", Action::Delete),
    ("four rounds", Action::Conversation),
    ("newsletter", Action::Channels),
    ("who do we reach", Action::Channels),
    ("notice board", Action::Channels),
    ("what belongs to it", Action::Conversation),
    ("remove this", Action::Delete),
    ("take back", Action::Undo),
    ("made a mistake", Action::Undo),
    ("oops", Action::Undo),
    ("redo", Action::Redo),
    ("clipboard", Action::Copy),
    ("copy phone number", Action::Copy),
    ("add volunteer", Action::New),
    ("create", Action::New),
    ("new club", Action::New),
    ("modify", Action::Edit),
    ("change name", Action::Edit),
    ("corect", Action::Edit),
    ("label", Action::Tag),
    ("choose target group", Action::Tag),
    ("still right", Action::Verify),
    ("up to date", Action::Verify),
    ("find someone", Action::Search),
    ("look up", Action::Search),
    ("show only one kern", Action::Filter),
    ("narrow down", Action::Filter),
    ("alphabetical order", Action::Sort),
    ("order by name", Action::Sort),
    ("other way round", Action::Reverse),
    ("group by kind", Action::Group),
    ("hide column", Action::Columns),
    ("select all", Action::MarkAll),
    ("tick", Action::Mark),
    ("what is missing", Action::Overview),
    ("progress", Action::Overview),
    ("list of everything", Action::Inventory),
    ("add neighbourhood", Action::Kernen),
    ("rename village", Action::Settings),
    ("where is my file", Action::Preferences),
    ("open other village", Action::Inventories),
    ("delete the example", Action::RemoveDemo),
    ("dutch", Action::Language),
    ("dark mode", Action::Theme),
    ("exit", Action::Quit),
    ("connect", Action::Relate),
    ("who works with whom", Action::Relate),
    ("link to another", Action::Relate),
    ("what did i do", Action::History),
    ("recent changes", Action::History),
    ("log", Action::History),
    ("select from here to there", Action::MarkRange),
    ("range", Action::MarkRange),
    ("change several at once", Action::Edit),
    ("print list", Action::Walk),
    ("walk list", Action::Walk),
    ("stroll", Action::Walk),
    ("somebody said", Action::Story),
    ("report back", Action::Print),
    ("printout", Action::Print),
    ("make a report", Action::Report),
    ("annual report", Action::Report),
    ("handout", Action::Report),
    ("lending", Action::Offerings),
    ("who has a trailer", Action::Offerings),
    ("borrow", Action::Offerings),
    ("activities", Action::Offerings),
    ("what is there to do", Action::Offerings),
    ("rent out a room", Action::AddOffering),
    ("who can help", Action::Demand),
    ("skills", Action::Questionnaire),
    ("talents", Action::Questionnaire),
];

#[test]
fn lay_phrases_find_the_command_among_the_first_three() {
    let mut missed = Vec::new();
    for (language, phrases) in [(Language::Dutch, DUTCH), (Language::English, ENGLISH)] {
        let mut stage = Stage::new(language);
        for (phrase, action) in phrases {
            let mut screen = PaletteScreen::new(vec![]);
            stage.keys(&mut screen, phrase);
            let found = screen.found(&stage.cx());
            if !found.iter().take(3).any(|one| *one == action) {
                missed.push((phrase, found.into_iter().take(3).collect::<Vec<_>>()));
            }
        }
    }
    assert!(missed.len() <= 8, "{missed:#?}");
}

#[test]
fn the_other_language_finds_it_too() {
    let mut stage = Stage::new(Language::English);
    let mut screen = PaletteScreen::new(vec![]);
    stage.keys(&mut screen, "verwijderen");
    assert_eq!(screen.found(&stage.cx()).first(), Some(&Action::Delete));
}

#[test]
fn who_types_the_beginning_of_a_name_gets_that_command_first() {
    for (language, typed) in [(Language::Dutch, "kern"), (Language::English, "kern")] {
        let mut stage = Stage::new(language);
        let mut screen = PaletteScreen::new(vec![]);
        stage.keys(&mut screen, typed);
        assert_eq!(screen.found(&stage.cx()).first(), Some(&Action::Kernen));
    }
}
