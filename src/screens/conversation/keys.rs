//! The keys of a conversation: of the choice which one, of a round, and of what is typed.

use crate::keys::{Action, Binding, also, bind};

/// Keys while it is chosen which conversation.
pub(in crate::screens) const CHOICE_KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New),
    bind("e", Action::Edit),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Keys of a round. The answers to its question stand on the screen itself.
pub(in crate::screens) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    // In the first round `p` is an answer.
    bind("f5", Action::Present),
    bind("N", Action::Notes),
    bind("C", Action::Criteria),
    bind("t", Action::Tag),
    bind("r", Action::Relate),
    bind("e", Action::Edit),
    also("u", Action::Undo),
    also("ctrl-z", Action::Undo),
    also("ctrl-r", Action::Redo),
    bind("esc", Action::Back),
    bind("n", Action::New),
    also("backspace", Action::Return),
];

/// Keys while something is typed.
pub(super) const SAYING_KEYS: &[Binding] = &[
    bind("ctrl-s", Action::Save),
    also("ctrl-z", Action::Undo),
    also("ctrl-r", Action::Redo),
    bind("esc", Action::Back),
];
