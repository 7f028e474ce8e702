//! What spoiled files brought to light, and was mended.

use std::time::{Duration, Instant};

use wijkschouw::domain::weekdays::Weekdays;

use crate::fuzz::readers::World;

#[test]
fn a_word_without_end_is_soon_known_to_be_no_day() {
    let world = World::new();
    let word = "vandaag".repeat(5_000);
    let start = Instant::now();
    assert_eq!(Weekdays::new(&world.words).told(&word), 0);
    // It took minutes: every beginning of it was looked up.
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_ne!(Weekdays::new(&world.words).told("dinsdagochtend"), 0);
}
