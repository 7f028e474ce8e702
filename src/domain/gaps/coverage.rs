//! What there is: the counts of the matrices, and the latest story of each cell.

use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::seen::{Entry, Seen, WHOLE_VILLAGE};
use crate::domain::lists::{Condition, Function, Sphere, TargetGroup};
use crate::domain::record::Id;
use crate::domain::story::Audience;
use crate::domain::village::Village;

/// How many counted entries in scope carry each condition, in the order of the list of conditions.
type Row = [u32; 4];

/// What there is, in scope.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    /// All entries of each kind, whatever their status.
    pub entries: [u32; 4],
    /// The counted entries of each kind.
    pub counted: [u32; 4],
    /// Spheres by conditions (rule 1.1).
    pub spheres: [Row; 3],
    /// Kinds by conditions (rule 1.2).
    pub kinds: [Row; 4],
    /// Kernen by name by conditions (rule 1.3): what is of the whole village counts in every kern.
    /// Last what is of the whole village alone.
    pub kernen: Vec<(Option<Id>, Row)>,
    /// Target groups of the settings by conditions.
    pub groups: Vec<(TargetGroup, Row)>,
    /// Functions of the settings by conditions.
    pub functions: Vec<(Function, Row)>,
    /// The latest stories that everybody may read.
    pub stories: Told,
}

/// The latest story of each cell, of those that everybody may read; the scope does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Spheres by conditions.
    pub cells: [[Option<Id>; 4]; 3],
    /// Conditions, in whatever sphere.
    pub conditions: [Option<Id>; 4],
}

impl Coverage {
    pub(super) fn of(seen: &Seen<'_>) -> Self {
        let settings = seen.settings();
        let mut coverage = Self {
            entries: [0; 4],
            counted: [0; 4],
            spheres: [Row::default(); 3],
            kinds: [Row::default(); 4],
            kernen: Vec::new(),
            groups: settings
                .target_groups
                .iter()
                .map(|group| (group, Row::default()))
                .collect(),
            functions: settings
                .functions
                .iter()
                .map(|function| (function, Row::default()))
                .collect(),
            stories: Told::of(seen.village),
        };
        for asset in seen
            .village
            .assets
            .values()
            .filter(|asset| seen.scope.includes(asset))
        {
            coverage.entries[asset.which().index()] += 1;
        }
        let mut kernen = vec![Row::default(); seen.kernen.len()];
        let mut everywhere = Row::default();
        for (_, entry) in seen.assets() {
            coverage.counted[entry.kind.index()] += 1;
            coverage.count(entry);
            match kernen.get_mut(entry.kern as usize) {
                Some(row) => add(row, entry),
                None if entry.kern == WHOLE_VILLAGE => add(&mut everywhere, entry),
                None => {}
            }
        }
        for (place, kern) in seen.kernen() {
            let own = kernen[place as usize];
            let row = std::array::from_fn(|condition| own[condition] + everywhere[condition]);
            coverage.kernen.push((Some(kern), row));
        }
        coverage.kernen.push((None, everywhere));
        coverage
    }

    fn count(&mut self, entry: &Entry<'_>) {
        for sphere in Sphere::VARIANTS.iter().filter(|sphere| entry.is_in(**sphere)) {
            add(&mut self.spheres[sphere.index()], entry);
        }
        add(&mut self.kinds[entry.kind.index()], entry);
        for (group, row) in &mut self.groups {
            if entry.is_for(*group) {
                add(row, entry);
            }
        }
        for (function, row) in &mut self.functions {
            if entry.has(*function) {
                add(row, entry);
            }
        }
    }
}

fn add(row: &mut Row, entry: &Entry<'_>) {
    for condition in Condition::VARIANTS {
        row[condition.index()] += u32::from(entry.serves(*condition));
    }
}

impl Told {
    fn of(village: &Village) -> Self {
        let mut told = Self::default();
        let mut stories: Vec<(Option<Date>, Id)> = village
            .stories
            .iter()
            .filter(|(_, story)| story.audience == Audience::Everyone)
            .map(|(id, story)| (story.date, *id))
            .collect();
        stories.sort_unstable();
        for (_, id) in stories {
            let Some(story) = village.stories.get(&id) else {
                continue;
            };
            for condition in story.conditions.iter().map(Code::index) {
                told.conditions[condition] = Some(id);
                for sphere in story.spheres.iter().map(Code::index) {
                    told.cells[sphere][condition] = Some(id);
                }
            }
        }
        told
    }
}
