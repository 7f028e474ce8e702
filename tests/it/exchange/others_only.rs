//! Three hundred people who did not agree, on every page and in every way it can be written (A5).

use jiff::civil::date;
use wijkschouw::domain::kinds::ConsentLevel;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::Link;
use wijkschouw::exchange::handout::{Handout, Source};
use wijkschouw::exchange::report::report;
use wijkschouw::i18n::{Language, Words};

use crate::evening::TODAY;
use crate::exchange::export_privacy::{MARK, village};
use crate::exchange::harmless::{handouts, page};

#[test]
fn nothing_of_three_hundred_people_is_on_any_page() {
    let mut village = village(300, ConsentLevel::None);
    let kern = Id::fresh();
    village.kernen.insert(
        kern,
        Kern {
            name: "Malden".into(),
        }
        .into(),
    );
    let people: Vec<Id> = village.assets.keys().copied().collect();
    for id in &people {
        let mut asset = (*village.assets[id]).clone();
        asset.kern = Link::to(kern);
        village.assets.insert(*id, asset.into());
    }
    let story = Story {
        text: format!("{MARK}3 de Vries deed open; bel 06 90000003.").into(),
        told_by: format!("buurvrouw van {MARK}4 de Vries").into(),
        assets: people.iter().take(5).copied().collect(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
    let mut seen = 0;
    for language in Language::ALL {
        for (name, handout) in handouts(&village) {
            if matches!(handout, Handout::Person(..)) {
                continue;
            }
            for format in handout.formats() {
                let bytes = page(&village, &handout, *format, language).unwrap();
                let text = String::from_utf8_lossy(&bytes).to_lowercase();
                for secret in [&*MARK.to_lowercase(), "06 900", "06900", "voorbeeld.nl"] {
                    assert!(!text.contains(secret), "{secret} on {name} as {format:?}");
                }
                seen += 1;
            }
            let words = Words::new(language);
            let (shown, counted) = handout.villages(&village, TODAY, &words);
            let from = Source {
                village: &shown,
                counted: &counted,
                words: &words,
                today: date(2026, 11, 23),
            };
            let memory = handout.memory(&from).unwrap_or_default();
            assert!(!memory.contains(MARK), "{memory}");
        }
        // What is drawn in a document stands there packed: these are its words and shapes.
        let words = Words::new(language);
        let masked = Masked::of(&village, TODAY, &|phrase| words.tell(phrase));
        let counted = masked.counted(&village);
        let from = Source {
            village: masked.village(),
            counted: &counted,
            words: &words,
            today: date(2026, 11, 23),
        };
        assert!(!format!("{:?}", report(None, &from)).contains(MARK));
    }
    assert_eq!(seen, 2 * (3 + 8 * 2), "every page in every way");
}
