//! Pages for people: to print, to take along, to hand out. Made of a village that may be shown to everybody,
//! but for those that say otherwise.

mod actions;
mod activities;
mod back;
mod contacts;
mod list;
mod named;
mod person;
mod portable;
mod register;
mod sheet;

use jiff::civil::Date;

use crate::domain::phrase::{Arg, Phrase};
use crate::domain::privacy::{Masked, Reach, Traces};
use crate::domain::record::{Id, RecordKind};
use crate::domain::register::Kept;
use crate::domain::village::Village;
use crate::domain::walk::WalkList;
use crate::exchange::demo;
use crate::exchange::export::given;
use crate::exchange::report;
use crate::i18n::Words;

/// So many names that could not be drawn are told by name.
const UNDRAWN: usize = 5;

/// What a page is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Handout {
    /// The numbered list to take along on a walk.
    WalkList(WalkList),
    /// What the participants of this walk are told later.
    Back(Id),
    /// What there is to do by day and time, in this kern or the whole village.
    Activities(Option<Id>),
    /// What has to be done, by whom and when.
    Actions,
    /// Whom to call or write to, in this kern or the whole village.
    Contacts(Option<Id>),
    /// Everything that is kept about one person, for that person alone (AVG 15 and 20).
    Person(Id, Traces),
    /// What is kept of people, in figures (AVG 30).
    Register(Kept),
    /// The report of the village, compared with this snapshot.
    Report(Option<Id>),
}

/// How a page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a browser, and to print from there.
    Html,
    /// For a word processor or a website.
    Markdown,
    /// To print or mail as it is.
    Pdf,
    /// For another program.
    Json,
}

impl Format {
    /// How the name of such a file ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Pdf => "pdf",
            Self::Json => "json",
        }
    }
}

/// From where a page is made.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The village: as it is for a page that [is made of that](Handout::needs_real_village), else as it may
    /// be shown to everybody.
    pub village: &'a Village,
    /// The same with what the rules count and nobody is shown, so that figures are those on the screen.
    pub counted: &'a Village,
    /// The words of the page.
    pub words: &'a Words,
    /// The local calendar day.
    pub today: Date,
}

impl Handout {
    /// How this page can be written, the likeliest first.
    pub fn formats(&self) -> &'static [Format] {
        match self {
            Self::Person(..) => &[Format::Html, Format::Markdown, Format::Json],
            Self::WalkList(_)
            | Self::Back(_)
            | Self::Activities(_)
            | Self::Actions
            | Self::Contacts(_)
            | Self::Register(_) => &[Format::Html, Format::Markdown],
            Self::Report(_) => &[Format::Html, Format::Pdf, Format::Markdown],
        }
    }

    /// Whether it is made of the village as it is: nothing of what is kept may be missing on it, and it
    /// takes out by itself what is not for its reader.
    pub fn needs_real_village(&self) -> bool {
        matches!(self, Self::Person(..) | Self::Register(_))
    }

    /// What an inventory remembers once this page of it was made (AVG 30): which sort, for whom, how many people are
    /// named on it and when; never who. Nothing of a page on which nobody ever is.
    pub fn memory(&self, from: &Source) -> Option<String> {
        let (sort, whom) = match self {
            Self::Report(_) => ("report", "others"),
            Self::Contacts(_) => ("contacts", "others"),
            Self::WalkList(_) => ("walk_list", "others"),
            Self::Back(_) => ("walk_back", "others"),
            Self::Activities(_) => ("activities", "others"),
            Self::Actions => ("actions", "others"),
            Self::Person(..) => return Some(given("person", "person", 1, from.today)),
            Self::Register(_) => return None,
        };
        let html = self.write(Format::Html, from).unwrap_or_default();
        let people = named::count(&String::from_utf8_lossy(&html), from);
        Some(given(sort, whom, people, from.today))
    }

    /// That something on it could not be written in this format, if so: which names, and what to do.
    pub fn undrawn(&self, format: Format, from: &Source) -> Option<Phrase> {
        let Self::Report(since) = self else {
            return None;
        };
        let undrawn = report::undrawn(*since, format, from);
        let texts = undrawn.iter().take(UNDRAWN).cloned().map(Arg::Text).collect();
        (!undrawn.is_empty()).then(|| {
            Phrase::new("report-undrawn")
                .with("texts", Arg::List(texts))
                .number("more", undrawn.len().saturating_sub(UNDRAWN))
        })
    }

    /// The village as this page may know it, and the same with what the rules count and nobody is shown.
    pub fn villages(&self, real: &Village, today: Date, words: &Words) -> (Village, Village) {
        let reach = match self {
            Self::Person(..) | Self::Register(_) => return (real.clone(), real.clone()),
            Self::Contacts(_) => Reach::Listed,
            Self::Activities(_) => Reach::WhoAgreed,
            Self::WalkList(_) | Self::Back(_) | Self::Actions | Self::Report(_) => Reach::Nobody,
        };
        Masked::for_page(real, reach, today, &|phrase| words.tell(phrase))
    }

    /// Whether it says everything of one person, for that person alone.
    pub fn is_of_one_person(&self) -> bool {
        matches!(self, Self::Person(..))
    }

    /// The page; nothing if what it is about is not there, or if it is not written like this.
    pub fn write(&self, format: Format, from: &Source) -> Option<Vec<u8>> {
        let page = match self {
            Self::WalkList(numbered) => list::page(numbered, format, from),
            Self::Back(walk) => back::page(*walk, format, from),
            Self::Activities(kern) => activities::sheet(*kern, from).write(format, from),
            Self::Actions => actions::sheet(from).write(format, from),
            Self::Contacts(kern) => contacts::sheet(*kern, from).write(format, from),
            Self::Person(person, traces) if format == Format::Json => portable::write(*person, traces, from),
            Self::Person(person, traces) => {
                person::sheet(*person, traces, from).and_then(|sheet| sheet.write(format, from))
            }
            Self::Register(kept) => register::sheet(kept, from).write(format, from),
            Self::Report(since) => return report::page(*since, format, from),
        };
        page.map(String::into_bytes)
    }
}

