//! The network of step 2: which entries hang together, and on whom.

mod fabric;
mod meeting;
mod web;

use petgraph::graph::{NodeIndex, UnGraph};

pub use fabric::{Alone, Crossing, Fabric, Hanging, Head, Island};
pub use meeting::{Meeting, Share};
pub use web::Web;

/// Entries, numbered from 0, and what connects them. All questions are answered in linear time and
/// without recursion, so that a chain of any length does no harm.
pub struct Network {
    graph: UnGraph<(), ()>,
}

/// An entry without which its group would fall apart (*spil*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hinge {
    /// The entry.
    pub node: u32,
    /// How many entries its two largest parts have, largest first; both at least two.
    pub sizes: [u32; 2],
    /// A neighbour of the hinge in each of these two parts.
    pub ends: [u32; 2],
    /// How many entries its group has.
    pub group: u32,
}

const NOBODY: u32 = u32::MAX;

impl Network {
    /// The network of this many entries.
    pub fn new(nodes: usize, bonds: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut graph = UnGraph::with_capacity(nodes, nodes);
        for _ in 0..nodes {
            graph.add_node(());
        }
        for (one, other) in bonds {
            graph.add_edge(one.into(), other.into(), ());
        }
        Self { graph }
    }

    /// How many relations an entry has.
    pub fn degree(&self, node: u32) -> usize {
        self.graph.neighbors(node.into()).count()
    }

    /// Whether an entry has no relation at all.
    pub fn alone(&self, node: u32) -> bool {
        self.graph.neighbors(node.into()).next().is_none()
    }

    /// The connected groups of at least two entries: largest first, equally large ones by their
    /// first entry; each in order.
    pub fn groups(&self) -> Vec<Vec<u32>> {
        let mut groups = Vec::new();
        let mut seen = vec![false; self.graph.node_count()];
        for start in self.graph.node_indices() {
            if seen[start.index()] || self.alone(index(start)) {
                continue;
            }
            let mut group = vec![index(start)];
            seen[start.index()] = true;
            let mut next = 0;
            while let Some(node) = group.get(next).copied() {
                for neighbour in self.graph.neighbors(node.into()) {
                    if !std::mem::replace(&mut seen[neighbour.index()], true) {
                        group.push(index(neighbour));
                    }
                }
                next += 1;
            }
            group.sort_unstable();
            groups.push(group);
        }
        groups.sort_by_key(|group| (std::cmp::Reverse(group.len()), group[0]));
        groups
    }

    /// The entries whose removal would cut their group into parts of which at least two have at
    /// least two entries, in order.
    ///
    /// This is Tarjan's search for cut vertices, with the sizes of the parts, which the search of
    /// `petgraph` does not tell.
    pub fn hinges(&self) -> Vec<Hinge> {
        let walk = Walk::through(&self.graph);
        let mut reach: Vec<u32> = walk.place.clone();
        let mut size = vec![1_u32; walk.place.len()];
        // The parts that only hang on this node below it: how many, and the two largest.
        let mut cut_off = vec![0_u32; walk.place.len()];
        let mut largest = vec![[(0_u32, NOBODY); 2]; walk.place.len()];
        for node in walk.order.iter().rev().copied() {
            let at = node as usize;
            for neighbour in self.graph.neighbors(node.into()) {
                reach[at] = reach[at].min(walk.place[neighbour.index()]);
            }
            let parent = walk.parent[at];
            if parent == NOBODY {
                continue;
            }
            let above = parent as usize;
            size[above] += size[at];
            if walk.place[above] <= reach[at] {
                cut_off[above] += size[at];
                keep_largest(&mut largest[above], (size[at], node));
            } else {
                reach[above] = reach[above].min(reach[at]);
            }
        }
        let mut hinges = Vec::new();
        for node in 0..walk.place.len() {
            let group = size[walk.root[node] as usize];
            let rest = group - 1 - cut_off[node];
            if walk.parent[node] != NOBODY {
                keep_largest(&mut largest[node], (rest, walk.parent[node]));
            }
            let [(first, one), (second, other)] = largest[node];
            if 2 <= second {
                hinges.push(Hinge {
                    node: u32::try_from(node).unwrap_or(NOBODY),
                    sizes: [first, second],
                    ends: [one, other],
                    group,
                });
            }
        }
        hinges
    }
}

