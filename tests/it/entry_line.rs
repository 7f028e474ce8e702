//! The entry line: one line of typing, one entry.

use jiff::civil::date;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::entry_line::{Entry, Staying, Taken, completions, parse};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{Id, Record, RecordKind};
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
const LINES: [(&str, &str); 36] = [
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
        "Koor | kern: Heumen | >works_with Dorpshuis Het Wiel",
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
    // A second number is not thrown away either.
    let entry = meeting.read("Els 024-5550123 024-5550199");
    assert_eq!(&*entry.asset.name, "Els 024-5550199");
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
