//! The network for programs that draw networks: GEXF for Gephi, and lists of nodes and edges.

use std::io;

use csv::{Terminator, WriterBuilder};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::record::Id;
use crate::domain::relation::Relation;
use crate::exchange::csv::guarded;
use crate::exchange::export::Source;
use crate::exchange::export::package::packed;

/// What is said of a node, after its id and label.
const OF_NODE: [&str; 6] = ["kind", "subtype", "kern", "status", "spheres", "conditions"];
/// What is said of an edge, after its ends and label.
const OF_EDGE: [&str; 5] = ["type", "both_ways", "state", "since", "until"];

/// The network as GEXF 1.3: every asset is a node, also one that stands alone.
pub(super) fn gexf(from: &Source) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    gexf_to(&mut writer, from)?;
    Ok(writer.into_inner())
}

fn gexf_to(writer: &mut Writer<Vec<u8>>, from: &Source) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let file = writer
        .create_element("gexf")
        .with_attribute(("xmlns", "http://gexf.net/1.3"))
        .with_attribute(("version", "1.3"));
    file.write_inner_content(|writer| {
        let day = from.today.to_string();
        let meta = writer.create_element("meta");
        meta.with_attribute(("lastmodifieddate", day.as_str()))
            .write_inner_content(|writer| {
                let title = writer.create_element("description");
                title.write_text_content(BytesText::new(&plain(from.name())))?;
                Ok(())
            })?;
        // The graph of step 2 has no direction; which end is which stays in the order of the ends.
        let graph = writer
            .create_element("graph")
            .with_attribute(("mode", "static"))
            .with_attribute(("defaultedgetype", "undirected"));
        graph.write_inner_content(|writer| {
            attributes(writer, "node", &OF_NODE)?;
            attributes(writer, "edge", &OF_EDGE)?;
            let nodes = writer.create_element("nodes");
            nodes.write_inner_content(|writer| {
                for (id, asset) in &from.village.assets {
                    let ends = [("id", id.to_string()), ("label", plain(&asset.name))];
                    element(writer, "node", &ends, &of_node(asset, from))?;
                }
                Ok(())
            })?;
            let edges = writer.create_element("edges");
            edges.write_inner_content(|writer| {
                for (id, relation, [source, target]) in relations(from) {
                    let ends = [
                        ("id", id.to_string()),
                        ("source", source.to_string()),
                        ("target", target.to_string()),
                        ("label", from.words.say(&relation.kind.term())),
                    ];
                    element(writer, "edge", &ends, &of_edge(relation))?;
                }
                Ok(())
            })?;
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

/// What can be said of each node, or each edge.
fn attributes(writer: &mut Writer<Vec<u8>>, class: &str, names: &[&str]) -> io::Result<()> {
    let list = writer
        .create_element("attributes")
        .with_attribute(("class", class));
    list.write_inner_content(|writer| {
        for name in names {
            let attribute = writer
                .create_element("attribute")
                .with_attribute(("id", *name))
                .with_attribute(("title", *name))
                .with_attribute(("type", "string"));
            attribute.write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

/// A node or an edge, with what is said of it.
fn element(
    writer: &mut Writer<Vec<u8>>,
    name: &str,
    own: &[(&str, String)],
    said: &[(&str, String)],
) -> io::Result<()> {
    let own = own.iter().map(|(key, value)| (*key, value.as_str()));
    let element = writer.create_element(name).with_attributes(own);
    element.write_inner_content(|writer| {
        let values = writer.create_element("attvalues");
        values.write_inner_content(|writer| {
            for (key, value) in said.iter().filter(|(_, value)| !value.is_empty()) {
                let value = writer
                    .create_element("attvalue")
                    .with_attribute(("for", *key))
                    .with_attribute(("value", value.as_str()));
                value.write_empty()?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

/// The network as two lists: `nodes.csv` and `edges.csv`, the way such programs expect them.
pub(super) fn lists(from: &Source) -> Vec<u8> {
    let nodes = from.village.assets.iter().map(|(id, asset)| {
        let said = of_node(asset, from).map(|(_, value)| value);
        [id.to_string(), asset.name.to_string()]
            .into_iter()
            .chain(said)
            .collect()
    });
    let edges = relations(from).map(|(id, relation, [source, target])| {
        let own = [
            source.to_string(),
            target.to_string(),
            "Undirected".to_owned(),
            id.to_string(),
            from.words.say(&relation.kind.term()),
        ];
        let said = of_edge(relation).map(|(_, value)| value);
        own.into_iter().chain(said).collect()
    });
    let of_edge: Vec<&str> = ["Source", "Target", "Type", "Id", "Label"]
        .into_iter()
        .chain(OF_EDGE.map(|name| if name == "type" { "relation" } else { name }))
        .collect();
    let of_node: Vec<&str> = ["Id", "Label"].into_iter().chain(OF_NODE).collect();
    packed(&[
        ("nodes.csv", table(&of_node, nodes)),
        ("edges.csv", table(&of_edge, edges)),
    ])
}

/// A list with commas, as programs take it; no cell is calculated with.
fn table(headings: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Rows of equal length to memory: nothing can go wrong.
    let _ = writer.write_record(headings);
    for row in rows {
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell).into_owned()));
    }
    writer.into_inner().unwrap_or_default()
}

/// The relations of which both ends are there.
fn relations<'a>(from: &Source<'a>) -> impl Iterator<Item = (Id, &'a Relation, [Id; 2])> + use<'a> {
    let village = from.village;
    village.relations.iter().filter_map(|(id, relation)| {
        let ends = [relation.from.0?, relation.to.0?];
        let there = ends.iter().all(|end| village.assets.contains_key(end));
        there.then_some((*id, &**relation, ends))
    })
}

fn of_node(asset: &Asset, from: &Source) -> [(&'static str, String); 6] {
    let words = from.words;
    let list = |codes: Vec<String>| codes.join(", ");
    let subtype = asset.kind.subtype().map(|subtype| words.term("subtype", subtype));
    let spheres = asset.spheres.codes().map(|sphere| words.say(&sphere.term()));
    let conditions = asset
        .conditions
        .codes()
        .map(|condition| words.say(&condition.term()));
    [
        ("kind", words.say(&asset.which().term())),
        ("subtype", subtype.unwrap_or_default()),
        ("kern", plain(from.kern_of(asset).unwrap_or_default())),
        ("status", words.say(&asset.status.term())),
        ("spheres", list(spheres.collect())),
        ("conditions", list(conditions.collect())),
    ]
}

fn of_edge(relation: &Relation) -> [(&'static str, String); 5] {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        ("type", relation.kind.code().to_owned()),
        ("both_ways", relation.kind.symmetric().to_string()),
        ("state", relation.state.code().to_owned()),
        ("since", day(relation.since)),
        ("until", day(relation.until)),
    ]
}

/// The text without signs that XML cannot hold.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|sign| !matches!(sign, '\u{fffe}' | '\u{ffff}'))
        .collect()
}
