//! There is always a recent copy, made by itself, that really opens (R11); and the way back to it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::ToSpan;
use jiff::civil::{DateTime, date};
use proptest::prelude::{ProptestConfig, any};
use proptest::{prop_assert_eq, proptest};
use tempfile::tempdir;
use wijkschouw::cli;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::join::join;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::value::Reading;
use wijkschouw::domain::village::Village;
use wijkschouw::domain::withdrawal::withdrawn;
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::{
    Occasion, Opened, Store, StoreError, back_up, back_up_before, back_up_unseen, backups, look_through,
    look_through_for, see_through,
};

use crate::evening::{Evening, TODAY};
use crate::made_up;

const EVENING: DateTime = date(2026, 11, 26).at(21, 30, 0, 0);

/// An inventory with this many made-up edits in it, closed.
fn inventory(folder: &Path, edits: u64) -> (PathBuf, Village) {
    let path = folder.join("dorp.db");
    let Opened {
        mut store,
        mut village,
        ..
    } = Store::open(&path).unwrap();
    for seed in 0..edits {
        let edit = made_up::edit(&village, seed);
        store.save(&edit).unwrap();
        village.apply(&edit);
    }
    (path, village)
}

#[test]
fn a_copy_that_one_goes_back_to_at_the_first_start_ends_it() {
    let mut evening = Evening::new(Language::Dutch);
    let other = tempfile::tempdir().unwrap();
    let path = other.path().join("dorp.db");
    let mut store = Store::open(&path).unwrap().store;
    let club = Asset::new(AssetKind::Association, "Fanfare");
    let label = Phrase::new("edit-added").text("name", "Fanfare");
    store
        .save(&Edit::new(label, vec![Change::add(Id::fresh(), club)]))
        .unwrap();
    drop(store);
    let mut folder = evening.file().into_os_string();
    folder.push("-backups");
    fs::create_dir_all(&folder).unwrap();
    fs::copy(&path, Path::new(&folder).join("2026-11-26T21-30-00.end.db")).unwrap();
    evening.shows("Welkom");
    evening.command("kopieën van vroeger").shows("bij het stoppen");
    evening.keys("<enter>1<enter>").hides("Welkom").hides("Kopieën");
    evening.entry("Fanfare");
    evening.keys("2").shows("Fanfare");
}

#[test]
fn where_the_inventory_is_gone_its_copies_are_told_and_the_last_one_can_be_put_back() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>").restart();
    fs::remove_file(evening.file()).unwrap();
    evening.crash().shows("Er is nog een kopie").shows("één hulpbron");
    // Enter, which is pressed without thinking, does nothing.
    evening
        .keys("<enter>")
        .shows("Welkom")
        .shows("Hier staat nog een kopie");
    evening.crash().keys("j").hides("Welkom");
    evening.entry("Dorpshuis");
    evening.restart().hides("Er is nog een kopie");
}

#[test]
fn a_copy_says_the_same_and_nobody_else_can_read_it() {
    let folder = tempdir().unwrap();
    let (path, village) = inventory(folder.path(), 40);
    let copy = back_up(&path, EVENING).unwrap();
    assert_eq!(
        native::write(&look_through(&copy.path).unwrap()),
        native::write(&village)
    );
    assert_eq!(backups(&path), std::slice::from_ref(&copy));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&copy.path), 0o600);
        assert_eq!(mode(copy.path.parent().unwrap()), 0o700);
    }
}

