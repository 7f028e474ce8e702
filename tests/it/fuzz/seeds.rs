//! Good files to begin with, small enough that a change hits something that matters.

use crate::entry_line::LINES;
use crate::exchange::made::{content, ods_of, ods_row, workbook, write};

/// What stands between the parts of a file that is packed after it was spoiled.
const BETWEEN: u8 = 0x1e;

pub const ENTRY: &[&str] = &[
    "#ver",
    "#plek",
    "@malden",
    "%gem",
    "!coh,emp",
    "+oud",
    "=ontsp",
    ">Dorpshuis",
    ">lid:Fanfare",
    ">kent:\"Els",
    "\"",
    " * ",
    " -- ",
    "024-5550123",
    "els@voorbeeld.nl",
    "www.voorbeeld.nl",
    "6581 AB",
    ">krijgt-steun:",
    ",",
    ";",
];
pub const SEARCH: &[&str] = &[
    "soort:",
    "-status:gestopt",
    "kern:",
    "tag:",
    "\"",
    "-",
    ":",
    "nagekeken:",
    "heeft:telefoon",
    "sfeer:p",
    "a,b",
    "-\"",
    "ouder:1",
];
pub const WALK: &[&str] = &[
    "12", "b4", "t2", "o3", " s ", " g ", " + ", " ! ", "0 ", " x ", "b9", "#plek", "999",
];
pub const VALUES: &[&str] = &[
    "vandaag",
    "over 2 weken",
    "12 mei",
    "29-2",
    "31-2",
    "2026-05-12",
    "9999-12-31",
    "volgende week ma",
    "in 9999999999 dagen",
    "€",
    "1.000,50",
    "ja",
    "nee",
    "ma, di",
    "oud, jeugd",
    "; ",
    " - ",
    "10:00",
    "51,77",
    "persoonlijk: ",
];
pub const LIST: &[&str] = &[
    "\"",
    ";",
    ",",
    "\t",
    "Naam",
    "Soort",
    "\r\n",
    "\"\"",
    "=1+1",
    "'",
    "plek",
    "024-5550123",
    "\u{feff}",
];
pub const CELLS: &[&str] = &[
    "<c r=\"A1\">",
    "r=\"XFD1048576\"",
    "t=\"s\"",
    "<v>",
    "</v>",
    "</row>",
    "<row r=\"1048576\">",
    "&a;",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>",
    "<![CDATA[",
    "<!--",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "<table:table-row>",
    "table:number-rows-repeated=\"999999\"",
    "table:number-columns-repeated=\"999999\"",
    "<text:p>",
    "</text:p>",
    "<text:s text:c=\"99999\"/>",
    "</table:table>",
    "xml:space",
];
pub const CARD: &[&str] = &[
    "BEGIN:VCARD\r\n",
    "END:VCARD\r\n",
    "N:;;;;\r\n",
    ";ENCODING=QUOTED-PRINTABLE",
    "=C3=A9",
    "=\r\n",
    ";CHARSET=",
    ";TYPE=",
    "GEO:",
    ":",
    ";",
    "\\n",
    "\\,",
    "\r\n ",
    ";VALUE=uri",
    "TEL:",
    "ADR:;;",
    "item1.",
    "KIND:org",
    "\"",
];
pub const MAP: &[&str] = &[
    "{\"type\":\"Feature\",",
    "\"geometry\":",
    "\"coordinates\":[",
    "\"properties\":{",
    "\"tags\":{",
    "\"members\":[",
    "[[[[",
    "]]]]",
    "1e999",
    "\"type\":\"Polygon\"",
    "\"type\":\"GeometryCollection\",\"geometries\":[",
    "\"nodes\":[",
    "\"center\":{",
    "\"lat\":",
    "\"crs\":{",
    "null",
    "\\u0000",
    "\\ud800",
];
pub const GUIDE: &[&str] = &[
    "\"organizations\":[",
    "\"services\":[",
    "\"organization\":{",
    "\"schedules\":[",
    "\"byday\":\"TU\"",
    "id,",
    "organization_id",
    "\"location\":{",
    "BYDAY=MO,TU",
    "10:00",
    "null",
    "[[[[",
    "{\"a\":",
    "\\u001b",
    "o1",
    "s1",
    "\n",
];
pub const NATIVE: &[&str] = &[
    "\"assets\":[",
    "\"kernen\":[",
    "\"relations\":[",
    "{\"id\":",
    "\"kind\":\"place\"",
    "\"type\":\"knows\"",
    "null",
    "[[[[",
    "{\"a\":",
    "\\u001b[31m",
    "\\ud800",
    "\"settings\":{",
    "\"answers\":[",
    "\"offerings\":[",
    "\"2026-02-30\"",
    "\"version\":1",
    "\"stories\":[",
    "}",
    "]",
];
pub const QUESTIONS: &[&str] = &[
    "[[group]]\n",
    "[[group.question]]\n",
    "id = \"a\"\n",
    "answer = \"choice\"\n",
    "options = [",
    "{ nl = \"\", en = \"\" }",
    "[",
    "[[",
    "\"\"\"",
    "'''",
    "a.b.c = 1\n",
    "\\u0000",
    "#",
    "=",
    "inf",
    "1979-05-27",
];
pub const PREFERENCES: &[&str] = &[
    "language = \"nl\"\n",
    "colours = ",
    "mouse = ",
    "recent = [",
    "[language]\n",
    "[[recent]]\n",
    "recent = [\"\\u001b\"]\n",
    "\"\"\"",
    "'''",
    "#",
    "a.b = 1\n",
    "mouse.x = 1\n",
    "drawing = false\n",
    "\r\n",
];

