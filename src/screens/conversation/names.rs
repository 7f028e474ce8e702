//! Noticing that somebody is named in what a conversation keeps (A9).

use crate::domain::phrase::Phrase;
use crate::screens::Context;
use crate::screens::conversation::ConversationScreen;
use crate::screens::conversation::saying::What;
use crate::screens::named::{everybody, notice};

impl ConversationScreen {
    /// That somebody is named in notes, or in a value, which becomes a story; not while others look along.
    pub(super) fn notice(&self, stored: bool, cx: &Context) -> Option<Phrase> {
        let names = self.names.as_ref().filter(|_| !cx.about.presenting)?;
        let saying = self.saying.as_ref()?;
        let key = match (saying.what, stored) {
            (What::Notes(_), false) => "gathering-names",
            (What::Notes(_), true) => "gathering-names-stored",
            (What::Value(..), false) => "story-names",
            (What::Value(..), true) => "story-names-stored",
            // The reason why an entry is where it is may name the entry itself.
            (What::Why(..) | What::Reason(..), _) => return None,
        };
        let typed = saying.typed();
        notice(key, everybody(names, &typed, false), cx)
    }
}
