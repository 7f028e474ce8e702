//! The whole program, without a terminal.

mod all_rules;
mod behind;
mod beside;
mod doubles;
mod entry_line;
mod every_key;
mod every_size;
mod exports;
mod channels;
mod conversation;
mod fields;
mod half_typed;
mod gaps;
mod import;
mod import_people;
mod import_again;
mod import_seen;
mod lists;
mod last_year;
mod late;
mod looks;
mod losing_nothing;
mod lost_file;
mod map;
mod mouse;
mod network;
mod network_states;
mod pages;
mod plan;
mod offers;
mod presenting;
mod questionnaires;
mod several;
mod sharing;
mod slips;
mod stories;
mod stumbles;
mod teaching;
mod tour;
mod typing;
mod views;
mod walks;

use wijkschouw::i18n::Language;

use crate::evening::{Evening, LIST};

/// Every screen and panel with the keys that lead there, from the overview of a village with entries.
pub const SCREENS: [(&str, &str); 103] = [
    ("overview", ""),
    ("matrix", "<tab>"),
    ("inventory", "2"),
    ("detail", "2<tab>"),
    ("search", "2/"),
    ("network", "3"),
    ("network-alone", "3<tab>"),
    ("network-islands", "3m"),
    ("network-kinds", "3mmmm"),
    ("network-kernen", "3mmmmm"),
    ("seek", "3/"),
    ("kind", "n"),
    ("place", "n<enter>"),
    ("volunteer", "n<down><enter>"),
    ("association", "n<down><down><enter>"),
    ("professional", "n<down><down><down><enter>"),
    ("entry", "2<enter>"),
    ("entry-line", "i"),
    ("entry-lines", "i<paste:Koor #ver|Tuin @>"),
    ("entry-lines-one", "i<paste:Koor #ver|Tuin @>e"),
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
    ("drafts", "<ctrl-p>half ingevuld<enter>"),
    ("palette", "<ctrl-p>"),
    ("help", "?"),
    ("terms", "?<tab>"),
    ("import", "I"),
    ("import-reading", "I<enter>"),
    ("import-mapping", "I<enter><enter>"),
    ("import-target", "I<enter><enter><enter>"),
    ("import-check", "I<enter><enter><tab>"),
    ("kernen", "<ctrl-p>kernen<enter>"),
    ("kern-name", "<ctrl-p>kernen<enter>n"),
    ("settings", "<ctrl-p>instellingen<enter>"),
    ("preferences", "<ctrl-p>voorkeuren<enter>"),
    ("map", "6"),
    ("map-without", "6<tab>"),
    ("map-words", "6D"),
    ("backups", "<ctrl-p>kopie terugzetten<enter>"),
    ("snapshots", "<ctrl-p>vorig jaar<enter>"),
    ("snapshot", "<ctrl-p>vorig jaar<enter>n"),
    ("comparison", "<ctrl-p>vorig jaar<enter>n<ctrl-s><enter>"),
    ("inventories", "<ctrl-p>ander dorp<enter>"),
    ("path", "<ctrl-p>ander dorp<enter>n"),
    ("plan", "4"),
    ("plan-dates", "4m"),
    ("plan-goals", "4mm"),
    ("plan-supports", "4mmm"),
    ("plan-search", "4/"),
    ("stories", "5"),
    ("gatherings", "5m"),
    ("story-kind", "5n"),
    ("walks", "5W"),
    ("handout", "5Wn<enter>"),
    ("pages", "P"),
    ("report", "P<enter>"),
    ("walk", "5Wn<enter><esc><enter>"),
    ("walk-line", "5Wn<enter><esc><enter>1 g mooi b"),
    ("conversations", "<ctrl-p>gesprek<enter>"),
    ("spheres", "<ctrl-p>gesprek<enter>n<ctrl-s>"),
    ("sphere-why", "<ctrl-p>gesprek<enter>n<ctrl-s>pw"),
    ("verdicts", "<ctrl-p>gesprek<enter>n<ctrl-s><tab>"),
    ("reason", "<ctrl-p>gesprek<enter>n<ctrl-s><tab>1"),
    ("criteria", "<ctrl-p>gesprek<enter>n<ctrl-s><tab>C"),
    ("support", "<ctrl-p>gesprek<enter>n<ctrl-s><tab><tab>"),
    ("who-supports", "<ctrl-p>gesprek<enter>n<ctrl-s><tab><tab>r"),
    ("values", "<ctrl-p>gesprek<enter>n<ctrl-s><tab><tab><tab>"),
    ("talk-notes", "<ctrl-p>gesprek<enter>n<ctrl-s>N"),
    ("talk-summary", "<ctrl-p>gesprek<enter>n<ctrl-s><shift-tab>"),
    ("channels", "<ctrl-p>kanalen<enter>"),
    ("unreached", "<ctrl-p>kanalen<enter><tab><tab>"),
    ("channel-search", "<ctrl-p>kanalen<enter>/"),
    ("channel-choice", "2K"),
    ("offerings", "O"),
    ("offers", "O<enter>"),
    ("offering", "2o"),
    ("demand", "<ctrl-p>vraag en aanbod<enter>"),
    ("doubles", "<ctrl-p>dubbelen<enter>"),
    ("join", "2<space><space>J"),
    ("erase", "<ctrl-p>voorgoed wissen<enter><esc>"),
    ("review", "<ctrl-p>mogen houden<enter>"),
    ("questionnaire", "2T"),
    ("typed-answer", "2T<down>"),
    ("exports", "E"),
    ("share", "<ctrl-p>overdragen<enter>"),
    ("share-path", "<ctrl-p>overdragen<enter><down><enter>"),
    ("share-passphrase", "<ctrl-p>overdragen<enter><enter>kort<enter>"),
    ("export-whom", "E<enter>"),
    ("export-place", "E<enter><enter>"),
    ("export-made", "E<enter><enter><enter>"),
];

/// A small village: twelve associations, of which the first is tagged, and a list beside it.
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
    .beside("lijst.csv", LIST.as_bytes())
}
