//! Lists of places: halls, buildings, fields. What they say of none of their rows is that these are places.

use csv::StringRecord;

use crate::domain::kinds::AssetKind;
use crate::exchange::csv::Taken;
use crate::exchange::csv::cells::Cells;
use crate::exchange::csv::columns::Plan;
use crate::i18n::{Language, Words, fold};

/// In how many rows it is looked whether all are places.
const SOUGHT: usize = 200;
/// Of fewer rows nobody knows.
const FEWEST: usize = 2;

/// The kind of all rows, if it shows that they are places: by the heading above their names, by the name of the file, by
/// what only places have, or because each of them is called so.
pub(super) fn of_places(
    rows: &[(usize, StringRecord)],
    plan: &Plan,
    file: Option<&str>,
    words: &Words,
    cells: &mut Cells,
) -> Option<AssetKind> {
    let [place, ..] = plan.places_of("name")[..] else {
        return None;
    };
    if plan.of_people || plan.columns.len() < 2 {
        return None;
    }
    let known = words.spellings("list-of-places");
    let heading = fold(&plan.columns[place].heading);
    let is_known = |word: &str| known.contains(&fold(word));
    if known.contains(&heading) {
        return Some(AssetKind::Place);
    }
    // What stands above the names says that they are of clubs, or leaves it open.
    let is_open = Language::ALL
        .iter()
        .any(|language| fold(&words.say_in(*language, "field-name")) == heading);
    if !is_open {
        return None;
    }
    let has_size = plan.columns.iter().any(|column| {
        let size = words.spellings("list-place-size");
        column.taken == Taken::Field("capacity") || size.contains(&fold(&column.heading))
    });
    let parted = |text: &str| -> Vec<String> {
        let parts = text.split(|sign: char| !sign.is_alphanumeric());
        parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    // "Dorpsraad plekken.csv" holds places, and "Verenigingen en zalen.csv" both.
    let mut says_places = |file: &str| {
        let words = parted(file);
        let mut all = words.iter();
        words.iter().any(|word| is_known(word))
            && all.all(|word| cells.kind(word) != Some(AssetKind::Association))
    };
    let is_called = file.is_some_and(&mut says_places);
    let mut names = rows.iter().take(SOUGHT).filter_map(|(_, row)| row.get(place));
    let filled = names.clone().filter(|name| !name.trim().is_empty()).count();
    let mut is_place = |name: &str| {
        let mut is_one = false;
        for word in parted(name) {
            match cells.kind(&word).or_else(|| cells.kind_of_subtype(&word, None)) {
                // "Stichting Dorpshuis" is a club.
                Some(AssetKind::Association) => return false,
                kind => is_one |= kind == Some(AssetKind::Place) || is_known(&word),
            }
        }
        is_one
    };
    let mut all_are = || FEWEST <= filled && names.all(|name| name.trim().is_empty() || is_place(name));
    (has_size || is_called || all_are()).then_some(AssetKind::Place)
}
