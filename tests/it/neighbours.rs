//! What points at an asset, followed edit by edit.

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::channel::Channel;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::neighbours::Neighbours;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::plan::Action;
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::{Link, Links};
use wijkschouw::domain::village::Village;

fn edit(changes: Vec<Change>) -> Edit {
    Edit::new(Phrase::new("test"), changes)
}

/// Two assets, and one record of every sort that points at the first.
fn small_village() -> (Edit, Id, Id, [Id; 5]) {
    let (hall, band) = (Id::fresh(), Id::fresh());
    let ids = [(); 5].map(|()| Id::fresh());
    let only: Links<Asset> = [hall].into_iter().collect();
    let changes = vec![
        Change::add(hall, Asset::new(AssetKind::Place, "Dorpshuis")),
        Change::add(band, Asset::new(AssetKind::Association, "Fanfare")),
        Change::add(
            ids[0],
            Relation {
                from: Link::to(band),
                kind: RelationKind::MeetsIn,
                to: Link::to(hall),
                ..Relation::default()
            },
        ),
        Change::add(
            ids[1],
            Story {
                text: "Altijd koffie".into(),
                assets: only.clone(),
                ..Story::default()
            },
        ),
        Change::add(
            ids[2],
            Action {
                title: "Drempel weg".into(),
                owners: [hall, band].into_iter().collect(),
                assets: only.clone(),
                ..Action::default()
            },
        ),
        Change::add(
            ids[3],
            Channel {
                name: "Dorpskrant".into(),
                assets: only,
                ..Channel::default()
            },
        ),
        Change::add(
            ids[4],
            Answer {
                asset: Link::to(hall),
                question: "surroundings.use.meet".into(),
                answer: Reply::Number(4),
            },
        ),
    ];
    (edit(changes), hall, band, ids)
}

#[test]
fn an_asset_knows_what_points_at_it() {
    let (edit, hall, band, [relation, story, action, channel, answer]) = small_village();
    let mut village = Village::default();
    village.apply(&edit);
    let neighbours = Neighbours::build(&village);
    assert_eq!(neighbours.relations_of(hall), [relation]);
    assert_eq!(neighbours.relations_of(band), [relation]);
    assert_eq!(neighbours.stories_of(hall), [story]);
    assert_eq!(neighbours.stories_of(band), []);
    assert_eq!(neighbours.actions_of(hall), [action]);
    assert_eq!(neighbours.actions_of(band), [action]);
    assert_eq!(neighbours.channels_of(hall), [channel]);
    assert_eq!(neighbours.answers_of(hall), [answer]);
}

#[test]
fn following_edits_gives_what_building_anew_gives() {
    let (first, hall, band, [_, story, ..]) = small_village();
    let mut village = Village::default();
    let mut neighbours = Neighbours::default();
    let mut follow = |village: &mut Village, edit: &Edit| {
        village.apply(edit);
        neighbours.apply(edit);
        assert_eq!(neighbours, Neighbours::build(village));
    };
    follow(&mut village, &first);
    let moved = Change::of(&village, story, |story: &mut Story| {
        story.assets = [band].into_iter().collect();
    });
    let moved = edit(vec![moved.unwrap()]);
    follow(&mut village, &moved);
    follow(&mut village, &moved.inverse());
    let removal = edit(village.removal(RecordKind::Asset, &[hall]));
    follow(&mut village, &removal);
    follow(&mut village, &removal.inverse());
    follow(&mut village, &first.inverse());
    assert_eq!(neighbours, Neighbours::default());
}
