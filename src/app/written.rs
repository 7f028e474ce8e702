//! Writing a file that others will open: whole, or not at all (R5).

use std::fs;
use std::io::{self, Write};
use std::path::{self, Path, PathBuf};

use crate::domain::phrase::Phrase;
use crate::screens::handout::Target;
use crate::store::{HALF_MADE, is_held, keep_as, system_code};

/// Writes the file for this user alone, beside the place first and then under its name: a file half written
/// never has that name, and a link at the name is replaced, not followed (S9). What stands there already is
/// replaced only if that was asked for.
pub(crate) fn write_whole(path: &Path, content: &[u8], replace: bool) -> io::Result<()> {
    let folder = folder_of(path);
    let mut file = tempfile::Builder::new().prefix(HALF_MADE).tempfile_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    keep_as(file.into_temp_path(), path, replace)?;
    #[cfg(unix)]
    if let Ok(folder) = fs::File::open(folder) {
        // Some file systems cannot do this, and then it is not needed.
        folder.sync_all().ok();
    }
    Ok(())
}

/// Why it could not be written, in words: another program may have what stands there open.
pub(crate) fn unwritten(path: &Path, error: &io::Error) -> Phrase {
    let about_path = |key, path: &Path| Phrase::new(key).text("path", path.display().to_string());
    let about = |key| about_path(key, path);
    match error.kind() {
        _ if is_held(error) => about("file-in-use"),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => about("store-full"),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            about_path("export-barred", folder_of(path))
        }
        _ => about("export-failed").text("code", system_code(error)),
    }
}

/// The folder in which it stands.
pub(crate) fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Where a file goes, from the root of the disk on, so that whoever reads it later can find it: what was typed can be
/// a folder, also without a stroke behind it, as when one is dragged.
pub(crate) fn place(target: &Target, extension: &str) -> PathBuf {
    let place = match target {
        Target::Folder(folder, stem) => free(folder, stem, extension),
        Target::Typed(folder, stem, _) if folder.is_dir() => free(folder, stem, extension),
        Target::Typed(_, _, path) | Target::File(path) => path.clone(),
    };
    path::absolute(&place).unwrap_or(place)
}

/// A file in this folder that is not there yet.
pub(crate) fn free(folder: &Path, stem: &str, extension: &str) -> PathBuf {
    let named = |end: &str| folder.join(format!("{stem}{end}.{extension}"));
    std::iter::once(String::new())
        .chain((2..).map(|number| format!("-{number}")))
        .map(|end| named(&end))
        .find(|path| fs::symlink_metadata(path).is_err())
        .unwrap_or_else(|| named(""))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;

    use std::path::Path;

    use super::{free, place, unwritten, write_whole};
    use crate::screens::handout::Target;

    #[test]
    fn what_is_there_is_written_over_only_when_asked() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let first = free(folder.path(), "looplijst", "html");
        assert!(first.ends_with("looplijst.html"));
        write_whole(&first, b"een", false)?;
        assert_eq!(
            write_whole(&first, b"twee", false).map_err(|error| error.kind()),
            Err(io::ErrorKind::AlreadyExists)
        );
        assert_eq!(fs::read_to_string(&first)?, "een");
        let second = free(folder.path(), "looplijst", "html");
        assert!(second.ends_with("looplijst-2.html"));
        write_whole(&first, b"drie", true)?;
        assert_eq!(fs::read_to_string(&first)?, "drie");
        // Nothing half written stays behind.
        assert_eq!(fs::read_dir(folder.path())?.count(), 1);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_replaced_and_not_followed() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let [own, link] = ["van-mij.txt", "uit.csv"].map(|name| folder.path().join(name));
        fs::write(&own, "van mij")?;
        std::os::unix::fs::symlink(&own, &link)?;
        assert!(write_whole(&link, b"uit", false).is_err());
        assert!(free(folder.path(), "uit", "csv").ends_with("uit-2.csv"));
        write_whole(&link, b"uit", true)?;
        assert_eq!(fs::read_to_string(&own)?, "van mij");
        assert!(!fs::symlink_metadata(&link)?.is_symlink());
        Ok(())
    }

    #[test]
    fn a_name_alone_is_a_whole_path_too() -> io::Result<()> {
        let here = std::env::current_dir()?;
        assert_eq!(
            place(&Target::File("los.vcf".into()), "vcf"),
            here.join("los.vcf")
        );
        let typed = Target::Typed("los".into(), "dorp".to_owned(), "los.vcf".into());
        assert_eq!(place(&typed, "vcf"), here.join("los.vcf"));
        Ok(())
    }

    #[test]
    fn a_folder_in_which_one_may_not_write_is_told_by_its_own_name() {
        let told = unwritten(
            Path::new("/stick/lijst.csv"),
            &io::Error::from(io::ErrorKind::PermissionDenied),
        );
        assert_eq!(
            told,
            crate::domain::phrase::Phrase::new("export-barred").text("path", "/stick")
        );
    }

    #[test]
    fn why_nothing_could_be_written_is_said_in_words() {
        let told = |kind: io::ErrorKind| unwritten(Path::new("/stick/lijst.csv"), &io::Error::from(kind)).key;
        assert_eq!(told(io::ErrorKind::StorageFull), "store-full");
        assert_eq!(told(io::ErrorKind::PermissionDenied), "export-barred");
        assert_eq!(told(io::ErrorKind::NotConnected), "export-failed");
    }
}
