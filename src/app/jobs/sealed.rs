//! Sealing an inventory for a colleague, and opening what a colleague sealed.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::app::handover::{Opened, Unopened, bytes_of, gathered, open_sealed};
use crate::app::jobs::{Done, Jobs};
use crate::app::no_dump::NoDump;
use crate::app::written::{unwritten, write_whole};
use crate::domain::phrase::Phrase;
use crate::domain::village::Village;
use crate::exchange::sealed::{Passphrase, seal};
use crate::screens::share::Shared;
use crate::store::Store;

/// A file for a colleague that is asked for.
pub struct ShareJob {
    /// To which file.
    pub to: PathBuf,
    /// Of which inventory.
    pub inventory: PathBuf,
    /// What it holds.
    pub village: Village,
    /// Only what changed since then; none: everything.
    pub since: Option<Timestamp>,
    /// When that was read.
    pub moment: Timestamp,
    /// The local calendar day.
    pub today: Date,
    /// What it is sealed with.
    pub passphrase: Passphrase,
}

/// How it went to make one.
#[derive(Debug)]
pub struct SharedDone {
    /// Of which inventory.
    pub inventory: PathBuf,
    /// As it was at this moment.
    pub moment: Timestamp,
    /// What is in it, or why there is none.
    pub made: Result<Shared, Phrase>,
}

impl ShareJob {
    fn made(&self) -> Result<Shared, Phrase> {
        let store = Store::open_to_read(&self.inventory).map_err(|error| error.phrase())?;
        let handover = gathered(&store.store, &self.village, self.since, self.today);
        let handover = handover.map_err(|error| error.phrase())?;
        if handover.brings_nothing() {
            return Err(Phrase::new("handover-nothing"));
        }
        let unsealed = || Phrase::new("sealed-failed");
        let content = handover.write().ok_or_else(unsealed)?;
        let sealed = seal(&content, &self.passphrase).map_err(|_| unsealed())?;
        write_whole(&self.to, &sealed, false).map_err(|error| unwritten(&self.to, &error))?;
        Ok(Shared {
            path: self.to.clone(),
            only_changes: handover.since.is_some(),
            instead: self.since.is_some() && handover.since.is_none(),
            assets: handover.village.assets.len(),
            people: handover.people(),
        })
    }
}

impl Jobs {
    /// Seals an inventory.
    pub(in crate::app) fn share(&mut self, job: ShareJob) {
        // From here on, and not only once it is its turn.
        let no_dump = NoDump::begin();
        self.papers.put(Box::new(move |_, _| {
            let _until_it_is_done = no_dump;
            Some(Done::Shared(Box::new(SharedDone {
                made: job.made(),
                inventory: job.inventory,
                moment: job.moment,
            })))
        }));
    }

    /// Opens what was sealed, without who is on the list of the erased in the folder here.
    pub(in crate::app) fn unseal(
        &mut self,
        from: PathBuf,
        to: PathBuf,
        here: PathBuf,
        passphrase: Passphrase,
    ) {
        let no_dump = NoDump::begin();
        self.papers.put(Box::new(move |_, _| {
            let _until_it_is_done = no_dump;
            let made: Result<Opened, Unopened> = bytes_of(&from)
                .map_err(Unopened::Other)
                .and_then(|sealed| open_sealed(&sealed, &passphrase, &to, &here));
            Some(Done::Unsealed(made))
        }));
    }
}
