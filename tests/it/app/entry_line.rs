//! The entry line in the whole program: what is typed is shown, and what is shown is stored.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use rusqlite::Connection;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::entry_line::{Staying, parse};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::record::Record;
use wijkschouw::domain::relation::RelationKind;
use wijkschouw::domain::value::Reading;
use wijkschouw::i18n::{Language, Words};

use crate::entry_line::LINES;
use crate::evening::{Evening, TODAY};
use crate::made_up::Dice;
use crate::stage::{kept, parsed};

/// Entries as they are typed in a meeting, with what must come of each: its kind, and how many tags,
/// relations and ways to reach it it has together.
const ENTRIES: [(&str, AssetKind, usize); 20] = [
    (
        "Fanfare St. Jan #ver @kerkw %gem !coh +jon >dorpsh<enter>",
        AssetKind::Association,
        4,
    ),
    (
        "Buurttuin De Bij #openb %gem !coh,incl +iedereen<enter>",
        AssetKind::Place,
        4,
    ),
    (
        "Annie Vermeer #vr %p !coh 06-12345678<enter>",
        AssetKind::Volunteer,
        3,
    ),
    (
        "Eetclub De Lepel #ver %gem !coh,incl +oud >dorpshuis<enter>",
        AssetKind::Association,
        4,
    ),
    (
        "Leeskring #ver %g !e =ontm >bibl<enter>",
        AssetKind::Association,
        4,
    ),
    (
        "Trapveldje Zuid #openb !coh +jeugd =ontsp<enter>",
        AssetKind::Place,
        3,
    ),
    (
        "Wijkagent Mulder #wijka %i !z 0900-8844<enter>",
        AssetKind::Professional,
        3,
    ),
    ("Piet de Boer #vr * %p !c >fanf<enter>", AssetKind::Volunteer, 3),
    (
        "Koffie Anders #winkel @zandh %g !inc =ontm<enter>",
        AssetKind::Place,
        3,
    ),
    (
        "Klusdienst #initi %g !z,c +oud 024-5550199<enter>",
        AssetKind::Association,
        5,
    ),
    (
        "Mia Claessen #mantelz %p !coh +mantel<enter>",
        AssetKind::Volunteer,
        3,
    ),
    (
        "Jeugdsoos De Bunker #ver !c,e +jeugd =ontsp<enter>",
        AssetKind::Association,
        4,
    ),
    ("Kapel Heiweg #kerk %g !c =cult<enter>", AssetKind::Place, 3),
    (
        "Praatgroep Rouw #zelfh %g !i,c >rouwc<enter>",
        AssetKind::Association,
        4,
    ),
    (
        "Sportcoach Bram #buurts %i !e +jeugd<enter>",
        AssetKind::Professional,
        3,
    ),
    ("Ruilkast #openb !z +geldz<enter>", AssetKind::Place, 2),
    (
        "Fietsclub Wind Mee #ver %g !c =ontsp +oud<enter>",
        AssetKind::Association,
        4,
    ),
    (
        "Taalmaatje Samira #maatje %p !inc,e +nieuwk<enter>",
        AssetKind::Volunteer,
        4,
    ),
    (
        "Zwemgroep Warm Water #ver !c =gez +oud<enter>",
        AssetKind::Association,
        3,
    ),
    (
        "Huiskamer De Kachel #buurth !c,inc =ontm<enter>",
        AssetKind::Place,
        3,
    ),
];

fn in_the_line() -> Evening {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("i").shows("Invoerregel");
    evening
}

/// The asset with this name, as it is on disk.
fn stored(evening: &Evening, name: &str) -> Asset {
    Asset::clone(&evening.village().assets[&evening.entry(name)])
}

