//! What a column can be said to hold.

use crate::domain::code::term_key;
use crate::exchange::csv::{
    CLUB, CONTACT, ID, LOOSE, NAME_PARTS, PERSON, PERSON_PARTS, Taken, WHERE, all_fields,
};
use crate::screens::Context;

/// What a column can be: what stands for it in the options (none: left out), and the key of its words.
pub(super) fn targets() -> Vec<(Option<String>, String)> {
    let own = [
        (None, "import-target-nothing"),
        (Some(LOOSE), "import-target-loose"),
        (Some(CONTACT), "import-target-contact"),
        (Some(WHERE), "import-target-where"),
        (Some(CLUB), "import-target-club"),
        (Some(PERSON), "import-target-person"),
    ];
    let own = own
        .into_iter()
        .map(|(code, key)| (code.map(str::to_owned), key.to_owned()));
    let parts = PERSON_PARTS
        .into_iter()
        .map(|(code, field)| (Some(code.to_owned()), part(field)));
    let id = (Some(ID.to_owned()), "import-target-id".to_owned());
    let fields = all_fields().into_iter().flat_map(|info| {
        let parts = NAME_PARTS.iter().filter(|_| info.name == "name");
        let parts = parts.map(|(code, part)| (Some((*code).to_owned()), part.term()));
        let own = (Some(info.name.to_owned()), info.label());
        [own].into_iter().chain(parts)
    });
    own.chain(parts).chain([id]).chain(fields).collect()
}

/// What stands for this in the options.
pub(super) fn code(taken: Taken) -> Option<&'static str> {
    match taken {
        Taken::Field(field) => Some(field),
        Taken::NamePart(part) => Some(part.code()),
        Taken::Id => Some(ID),
        Taken::Contact => Some(CONTACT),
        Taken::Where => Some(WHERE),
        Taken::Club => Some(CLUB),
        Taken::Person => Some(PERSON),
        Taken::PersonPart(field) => PERSON_PARTS
            .iter()
            .find(|(_, part)| *part == field)
            .map(|(code, _)| *code),
        Taken::Remarks => Some(LOOSE),
        Taken::LeftOut | Taken::Unwanted => None,
    }
}

/// What a column is taken for, in words.
pub(super) fn target(taken: Taken, cx: &Context) -> String {
    cx.words.say(&match taken {
        Taken::Field(field) => term_key("field", field),
        Taken::NamePart(part) => part.term(),
        Taken::Id => "import-target-id".to_owned(),
        Taken::Contact => "import-target-contact".to_owned(),
        Taken::Where => "import-target-where".to_owned(),
        Taken::Club => "import-target-club".to_owned(),
        Taken::Person => "import-target-person".to_owned(),
        Taken::PersonPart(field) => part(field),
        Taken::Remarks => "import-target-loose".to_owned(),
        Taken::LeftOut | Taken::Unwanted => "import-target-nothing".to_owned(),
    })
}

/// The key of the words for this of somebody who is named.
fn part(field: &str) -> String {
    term_key("import-target-person", field)
}