#[test]
fn four_hundred_evenings_leave_some_thirty_copies_each_of_its_own_evening() {
    let folder = tempdir().unwrap();
    let (path, mut village) = inventory(folder.path(), 5);
    let mut store = Store::open(&path).unwrap().store;
    let mut at = date(2025, 10, 20).at(22, 0, 0, 0);
    let mut said = HashMap::new();
    for evening in 0..400 {
        let edit = made_up::edit(&village, evening);
        store.save(&edit).unwrap();
        village.apply(&edit);
        said.insert(at, native::write(&village));
        back_up(&path, at).unwrap();
        assert_eq!(backups(&path)[0].at, at, "the newest is of this evening");
        at = at.checked_add(1.day()).unwrap();
    }
    let all = backups(&path);
    assert!((20..=31).contains(&all.len()), "{}", all.len());
    let days: Vec<i32> = all
        .iter()
        .map(|copy| at.date().since(copy.at.date()).unwrap().get_days())
        .collect();
    assert_eq!(
        days[..12],
        (1..=12).collect::<Vec<_>>(),
        "of each of the last days one"
    );
    assert!(
        days.iter().any(|day| 180 < *day),
        "and some of months ago: {days:?}"
    );
    for copy in &all {
        assert_eq!(native::write(&look_through(&copy.path).unwrap()), said[&copy.at]);
        assert_eq!(copy.occasion, Occasion::End);
    }
    // Nothing half made stays behind.
    assert_eq!(
        fs::read_dir(all[0].path.parent().unwrap()).unwrap().count(),
        all.len()
    );
}

#[test]
fn a_copy_tells_why_it_was_made_and_two_of_one_second_have_an_order() {
    let folder = tempdir().unwrap();
    let (path, _) = inventory(folder.path(), 3);
    let occasions = [
        Occasion::Import(312),
        Occasion::End,
        Occasion::Several(140),
        Occasion::Restore,
    ];
    for occasion in occasions {
        back_up_before(&path, EVENING, occasion).unwrap();
    }
    let found: Vec<Occasion> = backups(&path).iter().map(|copy| copy.occasion).collect();
    assert_eq!(found, [occasions[3], occasions[2], occasions[1], occasions[0]]);
    // A copy of an older program says nothing of it.
    let oldest = backups(&path).pop().unwrap();
    fs::rename(
        &oldest.path,
        oldest.path.with_file_name("2026-11-01T10-00-00.2.db"),
    )
    .unwrap();
    assert_eq!(backups(&path).pop().unwrap().occasion, Occasion::Unknown);
}

#[test]
fn what_a_killed_program_left_half_made_is_taken_away_once_it_is_old() {
    let folder = tempdir().unwrap();
    let (path, _) = inventory(folder.path(), 3);
    let copy = back_up(&path, EVENING).unwrap();
    let copies = copy.path.parent().unwrap();
    let made = |folder: &Path, name: &str, hours: u64| {
        let path = folder.join(name);
        fs::write(&path, "half").unwrap();
        let file = fs::File::options().write(true).open(&path).unwrap();
        let then = SystemTime::now() - Duration::from_secs(3600 * hours);
        file.set_modified(then).unwrap();
        path
    };
    let old = [
        made(folder.path(), ".wijkschouw-aB3xY9", 30),
        made(copies, ".wijkschouw-000000", 2),
    ];
    let others = [
        made(folder.path(), ".wijkschouw-busy00", 0),
        made(folder.path(), ".wijkschouw-lijst.csv", 30),
        made(folder.path(), ".andere-aB3xY9", 30),
        made(folder.path(), "wijkschouw-aB3xY9", 30),
    ];
    // Who only reads takes nothing away.
    drop(Store::open_to_read(&path).unwrap());
    assert!(old.iter().all(|path| path.exists()));
    drop(Store::open(&path).unwrap());
    assert!(old.iter().all(|path| !path.exists()));
    assert!(others.iter().all(|path| path.exists()));
    assert!(copy.path.exists());
}

#[test]
fn a_clock_that_goes_back_does_not_take_out_the_copy_that_was_just_made() {
    let folder = tempdir().unwrap();
    let (path, _) = inventory(folder.path(), 3);
    for day in 0..40 {
        back_up(&path, EVENING.checked_add(day.days()).unwrap()).unwrap();
    }
    let long_ago = EVENING.checked_sub(20.years()).unwrap();
    let copy = back_up(&path, long_ago).unwrap();
    assert!(copy.path.exists());
}

