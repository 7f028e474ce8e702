//! Filling in forms and tagging, key by key, as far as a person sees it.

use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use jiff::civil::{Date, date};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Position;
use rstest::rstest;
use serde_json::Value as Json;

use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::change::Edit;
use wijkschouw::domain::gaps::Scope;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::lists::{Condition, Kern, Sphere};
use wijkschouw::domain::neighbours::Neighbours;
use wijkschouw::domain::questions::Questions;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::keys::{EVERYWHERE, wish};
use wijkschouw::screens::form::{FormScreen, half_done};
use wijkschouw::screens::tags::TagsScreen;
use wijkschouw::screens::{About, Context, Effect, FormRoute, Input, Screen};
use wijkschouw::widgets::spots::Spots;
use wijkschouw::widgets::theme::{Colours, Theme, UNICODE};

const TODAY: Date = date(2026, 11, 23);

/// All that a screen sees.
struct World {
    village: Village,
    words: Words,
    neighbours: Neighbours,
    scope: Scope,
    questions: Questions,
    theme: Theme,
    about: About,
    spots: Spots,
}

impl World {
    fn new() -> Self {
        Self {
            village: Village::default(),
            words: Words::new(Language::Dutch),
            neighbours: Neighbours::build(&Village::default()),
            scope: Scope::default(),
            questions: Questions::delivered(),
            theme: Theme::new(Colours::None, &UNICODE),
            about: About::default(),
            spots: Spots::default(),
        }
    }

    fn cx(&self) -> Context<'_> {
        Context {
            village: &self.village,
            words: &self.words,
            today: TODAY,
            neighbours: &self.neighbours,
            report: None,
            scope: &self.scope,
            questions: &self.questions,
            theme: &self.theme,
            about: &self.about,
            spots: &self.spots,
        }
    }

    fn kern(&mut self, number: u128, name: &str) -> Id {
        let id = id(number);
        self.village
            .kernen
            .insert(id, Arc::new(Kern { name: name.into() }));
        id
    }

    fn asset(&mut self, number: u128, kind: AssetKind, name: &str) -> Id {
        let id = id(number);
        self.village.assets.insert(id, Arc::new(Asset::new(kind, name)));
        id
    }

    fn form(&self, route: FormRoute) -> Opened<'_, FormScreen> {
        Opened::new(self, FormScreen::new(route, &self.cx()))
    }

    fn new_asset(&self, kind: AssetKind) -> Opened<'_, FormScreen> {
        self.form(route(AnyRecord::Asset(Arc::new(Asset::new(kind, "")))))
    }

    fn tags(&self, ids: &[Id]) -> Opened<'_, TagsScreen> {
        Opened::new(self, TagsScreen::new(ids.to_vec(), &self.cx()))
    }
}

fn id(number: u128) -> Id {
    Id::parse(&format!("{number:032x}")).unwrap()
}

fn route(record: AnyRecord) -> FormRoute {
    FormRoute {
        record,
        id: None,
        focus: None,
        draft: None,
    }
}

/// A screen with somebody before it.
struct Opened<'w, S> {
    world: &'w World,
    screen: S,
    effects: Vec<Effect>,
}

impl<'w, S: Screen> Opened<'w, S> {
    fn new(world: &'w World, screen: S) -> Self {
        Self {
            world,
            screen,
            effects: Vec::new(),
        }
    }

    /// Types this; keys without a sign of their own stand between `<` and `>`.
    fn keys(mut self, script: &str) -> Self {
        let mut rest = script;
        while let Some(sign) = rest.chars().next() {
            let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
            rest = match named {
                Some((name, after)) => {
                    self.press(key(name));
                    after
                }
                None => {
                    self.press(KeyEvent::new(KeyCode::Char(sign), KeyModifiers::NONE));
                    &rest[sign.len_utf8()..]
                }
            };
        }
        self
    }

    fn press(&mut self, key: KeyEvent) {
        let keys = self.screen.keys();
        let input = match wish(&key, &[&keys, EVERYWHERE], self.screen.typing()) {
            Some(action) => Input::Action(action),
            None => Input::Key(key),
        };
        self.effects.extend(self.screen.update(input, &self.world.cx()));
    }

