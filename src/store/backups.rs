//! Copies that the program makes by itself, in a folder beside the inventory: made, looked through
//! before they count, and thinned so that years of use fit (quality R11).

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, DateTime};
use rusqlite::Connection;

use crate::domain::village::Village;
use crate::store::error::StoreError;
use crate::store::occasion::Occasion;
use crate::store::{connection, copy, file, load, schema};

/// What stands behind the name of the inventory in the name of the folder of its copies.
const FOLDER: &str = "-backups";
/// How a moment is written in the name of a copy: no sign that some computer refuses.
const STAMP: &str = "%Y-%m-%dT%H-%M-%S";
/// How the name of a copy ends.
const ENDING: &str = "db";
/// What stands before its number, by which they follow each other: the clock may be set back.
const NUMBER: char = 'n';

/// The newest copies, which all stay.
const NEWEST: usize = 10;
/// Of so many days with copies the last one stays.
const DAYS: usize = 12;
/// Of so many weeks.
const WEEKS: usize = 10;
/// Of so many months.
const MONTHS: usize = 9;

/// A copy that the program made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made, by the clock of then.
    pub at: DateTime,
    /// How large it is.
    pub bytes: u64,
    /// Why it was made.
    pub occasion: Occasion,
}

/// The copies of this inventory, the one made last first, whatever the clock said. A folder that cannot be read, or that is a link, holds none.
pub fn backups(inventory: &Path) -> Vec<Backup> {
    if is_elsewhere(&folder(inventory)) {
        return Vec::new();
    }
    let mut backups = numbered(inventory);
    backups.sort_by_cached_key(|(place, backup)| {
        Reverse((place.made, backup.at, place.second, backup.path.clone()))
    });
    backups.into_iter().map(|(_, backup)| backup).collect()
}

fn numbered(inventory: &Path) -> Vec<(Place, Backup)> {
    let files = fs::read_dir(folder(inventory)).into_iter().flatten().flatten();
    files.filter_map(|file| backup(file.path())).collect()
}

/// Copies the inventory after somebody changed something and stopped: see [`back_up_before`].
///
/// # Errors
///
/// When the copy cannot be written, or is not whole: then it is taken away, and all others stay.
pub fn back_up(inventory: &Path, at: DateTime) -> Result<Backup, StoreError> {
    back_up_before(inventory, at, Occasion::End)
}

/// Copies the inventory, opens the copy to see that it is whole, and only then takes out those that are
/// no longer needed. It reads by itself, so that it can be done beside whoever writes.
///
/// # Errors
///
/// When the copy cannot be written, or is not whole: then it is taken away, and all others stay.
pub fn back_up_before(inventory: &Path, at: DateTime, occasion: Occasion) -> Result<Backup, StoreError> {
    let made = back_up_unseen(inventory, at, occasion)?;
    see_through(inventory, &made)?;
    Ok(made)
}

/// The first half of it: a copy that nobody has looked through yet.
///
/// # Errors
///
/// When it cannot be written, or when the folder of the copies is a link to somewhere else.
pub fn back_up_unseen(inventory: &Path, at: DateTime, occasion: Occasion) -> Result<Backup, StoreError> {
    let path = place(inventory, at, occasion)?;
    copy(inventory, &path)?;
    let bytes = fs::metadata(&path).map_or(0, |metadata| metadata.len());
    Ok(Backup {
        path,
        at,
        bytes,
        occasion,
    })
}

/// Copies an inventory that is open, and that is about to be brought up to date.
pub(super) fn back_up_open(
    connection: &Connection,
    inventory: &Path,
    at: DateTime,
    occasion: Occasion,
) -> Result<(), StoreError> {
    file::copy(connection, &place(inventory, at, occasion)?)
}

/// Copies an inventory to a place that somebody chose, such as a stick, and opens the copy to see that it is
/// whole; what it holds.
///
/// # Errors
///
/// When the copy cannot be written, or is not whole: then it is taken away.
pub fn copy_and_look(inventory: &Path, to: &Path) -> Result<Village, StoreError> {
    copy(inventory, to)?;
    let looked = look_through(to);
    if looked.is_err() {
        // Nobody may take it for a copy.
        fs::remove_file(to).ok();
    }
    looked
}