#[test]
fn where_the_clock_was_set_back_the_copy_made_last_is_still_the_last() {
    let folder = tempdir().unwrap();
    let (path, _) = inventory(folder.path(), 3);
    let first = back_up(&path, EVENING).unwrap();
    // As older programs named them, two in one second: they are the oldest, by their clock.
    for name in ["2026-11-25T21-30-00.end.db", "2026-11-25T21-30-00.2.end.db"] {
        fs::rename(
            back_up(&path, EVENING).unwrap().path,
            first.path.with_file_name(name),
        )
        .unwrap();
    }
    let older: Vec<PathBuf> = backups(&path)[1..].iter().map(|copy| copy.path.clone()).collect();
    // A year ahead, back, and then evening after evening that seems to be of long before.
    let mut made = vec![first.path];
    let ahead = EVENING.checked_add(1.year()).unwrap();
    let back = EVENING.checked_sub(400.days()).unwrap();
    let evenings = (0..60).map(|evening| back.checked_add(evening.days()).unwrap());
    for at in [ahead].into_iter().chain(evenings) {
        made.insert(0, back_up(&path, at).unwrap().path);
        let listed: Vec<PathBuf> = backups(&path).into_iter().map(|copy| copy.path).collect();
        let newest = made.len().min(10);
        assert_eq!(
            listed[..newest],
            made[..newest],
            "in the order in which they were made"
        );
        assert!(made.len() > 5 || listed.ends_with(&older), "{listed:?}");
    }
    assert!(backups(&path).len() < 40);
}

#[test]
fn of_a_damaged_inventory_no_copy_is_made_and_the_good_ones_stay() {
    let folder = tempdir().unwrap();
    let (path, village) = inventory(folder.path(), 30);
    let good = back_up(&path, EVENING).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    for byte in &mut bytes[4096..half] {
        *byte = 0xA5;
    }
    fs::write(&path, &bytes).unwrap();
    assert!(back_up(&path, EVENING.checked_add(1.hour()).unwrap()).is_err());
    assert_eq!(backups(&path), std::slice::from_ref(&good));
    assert_eq!(look_through(&good.path).unwrap(), village);
    assert_eq!(
        fs::read(&path).unwrap(),
        bytes,
        "the damaged file is left as it is"
    );
}

#[test]
fn a_copy_that_is_seen_not_to_be_whole_afterwards_is_taken_away() {
    let folder = tempdir().unwrap();
    let (path, _) = inventory(folder.path(), 30);
    let good = back_up(&path, EVENING).unwrap();
    let made = back_up_unseen(&path, EVENING.checked_add(1.hour()).unwrap(), Occasion::End).unwrap();
    let mut bytes = fs::read(&made.path).unwrap();
    bytes[4096..].fill(0xA5);
    fs::write(&made.path, &bytes).unwrap();
    assert!(see_through(&path, &made).is_err());
    assert_eq!(backups(&path), [good]);
}

#[cfg(unix)]
#[test]
fn copies_do_not_follow_a_link_and_it_is_known_when_others_can_look_in() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use wijkschouw::store::open_to_others;

    let folder = tempdir().unwrap();
    let (path, _) = inventory(folder.path(), 3);
    let (copies, elsewhere) = (
        folder.path().join("dorp.db-backups"),
        folder.path().join("elders"),
    );
    fs::create_dir(&elsewhere).unwrap();
    symlink(&elsewhere, &copies).unwrap();
    let refused = back_up(&path, EVENING);
    assert!(matches!(refused, Err(StoreError::LinkedFolder { path }) if path == copies));
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0);
    // What somebody put there is no copy of ours.
    fs::copy(&path, elsewhere.join("2026-11-01T10-00-00.db")).unwrap();
    assert_eq!(backups(&path), []);

    fs::remove_file(&copies).unwrap();
    back_up(&path, EVENING).unwrap();
    assert_eq!(open_to_others(&path), None);
    fs::set_permissions(&copies, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(open_to_others(&path), Some(copies));
}