    fn paste(mut self, text: &str) -> Self {
        let effects = self
            .screen
            .update(Input::Paste(text.to_owned()), &self.world.cx());
        self.effects.extend(effects);
        self
    }

    /// What stands on a screen of this size, and where the cursor of the terminal is.
    fn frame(&self, width: u16, height: u16) -> (String, Position) {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal
            .draw(|frame| self.screen.draw(frame, frame.area(), &self.world.cx()))
            .unwrap();
        let cursor = terminal.get_cursor_position().unwrap();
        (terminal.backend().to_string(), cursor)
    }

    fn shows(&self, text: &str) -> &Self {
        let (frame, _) = self.frame(80, 24);
        assert!(frame.contains(text), "no “{text}” in\n{frame}");
        self
    }

    fn hides(&self, text: &str) -> &Self {
        let (frame, _) = self.frame(80, 24);
        assert!(!frame.contains(text), "“{text}” in\n{frame}");
        self
    }

    fn looks_like(&self, name: &str, width: u16, height: u16) {
        let (frame, cursor) = self.frame(width, height);
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("frames");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| {
            insta::assert_snapshot!(name, format!("{frame}\ncursor: {}, {}", cursor.x, cursor.y));
        });
    }

    fn saved(&self) -> &Edit {
        self.edit().expect("nothing was saved")
    }

    fn edit(&self) -> Option<&Edit> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Save(edit) => Some(edit),
            _ => None,
        })
    }

    fn saved_asset(&self) -> Arc<Asset> {
        match self.saved().changes[0].after.as_ref() {
            Some(AnyRecord::Asset(asset)) => asset.clone(),
            other => panic!("{other:?} is no asset"),
        }
    }

    fn said(&self) -> Vec<String> {
        self.effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Say(phrase) => Some(self.world.words.tell(phrase)),
                _ => None,
            })
            .collect()
    }

    fn closed(&self) -> bool {
        self.effects.iter().any(|effect| matches!(effect, Effect::Back))
    }
}

fn key(name: &str) -> KeyEvent {
    let (name, modifiers) = match name.split_once('-') {
        Some(("ctrl", rest)) => (rest, KeyModifiers::CONTROL),
        Some(("shift", rest)) => (rest, KeyModifiers::SHIFT),
        _ => (name, KeyModifiers::NONE),
    };
    let code = match name {
        "tab" => KeyCode::Tab,
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "backspace" => KeyCode::Backspace,
        "delete" => KeyCode::Delete,
        sign => KeyCode::Char(sign.chars().next().unwrap()),
    };
    KeyEvent::new(code, modifiers)
}

#[test]
fn a_volunteer_is_typed_with_a_slip_in_the_address() {
    let mut world = World::new();
    let malden = world.kern(1, "Malden");
    world.kern(2, "Overasselt");
    let form = world
        .new_asset(AssetKind::Volunteer)
        .keys("Els de Wit<tab>mal<tab>erv<tab>j<tab>dinsdagmiddag<tab>mo<tab>vandaag<tab><tab><tab>")
        .keys("p<right> <tab>c <tab>");
    let form = form.keys("<shift-tab><shift-tab><shift-tab><shift-tab>");
    form.shows("Toestemming waarvoor");
    // To the e-mail address by way of all that lies between.
    let mut form = form;
    while !form.frame(80, 24).0.contains("▸ E-mail") {
        form = form.keys("<tab>");
    }
    let form = form.keys("els@voorbeeld<tab>");
    form.shows("! “els@voorbeeld” is geen e-mailadres. Typ");
    let form = form.keys("www.els.nl<ctrl-s>");
    assert_eq!(form.edit(), None);
    assert_eq!(
        form.said(),
        ["Nog niet bewaard: kijk naar het veld met het pijltje."]
    );
    let form = form.keys(".nl");
    form.hides("geen e-mailadres");
    let form = form.keys("<ctrl-s>");
    assert!(form.closed());

    let asset = form.saved_asset();
    assert_eq!(&*asset.name, "Els de Wit");
    assert_eq!(asset.kern, Link::to(malden));
    assert_eq!(&*asset.email, "els@voorbeeld.nl");
    assert_eq!(&*asset.website, "www.els.nl");
    assert_eq!(asset.verified, Some(TODAY));
    assert_eq!(asset.status, Status::Active);
    assert_eq!(asset.spheres.codes().collect::<Vec<_>>(), [Sphere::Communal]);
    assert_eq!(
        asset.conditions.codes().collect::<Vec<_>>(),
        [Condition::Cohesion]
    );
    let Kind::Volunteer(volunteer) = &asset.kind else {
        panic!("{:?}", asset.kind);
    };
    assert!(volunteer.key_person);
    assert_eq!(&*volunteer.availability, "dinsdagmiddag");
    assert_eq!(volunteer.consent_date, Some(TODAY));
    assert_eq!(asset.kind.subtype(), Some("peer"));
    assert_eq!(
        world.words.tell(&form.saved().label),
        "vrijwilliger Els de Wit toegevoegd"
    );
}

