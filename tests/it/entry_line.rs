//! The entry line: one line of typing, one entry.

use jiff::civil::date;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::entry_line::{Entry, Preview, Staying, Taken, Typing, completions, parse, previews};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{AnyRecord, Id, Record, RecordKind};
use wijkschouw::domain::relation::RelationKind;
use wijkschouw::domain::search::Index;
use wijkschouw::domain::value::{Link, Reading};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

struct Meeting {
    village: Village,
    words: Words,
}

impl Meeting {
    /// Three kernen, and something of every kind that can be pointed at.
    fn new() -> Self {
        let kern = |name: &str| (Id::fresh(), Kern { name: name.into() });
        let kernen = [kern("Malden"), kern("Heumen"), kern("Oud Zevenaar")];
        let (malden, heumen) = (kernen[0].0, kernen[1].0);
        let asset = |kind, name: &str, kern| {
            let mut asset = Asset::new(kind, name);
            asset.kern = Link::to(kern);
            Change::add(Id::fresh(), asset)
        };
        let mut changes = vec![
            asset(AssetKind::Place, "Dorpshuis", malden),
            asset(AssetKind::Place, "Dorpshuis Het Wiel", heumen),
            asset(AssetKind::Association, "Harmonie Sint Cecilia", malden),
            asset(AssetKind::Volunteer, "Bewoner 1", malden),
            asset(AssetKind::Professional, "Opbouwwerker", heumen),
        ];
        changes.extend(kernen.map(|(id, kern)| Change::add(id, kern)));
        let mut village = Village::default();
        village.apply(&Edit::new(Phrase::new("test"), changes));
        Self {
            village,
            words: Words::new(Language::Dutch),
        }
    }

    fn cx(&self) -> Reading<'_> {
        Reading {
            today: date(2026, 6, 1),
            village: &self.village,
            terms: &self.words,
        }
    }

    fn read(&self, line: &str) -> Entry {
        parse(line, &self.cx(), &Staying::default())
    }

    /// What is filled in, as a person sees it: `name` first, then `field: value`.
    fn told(&self, entry: &Entry) -> String {
        let asset = &entry.asset;
        let mut parts = vec![asset.name.to_string()];
        for info in asset.infos() {
            let value = asset.value(info.name).unwrap();
            let silent = ["name", "status", "consent"].contains(&info.name);
            if !silent && !value.is_empty() && (info.name != "kind" || entry.kind_said) {
                parts.push(format!("{}: {}", info.name, value.write(&self.cx())));
            }
        }
        for (kind, other, outgoing) in &entry.relations {
            let word: &str = (*kind).into();
            let other = self.village.name_of(RecordKind::Asset, *other);
            let arrow = if *outgoing { ">" } else { "<" };
            parts.push(format!("{arrow}{word} {other}"));
        }
        parts.join(" | ")
    }
}

