//! Lists on the pages of a document: a short one stays whole, and no item of a long one stands alone.

use crate::exchange::report::content::is_short_list;
use crate::exchange::report::pdf::BODY;
use crate::exchange::report::pdf::flow::Flow;
use crate::exchange::report::pdf::tree::Sort;
use crate::exchange::report::picture::{Ink, Shape, at};

/// How far items stand to the right, and apart.
const INSET: f32 = 14.0;
const GAP: f32 = 2.5;
/// So many items of a long list stay together at its beginning and at its end.
const TOGETHER: usize = 3;

/// Puts a list here.
pub(super) fn put(flow: &mut Flow, items: &[String]) {
    let list = flow.tree.add(Sort::List, None);
    flow.keep(least(flow, items));
    for (place, text) in items.iter().enumerate() {
        let item = flow.tree.add(Sort::Item, Some(list));
        if place + TOGETHER == items.len() {
            flow.keep(high(flow, &items[place..]));
        }
        flow.keep(high(flow, std::slice::from_ref(text)));
        let dot = at(flow.left() + 4.0, flow.height() + BODY.size * 0.78);
        flow.mark(
            Shape::Circle {
                at: dot,
                radius: 1.4,
                fill: Ink::TEAL,
                line: Ink::TEAL,
            },
            None,
        );
        flow.inset(INSET);
        flow.lines(text, BODY, Some(item));
        flow.inset(-INSET);
        flow.space(GAP);
    }
}

/// How much of a page its beginning needs.
pub(super) fn least(flow: &Flow, items: &[String]) -> f32 {
    let first = if is_short_list(items.len()) {
        items.len()
    } else {
        TOGETHER
    };
    high(flow, &items[..first])
}

/// How high these items are.
fn high(flow: &Flow, items: &[String]) -> f32 {
    let high = |text: &String| flow.high_within(text, BODY, INSET) + GAP;
    items.iter().map(high).sum()
}