/// Each line of the text.
fn lines(text: &str) -> Vec<Vec<u8>> {
    text.lines().map(|line| line.as_bytes().to_vec()).collect()
}

pub fn entry_lines() -> Vec<Vec<u8>> {
    LINES.iter().map(|(line, _)| line.as_bytes().to_vec()).collect()
}

pub fn searches() -> Vec<Vec<u8>> {
    lines(
        "fanfare\nmuziek soort:vereniging -status:gestopt\n\"het wiel\" kern:elzewaard\ntag:muziek,zang sfeer:gemeenschappelijk\n\
         -heeft:telefoon nagekeken:nooit\nsoort: -soort:plek anekke\nstatus:\"in oprichting\"",
    )
}

pub fn walk_lines() -> Vec<Vec<u8>> {
    lines(
        "12 b4 t2 o3 s losse tegels ! gemeente bellen\n1 g mooi\n3 x\n! lantaarn maken\n0 Bankje #plek @kerkwiel\n7 + jeugd helpt\n2 b5",
    )
}

pub fn fields() -> Vec<Vec<u8>> {
    let mut fields = days();
    fields.extend(lines(
        "ja\n51,77\n12\n024-5550123\nels@voorbeeld.nl\nwww.voorbeeld.nl\n6581 AB\nKerkwiel\nouderen, jeugd\ngemeenschappelijk\ngemeenschappelijk: omdat; persoonlijk\n\
         koken (do 10:00)\nmuziek, zang\n{\"name\":\"Zangles\",\"days\":[\"mo\"]}\n[\"personal\",\"communal\"]\n[{\"code\":\"personal\",\"why\":\"zo\"}]\n\"2026-05-12\"\n12.5\nDorpshuis",
    ));
    fields
}

pub fn days() -> Vec<Vec<u8>> {
    lines(
        "vandaag\n12-5\n12/5/26\n12 mei 2026\n2026-05-12\nover 2 weken\nin 3 dagen\nvolgende week dinsdag\nma\n29-2-2024\n31 december",
    )
}

