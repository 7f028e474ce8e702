//! Channels: who is reached by which, who by none, and putting many on one at once.

use rstest::rstest;
use wijkschouw::domain::channel::{Channel, ChannelKind};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;
use crate::stage::kept;

fn channel<'v>(village: &'v Village, name: &str) -> &'v Channel {
    let mut channels = village.channels.values();
    channels.find(|channel| &*channel.name == name).unwrap()
}

/// The small village with a village paper.
fn with_paper() -> Evening {
    let mut evening = small(Language::Dutch);
    evening
        .keys("<ctrl-p>kanalen<enter>")
        .shows("Nog geen kanaal. Druk op n");
    evening
        .keys("nDorpskrant<tab>dorp<ctrl-s>")
        .shows("Dorpskrant")
        .shows("12 van 12 zonder kanaal");
    evening
}

#[test]
fn many_are_put_on_a_channel_at_once_and_taken_back_as_one() {
    let mut evening = with_paper();
    evening.keys("<enter><space><down><space>").keys("<enter>");
    evening
        .shows("2 hulpbronnen op Dorpskrant gezet")
        .shows("10 van 12 zonder kanaal");
    // Found by typing, all that are shown marked, and put on it after being asked.
    evening
        .keys("/vereniging 1<enter>*<enter>")
        .shows("3 hulpbronnen op Dorpskrant gezet");
    evening
        .keys("<esc>*<enter>")
        .shows("op Dorpskrant gezet")
        .shows("Iedereen is via een kanaal te bereiken");
    assert_eq!(channel(&evening.village(), "Dorpskrant").assets.count(), 12);
    evening.keys("uuu").shows("12 van 12 zonder kanaal");
    assert_eq!(channel(&evening.village(), "Dorpskrant").assets.count(), 0);
    evening
        .keys("*<enter>")
        .shows("12 hulpbronnen op Dorpskrant zetten, zoals");
    evening.keys("<enter>").shows("12 van 12 zonder kanaal");
    evening.keys("<enter>j").shows("0 van 12 zonder kanaal");
    evening.keys("u").shows("12 van 12 zonder kanaal");
}

#[test]
fn after_a_no_another_change_leaves_the_marks_as_they_are() {
    let mut evening = with_paper();
    evening.keys("<enter><enter>").shows("11 van 12 zonder kanaal");
    evening
        .keys("*<enter>")
        .shows("11 hulpbronnen op Dorpskrant zetten, zoals")
        .keys("<esc>");
    evening.keys("u").shows("12 van 12 zonder kanaal");
    evening
        .keys("<enter>")
        .shows("11 hulpbronnen op Dorpskrant zetten, zoals");
}

#[test]
fn an_asset_is_taken_off_a_channel_and_a_channel_is_deleted() {
    let mut evening = with_paper();
    evening
        .keys("<enter><enter><shift-tab>")
        .shows("Bereikt door Dorpskrant");
    evening
        .keys("d")
        .shows("van Dorpskrant gehaald")
        .shows("12 van 12 zonder kanaal");
    evening
        .keys("u<esc>d")
        .shows("Dorpskrant verwijderd")
        .shows("Nog geen kanaal");
    evening
        .keys("u")
        .shows("Dorpskrant")
        .shows("11 van 12 zonder kanaal");
    evening.keys("e").shows("Bereik (mensen)");
}

#[test]
fn those_that_another_channel_reaches_can_be_added_too() {
    let mut evening = with_paper();
    evening
        .keys("<enter>*<enter>j")
        .keys("<esc>nAgenda<tab>web<ctrl-s>");
    evening
        .keys("<up><up>")
        .shows("Bereikt door Agenda")
        .shows("Iedereen is via een kanaal");
    evening
        .keys("f")
        .shows("Nog niet op Agenda")
        .keys("<enter>")
        .shows("op Agenda gezet");
    assert_eq!(channel(&evening.village(), "Agenda").assets.count(), 1);
}

#[test]
fn who_does_not_count_is_not_missed() {
    let mut evening = with_paper();
    let before = evening.screen();
    assert!(before.contains("12 van 12 zonder kanaal"), "{before}");
    evening.keys("<esc><ctrl-p>gesprek<enter><enter><ctrl-s><tab>3<enter><esc>");
    evening
        .keys("<ctrl-p>kanalen<enter>")
        .shows("11 van 11 zonder kanaal");
}

#[test]
fn each_kern_says_which_channels_serve_it() {
    let mut evening = with_paper();
    evening.keys("nAppgroep<tab>app<tab>mal<enter><ctrl-s>b");
    evening.shows("Malden: 2 kanalen").shows("Overasselt: 1 kanaal");
    evening.keys("b").hides("Malden: 2 kanalen");
}

