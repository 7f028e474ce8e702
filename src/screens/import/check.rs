//! What the list would bring: counts, doubles to settle, differences, rows that are refused.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::code::{Code, term_key};
use crate::domain::phrase::Phrase;
use crate::domain::scrub::scrub;
use crate::domain::special::Secret;
use crate::exchange::csv::CsvImport;
use crate::keys::Action;
use crate::screens::import::arrived::Arrived;
use crate::screens::import::double::{about, like};
use crate::screens::import::sections::Sections;
use crate::screens::import::{ImportScreen, Typing, unclear};
use crate::screens::{Context, Effect};
use crate::widgets::list::{Piece, list, spacing};
use crate::widgets::search_list::{About, step};
use crate::widgets::text::{cut, width, wrap};

/// Rows of the text at the foot.
const FOOT: u16 = 3;
/// Below so many rows, what is counted gives way to the rows themselves, but for one, and the text takes what it needs.
const LOW: u16 = 15;
/// And of the text at most so many.
const LOW_FOOT: usize = 6;

/// A row of what can be seen and settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CheckRow {
    /// Takes the list in.
    TakeIn,
    /// The rows in which this stands, that may not be kept without need.
    Private(Secret),
    /// The things on a map that have no name of their own.
    Nameless,
    /// The word at this place among those that are nearly a kern of the village.
    Near(usize),
    /// The row at this place of which nothing shows what it is.
    Unclear(usize),
    /// The double at this place.
    Double(usize),
    /// The difference at this place.
    Clash(usize),
    /// All rows that are refused.
    Refused,
    /// The refused row at this place.
    RefusedRow(usize),
    /// The cell at this place that could not be read.
    Warning(usize),
    /// A new entry, as it will be stored.
    New(Arrived),
    /// An entry in which something is filled in, as it will be stored.
    Filled(Arrived),
}

impl ImportScreen {
    pub(super) fn check_rows(&self, plan: &CsvImport) -> Sections<CheckRow> {
        let refused = plan.refused.len();
        let private = |what| usize::from(self.tally.private.contains_key(&what));
        let (new, filled) = Arrived::counts(self.foreseen.as_deref());
        Sections::of([
            (1, |_| CheckRow::TakeIn),
            (private(Secret::Bsn), |_| CheckRow::Private(Secret::Bsn)),
            (private(Secret::Special), |_| CheckRow::Private(Secret::Special)),
            (plan.nameless.min(1), |_| CheckRow::Nameless),
            (self.near_words().len(), CheckRow::Near),
            (plan.unclear.len(), CheckRow::Unclear),
            (plan.doubles.len(), CheckRow::Double),
            (plan.clashes.len(), CheckRow::Clash),
            (refused.min(1), |_| CheckRow::Refused),
            (refused, CheckRow::RefusedRow),
            (plan.warnings.len(), CheckRow::Warning),
            (new, |place| CheckRow::New(Arrived::New(place))),
            (filled, |place| CheckRow::Filled(Arrived::Filled(place))),
        ])
    }

    /// The row under the cursor.
    pub(super) fn check_row(&self, plan: &CsvImport) -> CheckRow {
        let rows = self.check_rows(plan);
        let cursor = self.cursors[self.step as usize].within(rows.len());
        rows.at(cursor.0).unwrap_or(CheckRow::TakeIn)
    }

    /// The entry under the cursor.
    pub(super) fn check_arrived(&self, plan: &CsvImport) -> Option<Arrived> {
        match self.check_rows(plan).at(self.cursors[self.step as usize].0)? {
            CheckRow::New(arrived) | CheckRow::Filled(arrived) => Some(arrived),
            _ => None,
        }
    }

