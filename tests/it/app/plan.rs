//! 4 Plan: from a gap to an action, along the board to its end, and back to the gap.

use jiff::civil::{Date, date};
use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::{Condition, Sphere};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::plan::{Action, ActionState, Goal, Vision};
use wijkschouw::domain::record::{AnyRecord, Id};
use wijkschouw::domain::support::{Support, SupportState};
use wijkschouw::domain::value::Link;
use wijkschouw::i18n::Language;
use wijkschouw::widgets::theme::ASCII;

use crate::evening::{Evening, TODAY};
use crate::stage::kept;

fn edit(changes: Vec<Change>) -> Edit {
    Edit::new(Phrase::new("test"), changes)
}

/// A village with these actions, each with its state and the day by which it is to be done.
fn with_actions(actions: &[(&str, ActionState, Option<Date>)]) -> Evening {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let add = |(title, state, due): &(&str, ActionState, Option<Date>)| {
        let action = Action {
            title: (*title).into(),
            state: *state,
            due: (*due).into(),
            ..Action::default()
        };
        Change::add(Id::fresh(), action)
    };
    evening
        .written(&edit(actions.iter().map(add).collect()))
        .keys("4");
    evening
}

fn three() -> Evening {
    with_actions(&[
        ("Bankje bij de kerk", ActionState::Idea, None),
        ("Koffie in de hal", ActionState::Agreed, Some(date(2026, 11, 19))),
        ("Wandelgroep", ActionState::Busy, Some(date(2026, 12, 14))),
    ])
}

/// The only action with this title.
fn action(evening: &Evening, title: &str) -> Action {
    let village = evening.village();
    let mut found = village.actions.values().filter(|action| &*action.title == title);
    let action = found.next().unwrap_or_else(|| panic!("no {title}"));
    assert!(found.next().is_none(), "{title}");
    Action::clone(action)
}

/// Whether a rule finds a gap.
fn gaps_of(evening: &Evening, rule: &str) -> usize {
    let report = analyse(&evening.village(), &Scope::default(), TODAY);
    report.gaps.iter().filter(|gap| gap.rule.id == rule).count()
}

#[test]
fn from_a_gap_to_an_action_along_the_board_until_the_gap_is_closed() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let goal = Goal {
        text: "Iedereen doet mee".into(),
        conditions: [Condition::Inclusion].into_iter().collect(),
        ..Goal::default()
    };
    evening.written(&edit(vec![Change::add(Id::fresh(), goal)]));
    // The second gap of the first step is the cell of the personal sphere and inclusion.
    evening
        .keys("<down>")
        .shows("▸? onbekend   Persoonlijk × Inclusie");
    evening.keys("a<ctrl-s>");
    let made = action(&evening, "Persoonlijk × Inclusie");
    assert!(made.spheres.contains(Sphere::Personal) && made.conditions.contains(Condition::Inclusion));
    assert_eq!(&*made.from_gap, "1.1");
    let (goal, _) = evening
        .village()
        .goals
        .iter()
        .next()
        .map(|(id, _)| (*id, ()))
        .unwrap();
    assert_eq!(made.goal, Link::to(goal), "the only goal that fits");
    evening.keys("4").shows("▸ Persoonlijk ×").shows("Idee (1)");
    // What is still to be settled stands beside it, with what closes it.
    evening
        .shows("Wie pakt dit op? Zet een naam erbij. (regel 4.4)")
        .shows("Zet die bij de actie. (regel 4.5)");
    evening.keys(">").shows("Afgesproken (1)");
    assert!(
        evening
            .note()
            .starts_with("Nu afgesproken: Persoonlijk × Inclusie")
    );
    evening.keys(">").shows("Bezig (1)");
    // Back to its gap, which is still there, and from there back to the plan.
    evening
        .keys("B")
        .shows("Gaten in stap 1")
        .shows("▸? onbekend   Persoonlijk × Inclusie");
    evening
        .keys("<enter>Buurtapp<ctrl-s>")
        .hides("▸? onbekend   Persoonlijk × Inclusie");
    // One carries it now: fragile. A second one, and the gap is closed.
    evening.keys("n<down><enter>Els<ctrl-s>2/els<enter>tpn<enter><esc>");
    evening
        .keys("4B")
        .shows("Dit gat is dicht: regel 1.1, Sferen en voorwaarden.");
    evening.keys(">").shows("Klaar (1)");
    assert_eq!(
        action(&evening, "Persoonlijk × Inclusie").state,
        ActionState::Done
    );
    evening
        .hides("(regel 4.4)")
        .keys("u")
        .shows("Bezig (1)")
        .shows("(regel 4.4)");
}