/// Where a copy goes, in a folder that is there from then on.
fn place(inventory: &Path, at: DateTime, occasion: Occasion) -> Result<PathBuf, StoreError> {
    let path = free(inventory, at, occasion);
    let folder = folder(inventory);
    if is_elsewhere(&folder) {
        return Err(StoreError::LinkedFolder { path: folder });
    }
    file::make_folder(&path).map_err(|error| StoreError::from(error).at(&path))?;
    Ok(path)
}

/// The other half, for which nobody has to wait: looks whether the copy is whole, and takes out those that are no
/// longer needed.
///
/// # Errors
///
/// When the copy is not whole: then it is taken away, and all others stay.
pub fn see_through(inventory: &Path, made: &Backup) -> Result<(), StoreError> {
    if let Err(error) = look_through(&made.path) {
        // Nobody may take it for a copy.
        fs::remove_file(&made.path).ok();
        return Err(error);
    }
    thin(inventory, &made.path);
    Ok(())
}

/// The folder of the copies, if others on this computer can look into it.
pub fn open_to_others(inventory: &Path) -> Option<PathBuf> {
    let folder = folder(inventory);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::symlink_metadata(&folder).ok()?.permissions().mode();
        (mode & 0o077 != 0).then_some(folder)
    }
    #[cfg(not(unix))]
    {
        let _inherits_its_rights = folder;
        None
    }
}

/// Whether the copies would land in a place that somebody else chose (S9).
fn is_elsewhere(folder: &Path) -> bool {
    fs::symlink_metadata(folder).is_ok_and(|found| found.is_symlink())
}

/// What a copy holds, once it is known to be whole.
///
/// # Errors
///
/// When it is damaged, from a newer program, or no inventory.
pub fn look_through(path: &Path) -> Result<Village, StoreError> {
    let looked = || {
        file::inspect(path)?;
        let connection = connection::reader(path)?;
        schema::refuse_code(&connection, path)?;
        schema::check_quickly(&connection)?;
        let upgraded = schema::upgraded_in_memory(&connection)?;
        let (village, _) = load::village(upgraded.as_ref().unwrap_or(&connection), None)?;
        Ok(village)
    };
    looked().map_err(|error: StoreError| error.at(path))
}

/// Whether a copy opens and its pages are whole. It is read for that, so not while somebody waits.
pub fn is_whole(copy: &Path) -> bool {
    // One of a newer program, or that may not be read now, is not known to be damaged.
    !matches!(
        looked_at(copy),
        Err(StoreError::Damaged { .. } | StoreError::Empty { .. } | StoreError::Foreign { .. })
    )
}

/// Looks whether a copy opens and its pages are whole.
pub(super) fn looked_at(copy: &Path) -> Result<(), StoreError> {
    file::inspect(copy)?;
    let connection = connection::reader(copy)?;
    schema::refuse_code(&connection, copy)?;
    schema::check_quickly(&connection)
}

/// Takes out the copies that are no longer needed; the one that was just made stays, whatever the clock
/// says. One that cannot be taken out stays, and nothing is lost by that.
fn thin(inventory: &Path, made: &Path) {
    let all = backups(inventory);
    let moments: Vec<DateTime> = all.iter().map(|backup| backup.at).collect();
    let kept = kept(&moments);
    for (place, backup) in all.iter().enumerate() {
        // Of before an update there are few, and they tell what an older program left.
        let updated = matches!(backup.occasion, Occasion::Update(_));
        if !kept.contains(&place) && backup.path != made && !updated {
            fs::remove_file(&backup.path).ok();
        }
    }
}

/// Which of these moments, the newest first, keep their copy: the newest ten, and the last one of each of
/// the last twelve days, ten weeks and nine months that have one.
fn kept(moments: &[DateTime]) -> BTreeSet<usize> {
    let newest = 0..moments.len().min(NEWEST);
    newest
        .chain(last_of_each(moments, DAYS, |day| day))
        .chain(last_of_each(moments, WEEKS, week))
        .chain(last_of_each(moments, MONTHS, Date::first_of_month))
        .collect()
}

/// The Monday of the week of a day.
fn week(day: Date) -> Date {
    let since = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(jiff::Span::new().days(since)).unwrap_or(day)
}

