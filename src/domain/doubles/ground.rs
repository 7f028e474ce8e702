//! Why two entries may be one, or may not, and how sure that is.

use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::record::Id;

/// Why two entries may be one, or may not (U20). Its words say what is shared, never what it is: a phone
/// number stays hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Ground {
    /// The names are the same, but for capitals, accents, word order and legal form.
    SameName,
    /// The names are the same but for a slip of the hand.
    AlikeName,
    /// One name is a part of the other, or short for it.
    PartName,
    /// They have the same phone number.
    SamePhone,
    /// They have the same e-mail address.
    SameEmail,
    /// They have the same web address.
    SameWebsite,
    /// They are at the same address.
    SameAddress,
    /// They are in the same place on the map.
    Near,
    /// They belong to two kernen.
    OtherKern,
    /// They are of two kinds.
    OtherKind,
    /// They have two phone numbers of the same sort.
    OtherPhone,
    /// They have two e-mail addresses.
    OtherEmail,
    /// They are at two addresses.
    OtherAddress,
}

impl Code for Ground {
    const TERM: &'static str = "ground";
}

impl Ground {
    /// Whether it speaks against their being one.
    pub fn against(self) -> bool {
        Self::Near < self
    }

    /// Whether it is about what they are called.
    pub fn about_name(self) -> bool {
        self <= Self::PartName
    }

    /// How much it weighs. Alone only a name is enough to be shown; the rest has to come to help.
    fn weight(self) -> i32 {
        match self {
            Self::SameName => 50,
            Self::AlikeName => 40,
            Self::PartName => 20,
            Self::SamePhone | Self::SameEmail => 35,
            Self::SameWebsite => 25,
            Self::SameAddress => 20,
            Self::Near => 10,
            Self::OtherEmail => -10,
            Self::OtherKern | Self::OtherKind | Self::OtherPhone | Self::OtherAddress => -15,
        }
    }
}

/// How sure it is that two entries are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Sure {
    /// It is worth a look.
    Maybe,
    /// More often than not.
    Likely,
    /// There is hardly a doubt.
    Nearly,
}

impl Code for Sure {
    const TERM: &'static str = "sure";
}

/// An entry that may be the same as another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// Which entry.
    pub id: Id,
    /// Why, first what speaks for it.
    pub grounds: Vec<Ground>,
    /// How sure it is.
    pub sure: Sure,
    /// How much the grounds weigh together: for the order of two that are as sure.
    pub(crate) weight: i32,
}

/// What stands for the rest, when the grounds are weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Backing {
    /// They are of the same kind.
    pub kind: bool,
    /// They belong to the same kern.
    pub kern: bool,
    /// One is a person and the other is not.
    pub person_and_thing: bool,
    /// One is a foundation or the like, and the other a place that it may keep.
    pub body_and_place: bool,
    /// Their names have nothing in common.
    pub names_apart: bool,
}

/// From this weight on two entries may be one.
const ENOUGH: i32 = 40;
const LIKELY: i32 = 60;
const NEARLY: i32 = 80;

/// What the grounds come to; nothing if it is not enough to be shown.
pub(super) fn weighed(id: Id, grounds: Vec<Ground>, backing: Backing) -> Option<Likeness> {
    let mut weight: i32 = grounds.iter().map(|ground| ground.weight()).sum();
    let backed = [backing.kind, backing.kern].into_iter().filter(|same| *same);
    weight += 5 * i32::try_from(backed.count()).unwrap_or_default();
    if backing.person_and_thing {
        weight -= 15;
    }
    if backing.body_and_place {
        // A foundation is reached by the phone of its hall, and often called after it.
        weight -= 35;
    }
    if backing.names_apart {
        // Two clubs have one secretary, and a couple one phone: all of it has to be the same.
        weight -= 75;
    }
    let sure = match weight {
        ..ENOUGH => return None,
        ENOUGH..LIKELY => Sure::Maybe,
        LIKELY..NEARLY => Sure::Likely,
        _ => Sure::Nearly,
    };
    Some(Likeness {
        id,
        grounds,
        sure,
        weight,
    })
}
