//! The terminal shows the same when it is written to sparingly.

use std::num::NonZeroU16;

use proptest::prelude::*;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use wijkschouw::app::thrift::Thrifty;

const AREA: Rect = Rect::new(0, 0, 24, 6);

/// Column, row, text, look.
type Text = (u16, u16, String, u8);

/// A frame of a few texts on a blank screen.
fn frame(texts: &[Text]) -> Buffer {
    let mut buffer = Buffer::empty(AREA);
    for (x, y, text, look) in texts {
        let mut style = Style::new();
        if look & 1 > 0 {
            style = style.add_modifier(Modifier::REVERSED);
        }
        if look & 2 > 0 {
            style = style.fg(Color::Indexed(33));
        }
        if look & 4 > 0 {
            style = style.bg(Color::Rgb(1, 2, 3)).add_modifier(Modifier::BOLD);
        }
        buffer.set_string(*x, *y, text, style);
    }
    buffer
}

/// Each cell of a screen that got these bytes, with its look if that is asked for.
fn seen(bytes: &[u8], look: bool) -> Vec<String> {
    let [rows, columns] = [AREA.height, AREA.width].map(|cells| NonZeroU16::new(cells).unwrap());
    let mut terminal = vt100::Parser::new(rows, columns, 0);
    terminal.process(bytes);
    let cell = |row, column| {
        let cell = terminal.screen().cell(row, column).unwrap();
        let text = if cell.is_wide_continuation() {
            "+"
        } else {
            cell.contents()
        };
        let text = if text == " " { "" } else { text };
        let looks = (cell.fgcolor(), cell.bgcolor(), cell.inverse(), cell.bold());
        let looks = look.then_some(looks);
        format!("{text} {looks:?}")
    };
    (0..AREA.height)
        .flat_map(|row| (0..AREA.width).map(move |column| cell(row, column)))
        .collect()
}

/// Draws the frames one after the other, sparingly and in ratatui's own way: what reached the terminal.
fn drawn(frames: &[Vec<Text>]) -> [Vec<u8>; 2] {
    let [mut spared, mut spent] = [Vec::new(), Vec::new()];
    let mut thrifty = Thrifty::new(&mut spared);
    let mut plain = CrosstermBackend::new(&mut spent);
    let mut before = Buffer::empty(AREA);
    for texts in frames {
        let next = frame(texts);
        thrifty.draw(before.diff(&next).into_iter()).unwrap();
        plain.draw(before.diff(&next).into_iter()).unwrap();
        before = next;
    }
    drop((thrifty, plain));
    [spared, spent]
}

fn frames(signs: &'static str) -> impl Strategy<Value = Vec<Vec<Text>>> {
    let text = (0..24_u16, 0..6_u16, signs, 0..8_u8);
    prop::collection::vec(prop::collection::vec(text, 0..9), 1..6)
}

proptest! {
    #[test]
    fn the_screen_is_the_same_and_costs_no_more(frames in frames("[a-c é·]{1,9}")) {
        let [spared, spent] = drawn(&frames);
        prop_assert_eq!(seen(&spared, true), seen(&spent, true));
        prop_assert!(spared.len() <= spent.len());
    }

    // Terminals give half a wide sign that is written over a look of their own.
    #[test]
    fn wide_signs_are_where_they_should_be(frames in frames("[a-c é·村]{1,9}")) {
        let [spared, spent] = drawn(&frames);
        prop_assert_eq!(seen(&spared, false), seen(&spent, false));
    }
}
