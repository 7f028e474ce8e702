//! What a field is: a line in a `fields!` list, from which all else follows.

use crate::domain::phrase::{Phrase, Problem};
use crate::domain::value::Value;

/// One field of a struct `R`.
pub struct Field<R: 'static> {
    /// The field, apart from the struct that holds it.
    pub info: &'static FieldInfo,
    /// Its value.
    pub get: fn(&R) -> &dyn Value,
    /// Its value, to be changed.
    pub get_mut: fn(&mut R) -> &mut dyn Value,
}

/// What is known of a field apart from the struct that holds it.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldInfo {
    /// Its name: the column in the file, and the label `field-<name>`.
    pub name: &'static str,
    /// Where it stands in the exchange format, steps separated by points: `contact.phone`. Empty: nowhere,
    /// and no form asks for it.
    pub json: &'static str,
    /// Whether a record without it cannot be kept.
    pub required: bool,
}

impl FieldInfo {
    /// The key of its label.
    pub fn label(&self) -> String {
        format!("field-{}", self.name.replace('_', "-"))
    }

    /// What is wrong when it stays empty and may not.
    pub fn missing(&self) -> Problem {
        Problem(Phrase::new("problem-required").term("field", self.label()))
    }
}

/// A struct that was declared with `fields!`.
pub trait Fields: Default + 'static {
    /// Its fields, in the order in which they are asked for.
    const FIELDS: &'static [Field<Self>];
}

/// Declares a struct whose fields can be asked for, shown and kept without more code.
///
/// A line is `name: Type`, with `as "path"` where the exchange format has another name or place,
/// and `[required]` where a record cannot do without. A header `in "block"` puts the fields
/// without a path of their own in that block of the exchange format.
macro_rules! fields {
    (
        $(#[$meta:meta])*
        $record:ident $(in $block:literal)? { $($fields:tt)* }
    ) => {
        $crate::domain::fields::fields! {
            @declare [$($block)?] $(#[$meta])* $record { $($fields)* }
        }
    };
    (
        @declare $block:tt $(#[$meta:meta])* $record:ident {
            $(
                $(#[$field_meta:meta])*
                $name:ident : $type:ty $(as $json:literal)? $([$flag:ident])?
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $record {
            $( $(#[$field_meta])* pub $name: $type, )*
        }

        impl $crate::domain::fields::Fields for $record {
            const FIELDS: &'static [$crate::domain::fields::Field<Self>] = &[$(
                $crate::domain::fields::Field {
                    info: &$crate::domain::fields::FieldInfo {
                        name: stringify!($name),
                        json: $crate::domain::fields::fields!(@json $name [$($json)?] $block),
                        required: $crate::domain::fields::fields!(@required $($flag)?),
                    },
                    get: {
                        fn get(record: &$record) -> &dyn $crate::domain::value::Value {
                            &record.$name
                        }
                        get
                    },
                    get_mut: {
                        fn get_mut(record: &mut $record) -> &mut dyn $crate::domain::value::Value {
                            &mut record.$name
                        }
                        get_mut
                    },
                },
            )*];
        }
    };
    (@json $name:ident [$json:literal] $block:tt) => { $json };
    (@json $name:ident [] [$block:literal]) => { concat!($block, ".", stringify!($name)) };
    (@json $name:ident [] []) => { stringify!($name) };
    (@required required) => { true };
    (@required) => { false };
}

pub(crate) use fields;
