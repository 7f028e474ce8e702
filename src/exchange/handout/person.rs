//! Everything that is kept about one person, in plain words: for that person alone (AVG 15).

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::code::{Code, term_key};
use crate::domain::phrase::Phrase;
use crate::domain::privacy::{Mention, Own, Traces};
use crate::domain::record::{Id, Record, RecordKind};
use crate::domain::relation::RelationState;
use crate::domain::value::{Reading, Shape, Value};
use crate::domain::withdrawal::label_of;
use crate::exchange::handout::activities::{capital, made};
use crate::exchange::handout::sheet::{Part, Sheet, in_a_row};
use crate::exchange::handout::{Source, day};
use crate::exchange::village_called;

const FIELD_COLUMNS: [&str; 2] = ["print-person-field", "print-person-value"];

/// The page; nothing if this is no person.
pub(super) fn sheet(person: Id, traces: &Traces, from: &Source) -> Option<Sheet> {
    let words = from.words;
    let own = Own::of(from.village, person, from.today, &|phrase| words.tell(phrase))?;
    let asset = own.village.assets.get(&person)?;
    let page = Page {
        own: &own,
        asset,
        from,
    };
    let mut parts = vec![
        page.fields(),
        page.relations(),
        page.answers(),
        page.stories(),
        page.actions(),
        page.channels(),
        page.mentions("print-person-mentions", false),
        page.mentions("print-person-maybe", true),
    ];
    parts.retain(|part| !part.is_empty());
    parts.push(Part::text(
        words.say("print-person-history"),
        vec![page.history(traces), words.say("print-person-copies")],
    ));
    parts.push(Part::text(
        words.say("print-person-rights"),
        vec![words.say("print-person-rights-how")],
    ));
    let village = village_called(from.village, words);
    let about = Phrase::new("print-person-about").text("village", village);
    let title = Phrase::new("print-person-title").text("name", &*asset.name);
    Some(Sheet {
        title: words.tell(&title),
        warning: words.say("print-person-only"),
        about: vec![words.tell(&about)],
        parts,
        foot: vec![made(from)],
        ..Sheet::default()
    })
}

struct Page<'a> {
    own: &'a Own,
    asset: &'a Asset,
    from: &'a Source<'a>,
}

