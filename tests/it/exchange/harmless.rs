//! Nothing that somebody typed is ever run, fetched or calculated with by whoever opens a file or a page (S3, S4).

use std::env;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use jiff::civil::{Date, date};
use serde_json::Value as Json;
use wijkschouw::domain::privacy::Traces;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::register::Kept;
use wijkschouw::domain::snapshot::Snapshot;
use wijkschouw::domain::village::Village;
use wijkschouw::domain::walk::{WalkList, worth_looking_at};
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::handout::{Format, Handout, Source};
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};
use zip::ZipArchive;

use crate::exchange::made::{names, take};

const TODAY: Date = date(2026, 11, 23);

/// Where the pages are put for a browser to open them; unsaid, nothing is left behind (`tests/browser.py`).
const PAGES: &str = "WIJKSCHOUW_PAGES";

/// What would do something, if a page were not careful.
const HOSTILE: [&str; 7] = [
    "<script>alert(1)</script>",
    "\"><img src=http://127.0.0.1:9/x onerror=alert(1)>",
    "javascript:alert(1)",
    "' onmouseover='alert(1)",
    "--><style>@import url(http://127.0.0.1:9/y)</style>",
    "</svg></title></textarea><iframe src=//127.0.0.1:9/z>",
    "</style><body onload=alert(1)>",
];

/// What a spreadsheet would calculate with, if a list were not careful.
const FORMULAS: [&str; 6] = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1"];

/// The fields in which people type what they like.
const FREE: [&str; 26] = [
    "address",
    "availability",
    "capacity_note",
    "cost",
    "description",
    "label",
    "name",
    "note",
    "notes",
    "opening_hours",
    "organisation",
    "owner",
    "postcode",
    "purpose",
    "remarks",
    "role",
    "route",
    "source",
    "tags",
    "text",
    "title",
    "told_by",
    "verdict_reason",
    "village",
    "when",
    "why",
];

/// The made-up village with one of these texts in front of whatever somebody typed.
fn spoiled(with: &[&str]) -> Village {
    let demo = include_str!("../../../assets/demo/wielrade.json");
    let mut demo: Json = serde_json::from_str(demo).unwrap();
    let mut count = 0;
    spoil(&mut demo, with, &mut count);
    assert!(500 < count, "{count} texts");
    native::read(demo.to_string().as_bytes()).unwrap()
}

