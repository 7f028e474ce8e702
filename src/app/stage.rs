//! The screens: the main ones, which stay, and the panels on top of them.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::keys::Action;
use crate::screens::inventory::Inventory;
use crate::screens::map::Map;
use crate::screens::network::Network;
use crate::screens::overview::Overview;
use crate::screens::plan::Plan;
use crate::screens::stories::Stories;
use crate::screens::{Context, Effect, Input, Main, Screen};

/// Opens a panel again, or not.
pub type Again<'a> = dyn Fn(&dyn Screen) -> Option<Box<dyn Screen>> + 'a;

/// The screens.
#[derive(Default)]
pub struct Stage {
    overview: Overview,
    inventory: Inventory,
    network: Network,
    plan: Plan,
    stories: Stories,
    map: Map,
    main: Main,
    /// The main screens that one came from, the last one at the end.
    came_from: Vec<Main>,
    panels: Vec<Box<dyn Screen>>,
    /// Panels that wait until one comes back from a main screen that they sent one to.
    aside: Vec<Box<dyn Screen>>,
    /// How many screens one had come from when they sent one there.
    aside_at: usize,
    /// What the entry line knew when it was closed, for the next time in the same meeting.
    last_line: Option<Json>,
    /// Where one was in panels that one comes back to, by the names under which that is kept.
    bookmarks: BTreeMap<String, Json>,
}

impl Stage {
    /// The main screen that is on.
    pub fn main(&self) -> Main {
        self.main
    }

    /// The screen that gets the keys.
    pub fn top(&self) -> &dyn Screen {
        self.panels
            .last()
            .map_or_else(|| self.screen(self.main), AsRef::as_ref)
    }

    /// The panel on top, if there is one.
    pub fn panel(&self) -> Option<&(dyn Screen + 'static)> {
        self.panels.last().map(AsRef::as_ref)
    }

    /// Whether a panel on top has a meaning of its own for this wish.
    pub fn has_own(&self, action: Action) -> bool {
        let keys = self.panel().map(Screen::keys).unwrap_or_default();
        keys.iter().any(|binding| binding.action == action)
    }

    /// Whether the entry line is open, on top or below something else.
    pub fn takes_lines(&self) -> bool {
        self.panels.iter().any(|panel| panel.takes_lines())
    }

    /// What is half typed in the form on top, also while something else is over it.
    pub fn half_typed(&self) -> Option<(String, Json)> {
        self.panels.iter().rev().find_map(|panel| panel.draft())
    }

    /// Whether something that was typed is lost when the panels close.
    pub fn loses(&self) -> bool {
        self.panels.iter().any(|panel| panel.loses())
    }

    /// The screens to be drawn, the lowest first.
    pub fn shown(&self) -> impl Iterator<Item = &dyn Screen> {
        std::iter::once(self.screen(self.main)).chain(self.panels.iter().map(AsRef::as_ref))
    }

    /// One of the main screens.
    pub fn screen(&self, main: Main) -> &dyn Screen {
        match main {
            Main::Overview => &self.overview,
            Main::Inventory => &self.inventory,
            Main::Network => &self.network,
            Main::Plan => &self.plan,
            Main::Stories => &self.stories,
            Main::Map => &self.map,
        }
    }

    /// One of the main screens, to be changed.
    pub fn screen_mut(&mut self, main: Main) -> &mut dyn Screen {
        match main {
            Main::Overview => &mut self.overview,
            Main::Inventory => &mut self.inventory,
            Main::Network => &mut self.network,
            Main::Plan => &mut self.plan,
            Main::Stories => &mut self.stories,
            Main::Map => &mut self.map,
        }
    }

    /// Tells the screen that gets the keys.
    pub fn tell_top(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match self.panels.last_mut() {
            Some(panel) => panel.update(input, cx),
            None => self.screen_mut(self.main).update(input, cx),
        }
    }

    /// Tells a main screen, whether it is on or not.
    pub fn tell(&mut self, main: Main, input: Input, cx: &Context) -> Vec<Effect> {
        self.screen_mut(main).update(input, cx)
    }

    /// Tells every screen and panel.
    pub fn tell_all(&mut self, input: &Input, cx: &Context) -> Vec<Effect> {
        let mut effects = Vec::new();
        for main in Main::ALL {
            effects.extend(self.tell(main, input.clone(), cx));
        }
        for panel in &mut self.panels {
            effects.extend(panel.update(input.clone(), cx));
        }
        for panel in &mut self.aside {
            // They are not there to do anything.
            drop(panel.update(input.clone(), cx));
        }
        effects
    }

    /// Puts a panel on top.
    pub fn push(&mut self, mut panel: Box<dyn Screen>) {
        if let Some(memory) = self.last_line.as_ref().filter(|_| panel.takes_lines()) {
            panel.recall(memory);
        }
        if let Some(memory) = panel.remembered_as().and_then(|name| self.bookmarks.get(&name)) {
            panel.recall(memory);
        }
        self.panels.push(panel);
    }

