//! The network in every state: filtered, come back to, empty, very full, and with others looking along.

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::value::Link;
use wijkschouw::i18n::Language;
use wijkschouw::widgets::theme::ASCII;

use crate::app::network::six;
use crate::evening::Evening;

#[test]
fn the_filter_narrows_the_lists_and_says_so() {
    let mut evening = six();
    evening.keys("3<tab>").shows("Wie staat alleen (1)");
    evening.keys("f<down><down><down><down><enter>");
    assert!(evening.title().contains("Vrijwilligers"), "{}", evening.title());
    evening.shows("Wie staat alleen (1)").shows("Els");
    evening.keys("mmmm").shows("soorten tellen hier mee").shows("● 2");
    evening.keys("<esc>g").shows("Dit toont alles");
}

#[test]
fn the_network_of_an_entry_is_one_key_away_and_stays_for_next_time() {
    let mut evening = six();
    evening.keys("2/kapel<enter>.").shows("└─ ontvangt Zangkoor");
    evening
        .keys("<backspace>")
        .shows("1 van 6")
        .keys("3")
        .shows("└─ ontvangt Zangkoor");
    evening
        .keys("mm<tab>")
        .restart()
        .shows("└─ ontvangt Zangkoor")
        .shows("Spillen (0)");
}

#[test]
fn from_a_gap_to_the_network_and_back() {
    let mut evening = six();
    evening.keys("1<right>g").shows("Loods");
    evening.keys(".").shows("Nog geen verbindingen").shows("Loods");
    evening.keys("<backspace>").shows("Gaten in stap 2");
}

#[test]
fn an_entry_that_goes_is_missed_and_comes_back() {
    let mut evening = six();
    evening
        .keys("3/kapel<enter>2/kapel<enter>d3")
        .shows("Deze hulpbron is er niet meer");
    evening.keys("u").shows("└─ ontvangt Zangkoor");
}

#[test]
fn without_entries_or_with_one_the_screen_says_what_to_do() {
    let mut evening = Evening::in_heumen(Language::English);
    evening.keys("3").shows("No assets yet");
    evening.keys("m").keys("m").keys("m").shows("Wishes (0)");
    evening
        .keys("n<enter>Hall<ctrl-s>")
        .shows("No relations yet. Press r");
    evening
        .keys("<tab>")
        .keys("mmm")
        .shows("Who stands alone (1)")
        .shows("shares no kern");
}

#[test]
fn seven_bits_show_a_wish_apart() {
    let mut evening = Evening::with_signs(Language::Dutch, &ASCII);
    evening.keys("<ctrl-d>3mmm.");
    evening.shows("|. ondersteunt").shows("`- komt samen in");
    evening.keys("<down>").shows("> toont nog 8 van Voedselhulp");
}

#[test]
fn names_stay_hidden_while_others_look_along() {
    let mut evening = six();
    evening.keys("3/fanfare<enter>").shows("Els");
    evening
        .keys("p")
        .shows("PRESENTATIE")
        .hides("Els")
        .shows("vrijwilliger");
    evening
        .keys("<tab>m")
        .hides("Els")
        .keys("m")
        .hides("Els")
        .keys("mm")
        .hides("Els");
    evening.keys("<esc>g<down><down>.").hides("Els").shows("Fanfare");
    evening.keys("/").hides("Els").keys("<esc>");
    evening.keys("pj").shows("Els");
}

#[test]
fn a_click_chooses_in_the_tree_and_in_the_list() {
    let mut evening = six();
    evening
        .keys("3/fanfare<enter>")
        .click("komt samen in Dorpshuis")
        .keys(".");
    evening.shows("└─ ontvangt Fanfare");
    evening.double_click("Loods").shows("Loods verbinden");
    evening
        .keys("<esc>mmmm")
        .click("● 2")
        .keys("<enter>")
        .shows("Plekken × Verenigingen (2)");
}

#[test]
fn twenty_thousand_entries_of_which_five_thousand_know_one() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let id = |number: usize| Id::derived(Id::ONLY, &number.to_string());
    let assets = (0..20_000).map(|number| {
        let kind = if number == 0 {
            AssetKind::Place
        } else {
            AssetKind::Volunteer
        };
        Change::add(id(number), Asset::new(kind, &format!("Nummer {number:05}")))
    });
    let relation = |from: usize, to: usize, kind| {
        let relation = Relation {
            from: Link::to(id(from)),
            to: Link::to(id(to)),
            kind,
            ..Relation::default()
        };
        Change::add(Id::derived(id(from), &to.to_string()), relation)
    };
    let star = (1..=5_000).map(|number| relation(number, 0, RelationKind::MeetsIn));
    let pairs = (6_000..16_000)
        .step_by(2)
        .map(|number| relation(number, number + 1, RelationKind::Knows));
    let changes = assets.chain(star).chain(pairs).collect();
    evening.written(&Edit::new(Phrase::new("import"), changes));
    evening
        .keys("3")
        .shows("5000 verbindingen")
        .shows("ontvangt Nummer 00001");
    evening.keys("G").shows("ontvangt Nummer 05000").keys("g");
    evening
        .keys("<tab>")
        .shows("Wie staat alleen (4999)")
        .keys("G")
        .shows("Nummer 19999");
    evening
        .keys("m")
        .shows("Eilanden (5001)")
        .shows("Nummer 00000, Nummer 00001")
        .keys("G");
    evening
        .shows("Nummer 15998 en Nummer 15999")
        .keys("m")
        .shows("Spillen (0)");
    evening
        .keys("<tab>rnummer 19998<enter><enter>")
        .shows("Nummer 19998");
}
