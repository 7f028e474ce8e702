//! What an import did, or would do: for a person and for another program.

mod tell;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use crate::cli::import::json::{clash_json, column_json, counts_json, near_json, private_json};
use crate::domain::called::called_shortly;
use crate::domain::change::Change;
use crate::domain::code::{Code, term_key};
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, RecordKind};
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::csv::{
    CsvColumn, CsvImport, LINES, LeftAbove, ListClash, NearKern, Private, Refused, Source, Taken, Unclear,
    Warning, write_refused,
};
use crate::exchange::incoming::{Arrivals, Clash, Counts};
use crate::exchange::sheets::FileFormat;
use crate::i18n::Words;
use crate::widgets::text::capital;

/// What an import did, or would do.
pub(super) struct Report {
    added: Counts,
    filled: Counts,
    same: Counts,
    /// Fields in which the inventory kept what it said, each with its label and its record.
    pub(super) clashes: Vec<(Clash, String, Option<String>)>,
    /// The rows of a list that were refused.
    pub refused: Vec<Refused>,
    /// Whether it was read as was chosen before for lists of this shape.
    pub as_before: bool,
    pub(super) list: Option<List>,
}

/// What only a list has.
pub(super) struct List {
    warned: usize,
    /// How many cells have the same to say, by heading and by what is wrong.
    pub(super) alike: BTreeMap<(String, String), usize>,
    pub(super) warnings: Vec<Warning>,
    columns: Vec<CsvColumn>,
    source: Source,
    format: FileFormat,
    /// How many entries the file holds.
    entries: usize,
    nameless: usize,
    passed_over: usize,
    assumed: Option<AssetKind>,
    /// Rows of which nothing shows what they are.
    unclear: Vec<Unclear>,
    /// Fields in which a row says something else than its entry; the entry keeps what it says.
    pub(super) clashes: Vec<ListClash>,
    doubles: usize,
    /// The same, of which somebody said earlier what they are.
    answered: usize,
    skipped: usize,
    people: usize,
    namesakes: usize,
    cleaned: usize,
    alike_new: usize,
    titles: usize,
    /// What stands above the headings, and stays out.
    above: LeftAbove,
    footers: usize,
    turned: usize,
    purposes: usize,
    /// New kernen that are called nearly as one of the village.
    near_kernen: Vec<NearKern>,
    /// Rows in which something stands that may not be kept without need.
    private: Vec<Private>,
}

impl Report {
    /// Of a file in the native format.
    pub fn of_native(arrivals: Arrivals, village: &Village, words: &Words, today: Date) -> Self {
        let reading = Reading {
            today,
            village,
            terms: words,
        };
        let clashes = arrivals.clashes.into_iter().map(|clash| {
            let infos = AnyRecord::empty(clash.kind).infos();
            let record = village.get(clash.kind, clash.id);
            let infos = record.as_ref().map_or(infos, AnyRecord::infos);
            let label = infos
                .into_iter()
                .find(|info| info.name == clash.field)
                .map(|info| info.label())
                // Of another kind in the file it has a field that this kind has not.
                .or_else(|| Some(term_key("field", clash.field)));
            (
                clash,
                record.map(|record| named(&record, &reading)).unwrap_or_default(),
                label,
            )
        });
        Self {
            added: arrivals.added,
            filled: arrivals.changed,
            same: arrivals.same,
            clashes: clashes.collect(),
            refused: Vec::new(),
            as_before: false,
            list: None,
        }
    }

    /// Of a list.
    pub fn of_list(list: CsvImport, changes: &[Change]) -> Self {
        let kernen = changes.iter().filter(|change| change.kind == RecordKind::Kern);
        let counts = |number: usize| -> Counts {
            let one = [(RecordKind::Asset, number)].into_iter();
            one.filter(|(_, number)| *number > 0).collect()
        };
        let mut added = counts(list.added);
        match kernen.count() {
            0 => {}
            number => drop(added.insert(RecordKind::Kern, number)),
        }
        let entries = list.added + list.filled + list.same + list.refused.len();
        Self {
            added,
            filled: counts(list.changed),
            same: counts(list.same),
            clashes: Vec::new(),
            refused: list.refused,
            as_before: false,
            list: Some(List {
                warned: list.warned,
                alike: list.alike,
                warnings: list.warnings,
                columns: list.columns,
                source: list.source,
                format: list.format,
                entries,
                nameless: if list.with_nameless { 0 } else { list.nameless },
                passed_over: list.passed_over,
                assumed: list.assumed,
                unclear: list.unclear,
                clashes: list.clashes,
                doubles: list
                    .doubles
                    .iter()
                    .filter(|double| double.answer.is_none())
                    .count(),
                answered: list
                    .doubles
                    .iter()
                    .filter(|double| double.answer.is_some())
                    .count(),
                skipped: list.skipped,
                people: list.people,
                namesakes: list.namesakes,
                cleaned: list.cleaned,
                alike_new: list.alike_new,
                titles: list.titles,
                above: list.above,
                footers: list.footers,
                turned: list.turned,
                purposes: list.purposes,
                near_kernen: list.near_kernen,
                private: list.private,
            }),
        }
    }