pub fn lists() -> Vec<Vec<u8>> {
    vec![
        "Naam;Soort;Telefoon;Plaats;Omschrijving\r\nCafé ’t Hoekje;plek;024-5550123;Kerkwiel;\"koffie;\nthee\"\r\nFanfare;vereniging;;Elzewaard;\r\n".into(),
        "name,kind,latitude,longitude,verified\nChoir,association,51.77,5.85,2026-05-12\nEls,volunteer,,,12-5-2026\n".into(),
        "Ledenlijst 2026\n\nnaam\tcontactpersoon\tbeschikbaarheid\nKoor\tEls Peters (06-12345678)\tma, di\nKoor\t\t\n".into(),
        b"\xff\xfeN\0a\0a\0m\0;\0S\0o\0o\0r\0t\0\n\0K\0o\0o\0r\0;\0p\0l\0e\0k\0\n\0".to_vec(),
        b"Naam;Soort\r\nCaf\xe9;plek\r\n".to_vec(),
    ]
}

pub fn workbooks() -> Vec<Vec<u8>> {
    vec![
        workbook(|sheet| {
            write(sheet, 0, &["Naam", "Soort", "Plaats"]);
            write(sheet, 1, &["Koor", "vereniging", "Kerkwiel"]);
        }),
        workbook(|sheet| {
            write(sheet, 0, &["Naam", "Nagekeken op"]);
            write(sheet, 2, &["Soos"]);
            sheet.write_number(2, 1, 45_000.5).unwrap();
            sheet.write_formula(3, 0, "=A2&\"x\"").unwrap();
        }),
    ]
}

/// The parts of a workbook of Excel: where each goes, and what is in it.
pub const PARTS: [(&str, &str); 5] = [
    (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:C3\"/><sheetData>\
         <row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Soort</t></is></c><c r=\"C1\" t=\"str\"><v>Nagekeken op</v></c></row>\
         <row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>2</v></c><c r=\"C2\" s=\"1\"><v>45000.5</v></c></row>\
         <row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"e\"><v>#N/A</v></c><c r=\"C3\"><f>1+1</f><v>2</v></c></row>\
         </sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>",
    ),
    (
        "xl/sharedStrings.xml",
        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"3\" uniqueCount=\"3\"><si><t>Naam</t></si>\
         <si><r><t>Ko</t></r><r><t xml:space=\"preserve\">or</t></r></si><si><t>vereniging &amp; &#233;</t></si></sst>",
    ),
    (
        "xl/styles.xml",
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd-mm-yyyy\"/></numFmts>\
         <cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>",
    ),
    (
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
         <workbookPr date1904=\"false\"/><sheets><sheet name=\"Lijst\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>\
         <Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>",
    ),
];

pub fn workbook_parts() -> Vec<Vec<u8>> {
    let whole = PARTS.map(|(_, part)| part.as_bytes()).join(&BETWEEN);
    let bare = [PARTS[0].1, "<sst/>", "<styleSheet/>", PARTS[3].1, PARTS[4].1];
    vec![whole, bare.map(str::as_bytes).join(&BETWEEN)]
}

/// The parts of a file that is packed after it was spoiled.
pub fn split(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == BETWEEN)
}

pub fn old_workbooks() -> Vec<Vec<u8>> {
    let magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    let filled = |byte: u8| {
        magic
            .into_iter()
            .chain(std::iter::repeat_n(byte, 1_528))
            .collect()
    };
    vec![filled(0), filled(0xff), filled(1)]
}

fn cells() -> String {
    let rows = [
        ods_row(&["Naam", "Soort", "Nagekeken op"]),
        ods_row(&["Koor", "vereniging", "12-5-2026"]),
    ]
    .concat();
    content(&format!(
        "<table:table table:name=\"Lijst\" table:style-name=\"ta1\">{rows}<table:table-row table:number-rows-repeated=\"3\">\
         <table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"1.5\"><text:p>1,5<text:s text:c=\"3\"/>x<text:tab/></text:p>\
         </table:table-cell><table:covered-table-cell/></table:table-row></table:table><table:table table:name=\"Weg\" table:style-name=\"ta9\"/>"
    ))
}