#[test]
fn a_tagged_entry_takes_less_than_sixty_keys() {
    let mut costs = Vec::new();
    let mut evening = Evening::in_the_demo(Language::Dutch);
    for (script, kind, tags) in ENTRIES {
        let before = evening.village().assets.len();
        let mut keys = parsed(script);
        keys.insert(0, KeyEvent::new(KeyCode::Char('i'), KeyModifiers::NONE));
        costs.push(keys.len());
        for key in keys {
            evening.press(key);
        }
        let village = evening.village();
        assert_eq!(
            village.assets.len(),
            before + 1,
            "{script}\n{}",
            evening.frame(80, 24)
        );
        let name = script.split(" #").next().unwrap();
        let id = evening.entry(name);
        let asset = &village.assets[&id];
        let relations = village.relations.values();
        let relations = relations.filter(|one| one.from.0 == Some(id) || one.to.0 == Some(id));
        let many = ["spheres", "conditions", "target_groups", "functions"]
            .map(|field| asset.value(field).unwrap().codes().len());
        let phone = usize::from(!asset.phone.is_empty());
        let found = many.iter().sum::<usize>() + relations.count() + phone;
        assert_eq!((asset.which(), found >= tags), (kind, true), "{script}: {found}");
        evening.keys("<ctrl-g><esc>");
    }
    costs.sort_unstable();
    let median = (costs[9] + costs[10]).div_ceil(2);
    assert!(median <= 60, "{median}: {costs:?}");
}

#[test]
fn enter_stores_what_is_shown_whatever_was_typed_before() {
    let pieces = [
        "Koor",
        "Els ",
        " St. Jan",
        " #ver",
        " #vr",
        " @zan",
        " @",
        " %",
        " %g",
        " !coh,",
        " +ou",
        " +oud",
        " =ontm",
        " >dorps",
        " >lid:fanf",
        " >",
        " *",
        " -- en meer",
        " 024-5550123",
        " !xyz",
        " #plek",
        "<tab>",
        "<tab>",
        "<down>",
        "<up>",
        "<esc>",
        "<left>",
        "<backspace>",
        "<end>",
        "<ctrl-t>",
        "é",
    ];
    let dice = &mut Dice(16);
    let words = Words::new(Language::Dutch);
    let mut evening = in_the_line();
    for sequence in 0..50 {
        evening.keys("<ctrl-g>Groep");
        for _ in 0..3 + dice.below(9) {
            let piece = pieces[dice.below(pieces.len())];
            // Escape closes a list; without one it would leave.
            if piece == "<esc>" && !evening.screen().contains("Tab vult aan") {
                continue;
            }
            evening.keys(piece);
        }
        let line = line_on(&evening);
        let village = evening.village();
        let cx = Reading {
            today: TODAY,
            village: &village,
            terms: &words,
        };
        let meant = parse(&line, &cx, &Staying::default());
        evening.shows(&meant.asset.name);
        evening.keys("<enter>");
        if evening.note().contains("Nog eens Enter") {
            assert_eq!(evening.village().assets.len(), village.assets.len());
            evening.keys("<enter>");
        }
        let after = evening.village();
        let new: Vec<_> = after
            .assets
            .iter()
            .filter(|(id, _)| !village.assets.contains_key(*id))
            .collect();
        let [(id, asset)] = new[..] else {
            panic!("{sequence}: {line}\n{}", evening.frame(120, 40));
        };
        let shown = Asset {
            verified: Some(TODAY),
            ..meant.asset
        };
        assert_eq!(**asset, shown, "{sequence}: {line}");
        let relations = after.relations.values();
        let mut related: Vec<_> = relations
            .filter_map(|one| match (one.from.0, one.to.0) {
                (Some(from), Some(to)) if from == *id => Some((one.kind, to, true)),
                (Some(from), Some(to)) if to == *id => Some((one.kind, from, false)),
                _ => None,
            })
            .collect();
        let mut expected = meant.relations;
        related.sort_unstable();
        expected.sort_unstable();
        assert_eq!(related, expected, "{sequence}: {line}");
    }
}

/// What stands in the line, of which all is on a wide screen.
fn line_on(evening: &Evening) -> String {
    let screen = evening.screen();
    let mut rows = screen.lines().skip_while(|row| !row.contains("┏ Invoerregel"));
    let row = rows.nth(1).unwrap();
    row.split('┃').nth(1).unwrap().trim().to_owned()
}

