//! An inventory in which one person stands in every place where a person can stand, and a look for what is left.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{DateTime, date};
use serde_json::json;
use tempfile::TempDir;
use wijkschouw::domain::asset::{Asset, Offering};
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::channel::Channel;
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::domain::gathering::Gathering;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::plan::{Action, Goal};
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::record::{AnyRecord, Id, Record, RecordKind};
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::snapshot::{Snapshot, Standing};
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::{Link, Rows};
use wijkschouw::domain::views::View;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::{Opened, Store, back_up, backups};

/// By these the person can be found. The name from before she married is one of them.
pub const MARKERS: [&str; 12] = [
    "Zwaantje",
    "Kwakernaak",
    "Pannekoek",
    "zwaantje@kwakernaak.example",
    "06-81726354",
    "06 81 72 63 54",
    "0681726354",
    "+31681726354",
    "024-6543210",
    "Eikenlaan 77",
    "Ze bakt het liefst taarten",
    "alleen op woensdagochtend",
];

/// What a copy is called that was never finished.
pub const HALF: &str = ".wijkschouw-aB3xY9";

pub const EVENING: DateTime = date(2026, 11, 26).at(21, 30, 0, 0);

pub fn tell(phrase: &Phrase) -> String {
    thread_local!(static WORDS: Words = Words::new(Language::Dutch));
    WORDS.with(|words| words.tell(phrase))
}

/// The inventory, on disk and as it is in memory.
pub struct Planted {
    pub folder: TempDir,
    pub village: Village,
    pub person: Id,
    pub piet: Id,
    store: Option<Store>,
}

