//! Files that are made beside the screen: each in its turn, none forgotten.

use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use jiff::civil::date;
use wijkschouw::app::jobs::{Done, ExportJob, Jobs};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::i18n::{Language, Words};

use strum::VariantArray;

const LONG: Duration = Duration::from_secs(60);

fn file(name: &str) -> ExportJob {
    ExportJob {
        format: ExportFormat::VARIANTS[0],
        whom: ForWhom::VARIANTS[0],
        to: PathBuf::from(name),
        village: Village::default(),
        words: Words::new(Language::Dutch),
        today: date(2026, 11, 26),
    }
}

#[test]
fn files_that_wait_are_all_made_in_the_order_in_which_they_were_asked_for() {
    let (told, done) = channel();
    let mut jobs = Jobs::beside(move |found| drop(told.send(found)));
    let (go, gate) = channel::<()>();
    jobs.export(file("eerste"), move |_, _| {
        gate.recv().ok();
        Ok(())
    });
    for name in ["tweede", "derde", "vierde"] {
        jobs.export(file(name), |_, _| Ok(()));
    }
    assert!(jobs.makes_files());
    assert!(
        !jobs.finish_files(Duration::ZERO),
        "the first one is not there yet"
    );
    go.send(()).unwrap();
    assert!(jobs.finish_files(LONG));
    let made: Vec<String> = done
        .try_iter()
        .map(|done| match done {
            Done::Exported(done) => done.made.path.display().to_string(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(made, ["eerste", "tweede", "derde", "vierde"]);
    assert!(!jobs.makes_files());
    assert_eq!(
        done.recv_timeout(Duration::ZERO).err(),
        Some(RecvTimeoutError::Timeout)
    );
}