#[test]
fn the_list_opens_behind_a_sign_and_tab_takes_from_it() {
    let mut evening = in_the_line();
    evening.keys("Soos ").hides("Tab vult aan");
    evening
        .keys("+")
        .shows("Tab vult aan")
        .shows("jongeren")
        .shows("ouderen");
    evening.keys("j").shows("▸ jongeren").hides("▸ iedereen");
    evening.keys("<tab>");
    assert_eq!(line_on(&evening), "Soos +jongeren");
    evening.keys(">dorpshuis<down><tab>#ver<enter>");
    assert_eq!(stored(&evening, "Soos").target_groups.iter().count(), 1);
    // Enter takes nothing from the list.
    evening.keys("Klaverjassen @o").shows("▸ Ooiveld").keys("<enter>");
    let asset = stored(&evening, "Klaverjassen");
    assert_eq!(
        evening.village().name_of(
            wijkschouw::domain::record::RecordKind::Kern,
            asset.kern.0.unwrap()
        ),
        "Ooiveld"
    );
}

#[test]
fn escape_closes_the_list_then_the_panel_and_the_line_is_there_again() {
    let mut evening = in_the_line();
    evening.keys("Soos @").shows("▸ Elzewaard");
    evening.keys("<esc>").hides("▸ Elzewaard").shows("Soos @");
    evening
        .keys("<esc>")
        .hides("Soos @")
        .shows("Wat u typte, blijft klaarstaan");
    evening.keys("i").shows("Soos @").shows("Dit was nog niet klaar");
    evening
        .keys("<ctrl-x>")
        .shows("Nog eens ^X")
        .keys("<ctrl-x>")
        .hides("Soos @");
    evening.keys("<esc>i").hides("Soos @");
    evening.crash().hides("Invoerregel");
}

#[test]
fn a_half_typed_line_survives_the_power() {
    let mut evening = in_the_line();
    evening.keys("Koor @kerkw #ver<enter>Fanfare St").rest();
    evening
        .crash()
        .shows("Invoerregel")
        .shows("Fanfare St")
        .shows("Dit was nog niet klaar");
    evening
        .shows("blijft staan: @Kerkwiel #vereniging")
        .keys(". Jan<enter>");
    assert_eq!(
        stored(&evening, "Fanfare St. Jan").which(),
        AssetKind::Association
    );
    evening.keys("<esc>").crash().hides("Invoerregel");
    // Erased by hand, it is nothing to be offered.
    evening
        .keys("iab")
        .rest()
        .keys("<backspace><backspace>")
        .crash()
        .hides("Invoerregel");
}

#[test]
fn kern_and_kind_stay_until_they_are_let_go_of() {
    let mut evening = in_the_line();
    evening
        .keys("Koor #ver @kerkw<enter>")
        .shows("blijft staan: @Kerkwiel #vereniging");
    evening
        .keys("<esc>2i")
        .shows("blijft staan: @Kerkwiel #vereniging");
    evening.keys("Soos<enter>");
    let (koor, soos) = (stored(&evening, "Koor"), stored(&evening, "Soos"));
    assert_eq!((koor.kern, koor.which()), (soos.kern, soos.which()));
    evening
        .keys("<ctrl-g>")
        .hides("blijft staan")
        .shows("blijven niet meer staan");
    evening.keys("Veldje").shows("plek (niet gezegd").keys("<enter>");
    assert!(stored(&evening, "Veldje").kern.0.is_none());
}

#[test]
fn the_kern_that_is_looked_at_stays_from_the_first_line() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("fooiveld<enter>i").shows("blijft staan: @Ooiveld");
}

#[test]
fn the_last_three_stay_readable_and_what_is_taken_back_is_typed_again() {
    let mut evening = in_the_line();
    let before = evening.exported();
    evening.keys("Eerste klus #ver<enter>Tweede plan<enter>Derde zaal<enter>Vierde lied<enter>");
    evening
        .hides("✓ Eerste")
        .shows("✓ Tweede plan")
        .shows("✓ Derde zaal")
        .shows("✓ Vierde lied");
    evening.shows("Vierde lied toegevoegd · ^Z = terug");
    evening.keys("<ctrl-z>").hides("✓ Vierde").shows("Teruggedraaid");
    assert_eq!(line_on(&evening), "Vierde lied");
    evening.keys("eren<enter>");
    stored(&evening, "Vierde liederen");
    evening.keys("<esc>uuuu");
    assert_eq!(evening.exported(), before);
}