/// Lines as they are typed in a meeting, with what becomes of them.
pub const LINES: [(&str, &str); 42] = [
    ("Fanfare", "Fanfare"),
    (
        "Fanfare St. Jan #vereniging @malden %gem !coh !emp +ouderen =ontspannen >Dorpshuis 024-5550123",
        "Fanfare St. Jan | kind: vereniging | kern: Malden | spheres: gemeenschappelijk | \
         conditions: cohesie, empowerment | target_groups: ouderen | functions: ontspannen | \
         phone: 024-5550123 | >meets_in Dorpshuis",
    ),
    (
        "#vereniging Fanfare @malden",
        "Fanfare | kind: vereniging | kern: Malden",
    ),
    (
        "Fanfare #association @heu",
        "Fanfare | kind: vereniging | kern: Heumen",
    ),
    (
        "St. Martinus #kerk",
        "St. Martinus | kind: plek | subtype: religieus gebouw",
    ),
    (
        "Buurttuin #stichting",
        "Buurttuin | kind: vereniging | subtype: stichting",
    ),
    (
        "Groene Long #openbare ruimte @oud zev",
        "Groene Long | kind: plek | kern: Oud Zevenaar | subtype: openbare ruimte",
    ),
    (
        "Kapel @\"Oud Zevenaar\" #pl",
        "Kapel | kind: plek | kern: Oud Zevenaar",
    ),
    (
        "Els Peters #vr * 06 12 34 56 78",
        "Els Peters | kind: vrijwilliger | key_person: ja | phone: 06 12 34 56 78",
    ),
    (
        "Els Peters #vr +31 6 12345678",
        "Els Peters | kind: vrijwilliger | phone: +31 6 12345678",
    ),
    (
        "Els Peters #vr (024) 555 01 23, els@malden.example",
        "Els Peters | kind: vrijwilliger | phone: (024) 555 01 23 | email: els@malden.example",
    ),
    (
        "OBS 2000 #school",
        "OBS 2000 | kind: plek | subtype: maatschappelijk vastgoed",
    ),
    ("Fanfare 1890 @malden", "Fanfare 1890 | kern: Malden"),
    (
        "De Eik 6581 AB www.de-eik.example",
        "De Eik | website: www.de-eik.example | postcode: 6581 AB",
    ),
    (
        "De Eik 6581ab deeik.nl",
        "De Eik | website: deeik.nl | postcode: 6581 AB",
    ),
    (
        "Soos %p %g %i",
        "Soos | spheres: persoonlijk, gemeenschappelijk, institutioneel",
    ),
    (
        "Soos %gem,inst !zek,inc",
        "Soos | spheres: gemeenschappelijk, institutioneel | conditions: zekerheid, inclusie",
    ),
    ("Soos !coh,emp", "Soos | conditions: cohesie, empowerment"),
    (
        "Soos !cohesion %communal +elderly =relax",
        "Soos | spheres: gemeenschappelijk | conditions: cohesie | target_groups: ouderen | functions: ontspannen",
    ),
    ("Soos +oud +65+ +jeugd", "Soos | target_groups: jongeren, ouderen"),
    (
        "Soos +mensen met geldzorgen =informatie en advies",
        "Soos | target_groups: mensen met geldzorgen | functions: informatie en advies",
    ),
    (
        "Soos +mantel =ontm -- elke dinsdag, 50+ & =gratis=",
        "Soos | target_groups: mantelzorgers | functions: ontmoeten | description: elke dinsdag, 50+ & =gratis=",
    ),
    (
        "Koor >Dorpshuis Het Wiel #vereniging",
        "Koor | kind: vereniging | >meets_in Dorpshuis Het Wiel",
    ),
    (
        "Koor >\"Het Wiel\" #vereniging",
        "Koor | kind: vereniging | >meets_in Dorpshuis Het Wiel",
    ),
    (
        "Koor @heumen >dorpsh",
        "Koor | kern: Heumen | >meets_in Dorpshuis Het Wiel",
    ),
    (
        "Els #vr >Dorpshuis >harmonie",
        "Els | kind: vrijwilliger | >active_in Dorpshuis | >active_in Harmonie Sint Cecilia",
    ),
    (
        "Wijkagent Henk #prof >harmonnie",
        "Wijkagent Henk | kind: professional | >supports Harmonie Sint Cecilia",
    ),
    (
        "Eethuis #plek >harm >opbouw >bewoner 1",
        "Eethuis | kind: plek | <meets_in Harmonie Sint Cecilia | <supports Opbouwwerker | <active_in Bewoner 1",
    ),
    ("Koor >komt-samen-in:Dorpshuis", "Koor | >meets_in Dorpshuis"),
    (
        "Koor #ver >knows:\"Sint Cecilia\"",
        "Koor | kind: vereniging | >knows Harmonie Sint Cecilia",
    ),
    (
        "Els #vr >lid:harmonie >kent:\"Bewoner 1\"",
        "Els | kind: vrijwilliger | >member_of Harmonie Sint Cecilia | >knows Bewoner 1",
    ),
    (
        "Henk #prof >helpt:harmonie >verwijst:Dorpshuis",
        "Henk | kind: professional | >supports Harmonie Sint Cecilia | >refers_to Dorpshuis",
    ),
    (
        "Eethuis #plek >ontvangt:harmonie >heeft-actief:\"Bewoner 1\"",
        "Eethuis | kind: plek | <meets_in Harmonie Sint Cecilia | <active_in Bewoner 1",
    ),
    (
        "Koor #ver >krijgt-steun:opbouw",
        "Koor | kind: vereniging | <supports Opbouwwerker",
    ),
    ("Koor #ver >iets:anders", "Koor >iets:anders | kind: vereniging"),
    ("Koor #ver >ont:onbekend", "Koor >ont:onbekend | kind: vereniging"),
    (
        "Koor !xyz +7 =abc @nergens >Onvindbaar #p",
        "Koor !xyz +7 =abc @nergens >Onvindbaar #p",
    ),
    ("Stoel = tafel * groot", "Stoel = tafel * groot"),
    (
        "Café \"De Zwaan\" #café",
        "Café \"De Zwaan\" | kind: plek | subtype: private plek",
    ),
    ("Jeugdhonk @hele dorp", "Jeugdhonk"),
    (
        "Wandelclub, #vereniging, @malden, 024-5550123",
        "Wandelclub | kind: vereniging | kern: Malden | phone: 024-5550123",
    ),
    ("", ""),
];

