//! What the screens look like.

use wijkschouw::i18n::Language;

use crate::evening::Evening;
use crate::stage::kept;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// A picture: its name and the keys that lead there.
type Picture = (&'static str, &'static str);

const OF_THE_FIRST_START: [Picture; 1] = [("app-welcome", "")];

const OF_A_NEW_VILLAGE: [Picture; 6] = [
    ("app-overview-empty", ""),
    ("app-inventory-empty", "2"),
    ("app-network-empty", "3"),
    ("app-stories-empty", "5"),
    ("app-map-empty", "6"),
    ("app-snapshots-empty", "<ctrl-p>vorig jaar<enter>"),
];

const OF_THE_DEMO: [Picture; 66] = [
    ("app-step-1", "<down><down>"),
    ("app-step-2", "<right>"),
    ("app-step-3", "<right><right>"),
    ("app-step-4", "<right><right><right>"),
    ("app-step-5", "<right><right><right><right>"),
    ("app-matrix-spheres", "<tab><down><right>"),
    ("app-matrix-kinds", "m"),
    ("app-matrix-kernen", "mm"),
    ("app-matrix-groups", "mmm"),
    ("app-matrix-functions", "mmmm"),
    ("app-inventory", "2"),
    ("app-inventory-detail", "2<down><tab><down>"),
    ("app-search", "2/soort:plek kerk"),
    ("app-groups", "2b<down><down><enter>"),
    ("app-marks", "2<space><space><down><space>"),
    ("app-form-place", "2/soort:plek<enter>g<enter>"),
    ("app-form-volunteer", "2/soort:vrijwilliger<enter>g<enter>"),
    ("app-form-association", "2/soort:vereniging<enter>g<enter>"),
    ("app-form-professional", "2/soort:professional<enter>g<enter>"),
    ("app-entry-line", "i"),
    (
        "app-entry-line-typed",
        "iFanfare St. Lambertus #ver @kerkw !xyz !coh * 024-5550123 >dorpsh",
    ),
    (
        "app-entry-line-stored",
        "iSoos #ver @kerkw !coh<enter>Koor %g<enter>",
    ),
    ("app-tags", "2t"),
    ("app-several", "2<space><down><space><down><space>e<tab>"),
    (
        "app-several-boxes",
        "2<space><down><space><down><space>e<tab><tab><tab>",
    ),
    ("app-relate", "2rdorpsh"),
    ("app-relate-way", "2rdorpsh<enter>"),
    ("app-network", "3"),
    ("app-network-unfolded", "3/snoek<enter><down><right>"),
    ("app-network-alone", "3<tab><down>"),
    ("app-network-islands", "3m<down>"),
    ("app-network-hinges", "3mm"),
    ("app-network-wishes", "3mmm"),
    ("app-network-kinds", "3mmmm"),
    ("app-network-kernen", "3mmmmm<down><right>"),
    ("app-network-meet", "3<tab><enter>"),
    ("app-palette", "<ctrl-p>"),
    ("app-help", "?"),
    ("app-choose", "f"),
    ("app-confirm", "2*d"),
    ("app-kernen", "<ctrl-p>kernen<enter>"),
    ("app-map", "6<right>"),
    ("app-map-conditions", "6m++"),
    ("app-map-kernen", "6mm<tab><down><down>"),
    ("app-map-dots", "6mmmm"),
    ("app-map-words", "6D<down>"),
    ("app-map-without", "6<tab><tab><down>"),
    ("app-snapshots", "<ctrl-p>vorig jaar<enter>n<ctrl-s><space>"),
    ("app-comparison", "<ctrl-p>vorig jaar<enter><enter>"),
    (
        "app-comparison-gaps",
        "<ctrl-p>vorig jaar<enter><enter><left><left>",
    ),
    ("app-offers", "O"),
    ("app-offers-tuesday", "Owat is er dinsdag?<enter><down>"),
    ("app-offering", "2o3Partytent"),
    ("app-demand", "<ctrl-p>vraag en aanbod<enter><down>"),
    ("app-questionnaire", "2/riet<enter>T<tab>1<down>2"),
    ("app-questionnaire-typed", "2/fanfare<enter>T<down>"),
    ("app-preferences", "<ctrl-p>voorkeuren<enter>"),
    ("app-inventories", "<ctrl-p>ander dorp<enter>"),
    ("app-stories", "5<down>"),
    ("app-stories-gatherings", "5m<down>"),
    ("app-walks", "5Wnkerkw<enter><enter><esc>"),
    ("app-handout", "5Wnkerkw<enter>"),
    ("app-report", "1P"),
    ("app-walk", "5Wnkerkw<enter><esc><enter>"),
    (
        "app-walk-typed",
        "5Wnkerkw<enter><esc><enter>7 b4 x<enter>3 b2 b9 g mooi ! verven",
    ),
    (
        "app-walk-new",
        "5Wnkerkw<enter><esc><enter>0 Bankje bij de molen #plek",
    ),
];

/// Keeps the pictures of these screens, each from an evening that begins like this.
fn keep(pictures: &[Picture], language: Language, sizes: &[(u16, u16)], begin: fn(Language) -> Evening) {
    for (name, script) in pictures {
        let mut evening = begin(language);
        evening.keys(script);
        for (width, height) in sizes {
            let name = format!("{name}-{}-{width}x{height}", language.code());
            kept(&name, &evening.frame(*width, *height));
        }
    }
}

#[test]
fn the_first_start_looks_like_this() {
    for language in Language::ALL {
        keep(&OF_THE_FIRST_START, language, &SIZES, Evening::new);
        keep(&OF_A_NEW_VILLAGE, language, &SIZES, Evening::in_heumen);
    }
}

#[test]
fn the_demo_village_looks_like_this_in_dutch() {
    keep(&OF_THE_DEMO, Language::Dutch, &SIZES, Evening::in_the_demo);
}

#[test]
fn the_demo_village_looks_like_this_on_a_beamer_and_on_a_wide_screen() {
    keep(
        &OF_THE_DEMO,
        Language::Dutch,
        &[(60, 16), (200, 60)],
        Evening::in_the_demo,
    );
}

#[test]
fn the_demo_village_looks_like_this_in_english() {
    // Kinds of entries are searched for in the words of the screen.
    let pictures: Vec<Picture> = OF_THE_DEMO
        .into_iter()
        .map(|(name, script)| match name {
            "app-search" => (name, "2/kind:place kerk"),
            "app-form-place" => (name, "2/kind:place<enter>g<enter>"),
            "app-form-volunteer" => (name, "2/kind:volunteer<enter>g<enter>"),
            "app-form-association" => (name, "2/kind:association<enter>g<enter>"),
            "app-form-professional" => (name, "2/kind:professional<enter>g<enter>"),
            _ => (name, script),
        })
        .collect();
    keep(&pictures, Language::English, &SIZES, Evening::in_the_demo);
}

#[test]
fn a_window_that_is_too_small_looks_like_this() {
    for language in Language::ALL {
        keep(
            &[("app-too-small", "")],
            language,
            &[(59, 15)],
            Evening::in_the_demo,
        );
    }
}