#[test]
fn an_entry_and_its_relations_are_one_step_back() {
    let mut evening = in_the_line();
    let before = evening.exported();
    evening.keys("Soos #ver >lid:fanf >dorpshuis<enter>");
    let village = evening.village();
    let id = evening.entry("Soos");
    let mut kinds: Vec<RelationKind> = village
        .relations
        .values()
        .filter(|relation| relation.from.0 == Some(id))
        .map(|relation| relation.kind)
        .collect();
    kinds.sort_unstable();
    assert_eq!(kinds, [RelationKind::MeetsIn, RelationKind::MemberOf]);
    evening.keys("<esc>u");
    assert_eq!(evening.exported(), before);
}

#[test]
fn the_type_of_a_relation_is_shown_and_changed() {
    let mut evening = in_the_line();
    evening
        .keys("Soos #ver >dorpshuis")
        .shows("komt samen in Dorpshuis Het Wiel");
    evening.keys("<ctrl-t>").shows("is lid van Dorpshuis Het Wiel");
    assert_eq!(line_on(&evening), "Soos #ver >is-lid-van:dorpshuis");
    evening.keys(" !coh<enter>").shows("✓ Soos · vereniging");
    let mut evening = in_the_line();
    evening.keys("Soos<ctrl-t>").shows("geen verbinding in de regel");
}

#[test]
fn a_resembling_entry_is_shown_before_storing() {
    let mut evening = in_the_line();
    let before = evening.exported();
    evening
        .keys("fanfare st. lambertus #ver")
        .shows("Zo heet ook Fanfare Sint-Lambertus: vereniging")
        .hides("024-");
    evening.keys("<enter>").shows("Nog eens Enter bewaart toch");
    // What to do now is never cut off.
    assert!(evening.frame(60, 16).contains("Nog eens Enter bewaart toch; ^E"));
    assert_eq!(evening.exported(), before);
    // Whoever types on is asked again.
    evening.keys(" !coh<enter>").shows("Nog eens Enter bewaart toch");
    assert_eq!(evening.exported(), before);
    evening.keys("<ctrl-e>").shows("Fanfare Sint-Lambertus wijzigen");
    evening.keys("<esc>").shows("fanfare st. lambertus");
    evening.keys("<enter><enter>");
    stored(&evening, "fanfare st. lambertus");
    evening
        .keys("Iets nieuws<ctrl-e>")
        .shows("Niets in de inventaris lijkt op deze regel");
}

#[test]
fn what_is_missing_or_unknown_is_said() {
    let mut evening = in_the_line();
    let before = evening.exported();
    evening
        .keys("#ver !coh<enter>")
        .shows("nog geen naam")
        .shows("Typ eerst een naam: die staat nog niet");
    assert_eq!(evening.exported(), before);
    evening
        .keys(" Soos !xyz")
        .shows("Niet herkend: !xyz. Dat blijft in de naam.");
    evening.keys("<enter>");
    stored(&evening, "Soos !xyz");
}

#[test]
fn a_line_that_cannot_be_stored_stays() {
    let mut evening = in_the_line();
    evening.keys("Soos #ver");
    let other = Connection::open(evening.file()).unwrap();
    other
        .execute_batch("PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE")
        .unwrap();
    evening.keys("<enter>");
    assert_eq!(line_on(&evening), "Soos #ver");
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    evening.keys("<enter>").shows("✓ Soos");
    stored(&evening, "Soos");
}