impl Page<'_> {
    fn reading(&self) -> Reading<'_> {
        Reading {
            today: self.from.today,
            village: &self.own.village,
            terms: self.from.words,
        }
    }

    fn part(&self, heading: &str, items: Vec<String>) -> Part {
        Part::items(self.from.words.say(heading), items)
    }

    fn day(&self, date: Option<Date>) -> String {
        date.map_or_else(String::new, |date| day(date, self.from.words))
    }

    /// What stands in the entry, field by field.
    fn fields(&self) -> Part {
        let words = self.from.words;
        let filled = self
            .asset
            .fields()
            .into_iter()
            .filter(|(_, value)| !value.is_empty());
        let rows =
            filled.map(|(info, value)| vec![words.say(&label_of(self.asset, info)), self.written(value)]);
        let heading = words.say("print-person-fields");
        Part::table(heading, &FIELD_COLUMNS, rows.collect(), words).wide(&[30, 70])
    }

    fn written(&self, value: &dyn Value) -> String {
        let text = value.write(&self.reading());
        match value.shape() {
            Shape::Scale => format!("{text} / 5"),
            // In a day the name of the month says which figure is which.
            Shape::Day | Shape::DayToCome => match value.to_json().as_str().map(str::parse) {
                Some(Ok(date)) => day(date, self.from.words),
                _ => text,
            },
            // What it offers is typed with a sign between the parts.
            Shape::Rows(_) => {
                let rows: Vec<String> = text.lines().map(in_parts).collect();
                rows.join("; ")
            }
            _ => text,
        }
    }

    fn relations(&self) -> Part {
        let (village, words) = (&self.own.village, self.from.words);
        let ids = self.own.neighbours.relations_of(self.own.person).iter();
        let items = ids.filter_map(|id| {
            let relation = village.relations.get(id)?;
            let outgoing = relation.from.0 == Some(self.own.person);
            let other = if outgoing { relation.to.0 } else { relation.from.0 }?;
            let key = match relation.state {
                RelationState::Existing if relation.counts(self.from.today) => "relation-line",
                RelationState::Existing => "relation-line-ended",
                RelationState::Wished => "relation-line-wished",
            };
            let way = if outgoing { "relation" } else { "relation-from" };
            let line = Phrase::new(key)
                .text("how", words.term(way, relation.kind.code()))
                .text("other", village.name_of(RecordKind::Asset, other));
            let since = relation.since.map(|since| {
                let since = Phrase::new("print-person-since").text("day", day(since, words));
                words.tell(&since)
            });
            let until = relation.until.map(|until| {
                let until = Phrase::new("print-person-until").text("day", day(until, words));
                words.tell(&until)
            });
            Some(in_a_row(&[
                &words.tell(&line),
                since.as_deref().unwrap_or_default(),
                until.as_deref().unwrap_or_default(),
                &relation.note,
            ]))
        });
        self.part("print-person-relations", items.collect())
    }

    fn answers(&self) -> Part {
        let (village, words) = (&self.own.village, self.from.words);
        let ids = self.own.neighbours.answers_of(self.own.person).iter();
        let answers = ids.filter_map(|id| village.answers.get(id));
        let rows = answers.map(|answer| {
            let question = words.say(&format!("question:{}", &*answer.question));
            vec![question, answer.in_words(&self.reading())]
        });
        let columns = ["print-person-question", "print-person-answer"];
        let heading = words.say("print-person-answers");
        Part::table(heading, &columns, rows.collect(), words)
    }

    fn stories(&self) -> Part {
        let (village, words) = (&self.own.village, self.from.words);
        let ids = self.own.neighbours.stories_of(self.own.person).iter();
        let stories = ids.filter_map(|id| village.stories.get(id));
        let items = stories.map(|story| {
            let who = words.say(&story.audience.term());
            let who = Phrase::new("print-person-readers").text("who", who);
            in_a_row(&[
                &self.day(story.date),
                &story.text,
                &story.told_by,
                &words.tell(&who),
            ])
        });
        self.part("print-person-stories", items.collect())
    }

    fn actions(&self) -> Part {
        let (village, words) = (&self.own.village, self.from.words);
        let ids = self.own.neighbours.actions_of(self.own.person).iter();
        let actions = ids.filter_map(|id| village.actions.get(id));
        let items = actions.map(|action| {
            let key = if action.owners.contains(self.own.person) {
                "print-person-does"
            } else {
                "print-person-takes-part"
            };
            let line = Phrase::new(key)
                .text("title", &*action.title)
                .term("state", action.state.term());
            in_a_row(&[&words.tell(&line), &self.day(*action.due)])
        });
        self.part("print-person-actions", items.collect())
    }

    fn channels(&self) -> Part {
        let (village, words) = (&self.own.village, self.from.words);
        let ids = self.own.neighbours.channels_of(self.own.person).iter();
        let channels = ids.filter_map(|id| village.channels.get(id));
        let items = channels.map(|channel| {
            let key = if channel.run_by.0 == Some(self.own.person) {
                "print-person-runs"
            } else {
                "print-person-reached"
            };
            let line = Phrase::new(key)
                .text("name", &*channel.name)
                .term("kind", channel.kind.term());
            words.tell(&line)
        });
        self.part("print-person-channels", items.collect())
    }

    /// Where else the person is named.
    fn mentions(&self, heading: &str, doubtful: bool) -> Part {
        let words = self.from.words;
        let mentions = self.own.mentions.iter().filter(|one| one.doubtful == doubtful);
        let items = mentions.map(|mention| {
            let place = self.place(mention);
            match &mention.text {
                Some(text) => {
                    let line = Phrase::new("print-person-named").text("place", place);
                    words.tell(&line.text("text", text))
                }
                None => words.tell(&Phrase::new("print-person-named-elsewhere").text("place", place)),
            }
        });
        let mut part = self.part(heading, items.collect());
        if doubtful && !part.is_empty() {
            // A name of one word says all of it, and others may be called so too.
            let key = match self.asset.name.split_whitespace().count() {
                1 => "print-person-maybe-namesake",
                _ => "print-person-maybe-how",
            };
            part.text.push(words.say(key));
        }
        part
    }

    /// "Wijkschouw, aantekeningen"; of an entry also which one.
    pub fn place(&self, mention: &Mention) -> String {
        let words = self.from.words;
        let kind = capital(&words.term("record", mention.kind.code()));
        let name = match mention.kind {
            RecordKind::Asset => self.own.village.name_of(mention.kind, mention.id),
            _ => String::new(),
        };
        let date = match mention.kind {
            RecordKind::Gathering => self.own.village.gatherings.get(&mention.id),
            _ => None,
        };
        let date = self.day(date.and_then(|gathering| gathering.date));
        let field = words.say(&term_key("field", mention.field));
        in_a_row(&[&kind, &name, &date, &field])
    }

    fn history(&self, traces: &Traces) -> String {
        let words = self.from.words;
        let Some((first, last)) = traces.days else {
            return words.say("print-person-no-history");
        };
        let key = match first == last {
            true => "print-person-edits-on-day",
            false => "print-person-edits",
        };
        let told = Phrase::new(key)
            .number("count", traces.edits)
            .text("first", day(first, words))
            .text("last", day(last, words));
        words.tell(&told)
    }
}

/// What was typed with a sign between the parts, without those that were left empty.
fn in_parts(row: &str) -> String {
    let parts = row.split('|').map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}