impl Planted {
    /// With all of it, and with copies of three days.
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let Opened { store, village, .. } = Store::open(&folder.path().join("dorp.db")).unwrap();
        let mut planted = Self {
            folder,
            village,
            person: Id::fresh(),
            piet: Id::fresh(),
            store: Some(store),
        };
        planted.people();
        planted.texts();
        planted.past();
        planted.beside();
        planted.store = None;
        planted
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("dorp.db")
    }

    fn store(&mut self) -> &mut Store {
        self.store.as_mut().unwrap()
    }

    fn save(&mut self, label: Phrase, changes: Vec<Change>) {
        let edit = Edit::new(label, changes);
        self.store().save(&edit).unwrap();
        self.village.apply(&edit);
    }

    fn add<R: Record>(&mut self, record: R) -> Id {
        let id = Id::fresh();
        let name = record.title().to_owned();
        self.save(
            Phrase::new("edit-added").text("name", name),
            vec![Change::add(id, record)],
        );
        id
    }

    fn back_up(&self, days: i64) {
        let at = EVENING.checked_add(jiff::Span::new().days(days)).unwrap();
        back_up(&self.path(), at).unwrap();
    }

    fn people(&mut self) {
        let mut asset = Asset::new(AssetKind::Volunteer, "Zwaantje Pannekoek");
        asset.phone = "024-6543210".into();
        asset.email = "zwaantje@kwakernaak.example".into();
        asset.address = "Eikenlaan 77".into();
        asset.remarks = "Ze bakt het liefst taarten".into();
        asset.offerings = Rows(vec![Offering {
            name: "Taarten van Zwaantje".into(),
            ..Offering::default()
        }]);
        if let Kind::Volunteer(one) = &mut asset.kind {
            one.availability = "alleen op woensdagochtend".into();
            one.consent = ConsentLevel::Oral;
        }
        let person = self.person;
        let mut piet = Asset::new(AssetKind::Volunteer, "Piet Jansen");
        piet.phone = "06-11112222".into();
        piet.remarks = "Kent Zwaantje Pannekoek van de bakkerij".into();
        let added = |name: &str| Phrase::new("edit-added").text("name", name);
        let piet_id = self.piet;
        self.save(added("Piet Jansen"), vec![Change::add(piet_id, piet)]);
        self.save(added("Zwaantje Pannekoek"), vec![Change::add(person, asset)]);
        self.back_up(-40);
        let married = Change::of(&self.village, person, |asset: &mut Asset| {
            asset.name = "Zwaantje Kwakernaak".into();
            asset.phone = "06-81726354".into();
        });
        let changed = Phrase::new("edit-changed").text("name", "Zwaantje Kwakernaak");
        self.save(changed, married.into_iter().collect());
    }

    fn texts(&mut self) {
        let (person, piet) = (self.person, self.piet);
        let mut club = Asset::new(AssetKind::Association, "Bakclub");
        club.description = "Bel Zwaantje Kwakernaak: 06 81 72 63 54".into();
        club.tags.add("zwaantje");
        club.tags.add("bakken");
        let club = self.add(club);
        self.add(Relation {
            kind: RelationKind::Knows,
            from: Link::to(person),
            to: Link::to(piet),
            note: "Zwaantje haalt Piet op".into(),
            ..Relation::default()
        });
        self.add(Relation {
            kind: RelationKind::ActiveIn,
            from: Link::to(piet),
            to: Link::to(club),
            note: "via mevrouw Kwakernaak".into(),
            ..Relation::default()
        });
        self.add(Answer {
            asset: Link::to(person),
            question: "residents.hands.bake".into(),
            answer: Reply::Text("Zwaantje bakt".into()),
        });
        self.add(Story {
            text: "Zwaantje Kwakernaak en Piet bakken samen. Piet mag blijven.".into(),
            told_by: "Zwaantje".into(),
            assets: [person, piet].into_iter().collect(),
            ..Story::default()
        });
        self.add(Story {
            text: "Mevrouw Kwakernaak woont op Eikenlaan 77.".into(),
            assets: [person].into_iter().collect(),
            ..Story::default()
        });
        self.add(Gathering {
            date: Some(date(2026, 5, 12)),
            notes: "Mail naar zwaantje@kwakernaak.example of bel +31681726354.".into(),
            ..Gathering::default()
        });
        self.add(Channel {
            name: "Appgroep Kwakernaak".into(),
            run_by: Link::to(person),
            assets: [person, club].into_iter().collect(),
            ..Channel::default()
        });
        self.add(Goal {
            text: "Meer taarten, zegt Zwaantje".into(),
            ..Goal::default()
        });
        self.add(Action {
            title: "Zwaantje bakt voor het feest".into(),
            owners: [person].into_iter().collect(),
            ..Action::default()
        });
        let friends = "Vrienden van Zwaantje Kwakernaak";
        self.add(Asset::new(AssetKind::Association, friends));
        let report = analyse(&self.village, &Scope::default(), date(2026, 1, 1));
        self.add(Snapshot {
            label: "voor Zwaantje vertrok".into(),
            content: Standing::of(&self.village, &report).write().into(),
            ..Snapshot::on(date(2026, 1, 1))
        });
        let mut settings = Settings::delivered("Wielrade");
        settings.views = Rows(vec![View {
            name: "Alles van Zwaantje".into(),
            query: "kwakernaak".into(),
            ..View::default()
        }]);
        let settings = Change::put(&self.village, Id::ONLY, AnyRecord::Settings(settings.into()));
        self.save(
            Phrase::new("edit-changed").text("name", "Wielrade"),
            settings.into_iter().collect(),
        );
        // As a list is called after what was searched for.
        let views = Change::of(&self.village, Id::ONLY, |settings: &mut Settings| {
            settings.views.0.push(View {
                name: "kwakernaak".into(),
                query: "kwakernaak".into(),
                ..View::default()
            });
        });
        self.save(
            Phrase::new("view-added").text("name", "kwakernaak"),
            views.into_iter().collect(),
        );
        self.back_up(-3);
    }

    /// What was done and taken out again, and what was taken back.
    fn past(&mut self) {
        let person = self.person;
        // The same person once more, deleted as a double.
        let mut double = Asset::new(AssetKind::Volunteer, "Zwaantje Kwakernaak");
        double.address = "Eikenlaan 77".into();
        let double = self.add(double);
        let gone = self.village.removal(RecordKind::Asset, &[double]);
        self.save(
            Phrase::new("edit-deleted").text("name", "Zwaantje Kwakernaak"),
            gone,
        );
        let story = self.add(Story {
            text: "Een verhaal over Zwaantje Kwakernaak dat weg moest".into(),
            ..Story::default()
        });
        let gone = self.village.removal(RecordKind::Story, &[story]);
        self.save(Phrase::new("edit-deleted").text("name", "verhaal"), gone);
        let renamed = Change::of(&self.village, self.piet, |asset: &mut Asset| {
            asset.remarks = "Broer van mevrouw Kwakernaak".into();
        });
        self.save(
            Phrase::new("edit-changed").text("name", "Piet Jansen"),
            renamed.into_iter().collect(),
        );
        self.add(Asset::new(AssetKind::Place, "Dorpshuis"));
        // One of which nothing but a label is left: taken back, and waiting to be done again.
        let again = Change::of(&self.village, person, |asset: &mut Asset| {
            asset.remarks = "06-81726354".into()
        });
        let edit = Edit::new(
            Phrase::new("edit-changed").text("name", "Zwaantje Kwakernaak"),
            again.into_iter().collect(),
        );
        self.store().save(&edit).unwrap();
        self.store().undo().unwrap();
    }

    /// What the file remembers beside the village, and what stands beside the file.
    fn beside(&mut self) {
        let person = self.person.to_string();
        let form = format!("form-{person}");
        let about_her = json!({ "id": person, "typed": { "remarks": "Zwaantje belt" } });
        let line = json!({ "line": "Taartenbakker Kwakernaak #vereniging 0681726354" });
        let store = self.store();
        store.put_draft(&form, &about_her).unwrap();
        store.put_draft("entry-line", &line).unwrap();
        let place = json!({ "main": "screen-inventory", "screen-inventory": { "search": "zwaantje kwak" } });
        store.remember("place", &place.to_string()).unwrap();
        store
            .remember(
                "list:1",
                &json!({ "file": "lijst.csv", "title": "Zwaantje Kwakernaak" }).to_string(),
            )
            .unwrap();
        self.back_up(-1);
        fs::copy(self.path(), self.folder.path().join("dorp.v0.db")).unwrap();
        let copies = backups(&self.path())[0].path.with_file_name(HALF);
        fs::copy(self.path(), copies).unwrap();
    }
}

/// Every file below this folder in which one of the markers stands, in whatever letters.
pub fn left_in(folder: &Path, markers: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files(folder) {
        let bytes = fs::read(&file).unwrap();
        let lower = bytes.to_ascii_lowercase();
        for marker in markers {
            let small = marker.to_ascii_lowercase();
            let wide = |big: bool| -> Vec<u8> {
                let units = small.encode_utf16();
                units
                    .flat_map(|unit| {
                        if big {
                            unit.to_be_bytes()
                        } else {
                            unit.to_le_bytes()
                        }
                    })
                    .collect()
            };
            let spellings = [small.as_bytes().to_vec(), wide(true), wide(false)];
            for spelling in spellings {
                if lower.windows(spelling.len()).any(|window| window == spelling) {
                    found.push(format!("{marker} in {}", file.display()));
                }
            }
        }
    }
    found
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.push(path);
        }
    }
    files
}
