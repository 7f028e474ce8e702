//! Start, run, stop.

use std::process::ExitCode;
use std::sync::mpsc::channel;

use wijkschouw::app::clock::Clock;
use wijkschouw::app::events::{Event, listen};
use wijkschouw::app::jobs::Jobs;
use wijkschouw::app::places::Places;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::app::run::run;
use wijkschouw::app::terminal::{Screenful, colours_wanted, give_back, signs};
use wijkschouw::app::{App, Start};
use wijkschouw::i18n::Words;
use wijkschouw::widgets::theme::Theme;

fn main() -> color_eyre::Result<ExitCode> {
    color_eyre::install()?;
    let places = Places::usual();
    let (preferences, _problem) = Preferences::load(&places.preferences);
    let words = Words::new(preferences.language.unwrap_or_default());
    let file = std::env::args_os()
        .nth(1)
        .map_or_else(|| places.inventory(), Into::into);
    let (sender, events) = channel();
    let found = sender.clone();
    let start = Start {
        theme: Theme::new(colours_wanted(preferences.colours), signs()),
        places,
        preferences,
        words,
        clock: Clock::Computer,
        jobs: Jobs::beside(move |done| drop(found.send(Event::Done(done)))),
    };
    let mut app = App::open(start, &file)?;
    let mut screenful = Screenful::take()?;
    listen(&sender)?;
    run(&mut app, &mut screenful, &events)?;
    app.close()?;
    drop(screenful);
    give_back();
    Ok(ExitCode::SUCCESS)
}
