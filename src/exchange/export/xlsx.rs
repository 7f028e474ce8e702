//! A workbook for Excel and other spreadsheets (XLSX): a sheet of assets, and of what belongs to them.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::domain::asset::Offering;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::value::{RowItem, Value};
use crate::exchange::csv::{ID, unstripped, written_fields};
use crate::exchange::export::Source;
use crate::exchange::village_called;

/// The sorts of records that have a sheet of their own, in the order of their tabs.
const SHEETS: [(&str, RecordKind); 7] = [
    ("relations", RecordKind::Relation),
    ("channels", RecordKind::Channel),
    ("gatherings", RecordKind::Gathering),
    ("stories", RecordKind::Story),
    ("goals", RecordKind::Goal),
    ("actions", RecordKind::Action),
    ("supports", RecordKind::Support),
];

/// The most signs in a cell (Excel).
const CELL: usize = 32_767;

/// The widths between which a column is as wide as what stands in it.
const WIDTHS: (usize, usize) = (8, 48);

/// How many rows say how wide a column is: to look at all takes long.
const LOOKED_AT: usize = 500;

/// What stands on a sheet: headings, and rows as wide.
struct Table {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// All assets on the first sheet; what belongs to them behind it, as far as there is any. Every cell is
/// text: nothing is calculated with, no zero in front of a phone number is lost. A cell outside the sheet is
/// all that can go wrong: more rows than Excel has. Says too how many texts are cut.
pub(super) fn write(from: &Source) -> Result<(Vec<u8>, usize), XlsxError> {
    let mut workbook = Workbook::new();
    let day = from.today;
    let title = Phrase::new("export-title").text("village", village_called(from.village, from.words));
    let made = ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or(2000),
        u8::try_from(day.month()).unwrap_or(1),
        u8::try_from(day.day()).unwrap_or(1),
    )?;
    // Who made it is nobody's business.
    let about = DocProperties::new()
        .set_title(from.words.tell(&title))
        .set_author("")
        .set_creation_datetime(&made);
    workbook.set_properties(&about);
    let mut cut = 0;
    let mut add = |name: &str, table: &Table| -> Result<(), XlsxError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(from.words.term("export-sheet", name))?;
        cut += table.rows.iter().flatten().filter(|cell| is_cut(cell)).count();
        fill(sheet, table)
    };
    add("assets", &assets(from))?;
    let offerings = offerings(from);
    if !offerings.rows.is_empty() {
        add("offerings", &offerings)?;
    }
    for (name, kind) in SHEETS {
        let table = records(kind, from);
        if !table.rows.is_empty() {
            add(name, &table)?;
        }
    }
    Ok((workbook.save_to_buffer()?, cut))
}

/// Every field of every kind, the id at the end.
fn assets(from: &Source) -> Table {
    let fields = written_fields();
    let cx = from.reading();
    let headings = fields.iter().map(|info| from.words.say(&info.label()));
    let rows = from.village.assets.iter().map(|(id, asset)| {
        let said = |field: &str| asset.value(field).filter(|_| !from.leaves_open(asset, field));
        let cells = fields.iter().map(|info| said(info.name));
        let cells = cells.map(|value| value.map(|value| value.write(&cx)).unwrap_or_default());
        cells.chain([id.to_string()]).collect()
    });
    Table {
        headings: headings.chain([ID.to_owned()]).collect(),
        rows: rows.collect(),
    }
}

/// All that is offered, with by whom.
fn offerings(from: &Source) -> Table {
    let cx = from.reading();
    let parts = Offering::COLUMNS.iter().map(|column| column.name);
    let headings = ["owner", "kern"].into_iter().chain(parts);
    let rows = from.village.assets.iter().flat_map(|(_, asset)| {
        let kern = from.kern_of(asset).unwrap_or_default();
        asset.offerings.0.iter().map(move |offering| {
            let own = [asset.name.to_string(), kern.to_owned()];
            let parts = offering.values();
            own.into_iter()
                .chain(parts.into_iter().map(|value: &dyn Value| value.write(&cx)))
                .collect()
        })
    });
    Table {
        headings: headings
            .map(|part| from.words.term("export-offering", part))
            .collect(),
        rows: rows.collect(),
    }
}

/// All records of a sort.
fn records(kind: RecordKind, from: &Source) -> Table {
    let cx = from.reading();
    let infos = AnyRecord::empty(kind).infos();
    let headings = infos.iter().map(|info| from.words.say(&info.label()));
    let row = |(id, record): (Id, AnyRecord)| {
        let cells = infos.iter().map(|info| record.value(info.name));
        let cells = cells.map(|value| value.map(|value| value.write(&cx)).unwrap_or_default());
        cells.chain([id.to_string()]).collect()
    };
    Table {
        headings: headings.chain([ID.to_owned()]).collect(),
        rows: from.village.all(kind).map(row).collect(),
    }
}

/// Writes the table with its headings in sight while one scrolls, and a filter on each.
fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let text = Format::new().set_num_format("@");
    let heading = Format::new().set_num_format("@").set_bold();
    let last = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    for (place, title) in table.headings.iter().enumerate() {
        let column = u16::try_from(place).unwrap_or(u16::MAX);
        sheet.write_string_with_format(0, column, title, &heading)?;
        sheet.set_column_format(column, &text)?;
        sheet.set_column_width(column, wide(table, place))?;
        for (number, row) in (1..).zip(&table.rows) {
            let cell = &row[place];
            if !cell.is_empty() {
                sheet.write_string_with_format(number, column, fitting(cell), &text)?;
            }
        }
    }
    let columns = u16::try_from(table.headings.len()).unwrap_or(u16::MAX);
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofilter(0, 0, last, columns.saturating_sub(1))?;
    Ok(())
}

/// How wide the column is, in signs.
fn wide(table: &Table, place: usize) -> u32 {
    let cells = table.rows.iter().take(LOOKED_AT).map(|row| &row[place]);
    let widest = cells
        .chain([&table.headings[place]])
        .map(|cell| cell.lines().next().unwrap_or_default().chars().count() + 2)
        .max();
    let wide = widest.unwrap_or_default().clamp(WIDTHS.0, WIDTHS.1);
    u32::try_from(wide).unwrap_or_default()
}

/// Whether a text is longer than a cell can hold.
fn is_cut(text: &str) -> bool {
    // No sign takes less than a byte.
    CELL < text.len() && CELL < unstripped(text).chars().count()
}

/// The text as a cell can hold it: no longer than Excel takes, and so that reading it back in gives the same.
fn fitting(text: &str) -> String {
    let text = unstripped(text);
    if text.chars().count() <= CELL {
        return text.into_owned();
    }
    let cut = text.chars().take(CELL - 1);
    cut.chain(['…']).collect()
}
