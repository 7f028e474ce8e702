//! A number of a workbook as its cell shows it, where that says more than the number: zeros in front, percents,
//! money. All else is written as it would be typed.

/// What stands in a format for a digit.
const DIGITS: [char; 3] = ['0', '#', '?'];
/// What stands in front of money.
const MONEY: [&str; 3] = ["€", "EUR", "[$€"];

/// The number as a cell with this format shows it.
pub(super) fn shown(number: f64, format: &str) -> String {
    // What follows is for numbers below zero.
    let format = section(format);
    let (pattern, literal) = parts(format);
    let plain = || number.to_string();
    if pattern.contains(&'%') {
        return format!("{}%", with_comma(number * 100.0, decimals(&pattern)));
    }
    if MONEY.iter().any(|sign| format.contains(sign)) {
        return format!("€ {}", with_comma(number, decimals(&pattern)));
    }
    let digits = pattern
        .iter()
        .all(|sign| DIGITS.contains(sign) || literal.contains(sign));
    let zeros = pattern.iter().filter(|sign| **sign == '0').count();
    let leads = pattern
        .first()
        .is_some_and(|sign| *sign == '+' || sign.is_ascii_digit());
    let says_more = 1 < zeros || literal.iter().any(char::is_ascii_digit);
    if digits && leads && says_more && number.fract() == 0.0 && (0.0..1e15).contains(&number) {
        return filled(&number.to_string(), format);
    }
    plain()
}

/// The part of a format that is for numbers above zero.
fn section(format: &str) -> &str {
    let mut quoted = false;
    let end = format.char_indices().find(|(_, sign)| {
        quoted ^= *sign == '"';
        *sign == ';' && !quoted
    });
    end.map_or(format, |(end, _)| &format[..end])
}

/// A sign of a format, and whether it stands for itself.
fn signs(format: &str) -> Vec<(char, bool)> {
    let (mut found, mut signs) = (Vec::new(), format.chars());
    while let Some(sign) = signs.next() {
        match sign {
            '"' => found.extend(
                signs
                    .by_ref()
                    .take_while(|sign| *sign != '"')
                    .map(|sign| (sign, true)),
            ),
            '\\' => found.extend(signs.next().map(|sign| (sign, true))),
            // Room as wide as a sign, or filled with one.
            '_' | '*' => drop(signs.next()),
            // A colour, a language, a condition.
            '[' => drop(signs.find(|sign| *sign == ']')),
            '-' | ' ' | '(' | ')' | '+' | '/' => found.push((sign, true)),
            sign => found.push((sign, false)),
        }
    }
    found
}

/// The signs of a format in their order, and those among them that stand for themselves.
fn parts(format: &str) -> (Vec<char>, Vec<char>) {
    let all = signs(format);
    let literal = all.iter().filter(|(_, literal)| *literal).map(|(sign, _)| *sign);
    (all.iter().map(|(sign, _)| *sign).collect(), literal.collect())
}

/// How many digits stand behind the point.
fn decimals(pattern: &[char]) -> usize {
    let point = pattern.iter().position(|sign| *sign == '.');
    let behind = point.map_or(&[][..], |point| &pattern[point + 1..]);
    behind.iter().take_while(|sign| DIGITS.contains(sign)).count()
}

/// A number with a comma, as it is written in Dutch; without one if nothing stands behind it.
fn with_comma(number: f64, decimals: usize) -> String {
    format!("{number:.decimals$}").replace('.', ",")
}

/// The digits of a whole number in the places that the format has for them, the last in the last.
fn filled(number: &str, format: &str) -> String {
    let signs = signs(format);
    let places = signs.iter().filter(|(_, literal)| !literal).count();
    let mut digits = number.chars().rev();
    let (mut text, mut left) = (Vec::new(), places);
    for (sign, literal) in signs.into_iter().rev() {
        if literal {
            text.push(sign);
            continue;
        }
        left -= 1;
        match digits.next() {
            Some(digit) => text.push(digit),
            None if sign == '0' => text.push('0'),
            None => {}
        }
        if left == 0 {
            // More digits than places: all of them are shown.
            text.extend(digits.by_ref());
        }
    }
    text.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn numbers_are_what_their_cells_show() {
        for (number, format, text) in [
            (612_345_678.0, "0000000000", "0612345678"),
            (612_345_678.0, "00\\-00000000", "06-12345678"),
            (612_345_678.0, "\\0#########", "0612345678"),
            (31_612_345_678.0, "\"+\"00000000000", "+31612345678"),
            (245_550_123.0, "0000\\-000000", "0245-550123"),
            (7.0, "000", "007"),
            (1234.0, "000", "1234"),
            (0.25, "0%", "25%"),
            (0.125, "0.0%", "12,5%"),
            (12.5, "\"€\" #,##0.00", "€ 12,50"),
            (3.0, "_ [$€-413] * #,##0.00_ ;_ [$€-413] * -#,##0.00_ ", "€ 3,00"),
            (6581.0, "General", "6581"),
            (6581.0, "Standaard", "6581"),
            (6581.0, "0", "6581"),
            (1200.0, "#,##0", "1200"),
            (1.5, "0.00", "1.5"),
            (12.0, "0 \"leden\"", "12"),
            (12.0, "", "12"),
            (12.0, "\"", "12"),
        ] {
            assert_eq!(shown(number, format), text, "{format}");
        }
    }
}
