//! A walk through a kern (*wijkschouw*, MV): the numbered list that is taken along, what is typed when one
//! comes back, and what the participants are told later.

mod agreed;
mod back;
mod line;
mod list;
mod stored;

pub use agreed::{agreed, agreed_id};
pub use back::{Back, Promise, Rated, Saw};
pub use line::{Note, Piece, RATINGS, Seen, Taken, WalkLine, What, read};
pub use list::{WalkList, is_worth_looking_at, worth_looking_at};
pub use stored::{Outing, told};