fn spoil(json: &mut Json, with: &[&str], count: &mut usize) {
    match json {
        Json::Object(fields) => {
            // Sources of support and the codes of lists are no text.
            let is_support = fields.contains_key("what");
            for (key, value) in fields {
                match value {
                    Json::String(text)
                        if FREE.contains(&key.as_str()) && !(is_support && key == "source") =>
                    {
                        put(text, with, count);
                    }
                    Json::Array(items) if key == "tags" => items.iter_mut().for_each(|item| {
                        if let Json::String(text) = item {
                            put(text, with, count);
                        }
                    }),
                    other => spoil(other, with, count),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| spoil(item, with, count)),
        _ => {}
    }
}

fn put(text: &mut String, with: &[&str], count: &mut usize) {
    *text = format!("{}{text}", with[*count % with.len()]);
    *count += 1;
}

/// Every page that there is of a village, with what its file could be called.
pub fn handouts(village: &Village) -> Vec<(String, Handout)> {
    let person = |(id, _): &(&Id, _)| {
        let asset = &village.assets[*id];
        asset.kind.consent().is_some() && !asset.remarks.is_empty()
    };
    let person = village.assets.iter().find(person).map(|(id, _)| *id);
    let person = person.or_else(|| village.assets.keys().next().copied());
    let kern = village.kernen.keys().next().copied();
    let mut all = vec![
        (
            "report".to_owned(),
            Handout::Report(Snapshot::of_last_year(village, TODAY)),
        ),
        ("agenda".to_owned(), Handout::Activities(None)),
        ("agenda-kern".to_owned(), Handout::Activities(kern)),
        ("actions".to_owned(), Handout::Actions),
        ("contacts".to_owned(), Handout::Contacts(None)),
        ("register".to_owned(), Handout::Register(Kept::default())),
    ];
    for (name, kern) in [("walk-list", None), ("walk-list-kern", kern)] {
        let list = WalkList {
            walk: Id::fresh(),
            kern,
            made: TODAY,
            entries: worth_looking_at(village, kern),
        };
        all.push((name.to_owned(), Handout::WalkList(list)));
    }
    let traces = Traces {
        edits: 2,
        days: Some((date(2026, 1, 2), TODAY)),
    };
    all.extend(person.map(|person| ("person".to_owned(), Handout::Person(person, traces))));
    for (number, walk) in village.gatherings.keys().enumerate() {
        all.push((format!("walk-back-{number}"), Handout::Back(*walk)));
    }
    all
}

/// A page as it is made.
pub fn page(village: &Village, handout: &Handout, format: Format, language: Language) -> Option<Vec<u8>> {
    let words = Words::new(language);
    let (shown, counted) = handout.villages(village, TODAY, &words);
    let source = Source {
        village: &shown,
        counted: &counted,
        words: &words,
        today: TODAY,
    };
    handout.write(format, &source)
}

/// All elements and attributes that pages are made of: none of them runs or fetches anything.
const TAGS: &str = "html head meta title style body header main nav section div span p br h1 h2 h3 h4 ul ol li a b \
    strong blockquote footer figure figcaption table caption colgroup col thead tbody tr th td svg desc polygon \
    circle line text";
const ATTRIBUTES: &str = "lang charset http-equiv content name class id style scope href viewbox role \
    aria-labelledby points fill stroke stroke-width cx cy r x y x1 y1 x2 y2 font-size font-weight text-anchor";

fn check_markup(name: &str, html: &str) {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">";
    assert_eq!(html.matches(policy).count(), 1, "{name}");
    assert!(
        html.find(policy) < html.find("<title"),
        "the policy comes before any text: {name}"
    );
    assert!(!html.contains("<!--"), "{name}");
    for tag in html.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap_or((tag, ""));
        if tag.eq_ignore_ascii_case("!doctype html") {
            continue;
        }
        let tag = tag.trim_start_matches('/').trim_end_matches('/');
        let end = tag.find(char::is_whitespace).unwrap_or(tag.len());
        let (element, mut rest) = (tag[..end].to_lowercase(), tag[end..].trim());
        assert!(
            TAGS.split_whitespace().any(|known| known == element),
            "<{tag}> in {name}"
        );
        while let Some((attribute, value)) = rest.split_once("=\"") {
            let attribute = attribute.trim().to_lowercase();
            let (value, behind) = value.split_once('"').unwrap();
            assert!(
                ATTRIBUTES.split_whitespace().any(|known| known == attribute),
                "{attribute} in <{tag}> in {name}"
            );
            assert!(
                attribute != "href" || value.starts_with("#part-"),
                "{value} in {name}"
            );
            assert!(
                attribute != "style" || !value.contains("url"),
                "{value} in {name}"
            );
            rest = behind.trim();
        }
        assert_eq!(rest, "", "<{tag}> in {name}");
    }
    let styles = html
        .split("<style>")
        .skip(1)
        .map(|style| style.split("</style>").next().unwrap());
    for style in styles {
        assert!(!style.contains("@import") && !style.contains("url("), "{name}");
    }
}

#[test]
fn no_page_runs_or_fetches_anything_whatever_was_typed() {
    let village = spoiled(&HOSTILE);
    let demo = native::read(include_bytes!("../../../assets/demo/wielrade.json")).unwrap();
    let folder = env::var_os(PAGES);
    for language in Language::ALL {
        for (kind, village) in [("hostile", &village), ("demo", &demo)] {
            for (name, handout) in handouts(village) {
                let name = format!("{kind}-{name}-{}", language.code());
                let html = page(village, &handout, Format::Html, language).unwrap();
                check_markup(&name, &String::from_utf8(html.clone()).unwrap());
                if let Some(folder) = &folder {
                    fs::write(Path::new(folder).join(format!("{name}.html")), html).unwrap();
                }
                let text = page(village, &handout, Format::Markdown, language).unwrap();
                let text = String::from_utf8(text).unwrap();
                assert!(!text.replace("\\<", "").contains('<'), "{name}");
            }
        }
    }
}

/// The lists in a file, each by its name.
fn lists(content: &[u8]) -> Vec<(String, String)> {
    let mut archive = ZipArchive::new(Cursor::new(content)).unwrap();
    let mut lists = Vec::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        if name.ends_with(".csv") {
            lists.push((name, text));
        }
    }
    lists
}

#[test]
fn no_cell_of_a_packed_list_is_a_formula_and_the_guard_comes_off_again() {
    let village = spoiled(&FORMULAS);
    let words = Words::new(Language::Dutch);
    let mut guarded = 0;
    for format in [ExportFormat::Nodes, ExportFormat::Hsds] {
        let file = format.write(&village, ForWhom::Ourselves, &words, TODAY).unwrap();
        let lists = lists(&file.content);
        assert!(!lists.is_empty());
        for (name, text) in lists {
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(text.as_bytes());
            for row in reader.records() {
                for cell in &row.unwrap() {
                    assert!(
                        !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                        "{cell} in {name}"
                    );
                    guarded += usize::from(cell.starts_with('\''));
                }
            }
        }
        if format == ExportFormat::Hsds {
            let (_, again) = take(&file.content).unwrap();
            let came = names(&again);
            let own = |name: &&str| name.contains("1+1") || name.contains("SUM") || name.contains("=1");
            assert!(came.iter().any(own));
            assert!(!came.iter().any(|name| name.starts_with('\'')), "{came:?}");
        }
    }
    assert!(100 < guarded, "{guarded} cells were guarded");
}