/// The places of the newest moment of each of the last so many stretches of time.
fn last_of_each(moments: &[DateTime], most: usize, stretch: fn(Date) -> Date) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let mut places = Vec::new();
    for (place, moment) in moments.iter().enumerate() {
        if places.len() < most && seen.insert(stretch(moment.date())) {
            places.push(place);
        }
    }
    places
}

/// Where the copies of this inventory are: `dorp.db-backups`.
pub(super) fn folder(inventory: &Path) -> PathBuf {
    let mut name = inventory.file_name().unwrap_or_default().to_owned();
    name.push(FOLDER);
    inventory.with_file_name(name)
}

/// Where a copy stands among the others, by its name.
struct Place {
    /// Which one it is of all that were made; 0: an older program made it, which did not count them.
    made: usize,
    /// Of those, its number among the ones of one second.
    second: usize,
}

/// A copy by its name; nothing if the file is something else.
fn backup(path: PathBuf) -> Option<(Place, Backup)> {
    let metadata = fs::symlink_metadata(&path).ok()?;
    let ours = metadata.is_file() && path.extension().is_some_and(|ending| ending == ENDING);
    let mut parts = path.file_stem()?.to_str()?.split('.');
    let at = DateTime::strptime(STAMP, parts.next()?).ok()?;
    let (mut place, mut occasion) = (Place { made: 0, second: 1 }, Occasion::Unknown);
    for part in parts {
        let made = part.strip_prefix(NUMBER).and_then(|made| made.parse().ok());
        match (made, part.parse()) {
            (Some(made), _) => place.made = made,
            (None, Ok(second)) => place.second = second,
            (None, Err(_)) => occasion = Occasion::read(part),
        }
    }
    let backup = Backup {
        at,
        bytes: metadata.len(),
        occasion,
        path,
    };
    ours.then_some((place, backup))
}

/// A name for a copy that is not there yet: `2026-11-26T21-30-00.n41.end.db`. It says when, by the clock, and which one
/// it is of all that were made.
fn free(inventory: &Path, at: DateTime, occasion: Occasion) -> PathBuf {
    let stamp = at.strftime(STAMP);
    let why = occasion.name().map(|name| format!(".{name}")).unwrap_or_default();
    let made = numbered(inventory).into_iter().map(|(place, _)| place.made).max();
    let made = made.unwrap_or_default().saturating_add(1);
    folder(inventory).join(format!("{stamp}.{NUMBER}{made}{why}.{ENDING}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::{DateTime, date};
    use jiff::{Span, ToSpan};

    use super::kept;

    /// So many moments before noon, the newest first.
    fn every(step: Span, count: usize) -> Vec<DateTime> {
        let noon = date(2026, 11, 26).at(12, 0, 0, 0);
        std::iter::successors(Some(noon), |moment| moment.checked_sub(step).ok())
            .take(count)
            .collect()
    }

    #[test]
    fn of_one_busy_day_the_newest_ten_stay() {
        let moments = every(5.minutes(), 60);
        assert_eq!(kept(&moments), (0..10).collect());
    }

    #[test]
    fn of_four_hundred_days_some_thirty_stay_and_they_reach_back_months() {
        let moments = every(1.day(), 400);
        let kept = kept(&moments);
        assert!((25..=31).contains(&kept.len()), "{kept:?}");
        assert!((0..12).all(|place| kept.contains(&place)));
        let oldest = kept.last().map(|place| moments[*place].date());
        assert!(oldest < Some(date(2026, 4, 1)), "{oldest:?}");
    }

    #[test]
    fn thinning_day_by_day_ends_with_the_same_as_thinning_at_once() {
        let mut moments: Vec<DateTime> = Vec::new();
        for moment in every(1.day(), 400).into_iter().rev() {
            moments.insert(0, moment);
            let stay = kept(&moments);
            let mut place = 0;
            moments.retain(|_| {
                place += 1;
                stay.contains(&(place - 1))
            });
        }
        assert!((20..=31).contains(&moments.len()), "{}", moments.len());
        let oldest = moments.last().map(|moment| moment.date());
        assert!(oldest < Some(date(2026, 6, 1)), "{oldest:?}");
    }

    #[test]
    fn without_copies_there_is_nothing_to_keep() {
        assert_eq!(kept(&[]), BTreeSet::new());
    }
}