#[test]
fn from_an_entry_it_takes_two_keys_to_put_it_on_a_channel() {
    let mut evening = with_paper();
    evening.keys("<esc>2").shows("Bereikbaar: nog niet");
    evening
        .keys("K")
        .shows("op een kanaal zetten")
        .keys("<enter>")
        .shows("op Dorpskrant gezet");
    evening
        .shows("Bereikbaar via")
        .shows("Dorpskrant (dorpskrant)")
        .hides("nog niet. Met K");
    // Several at once, and a new channel that has them already.
    evening
        .keys("<down><space><space>K")
        .shows("2 hulpbronnen op een kanaal zetten");
    evening.keys("nAppgroep<tab>app<ctrl-s>").shows("staat er al op");
    let village = evening.village();
    let app = channel(&village, "Appgroep");
    assert_eq!((app.kind, app.assets.count()), (ChannelKind::GroupApp, 2));
}

#[test]
fn an_entry_says_how_it_can_be_reached_without_a_channel() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>Dorpshuis<ctrl-s>2")
        .shows("Bereikbaar: nog niet");
    evening.keys("e");
    while !evening.screen().contains("▸ Telefoon") {
        evening.key("tab");
    }
    evening
        .keys("024-3550123<ctrl-s>")
        .shows("via geen kanaal, wel met telefoon");
    evening
        .keys("K")
        .shows("Nog geen kanaal")
        .keys("<enter>")
        .shows("Er is nog geen kanaal");
}

#[test]
fn who_runs_a_channel_is_not_reached_by_it() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2/marleen hoogland<enter>");
    let village = evening.village();
    let runs = |channel: &&Channel| {
        let run_by = channel
            .run_by
            .0
            .and_then(|id| village.assets.get(&id).map(|asset| (id, asset)));
        run_by.is_some_and(|(id, _)| !channel.assets.contains(id))
    };
    let channels = village.channels.values().map(AsRef::as_ref);
    let Some(channel) = channels.into_iter().find(runs) else {
        panic!("nobody runs a channel without being on it");
    };
    let name = village.assets[&channel.run_by.0.unwrap()].name.to_string();
    evening.keys("<esc>/").keys(&name).keys("<enter>");
    while !evening.screen().contains("verzorgt zelf") {
        let before = evening.screen();
        evening.keys("<tab><down><down><down><down>");
        assert_ne!(evening.screen(), before, "says nowhere that it runs a channel");
    }
}

#[test]
fn the_channels_are_found_by_name_in_the_inventory_too() {
    let mut evening = with_paper();
    evening
        .keys("<esc>2<ctrl-p>kanalen<enter>")
        .shows("12 van 12 zonder kanaal");
    evening
        .keys("<esc><ctrl-p>op een kanaal<enter>")
        .shows("op een kanaal zetten");
}

#[test]
fn the_workbook_leads_to_the_channels() {
    let mut evening = with_paper();
    evening
        .keys("<esc>w<down><down><down><down><enter>")
        .shows("12 van 12 zonder kanaal");
}

#[test]
fn while_presenting_people_on_a_channel_have_no_name() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Els Jansen<ctrl-s><ctrl-p>kanalen<enter>nKrant<ctrl-s><esc>p");
    evening
        .keys("<ctrl-p>kanalen<enter><tab><tab>")
        .hides("Els")
        .shows("vrijwilliger");
    evening
        .keys("<enter>")
        .hides("Els")
        .shows("0 van 1 zonder kanaal");
    assert_eq!(channel(&evening.village(), "Krant").assets.count(), 1);
}

const PICTURES: [(&str, &str); 4] = [
    ("channels", ""),
    ("channels-kernen", "b"),
    ("channels-marks", "<tab><tab><space><down><space>"),
    ("channels-search", "/club"),
];

#[rstest]
#[case(Language::Dutch, (80, 24))]
#[case(Language::Dutch, (60, 16))]
#[case(Language::Dutch, (120, 40))]
#[case(Language::English, (80, 24))]
fn channels_look_like_this(#[case] language: Language, #[case] (width, height): (u16, u16)) {
    for (name, script) in PICTURES {
        let mut evening = Evening::in_the_demo(language);
        evening.keys("<ctrl-p>kanalen<enter>").keys(script);
        let name = format!("app-{name}-{}-{width}x{height}", language.code());
        kept(&name, &evening.frame(width, height));
    }
}
