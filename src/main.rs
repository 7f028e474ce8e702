//! Start, run, stop.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
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
use wijkschouw::cli::{self, Answer, Environment, Errand};
use wijkschouw::i18n::Words;
use wijkschouw::widgets::theme::Theme;

fn main() -> color_eyre::Result<ExitCode> {
    let places = Places::usual();
    let (preferences, _problem) = Preferences::load(&places.preferences);
    let mut words = Words::new(preferences.language.unwrap_or_default());
    let asked = match cli::parse(std::env::args_os(), &mut words) {
        Ok(asked) => asked,
        Err(answer) => return Ok(say(&answer)),
    };
    let clock = asked.today.map_or(Clock::Computer, Clock::Noon);
    let usual = || match asked.errand {
        Errand::Demo => places.demo(),
        _ => places.inventory(),
    };
    let file = asked.file.clone().unwrap_or_else(usual);
    match asked.errand {
        Errand::Verb(verb) => {
            let environment = Environment {
                file,
                today: clock.today(),
                stdin_is_terminal: io::stdin().is_terminal(),
            };
            let code = cli::run(&verb, &environment, &words, &mut io::stdout(), &mut io::stderr());
            Ok(ExitCode::from(code))
        }
        Errand::Screen | Errand::Demo if !(io::stdin().is_terminal() && io::stdout().is_terminal()) => {
            writeln!(io::stderr(), "{}", words.say("cli-no-terminal")).ok();
            Ok(ExitCode::from(cli::WRONG_USE))
        }
        Errand::Screen | Errand::Demo => screen(places, preferences, words, clock, &file),
    }
}

/// Help and the version belong to the output, what is wrong beside it. Nobody to read it is no
/// failure.
fn say(answer: &Answer) -> ExitCode {
    let text = answer.text.as_bytes();
    if answer.asked_for {
        io::stdout().write_all(text).ok();
    } else {
        io::stderr().write_all(text).ok();
    }
    ExitCode::from(answer.code)
}

fn screen(
    places: Places,
    preferences: Preferences,
    words: Words,
    clock: Clock,
    file: &Path,
) -> color_eyre::Result<ExitCode> {
    color_eyre::install()?;
    let (sender, events) = channel();
    let found = sender.clone();
    let start = Start {
        theme: Theme::new(colours_wanted(preferences.colours), signs()),
        places,
        preferences,
        words,
        clock,
        jobs: Jobs::beside(move |done| drop(found.send(Event::Done(done)))),
    };
    let mut app = App::open(start, file)?;
    let mut screenful = Screenful::take()?;
    listen(&sender)?;
    run(&mut app, &mut screenful, &events)?;
    app.close()?;
    drop(screenful);
    give_back();
    Ok(ExitCode::SUCCESS)
}
