//! What a row is: its kind, its subtype, and the word for it where that says more.

use csv::StringRecord;

use crate::domain::asset::Asset;
use crate::domain::kinds::AssetKind;
use crate::domain::record::Record;
use crate::exchange::csv::kernen::{folded, is_near};
use crate::exchange::csv::meanings::{ASKED, meant};
use crate::exchange::csv::rows::{Leftover, Rows, cell};
use crate::i18n::fold;

impl Rows<'_> {
    /// An asset of the kind that the row says, or that its subtype has; `named` is what its name says, with the word for
    /// it.
    pub(super) fn kind(
        &mut self,
        record: &StringRecord,
        named: Option<(AssetKind, String)>,
        left: &mut Leftover,
    ) -> Asset {
        let subtype = self.text("subtype", record, &mut Leftover::default());
        let whole = self.text("kind", record, left);
        let said = whole.as_deref().map(|cell| self.sort_in(cell).to_owned());
        let told = said.as_deref().and_then(|cell| self.cells.kind(cell));
        // "Soort: stichting" names a subtype.
        let meant = match (told, &said) {
            (None, Some(cell)) => self.kind_of_sort(cell),
            _ => None,
        };
        let guessed = subtype.as_deref().and_then(|cell| self.kind_of_sort(cell));
        // "Type: plek" names no subtype.
        let by_type = subtype.as_deref().and_then(|cell| self.cells.kind(cell));
        // "Soort: ?" says nothing.
        let is_said = told
            .or(meant)
            .or(by_type)
            .or(guessed)
            .or(self.options.default_kind)
            .is_some();
        let named = named.filter(|_| !is_said);
        let kind = told.or(meant).or(by_type);
        let kind = kind.or(named.as_ref().map(|(kind, _)| *kind));
        // What somebody does for pay says more than that it is somebody.
        let may_be_paid = kind.is_none()
            || named
                .as_ref()
                .is_some_and(|(kind, _)| *kind == AssetKind::Volunteer);
        let work = self.paid_work(record).filter(|_| !is_said && may_be_paid);
        let is_paid = work.is_some() || !is_said && may_be_paid && self.is_employed(record);
        let kind = if is_paid {
            Some(AssetKind::Professional)
        } else {
            kind
        };
        let kind = kind.or(self.default_kind).or(guessed);
        let mut asset = Asset::new(kind.unwrap_or(AssetKind::Association), "");
        let of_club = said
            .as_deref()
            .filter(|cell| told.is_none() && self.is_work_of_club(&asset, cell));
        if let Some(work) = of_club {
            asset.tags.add(&self.cells.line(&work.to_lowercase()));
        } else if let (Some(cell), None) = (&said, told)
            && let Some(problem) = self.fill(&mut asset, "subtype", cell)
            && let Some(source) = self.plan.fields.iter().find(|source| source.field == "kind")
        {
            left.keep(self.heading(source), cell, problem);
        }
        if let Some((_, word)) = named.filter(|(_, word)| self.cells.kind(word).is_none()) {
            // A word that is of no subtype of this kind says nothing.
            let _ = self.fill(&mut asset, "subtype", &word);
        }
        if let Some(work) = work.filter(|_| subtype.is_none()) {
            // That it is of one was looked up.
            let _ = self.fill(&mut asset, "subtype", &work);
        }
        if whole.as_deref() != said.as_deref() {
            let whole = whole.unwrap_or_default().to_lowercase();
            asset.tags.add(&self.cells.line(&whole));
        }
        asset
    }

    /// An asset of the kind that a person said of this row; what the row says of that itself is kept.
    pub(super) fn chosen_kind(
        &mut self,
        kind: AssetKind,
        record: &StringRecord,
        left: &mut Leftover,
    ) -> Asset {
        let source = self.plan.fields.iter().find(|source| source.field == "kind");
        let place = source.and_then(|source| source.columns.first().copied());
        if let Some(place) = place {
            let said = cell(record, place);
            if self.cells.kind(said) != Some(kind) {
                left.add(&self.plan.columns[place].heading, said);
            }
        }
        Asset::new(kind, "")
    }

    /// Whether the row says of which kind it is: its cell may be empty, or hold a word that means nothing.
    pub(super) fn says_kind(&mut self, record: &StringRecord) -> bool {
        ["kind", "subtype"].into_iter().any(|field| {
            let said = self.text(field, record, &mut Leftover::default());
            let said = said.map(|cell| self.sort_in(&cell).to_owned());
            said.is_some_and(|cell| {
                self.cells
                    .kind(&cell)
                    .or_else(|| self.kind_of_sort(&cell))
                    .is_some()
            })
        })
    }

    /// Whether the cell says of which kind this is, and nothing more.
    pub(super) fn is_only_kind(&mut self, asset: &Asset, cell: &str) -> bool {
        let kind = asset.which();
        self.cells.kind(cell) == Some(kind) && self.cells.kind_of_subtype(cell, Some(kind)) != Some(kind)
    }

    /// What somebody does for pay, in a list of people that says what each does: "wijkagent".
    fn paid_work(&mut self, record: &StringRecord) -> Option<String> {
        let is_open = self.default_kind.is_none() && self.may_be_anybody && !self.plan.of_clubs;
        if self.default_kind != Some(AssetKind::Volunteer) && !is_open {
            return None;
        }
        let role = self.text("role", record, &mut Leftover::default())?.into_owned();
        let kind = self.cells.kind_of_subtype(&role, Some(AssetKind::Professional));
        (kind == Some(AssetKind::Professional)).then_some(role)
    }

    /// Whether the row says for which company somebody works, and as what; a board member of a club does not.
    fn is_employed(&mut self, record: &StringRecord) -> bool {
        let places = self.plan.places_of("organisation").into_iter();
        let mut places = places.chain(self.plan.clubs.iter().copied());
        let place = places.find(|place| self.words.is_employer(&self.plan.columns[*place].heading));
        let company = place.map_or("", |place| cell(record, place).trim());
        let role = self.text("role", record, &mut Leftover::default());
        let Some(role) = role.map(|role| role.into_owned()) else {
            return false;
        };
        let sort = self.sort_in(company).to_owned();
        let is_club = self.apart.known.is_group(company)
            || self.cells.kind_of_subtype(&sort, None) == Some(AssetKind::Association);
        let is_volunteer =
            self.cells.kind(&role) == Some(AssetKind::Volunteer) || is_club && self.words.is_role(&role);
        !self.apart.is_nobody(company) && !self.apart.is_nobody(&role) && !is_volunteer
    }

    /// The kind that has a subtype that is called so. Among clubs, "jeugdwerk" is one that does such work, and no
    /// professional.
    fn kind_of_sort(&mut self, cell: &str) -> Option<AssetKind> {
        let kind = self.cells.kind_of_subtype(cell, self.default_kind)?;
        let is_work = self.of_clubs && self.is_work(cell);
        Some(if is_work { AssetKind::Association } else { kind })
    }

    fn is_work(&mut self, cell: &str) -> bool {
        let kind = self.cells.kind_of_subtype(cell, self.default_kind);
        kind == Some(AssetKind::Professional) && self.apart.is_work(cell)
    }

    /// Whether the cell says what work this club does.
    pub(super) fn is_work_of_club(&mut self, asset: &Asset, cell: &str) -> bool {
        self.of_clubs && asset.which() == AssetKind::Association && self.is_work(cell)
    }

    /// The cell, or the end of a compound word that says what sort it is, where nobody knows the whole.
    pub(super) fn sort_in<'c>(&mut self, cell: &'c str) -> &'c str {
        if self.cells.kind(cell).is_some() || self.cells.kind_of_subtype(cell, self.default_kind).is_some() {
            return cell;
        }
        self.cells.sort_at_the_end(cell).unwrap_or(cell)
    }

    /// Words that were given another meaning stay in the remarks as they were.
    pub(super) fn keep_words(&self, record: &StringRecord, left: &mut Leftover) {
        for field in ASKED {
            let meanings = self.options.meanings.get(field);
            let source = self.plan.fields.iter().find(|source| source.field == field);
            let Some((source, place)) = source.and_then(|source| Some((source, *source.columns.first()?)))
            else {
                continue;
            };
            let said = cell(record, place);
            let meant = meant(meanings, field, said);
            // A slip of the pen is nothing to keep.
            let is_slip = field == "kern" && is_near(&folded(said), &folded(&meant));
            if *meant != *said && !is_slip {
                left.add(self.heading(source), said);
            }
        }
    }

    /// A choir is a club, but a choir too: what says more than the subtype is a tag.
    pub(super) fn keep_sort(&self, asset: &mut Asset, record: &StringRecord) {
        let terms = self.cells.cx.terms;
        let code = asset
            .value("subtype")
            .and_then(|value| value.codes().first().copied());
        let Some(code) = code else {
            return;
        };
        let label = fold(&terms.word("subtype", code));
        for field in ["subtype", "kind"] {
            let Some(word) = self.text(field, record, &mut Leftover::default()) else {
                continue;
            };
            let word = word.trim().trim_end_matches('.');
            let typed = fold(word);
            let same = typed.starts_with(&label) || label.starts_with(&typed) || self.apart.is_label(&typed);
            if same || !terms.means("subtype", code, word) {
                continue;
            }
            let word = self.cells.line(&word.to_lowercase());
            if !asset.tags.contains(&word) {
                asset.tags.add(&word);
            }
        }
    }
}
