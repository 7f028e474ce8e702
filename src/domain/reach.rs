//! Who is reached by which channel, and who by none (ABCD step 3, rules 3.1 and 3.2).

use std::collections::HashSet;
use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::channel::Channel;
use crate::domain::fold::{name_order, plain};
use crate::domain::gaps::Scope;
use crate::domain::neighbours::Neighbours;
use crate::domain::record::Id;
use crate::domain::village::Village;

/// What is asked of the channels.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The channel of which it is asked whom it reaches.
    pub channel: Option<Id>,
    /// What was typed to find assets.
    pub typed: String,
    /// Not only those that no channel reaches, but all that this one does not.
    pub all: bool,
    /// Each kern with the channels that serve it.
    pub by_kern: bool,
}

/// The channels, and whom they reach.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// What was asked.
    pub asked: Asked,
    /// The channels by name, maybe under their kernen.
    pub channels: Arc<[Served]>,
    /// Whom the channel reaches, by name; counted or not.
    pub reached: Arc<[Id]>,
    /// Which counted assets no channel reaches, or not this one, by name: those that were asked for.
    pub missed: Arc<[Id]>,
    /// How many counted assets no channel reaches, whatever was typed.
    pub unreached: usize,
    /// How many counted assets there are.
    pub counted: usize,
}

/// A row of the channels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Served {
    /// A kern (none: the village), with how many channels serve it.
    Kern(Option<Id>, usize),
    /// A channel.
    Channel(Id),
}

impl Served {
    /// The channel, if it is one.
    pub fn channel(self) -> Option<Id> {
        match self {
            Self::Channel(id) => Some(id),
            Self::Kern(..) => None,
        }
    }
}

/// The channels, and whom they reach; nothing once it has been overtaken.
pub fn reach(village: &Village, scope: &Scope, asked: &Asked, overtaken: &dyn Fn() -> bool) -> Option<Reach> {
    let reached_by_any: HashSet<Id> = village
        .channels
        .values()
        .flat_map(|channel| channel.assets.iter())
        .collect();
    let channel = asked.channel.and_then(|id| village.channels.get(&id));
    let reached = channel.map(|channel| channel.assets.iter());
    let reached: Vec<(Id, &Asset)> = reached
        .into_iter()
        .flatten()
        .filter_map(|id| Some((id, &**village.assets.get(&id)?)))
        .collect();
    let counted = village
        .assets
        .iter()
        .filter(|(_, asset)| asset.counted() && scope.includes(asset));
    let counted: Vec<(Id, &Asset)> = counted.map(|(id, asset)| (*id, &**asset)).collect();
    if overtaken() {
        return None;
    }
    let by_none = |id: &Id| !reached_by_any.contains(id);
    let by_this = |id: Id| channel.is_some_and(|channel| channel.assets.contains(id));
    let wanted = |id: &Id| if asked.all { !by_this(*id) } else { by_none(id) };
    let words = plain(&asked.typed);
    let fits = |name: &str| words.split_whitespace().all(|word| name.contains(word));
    let missed = counted.iter().copied().filter(|(id, _)| wanted(id));
    let missed = by_name(missed, fits);
    if overtaken() {
        return None;
    }
    Some(Reach {
        asked: asked.clone(),
        channels: channels(village, asked.by_kern).into(),
        reached: by_name(reached.into_iter(), |_| true),
        missed,
        unreached: counted.iter().filter(|(id, _)| by_none(id)).count(),
        counted: counted.len(),
    })
}

/// Those whose name fits, in the order of their names.
fn by_name<'v>(assets: impl Iterator<Item = (Id, &'v Asset)>, fits: impl Fn(&str) -> bool) -> Arc<[Id]> {
    let named = assets.map(|(id, asset)| (plain(&asset.name), id));
    let mut named: Vec<(String, Id)> = named.filter(|(name, _)| fits(name)).collect();
    named.sort_by(|one, other| name_order(&one.0, &other.0).then_with(|| one.1.cmp(&other.1)));
    named.into_iter().map(|(_, id)| id).collect()
}

fn channels(village: &Village, by_kern: bool) -> Vec<Served> {
    let mut channels: Vec<(String, Id, &Channel)> = village
        .channels
        .iter()
        .map(|(id, channel)| (plain(&channel.name), *id, &**channel))
        .collect();
    channels.sort_by(|one, other| name_order(&one.0, &other.0).then_with(|| one.1.cmp(&other.1)));
    if !by_kern {
        return channels
            .into_iter()
            .map(|(_, id, _)| Served::Channel(id))
            .collect();
    }
    let kernen = village.kernen_by_name().into_iter().map(|(id, _)| Some(id));
    let none = village.kernen.is_empty().then_some(None);
    let mut rows = Vec::new();
    for kern in kernen.chain(none) {
        let serving = channels.iter().filter(|(_, _, channel)| serves(channel, kern));
        let serving: Vec<Served> = serving.map(|(_, id, _)| Served::Channel(*id)).collect();
        rows.push(Served::Kern(kern, serving.len()));
        rows.extend(serving);
    }
    rows
}

