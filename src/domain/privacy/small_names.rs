//! Small forms of first names: "Truusje" is Truus.

/// The least letters of a first name of which these are looked for: shorter ones make too many other words.
const LEAST: usize = 4;

/// What is put behind a name.
const ENDINGS: [&str; 6] = ["je", "tje", "pje", "etje", "ie", "ke"];

/// What somebody of this plain first name may be called who is small or dear; nothing of a short one.
pub(super) fn small_forms(name: &str) -> impl Iterator<Item = String> + '_ {
    let last = name.chars().last();
    let name = Some(name).filter(|name| LEAST <= name.chars().count());
    name.into_iter().flat_map(move |name| {
        let plain = ENDINGS.iter().map(move |ending| format!("{name}{ending}"));
        // "Brammetje", "Annaatje".
        let doubled = last.into_iter().flat_map(move |last| {
            ["etje", "tje"]
                .into_iter()
                .map(move |ending| format!("{name}{last}{ending}"))
        });
        plain.chain(doubled)
    })
}

#[cfg(test)]
mod tests {
    use super::small_forms;

    #[test]
    fn short_names_have_none() {
        assert_eq!(small_forms("jan").count(), 0);
        for (name, small) in [("truus", "truusje"), ("bram", "brammetje"), ("anna", "annaatje")] {
            assert!(small_forms(name).any(|form| form == small), "{small}");
        }
    }
}
