//! The kernen of the village, and adding one.

use crate::domain::change::{Change, Edit};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::read_aloud::desk::Desk;
use crate::screens::kernen::named;

/// Reads the kernen, or adds one with this name.
pub fn tell_or_add(name: &str, desk: &mut Desk) {
    if !name.is_empty() {
        return add(name, desk);
    }
    let kernen: Vec<String> = desk
        .book
        .shown()
        .kernen_by_name()
        .into_iter()
        .map(|(_, kern)| kern.name.to_string())
        .collect();
    if kernen.is_empty() {
        desk.say("aloud-kernen-none");
    } else {
        let kernen = desk.words.list(&kernen);
        desk.tell(&Phrase::new("aloud-kernen-are").text("kernen", kernen));
    }
    desk.say("aloud-kernen-how");
}

fn add(name: &str, desk: &mut Desk) {
    let id = Id::fresh();
    match named(name, id, &desk.reading()) {
        Ok(kern) => {
            let label = Phrase::new("kern-added").text("name", kern.name.to_string());
            desk.save(&Edit::new(label, vec![Change::add(id, kern)]));
        }
        Err(problem) => desk.tell(&problem),
    }
}