#[test]
fn several_pasted_lines_are_several_entries_after_a_preview() {
    let mut evening = in_the_line();
    let before = evening.exported();
    let list =
        "Soos #ver @zandh\r\nEls Peters #vr >soos\n\n#plek\nFanfare Sint Lambertus\nKlimrek !xyz #plek\n";
    evening
        .paste(list)
        .shows("5 geplakte regels")
        .shows("Enter bewaart 3 van de 5 regels");
    evening
        .shows("geen naam")
        .shows("lijkt op Fanfare Sint-Lambertus")
        .shows("niet herkend: !xyz");
    assert_eq!(evening.exported(), before);
    kept("app-entry-lines-nl-80x24", &evening.frame(80, 24));
    kept("app-entry-lines-nl-120x40", &evening.frame(120, 40));
    kept("app-entry-lines-nl-60x16", &evening.frame(60, 16));
    // A line without a name cannot be switched on; one that resembles an entry can.
    evening.keys("<down><down><space>").shows("heeft geen naam");
    evening
        .keys("<down><space>")
        .shows("Enter bewaart 4 van de 5 regels");
    evening
        .keys("<home><space><enter>")
        .shows("3 bewaard. Er staan nog 2 regels.");
    let village = evening.village();
    let els = evening.entry("Els Peters");
    // The relation with the line that was off is not there.
    assert!(!village.relations.values().any(|one| one.from.0 == Some(els)));
    // What was not stored stays in the list, also after a power cut, and read as before.
    evening
        .shows("Enter bewaart 0 van de 2 regels")
        .rest()
        .crash()
        .shows("2 geplakte regels")
        .shows("Soos")
        .shows("geen naam")
        .hides("Els Peters");
}

#[test]
fn pasted_lines_are_there_until_the_last_one_is_stored() {
    let mut evening = in_the_line();
    let before = evening.exported();
    evening.paste("Soos #ver\nJeugdhonk\nMolen #plek");
    evening.keys("<down><space><enter>");
    evening
        .shows("2 bewaard. Eén regel staat er nog.")
        .shows("Eén geplakte regel")
        .shows("Jeugdhonk");
    evening.keys("<enter>").shows("Er staat geen regel aan.");
    // It is still a club: the line before it said so.
    evening.keys("<space><enter>").shows("Invoerregel");
    assert_eq!(stored(&evening, "Jeugdhonk").which(), AssetKind::Association);
    evening.shows("alles bewaard").hides("geplakte");
    evening.keys("<ctrl-z><ctrl-z>");
    assert_eq!(evening.exported(), before);
}

#[test]
fn pasted_lines_that_are_thrown_away_leave_what_was_typed() {
    let mut evening = in_the_line();
    evening
        .keys("Half")
        .paste("Een\nTwee")
        .shows("2 geplakte regels")
        .rest();
    evening
        .crash()
        .shows("2 geplakte regels")
        .shows("Een")
        .shows("Twee");
    evening
        .keys("<ctrl-x>")
        .shows("Nog eens ^X gooit alle 2 geplakte regels weg.")
        .shows("Twee")
        .keys("<down><ctrl-x>")
        .shows("Nog eens ^X")
        .keys("<ctrl-x>")
        .shows("De geplakte regels zijn weggegooid.");
    assert_eq!(line_on(&evening), "Half");
    evening.paste("lichten\n");
    assert_eq!(line_on(&evening), "Halflichten");
    // They are gone for good.
    evening
        .keys("<ctrl-u><esc>i")
        .hides("geplakte")
        .shows("Invoerregel");
    evening.paste("Een\nTwee").rest().keys("<ctrl-x><ctrl-x><esc>");
    evening.crash().hides("geplakte").hides("half ingevuld");
}

#[test]
fn pasted_lines_wait_with_what_was_chosen_for_each() {
    let mut evening = in_the_line();
    let before = evening.exported();
    let list = "Marijke\n- Soos #ver\n- Koor De Merel #ver\nGroetjes";
    evening.paste(list).shows("4 geplakte regels");
    // Two of them are no entries.
    evening
        .keys("<space><down><down><space>")
        .shows("Enter bewaart 2 van de 4 regels");
    evening.keys("<esc>").shows("4 geplakte regels blijven wachten.");
    evening
        .hides("Soos")
        .keys("2i")
        .shows("Enter bewaart 2 van de 4 regels");
    evening.rest().crash().shows("Enter bewaart 2 van de 4 regels");
    // More lines go behind those that wait, one line too, and nothing is switched back.
    evening
        .paste("Leesclub #ver\nBreiclub #ver\n")
        .shows("2 regels erbij gezet")
        .shows("Enter bewaart 4 van de 6 regels");
    evening
        .paste("Tuinclub #ver")
        .shows("Eén regel erbij gezet")
        .shows("Enter bewaart 5 van de 7 regels");
    assert_eq!(evening.exported(), before);
    evening
        .keys("<enter>")
        .shows("5 bewaard. Er staan nog 2 regels.")
        .shows("Marijke")
        .shows("Groetjes");
    evening.keys("<enter>").shows("Er staat geen regel aan.");
}