#[test]
fn a_gap_of_the_plan_opens_its_move_beside_the_action() {
    let mut evening = three();
    evening
        .written(&edit(vec![Change::add(
            Id::fresh(),
            Asset::new(AssetKind::Association, "Fanfare"),
        )]))
        .keys("4");
    let before = gaps_of(&evening, "4.4");
    // Its title, its state, and then the first gap.
    evening.keys("<tab><down><down><enter>").shows("▸ Wie doet het");
    evening.keys("fanf<enter><ctrl-s>");
    assert_eq!(gaps_of(&evening, "4.4"), before - 1);
    evening.shows("Wie doet het: Fanfare");
}

#[test]
fn the_last_state_and_the_first_say_so() {
    let mut evening = with_actions(&[("Bankje", ActionState::Idea, None)]);
    evening.keys("<").shows("Dit is de eerste stand.");
    evening.keys(">>>").shows("Klaar (1)");
    evening.keys(">").shows("Verder dan klaar gaat het niet.");
    evening.shows("Klaar (1)").shows("Gestopt (0)");
    evening.keys("uuu").shows("Idee (1)");
}

#[test]
fn an_action_is_given_up_in_its_form_alone_and_taken_up_again_with_a_key() {
    let mut evening = with_actions(&[("Bankje", ActionState::Stopped, None)]);
    evening.shows("Gestopt (1)").keys(">");
    evening
        .shows("Verder dan klaar gaat het niet.")
        .shows("Gestopt (1)");
    evening.keys("<").shows("Klaar (1)").shows("Gestopt (0)");
}

#[test]
fn the_list_by_date_begins_with_what_is_late() {
    let mut evening = three();
    evening
        .keys("m")
        .shows("Te laat (1)")
        .shows("▸! Koffie in de hal")
        .shows("4 dagen te laat")
        .shows("Komt nog (1)")
        .shows("over 3 weken")
        .shows("Zonder datum (1)");
    // What is done stays in sight, last.
    evening
        .keys(">>")
        .shows("Klaar of gestopt (1)")
        .hides("Te laat (1)");
    let screen = evening.screen();
    let place = |text: &str| screen.find(text).unwrap();
    assert!(place("Zonder datum") < place("Klaar of gestopt"));
    evening.restart().shows("Klaar of gestopt (1)");
}

#[test]
fn what_presses_stands_on_the_overview_and_leads_to_the_plan() {
    let mut evening = three();
    evening
        .keys("1")
        .shows("4 Plan: 1 te laat, 1 binnen 30 dagen. Nu: Koffie in de hal (4 dagen te laat)");
    evening.click("4 Plan: 1 te laat").shows("Afgesproken (1)");
    // Support that has not been applied for presses too; what has been does not.
    let support = |name: &str, state| {
        let support = Support {
            name: name.into(),
            deadline: Some(date(2026, 11, 24)).into(),
            state,
            ..Support::default()
        };
        Change::add(Id::fresh(), support)
    };
    evening
        .written(&edit(vec![
            support("Fonds", SupportState::Idea),
            support("Gemeente", SupportState::Applied),
        ]))
        .keys("1")
        .shows("4 Plan: 1 te laat, 2 binnen 30 dagen. Nu: Fonds (morgen)");
    let mut evening = with_actions(&[("Bankje", ActionState::Idea, Some(date(2027, 11, 1)))]);
    evening.keys("1").hides("4 Plan: ");
}

#[test]
fn support_is_linked_from_either_side() {
    let mut evening = three();
    let fund = Support {
        name: "Fonds Open Deur".into(),
        ..Support::default()
    };
    evening
        .written(&edit(vec![Change::add(Id::fresh(), fund)]))
        .keys("4");
    let linked = |evening: &Evening| {
        let village = evening.village();
        let (_, support) = village.supports.iter().next().unwrap();
        let titles = support
            .actions
            .iter()
            .map(|id| village.actions[&id].title.to_string());
        titles.collect::<Vec<_>>()
    };
    evening.keys("ropen<enter>");
    assert_eq!(linked(&evening), ["Bankje bij de kerk"]);
    evening.shows("· Fonds Open Deur (idee)");
    evening
        .keys("mmm")
        .shows("Voor één actie:")
        .keys("rwandel<enter>");
    assert_eq!(linked(&evening).len(), 2);
    evening.shows("Voor 2 acties:").keys("rbankje<enter>");
    assert_eq!(linked(&evening), ["Wandelgroep"]);
    evening.keys("uuu");
    assert!(linked(&evening).is_empty());
    // New support is for the action at once.
    evening.keys("mr<enter>Gemeente<ctrl-s>");
    let village = evening.village();
    let new = village
        .supports
        .values()
        .find(|support| &*support.name == "Gemeente");
    assert_eq!(new.unwrap().actions.count(), 1);
}