pub fn open_workbooks() -> Vec<Vec<u8>> {
    vec![ods_of(&cells()), ods_of(&content("<table:table/>"))]
}

pub fn open_cells() -> Vec<Vec<u8>> {
    vec![
        cells().into_bytes(),
        content(&format!(
            "<table:table table:name=\"A\">{}</table:table>",
            ods_row(&["Naam"])
        ))
        .into_bytes(),
    ]
}

pub fn cards() -> Vec<Vec<u8>> {
    vec![
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Vries;Fatima;de;mw.;\r\nFN:Fatima de Vries\r\nORG:Stichting;Noord\r\nTITLE:Opbouwwerker\r\nTEL;TYPE=WORK,VOICE:024-5550123\r\n\
         TEL;TYPE=FAX:024-5550124\r\nEMAIL:f@voorbeeld.nl\r\nADR;TYPE=WORK:;;Kerkstraat 12a;Kerkwiel;;6581 AB;\r\nGEO:51.7791;5.8526\r\nNOTE:Een\\, en\r\n  twee\r\n\
         CATEGORIES:welzijn,jeugd\r\nBDAY:1980-01-01\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n"
            .into(),
        "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Fanfare\nTEL;VALUE=uri:tel:+31-24-555-0125;ext=7\nURL:https://voorbeeld.nl\nGEO:geo:51.77,5.85\nitem1.EMAIL:a@b.nl\nEND:VCARD\n".into(),
        "begin:vcard\nversion:2.1\nn;charset=utf-8;encoding=quoted-printable:J=C3=A4ger;Ren=C3=A9\nnote;encoding=quoted-printable;charset=utf-8:klust =\nen\nend:vcard\n".into(),
    ]
}

pub fn maps() -> Vec<Vec<u8>> {
    lines(
        "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:28992\"}},\"features\":[{\"type\":\"Feature\",\"id\":1,\"geometry\":{\"type\":\"Point\",\"coordinates\":[155000,463000]},\"properties\":{\"naam\":\"Toren\",\"jaren\":[2015,null],\"leeg\":{}}}]}\n\
         {\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[5.8,51.7],[5.9,51.7],[5.9,51.8],[5.8,51.7]]]},\"properties\":{\"name\":\"Veld\"}},{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"name\":\"Zonder\"}}]}\n\
         {\"type\":\"Feature\",\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"LineString\",\"coordinates\":[[5.8,51.7],[5.9,51.8]]}]},\"properties\":{\"name\":\"Pad\"}}",
    )
}

pub fn streets() -> Vec<Vec<u8>> {
    lines(
        "{\"version\":0.6,\"osm3s\":{},\"elements\":[{\"type\":\"node\",\"id\":1,\"lat\":51.77,\"lon\":5.85,\"tags\":{\"amenity\":\"cafe\",\"name\":\"De Brug\",\"opening_hours\":\"Mo-Fr 10:00-18:00\"}},{\"type\":\"node\",\"id\":2,\"lat\":51.7,\"lon\":5.8,\"tags\":{\"amenity\":\"bench\"}}]}\n\
         {\"elements\":[{\"type\":\"way\",\"id\":3,\"nodes\":[1,2],\"bounds\":{\"minlat\":51.7,\"minlon\":5.8,\"maxlat\":51.8,\"maxlon\":5.9},\"geometry\":[{\"lat\":51.7,\"lon\":5.8}],\"tags\":{\"leisure\":\"park\",\"name\":\"Park\"}},{\"type\":\"relation\",\"id\":4,\"members\":[{\"type\":\"way\",\"ref\":3,\"role\":\"outer\"}],\"center\":{\"lat\":51.7,\"lon\":5.8},\"tags\":{\"name\":\"Buurt\",\"place\":\"suburb\"}}]}",
    )
}