#[test]
fn of_a_pasted_letter_only_the_entries_are_on() {
    let mut evening = in_the_line();
    let letter = "Beste Marijke,\nHierbij stuur ik je de namen van de mensen die willen helpen.\n\
        Els Smit, bakt taarten\nJan de Vries 06 12345678\nKoor De Merel #ver\nFanfare Sint Jan\n\
        > Kun je me die lijst sturen?\nMet vriendelijke groet,\nGroetjes, Piet";
    evening
        .paste(letter)
        .shows("9 geplakte regels")
        .shows("Enter bewaart 4 van de 9 regels")
        .shows("hoort bij een brief")
        // One may always say otherwise.
        .keys("<end><space>")
        .shows("Enter bewaart 5 van de 9 regels")
        .keys("<space><enter>")
        // What somebody chose stays; what the program itself left out of the letter goes.
        .shows("4 bewaard. Eén regel staat er nog.")
        .shows("Groetjes, Piet")
        .hides("Beste Marijke");
    for name in [
        "Els Smit, bakt taarten",
        "Jan de Vries",
        "Koor De Merel",
        "Fanfare Sint Jan",
    ] {
        evening.entry(name);
    }
}

#[test]
fn of_a_letter_nothing_waits_once_its_entries_are_stored() {
    let mut evening = in_the_line();
    evening
        .paste("Beste Marijke,\nKoor De Merel #ver\nFanfare Sint Jan #ver\nGroeten,\nSjaak")
        .shows("Enter bewaart 2 van de 5 regels")
        .keys("<enter>")
        .shows("2 hulpbronnen toegevoegd")
        .hides("geplakte");
    evening.rest().crash().hides("half ingevuld");
    evening.keys("i").shows("Invoerregel").hides("geplakte");
}

#[test]
fn a_pasted_line_that_names_a_person_too_begins_off() {
    let mut evening = in_the_line();
    evening
        .paste("Harmonie Ons Genoegen, contact: Wim Cillessen 024-3581234\nSoos De Bril #ver\nTuinclub - Greet van Haren, tel. 06-12345678")
        .shows("Enter bewaart één van de 3 regels")
        .shows("Hier staat ook een persoon: Wim Cillessen. Plak dit met I (lijst inlezen)")
        .keys("<enter>")
        .shows("Er staan nog 2 regels");
    stored(&evening, "Soos De Bril");
    // Corrected, it is one like any other.
    evening
        .keys("<home>e<ctrl-u>Harmonie Ons Genoegen #ver<enter>")
        .shows("Enter bewaart één van de 2 regels")
        .keys("<enter>");
    stored(&evening, "Harmonie Ons Genoegen");
}

#[test]
fn a_typed_line_that_names_a_person_too_is_asked_about() {
    let mut evening = in_the_line();
    let before = evening.exported();
    evening
        .keys("Koor De Merel, contact: Wim Cillessen #ver")
        .shows("Hier staat ook een persoon: Wim Cillessen.")
        .keys("<enter>")
        .shows("Ook Wim Cillessen staat in de naam.");
    assert_eq!(evening.exported(), before);
    evening.keys("<enter>");
    stored(&evening, "Koor De Merel, contact: Wim Cillessen");
}

#[test]
fn a_line_is_typed_while_pasted_lines_wait() {
    let mut evening = in_the_line();
    evening
        .paste("Leesclub #ver\nBreiclub #ver\n")
        .keys("i")
        .shows("Invoerregel, 2 geplakte regels wachten");
    evening.keys("Soos #ver<enter>").shows("✓ Soos");
    stored(&evening, "Soos");
    evening.rest().crash().shows("Enter bewaart 2 van de 2 regels");
    evening
        .keys("iMolen")
        .keys("<esc>")
        .shows("Enter bewaart 2 van de 2");
    // What was half typed is there again.
    evening.keys("<enter>").shows("2 hulpbronnen toegevoegd");
    assert_eq!(line_on(&evening), "Molen");
    evening.rest().crash().shows("Molen").hides("geplakte");
}

