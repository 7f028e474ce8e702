//! The whole program, without a terminal.

mod entry_line;
mod every_key;
mod every_size;
mod fields;
mod gaps;
mod looks;
mod losing_nothing;
mod mouse;
mod offers;
mod presenting;
mod questionnaires;
mod several;
mod stories;
mod teaching;
mod tour;
mod typing;
mod views;

use wijkschouw::i18n::Language;

use crate::evening::Evening;

/// Every screen and panel with the keys that lead there, from the overview of a village with entries.
pub const SCREENS: [(&str, &str); 42] = [
    ("overview", ""),
    ("matrix", "<tab>"),
    ("inventory", "2"),
    ("detail", "2<tab>"),
    ("search", "2/"),
    ("kind", "n"),
    ("place", "n<enter>"),
    ("volunteer", "n<down><enter>"),
    ("association", "n<down><down><enter>"),
    ("professional", "n<down><down><down><enter>"),
    ("entry", "2<enter>"),
    ("entry-line", "i"),
    ("action", "a"),
    ("scope", "f"),
    ("kern", "2f"),
    ("sort", "2v"),
    ("group", "2b"),
    ("columns", "2c"),
    ("views", "2z"),
    ("view-name", "2zn"),
    ("tags", "2t"),
    ("why", "2tw"),
    ("several", "2<space><space>e"),
    ("relate", "2r"),
    ("way", "2r<down><enter>"),
    ("confirm", "2*d"),
    ("history", "U"),
    ("palette", "<ctrl-p>"),
    ("help", "?"),
    ("terms", "?<tab>"),
    ("kernen", "<ctrl-p>kernen<enter>"),
    ("kern-name", "<ctrl-p>kernen<enter>n"),
    ("settings", "<ctrl-p>instellingen<enter>"),
    ("preferences", "<ctrl-p>voorkeuren<enter>"),
    ("inventories", "<ctrl-p>ander dorp<enter>"),
    ("path", "<ctrl-p>ander dorp<enter>n"),
    ("offerings", "O"),
    ("offers", "O<enter>"),
    ("offering", "2o"),
    ("demand", "<ctrl-p>vraag en aanbod<enter>"),
    ("questionnaire", "2T"),
    ("typed-answer", "2T<down>"),
];

/// A small village: twelve associations, of which the first is tagged.
pub fn small(language: Language) -> Evening {
    Evening::prepared("small", language, || {
        let mut evening = Evening::in_heumen(language);
        for number in 1..=12 {
            let name = format!("Vereniging {number:02}");
            evening.keys("n<down><down><enter>").keys(&name).keys("<ctrl-s>");
        }
        evening.keys("2gtgc<enter>1");
        evening
    })
}
