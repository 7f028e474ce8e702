//! What the participants of a walk are told later: what we saw, what was agreed, who, when, and how far it is.

use askama::Template;

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::value::Scale;
use crate::domain::walk::{Back, Promise, RATINGS, Rated, Saw};
use crate::exchange::handout::activities::capital;
use crate::exchange::handout::{Format, Source, day, fit, made_up};
use crate::exchange::village_called;
use crate::i18n::Words;

#[derive(Template)]
#[template(path = "walk-back.html")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "walk-back.md")]
struct Markdown<'a> {
    page: &'a Page,
}

struct Page {
    lang: &'static str,
    title: String,
    made_up: String,
    about: String,
    who: String,
    nothing: bool,
    empty: String,
    parts: Vec<Part>,
    rated: String,
    figures: Vec<String>,
    places: Vec<Vec<String>>,
    agreed: String,
    headings: [String; 4],
    promises: Vec<[String; 4]>,
    made: String,
}

struct Part {
    heading: String,
    items: Vec<Item>,
}

struct Item {
    text: String,
    about: String,
}

/// The page of this walk.
pub(super) fn page(walk: Id, format: Format, from: &Source) -> Option<String> {
    let back = Back::of(from.village, walk)?;
    let page = Page::of(&back, format, from);
    let page = &page;
    match format {
        Format::Html => Html { page }.render().ok(),
        Format::Markdown => Markdown { page }.render().ok(),
        Format::Json | Format::Pdf => None,
    }
}

impl Page {
    fn of(back: &Back, format: Format, from: &Source) -> Self {
        let words = from.words;
        let said = |phrase: &Phrase| fit(&words.tell(phrase), format);
        let kern = match back.walk.kern.0 {
            Some(kern) => from.village.name_of(RecordKind::Kern, kern),
            None => words.say("kern-whole-village"),
        };
        let date = back.walk.date.map(|date| day(date, words)).unwrap_or_default();
        let heaps = [
            ("print-back-good", &back.good),
            ("print-back-bad", &back.bad),
            ("print-back-plus", &back.plus),
            ("print-back-other", &back.other),
        ];
        let parts: Vec<Part> = heaps
            .into_iter()
            .filter(|(_, heap)| !heap.is_empty())
            .map(|(heading, heap)| Part {
                heading: words.say(heading),
                items: heap.iter().map(|saw| item(saw, format, from.words)).collect(),
            })
            .collect();
        let about = Phrase::new("print-back-about")
            .text("village", village_called(from.village, words))
            .text("kern", kern)
            .text("day", date);
        let made = Phrase::new("print-back-made").text("day", day(from.today, words));
        Self {
            lang: words.language().code(),
            title: words.say("print-back-title"),
            made_up: fit(&made_up(from), format),
            about: said(&about),
            who: fit(&who(back, words), format),
            nothing: parts.is_empty() && back.agreed.is_empty() && back.rated.is_empty(),
            empty: words.say("print-back-empty"),
            parts,
            rated: words.say("print-back-rated"),
            figures: figures(words),
            places: back.rated.iter().map(|rated| figures_of(rated, format)).collect(),
            agreed: words.say("print-back-agreed"),
            headings: ["what", "who", "when", "state"].map(|what| words.say(&format!("print-back-{what}"))),
            promises: back
                .agreed
                .iter()
                .map(|promise| cells(promise, format, words))
                .collect(),
            made: said(&made),
        }
    }
}

/// "Wie erbij waren: bewoner (6), opbouwwerker (1)"
fn who(back: &Back, words: &Words) -> String {
    let people = back.walk.participants.0.iter().map(|one| match one.number {
        Some(number) => format!("{} ({number})", &*one.role),
        None => one.role.to_string(),
    });
    let people: Vec<String> = people.collect();
    if people.is_empty() {
        return String::new();
    }
    words.tell(&Phrase::new("print-back-people").text("people", words.list(&people)))
}

/// The headings above the figures of places.
fn figures(words: &Words) -> Vec<String> {
    let place = std::iter::once(words.say("print-back-place"));
    let fields = RATINGS.iter().map(|field| words.term("field", field));
    place.chain(fields).collect()
}

fn figures_of(rated: &Rated, format: Format) -> Vec<String> {
    let name = std::iter::once(fit(&rated.name, format));
    let figure = |rating: &Option<Scale>| rating.map_or_else(String::new, |rating| rating.get().to_string());
    name.chain(rated.ratings.iter().map(figure)).collect()
}

fn item(saw: &Saw, format: Format, words: &Words) -> Item {
    let about = match saw.about.is_empty() {
        true => String::new(),
        false => words.list(&saw.about),
    };
    // What it is about, and who said it, are two things.
    let about: Vec<&str> = [&*about, &*saw.told_by]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    Item {
        // Where a name stood in front, a role stands now.
        text: fit(&capital(&saw.text), format),
        about: fit(&about.join(" · "), format),
    }
}

fn cells(promise: &Promise, format: Format, words: &Words) -> [String; 4] {
    let what = if promise.about.is_empty() {
        promise.title.clone()
    } else {
        format!("{} ({})", promise.title, words.list(&promise.about))
    };
    let owners = if promise.owners.is_empty() {
        words.say("print-back-nobody")
    } else {
        words.list(&promise.owners)
    };
    let due = promise.due.map(|due| day(due, words)).unwrap_or_default();
    [what, owners, due, words.say(&promise.state.term())].map(|cell| fit(&cell, format))
}