#[test]
fn a_yes_that_is_none_is_told_when_it_is_stored() {
    let world = World::new();
    let stored = |level: ConsentLevel, purpose: &str| {
        let mut asset = Asset::new(AssetKind::Volunteer, "Els de Wit");
        if let Kind::Volunteer(one) = &mut asset.kind {
            (one.consent, one.consent_purpose) = (level, purpose.into());
        }
        let form = world
            .form(route(AnyRecord::Asset(Arc::new(asset))))
            .keys("<ctrl-s>");
        assert!(form.closed(), "{purpose}");
        form.said().join("\n")
    };
    for purpose in ["liever niet, eerst vragen", "nee", "tot 1-1-2026"] {
        let said = stored(ConsentLevel::Oral, purpose);
        assert!(
            said.contains(&format!("“{purpose}”")) && said.contains("nergens"),
            "{said}"
        );
        assert_eq!(stored(ConsentLevel::None, purpose), "", "{purpose}");
    }
    for purpose in ["", "dorpskaart", "telefoonlijst", "niet: nieuwsbrief"] {
        assert_eq!(stored(ConsentLevel::Oral, purpose), "", "{purpose}");
    }
}

#[test]
fn what_is_not_in_a_list_is_said_and_chooses_nothing() {
    let world = World::new();
    for typed in ["over", "xylofoon"] {
        let form = world
            .new_asset(AssetKind::Association)
            .keys(&format!("Fanfare<tab><tab>{typed}<tab>"));
        let problem = format!("! “{typed}” staat niet in de lijst. Kies");
        form.shows(&problem);
        let form = form.keys("<ctrl-s>");
        assert_eq!(form.edit(), None, "{typed}");
        form.shows("▸ Type").shows(&problem);
        // What was half typed is there again.
        let (_, draft) = form.screen.draft().unwrap();
        let again = world.form(half_done(&draft, &world.village).unwrap());
        again.shows(typed);
        assert_eq!(again.screen.draft().unwrap().1["typed"], draft["typed"]);
        // Erasing it leaves the field as empty as it was.
        let erased = form.keys(&"<backspace>".repeat(typed.len())).keys("<ctrl-s>");
        assert_eq!(erased.saved_asset().kind.subtype(), None, "{typed}");
    }
}

#[rstest]
#[case("stichtign", "foundation")]
#[case("STÍCHT", "foundation")]
#[case("verx<down>", "informal_group")]
#[case("ondernemerskrng", "business_circle")]
fn a_list_takes_the_beginning_of_a_word_or_a_small_slip(#[case] typed: &str, #[case] chosen: &str) {
    let world = World::new();
    let form = world
        .new_asset(AssetKind::Association)
        .keys(&format!("Fanfare<tab><tab>{typed}<ctrl-s>"));
    assert_eq!(form.saved_asset().kind.subtype(), Some(chosen));
}

#[test]
fn the_sort_of_a_relation_may_be_typed_by_any_of_its_words() {
    let world = World::new();
    let relation = || {
        world.form(FormRoute {
            focus: Some("kind"),
            ..route(AnyRecord::empty(RecordKind::Relation))
        })
    };
    let form = relation().keys("naar");
    form.shows("verwijst door naar").hides("kent");
    let form = relation().keys("kroon<tab>");
    form.shows("! “kroon” staat niet in de lijst.");
}