#[test]
fn a_pasted_line_is_corrected_in_the_list() {
    let mut evening = in_the_line();
    evening
        .paste("Leesclub !xyz #ver\nBreiclub #ver\n")
        .shows("niet herkend: !xyz");
    evening
        .keys("e")
        .shows("Verbeter de regel.")
        .shows("Regel: Leesclub !xyz #ver");
    evening.keys("<ctrl-u><enter>").shows("Een lege regel kan niet.");
    evening.keys("qu<esc>").shows("niet herkend: !xyz");
    evening
        .keys("e<ctrl-u>Leesclub De Bril #ver !coh ")
        .paste("+oud\n")
        .keys("<enter>")
        .hides("niet herkend")
        .shows("Leesclub De Bril");
    evening.keys("<enter>").shows("2 hulpbronnen toegevoegd");
    assert_eq!(
        stored(&evening, "Leesclub De Bril").target_groups.iter().count(),
        1
    );
}

#[test]
fn kind_and_kern_are_given_to_all_pasted_lines_at_once() {
    let mut evening = in_the_line();
    evening.paste("Leesclub -- elke maandag\nTuin #plek\nBreiclub\nHallo\n");
    evening.keys("<end><space>#").shows("Bij alle regels: #");
    evening
        .keys("xyz<enter>")
        .shows("#xyz is niet herkend.")
        .keys("<ctrl-u>#ver !coh<enter>")
        .shows("#ver !coh bij 3 regels gezet.");
    evening
        .keys("@")
        .keys("<esc>")
        .shows("Spatie zet een regel aan of uit");
    evening
        .keys("@zandh<enter><enter>")
        .shows("3 bewaard. Eén regel staat er nog.");
    let club = stored(&evening, "Leesclub");
    assert_eq!(&*club.description, "elke maandag");
    for (name, kind) in [
        ("Leesclub", AssetKind::Association),
        ("Tuin", AssetKind::Place),
        ("Breiclub", AssetKind::Association),
    ] {
        let asset = stored(&evening, name);
        assert_eq!((asset.which(), asset.conditions.iter().count()), (kind, 1));
        let kern = asset.kern.0.unwrap();
        assert_eq!(&*evening.village().kernen[&kern].name, "Zandhees");
    }
    evening.shows("Hallo");
}

#[test]
fn signs_in_front_of_the_lines_of_a_list_are_left_out() {
    let mut evening = in_the_line();
    evening.paste("- Soos\n• Koor\n* Els #vr *\n").keys("<enter>");
    evening.shows("3 hulpbronnen toegevoegd");
    for name in ["Soos", "Koor", "Els"] {
        stored(&evening, name);
    }
}

#[test]
fn a_list_is_for_the_import() {
    let mut evening = in_the_line();
    let before = evening.exported();
    let list: String = (0..5000).map(|number| format!("Naam {number}\n")).collect();
    evening
        .paste(&list)
        .shows("5000 regels is hier te veel")
        .shows("wijkschouw import")
        .shows("Invoerregel");
    assert_eq!(evening.exported(), before);
}

#[test]
fn the_line_opens_from_everywhere_once() {
    for script in [
        "i",
        "2i",
        "2<tab>i",
        "<ctrl-p>invoerregel<enter>",
        "wi",
        "<ctrl-p>kernen<enter>i",
    ] {
        let mut evening = Evening::in_the_demo(Language::Dutch);
        evening
            .keys(script)
            .shows("Typ een naam, en daarachter wat u weet");
        evening
            .keys("<ctrl-p>invoerregel<enter>")
            .shows("U bent al in de invoerregel");
        evening
            .keys("<esc>")
            .hides("Typ een naam, en daarachter wat u weet");
    }
}