    pub(super) fn act_on_check(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        let Some(plan) = self.plan.clone() else {
            return Vec::new();
        };
        if let Some(by) = step(action) {
            let rows = self.check_rows(&plan).len();
            self.cursor().step(by, rows);
            return self.foresee();
        }
        match (action, self.check_row(&plan)) {
            (Action::Open, CheckRow::TakeIn) => return self.take_in(cx),
            (Action::Open, CheckRow::New(_) | CheckRow::Filled(_)) => self.viewing = Some(0),
            (Action::Open, CheckRow::Refused) => {
                return vec![Effect::KeepRefused(plan, self.file.clone())];
            }
            (Action::Open | Action::Left | Action::Right | Action::Mark, CheckRow::Near(place)) => {
                return self.turn_near(place);
            }
            (Action::Open | Action::Right | Action::Mark, CheckRow::Unclear(place)) => {
                return self.turn_unclear(place, true);
            }
            (Action::Left, CheckRow::Unclear(place)) => return self.turn_unclear(place, false),
            (Action::Open | Action::Right | Action::Mark, CheckRow::Double(place)) => {
                return self.turn_double(place, true);
            }
            (Action::Left, CheckRow::Double(place)) => return self.turn_double(place, false),
            (Action::Open | Action::Left | Action::Right | Action::Mark, CheckRow::Clash(place)) => {
                return self.turn_clash(place);
            }
            (Action::Open | Action::Left | Action::Right | Action::Mark, CheckRow::Nameless) => {
                return self.turn_nameless();
            }
            (Action::Mark, CheckRow::New(arrived)) => return self.turn_new(arrived, &plan),
            (Action::Left, CheckRow::New(arrived)) => return self.turn_kind(arrived, &plan, false),
            (Action::Right, CheckRow::New(arrived)) => return self.turn_kind(arrived, &plan, true),
            (Action::MarkAll, row) => return self.answer_all(row),
            _ => return vec![Effect::Say(Phrase::new("import-check-keys"))],
        }
        Vec::new()
    }

    pub(super) fn draw_check(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let Some(plan) = &self.plan else {
            return frame.set_cursor_position(area.as_position());
        };
        let rows = self.check_rows(plan);
        let mut counts = self.counts(plan, usize::from(area.width), cx);
        let is_low = area.height < LOW;
        let (mut space, mut below, mut rest) = (1, FOOT, String::new());
        if is_low {
            // What else is counted stands below, as long as nothing else is to be said there.
            rest = counts.split_off(counts.len().min(1)).join(" ");
            let about = self.told_below(&rest, plan, cx);
            let lines = wrap(&about, usize::from(area.width)).len().clamp(1, LOW_FOOT);
            (space, below) = (0, u16::try_from(lines).unwrap_or(FOOT));
        }
        let typed = u16::from(matches!(self.typing, Some(Typing::Amount(_))));
        let [head, top, foot, line] = Layout::vertical([
            Constraint::Length(u16::try_from(counts.len()).unwrap_or(1) + space),
            Constraint::Min(1),
            Constraint::Length(below + 1),
            Constraint::Length(typed),
        ])
        .areas(area);
        for (y, count) in (head.y..head.bottom()).zip(counts) {
            let count = cut(&count, usize::from(head.width), theme.signs);
            let place = Rect { y, height: 1, ..head };
            frame.render_widget(Line::styled(count, theme.text), place);
        }
        let top = self.draw_beside(frame, top, cx);
        let cursor = self.cursors[self.step as usize];
        cx.spots
            .rows(top, cursor, rows.len(), spacing(rows.len(), top, theme));
        list(
            frame,
            top,
            cursor,
            rows.len(),
            self.typing.is_none(),
            theme,
            |row, cells| {
                let row = rows.at(row);
                row.map_or_else(Vec::new, |row| self.piece(row, plan, cells, cx))
            },
        );
        let about = match self.check_row(plan) {
            CheckRow::New(arrived) | CheckRow::Filled(arrived) if top.width < area.width => {
                cx.words.say(self.how_about(arrived))
            }
            _ => self.told_below(&rest, plan, cx),
        };
        About {
            text: &about,
            rows: below,
        }
        .draw(frame, foot, theme);
        if let Some(Typing::Amount(number)) = &self.typing {
            number.draw(frame, line, &cx.words.say("import-number"), true, theme);
        }
    }