#[test]
fn what_is_no_copy_of_ours_is_left_alone_and_not_listed() {
    let folder = tempdir().unwrap();
    let (path, _) = inventory(folder.path(), 3);
    let copy = back_up(&path, EVENING).unwrap();
    let beside = copy.path.with_file_name("foto.jpg");
    fs::write(&beside, "een foto").unwrap();
    let odd = copy.path.with_file_name("2026-99-99T00-00-00.db");
    fs::write(&odd, "geen dag").unwrap();
    back_up(&path, EVENING.checked_add(1.day()).unwrap()).unwrap();
    assert_eq!(backups(&path).len(), 2);
    assert!(beside.exists() && odd.exists());
    assert!(matches!(look_through(&odd), Err(StoreError::Foreign { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn going_back_is_an_edit_that_can_be_taken_back(seed in any::<u64>(), later in 1..60u64) {
        let folder = tempdir().unwrap();
        let (path, then) = inventory(folder.path(), 20);
        let copy = back_up(&path, EVENING).unwrap();
        let Opened { mut store, mut village, .. } = Store::open(&path).unwrap();
        for step in 0..later {
            let edit = made_up::edit(&village, seed.wrapping_add(step));
            store.save(&edit).unwrap();
            village.apply(&edit);
        }
        let now = village.clone();
        let changes = village.becoming(&look_through(&copy.path).unwrap());
        let edit = Edit::new(Phrase::new("edit-restored-file"), changes);
        store.save(&edit).unwrap();
        village.apply(&edit);
        prop_assert_eq!(&village, &then);
        prop_assert_eq!(&store.reload().unwrap(), &then);
        if !edit.changes.is_empty() {
            store.undo().unwrap();
        }
        prop_assert_eq!(&store.reload().unwrap(), &now);
    }
}

#[test]
fn who_stops_after_typing_has_a_copy_and_can_go_back_to_it() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("iFanfare #vereniging<enter><esc>").restart();
    assert_eq!(backups(&evening.file()).len(), 1);
    // Looking around makes no copy.
    evening.keys("2345").restart();
    assert_eq!(backups(&evening.file()).len(), 1);
    evening.keys("2d").shows("verwijderd").restart();
    evening.command("kopie terugzetten").shows("Kopieën van vroeger");
    evening
        .keys("<down><enter>")
        .shows("Alles terugzetten zoals het was op 23-11-2026")
        .shows("terug: 1");
    // The number has to be typed: no key alone goes on.
    evening
        .keys("<enter>")
        .shows("Dat is niet 1")
        .keys("j<enter>")
        .shows("Typ 1");
    assert!(evening.village().assets.is_empty());
    evening.keys("<esc>").shows("Kopieën van vroeger");
    evening.keys("<enter>1<enter>").shows("Alles teruggezet");
    assert_eq!(evening.village().assets.len(), 1);
    // How it was until then is the newest copy, and says why it is there.
    evening.shows("voor het terugzetten").shows("bij het stoppen");
    evening.keys("<esc>u");
    assert!(evening.village().assets.is_empty());
}

/// The program may be cut off before it made a copy: then it is made when the next one stops who looked around only.
#[test]
fn what_is_in_no_copy_yet_is_copied_though_nothing_was_changed_since() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("iFanfare #vereniging<enter><esc>").crash();
    assert_eq!(backups(&evening.file()), []);
    evening.restart();
    assert_eq!(backups(&evening.file()).len(), 1);
    evening.keys("2345").restart();
    assert_eq!(backups(&evening.file()).len(), 1, "looking around makes no copy");
    evening.keys("iKoor #vereniging<enter><esc>").crash().restart();
    let copies = backups(&evening.file());
    assert_eq!(copies.len(), 2);
    assert_eq!(look_through(&copies[0].path).unwrap().assets.len(), 2);
}

/// Who begins after that has one at once, without waiting for it.
#[test]
fn after_being_cut_off_a_copy_is_made_at_the_start() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("iFanfare #vereniging<enter><esc>").crash();
    evening.begins();
    let copies = backups(&evening.file());
    assert_eq!(copies.len(), 1);
    assert_eq!(copies[0].occasion, Occasion::Start);
    evening.restart();
    assert_eq!(backups(&evening.file()).len(), 1, "it has all there is");
}

#[test]
fn a_large_change_waits_for_a_copy_and_is_made_without_one_where_none_can_be_made() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    for number in 0..12 {
        evening.keys(&format!("iVereniging {number} #vereniging<enter><esc>"));
    }
    assert_eq!(backups(&evening.file()), []);
    evening.keys("2*dj");
    assert!(evening.village().assets.is_empty(), "{}", evening.screen());
    let copies = backups(&evening.file());
    assert_eq!(copies.len(), 1);
    assert_eq!(copies[0].occasion, Occasion::Several(12));
    assert_eq!(look_through(&copies[0].path).unwrap().assets.len(), 12);

    evening.keys("u");
    assert_eq!(evening.village().assets.len(), 12);
    // Something else stands where copies go.
    let folder = copies[0].path.parent().unwrap().to_owned();
    fs::remove_dir_all(&folder).unwrap();
    fs::write(&folder, "geen map").unwrap();
    evening.keys("2*dj");
    assert!(evening.village().assets.is_empty());
    evening.shows("dorp.db-backups");
    evening.keys("iFanfare #vereniging<enter><esc>");
    assert_eq!(evening.village().assets.len(), 1, "typing goes on");
}