#[test]
fn a_line_becomes_an_entry() {
    let meeting = Meeting::new();
    for (line, expected) in LINES {
        assert_eq!(meeting.told(&meeting.read(line)), expected, "{line}");
    }
}

#[test]
fn every_part_of_a_line_is_accounted_for() {
    let meeting = Meeting::new();
    for (line, _) in LINES {
        let entry = meeting.read(line);
        let mut end = 0;
        for piece in &entry.pieces {
            assert_eq!(line[end..piece.range.start].trim(), "", "{line}");
            end = piece.range.end;
        }
        assert_eq!(line[end..].trim(), "", "{line}");
    }
}

#[test]
fn a_line_can_be_read_at_every_moment_of_typing() {
    let meeting = Meeting::new();
    for (line, _) in LINES {
        for (end, _) in line.char_indices() {
            let entry = meeting.read(&line[..end]);
            let last = entry.pieces.last().map_or(0, |piece| piece.range.end);
            assert_eq!(last, line[..end].trim_end().len(), "{}", &line[..end]);
            for cursor in 0..=end {
                completions(&line[..end], cursor, &meeting.cx());
            }
        }
    }
}

#[test]
fn what_is_not_recognised_is_said_and_stays() {
    let meeting = Meeting::new();
    let entry = meeting.read("Zaal !xyz * #plek");
    assert_eq!(entry.unknown, ["!xyz", "*"]);
    assert_eq!(&*entry.asset.name, "Zaal !xyz *");
    let taken: Vec<Taken> = entry.pieces.iter().map(|piece| piece.taken).collect();
    assert_eq!(taken, [Taken::Name, Taken::Unknown, Taken::Unknown, Taken::Kind]);
}

