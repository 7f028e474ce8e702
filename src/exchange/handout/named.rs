//! How many people are named on a page: for what an inventory remembers of it.

use crate::domain::kinds::ConsentLevel;
use crate::domain::privacy::Called;
use crate::exchange::handout::Source;

/// How many people are named on this page, as it is written for a browser.
pub(super) fn count(html: &str, from: &Source) -> usize {
    let shown = |asset: &crate::domain::asset::Asset| asset.kind.consent() != Some(ConsentLevel::None);
    let called = Called::of(from.village, |_, asset| shown(asset), &|phrase| {
        from.words.tell(phrase)
    });
    called.in_text(&text_of(html)).len()
}

/// What can be read on it.
fn text_of(html: &str) -> String {
    // What is in front of it is how it looks.
    let body = html.find("<body").map_or(html, |start| &html[start..]);
    let mut text = String::with_capacity(body.len());
    for (number, piece) in body.split('<').enumerate() {
        let read = match number {
            0 => piece,
            _ => piece.split_once('>').map_or("", |(_, behind)| behind),
        };
        text.push_str(read);
        text.push(if piece.starts_with("/span") { ' ' } else { '\n' });
    }
    let signs = [
        ("&#38;", "&"),
        ("&#39;", "'"),
        ("&#34;", "\""),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&amp;", "&"),
    ];
    signs
        .iter()
        .fold(text, |text, (code, sign)| text.replace(code, sign))
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn what_is_read_is_no_tag_and_no_style() {
        let page =
            "<head><style>Roos{}</style></head><body class=\"Bart\"><p>Jan d&#39;Hondt <b>en</b> Piet</p>";
        let text = text_of(page);
        assert_eq!(
            text.split_whitespace().collect::<Vec<_>>().join(" "),
            "Jan d'Hondt en Piet"
        );
    }
}
