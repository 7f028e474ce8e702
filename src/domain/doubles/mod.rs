//! Doubles (*dubbelen*): entries that may be one, typed twice by two people or brought in by two lists.
//!
//! A name is compared whatever its word order, accents and legal form; phone numbers, mail and web
//! addresses, addresses and places on the map whatever the way of writing. Each pair says on which
//! [`Ground`]s it rests and how [`Sure`] it is (U20); a person decides.

mod called;
mod contact;
mod core;
mod features;
mod generic;
mod ground;
mod index;
mod names;
mod pairs;
mod shared;
mod spellings;

pub use contact::dialled;
pub use ground::{Ground, Likeness, Sure};
pub use index::DoublesIndex;
pub use names::{resembles_one_of, resembling, resembling_now};
pub use pairs::{Pair, pairs};
pub use shared::{Contacts, sharing};

pub(crate) use core::{Core, spelt_otherwise};
