//! Noticing that another entry has the phone number or e-mail address that is being typed, and that consent in writing
//! has no day.

use crate::domain::contacts::Consent;
use crate::domain::doubles::Ground;
use crate::domain::kinds::ConsentLevel;
use crate::domain::phrase::Phrase;
use crate::domain::record::AnyRecord;
use crate::screens::Context;
use crate::screens::entry_line::shares;
use crate::screens::form::FormScreen;

impl FormScreen {
    /// Notices that it is not said when consent was given in writing: whoever asks for the paper wants to know.
    pub(super) fn notice_consent(&mut self, cx: &Context) {
        let (AnyRecord::Asset(asset), _) = self.form.so_far(&cx.asking()) else {
            return;
        };
        let undated = Consent::of(&asset)
            .is_some_and(|known| known.level == ConsentLevel::Written && known.day.is_none());
        let notice = undated.then(|| Phrase::new("consent-no-day"));
        self.form.notice("consent_date", notice.clone());
        self.form.notice("consent", notice);
    }

    /// Notices who has the same phone number or e-mail address. It says who, and not which.
    pub(super) fn notice_shared(&mut self, cx: &Context) {
        let Some(contacts) = self.contacts.clone() else {
            return;
        };
        let (AnyRecord::Asset(asset), _) = self.form.so_far(&cx.asking()) else {
            return;
        };
        let typed = (asset.phone.to_string(), asset.email.to_string());
        if self.contact == typed {
            return;
        }
        let shared = contacts.sharing(&asset, self.id, cx.village);
        for (field, ground) in [("phone", Ground::SamePhone), ("email", Ground::SameEmail)] {
            let first = shared.iter().find(|(_, grounds)| grounds.contains(&ground));
            self.form
                .notice(field, first.map(|(id, _)| shares(*id, &[ground], cx)));
        }
        self.contact = typed;
    }
}