fn index(node: NodeIndex) -> u32 {
    u32::try_from(node.index()).unwrap_or(NOBODY)
}

/// Keeps the two largest parts, the first of equally large ones in front.
fn keep_largest(largest: &mut [(u32, u32); 2], part: (u32, u32)) {
    let before =
        |one: (u32, u32), other: (u32, u32)| other.0 < one.0 || (one.0 == other.0 && one.1 < other.1);
    if before(part, largest[0]) {
        *largest = [part, largest[0]];
    } else if before(part, largest[1]) {
        largest[1] = part;
    }
}

/// A walk in depth through all groups.
struct Walk {
    /// The nodes in the order in which they were met.
    order: Vec<u32>,
    /// The place of each node in that order.
    place: Vec<u32>,
    /// From which node each was met.
    parent: Vec<u32>,
    /// Where the walk through its group began.
    root: Vec<u32>,
}

impl Walk {
    fn through(graph: &UnGraph<(), ()>) -> Self {
        let nodes = graph.node_count();
        let mut walk = Self {
            order: Vec::with_capacity(nodes),
            place: vec![NOBODY; nodes],
            parent: vec![NOBODY; nodes],
            root: vec![NOBODY; nodes],
        };
        let mut path = Vec::new();
        for start in graph.node_indices() {
            if walk.place[start.index()] != NOBODY {
                continue;
            }
            walk.meet(start, NOBODY, index(start));
            path.push((start, graph.neighbors(start).detach()));
            while let Some((node, neighbours)) = path.last_mut() {
                let node = *node;
                match neighbours.next_node(graph) {
                    None => drop(path.pop()),
                    Some(next) if walk.place[next.index()] == NOBODY => {
                        walk.meet(next, index(node), index(start));
                        path.push((next, graph.neighbors(next).detach()));
                    }
                    Some(_) => {}
                }
            }
        }
        walk
    }

    fn meet(&mut self, node: NodeIndex, parent: u32, root: u32) {
        self.place[node.index()] = u32::try_from(self.order.len()).unwrap_or(NOBODY);
        self.parent[node.index()] = parent;
        self.root[node.index()] = root;
        self.order.push(index(node));
    }
}

#[cfg(test)]
mod tests {
    use super::{Hinge, Network};

    #[test]
    fn a_chain_of_any_length_has_hinges_but_for_its_ends() {
        let length = 100_000;
        let network = Network::new(length as usize, (1..length).map(|node| (node - 1, node)));
        let hinges = network.hinges();
        assert_eq!(hinges.first().map(|hinge| hinge.node), Some(2));
        assert_eq!(hinges.len(), 100_000 - 4);
        assert_eq!(network.groups().len(), 1);
    }

    #[test]
    fn a_star_has_no_hinge_because_nobody_else_would_stay_together() {
        let network = Network::new(5, (1..5).map(|node| (0, node)));
        assert_eq!(network.hinges(), []);
    }

    #[test]
    fn who_holds_two_pairs_together_is_the_hinge() {
        // A double relation is no second way round.
        let network = Network::new(6, [(0, 1), (1, 2), (2, 3), (3, 4), (1, 2)]);
        let hinge = Hinge {
            node: 2,
            sizes: [2, 2],
            ends: [1, 3],
            group: 5,
        };
        assert_eq!(network.hinges(), [hinge]);
        assert!(network.alone(5));
    }

    #[test]
    fn a_ring_has_no_hinge() {
        let network = Network::new(6, (0..6).map(|node| (node, (node + 1) % 6)));
        assert_eq!(network.hinges(), []);
    }

    #[test]
    fn groups_come_largest_first() {
        let network = Network::new(8, [(6, 7), (0, 1), (2, 5), (5, 4)]);
        assert_eq!(network.groups(), [vec![2, 4, 5], vec![0, 1], vec![6, 7]]);
    }
}
