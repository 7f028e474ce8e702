//! A report as text, for a word processor or a website: in place of each picture what it shows.

use askama::Template;

use crate::exchange::handout;
use crate::exchange::report::content::{Block, Table, VillageReport};

#[derive(Template)]
#[template(path = "report.md", escape = "none")]
struct Markdown<'a> {
    report: &'a VillageReport,
}

#[derive(Template)]
#[template(path = "report-table.md", escape = "none")]
struct MarkdownTable<'a> {
    table: &'a Table,
}

/// The report as text.
pub(super) fn page(report: &VillageReport) -> Option<String> {
    Markdown { report }.render().ok()
}

impl Markdown<'_> {
    fn plain(text: &str) -> String {
        handout::plain(text)
    }

    fn table(table: &Table) -> askama::Result<String> {
        MarkdownTable { table }.render()
    }
}

impl MarkdownTable<'_> {
    fn plain(text: &str) -> String {
        handout::plain(text)
    }
}
