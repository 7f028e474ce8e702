//! What a file is called, and where it goes.

use std::path::PathBuf;

use strum::VariantArray;

use crate::domain::code::Code;
use crate::exchange::export::{ExportFormat, ForWhom};
use crate::screens::Context;
use crate::screens::handout::{Target, for_file};

/// How many signs the name of the village gets in the name of a file.
const VILLAGE: usize = 24;

/// The name of the file, without what the format puts behind it: the village, what is in it, for whom, the day.
pub(super) fn stem(format: ExportFormat, whom: ForWhom, cx: &Context) -> String {
    let village: String = for_file(&cx.village.settings().village)
        .chars()
        .take(VILLAGE)
        .collect();
    let what = cx.words.term("export-file", format.code());
    let whom = match whom {
        ForWhom::Others => cx.words.say("export-file-others"),
        ForWhom::Ourselves => String::new(),
    };
    for_file(&format!("{village} {what} {whom} {}", cx.today))
}

/// The place that was typed: a folder, or a file whose name ends as its format asks.
pub(super) fn typed(path: PathBuf, stem: String, format: ExportFormat) -> Target {
    if path.to_string_lossy().ends_with(['/', '\\']) {
        return Target::Folder(path, stem);
    }
    let own = format.extension();
    let end = path.extension().map(|end| end.to_string_lossy().to_lowercase());
    let of_another = |end: &str| ExportFormat::VARIANTS.iter().any(|one| one.extension() == end);
    match end.as_deref() {
        Some(end) if end == own => Target::File(path),
        Some(end) if of_another(end) => Target::File(path.with_extension(own)),
        // A point in a name is not the end of it.
        _ => {
            let mut name = path.clone().into_os_string();
            name.push(format!(".{own}"));
            Target::Typed(path, stem, name.into())
        }
    }
}

/// Whether Windows takes a file of this name for a device: nothing can be kept under it there.
pub fn is_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().trim_end();
    let first = first.to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().any(|device| {
        let number = first.strip_prefix(device);
        number.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
    });
    numbered || ["CON", "PRN", "AUX", "NUL"].contains(&first.as_str())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{is_device, typed};
    use crate::exchange::export::ExportFormat;
    use crate::screens::handout::Target;

    #[test]
    fn a_file_ends_as_its_format_asks() {
        let of = |path: &str| typed(PathBuf::from(path), "dorp".to_owned(), ExportFormat::Xlsx);
        let file = |path: &str| Target::File(path.into());
        assert_eq!(of("/a/b.XLSX"), file("/a/b.XLSX"));
        assert_eq!(of("/a/b.csv"), file("/a/b.xlsx"));
        let typed_as = |typed: &str, file: &str| Target::Typed(typed.into(), "dorp".to_owned(), file.into());
        assert_eq!(of("/a/b"), typed_as("/a/b", "/a/b.xlsx"));
        assert_eq!(of("/a/plan 1.2"), typed_as("/a/plan 1.2", "/a/plan 1.2.xlsx"));
        assert_eq!(of("/a/"), Target::Folder("/a/".into(), "dorp".to_owned()));
    }

    #[test]
    fn names_of_devices_are_known() {
        for name in ["CON", "con.xlsx", "Nul.csv", "COM1.json", "lpt9", "aux .zip"] {
            assert!(is_device(name), "{name}");
        }
        for name in ["Condens.xlsx", "com0", "com10.csv", "dorp.con", ""] {
            assert!(!is_device(name), "{name}");
        }
    }
}
