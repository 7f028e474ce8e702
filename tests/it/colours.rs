//! Colours that can be read and told apart, by everybody.

use std::collections::HashSet;

use ratatui::style::{Color, Modifier};
use rstest::rstest;
use wijkschouw::i18n::Language;
use wijkschouw::widgets::theme::{Colours, Theme, UNICODE, nearest};

use crate::app::{SCREENS, small};

/// A colour as light, in linear parts of red, green and blue.
type Light = [f64; 3];

fn light(colour: Color) -> Light {
    let signs: [u8; 3] = match colour {
        Color::Rgb(red, green, blue) => [red, green, blue],
        // The cube of 6 by 6 by 6 that all terminals of 256 colours share.
        Color::Indexed(index @ 16..=231) => [36, 6, 1].map(|step| {
            let place = (index - 16) / step % 6;
            if place == 0 { 0 } else { 55 + 40 * place }
        }),
        Color::Black => [0; 3],
        // What xterm calls white; others are lighter.
        Color::White => [229; 3],
        other => panic!("nobody knows what {other} is"),
    };
    signs.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn luminance([red, green, blue]: Light) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The contrast of WCAG 2: from 1 to 21.
fn contrast(one: Color, other: Color) -> f64 {
    let [one, other] = [one, other].map(|colour| luminance(light(colour)) + 0.05);
    one.max(other) / one.min(other)
}

/// How many colours terminals have.
const DEPTHS: [u32; 3] = [16, 256, 1 << 24];

#[rstest]
fn all_that_is_written_can_be_read(
    #[values(Colours::Light, Colours::Dark, Colours::Contrast)] colours: Colours,
) {
    let least = if colours == Colours::Contrast { 7.0 } else { 4.5 };
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch).in_colours(colours, 1 << 24);
        evening.keys(script);
        let cells = evening.cells(120, 40);
        let written = cells
            .content()
            .iter()
            .filter(|cell| !cell.symbol().trim().is_empty());
        let pairs: HashSet<(Color, Color)> = written.map(|cell| (cell.fg, cell.bg)).collect();
        for depth in DEPTHS {
            for (text, ground) in &pairs {
                let [text, ground] = [text, ground].map(|colour| nearest(*colour, depth));
                let measured = contrast(text, ground);
                assert!(
                    measured >= least,
                    "{name}: {measured:.2} ({text} on {ground}, of {depth})"
                );
            }
        }
    }
}

#[rstest]
fn a_terminal_of_few_colours_gets_the_nearest_ones(
    #[values(Colours::Light, Colours::Dark, Colours::Contrast)] colours: Colours,
) {
    let cells = |depth| small(Language::Dutch).in_colours(colours, depth).cells(120, 40);
    let all = cells(1 << 24);
    for depth in DEPTHS {
        for (few, all) in cells(depth).content().iter().zip(all.content()) {
            assert_eq!((few.fg, few.bg), (nearest(all.fg, depth), nearest(all.bg, depth)));
        }
    }
}

#[test]
fn by_itself_all_text_has_the_colour_that_the_window_has_for_text() {
    // Nobody knows the background there: a colour is only for a sign that says the same by its shape.
    let signs = ["○", "◐", "?", "·", "●"];
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch).in_colours(Colours::Terminal, 16);
        evening.keys(script);
        for cell in evening.cells(120, 40).content() {
            assert_eq!(cell.bg, Color::Reset, "{name}");
            let plain = cell.fg == Color::Reset || signs.contains(&cell.symbol());
            assert!(plain, "{} on {name} is {}", cell.symbol(), cell.fg);
        }
    }
}

/// What people see who lack one sort of cones: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, “A
/// Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE Transactions on
/// Visualization and Computer Graphics 15 (2009), severity 1.0, on linear parts.
const EYES: [(&str, [Light; 3]); 4] = [
    ("all", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn times(matrix: &[Light; 3], light: Light) -> Light {
    matrix.map(|row| {
        row.iter()
            .zip(light)
            .map(|(by, part)| by * part)
            .sum::<f64>()
            .clamp(0.0, 1.0)
    })
}

/// L*, a* and b* of CIE 1976, under the light of D65.
fn lab(light: Light) -> [f64; 3] {
    let to_xyz = [
        [0.412_456_4, 0.357_576_1, 0.180_437_5],
        [0.212_672_9, 0.715_152_2, 0.072_175_0],
        [0.019_333_9, 0.119_192_0, 0.950_304_1],
    ];
    let white = [0.950_47, 1.0, 1.088_83];
    let xyz = to_xyz.map(|row: Light| row.iter().zip(light).map(|(by, part)| by * part).sum::<f64>());
    let mut parts = [0.0; 3];
    for (place, part) in parts.iter_mut().enumerate() {
        let of_white = xyz[place] / white[place];
        *part = if of_white > 216.0 / 24389.0 {
            of_white.cbrt()
        } else {
            (24389.0 / 27.0 * of_white + 16.0) / 116.0
        };
    }
    let [x, y, z] = parts;
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// ΔE*ab of CIE 1976.
fn distance(one: Light, other: Light) -> f64 {
    let parts = lab(one).into_iter().zip(lab(other));
    parts
        .map(|(one, other)| (one - other).powi(2))
        .sum::<f64>()
        .sqrt()
}

#[rstest]
fn what_has_a_colour_differs_for_all_eyes(
    #[values(Colours::Light, Colours::Dark, Colours::Contrast)] colours: Colours,
) {
    let theme = Theme::new(colours, &UNICODE);
    let [untapped, fragile, unknown, missing] = theme.natures;
    let meanings = [untapped, fragile, unknown, missing, theme.filled].map(|style| light(style.fg.unwrap()));
    for (eyes, matrix) in &EYES {
        let seen = meanings.map(|meaning| times(matrix, meaning));
        for one in 0..seen.len() {
            for other in 0..one {
                let apart = distance(seen[one], seen[other]);
                assert!(apart >= 20.0, "{one} and {other} with {eyes}: {apart:.1}");
            }
        }
    }
}

#[test]
fn each_meaning_has_a_sign_of_its_own_too() {
    let signs = [&UNICODE, &wijkschouw::widgets::theme::ASCII];
    for signs in signs {
        let mut all = signs.natures.to_vec();
        all.push(signs.held);
        all.push(signs.mark);
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 6, "{signs:?}");
    }
}

#[test]
fn without_colours_the_focus_is_seen_by_an_attribute_or_a_sign() {
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let cursor = evening.cursor(120, 40).unwrap();
        let cells = evening.cells(120, 40);
        let row: Vec<_> = (0..120).filter_map(|x| cells.cell((x, cursor.y))).collect();
        let signs = row.iter().any(|cell| cell.symbol() == "▸");
        let attributes = Modifier::REVERSED | Modifier::UNDERLINED | Modifier::BOLD;
        assert!(
            signs || row.iter().any(|cell| cell.modifier.intersects(attributes)),
            "{name}"
        );
        assert!(
            cells
                .content()
                .iter()
                .all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset)
        );
    }
}

#[test]
fn nothing_blinks() {
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let blinking = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK;
        let cells = evening.cells(80, 24);
        let still = cells
            .content
            .iter()
            .all(|cell| !cell.modifier.intersects(blinking));
        assert!(still, "{name}");
    }
}
