//! A bar that is filled as far as something is done.

use ratatui::text::{Line, Span};

use crate::widgets::theme::Theme;

/// A bar of so many cells, of which `part` of `whole` is filled; nothing filled looks like nothing,
/// and all filled like all.
pub fn bar<'a>(part: u32, whole: u32, cells: u16, theme: &Theme) -> Line<'a> {
    let [full, half, empty] = theme.signs.bar;
    let halves = if whole == 0 {
        0
    } else {
        u64::from(part) * u64::from(cells) * 2 / u64::from(whole)
    };
    let halves = usize::try_from(halves).unwrap_or(usize::MAX);
    let filled = full.repeat(halves / 2) + if halves % 2 == 1 { half } else { "" };
    let rest = usize::from(cells).saturating_sub(halves.div_ceil(2));
    Line::from(vec![
        Span::styled(filled, theme.filled),
        Span::styled(empty.repeat(rest), theme.dim),
    ])
}

#[cfg(test)]
mod tests {
    use super::bar;
    use crate::widgets::theme::{Colours, Theme, UNICODE};

    #[test]
    fn a_bar_is_as_full_as_it_should_be() {
        let theme = Theme::new(Colours::None, &UNICODE);
        for (part, whole, shown) in [
            (0, 66, "░░░░"),
            (24, 66, "█░░░"),
            (33, 66, "██░░"),
            (66, 66, "████"),
            (0, 0, "░░░░"),
            (5, 8, "██▌░"),
        ] {
            assert_eq!(
                bar(part, whole, 4, &theme).to_string(),
                shown,
                "{part} of {whole}"
            );
        }
    }
}
