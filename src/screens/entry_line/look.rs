//! What the entry line looks like: the line, what it will store, what is offered, what was stored.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;

use crate::domain::code::Code;
use crate::domain::doubles::Ground;
use crate::domain::entry_line::{Preview, Staying, Taken};
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::special;
use crate::screens::Context;
use crate::screens::entry_line::EntryLineScreen;
use crate::widgets::list::list;
use crate::widgets::panel;
use crate::widgets::text::{capital, cut, width, wrap_within};
use crate::widgets::theme::Theme;

/// How large the panel may become.
const SIZE: Size = Size::new(96, 15);

/// How much of a name is said in a sentence.
const NAME_CELLS: usize = 40;

/// How many of the entries that were stored stay readable.
const REMEMBERED: usize = 3;

impl EntryLineScreen {
    pub(super) fn draw_line(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let title = cx.words.say("line-title");
        let inner = panel::open(frame, area, &title, SIZE, cx.theme);
        let roomy = u16::from(inner.height >= SIZE.height);
        let [line, rule, preview, second, lower, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(1),
            Constraint::Length(roomy),
            Constraint::Length(3 + 2 * roomy),
            Constraint::Length(1),
        ])
        .areas(inner);
        draw_rule(frame, rule, cx.theme);
        draw_rule(frame, second, cx.theme);
        self.draw_preview(frame, preview, cx);
        if self.offered().is_empty() {
            self.draw_stored(frame, lower, cx);
        } else {
            self.draw_offered(frame, lower, cx);
        }
        self.draw_foot(frame, foot, cx);
        self.line
            .draw_in_pieces(frame, line, &self.pieces(cx.theme), cx.theme);
    }

    /// The parts of the line, as far as they are known: a preview of a line that has grown since is
    /// still right about what stands before.
    fn pieces(&self, theme: &Theme) -> Vec<(Range<usize>, Style)> {
        let Some(preview) = &self.preview else {
            return Vec::new();
        };
        let text = self.line.text();
        let same = preview
            .line
            .bytes()
            .zip(text.bytes())
            .take_while(|(old, new)| old == new)
            .count();
        let known = preview
            .entry
            .pieces
            .iter()
            .filter(|piece| piece.range.end <= same);
        known
            .map(|piece| (piece.range.clone(), style(piece.taken, theme)))
            .collect()
    }

    fn draw_preview(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let cells = usize::from(area.width);
        let rows = usize::from(area.height);
        let Some(preview) = self.preview.as_ref().filter(|_| !self.is_blank()) else {
            let signs = wrap_within(&cx.words.say("line-signs"), cells, rows, theme.signs);
            return draw_lines(frame, area, signs.into_iter().map(|text| (text, theme.dim)));
        };
        let mut odd = Vec::new();
        if !preview.entry.unknown.is_empty() {
            let words = preview.entry.unknown.join(" ");
            odd.push(Phrase::new("line-unknown").text("words", words));
        }
        odd.extend(special::noticed(
            self.line.text(),
            cx.words.spellings("list-special"),
        ));
        if let Some(person) = &preview.person {
            odd.push(Phrase::new("line-person").text("name", person.as_str()));
        }
        odd.extend(
            preview
                .doubles
                .first()
                .map(|(id, alike)| resembles(*id, *alike, ["line-double", "line-double-same"], cx)),
        );
        // Who resembles it is named already.
        let known = preview.doubles.first().map(|(id, _)| *id);
        let mut shared = preview.shared.iter();
        let shared = shared
            .find(|(id, _)| Some(*id) == known)
            .or(preview.shared.first());
        odd.extend(shared.map(|(id, grounds)| shares(*id, grounds, cx)));
        let odd: Vec<String> = odd.iter().map(|phrase| cx.words.tell(phrase)).collect();
        let name = &*preview.entry.asset.name;
        let name = if name.is_empty() {
            (cx.words.say("line-name-missing"), theme.dim)
        } else {
            (name.to_owned(), theme.title)
        };
        let room = rows.saturating_sub(1 + odd.len());
        let told = wrap_within(&parts(preview, cx), cells, room, theme.signs);
        let told = told.into_iter().take(room).map(|text| (text, theme.text));
        let odd = odd.into_iter().map(|text| (text, theme.problem));
        let rows = std::iter::once(name).chain(told).chain(odd);
        draw_lines(
            frame,
            area,
            rows.map(|(text, style)| (cut(&text, cells, theme.signs), style)),
        );
    }

    fn is_blank(&self) -> bool {
        self.line.text().trim().is_empty()
    }

    fn draw_offered(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let offered = self.offered();
        list(
            frame,
            area,
            self.chosen,
            offered.len(),
            false,
            cx.theme,
            |row, cells| vec![(offered[row].label.clone(), cells, cx.theme.text)],
        );
    }

    /// The last entries that were stored, the newest at the bottom.
    fn draw_stored(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let first = self.stored.len().saturating_sub(REMEMBERED);
        let rows = self.stored[first..].iter().map(|stored| {
            // Whoever is hidden is called here as everywhere.
            let told = match cx.village.assets.get(&stored.id) {
                Some(asset) if !stored.text.starts_with(&*asset.name) => &*asset.name,
                _ => stored.text.as_str(),
            };
            let text = format!("{} {told}", cx.theme.signs.mark);
            (cut(&text, usize::from(area.width), cx.theme.signs), cx.theme.dim)
        });
        draw_lines(frame, area, rows);
    }

    /// What Tab does if it does anything, and what stays for the next line.
    fn draw_foot(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let help = match self.offered() {
            [] => String::new(),
            _ if cx.theme.signs.ascii => cx.words.say("line-complete-plain"),
            _ => cx.words.say("line-complete"),
        };
        let stays = stays(&self.staying, cx).unwrap_or_default();
        let cells = usize::from(area.width);
        let room = cells.saturating_sub(width(&help) + 2);
        let stays = Line::styled(cut(&stays, room, cx.theme.signs), cx.theme.marked);
        frame.render_widget(stays.right_aligned(), area);
        frame.render_widget(
            Line::styled(cut(&help, cells, cx.theme.signs), cx.theme.dim),
            area,
        );
    }
}

