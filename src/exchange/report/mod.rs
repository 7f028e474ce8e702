//! The page that a village hands out: what there is, who carries it, what people say of it, where they want to
//! go, and what could still be done. It is made once, of a village that may be shown to everybody, and then
//! written as HTML, as Markdown or as PDF.

mod basis;
mod comparison;
mod content;
mod few;
mod html;
mod labels;
mod layout;
mod map;
mod markdown;
mod marks;
mod matrix;
mod network;
mod pdf;
mod picture;
mod plan;
mod rings;
mod small;
mod sources;
mod steps;
mod stories;
mod tales;

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::exchange::handout::{Format, Source, made_up};

use basis::Basis;
use few::{Group, is_person};

pub use content::{Block, Figure, Part, Quote, Table, VillageReport};
pub use picture::{Anchor, At, Ink, Picture, Shape};

/// The report of the village, compared with this snapshot.
pub fn report(since: Option<Id>, from: &Source) -> VillageReport {
    let words = from.words.on_paper();
    let from = &Source {
        words: &words,
        ..*from
    };
    let basis = Basis::of(from);
    let village = &*from.village.settings().village;
    let title = if village.is_empty() {
        Phrase::new("report-title-nameless")
    } else {
        Phrase::new("report-title").text("village", village)
    };
    let motto = basis.tale(|_, story| story.text.chars().count() <= 240);
    VillageReport {
        lang: from.words.language().code(),
        title: basis.tell(&title),
        subtitle: basis.say("report-subtitle"),
        day: basis.tell(&Phrase::new("report-day").text("day", basis.day(Some(from.today)))),
        made_up: Some(made_up(from)).filter(|said| !said.is_empty()),
        lead: ["report-lead", "report-privacy"].map(|key| basis.say(key)).into(),
        figures: figures(&basis),
        motto,
        contents: basis.say("report-contents"),
        parts: parts(&basis, since),
        page: ["report-page", "report-page-of"].map(|key| basis.say(key)),
    }
}

/// The report in this format.
pub(super) fn page(since: Option<Id>, format: Format, from: &Source) -> Option<Vec<u8>> {
    let report = report(since, from);
    match format {
        Format::Html => html::page(&report).map(String::into_bytes),
        Format::Markdown => markdown::page(&report).map(String::into_bytes),
        Format::Pdf => pdf::page(&report),
        // A report is for people.
        Format::Json => None,
    }
}

/// What of the report stands in it as a mark alone, because this format has no letters for it.
pub(super) fn undrawn(since: Option<Id>, format: Format, from: &Source) -> Vec<String> {
    match format {
        Format::Pdf => markdown::page(&report(since, from)).map_or_else(Vec::new, |text| pdf::lacking(&text)),
        Format::Html | Format::Markdown | Format::Json => Vec::new(),
    }
}

fn parts(basis: &Basis, since: Option<Id>) -> Vec<Part> {
    if small::is_small(basis) {
        return small::parts(basis, since);
    }
    let there = rings::part(basis);
    let contributes = matrix::part(basis);
    let network = network::part(basis);
    let map = map::part(basis);
    // The last part with a picture chooses its story before the others are told.
    let steps = steps::part(basis);
    let parts = [
        Some(there),
        Some(contributes),
        network,
        map,
        stories::part(basis),
        comparison::part(basis, since),
        plan::part(basis),
        Some(steps),
        Some(sources::part(basis)),
    ];
    parts.into_iter().flatten().collect()
}

fn figures(basis: &Basis) -> Vec<Figure> {
    let kinds = AssetKind::VARIANTS.iter().zip(basis.found.coverage.counted);
    // A row of noughts is no way to begin.
    let kinds = kinds.filter(|(_, count)| 0 < *count || !small::is_small(basis));
    let figure = |(kind, count): (&AssetKind, u32)| {
        let all = count as usize;
        let people = if is_person(*kind) { all } else { 0 };
        Figure {
            number: Group { all, people }.sign(basis.words),
            name: match (all, people) {
                (1, 0) => inside(&basis.say(&kind.term())),
                _ => inside(&basis.words.term("kinds", kind.code())),
            },
        }
    };
    kinds.map(figure).collect()
}

/// The text with a capital in front.
fn capital(text: &str) -> String {
    let mut signs = text.chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => String::new(),
    }
}

/// The text as it stands in the middle of a sentence: what kinds and sorts are called is no name.
fn inside(text: &str) -> String {
    let mut signs = text.chars();
    match signs.next() {
        Some(first) => first.to_lowercase().chain(signs).collect(),
        None => String::new(),
    }
}