#[test]
fn signs_by_altgr_are_typed() {
    let plain = "Soos #ver @zan %g !coh +oud =ontm >dorpshuis";
    let mut evening = in_the_line();
    for sign in plain.chars() {
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let held = if sign.is_alphanumeric() || sign == ' ' {
            KeyModifiers::NONE
        } else {
            altgr
        };
        evening.press(KeyEvent::new(KeyCode::Char(sign), held));
    }
    assert_eq!(line_on(&evening), plain);
    evening.keys("<enter>").shows("✓ Soos · vereniging · Zandhees");
}

/// A keyboard: the signs that wait for the next letter, and those typed with AltGr.
struct Keyboard {
    name: &'static str,
    dead: &'static str,
    by_altgr: &'static str,
}

const KEYBOARDS: [Keyboard; 4] = [
    Keyboard {
        name: "US-International",
        dead: "`~'\"^",
        by_altgr: "€²³´½¼¾",
    },
    Keyboard {
        name: "US",
        dead: "",
        by_altgr: "",
    },
    Keyboard {
        name: "Belgian AZERTY",
        dead: "^¨`´~",
        by_altgr: "|@#{[^]}€\\",
    },
    Keyboard {
        name: "German",
        dead: "^´`",
        by_altgr: "@€[]{}\\~|²³µ",
    },
];

#[test]
fn the_same_lines_are_typed_on_four_keyboards() {
    for keyboard in KEYBOARDS {
        let mut evening = in_the_line();
        for (line, _) in LINES {
            for sign in line.chars() {
                // A letter with an accent is one sign once it is composed; a command never waits for it.
                let is_sign = "#@%!+=>*-:".contains(sign);
                assert!(
                    !is_sign || !keyboard.dead.contains(sign),
                    "{sign} on {}",
                    keyboard.name
                );
                let held = match sign {
                    _ if keyboard.by_altgr.contains(sign) => KeyModifiers::CONTROL | KeyModifiers::ALT,
                    _ if sign.is_uppercase() => KeyModifiers::SHIFT,
                    _ => KeyModifiers::NONE,
                };
                evening.press(KeyEvent::new(KeyCode::Char(sign), held));
            }
            assert_eq!(line_on(&evening), line, "{}", keyboard.name);
            evening.keys("<ctrl-u>");
        }
    }
}

#[test]
fn another_language_reads_the_same_line() {
    let mut evening = in_the_line();
    evening.keys("Soos #association !cohesion").shows("cohesie");
    evening
        .command("engels")
        .shows("association")
        .shows("cohesion")
        .shows("Entry line");
}

#[test]
fn a_long_line_keeps_the_cursor_in_sight() {
    let mut evening = in_the_line();
    evening.keys(&"漢字 é👩‍🌾 ".repeat(40));
    for (width, height) in [(60, 16), (80, 24), (120, 40)] {
        let cursor = evening.cursor(width, height).unwrap();
        assert!(cursor.x < width - 1, "{cursor}");
        evening.keys("<home>");
        assert!(evening.cursor(width, height).unwrap().x < 20);
        evening.keys("<end><backspace>");
    }
}

#[test]
fn the_entry_line_looks_like_this_in_english() {
    let mut evening = Evening::in_the_demo(Language::English);
    evening.keys("iFanfare St. Lambertus #ass @kerkw !coh * 024-5550123 >dorpsh");
    kept("app-entry-line-typed-en-60x16", &evening.frame(60, 16));
    evening.paste(
        "Club #ass @zandh\nEls Peters #vol >club\n#place\nFanfare Sint Lambertus\nSwing !xyz #place\n",
    );
    for (width, height) in [(60, 16), (80, 24), (120, 40)] {
        let name = format!("app-entry-lines-en-{width}x{height}");
        kept(&name, &evening.frame(width, height));
    }
}

#[test]
fn a_typed_line_with_a_bsn_or_a_word_of_health_is_noticed_and_kept() {
    let mut evening = in_the_line();
    evening
        .keys("Koor De Merel #ver -- bij 123456782")
        .shows("Dit lijkt op een BSN.")
        .keys("<enter>");
    stored(&evening, "Koor De Merel");
    evening
        .keys("Praatgroep #ver -- voor wie diabetes heeft")
        .shows("Dit lijkt op gezondheid of geloof.");
}
