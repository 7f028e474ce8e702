//! The shapes of a document on its pages.

use krilla::Document;
use krilla::color::rgb;
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier};
use krilla::text::TextDirection;

use crate::exchange::report::content::VillageReport;
use crate::exchange::report::pdf::SMALL;
use crate::exchange::report::pdf::flow::{Flow, Mark, PAPER, TEXT_WIDTH};
use crate::exchange::report::pdf::letters::Letters;
use crate::exchange::report::picture::{Anchor, At, Ink, Shape, at};

/// A circle as four curves reaches so far along each side.
const ROUND: f32 = 0.552_285;

/// The whole document; nothing if it cannot be written.
pub(super) fn document(
    report: &VillageReport,
    flow: Flow,
    parts: &[(&str, usize, f32)],
    letters: &Letters,
) -> Option<Vec<u8>> {
    let mut document = Document::new();
    let mut drawn: Vec<Vec<Identifier>> = Vec::new();
    drawn.resize_with(flow.tree.len(), Vec::new);
    let pages = flow.sheets.len();
    for (place, sheet) in flow.sheets.iter().enumerate() {
        let mut page = document.start_page_with(PageSettings::from_wh(PAPER.0, PAPER.1)?);
        let mut surface = page.surface();
        for same in sheet.chunk_by(|one, other| one.piece == other.piece) {
            let identifier = surface.start_tagged(content(same));
            for mark in same {
                draw(&mut surface, &mark.shape, letters);
            }
            surface.end_tagged();
            if let Some(piece) = same.first().and_then(|mark| mark.piece) {
                drawn[piece].push(identifier);
            }
        }
        if 0 < place {
            number(&mut surface, report, (place + 1, pages), letters);
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(flow.tree.tags(drawn));
    let mut outline = Outline::new();
    for (heading, page, y) in parts.iter().filter(|(_, page, _)| *page < pages) {
        let place = XyzDestination::new(*page, Point::from_xy(0.0, (y - 10.0).max(0.0)));
        outline.push_child(OutlineNode::new((*heading).to_owned(), place));
    }
    document.set_outline(outline);
    let about = Metadata::new()
        .title(report.title.clone())
        .description(report.subtitle.clone())
        .language(report.lang.to_owned())
        .creator("wijkschouw".to_owned());
    document.set_metadata(about);
    document.finish().ok()
}

fn content(marks: &[Mark]) -> ContentTag<'static> {
    match marks.first().and_then(|mark| mark.piece) {
        Some(_) => ContentTag::Other,
        None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
    }
}

/// "bladzijde 3 van 12" at the foot of the page.
fn number(surface: &mut Surface, report: &VillageReport, (page, pages): (usize, usize), letters: &Letters) {
    let side = (PAPER.0 - TEXT_WIDTH) / 2.0;
    let text = |x: f32, anchor: Anchor, text: String| Shape::Text {
        at: at(x, PAPER.1 - 34.0),
        size: 8.5,
        bold: false,
        anchor,
        text,
        ink: SMALL.ink,
    };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
        ArtifactType::PageNumber,
    )));
    let name: String = report.title.chars().take(60).collect();
    draw(surface, &text(side, Anchor::Start, name), letters);
    let page = format!("{} {page} {} {pages}", report.page[0], report.page[1]);
    draw(surface, &text(PAPER.0 - side, Anchor::End, page), letters);
    surface.end_tagged();
}

/// The shape of a picture as it stands on the page.
pub(super) fn moved(shape: &Shape, corner: At, scale: f32) -> Shape {
    let place = |old: &At| at(corner.x + old.x * scale, corner.y + old.y * scale);
    let mut shape = shape.clone();
    match &mut shape {
        Shape::Area { corners, .. } => corners.iter_mut().for_each(|corner| *corner = place(corner)),
        Shape::Circle { at, radius, .. } => {
            *at = place(at);
            *radius *= scale;
        }
        Shape::Line { from, to, width, .. } => {
            (*from, *to) = (place(from), place(to));
            *width *= scale;
        }
        Shape::Text { at, size, .. } => {
            *at = place(at);
            *size *= scale;
        }
    }
    shape
}

fn draw(surface: &mut Surface, shape: &Shape, letters: &Letters) {
    match shape {
        Shape::Area { corners, fill, line } => closed(surface, area(corners), *fill, *line),
        Shape::Circle {
            at,
            radius,
            fill,
            line,
        } => closed(surface, circle(*at, *radius), *fill, *line),
        Shape::Line { from, to, width, ink } => {
            let mut path = PathBuilder::new();
            path.move_to(from.x, from.y);
            path.line_to(to.x, to.y);
            surface.set_fill(None);
            surface.set_stroke(Some(stroke(*ink, *width)));
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
        Shape::Text {
            at,
            size,
            bold,
            anchor,
            text,
            ink,
        } => {
            let text = &*letters.known(text, *bold);
            let wide = letters.wide(text, *size, *bold);
            let x = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - wide / 2.0,
                Anchor::End => at.x - wide,
            };
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*ink)));
            let place = Point::from_xy(x, at.y);
            let font = letters.font(*bold);
            // All letters that the font has are read in this direction.
            surface.draw_text(place, font, *size, text, false, TextDirection::LeftToRight);
        }
    }
}

fn closed(surface: &mut Surface, path: Option<Path>, inside: Ink, line: Ink) {
    surface.set_fill(Some(fill(inside)));
    surface.set_stroke((inside != line).then(|| stroke(line, 0.8)));
    if let Some(path) = path {
        surface.draw_path(&path);
    }
}

fn area(corners: &[At]) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = corners.split_first()?;
    path.move_to(first.x, first.y);
    rest.iter().for_each(|corner| path.line_to(corner.x, corner.y));
    path.close();
    path.finish()
}

fn circle(middle: At, radius: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (x, y, by) = (middle.x, middle.y, radius * ROUND);
    path.move_to(x + radius, y);
    path.cubic_to(x + radius, y + by, x + by, y + radius, x, y + radius);
    path.cubic_to(x - by, y + radius, x - radius, y + by, x - radius, y);
    path.cubic_to(x - radius, y - by, x - by, y - radius, x, y - radius);
    path.cubic_to(x + by, y - radius, x + radius, y - by, x + radius, y);
    path.close();
    path.finish()
}

fn fill(ink: Ink) -> Fill {
    Fill {
        paint: rgb::Color::new(ink.0, ink.1, ink.2).into(),
        ..Fill::default()
    }
}

fn stroke(ink: Ink, width: f32) -> Stroke {
    Stroke {
        paint: rgb::Color::new(ink.0, ink.1, ink.2).into(),
        width,
        ..Stroke::default()
    }
}
