//! Every field of every asset goes out as CSV and comes back.

use jiff::civil::date;
use rstest::rstest;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvOptions, read, write};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::villages::village;

#[rstest]
#[case::dutch(Language::Dutch)]
#[case::english(Language::English)]
fn every_field_goes_out_and_comes_back(#[case] language: Language) {
    let words = Words::new(language);
    let full = village(20, 500);
    let file = write(&full, &words, &|_, _| false);
    let kernen_only = Village {
        kernen: full.kernen.clone(),
        ..Village::default()
    };
    let options = CsvOptions::default();
    let import = read(&file, &kernen_only, &words, date(2026, 11, 23), &options).unwrap();
    assert_eq!(
        (import.refused.len(), import.warned, &import.warnings),
        (0, 0, &vec![])
    );
    let again = changed(&kernen_only, &import.changes);
    for (id, asset) in &full.assets {
        assert_eq!(again.assets.get(id), Some(asset));
    }
    assert_eq!(again.assets.len(), full.assets.len());
    assert_eq!(again.kernen, full.kernen);
    let second = read(&file, &again, &words, date(2026, 11, 23), &options).unwrap();
    assert_eq!((second.changes.len(), second.same), (0, full.assets.len()));
}

#[test]
fn no_cell_is_a_formula() {
    let file = write(&village(3, 200), &Words::new(Language::Dutch), &|_, _| false);
    assert!(file.starts_with(b"\xEF\xBB\xBFNaam;Soort;Kern;Type;"));
    let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(&file[3..]);
    for row in rows.records() {
        for cell in &row.unwrap() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }
    assert_eq!(
        file.windows(2).filter(|end| end == b"\r\n").count(),
        1 + village(3, 200).assets.len()
    );
}