#[test]
fn a_second_number_and_the_street_of_a_person_are_no_part_of_the_name() {
    let meeting = Meeting::new();
    for (line, told) in [
        (
            "Wim Peters #vrijwilliger 06-31313131 024-6841234",
            "Wim Peters | kind: vrijwilliger | phone: 06-31313131 | remarks: 024-6841234",
        ),
        (
            "Els 024-5550123 024 555 01 99 024-5550155, @malden",
            "Els | kern: Malden | phone: 024-5550123 | remarks: 024 555 01 99, 024-5550155",
        ),
        (
            "Els Bos #vrijwilliger Dorpsstraat 5",
            "Els Bos | kind: vrijwilliger | address: Dorpsstraat 5",
        ),
        (
            "Els van den Berg Oude Kerkweg 12a #vr 6581 AB",
            "Els van den Berg | kind: vrijwilliger | address: Oude Kerkweg 12a | postcode: 6581 AB",
        ),
        (
            "Jan de Vries, 06-12345678 Het Zand 7",
            "Jan de Vries | phone: 06-12345678 | address: Het Zand 7",
        ),
        // What is no street, and what is no person, keeps its number.
        ("Bewoner 2 #vr", "Bewoner 2 | kind: vrijwilliger"),
        (
            "Els Bos #vr sinds 2019",
            "Els Bos sinds 2019 | kind: vrijwilliger",
        ),
        ("Jan de Vries groep 5", "Jan de Vries groep 5"),
        (
            "Hof van Malden Kerkweg 3 #plek",
            "Hof van Malden Kerkweg 3 | kind: plek",
        ),
    ] {
        let entry = meeting.read(line);
        assert_eq!(meeting.told(&entry), told, "{line}");
        let address = entry.pieces.iter().any(|piece| piece.taken == Taken::Address);
        assert_eq!(address, told.contains("address"), "{line}");
    }
}

#[test]
fn a_slip_in_a_kind_is_that_kind() {
    let meeting = Meeting::new();
    for (line, told) in [
        (
            "Zoë Jánošíková 🎺 #vrijwiliger",
            "Zoë Jánošíková 🎺 | kind: vrijwilliger",
        ),
        (
            "Koor #verenigign @malden",
            "Koor | kind: vereniging | kern: Malden",
        ),
        ("Koor #vernging", "Koor | kind: vereniging"),
        (
            "Kees Mulder #profesional Kerkweg 3",
            "Kees Mulder | kind: professional | address: Kerkweg 3",
        ),
        ("Zaal #plke", "Zaal | kind: plek"),
        ("Koor #blok", "Koor #blok"),
        ("Koor #vergadering", "Koor #vergadering"),
    ] {
        assert_eq!(meeting.told(&meeting.read(line)), told, "{line}");
    }
    // What it is then, the name still says.
    let entry = meeting.read("Kees Mulder 🎺 #iets");
    assert_eq!(
        (entry.asset.which(), entry.kind_said),
        (AssetKind::Volunteer, false)
    );
}

#[test]
fn kern_and_kind_stay_for_the_next_line() {
    let meeting = Meeting::new();
    let first = meeting.read("Fanfare #vereniging @malden !coh");
    let second = parse("Koor %gem", &meeting.cx(), &first.staying());
    assert_eq!(
        meeting.told(&second),
        "Koor | kind: vereniging | kern: Malden | spheres: gemeenschappelijk"
    );
    let third = parse("Kerk #kerk @hele-dorp", &meeting.cx(), &second.staying());
    assert_eq!(
        meeting.told(&third),
        "Kerk | kind: plek | subtype: religieus gebouw"
    );
}

#[test]
fn a_kern_is_known_without_its_article_and_by_a_word_of_it() {
    let mut meeting = Meeting::new();
    let kern = |name: &str| Change::add(Id::fresh(), Kern { name: name.into() });
    let names = ["De Brink", "Brinkerhof", "'t Loo", "Den Dungen", "Dungense Heide"];
    let kernen = Edit::new(Phrase::new("test"), names.map(kern).to_vec());
    meeting.village.apply(&kernen);
    for (typed, wanted) in [
        ("brink", "De Brink"),
        ("\"de brink\"", "De Brink"),
        ("brinker", "Brinkerhof"),
        ("loo", "'t Loo"),
        ("dungen", "Den Dungen"),
        ("heide", "Dungense Heide"),
        ("zevenaar", "Oud Zevenaar"),
    ] {
        let entry = meeting.read(&format!("Soos @{typed}"));
        assert_eq!(meeting.told(&entry), format!("Soos | kern: {wanted}"), "{typed}");
    }
    let offered = completions("Soos @bri", 9, &meeting.cx());
    let offered: Vec<&str> = offered.iter().map(|one| &*one.label).collect();
    assert_eq!(offered, ["Brinkerhof", "De Brink"]);
}