    /// Takes the panel on top away.
    pub fn pop(&mut self) {
        self.bookmarks = self.bookmarks();
        self.remember_line();
        self.panels.pop();
    }

    /// How many panels there are.
    pub fn depth(&self) -> usize {
        self.panels.len()
    }

    /// Takes the panel on top away, to be put back later.
    pub fn lift(&mut self) -> Option<Box<dyn Screen>> {
        self.bookmarks = self.bookmarks();
        self.panels.pop()
    }

    /// Puts a panel back on so many others, or on as many as there are now.
    pub fn put_back(&mut self, depth: usize, panel: Box<dyn Screen>) {
        self.panels.insert(depth.min(self.panels.len()), panel);
    }

    /// Takes a panel away that lies on so many others, or on as many as there are.
    pub fn take_away(&mut self, depth: usize) {
        if let Some(last) = self.panels.len().checked_sub(1) {
            let _panel = self.panels.remove(depth.min(last));
        }
        self.bookmarks = self.bookmarks();
    }

    /// Opens every panel again as this does, or closes it, and has what is remembered be what this makes of it.
    pub fn rewrite(&mut self, rewritten: &dyn Fn(&Json) -> Option<Json>, again: &Again) {
        for panels in [&mut self.panels, &mut self.aside] {
            *panels = panels.iter().filter_map(|panel| again(panel.as_ref())).collect();
        }
        for main in Main::ALL {
            let Some(memory) = self.screen(main).memory() else {
                continue;
            };
            let without = rewritten(&memory).unwrap_or_default();
            if without != memory {
                self.screen_mut(main).recall(&without);
            }
        }
        let bookmarks = std::mem::take(&mut self.bookmarks).into_iter();
        self.bookmarks = bookmarks
            .filter_map(|(name, memory)| Some((name, rewritten(&memory)?)))
            .collect();
        self.last_line = self.last_line.take().and_then(|line| rewritten(&line));
    }

    /// Takes all panels away, also those that wait.
    pub fn close_panels(&mut self) {
        self.bookmarks = self.bookmarks();
        self.panels.clear();
        self.aside.clear();
    }

    /// Takes all panels away and goes to this main screen.
    pub fn go(&mut self, main: Main) {
        self.bookmarks = self.bookmarks();
        self.remember_line();
        self.panels.clear();
        if self.main != main {
            self.came_from.push(self.main);
            self.main = main;
        }
    }

    /// Goes to this main screen; the panels are there again when one comes back.
    pub fn go_aside(&mut self, main: Main) {
        let waiting = std::mem::take(&mut self.panels);
        // Coming back is coming back to this screen, also if it is the same one.
        self.came_from.push(self.main);
        self.main = main;
        self.aside = waiting;
        self.aside_at = self.came_from.len();
    }

    /// Where one is in panels that one comes back to, and where one was.
    pub fn bookmarks(&self) -> BTreeMap<String, Json> {
        let mut bookmarks = self.bookmarks.clone();
        let open = self.panels.iter();
        bookmarks.extend(open.filter_map(|panel| Some((panel.remembered_as()?, panel.memory()?))));
        bookmarks
    }

    /// Takes up where one was the last time.
    pub fn recall_bookmarks(&mut self, bookmarks: BTreeMap<String, Json>) {
        self.bookmarks = bookmarks;
    }

    fn remember_line(&mut self) {
        let line = self.panels.iter().find(|panel| panel.takes_lines());
        self.last_line = line.and_then(|line| line.memory()).or(self.last_line.take());
    }

    /// Goes back to where one came from; says whether there was such a place.
    pub fn go_back(&mut self) -> bool {
        let at = self.came_from.len();
        let Some(main) = self.came_from.pop() else {
            return false;
        };
        self.main = main;
        if at == self.aside_at {
            self.panels = std::mem::take(&mut self.aside);
        }
        true
    }

    /// Begins anew on this main screen.
    pub fn begin(&mut self, main: Main) {
        *self = Self {
            main,
            ..Self::default()
        };
    }
}

#[cfg(test)]
mod tests {
    use super::Stage;
    use crate::exchange::handout::Handout;
    use crate::screens::Main;
    use crate::screens::handout::{HandoutRoute, HandoutScreen};

    #[test]
    fn a_panel_that_waits_does_not_come_back_once_all_were_closed() {
        let mut stage = Stage::default();
        let route = HandoutRoute {
            handout: Handout::Actions,
            stem: "acties".to_owned(),
        };
        stage.push(Box::new(HandoutScreen::new(route)));
        stage.go_aside(Main::Overview);
        stage.close_panels();
        assert!(stage.go_back());
        assert!(stage.panel().is_none());
    }
}