    fn piece(&self, row: CheckRow, plan: &CsvImport, cells: usize, cx: &Context) -> Vec<Piece> {
        let (words, theme) = (cx.words, cx.theme);
        let at = |line: usize| words.tell(&Phrase::new("import-row").text("row", line.to_string()));
        let numbered = |line: usize, text: String, style| {
            let number = at(line);
            let wide = (width(&number) + 2).max(12).min(cells);
            vec![(number, wide, theme.dim), (text, cells - wide, style)]
        };
        match row {
            CheckRow::TakeIn => vec![(self.take_in_words(plan, cx), cells, theme.title)],
            CheckRow::Refused => vec![(
                words.count("import-keep-refused", plan.refused.len()),
                cells,
                theme.title,
            )],
            CheckRow::Private(what) => {
                let told = self.told_private(what, cx);
                vec![(cut(&told, cells, theme.signs), cells, theme.problem)]
            }
            CheckRow::Nameless => {
                let (key, style) = match self.options.nameless {
                    true => ("import-nameless-too", theme.good),
                    false => ("import-nameless-not", theme.dim),
                };
                let told = words.count("import-nameless", plan.nameless);
                let said = words.say(key);
                let wide = (width(&said) + 1).min(cells / 2);
                let told = cut(&told, cells.saturating_sub(wide + 1), theme.signs);
                vec![(told, cells - wide, theme.text), (said, wide, style)]
            }
            CheckRow::Near(place) => self.near_piece(place, cells, cx),
            CheckRow::Unclear(place) => {
                let unclear = &plan.unclear[place];
                let (said, style) = match self.kind_of_unclear(unclear) {
                    Some(kind) => (words.say(&kind.term()), theme.good),
                    None => (words.say("import-double-open"), theme.problem),
                };
                let wide = (width(&said) + 1).min(cells / 2);
                let name = scrub(&unclear.name).into_owned();
                let mut pieces = numbered(unclear.line, name, theme.text);
                shorten(&mut pieces, cells, wide, cx);
                pieces.push((said, wide, style));
                pieces
            }
            CheckRow::Double(place) => {
                let double = &plan.doubles[place];
                let (key, style) = self.answer_words(double, cx);
                let said = words.say(key);
                let wide = (width(&said) + 1).min(cells / 2);
                let mut pieces = numbered(double.line, like(double, cx), theme.text);
                shorten(&mut pieces, cells, wide, cx);
                pieces.push((said, wide, style));
                pieces
            }
            CheckRow::Clash(place) => {
                let clash = &plan.clashes[place];
                let told = Phrase::new("import-clash")
                    .text("name", clash.name.as_str())
                    .term("field", term_key("field", clash.field));
                let theirs = self.is_theirs(clash);
                let said = words.say(if theirs {
                    "import-clash-theirs"
                } else {
                    "import-clash-own"
                });
                let wide = (width(&said) + 1).min(cells / 2);
                let mut pieces = numbered(clash.line, words.tell(&told), theme.text);
                shorten(&mut pieces, cells, wide, cx);
                pieces.push((said, wide, if theirs { theme.good } else { theme.text }));
                pieces
            }
            CheckRow::RefusedRow(place) => {
                let refused = &plan.refused[place];
                numbered(refused.line, words.tell(&refused.reason), theme.problem)
            }
            CheckRow::New(arrived) | CheckRow::Filled(arrived) => self.entry_piece(arrived, cells, cx),
            CheckRow::Warning(place) => {
                let warning = &plan.warnings[place];
                let told = warning.told(words.tell(&warning.problem.0));
                numbered(warning.line, words.tell(&told), theme.text)
            }
        }
    }

    /// What is said of the row that is chosen; at the top with what is counted and has no place above.
    fn told_below(&self, counted: &str, plan: &CsvImport, cx: &Context) -> String {
        let row = self.check_row(plan);
        let about = self.about_check(row, plan, cx);
        match row {
            CheckRow::TakeIn if !counted.is_empty() => format!("{about} {counted}"),
            _ => about,
        }
    }