#[test]
fn a_name_is_all_that_is_needed_and_without_it_nothing_is_stored() {
    let mut world = World::new();
    let kern = world.kern(1, "Heumen");
    world.kern(2, "Malden");
    world.scope.kern = Some(kern);
    let form = world.new_asset(AssetKind::Place).keys("<ctrl-s>");
    form.shows("! Vul Naam in.");
    let form = form.keys("Dorpshuis<ctrl-s>");
    assert_eq!(form.saved_asset().kern, Link::to(kern));
    assert_eq!(&*form.saved_asset().name, "Dorpshuis");
}

#[test]
fn a_new_entry_that_resembles_another_is_stored_when_asked_twice() {
    let mut world = World::new();
    world.asset(7, AssetKind::Association, "Stichting Fanfare Sint-Jan");
    let form = world
        .new_asset(AssetKind::Association)
        .keys("Fanfare St. Jan<tab><tab><ctrl-s>");
    assert_eq!(form.edit(), None);
    form.shows("▸ Naam")
        .shows("! Zo heet ook Stichting Fanfare Sint-Jan");
    // Another name is another question.
    let form = form.keys("n<ctrl-s>");
    assert_eq!(form.edit(), None);
    form.shows("! Lijkt op Stichting Fanfare Sint-Jan");
    let form = form.keys("<ctrl-s>");
    assert_eq!(&*form.saved_asset().name, "Fanfare St. Jann");
}

#[test]
fn an_entry_that_is_there_already_is_stored_at_once_whatever_it_resembles() {
    let mut world = World::new();
    world.asset(7, AssetKind::Place, "Kantine Zuid");
    let id = world.asset(8, AssetKind::Place, "Kantine");
    let record = world.village.get(RecordKind::Asset, id).unwrap();
    let form = world
        .form(FormRoute {
            id: Some(id),
            ..route(record)
        })
        .keys(" Zuid<ctrl-s>");
    assert_eq!(&*form.saved_asset().name, "Kantine Zuid");
}

#[test]
fn enter_goes_on_and_stores_on_the_last_field() {
    let world = World::new();
    let kern = route(AnyRecord::empty(RecordKind::Kern));
    let form = world.form(kern).keys("Malden<enter>");
    assert_eq!(world.words.tell(&form.saved().label), "kern Malden toegevoegd");
    assert!(form.closed());
}

#[test]
fn another_kind_keeps_what_was_typed() {
    let world = World::new();
    let form = world
        .new_asset(AssetKind::Association)
        .keys("Bakkerij<tab><tab>st<tab>j<tab>4<tab>12<shift-tab><shift-tab><shift-tab><shift-tab><shift-tab><shift-tab>")
        .keys("pro");
    form.shows("professional").hides("Aantal leden");
    let form = form.keys("<ctrl-s>");
    let asset = form.saved_asset();
    assert_eq!(asset.which(), AssetKind::Professional);
    assert_eq!(&*asset.name, "Bakkerij");
    assert!(asset.kind.key_person());
    assert_eq!(asset.kind.subtype(), None);

    let form = world
        .new_asset(AssetKind::Association)
        .keys("Bakkerij<tab><tab>st<tab><tab>4<tab>12<shift-tab><shift-tab><shift-tab><shift-tab><shift-tab><shift-tab>")
        .keys("pro<backspace><backspace><backspace>ver<ctrl-s>");
    let Kind::Association(association) = &form.saved_asset().kind else {
        panic!("no association");
    };
    assert_eq!(association.members, Some(12));
    assert_eq!(association.organisation.map(|one| one.get()), Some(4));
    assert_eq!(form.saved_asset().kind.subtype(), Some("foundation"));
}

