//! Spoiled files in our own format: refused whole, with what is wrong and where.

use wijkschouw::exchange::native;
use wijkschouw::exchange::sheets::{FileFormat, format_of};

use super::{AT_LEAST, Dice, flipped};

const GOOD: &str = r#"{"format":"wijkschouw","version":1,"village":"Heumen",
 "kernen":[{"id":"0f0e8d3c-7f1e-4d5f-8a53-3c1d1f3a0001","name":"Malden"}],
 "assets":[{"id":"0f0e8d3c-7f1e-4d5f-8a53-3c1d1f3a0002","kind":"place","name":"Dorpshuis","tags":["muziek"]}]}"#;

#[test]
fn spoiled_files_of_our_own() {
    assert!(native::read(GOOD.as_bytes()).is_ok());
    let mut refused: Vec<Vec<u8>> = Vec::new();
    for length in (25..GOOD.len()).step_by(2) {
        refused.push(GOOD.as_bytes()[..length].to_vec());
    }
    for (from, to) in [
        ("\"version\":1", "\"version\":\"een\""),
        ("\"version\":1", "\"version\":99"),
        ("\"place\"", "\"plaats\""),
        ("[\"muziek\"]", "{\"muziek\":1}"),
        ("0002", "000"),
        ("\"name\"", "\"naam\""),
        ("\"kernen\":[", "\"kernen\":[7,"),
        ("}]}", "}]}}"),
        ("Malden", "Mal\0den"),
    ] {
        refused.push(GOOD.replacen(from, to, 1).into_bytes());
    }
    for depth in [127, 1_000, 200_000] {
        let deep = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        refused.push(GOOD.replacen("[\"muziek\"]", &deep, 1).into_bytes());
    }
    assert!(AT_LEAST <= refused.len(), "{}", refused.len());
    for bytes in refused {
        assert_eq!(format_of(&bytes), FileFormat::Native);
        let problems = native::read(&bytes).unwrap_err();
        assert!(!problems.is_empty(), "{}", String::from_utf8_lossy(&bytes));
    }
    // Whatever else happens to one, it is read or refused.
    let mut dice = Dice(9);
    for _ in 0..AT_LEAST {
        let bytes = flipped(GOOD.as_bytes(), &mut dice);
        let _ = (format_of(&bytes), native::read(&bytes));
    }
}
