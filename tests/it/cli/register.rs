//! The page of processing (AVG 30): every figure on it is what a question to the file itself answers.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use wijkschouw::domain::code::Code;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::register::{PEOPLE, PERSONAL};
use wijkschouw::i18n::{Language, Words};

use crate::cli::Desk;

const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/demo/wielrade.json");

/// Everybody, as the file knows them.
const EVERYBODY: &str = "(SELECT id FROM assets WHERE kind IN ('volunteer', 'professional'))";

/// The file, asked without the program.
struct File(Connection);

impl File {
    fn open(path: &Path) -> Self {
        Self(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap())
    }

    fn count(&self, sql: &str) -> usize {
        let sql = sql.replace("EVERYBODY", EVERYBODY);
        let count: i64 = self.0.query_row(&sql, [], |row| row.get(0)).unwrap();
        usize::try_from(count).unwrap()
    }

    /// In how many people of a kind a field is filled in.
    fn filled(&self, field: &str, kind: AssetKind) -> usize {
        if field == "offerings" {
            return self.count(&format!(
                "SELECT count(DISTINCT asset) FROM asset_offerings
                 WHERE asset IN (SELECT id FROM assets WHERE kind = '{}')",
                kind.code()
            ));
        }
        let (table, key) = match (field, kind) {
            ("availability", AssetKind::Volunteer) => ("volunteers", "asset"),
            ("organisation" | "role", AssetKind::Professional) => ("professionals", "asset"),
            ("availability" | "organisation" | "role", _) => return 0,
            _ => ("assets", "id"),
        };
        self.count(&format!(
            "SELECT count(*) FROM {table} WHERE ifnull(\"{field}\", '') <> ''
             AND {key} IN (SELECT id FROM assets WHERE kind = '{}')",
            kind.code()
        ))
    }

    /// How people agreed and to what, and how many did so.
    fn consents(&self) -> Vec<(String, String, usize)> {
        let sql =
            "SELECT consent, CASE consent WHEN 'none' THEN '' ELSE ifnull(consent_purpose, '') END, count(*)
            FROM (SELECT consent, consent_purpose FROM volunteers
                  UNION ALL SELECT consent, consent_purpose FROM professionals) GROUP BY 1, 2";
        let mut asked = self.0.prepare(sql).unwrap();
        let rows = asked.query_map([], |row| {
            let count: i64 = row.get(2)?;
            Ok((row.get(0)?, row.get(1)?, usize::try_from(count).unwrap()))
        });
        rows.unwrap().map(Result::unwrap).collect()
    }
}