#[test]
fn support_that_is_needed_is_covered_once_it_is_linked() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let action = Action {
        title: "Bankje".into(),
        needs_support: true,
        ..Action::default()
    };
    evening
        .written(&edit(vec![Change::add(Id::fresh(), action)]))
        .keys("4");
    evening
        .shows("Steun van buiten nodig, nog niets gekoppeld.")
        .shows("(regel 5.1)");
    evening.keys("r<enter>Fonds<ctrl-s>");
    evening.hides("(regel 5.1)").shows("· Fonds (idee)");
    assert_eq!(gaps_of(&evening, "5.1"), 0);
}

#[test]
fn a_new_one_is_of_what_is_in_focus() {
    let mut evening = three();
    evening
        .keys("<right>n")
        .shows("Nieuw: actie")
        .keys("Fietsles<ctrl-s>");
    assert_eq!(action(&evening, "Fietsles").state, ActionState::Agreed);
    evening.shows("▸ Fietsles");
    evening
        .keys("mmnIedereen doet mee<ctrl-s>")
        .shows("▸  Iedereen doet mee");
    evening.keys("aSpeeltuin<ctrl-s>").shows("1 actie, 1 open");
    assert!(action(&evening, "Speeltuin").goal.0.is_some());
    evening.keys("mnFonds<ctrl-s>").shows("▸  Fonds");
    evening.keys("<shift-tab>nSamen verder<ctrl-s>");
    assert_eq!(
        evening.village().vision().map(|vision| vision.text.to_string()),
        Some("Samen verder".to_owned())
    );
    evening
        .shows("Visie zonder datum: Samen verder")
        .keys("d")
        .shows("Er is nog geen visie.");
    evening.keys("u").shows("Samen verder");
}

#[test]
fn a_vision_that_is_old_says_so() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let vision = |date| Vision {
        text: "Samen verder".into(),
        date: Some(date),
    };
    evening
        .written(&edit(vec![Change::add(Id::ONLY, vision(date(2022, 11, 22)))]))
        .keys("4")
        .shows("Visie (22-11-2022, ouder dan 4 jaar): Samen verder");
    let village = evening.village();
    let newer = AnyRecord::Vision(vision(date(2022, 11, 23)).into());
    let change = Change::put(&village, Id::ONLY, newer).unwrap();
    evening
        .written(&edit(vec![change]))
        .shows("Visie (23-11-2022): Samen verder");
}

#[test]
fn searching_and_showing_a_part() {
    let mut evening = three();
    evening
        .keys("/KÓFFIE")
        .shows("1 van 3")
        .shows("▸!Koffie in de hal");
    evening
        .keys("<enter><esc>")
        .shows("▸!Koffie in de hal")
        .shows("Bankje bij de kerk");
    evening
        .keys("/niets<enter>")
        .shows("Niets gevonden. Esc toont weer alles.");
    evening
        .keys("<esc>fzeker<enter>")
        .shows("Bord · zekerheid")
        .shows("Niets gevonden.");
    // A new action is of what is shown.
    evening
        .keys("nSpreekuur<ctrl-s>")
        .shows("1 van 4")
        .shows("▸ Spreekuur");
    assert!(
        action(&evening, "Spreekuur")
            .conditions
            .contains(Condition::Security)
    );
    evening
        .keys("<esc>")
        .hides("zekerheid)")
        .shows("Koffie in de hal");
    evening.keys("<esc>").shows("U bent al waar u begon.");
}

#[test]
fn a_part_that_is_gone_is_not_shown_only_any_more() {
    let mut evening = three();
    evening.keys("mmnIedereen doet mee<ctrl-s>fiedereen<enter>");
    evening.shows("Doelen · Iedereen doet mee");
    evening
        .keys("d")
        .shows("Nog geen doelen.")
        .hides("Doelen · Iedereen");
    evening.keys("mm").shows("Koffie in de hal");
}

#[test]
fn deleting_can_be_taken_back() {
    let mut evening = three();
    evening.keys("d").hides("Bankje bij de kerk (");
    assert_eq!(evening.village().actions.len(), 2);
    assert!(evening.note().starts_with("Bankje bij de kerk verwijderd"));
    evening.keys("u").shows("▸ Bankje bij de kerk");
}