#[test]
fn a_draft_is_taken_up_where_it_was_left() {
    let mut world = World::new();
    world.kern(1, "Malden");
    let form = world
        .new_asset(AssetKind::Association)
        .keys("Fanfare<tab>mald<tab>ver<esc>");
    let is_told = |effect: &Effect| matches!(effect, Effect::SayKept);
    assert!(form.effects.iter().any(is_told), "that it waits is said");
    assert!(form.closed() && form.edit().is_none());
    let (name, draft) = form.screen.draft().unwrap();
    assert_eq!(name, "asset:new:association");

    let kept: Json = serde_json::from_str(&draft.to_string()).unwrap();
    let form = world.form(half_done(&kept, &world.village).unwrap());
    form.shows("Fanfare").shows("Malden").shows("▸ Type");
    assert_eq!(form.screen.draft().unwrap().1, draft);
    let form = form.keys("<tab> <ctrl-s>");
    assert_eq!(form.saved_asset().kind.subtype(), Some("club"));
    assert!(
        form.effects
            .iter()
            .any(|effect| matches!(effect, Effect::DropDraft(dropped) if *dropped == name))
    );
}

#[test]
fn a_form_in_which_nothing_was_typed_leaves_nothing_behind() {
    let world = World::new();
    let form = world.new_asset(AssetKind::Place).keys("x<backspace><esc>");
    assert!(form.closed() && form.said().is_empty());
    assert_eq!(form.screen.draft(), None);
}

#[test]
fn what_was_deleted_meanwhile_is_added_again() {
    let mut world = World::new();
    let id = world.asset(7, AssetKind::Place, "Kantine");
    let record = world.village.get(RecordKind::Asset, id).unwrap();
    world.village.assets.remove(&id);
    let form = world
        .form(FormRoute {
            id: Some(id),
            ..route(record)
        })
        .keys(" Zuid<ctrl-s>");
    let change = &form.saved().changes[0];
    assert_eq!((change.id, &change.before), (id, &None));
    assert_eq!(
        world.words.tell(&form.saved().label),
        "plek Kantine Zuid toegevoegd"
    );
}

#[test]
fn what_is_not_touched_stays_exactly_as_it_is() {
    let mut world = World::new();
    let id = world.asset(7, AssetKind::Place, "Kantine  met dubbele spatie");
    let record = world.village.get(RecordKind::Asset, id).unwrap();
    let form = world
        .form(FormRoute {
            id: Some(id),
            ..route(record)
        })
        .keys("<tab><tab><tab><shift-tab><ctrl-s>");
    assert_eq!(form.edit(), None);
    assert_eq!(form.said(), ["Er is niets veranderd."]);
}

#[test]
fn every_sign_types_in_a_text_field() {
    let world = World::new();
    let others = "ëïéèüöçñ€“”–½αβγعربينصрус村広場ÀÊÎÕÇ¿¡ßøåžš";
    let signs: String = ('!'..='~').chain(others.chars()).collect();
    let mut form = world.new_asset(AssetKind::Place);
    for sign in signs.chars() {
        form.press(KeyEvent::new(KeyCode::Char(sign), KeyModifiers::NONE));
    }
    // AltGr arrives as Ctrl and Alt.
    form.press(KeyEvent::new(
        KeyCode::Char('@'),
        KeyModifiers::CONTROL | KeyModifiers::ALT,
    ));
    assert!(form.effects.is_empty());
    let form = form.keys("<ctrl-s>");
    assert_eq!(*form.saved_asset().name, format!("{signs}@"));
}

#[test]
fn composed_and_wide_signs_are_stored_as_one_form() {
    let world = World::new();
    let form = world
        .new_asset(AssetKind::Place)
        .keys("Cafe\u{301} 👩‍👩‍👧 村の広場<left><backspace><ctrl-s>");
    assert_eq!(&*form.saved_asset().name, "Café 👩‍👩‍👧 村の場");
}

#[test]
fn a_paste_of_several_lines_becomes_what_the_field_allows() {
    let world = World::new();
    let text = "eerste regel\r\ntweede\tregel\n";
    let mut form = world.new_asset(AssetKind::Place).paste(text);
    while !form.frame(80, 24).0.contains("▸ Omschrijving") {
        form = form.keys("<tab>");
    }
    let form = form.paste(text).keys("einde<ctrl-s>");
    assert_eq!(&*form.saved_asset().name, "eerste regel tweede regel");
    assert_eq!(
        &*form.saved_asset().description,
        "eerste regel\ntweede regel\neinde"
    );
}

#[test]
fn a_word_is_taken_back_inside_the_field() {
    let world = World::new();
    let form = world
        .new_asset(AssetKind::Place)
        .keys("Dorps huis<ctrl-z>plein<ctrl-s>");
    assert_eq!(&*form.saved_asset().name, "Dorps plein");
}