#[test]
fn without_copies_the_panel_says_when_they_come_and_the_whereabouts_tell_the_last_one() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .command("kopieën van vroeger")
        .shows("Er is nog geen kopie")
        .hides("terugzetten")
        .keys("<enter>")
        .shows("Die komt er vanzelf als u stopt");
    evening.keys("<esc>").shows("alles bewaard").restart();
    // Whoever begins sees how old the last copy is.
    evening
        .shows("alles bewaard · kopie 23-11")
        .command("waar staat alles")
        .shows("23-11-2026 12:00, één kopie");
}

#[test]
fn who_said_no_since_a_copy_was_made_still_does_when_it_is_put_back() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("iAnneke Zwaan #vrijwilliger<enter><esc>2");
    let id = *evening.village().assets.keys().next().unwrap();
    let agreed = |level: ConsentLevel, village: &Village| {
        let change = Change::of(village, id, |asset: &mut Asset| {
            if let Kind::Volunteer(volunteer) = &mut asset.kind {
                volunteer.consent = level;
            }
        });
        Edit::new(
            Phrase::new("edit-changed").text("name", ""),
            change.into_iter().collect(),
        )
    };
    evening.written(&agreed(ConsentLevel::Written, &evening.village()));
    evening.restart();
    let withdrawn = withdrawn(&evening.village(), id, TODAY).unwrap();
    evening.written(&withdrawn);
    evening.keys("iFanfare #vereniging<enter><esc>");
    evening
        .command("kopieën van vroeger")
        .keys("<enter>")
        .shows("De toestemming van 1 mens is sinds die kopie")
        .keys("1<enter>");
    let village = evening.village();
    assert_eq!(village.assets.len(), 1);
    assert_eq!(village.assets[&id].kind.consent(), Some(ConsentLevel::None));
}