#[test]
fn an_action_without_a_gap_and_one_whose_kern_is_not_known_say_so() {
    let mut evening = with_actions(&[("Bankje", ActionState::Idea, None)]);
    evening.keys("B").shows("Deze actie noemt geen gat.");
    let mut evening = Evening::in_heumen(Language::Dutch);
    let channel = |title: &str| Action {
        title: title.into(),
        from_gap: "3.1".into(),
        ..Action::default()
    };
    evening
        .written(&edit(vec![Change::add(Id::fresh(), channel("Krantje"))]))
        .keys("4B");
    // Both kernen have no channel; of which it was is not kept, unless it is still called so.
    evening.shows("Gaten in stap 3").shows("Een gat van regel 3.1.");
    evening.keys("<down>a<ctrl-s>4");
    evening
        .keys("B")
        .shows("Gaten in stap 3")
        .hides("Een gat van regel 3.1.");
}

#[test]
fn a_gap_outside_the_part_that_is_looked_at_is_not_called_closed() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let hall = Id::fresh();
    let action = Action {
        title: "Drempel weg".into(),
        from_gap: "2.1".into(),
        assets: [hall].into_iter().collect(),
        ..Action::default()
    };
    evening.written(&edit(vec![
        Change::add(hall, Asset::new(AssetKind::Place, "Dorpshuis")),
        Change::add(Id::fresh(), action),
    ]));
    evening.keys("4B").shows("Gaten in stap 2").shows("Dorpshuis");
    evening.keys("fvrijwilligers<enter>4B");
    evening.shows("Regel 2.1 heeft in dit deel geen gat. In 1 toont f alles.");
}

#[test]
fn a_click_goes_where_it_is() {
    let mut evening = three();
    evening.click("Wandelgroep").shows("▸ Wandelgroep");
    evening.click(" Datum ").shows("Te laat (1)");
    evening.click("Bankje bij de kerk").shows("▸  Bankje bij de kerk");
    evening
        .double_click("Koffie in de hal")
        .shows("Koffie in de hal wijzigen");
}

#[test]
fn nobody_is_named_who_did_not_agree() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let els = Id::fresh();
    let action = Action {
        title: "Els van den Berg belt rond".into(),
        owners: [els].into_iter().collect(),
        assets: [els].into_iter().collect(),
        due: Some(date(2026, 11, 22)).into(),
        ..Action::default()
    };
    evening
        .written(&edit(vec![
            Change::add(els, Asset::new(AssetKind::Volunteer, "Els van den Berg")),
            Change::add(Id::fresh(), action),
        ]))
        .keys("4")
        .shows("Wie doet het: Els van den Berg");
    evening.keys("/els<enter>p").hides("Els");
    for script in ["", "m", "<tab>", "<esc>>", "B", "1", "4f", "<esc>", "r"] {
        evening.keys(script).hides("Els").hides("Berg");
    }
}

#[rstest]
#[case("board", "4")]
#[case("board-end", "4<right><right><right><right>")]
#[case("dates", "4m")]
#[case("goals", "4mm")]
#[case("supports", "4mmm")]
#[case("about", "4<right><tab><down><down>")]
#[case("vision", "4<shift-tab>")]
#[case("link", "4<right>r")]
#[case("only", "4f")]
fn the_plan_of_the_demo_village_looks_like_this(#[case] name: &str, #[case] script: &str) {
    for language in Language::ALL {
        let mut evening = Evening::in_the_demo(language);
        evening.keys(script);
        for (width, height) in [(60, 16), (80, 24), (120, 40), (200, 60)] {
            let small = (width, height) == (60, 16) || (width, height) == (200, 60);
            if small && language == Language::English {
                continue;
            }
            let name = format!("plan-{name}-{}-{width}x{height}", language.code());
            kept(&name, &evening.frame(width, height));
        }
    }
}

#[test]
fn an_empty_plan_and_one_with_one_action_look_like_this() {
    for language in Language::ALL {
        let mut evening = Evening::in_heumen(language);
        for (name, script) in [
            ("empty-board", "4"),
            ("empty-dates", "m"),
            ("empty-goals", "m"),
            ("empty-supports", "m"),
            (
                "one-action",
                "mnEen bankje voor de kerk met uitzicht op het plein<ctrl-s>",
            ),
        ] {
            evening.keys(script);
            let name = format!("plan-{name}-{}-80x24", language.code());
            kept(&name, &evening.frame(80, 24));
        }
    }
}

#[test]
fn the_plan_looks_like_this_on_a_wall_and_in_seven_bits() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.present().keys("4");
    kept("plan-board-presenting-nl-80x24", &evening.frame(80, 24));
    evening.keys("m");
    kept("plan-dates-presenting-nl-120x40", &evening.frame(120, 40));
    let mut evening = Evening::with_signs(Language::Dutch, &ASCII);
    evening.keys("<ctrl-d>4");
    kept("plan-board-ascii-nl-80x24", &evening.frame(80, 24));
}