    fn take_in_words(&self, plan: &CsvImport, cx: &Context) -> String {
        let (new, filled) = self.amounts(plan);
        if plan.changes.is_empty() && !self.answered {
            return cx.words.say(match plan.clashes.is_empty() {
                true if plan.held_back.is_empty() => "import-nothing",
                true => "import-nothing-left",
                false => "import-differs",
            });
        }
        cx.words.tell(
            &Phrase::new("import-take-in")
                .number("new", new)
                .number("filled", filled),
        )
    }

    fn about_check(&self, row: CheckRow, plan: &CsvImport, cx: &Context) -> String {
        let phrase = match row {
            CheckRow::TakeIn if cx.about.reader_because_of.is_some() => Phrase::new("import-read-only"),
            CheckRow::TakeIn if matches!(self.typing, Some(Typing::Amount(_))) => {
                let (new, filled) = self.amounts(plan);
                Phrase::new("import-type-number").number("count", new + filled)
            }
            CheckRow::TakeIn if plan.changes.is_empty() && !self.answered => {
                Phrase::new(match plan.clashes.is_empty() {
                    true => "import-about-nothing",
                    false => "import-about-differs",
                })
            }
            CheckRow::TakeIn if 0 < self.tally.unclear => {
                return cx.words.count("import-about-settle-kind", self.tally.unclear);
            }
            CheckRow::TakeIn if 0 < self.open_doubles() => {
                return cx.words.count("import-about-settle", self.open_doubles());
            }
            CheckRow::TakeIn => Phrase::new("import-about-take-in"),
            CheckRow::Private(what) => {
                // In its row, many numbers are cut.
                let about = cx.words.say(match what {
                    Secret::Bsn => "import-about-bsn",
                    Secret::Special => "import-about-special",
                });
                return format!("{about} {}", self.told_private(what, cx));
            }
            CheckRow::Nameless => Phrase::new("import-about-nameless"),
            CheckRow::Near(place) => return self.about_near(place, cx),
            CheckRow::Unclear(place) => return unclear::about(&plan.unclear[place], cx),
            CheckRow::Double(place) => about(&plan.doubles[place], cx),
            CheckRow::Clash(place) => {
                let clash = &plan.clashes[place];
                let key = match clash.is_about_consent() {
                    true if clash.shared => "import-about-clash-several",
                    true => "import-about-clash-consent",
                    false => "import-about-clash",
                };
                Phrase::new(key)
                    .text("name", clash.name.as_str())
                    .text("own", clash.own.as_str())
                    .text("said", clash.said.as_str())
            }
            CheckRow::Refused => Phrase::new("import-about-refused"),
            CheckRow::New(arrived) | CheckRow::Filled(arrived) => return self.about_entry(arrived, cx),
            CheckRow::RefusedRow(place) => {
                // In its row, a long reason is cut.
                let refused = &plan.refused[place];
                let cells = refused.cells.iter().map(|cell| cell.trim());
                let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).take(8).collect();
                let told = Phrase::new("import-about-cells").text("cells", scrub(&cells.join(" · ")));
                return format!("{} {}", cx.words.tell(&refused.reason), cx.words.tell(&told));
            }
            CheckRow::Warning(place) => {
                let warning = &plan.warnings[place];
                let problem = cx.words.tell(&warning.problem.0);
                if warning.is_in {
                    return problem;
                }
                return format!("{problem} {}", cx.words.say("import-about-warning"));
            }
        };
        cx.words.tell(&phrase)
    }
}

/// Leaves so many cells behind what is there.
fn shorten(pieces: &mut [Piece], cells: usize, wide: usize, cx: &Context) {
    let taken: usize = pieces[..pieces.len() - 1].iter().map(|(_, cells, _)| cells).sum();
    if let Some((text, room, _)) = pieces.last_mut() {
        *room = cells.saturating_sub(taken + wide);
        *text = cut(text, room.saturating_sub(1), cx.theme.signs);
    }
}