#[test]
fn the_kern_of_the_line_before_is_not_that_of_a_line_that_names_another() {
    let meeting = Meeting::new();
    let first = meeting.read("Fanfare #vereniging @malden");
    let second = parse("Koor @mookerhei", &meeting.cx(), &first.staying());
    assert_eq!(second.asset.kern.0, None);
    assert_eq!(second.unknown, ["@mookerhei"]);
    let first = meeting.read("Riet #prof");
    let second = parse("Jeu de boules #verschiet", &meeting.cx(), &first.staying());
    assert_eq!(
        (second.asset.which(), second.kind_said),
        (AssetKind::default(), false)
    );
}

#[test]
fn a_kern_that_is_gone_does_not_stay() {
    let meeting = Meeting::new();
    let staying = Staying {
        kern: Some(Id::fresh()),
        kind: Some(AssetKind::Place),
    };
    assert!(parse("Soos", &meeting.cx(), &staying).asset.kern.0.is_none());
}

#[test]
fn a_sign_offers_what_can_stand_behind_it() {
    let meeting = Meeting::new();
    let offered = |line: &str| -> Vec<String> {
        let found = completions(line, line.len(), &meeting.cx());
        found.into_iter().map(|one| one.label).collect()
    };
    assert_eq!(
        offered("Soos %"),
        ["persoonlijk", "gemeenschappelijk", "institutioneel"]
    );
    assert_eq!(offered("Soos !co"), ["cohesie"]);
    assert_eq!(offered("Soos !coh,em"), ["empowerment"]);
    assert_eq!(offered("Soos +eld"), ["ouderen"]);
    assert_eq!(
        offered("Soos @"),
        ["Heumen", "Malden", "Oud Zevenaar", "hele dorp"]
    );
    assert_eq!(offered("Soos #kerk"), ["religieus gebouw"]);
    assert_eq!(offered("Soos >wiel"), ["Dorpshuis Het Wiel"]);
    assert_eq!(offered("Soos"), [""; 0]);
    assert_eq!(offered("Soos @malden "), [""; 0]);
}

#[test]
fn a_completion_means_what_it_shows() {
    let meeting = Meeting::new();
    for (line, expected) in [
        ("Soos +geldz", "Soos | target_groups: mensen met geldzorgen"),
        ("Soos >wiel", "Soos | >works_with Dorpshuis Het Wiel"),
        ("Soos >knows:cec", "Soos | >knows Harmonie Sint Cecilia"),
        ("Soos @oud", "Soos | kern: Oud Zevenaar"),
        ("Soos !coh,incl", "Soos | conditions: inclusie, cohesie"),
    ] {
        let one = completions(line, line.len(), &meeting.cx()).remove(0);
        let mut whole = line.to_owned();
        whole.replace_range(one.range, &one.insert);
        assert_eq!(meeting.told(&meeting.read(&whole)), expected, "{whole}");
    }
}

#[test]
fn the_type_of_a_relation_goes_round() {
    let meeting = Meeting::new();
    let mut line = "Koor #vereniging >\"het wiel\" >Dorpshuis 024-5550123".to_owned();
    let begin = line.clone();
    let mut seen = Vec::new();
    let mut cursor = line.find(" 024").unwrap();
    loop {
        let entry = meeting.read(&line);
        let [(.., true), (kind, _, outgoing)] = entry.relations[..] else {
            panic!("{line}: {:?}", entry.relations);
        };
        assert_eq!(&*entry.asset.phone, "024-5550123", "{line}");
        assert!(!seen.contains(&(kind, outgoing)), "{line}");
        seen.push((kind, outgoing));
        (line, cursor) = entry.turned(&line, cursor, &meeting.words).unwrap();
        // Typing goes on where it was.
        assert_eq!(&line[cursor..], " 024-5550123");
        if line == begin {
            break;
        }
    }
    // Eight types, of which six have another side.
    assert_eq!(seen.len(), 14);
    assert_eq!(
        meeting.read("Koor #ver").turned("Koor #ver", 4, &meeting.words),
        None
    );
}