/// That nothing on a page is real, where anything of it is from the made-up village; else nothing.
pub(super) fn made_up(from: &Source) -> String {
    if demo::is_in(from.village) {
        from.words.say("report-made-up")
    } else {
        String::new()
    }
}

/// "23 november 2026"
pub(super) fn day(day: Date, words: &Words) -> String {
    let day = Phrase::new("print-day")
        .number("day", day.day())
        .term("month", format!("month-{}", day.month()))
        .text("year", day.year().to_string());
    words.tell(&day)
}

/// "€ 2.500", in English "€ 2,500"
pub fn in_euros(euros: u32, words: &Words) -> String {
    let euros = Phrase::new("report-euros").number("euros", euros);
    words.on_paper().tell(&euros)
}

/// The name of a kern or of the village, for a title.
fn place(kern: Option<Id>, from: &Source) -> String {
    let village = &*from.village.settings().village;
    match kern {
        None if !village.is_empty() => village.to_owned(),
        kern => named(kern, from),
    }
}

/// The name of a kern, or of the whole village.
fn named(kern: Option<Id>, from: &Source) -> String {
    match kern {
        Some(kern) => from.village.name_of(RecordKind::Kern, kern),
        None => from.words.say("kern-whole-village"),
    }
}

/// Text in one line, in which no sign means anything to Markdown.
pub(super) fn plain(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut plain = String::with_capacity(line.len());
    // At the start, some signs make a heading or a list.
    let number = line.bytes().take_while(u8::is_ascii_digit).count();
    let listed = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    let numbered = 0 < number && line[number..].strip_prefix(['.', ')']).is_some_and(listed);
    for (place, sign) in line.char_indices() {
        let starts = place == 0 && "#+-=".contains(sign) || numbered && place == number;
        if starts || "\\`*_{}[]<>|~&".contains(sign) {
            plain.push('\\');
        }
        plain.push(sign);
    }
    plain
}

/// Text as this format takes it: the templates of HTML escape by themselves.
fn fit(text: &str, format: Format) -> String {
    match format {
        Format::Html | Format::Pdf | Format::Json => text.to_owned(),
        Format::Markdown => plain(text),
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn no_sign_of_a_name_means_anything() {
        assert_eq!(plain("De *Hoek* | <b>\n# nee"), "De \\*Hoek\\* \\| \\<b\\> # nee");
        assert_eq!(plain("# kop"), "\\# kop");
        assert_eq!(plain("- punt + min"), "\\- punt + min");
        assert_eq!(plain("1. een (2)"), "1\\. een (2)");
        assert_eq!(plain("51.7511, 5.85"), "51.7511, 5.85");
        assert_eq!(plain("12."), "12\\.");
    }
}
