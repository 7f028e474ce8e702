//! A report for a browser: one file that asks for nothing, on the screen, on a phone and on paper.

use askama::Template;

use crate::exchange::report::content::{Block, Table, VillageReport, is_short_list};
use crate::exchange::report::picture::{Picture, Shape, WIDTH};

#[derive(Template)]
#[template(path = "report.html")]
struct Html<'a> {
    report: &'a VillageReport,
}

#[derive(Template)]
#[template(path = "report-picture.svg", ext = "html")]
struct Svg<'a> {
    picture: &'a Picture,
    number: String,
}

#[derive(Template)]
#[template(path = "report-table.html")]
struct HtmlTable<'a> {
    table: &'a Table,
    /// The class of a table that stands beside a picture with the same numbers.
    class: &'static str,
}

/// The report as one page.
pub(super) fn page(report: &VillageReport) -> Option<String> {
    Html { report }.render().ok()
}

impl Html<'_> {
    fn picture(picture: &Picture, part: &usize, block: &usize) -> askama::Result<String> {
        let number = format!("{part}-{block}");
        Svg { picture, number }.render()
    }

    fn is_short_list(items: &[String]) -> bool {
        is_short_list(items.len())
    }

    fn table(table: &Table) -> askama::Result<String> {
        HtmlTable { table, class: "" }.render()
    }

    fn numbers(table: &Table) -> askama::Result<String> {
        HtmlTable {
            table,
            class: "beside",
        }
        .render()
    }
}