/// Two entries of one person were joined since, and that one said no; another said yes to less.
#[test]
fn what_was_said_since_holds_for_who_was_joined_and_for_a_yes_to_less() {
    let who = |name: &str, purpose: &str| {
        let mut asset = Asset::new(AssetKind::Volunteer, name);
        if let Kind::Volunteer(volunteer) = &mut asset.kind {
            volunteer.consent = ConsentLevel::Oral;
            volunteer.consent_purpose = purpose.into();
        }
        asset
    };
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let mut opened = Store::open(&path).unwrap();
    let ids: Vec<Id> = (0..3).map(|_| Id::fresh()).collect();
    let people = ["Berta Kok", "Betsie Kolk", "Ina Smit"].map(|name| who(name, ""));
    let people = ids.iter().zip(people).map(|(id, asset)| Change::add(*id, asset));
    let mut done = |edit: Edit| {
        opened.store.save(&edit).unwrap();
        opened.village.apply(&edit);
        opened.village.clone()
    };
    let village = done(Edit::new(Phrase::new("edit-several"), people.collect()));
    let copy = folder.path().join("kopie.db");
    fs::copy(&path, &copy).unwrap();
    let words = Words::new(Language::Dutch);
    let reading = Reading {
        today: TODAY,
        village: &village,
        terms: &words,
    };
    let village = done(join(&village, ids[0], ids[1], |_| None, &reading).unwrap());
    let stays = if village.assets.contains_key(&ids[0]) {
        ids[0]
    } else {
        ids[1]
    };
    let village = done(withdrawn(&village, stays, TODAY).unwrap());
    let less = Change::of(&village, ids[2], |asset: &mut Asset| {
        *asset = who("Ina Smit", "alleen telefoonlijst")
    });
    let village = done(Edit::new(Phrase::new("edit-changed"), less.into_iter().collect()));
    let returning = look_through_for(&path, None, &village, &copy).unwrap();
    assert_eq!(returning.refused, 3);
    for id in &ids[..2] {
        let level = returning.village.assets[id].kind.consent();
        assert_eq!(level, Some(ConsentLevel::None), "{id}");
    }
    let Kind::Volunteer(ina) = &returning.village.assets[&ids[2]].kind else {
        panic!("a volunteer");
    };
    assert_eq!(&*ina.consent_purpose, "alleen telefoonlijst");
}

#[test]
fn while_presenting_nothing_is_put_back() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("iFanfare #vereniging<enter><esc>")
        .restart()
        .keys("2d")
        .present();
    evening
        .command("kopieën van vroeger")
        .keys("<enter>")
        .shows("Stop eerst met presenteren");
    assert!(evening.village().assets.is_empty());
}

#[test]
fn the_name_of_a_damaged_file_does_nothing_to_the_terminal() {
    let damaged = StoreError::Damaged {
        path: PathBuf::from("/home/anna/dorp\u{1b}[2J\nAlles is in orde.db"),
        code: "SQLite 11".to_owned(),
    };
    let mut output = Vec::new();
    let words = Words::new(Language::Dutch);
    let way = cli::rescue(&damaged, Path::new(""), &words, &mut &b"\n"[..], &mut output);
    assert_eq!(way, cli::WayBack::Declined);
    let output = String::from_utf8(output).unwrap();
    assert!(
        output.contains("dorp\\u{1b}[2J\\nAlles is in orde.db"),
        "{output}"
    );
    assert!(!output.contains('\u{1b}'));
}

#[test]
fn a_step_that_changed_very_much_is_not_taken_back_by_one_key() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    let all = evening.village().assets.len();
    evening.restart();
    evening.keys("2u").shows("Hiermee gaat in één keer veel terug");
    assert_eq!(evening.village().assets.len(), all);
    // Enter, which is pressed without thinking, is no; and so is the same key once more.
    evening.keys("<enter>");
    evening.keys("uu<esc>");
    assert_eq!(evening.village().assets.len(), all);
    evening.keys("uj");
    assert!(evening.village().assets.is_empty());
    evening.keys("<esc><ctrl-r>");
    assert_eq!(evening.village().assets.len(), all);
    // What is small goes back as ever.
    evening.keys("iFanfare #vereniging<enter><esc>");
    assert_eq!(evening.village().assets.len(), all + 1);
    evening.keys("u");
    assert_eq!(evening.village().assets.len(), all);
    // What was done just now is no surprise, however much it is.
    evening.keys("2*dj");
    assert!(evening.village().assets.is_empty());
    evening.keys("u");
    assert_eq!(evening.village().assets.len(), all);
    evening.keys("u").shows("Hiermee gaat in één keer veel terug");
}
