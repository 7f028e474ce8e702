//! Noticing that another entry has the phone number or e-mail address that is being typed.

use crate::domain::doubles::Ground;
use crate::domain::record::AnyRecord;
use crate::screens::Context;
use crate::screens::entry_line::shares;
use crate::screens::form::FormScreen;

impl FormScreen {
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
