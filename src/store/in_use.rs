//! Files that another program holds for a moment: on Windows a virus scanner or a sync service does so after each write,
//! and nothing can take their name meanwhile (R6).

use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempPath;

/// How long is waited for them.
const PATIENCE: Duration = Duration::from_secs(2);
const FIRST_PAUSE: Duration = Duration::from_millis(10);
const LONGEST_PAUSE: Duration = Duration::from_millis(100);
/// Access denied, sharing violation, lock violation: what Windows says of a file that somebody holds.
const HELD: [i32; 3] = [5, 32, 33];

/// Gives a file that is whole its name. What has that name already is replaced only if that is wanted.
///
/// # Errors
///
/// What the system says; then what had the name is as it was.
pub fn keep_as(mut whole: TempPath, path: &Path, replace: bool) -> io::Result<()> {
    let until = Instant::now() + PATIENCE;
    let mut pause = FIRST_PAUSE;
    loop {
        let kept = match replace {
            true => whole.persist(path),
            false => whole.persist_noclobber(path),
        };
        match kept {
            Ok(()) => return Ok(()),
            Err(failed) if is_held(&failed.error) && Instant::now() < until => whole = failed.path,
            Err(failed) => return Err(failed.error),
        }
        sleep(pause);
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// Whether another program holds the file.
pub fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && error.raw_os_error().is_some_and(|code| HELD.contains(&code))
}

#[cfg(windows)]
#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::io::Write;
    use std::os::windows::fs::OpenOptionsExt;
    use std::path::Path;
    use std::sync::mpsc::channel;
    use std::thread::{self, sleep};
    use std::time::Duration;

    use super::keep_as;

    /// Others may read and write it, and not take its name.
    const READ_AND_WRITE: u32 = 3;

    fn put(path: &Path, content: &str) -> std::io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap()).unwrap();
        file.write_all(content.as_bytes()).unwrap();
        keep_as(file.into_temp_path(), path, true)
    }

    #[test]
    fn two_hundred_times_a_scanner_holds_the_file_for_a_moment() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("verslag.html");
        fs::write(&path, "0").unwrap();
        for time in 1..=200 {
            let (held, is_held) = channel();
            let scanned = path.clone();
            let scanner = thread::spawn(move || {
                let file = File::options()
                    .read(true)
                    .share_mode(READ_AND_WRITE)
                    .open(scanned);
                held.send(()).unwrap();
                sleep(Duration::from_millis(50));
                drop(file.unwrap());
            });
            is_held.recv().unwrap();
            put(&path, &time.to_string()).unwrap();
            scanner.join().unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), time.to_string());
        }
    }

    #[test]
    fn what_is_held_for_long_stays_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("verslag.html");
        fs::write(&path, "oud").unwrap();
        let held = File::options()
            .read(true)
            .share_mode(READ_AND_WRITE)
            .open(&path)
            .unwrap();
        assert!(super::is_held(&put(&path, "nieuw").unwrap_err()));
        drop(held);
        assert_eq!(fs::read_to_string(&path).unwrap(), "oud");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
