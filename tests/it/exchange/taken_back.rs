//! A file for others says less than the inventory: taken back into it, it brings nothing and takes nothing away.

use jiff::civil::{Date, date};
use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvError, CsvOptions, read};
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::incoming::arrivals;
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};

use crate::exchange::villages::village;

const TODAY: Date = date(2026, 11, 23);

/// To what people said yes, of whom most are called by their role alone in a file for others.
const PURPOSES: [&str; 6] = [
    "",
    "alleen telefoonlijst",
    "tot 1-1-2027",
    "nieuwsbrief",
    "niet delen",
    "verslag",
];

/// People of both kinds, with each yes to each of those, some in a kern.
fn people() -> Village {
    let mut village = Village::default();
    let kern = Id::fresh();
    village.kernen.insert(
        kern,
        Kern {
            name: "Malden".into(),
        }
        .into(),
    );
    for purpose in PURPOSES {
        for level in [ConsentLevel::None, ConsentLevel::Oral, ConsentLevel::Written] {
            for kind in [AssetKind::Volunteer, AssetKind::Professional] {
                let number = village.assets.len();
                let mut asset = Asset::new(kind, &format!("Roos{number} Peters"));
                asset.phone = format!("06-333300{number:02}").into();
                if number % 3 == 0 {
                    asset.kern = Link::to(kern);
                }
                let (consent, day, what) = match &mut asset.kind {
                    Kind::Volunteer(one) => {
                        (&mut one.consent, &mut one.consent_date, &mut one.consent_purpose)
                    }
                    Kind::Professional(one) => {
                        (&mut one.consent, &mut one.consent_date, &mut one.consent_purpose)
                    }
                    _ => unreachable!("these are people"),
                };
                *consent = level;
                *day = (level != ConsentLevel::None).then_some(date(2026, 3, 2));
                *what = purpose.into();
                village.assets.insert(Id::fresh(), asset.into());
            }
        }
    }
    village
}

#[rstest]
fn a_file_for_others_taken_back_changes_nothing(
    #[values(
        ExportFormat::Xlsx,
        ExportFormat::Csv,
        ExportFormat::Geojson,
        ExportFormat::Vcard,
        ExportFormat::Hsds,
        ExportFormat::Json
    )]
    format: ExportFormat,
    #[values(Language::Dutch, Language::English)] language: Language,
) {
    let words = Words::new(language);
    for (name, village) in [("people", people()), ("everything", village(61, 300))] {
        let Ok(made) = format.write(&village, ForWhom::Others, &words, TODAY) else {
            continue;
        };
        if format == ExportFormat::Json {
            let arriving = arrivals(&village, &native::read(&made.content).unwrap());
            assert_eq!(arriving.changes, [], "{name}");
            continue;
        }
        let options = CsvOptions::default();
        let import = match read(&made.content, &village, &words, TODAY, &options) {
            // Nobody is on a map for others.
            Err(CsvError::Empty) => continue,
            import => import.unwrap(),
        };
        // Of what was made up some names are hidden whole, and some places are nowhere on earth.
        assert!(
            import.refused.is_empty() || name == "everything",
            "{:?}",
            import.refused
        );
        let counts = (import.added, import.filled, import.people);
        assert_eq!(counts, (0, 0, 0), "{name}");
        assert_eq!(import.changes, [], "{name}");
    }
}