/// All that an entry says, with its name, in one line.
pub(super) fn in_words(preview: &Preview, cx: &Context) -> String {
    let (name, dot) = (&*preview.entry.asset.name, cx.theme.signs.dot);
    format!("{name} {dot} {}", parts(preview, cx))
}

/// All that an entry says beside its name.
pub(super) fn parts(preview: &Preview, cx: &Context) -> String {
    let told = preview.told.iter().map(|phrase| cx.words.tell(phrase));
    let told: Vec<String> = told.collect();
    told.join(&format!(" {} ", cx.theme.signs.dot))
}

/// The entry that this one may be, told apart by what people know of it and not by how to reach it,
/// in the sentence with the first key, or with the second if it has exactly that name.
pub fn resembles(id: Id, alike: f64, [like, same]: [&str; 2], cx: &Context) -> Phrase {
    let asset = cx.village.assets.get(&id);
    let kern = asset.and_then(|asset| asset.kern.0);
    let kern = kern.map_or_else(
        || cx.words.say("kern-whole-village"),
        |kern| cx.village.name_of(RecordKind::Kern, kern),
    );
    let kind = asset.map(|asset| asset.which()).unwrap_or_default();
    let percent = (alike * 100.0) as i64;
    Phrase::new(if percent == 100 { same } else { like })
        .text("name", short_name(id, cx))
        .term("kind", kind.term())
        .text("kern", kern)
        .number("percent", percent)
}

/// A name as it is said in a sentence: a very long one leaves room for what is said of it.
fn short_name(id: Id, cx: &Context) -> String {
    cut(
        &cx.village.name_of(RecordKind::Asset, id),
        NAME_CELLS,
        cx.theme.signs,
    )
}

/// What the entry has the same, without saying what that is: "zelfde telefoon als Kees (vrijwilliger, Malden)".
pub fn shares(id: Id, grounds: &[Ground], cx: &Context) -> Phrase {
    let asset = cx.village.assets.get(&id);
    let kern = asset.and_then(|asset| asset.kern.0);
    let kern = kern.map_or_else(
        || cx.words.say("kern-whole-village"),
        |kern| cx.village.name_of(RecordKind::Kern, kern),
    );
    let words: Vec<String> = grounds
        .iter()
        .map(|ground| cx.words.say(&ground.term()))
        .collect();
    Phrase::new("shares-contact")
        .text("what", capital(&words.join(", ")))
        .text("name", short_name(id, cx))
        .term(
            "kind",
            asset.map(|asset| asset.which()).unwrap_or_default().term(),
        )
        .text("kern", kern)
}

/// "blijft staan: @Malden #vereniging"
fn stays(staying: &Staying, cx: &Context) -> Option<String> {
    let kern = staying.kern.and_then(|id| cx.village.kernen.get(&id));
    let kern = kern.map(|kern| format!("@{}", &*kern.name));
    let kind = staying
        .kind
        .map(|kind| format!("#{}", cx.words.say(&kind.term())));
    let what: Vec<String> = kern.into_iter().chain(kind).collect();
    (!what.is_empty()).then(|| {
        cx.words
            .tell(&Phrase::new("line-stays").text("what", what.join(" ")))
    })
}

/// How a part of the line looks by what it was taken for: also without colours.
fn style(taken: Taken, theme: &Theme) -> Style {
    match taken {
        Taken::Name => theme.title,
        Taken::Unknown => theme
            .problem
            .add_modifier(Modifier::BOLD | Modifier::UNDERLINED | Modifier::REVERSED),
        Taken::Description => theme.dim.add_modifier(Modifier::ITALIC),
        Taken::Kind | Taken::Kern => theme.marked.add_modifier(Modifier::UNDERLINED),
        Taken::Relation | Taken::KeyPerson => theme.key.add_modifier(Modifier::UNDERLINED),
        Taken::Phone | Taken::Email | Taken::Website | Taken::Postcode | Taken::Address => {
            theme.good.add_modifier(Modifier::UNDERLINED)
        }
        Taken::Sphere | Taken::Condition | Taken::TargetGroup | Taken::Function => theme.found,
    }
}

fn draw_lines(frame: &mut Frame, area: Rect, lines: impl Iterator<Item = (String, Style)>) {
    for (y, (text, style)) in (area.y..area.bottom()).zip(lines) {
        let row = Rect::new(area.x, y, area.width, 1);
        frame.render_widget(Line::styled(text, style), row);
    }
}

fn draw_rule(frame: &mut Frame, area: Rect, theme: &Theme) {
    let rule = if theme.signs.ascii { "-" } else { "─" };
    let rule = rule.repeat(usize::from(area.width));
    frame.render_widget(Line::styled(rule, theme.border), area);
}