    /// The refused rows of a list, each with its reason, as a list that can be taken in again.
    pub fn refused_list(&self, words: &Words) -> Option<Vec<u8>> {
        let list = self.list.as_ref().filter(|_| !self.refused.is_empty())?;
        Some(write_refused(&list.columns, &self.refused, words))
    }

    /// What each column was taken for: its heading, and the key of the label of its field.
    pub fn columns(&self) -> Vec<(String, Option<String>)> {
        let columns = self.list.iter().flat_map(|list| &list.columns);
        let label = |taken| match taken {
            Taken::Field(name) => Some(term_key("field", name)),
            Taken::NamePart(part) => Some(part.term()),
            _ => None,
        };
        columns
            .map(|column| (column.heading.clone(), label(column.taken)))
            .collect()
    }

    /// The same for other programs.
    pub fn json(&self, stored: bool, words: &Words) -> Json {
        let clashes: Vec<Json> = self
            .clashes
            .iter()
            .map(|(clash, ..)| json!({ "kind": clash.kind.code(), "id": clash.id, "field": clash.field }))
            .collect();
        let refused: Vec<Json> = self
            .refused
            .iter()
            .map(|row| {
                let (code, text) = (&row.reason.key, words.tell(&row.reason));
                json!({ "line": row.line, "code": code, "text": text, "cells": row.cells })
            })
            .collect();
        json!({
            "stored": stored,
            "as_before": self.as_before,
            "added": counts_json(&self.added),
            "filled": counts_json(&self.filled),
            "same": counts_json(&self.same),
            "clashes": clashes,
            "refused": refused,
            "list": self.list.as_ref().map(|list| list.json(words)),
        })
    }
}

/// What a record is called where a sentence begins: what has no name of its own by what else tells it apart.
fn named(record: &AnyRecord, reading: &Reading) -> String {
    match record.title() {
        "" => capital(&called_shortly(record, reading)),
        name => name.to_owned(),
    }
}

impl List {
    /// What was read, in words.
    fn read_from(&self) -> Phrase {
        let counted = match self.format {
            FileFormat::VCard => "cli-import-cards",
            FileFormat::GeoJson => "cli-import-features",
            FileFormat::Overpass => "cli-import-things",
            FileFormat::HsdsPackage | FileFormat::HsdsJson => "cli-import-guide",
            _ => return self.stood_in(),
        };
        Phrase::new(counted).number("count", self.entries)
    }

    /// Where the list stood, in words.
    fn stood_in(&self) -> Phrase {
        match &self.source {
            Source::Text {
                encoding,
                separator: LINES,
            } => Phrase::new("cli-import-lines").text("encoding", *encoding),
            Source::Text { encoding, separator } => Phrase::new("cli-import-list")
                .text("encoding", *encoding)
                .term("separator", name_of(*separator)),
            Source::Sheet { name, others } if others.is_empty() => {
                Phrase::new("cli-import-sheet").text("sheet", name.as_str())
            }
            Source::Sheet { name, others } => Phrase::new("cli-import-sheet-of")
                .text("sheet", name.as_str())
                .text("others", others.join(", ")),
        }
    }

    fn json(&self, words: &Words) -> Json {
        let warnings: Vec<Json> = self
            .warnings
            .iter()
            .map(|warning| {
                let text = words.tell(&warning.problem.0);
                json!({
                    "line": warning.line,
                    "rows": warning.more + 1,
                    "column": warning.heading,
                    "code": warning.problem.0.key,
                    "text": text,
                })
            })
            .collect();
        let columns: Vec<Json> = self.columns.iter().map(column_json).collect();
        let (encoding, separator, sheet) = match &self.source {
            Source::Text { encoding, separator } => {
                let parts = Some(*separator).filter(|sign| *sign != LINES);
                (Some(*encoding), parts, None)
            }
            Source::Sheet { name, .. } => (None, None, Some(name.as_str()).filter(|name| !name.is_empty())),
        };
        json!({
            "format": self.format.code(),
            "encoding": encoding,
            "separator": separator,
            "sheet": sheet,
            "nameless": self.nameless,
            "passed_over": self.passed_over,
            "warned": self.warned,
            "warnings": warnings,
            "columns": columns,
            "clashes": self.clashes.iter().map(clash_json).collect::<Vec<_>>(),
            "doubles": self.doubles,
            "answered": self.answered,
            "skipped": self.skipped,
            "people": self.people,
            "namesakes": self.namesakes,
            "cleaned": self.cleaned,
            "alike_new": self.alike_new,
            "titles": self.titles,
            "above": self.above.rows,
            "footers": self.footers,
            "turned": self.turned,
            "purposes": self.purposes,
            "near_kernen": self.near_kernen.iter().map(near_json).collect::<Vec<_>>(),
            "private": self.private.iter().map(private_json).collect::<Vec<_>>(),
        })
    }
}

/// The key of the name of a separator.
fn name_of(sign: char) -> &'static str {
    match sign {
        ';' => "cli-separator-semicolon",
        ',' => "cli-separator-comma",
        '\t' => "cli-separator-tab",
        _ => "cli-separator-other",
    }
}