/// Whether the channel serves the kern, or the village: one that names no kern serves all.
pub fn serves(channel: &Channel, kern: Option<Id>) -> bool {
    kern.is_none_or(|kern| channel.kernen.is_none() || channel.kernen.contains(kern))
}

/// The channels that reach the asset (rule 3.2); running one is not being reached by it.
pub fn reaching<'a>(
    asset: Id,
    village: &'a Village,
    neighbours: &'a Neighbours,
) -> impl Iterator<Item = &'a Channel> {
    let channels = neighbours.channels_of(asset).iter();
    channels
        .filter_map(|id| village.channels.get(id))
        .map(AsRef::as_ref)
        .filter(move |channel| channel.assets.contains(asset))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Asked, Reach, Served, reach, reaching};
    use crate::domain::asset::{Asset, Status, Verdict};
    use crate::domain::channel::Channel;
    use crate::domain::gaps::Scope;
    use crate::domain::kinds::AssetKind;
    use crate::domain::lists::Kern;
    use crate::domain::neighbours::Neighbours;
    use crate::domain::record::Id;
    use crate::domain::value::Link;
    use crate::domain::village::Village;

    fn id(number: u128) -> Id {
        Id::parse(&format!("{number:032x}")).unwrap_or(Id::ONLY)
    }

    /// Five assets, of which one has stopped and one is out; a paper for the first kern, a site for all.
    fn village() -> Village {
        let mut village = Village::default();
        for (number, name) in [(1, "Malden"), (2, "Heumen")] {
            village
                .kernen
                .insert(id(number), Arc::new(Kern { name: name.into() }));
        }
        let names = ["Zangkoor", "Fanfare", "Café", "Oude soos", "Fysio"];
        for (number, name) in (10..).zip(names) {
            let asset = Asset {
                status: if number == 13 {
                    Status::Stopped
                } else {
                    Status::Active
                },
                verdict: (number == 14).then_some(Verdict::Out),
                ..Asset::new(AssetKind::Association, name)
            };
            village.assets.insert(id(number), Arc::new(asset));
        }
        let paper = Channel {
            name: "Dorpskrant".into(),
            kernen: [id(1)].into_iter().collect(),
            run_by: Link::to(id(10)),
            assets: [id(11), id(13)].into_iter().collect(),
            ..Channel::default()
        };
        let site = Channel {
            name: "Agenda".into(),
            ..Channel::default()
        };
        village.channels.insert(id(20), Arc::new(paper));
        village.channels.insert(id(21), Arc::new(site));
        village
    }

    fn asked(village: &Village, asked: Asked) -> Reach {
        reach(village, &Scope::default(), &asked, &|| false).unwrap_or_default()
    }

    #[test]
    fn what_does_not_count_is_not_missed() {
        let found = asked(&village(), Asked::default());
        assert_eq!(
            *found.missed,
            [id(12), id(10)],
            "by name; who runs a paper is not reached by it"
        );
        assert_eq!((found.unreached, found.counted), (2, 3));
        assert_eq!(
            *found.channels,
            [Served::Channel(id(21)), Served::Channel(id(20))]
        );
    }

    #[test]
    fn a_channel_reaches_what_it_names_and_misses_the_rest() {
        let of_site = |all, typed: &str| Asked {
            channel: Some(id(21)),
            all,
            typed: typed.to_owned(),
            by_kern: false,
        };
        let found = asked(&village(), of_site(true, ""));
        assert_eq!(*found.missed, [id(12), id(11), id(10)]);
        let found = asked(&village(), of_site(false, "cafe"));
        assert_eq!(*found.missed, [id(12)], "accents are forgiven");
        assert_eq!(found.unreached, 2, "whatever was typed");
        let paper = Asked {
            channel: Some(id(20)),
            ..Asked::default()
        };
        assert_eq!(*asked(&village(), paper).reached, [id(11), id(13)]);
    }

    #[test]
    fn a_channel_without_kernen_serves_every_kern() {
        let by_kern = Asked {
            by_kern: true,
            ..Asked::default()
        };
        let expected = [
            Served::Kern(Some(id(2)), 1),
            Served::Channel(id(21)),
            Served::Kern(Some(id(1)), 2),
            Served::Channel(id(21)),
            Served::Channel(id(20)),
        ];
        assert_eq!(*asked(&village(), by_kern).channels, expected);
    }

    #[test]
    fn who_runs_a_channel_is_not_reached_by_it() {
        let village = village();
        let neighbours = Neighbours::build(&village);
        assert_eq!(reaching(id(11), &village, &neighbours).count(), 1);
        assert_eq!(reaching(id(10), &village, &neighbours).count(), 0);
    }
}