#[test]
fn the_type_that_is_turned_is_of_the_relation_at_the_cursor() {
    let meeting = Meeting::new();
    let line = "Els #vr >Dorpshuis >kent:harmonie";
    let entry = meeting.read(line);
    let turned = |cursor| entry.turned(line, cursor, &meeting.words).unwrap().0;
    assert_eq!(turned(12), "Els #vr >komt-samen-in:Dorpshuis >kent:harmonie");
    assert_eq!(turned(0), "Els #vr >komt-samen-in:Dorpshuis >kent:harmonie");
    assert_eq!(
        turned(line.len()),
        "Els #vr >Dorpshuis >verwijst-door-naar:harmonie"
    );
}

#[test]
fn no_sign_is_a_dead_key() {
    let meeting = Meeting::new();
    let name = |taken| matches!(taken, Taken::Name | Taken::Unknown);
    let contact = |taken| {
        matches!(
            taken,
            Taken::Phone | Taken::Email | Taken::Website | Taken::Postcode
        )
    };
    let mut signs = String::new();
    for (line, _) in LINES {
        for piece in meeting.read(line).pieces {
            if !name(piece.taken) && !contact(piece.taken) {
                signs.extend(line[piece.range].chars().next());
            }
        }
    }
    for sign in "#@%!+=>*-".chars() {
        assert!(signs.contains(sign), "{sign}");
    }
    let dead = "~^`'\"´¨";
    assert!(!signs.contains(|sign| dead.contains(sign)), "{signs}");
}

#[test]
fn pasted_lines_are_read_as_if_each_had_been_stored() {
    let meeting = Meeting::new();
    let typing = Typing {
        lines: [
            "Fanfare #vereniging @malden",
            "Els Peters #vr >Fanfare",
            "fanfarre",
            "#plek",
        ]
        .map(str::to_owned)
        .to_vec(),
        ..Typing::default()
    };
    let mut index = Index::default();
    let found = previews(&typing, &meeting.cx(), &mut index, &|| false).unwrap();
    let names: Vec<&str> = found.iter().map(|one| &*one.entry.asset.name).collect();
    assert_eq!(names, ["Fanfare", "Els Peters", "fanfarre", ""]);
    assert_eq!(found[1].entry.asset.kern, found[0].entry.asset.kern);
    assert_eq!(
        found[1].entry.relations,
        [(RelationKind::ActiveIn, found[0].id, true)]
    );
    assert!(found[0].doubles.is_empty());
    assert_eq!(found[2].doubles[0].0, found[0].id);
    assert_eq!(previews(&typing, &meeting.cx(), &mut index, &|| true), None);
}

#[test]
fn what_is_stored_is_what_was_told() {
    let meeting = Meeting::new();
    for (line, _) in LINES {
        let preview = Preview::at_once(line, &Staying::default(), &meeting.cx());
        let changes = preview.changes(date(2026, 6, 1));
        assert_eq!(changes.len(), 1 + preview.entry.relations.len(), "{line}");
        let Some(AnyRecord::Asset(asset)) = &changes[0].after else {
            panic!("{line}");
        };
        assert_eq!(asset.verified, Some(date(2026, 6, 1)));
        let told: Vec<String> = preview
            .told
            .iter()
            .map(|phrase| meeting.words.tell(phrase))
            .collect();
        let told = told.join(" | ");
        for (info, value) in asset.fields() {
            let silent = ["name", "status", "consent", "verified", "key_person"].contains(&info.name);
            let text = value.write(&meeting.cx());
            assert!(
                silent || told.contains(&text),
                "{line}: {} is not in {told}",
                info.name
            );
        }
    }
}