#[test]
fn one_walks_through_a_text_that_is_broken_into_lines() {
    let world = World::new();
    let text = "Een lange zin met 村の広場 erin die op een smal scherm over vier of vijf regels loopt.";
    let mut form = world.form(route(AnyRecord::empty(RecordKind::Story))).paste(text);
    form.frame(60, 16);
    let mut seen = std::collections::BTreeSet::new();
    for _ in text.chars() {
        seen.insert(form.frame(60, 16).1);
        form = form.keys("<left>");
    }
    assert_eq!(seen.len(), text.chars().count());
    let form = form.keys("X");
    let mut form = form.keys("<down><down>");
    for _ in 0..100 {
        form = form.keys("<right>");
    }
    let form = form.keys("Y<ctrl-s>");
    let Some(AnyRecord::Story(story)) = &form.saved().changes[0].after else {
        panic!("no story");
    };
    assert_eq!(*story.text, format!("X{text}Y"));
}

#[test]
fn the_tab_takes_the_record_that_was_found() {
    let mut world = World::new();
    let kern = world.kern(1, "Overasselt");
    world.kern(2, "Malden");
    for going_on in ["<enter>", "<tab>", "<shift-tab>"] {
        let form = world
            .new_asset(AssetKind::Place)
            .keys(&format!("Kerk<tab>ASS{going_on}<ctrl-s>"));
        assert_eq!(form.saved_asset().kern, Link::to(kern));
    }
    let form = world
        .new_asset(AssetKind::Place)
        .keys("Kerk<tab>over<enter><shift-tab><backspace><ctrl-s>");
    assert_eq!(form.saved_asset().kern, Link::default());
}

#[test]
fn offerings_are_lines_with_parts() {
    let world = World::new();
    let mut form = world.new_asset(AssetKind::Place).keys("Dorpshuis");
    while !form.frame(80, 24).0.contains("▸ Aanbod") {
        form = form.keys("<tab>");
    }
    form.shows("activiteit, ruimte, spullen of dienst | naam");
    let form = form.keys("ruimte | Zaal | elke dag | 20 euro<enter>fiets | Bakfiets<tab>");
    form.shows("! “fiets” staat niet in de lijst.");
    let form = form.keys("<shift-tab><home><delete><delete><delete><delete><delete>ding<ctrl-s>");
    let offerings = &form.saved_asset().offerings.0;
    assert_eq!(offerings.len(), 2);
    assert_eq!(&*offerings[0].cost, "20 euro");
    assert_eq!(&*offerings[1].name, "Bakfiets");
}

#[test]
fn a_relation_finds_assets_by_a_part_of_their_name() {
    let mut world = World::new();
    let band = world.asset(1, AssetKind::Association, "Fanfare St. Jan");
    let hall = world.asset(2, AssetKind::Place, "Dorpshuis");
    for number in 10..40 {
        world.asset(number, AssetKind::Place, &format!("Plek {number}"));
    }
    let form = world
        .form(route(AnyRecord::empty(RecordKind::Relation)))
        .keys("jan<tab>komt<tab>onbekend<tab>");
    form.shows("! “onbekend” is niet bekend.");
    let form = form.keys("<shift-tab><ctrl-u>fan<ctrl-s>");
    form.shows("! Kies twee verschillende hulpbronnen.");
    let form = form.keys("dorp<enter><ctrl-s>");
    let Some(AnyRecord::Relation(relation)) = &form.saved().changes[0].after else {
        panic!("no relation");
    };
    assert_eq!((relation.from, relation.to), (Link::to(band), Link::to(hall)));
    assert_eq!(
        world.words.tell(&form.saved().label),
        "verbinding Fanfare St. Jan komt samen in Dorpshuis toegevoegd"
    );
}

