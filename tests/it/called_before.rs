//! What somebody was called before says who it is too: in what was written then nobody called them otherwise.

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::{Masked, Own};
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::evening::{Evening, TODAY};
use crate::stage::id;

const GERDA: usize = 10;
const HALL: usize = 11;
const TIE: usize = 12;

fn tell(phrase: &Phrase) -> String {
    thread_local!(static WORDS: Words = Words::new(Language::Dutch));
    WORDS.with(|words| words.tell(phrase))
}

fn volunteer(name: &str, consent: ConsentLevel) -> Asset {
    let mut asset = Asset::new(AssetKind::Volunteer, name);
    if let Kind::Volunteer(volunteer) = &mut asset.kind {
        volunteer.consent = consent;
    }
    asset
}

/// A hall of which is told who has the key, and what ties her to it.
fn village() -> Village {
    let mut village = Village::default();
    let gerda = volunteer("Gerda Musch", ConsentLevel::None);
    village.assets.insert(id(GERDA), gerda.into());
    let mut hall = Asset::new(AssetKind::Place, "Dorpshuis");
    hall.description = "Gerda Musch, of G. Musch; mevr. Musch heeft de sleutel.".into();
    village.assets.insert(id(HALL), hall.into());
    let tie = Relation {
        from: Link::to(id(GERDA)),
        to: Link::to(id(HALL)),
        note: "gerda poetst".into(),
        ..Relation::default()
    };
    village.relations.insert(id(TIE), tie.into());
    village
}

fn change(village: &Village, id: Id, with: impl FnOnce(&mut Asset)) -> Edit {
    Edit::new(
        Phrase::new("x"),
        Change::of(village, id, with).into_iter().collect(),
    )
}

#[test]
fn a_name_of_before_stays_hidden_unless_somebody_there_has_it() {
    let mut real = village();
    let mut masked = Masked::of(&real, TODAY, &tell);
    let mut step = |edit: &Edit, shown: bool| {
        real.apply(edit);
        masked.follow(&real, edit, &tell);
        let anew = Masked::of(&real, TODAY, &tell);
        let others = Masked::for_others(&real, TODAY, &tell);
        for village in [masked.village(), anew.village(), &others] {
            let told = &village.assets[&id(HALL)].description;
            assert_eq!(told.contains("Musch"), shown, "{told:?}");
            let note = village
                .relations
                .get(&id(TIE))
                .map(|tie| tie.note.contains("gerda"));
            assert!(shown || note != Some(true));
            assert!(village.called_before.0.is_empty());
        }
        real.clone()
    };
    let nothing = Edit::new(Phrase::new("x"), Vec::new());
    let before = step(&nothing, false);
    let married = change(&before, id(GERDA), |asset| asset.name = "Anja Havik".into());
    let now = step(&married, false);
    let agreed = change(&now, id(GERDA), |asset| {
        if let Kind::Volunteer(volunteer) = &mut asset.kind {
            volunteer.consent = ConsentLevel::Written;
        }
    });
    step(&agreed, true);
    step(&agreed.inverse(), false);
    // Somebody else of that name is asked herself.
    let namesake = volunteer("Gerda Musch", ConsentLevel::Written);
    let comes = Edit::new(Phrase::new("x"), vec![Change::add(id(20), namesake)]);
    step(&comes, true);
    step(&comes.inverse(), false);
    step(&married.inverse(), false);
    step(&married, false);
    // Who is deleted stays hidden under both names.
    let gone = Edit::new(Phrase::new("x"), now.removal(RecordKind::Asset, &[id(GERDA)]));
    step(&gone, false);
}

/// The page about somebody tells what was written under the other name, and not that somebody else has their name.
#[test]
fn the_page_about_somebody_knows_what_they_were_called_before() {
    let mut real = village();
    real.assets
        .insert(id(20), volunteer("Anja Havik", ConsentLevel::None).into());
    let story = Story {
        text: "gerda helpt altijd".into(),
        ..Story::default()
    };
    real.stories.insert(id(21), story.into());
    let married = change(&real, id(GERDA), |asset| asset.name = "Anja Havik".into());
    real.apply(&married);
    let own = Own::of(&real, id(GERDA), TODAY, &tell).unwrap();
    let told: Vec<Id> = own.mentions.iter().map(|mention| mention.id).collect();
    assert!(told.contains(&id(HALL)) && told.contains(&id(21)), "{told:?}");
    assert!(!told.contains(&id(20)), "{told:?}");
}

/// The history tells it at the next start: of who was renamed, and of two entries of which the other name stayed.
#[test]
fn a_name_of_before_is_hidden_at_the_next_start_too() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("iGerda Musch #vrijwilliger 06-98989898<enter><esc>")
        .keys("iAnja Havik #vrijwilliger 06-98989898<enter><esc>")
        .keys("iDorpshuis #plek -- sleutel bij Anja Havik of G. Musch of mevr. Musch<enter><esc>");
    evening.keys("2/soort:vrijwilliger<enter>*J").shows("Samenvoegen");
    // Of the first the number stays, of the other one the name.
    evening.keys("<right><ctrl-s>").shows("Samengevoegd");
    for _ in 0..2 {
        let masked = Masked::for_others(&evening.village(), TODAY, &tell);
        let hall = masked.assets.values().find(|asset| *asset.name == *"Dorpshuis");
        assert_eq!(
            &*hall.unwrap().description,
            "sleutel bij vrijwilliger of vrijwilliger of mevr. vrijwilliger"
        );
        evening.restart();
    }
    evening.present();
    let texts = evening.keys("2/dorpshuis<enter>").screen();
    assert!(
        texts.contains("Dorpshuis") && !texts.contains("Musch") && !texts.contains("Havik"),
        "{texts}"
    );
}