#[test]
fn what_the_name_says_to_be_is_no_place() {
    let meeting = Meeting::new();
    for (line, kind, said) in [
        ("Schaakclub De Toren 024-5550123", AssetKind::Association, false),
        ("De Fanfare", AssetKind::Association, false),
        ("Stichting Jan Smit", AssetKind::Association, false),
        ("Jan de Vries, 06-12345678", AssetKind::Volunteer, false),
        ("Fatima El Amrani @malden", AssetKind::Volunteer, false),
        ("Dr. A. Smit", AssetKind::Volunteer, false),
        ("Kees Mulder 🎺", AssetKind::Volunteer, false),
        ("Kees Mulder🎺 !", AssetKind::Volunteer, false),
        ("Fanfare 🎺", AssetKind::Association, false),
        ("🎺", AssetKind::Place, false),
        ("S.V. Juliana", AssetKind::Association, false),
        ("Café Jan", AssetKind::Place, false),
        ("De Eik", AssetKind::Place, false),
        ("Jan", AssetKind::Place, false),
        ("Jan de Vries #plek", AssetKind::Place, true),
        ("Fanfare #vrijwilliger", AssetKind::Volunteer, true),
    ] {
        let entry = meeting.read(line);
        assert_eq!((entry.asset.which(), entry.kind_said), (kind, said), "{line}");
    }
}

#[test]
fn a_person_behind_the_name_of_something_else_is_told() {
    let meeting = Meeting::new();
    let person = |line: &str| {
        let typing = Typing {
            lines: vec![line.to_owned()],
            ..Typing::default()
        };
        let found = previews(&typing, &meeting.cx(), &mut Index::default(), &|| false);
        found.unwrap()[0].person.clone()
    };
    for (line, name) in [
        (
            "Harmonie Ons Genoegen, contact: Wim Cillessen 024-3581234, wim@onsgenoegen.nl",
            "Wim Cillessen",
        ),
        (
            "Bridgeclub De Vrije Ruiter - Greet van Haren, tel. 06-12345678",
            "Greet van Haren",
        ),
        (
            "Gymclub Fit (vrijdag), vraag naar Hannie Peeters, 06 55533344",
            "Hannie Peeters",
        ),
        ("Koor De Merel, Wim Cillessen", "Wim Cillessen"),
        ("Koor De Merel (Wim Cillessen) 024-3581234", "Wim Cillessen"),
        ("Koor De Merel contactpersoon Fenna Wybrandi", "Fenna Wybrandi"),
        ("Koor De Merel, contact: Wim", "Wim"),
        ("Koor De Merel, voorzitter Wim Cillessen", "Wim Cillessen"),
        ("Koffieochtend bij Els Smit", "Els Smit"),
        (
            "Koor De Merel, aanspreekpunt mevrouw Cillessen",
            "mevrouw Cillessen",
        ),
        ("Els Smit, Jan de Boer 06-12345678", "Jan de Boer"),
    ] {
        assert_eq!(person(line).as_deref(), Some(name), "{line}");
    }
    for line in [
        "Els Smit",
        "Els Smit, bakt taarten",
        "Harmonie Sint Cecilia, Malden",
        "KBO - afdeling Malden",
        "Vrienden van Malden, Heumen en Overasselt",
        "Stichting Jan van Galen",
        "Cafe Bij Jan",
        "Koor De Merel, contact: Dorpshuis De Hoek",
        "Koor De Merel, contact via het bestuur",
        "Pastoor, Jan Jansen #prof",
        "Koor De Merel 024-3581234, info@demerel.nl",
    ] {
        assert_eq!(person(line), None, "{line}");
    }
}