pub fn guides() -> Vec<Vec<u8>> {
    lines(
        "{\"organizations\":[{\"id\":\"o1\",\"name\":\"Koor\",\"phones\":[{\"number\":\"024-5550123\"}],\"services\":[{\"id\":\"s1\",\"name\":\"Zangles\",\"status\":\"active\"}]},{\"id\":\"o2\",\"name\":\"Fanfare\"}]}\n\
         {\"total_items\":2,\"contents\":[{\"id\":\"s1\",\"name\":\"Taalmaatje\",\"organization\":{\"id\":\"o1\",\"name\":\"Maatje\"},\"schedules\":[{\"byday\":\"TU\",\"freq\":\"WEEKLY\",\"opens_at\":\"10:00\",\"closes_at\":\"12:00\"}],\"service_at_locations\":[{\"location\":{\"id\":\"l1\",\"name\":\"Huis\",\"latitude\":51.7,\"longitude\":5.8}}]}]}\n\
         [{\"id\":\"s1\",\"name\":\"Les\",\"organization_id\":\"o1\"}]",
    )
}

pub fn guide_lists() -> Vec<Vec<u8>> {
    let lists = [
        "id,name,description,email\no1,Koor,Zingt,a@b.nl\no2,Fanfare,\"Blaast,\nhard\",\n",
        "id,organization_id,name,status,fees\ns1,o1,Zangles,active,gratis\ns2,o9,Los,inactive,\n",
        "id,organization_id,name,latitude,longitude\nl1,o1,Huis,51.77,5.85\n",
        "id,service_id,byday,opens_at,closes_at\nr1,s1,\"MO,TU\",10:00,12:00\n",
    ];
    let bare = ["id,name\no1,Koor\n", "", "", ""];
    vec![
        lists.map(str::as_bytes).join(&BETWEEN),
        bare.map(str::as_bytes).join(&BETWEEN),
    ]
}

pub fn natives() -> Vec<Vec<u8>> {
    let small = "{\"format\":\"wijkschouw\",\"version\":1,\"village\":\"Heumen\",\"kernen\":[{\"id\":\"0f0e8d3c-7f1e-4d5f-8a53-3c1d1f3a0001\",\"name\":\"Malden\"}],\
        \"assets\":[{\"id\":\"0f0e8d3c-7f1e-4d5f-8a53-3c1d1f3a0002\",\"kind\":\"place\",\"name\":\"Dorpshuis\",\"tags\":[\"muziek\"]}]}";
    // The first of every sort in the demo village, so that every field is in it.
    let demo: serde_json::Value =
        serde_json::from_slice(include_bytes!("../../../assets/demo/wielrade.json")).unwrap();
    let mut first = demo.clone();
    for (_, section) in first.as_object_mut().unwrap() {
        if let Some(records) = section.as_array_mut() {
            records.truncate(3);
        }
    }
    vec![small.into(), first.to_string().into_bytes()]
}

pub fn questions() -> Vec<Vec<u8>> {
    let own = "id = \"residents\"\n\n[[group]]\nid = \"hands\"\n\n[[group.question]]\nid = \"weld\"\nanswer = \"skill\"\nnl = \"Lassen\"\nen = \"Welding\"\n";
    let other = "id = \"carnival\"\nkind = \"volunteer\"\ntitle = { nl = \"Carnaval\", en = \"Carnival\" }\n[[group]]\nid = \"a\"\ntitle = { nl = \"A\", en = \"A\" }\n\
        [[group.question]]\nid = \"b\"\nanswer = \"choice\"\nnl = \"Wat\"\nen = \"What\"\noptions = [{ code = \"x\", nl = \"X\", en = \"X\" }, { code = \"y\", nl = \"Y\", en = \"Y\" }]\n";
    vec![own.into(), other.into()]
}

pub fn preferences() -> Vec<Vec<u8>> {
    vec![
        include_bytes!("../../../assets/preferences.toml").to_vec(),
        b"# mijn\nlanguage = \"nl\" # hier\ncolours = \"dark\"\nmouse = false\nrecent = [\"/a/dorp.db\",\n \"/b.db\"]\n[eigen]\nx = 1\n".to_vec(),
    ]
}
