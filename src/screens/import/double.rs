//! A row that resembles an entry of the village: what is said of both.

use ratatui::style::Style;

use crate::domain::code::Code;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::RecordKind;
use crate::exchange::csv::{Answer, Double};
use crate::screens::Context;
use crate::screens::import::ImportScreen;

impl ImportScreen {
    /// What was answered about it, in words.
    pub(super) fn answer_words(&self, double: &Double, cx: &Context) -> (&'static str, Style) {
        match self.answer(double) {
            None => ("import-double-open", cx.theme.problem),
            Some(Answer::Same(_)) => ("import-double-same", cx.theme.good),
            Some(Answer::Another) => ("import-double-another", cx.theme.good),
            Some(Answer::Skip) => ("import-double-skip", cx.theme.dim),
        }
    }
}

/// Which two they are.
pub(super) fn like(double: &Double, cx: &Context) -> String {
    let other = cx.village.name_of(RecordKind::Asset, double.other);
    let told = Phrase::new("import-double")
        .text("name", double.name.as_str())
        .text("other", other);
    cx.words.tell(&told)
}

/// What both say, and why they may be one.
pub(super) fn about(double: &Double, cx: &Context) -> Phrase {
    let says = match double.says.is_empty() {
        true => "—",
        false => &double.says,
    };
    let grounds = double.grounds.iter();
    let grounds = grounds.map(|ground| Arg::Term(ground.term())).collect();
    Phrase::new("import-about-double")
        .text("says", says)
        .text("other", beside(double, cx))
        .with("grounds", Arg::List(grounds))
}

/// What is known of the entry that a row resembles.
fn beside(double: &Double, cx: &Context) -> String {
    let Some(asset) = cx.village.assets.get(&double.other) else {
        return String::new();
    };
    let kern = asset
        .kern
        .0
        .map(|id| cx.village.name_of(RecordKind::Kern, id))
        .unwrap_or_default();
    let kind = cx.words.say(&asset.which().term());
    let parts = [
        asset.name.to_string(),
        kind,
        kern,
        asset.address.to_string(),
        asset.phone.to_string(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}
