//! A large edit that is stopped leaves nothing behind, however far it was (R19).

use tempfile::tempdir;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::exchange::native;
use wijkschouw::store::{Store, StoreError};

use crate::made_up;

/// An edit with all that is in a made-up village.
fn everything() -> Edit {
    let village = made_up::village(400);
    let changes: Vec<Change> = wijkschouw::domain::village::Village::default().becoming(&village);
    Edit::new(Phrase::new("edit-imported"), changes)
}

#[test]
fn stopped_anywhere_the_file_is_as_before_and_goes_on() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let mut store = Store::open(&path).unwrap().store;
    let first = made_up::edit(&store.reload().unwrap(), 7);
    store.save(&first).unwrap();
    let before = native::write(&store.reload().unwrap());
    let edit = everything();
    for tenths in 0..=10 {
        let stopped = store.save_while(&edit, &mut |done, all| 10 * done < (tenths * all).max(1));
        assert!(
            matches!(stopped, Err(StoreError::Stopped)),
            "{tenths}: {stopped:?}"
        );
        assert_eq!(native::write(&store.reload().unwrap()), before, "{tenths}");
        assert_eq!(store.history(10).unwrap().len(), 1, "{tenths}");
    }
    store.save(&edit).unwrap();
    let after = native::write(&store.reload().unwrap());
    assert_ne!(after, before);
    // Taking it back can be stopped too, and doing it again.
    let stopped = store.undo_while(2, &mut |done, all| done < all);
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert_eq!(native::write(&store.reload().unwrap()), after);
    assert_eq!(store.size_of_undo(1).unwrap(), edit.changes.len());
    assert_eq!(store.undo_while(1, &mut |_, _| true).unwrap().len(), 1);
    assert_eq!(native::write(&store.reload().unwrap()), before);
    assert_eq!(store.size_of_redo().unwrap(), edit.changes.len());
    let stopped = store.redo_while(&mut |done, all| 2 * done < all);
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert_eq!(native::write(&store.reload().unwrap()), before);
}

#[test]
fn who_reads_while_another_thread_has_the_file_writes_nothing() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let store = Store::open(&path).unwrap().store;
    let mut reads = store.to_read().unwrap();
    assert!(matches!(
        reads.remember("a", "b"),
        Err(StoreError::ReadOnly { .. })
    ));
    assert_eq!(reads.recall("a").unwrap(), None);
    drop(store);
    assert!(matches!(
        reads.save(&everything()),
        Err(StoreError::ReadOnly { .. })
    ));
}
