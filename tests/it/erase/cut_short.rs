//! Of a text that was cut short where it is told what was done, no piece of a name stays.

use tempfile::TempDir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::{Arg, Phrase};
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::story::Story;
use wijkschouw::i18n::Language;
use wijkschouw::store::{Opened, Store, back_up};

use crate::erase::planted::{EVENING, left_in, tell};
use crate::evening::Evening;

/// What was done is called so, and so it has to be once she is erased.
const CALLED: [(&str, &str); 12] = [
    (
        "Er kwam langs: Petronella Kwakza…",
        "Er kwam langs: vrijwilliger…",
    ),
    (
        "Even bellen met mevrouw Petron…",
        "Even bellen met mevrouw vrijwilliger…",
    ),
    ("Even bellen met P. Kwakzal…", "Even bellen met vrijwilliger…"),
    ("Zo zei mevrouw Kwak~", "Zo zei mevrouw vrijwilliger…"),
    ("Zo zei mevrouw Petronella…", "Zo zei mevrouw vrijwilliger…"),
    ("vraag petronella kwa…", "vraag vrijwilliger…"),
    ("Mail petronella@kwakz…", "Mail vrijwilliger…"),
    ("Bel nog 06-8172…", "Bel nog vrijwilliger…"),
    ("Ga langs op Eikenlaan 7…", "Ga langs op vrijwilliger…"),
    ("Ga met Piet naar de Eikenla…", "Ga met Piet naar de Eikenla…"),
    (
        "Samen naar het kwartet en Piet…",
        "Samen naar het kwartet en Piet…",
    ),
    ("Sinds 1908 en voor 20…", "Sinds 1908 en voor 20…"),
];

#[test]
fn no_piece_of_a_name_stays_in_what_was_done() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("dorp.db");
    let Opened {
        mut store,
        mut village,
        ..
    } = Store::open(&path).unwrap();
    let mut save = |label: &str, changes: Vec<Change>| {
        let edit = Edit::new(Phrase::new("edit-added").text("name", label), changes);
        store.save(&edit).unwrap();
        village.apply(&edit);
    };
    let person = Id::fresh();
    let mut asset = Asset::new(AssetKind::Volunteer, "Petronella Kwakzalver");
    asset.phone = "06-81726354".into();
    asset.email = "petronella@kwakzalver.example".into();
    asset.address = "Eikenlaan 77".into();
    save("Petronella Kwakzalver", vec![Change::add(person, asset)]);
    save(
        "Piet Jansen",
        vec![Change::add(
            Id::fresh(),
            Asset::new(AssetKind::Volunteer, "Piet Jansen"),
        )],
    );
    for (label, _) in CALLED {
        let story = Story {
            text: "Zomaar".into(),
            ..Story::default()
        };
        save(label, vec![Change::add(Id::fresh(), story)]);
    }
    back_up(&path, EVENING).unwrap();
    let mut erasure = Erasure::of(&village, person, &tell).unwrap();
    store
        .eraser()
        .unwrap()
        .erase(&mut erasure, &mut |_, _| {})
        .unwrap();
    let mut called: Vec<Arg> = store
        .history(CALLED.len())
        .unwrap()
        .into_iter()
        .map(|past| past.label.args[0].1.clone())
        .collect();
    called.reverse();
    let wanted = CALLED.map(|(_, after)| Arg::Text(after.to_owned()));
    assert_eq!(called, wanted);
    assert_eq!(left_in(folder.path(), &["petron", "kwakz", "06-8172"]), [""; 0]);
}

#[test]
fn what_was_done_is_kept_whole_and_cut_where_it_is_shown() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys(
        "5n<enter>In de maand mei bezocht ons hier mevrouw Petronella Kwakzalver met haar hond<ctrl-s>",
    );
    let past = Store::open_to_read(&evening.file())
        .unwrap()
        .store
        .history(1)
        .unwrap();
    assert!(
        format!("{:?}", past[0].label).contains("Kwakzalver met haar hond"),
        "{past:?}"
    );
    evening
        .keys("U")
        .shows("toegevoegd")
        .shows("In de maand mei")
        .shows("…");
}