#[test]
fn several_records_are_added_and_taken_away_by_name() {
    let mut world = World::new();
    let malden = world.kern(1, "Malden");
    world.kern(2, "Heumen");
    let overasselt = world.kern(3, "Overasselt");
    let form = world
        .form(route(AnyRecord::empty(RecordKind::Channel)))
        .keys("Dorpskrant<tab>dorps<tab>heu<enter>mal<enter>over<enter>");
    form.shows("Heumen, Malden, Overasselt");
    let form = form.keys("<backspace><backspace><backspace>over<enter>mal<tab><ctrl-s>");
    let Some(AnyRecord::Channel(channel)) = &form.saved().changes[0].after else {
        panic!("no channel");
    };
    assert_eq!(channel.kernen.iter().collect::<Vec<_>>(), [malden, overasselt]);
}

#[test]
fn a_day_is_shown_in_full_before_it_is_stored() {
    let world = World::new();
    let form = world
        .form(route(AnyRecord::empty(RecordKind::Gathering)))
        .keys("<tab><ctrl-u>12-5-2026");
    form.shows("= dinsdag 12 mei 2026");
    let form = form.keys("<ctrl-u>31-2<tab>");
    form.shows("! Dag 31 bestaat dan niet in februari.");
}

#[rstest]
#[case(Language::Dutch, "nl")]
#[case(Language::English, "en")]
fn forms_look_as_they_were_kept(#[case] language: Language, #[case] code: &str) {
    let mut world = World::new();
    world.words.speak(language);
    world.kern(1, "Malden");
    world.kern(2, "Heumen");
    for (width, height) in [(80, 24), (60, 16)] {
        let name = |part: &str| format!("form_{part}_{code}_{width}x{height}");
        let form = world
            .new_asset(AssetKind::Volunteer)
            .keys("Els de Wit, coördinatrice van het eetcafé");
        form.looks_like(&name("volunteer"), width, height);
        let form = form.keys("<tab><tab>a");
        form.looks_like(&name("choice"), width, height);
        let form = form.keys("<tab><tab><tab><tab>31-2<tab><tab><tab>p <right> ");
        form.looks_like(&name("boxes"), width, height);
        let form = form.keys("<shift-tab><shift-tab><shift-tab><shift-tab><shift-tab><shift-tab><shift-tab><shift-tab><shift-tab><shift-tab><shift-tab>j<shift-tab>");
        form.looks_like(&name("criteria"), width, height);
        let story = world
            .form(route(AnyRecord::empty(RecordKind::Story)))
            .keys("“Ik wil graag iets betekenen,” zei ze.<enter>En toen begon het eetcafé, met twaalf mensen aan een tafel voor acht.");
        story.looks_like(&name("story"), width, height);
        let place = world
            .new_asset(AssetKind::Place)
            .keys("村の広場<tab><tab><tab><tab><tab><tab><tab>4");
        place.looks_like(&name("scale"), width, height);
    }
}

#[test]
fn the_cursor_stands_in_every_field_and_no_size_is_too_small() {
    let mut world = World::new();
    world.kern(1, "村の広場");
    for kind in [RecordKind::Asset, RecordKind::Story, RecordKind::Relation] {
        let mut form = world
            .form(route(AnyRecord::empty(kind)))
            .keys("村の広場 met een naam");
        for _ in 0..50 {
            for (width, height) in [(1, 1), (2, 3), (9, 5), (20, 7), (60, 16), (80, 24), (200, 60)] {
                let (frame, cursor) = form.frame(width, height);
                assert!(cursor.x < width && cursor.y < height);
                if 16 <= height {
                    let row = frame.lines().nth(usize::from(cursor.y)).unwrap();
                    assert!(
                        row.trim_matches(['"', '│', '─'])
                            .contains(|sign: char| sign != ' ')
                    );
                    let label = frame.lines().position(|row| row.contains('▸')).unwrap();
                    assert!(label <= usize::from(cursor.y), "{frame}");
                }
            }
            form = form.keys("a <left><tab>");
        }
    }
}

#[test]
fn tags_of_one_asset_take_one_key_each() {
    let mut world = World::new();
    let id = world.asset(1, AssetKind::Association, "Fanfare St. Jan");
    let panel = world.tags(&[id]).keys("gcwkomt samen<enter>3<enter>");
    assert_eq!(world.words.tell(&panel.saved().label), "Fanfare St. Jan getagd");
    let asset = panel.saved_asset();
    assert_eq!(asset.spheres.codes().collect::<Vec<_>>(), [Sphere::Communal]);
    assert_eq!(
        asset.conditions.why(Condition::Cohesion).map(|why| &**why),
        Some("komt samen")
    );
    assert_eq!(asset.target_groups.count(), 1);
    assert!(panel.closed());
}