#[test]
fn every_figure_is_that_of_the_file() {
    let desk = Desk::new();
    desk.asks(["import", DEMO]).assert().success();
    for file in ["lijst.csv", "vak.xlsx", "kaart.geojson", "nog.csv"] {
        desk.asks(["export", "--output", file]).assert().success();
    }
    desk.asks(["report", "verslag.md"]).assert().success();
    let output = desk.asks(["privacy", "report"]).output().unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    let words = Words::new(Language::Dutch);
    let file = File::open(&desk.inventory());
    let mut figures = 0;
    let mut stands = |line: &str| {
        assert!(page.lines().any(|one| one == line), "{line} is not in\n{page}");
        figures += 1;
    };

    // Who is kept, and what of them.
    let people = PEOPLE.map(|kind| {
        file.count(&format!(
            "SELECT count(*) FROM assets WHERE kind = '{}'",
            kind.code()
        ))
    });
    stands(&format!(
        "| {} | {} | {} |",
        words.say("print-register-all"),
        people[0],
        people[1]
    ));
    for field in PERSONAL {
        let label = match field {
            "latitude" => words.say("print-register-location"),
            other => words.term("field", other),
        };
        let [volunteers, professionals] = PEOPLE.map(|kind| file.filled(field, kind));
        stands(&format!("| {label} | {volunteers} | {professionals} |"));
    }

    // What is kept around them.
    let items = [
        Phrase::new("print-register-answers")
            .number(
                "people",
                file.count("SELECT count(DISTINCT asset) FROM answers WHERE asset IN EVERYBODY"),
            )
            .number(
                "count",
                file.count("SELECT count(*) FROM answers WHERE asset IN EVERYBODY"),
            ),
        Phrase::new("print-register-relations").number(
            "count",
            file.count("SELECT count(*) FROM relations WHERE \"from\" IN EVERYBODY OR \"to\" IN EVERYBODY"),
        ),
        Phrase::new("print-register-stories")
            .number(
                "count",
                file.count("SELECT count(DISTINCT story) FROM story_assets WHERE id IN EVERYBODY"),
            )
            .number(
                "group",
                file.count(
                    "SELECT count(*) FROM stories WHERE audience = 'working_group'
                     AND id IN (SELECT story FROM story_assets WHERE id IN EVERYBODY)",
                ),
            ),
        Phrase::new("print-register-actions").number(
            "count",
            file.count(
                "SELECT count(*) FROM (SELECT action FROM action_owners WHERE id IN EVERYBODY
                 UNION SELECT action FROM action_assets WHERE id IN EVERYBODY)",
            ),
        ),
        Phrase::new("print-register-channels").number(
            "count",
            file.count(
                "SELECT count(*) FROM (SELECT id FROM channels WHERE run_by IN EVERYBODY
                 UNION SELECT channel FROM channel_assets WHERE id IN EVERYBODY)",
            ),
        ),
    ];
    // Where somebody may be named in what people wrote as they like.
    let free = [
        (
            "gathering",
            "gatherings",
            "notes || round_1 || round_2 || round_3 || round_4",
        ),
        ("vision", "visions", "text"),
        ("goal", "goals", "text"),
        ("support", "supports", "name"),
        ("snapshot", "snapshots", "content"),
        (
            "asset",
            "assets WHERE id NOT IN EVERYBODY AND",
            "description || source || remarks || verdict_reason",
        ),
    ];
    let texts = free.into_iter().fold(
        Phrase::new("print-register-texts"),
        |line, (kind, from, fields)| {
            let filled = fields
                .split(" || ")
                .map(|field| format!("ifnull({field}, '') <> ''"));
            let filled = filled.collect::<Vec<_>>().join(" OR ");
            let and = if from.ends_with("AND") { "" } else { "WHERE" };
            let count = file.count(&format!("SELECT count(*) FROM {from} {and} ({filled})"));
            line.number(kind, count)
        },
    );
    for item in items.iter().chain([&texts]) {
        stands(&format!("- {}", words.tell(item)));
    }

    // What they agreed to.
    for (level, purpose, count) in file.consents() {
        let level = ConsentLevel::from_code(&level).unwrap();
        let purpose = match (level, purpose.as_str()) {
            (ConsentLevel::None, _) => String::new(),
            (_, "") => words.say("print-contacts-no-purpose"),
            (_, purpose) => purpose.to_owned(),
        };
        stands(&format!("| {} | {purpose} | {count} |", words.say(&level.term())));
    }

    // Who is to be looked at again.
    let past = file.count(
        "SELECT count(*) FROM assets WHERE id IN EVERYBODY
         AND (verified IS NULL OR verified <= date('now', '-24 months'))",
    );
    let past = Phrase::new("print-register-past")
        .number("months", 24)
        .number("count", past);
    stands(&words.tell(&past));

    // What went out: two lists for ourselves, a workbook and a map for others, the report.
    let mut asked = file
        .0
        .prepare(
            "SELECT value ->> '$.format', value ->> '$.for', count(*), max(value ->> '$.people'),
             max(substr(value ->> '$.day', 1, 4)) FROM notes WHERE key LIKE 'export:%' GROUP BY 1, 2",
        )
        .unwrap();
    let rows = asked.query_map([], |row| {
        let said = |place: usize| row.get::<_, String>(place);
        let number = |place: usize| row.get::<_, i64>(place);
        Ok((said(0)?, said(1)?, number(2)?, number(3)?, said(4)?))
    });
    let mut went_out = 0;
    for (format, whom, times, people, year) in rows.unwrap().map(Result::unwrap) {
        let format = words.term("export-format", &format);
        let whom = words.term("export-for", &whom);
        stands(&format!("| {year} | {format} | {whom} | {times} | {people} |"));
        went_out += times;
    }
    assert_eq!(went_out, 5);
    assert!(30 < figures, "{figures} figures");
}

#[test]
fn a_report_is_called_what_it_is() {
    let desk = Desk::new();
    desk.asks(["import", DEMO]).assert().success();
    let output = desk.asks(["report", "verslag.txt"]).output().unwrap();
    assert!(!output.status.success());
    let told = String::from_utf8(output.stderr).unwrap();
    for ending in [".html", ".pdf", ".md"] {
        assert!(told.contains(ending), "{ending}: {told}");
    }
}

#[test]
fn nobody_is_named_or_reached_on_the_page() {
    let desk = Desk::new();
    let list = "Naam;Soort;Toestemming;Toestemming waarvoor
Truus Kwakkelstein;vrijwilliger;mondeling;telefoonlijst (via zoon 06-51002299, zoon@prive.nl)
Riet Plas;vrijwilliger;mondeling;via dochter Mies Bakvis, alleen dorpskaart bij Truus
Kees Vos;vrijwilliger;mondeling;dorpskaart
";
    std::fs::write(desk.path("mensen.csv"), list).unwrap();
    desk.asks(["import", "mensen.csv"]).assert().success();
    for end in ["html", "md"] {
        let name = format!("pagina.{end}");
        desk.asks(["privacy", "report", &name]).assert().success();
        let page = std::fs::read_to_string(desk.path(&name)).unwrap();
        for secret in ["51002299", "zoon@prive", "Bakvis", "Truus", "Riet"] {
            assert!(!page.contains(secret), "{secret} in {page}");
        }
        assert!(
            page.contains("telefoonlijst") && page.contains("dorpskaart"),
            "{page}"
        );
        let folder = desk.inventory();
        let folder = folder.parent().unwrap().display().to_string();
        assert!(!page.contains(&folder), "{folder} in {page}");
    }
}
