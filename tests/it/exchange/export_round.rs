//! What goes out comes back: every field of every asset, in each format that can be taken in again.

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use jiff::civil::{Date, date};
use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvOptions, read};
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::villages::village;

const TODAY: Date = date(2026, 11, 23);

fn exported(format: ExportFormat, village: &Village, words: &Words) -> Vec<u8> {
    format
        .write(village, ForWhom::Ourselves, words, TODAY)
        .unwrap()
        .content
}

#[rstest]
#[case::a_workbook(ExportFormat::Xlsx, Language::Dutch, 21)]
#[case::a_workbook_in_english(ExportFormat::Xlsx, Language::English, 24)]
#[case::a_list(ExportFormat::Csv, Language::Dutch, 25)]
#[case::a_list_in_english(ExportFormat::Csv, Language::English, 26)]
fn every_field_goes_out_and_comes_back(
    #[case] format: ExportFormat,
    #[case] language: Language,
    #[case] seed: u64,
) {
    let words = Words::new(language);
    let full = village(seed, 2000);
    let file = exported(format, &full, &words);
    let kernen_only = Village {
        kernen: full.kernen.clone(),
        ..Village::default()
    };
    let import = read(&file, &kernen_only, &words, TODAY, &CsvOptions::default()).unwrap();
    assert_eq!(
        (import.refused.len(), import.warned, &import.warnings),
        (0, 0, &vec![])
    );
    let again = changed(&kernen_only, &import.changes);
    assert_eq!(again.assets.len(), full.assets.len());
    for (id, asset) in &full.assets {
        assert_eq!(again.assets.get(id), Some(asset));
    }
}

#[test]
fn the_second_native_file_is_the_same_byte_for_byte() {
    let words = Words::new(Language::Dutch);
    let first = exported(ExportFormat::Json, &village(22, 200), &words);
    let again = native::read(&first).unwrap();
    assert_eq!(exported(ExportFormat::Json, &again, &words), first);
}

#[test]
fn no_cell_of_a_workbook_is_anything_but_text() {
    let words = Words::new(Language::Dutch);
    let file = exported(ExportFormat::Xlsx, &village(23, 200), &words);
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(file)).unwrap();
    let names = workbook.sheet_names();
    assert_eq!(names[0], "Hulpbronnen");
    assert!(names.contains(&"Aanbod".to_owned()) && names.contains(&"Acties".to_owned()));
    let mut seen = 0;
    for name in names {
        let formulas = workbook.worksheet_formula(&name).unwrap();
        assert!(
            formulas.used_cells().all(|(_, _, formula)| formula.is_empty()),
            "{name}"
        );
        for (_, _, cell) in workbook.worksheet_range(&name).unwrap().used_cells() {
            assert!(matches!(cell, Data::String(_)), "{cell:?} on {name}");
            seen += usize::from(matches!(cell, Data::String(text) if text.starts_with("=1+1")));
        }
    }
    assert!(seen > 0, "there are texts that look like formulas");
}

#[test]
fn a_text_that_excel_cannot_hold_is_told_to_be_cut() {
    let words = Words::new(Language::Dutch);
    let mut village = village(23, 5);
    let told = |village: &Village| -> Vec<String> {
        let made = ExportFormat::Xlsx
            .write(village, ForWhom::Ourselves, &words, TODAY)
            .unwrap();
        made.missing.iter().map(|phrase| words.tell(phrase)).collect()
    };
    assert_eq!(told(&village), [""; 0]);
    let mut long = Asset::new(AssetKind::Place, "Zaal");
    long.description = "a".repeat(40_000).as_str().into();
    village.assets.insert(Id::fresh(), Arc::new(long));
    assert_eq!(told(&village), ["1 tekst was te lang voor Excel en is ingekort."]);
}