#[test]
fn tags_of_many_are_one_edit_and_leave_alone_what_was_not_touched() {
    let mut world = World::new();
    let ids: Vec<Id> = (1..=3)
        .map(|number| world.asset(number, AssetKind::Place, &format!("Plek {number}")))
        .collect();
    let mut first = Asset::new(AssetKind::Place, "Plek 1");
    first.spheres.explain(Sphere::Personal, "eigen tuin".into());
    first.conditions.set(Condition::Inclusion, true);
    world.village.assets.insert(ids[0], Arc::new(first));
    let panel = world.tags(&ids);
    panel.shows("[◐] persoonlijk").shows("Tags van 3 hulpbronnen");
    let panel = panel.keys("n<enter>");
    let edit = panel.saved();
    assert_eq!(edit.changes.len(), 2);
    let mut village = world.village.clone();
    village.apply(edit);
    for id in &ids {
        assert!(village.assets[id].conditions.contains(Condition::Inclusion));
    }
    assert_eq!(village.assets[&ids[0]].spheres.count(), 1);
    assert!(village.assets[&ids[1]].spheres.codes().next().is_none());
}

#[test]
fn tags_that_were_given_up_are_not_stored() {
    let mut world = World::new();
    let id = world.asset(1, AssetKind::Place, "Kerk");
    let panel = world.tags(&[id]).keys("p<esc>");
    assert_eq!(panel.said(), ["De tags zijn niet veranderd."]);
    assert!(panel.closed() && panel.edit().is_none());
    let panel = world.tags(&[id]).keys("pp<esc>");
    assert!(panel.said().is_empty() && panel.closed());
}

#[rstest]
#[case(Language::Dutch, "nl")]
#[case(Language::English, "en")]
fn the_tag_panel_looks_as_it_was_kept(#[case] language: Language, #[case] code: &str) {
    let mut world = World::new();
    world.words.speak(language);
    let one = world.asset(1, AssetKind::Place, "Dorpshuis de Terp");
    let other = world.asset(2, AssetKind::Place, "Kerk");
    let mut tagged = Asset::new(AssetKind::Place, "Kerk");
    tagged.spheres.explain(Sphere::Communal, "koor en koffie".into());
    world.village.assets.insert(other, Arc::new(tagged));
    for (width, height) in [(80, 24), (60, 16)] {
        let name = |part: &str| format!("tags_{part}_{code}_{width}x{height}");
        world
            .tags(&[one])
            .keys("pz")
            .looks_like(&name("one"), width, height);
        world
            .tags(&[one, other])
            .keys("<down>")
            .looks_like(&name("many"), width, height);
        world
            .tags(&[other])
            .keys("gw, altijd")
            .looks_like(&name("why"), width, height);
        for size in 1..12 {
            world.tags(&[one]).frame(size * 3, size);
        }
    }
}

/// A notice, never a block.
#[rstest]
#[case("remarks", "Jan, 123456782", "Dit lijkt op een BSN")]
#[case("description", "heeft diabetes", "Dit lijkt op gezondheid of geloof")]
#[case("source", "zie 1234.56.782", "Dit lijkt op een BSN")]
fn what_may_not_be_kept_without_need_is_noticed_as_it_is_typed(
    #[case] field: &'static str,
    #[case] typed: &str,
    #[case] notice: &str,
) {
    let world = World::new();
    let asset = AnyRecord::Asset(Arc::new(Asset::new(AssetKind::Place, "Zaal")));
    let form = world.form(FormRoute {
        focus: Some(field),
        ..route(asset)
    });
    let form = form.keys("Open op ");
    assert!(!form.frame(80, 24).0.contains("Dit lijkt op"));
    let form = form.keys(typed);
    form.shows(notice);
    let form = form.keys(&"<backspace>".repeat(typed.len()));
    assert!(!form.frame(80, 24).0.contains("Dit lijkt op"));
    form.keys(typed).keys("<ctrl-s>").saved_asset();
}
