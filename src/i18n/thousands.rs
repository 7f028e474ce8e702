//! Large numbers as one reads them on paper.

use fluent_bundle::FluentValue;

use crate::i18n::Language;

/// Digits with their thousands apart: "2.500", in English "2,500".
pub(super) fn apart(digits: &str, language: Language) -> String {
    let sign = match language {
        Language::Dutch => '.',
        Language::English => ',',
    };
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if 0 < place && (digits.len() - place).is_multiple_of(3) {
            written.push(sign);
        }
        written.push(digit);
    }
    written
}

/// A number in a Dutch sentence.
pub(super) fn in_dutch<M>(value: &FluentValue, _: &M) -> Option<String> {
    in_sentence(value, Language::Dutch)
}

/// The same in English.
pub(super) fn in_english<M>(value: &FluentValue, _: &M) -> Option<String> {
    in_sentence(value, Language::English)
}

fn in_sentence(value: &FluentValue, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(apart(&number.as_string(), language)),
        _ => None,
    }
}
