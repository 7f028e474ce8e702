//! Start, run, stop.

use std::io::{self, IsTerminal, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};
use std::sync::mpsc::channel;
use std::thread;

use wijkschouw::app::clock::Clock;
use wijkschouw::app::events::{Event, listen, listen_to_signals};
use wijkschouw::app::jobs::Jobs;
use wijkschouw::app::places::Places;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::app::run::run;
use wijkschouw::app::terminal::{Screenful, colours_there, colours_wanted, mouse, signs};
use wijkschouw::app::{App, PUT_BACK, SAVED, Start, WentOn, logbook, mistakes, questionnaires};
use wijkschouw::cli::{self, Answer, Asked, ByWords, Environment, Errand, Verb, WayBack};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::scrub::escaped_line;
use wijkschouw::i18n::Words;
use wijkschouw::read_aloud::{self, Conversation};
use wijkschouw::store::{Store, StoreError, backups};
use wijkschouw::widgets::theme::Theme;

/// A village is a million small pieces, which the system's allocator brings in page by page: a third of
/// the time until the first frame.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> color_eyre::Result<ExitCode> {
    color_eyre::install()?;
    let places = Places::here();
    let (preferences, problem) = Preferences::load(&places.preferences);
    let mut words = Words::new(preferences.language.unwrap_or_default());
    mistakes::watch(&words, cli::FAILED);
    let code = catch_unwind(AssertUnwindSafe(|| {
        match cli::parse(std::env::args_os(), &mut words) {
            Ok(asked) => {
                mistakes::speak(&words);
                let start = Beginning {
                    places,
                    preferences,
                    problem,
                    words,
                };
                start.answer(asked)
            }
            Err(answer) => say(&answer),
        }
    }));
    // Whatever it was, it has been told.
    let code = code.unwrap_or(cli::FAILED);
    logbook::ended(code);
    Ok(ExitCode::from(code))
}

/// What is there before it is known what is asked.
struct Beginning {
    places: Places,
    preferences: Preferences,
    problem: Option<Phrase>,
    words: Words,
}

impl Beginning {
    /// Does what was asked; the exit code.
    fn answer(self, asked: Asked) -> u8 {
        let Self { words, places, .. } = &self;
        let clock = asked.today.map_or(Clock::Computer, Clock::Noon);
        let usual = || match asked.errand {
            Errand::Demo => places.demo(),
            _ => places.inventory(),
        };
        let file = asked.file.clone().unwrap_or_else(usual);
        let in_lines = matches!(asked.errand, Errand::Verb(_)) || asked.read_aloud || is_dumb();
        if asked.presenting && in_lines {
            complain(&words.say("cli-presenting-in-lines"));
            return cli::WRONG_USE;
        }
        match asked.errand {
            Errand::Verb(verb) => self.verb(&verb, file, clock),
            Errand::Screen | Errand::Demo if in_lines => {
                self.keep_logbook("lines");
                let gone = StoreError::Missing { path: file.clone() };
                if !file.exists() && !backups(&file).is_empty() {
                    complain(&words.tell(&gone.phrase()));
                } else if asked.file.is_some() && !file.exists() {
                    let told = Phrase::new("welcome-no-file").text("file", file.display().to_string());
                    complain(&words.tell(&told));
                }
                let start = read_aloud::Start {
                    places: self.places,
                    preferences: self.preferences,
                    words: self.words,
                    clock,
                    problem: self.problem,
                    demo: matches!(asked.errand, Errand::Demo),
                };
                talk(start, &file)
            }
            Errand::Screen | Errand::Demo if !(io::stdin().is_terminal() && io::stdout().is_terminal()) => {
                complain(&words.say("cli-no-terminal"));
                cli::WRONG_USE
            }
            Errand::Screen | Errand::Demo => {
                self.keep_logbook("screen");
                let start = Start {
                    theme: Theme::new(colours_wanted(self.preferences.colours), signs())
                        .within(colours_there()),
                    places: self.places,
                    preferences: self.preferences,
                    problem: self.problem,
                    words: self.words,
                    clock,
                };
                let words = Words::new(start.words.language());
                let demo = matches!(asked.errand, Errand::Demo);
                let named = asked.file.is_some();
                let shown = screen(start, &file, named, demo, asked.presenting);
                shown.unwrap_or_else(|report| {
                    // What and why, in one line: where it went wrong in the program helps nobody here.
                    complain(&format!("{} ({:#})", words.say("terminal-failed"), report));
                    cli::FAILED
                })
            }
        }
    }

    /// Does something that needs no screen. That makes no file that was not asked for, and no logbook either.
    fn verb(mut self, verb: &Verb, file: PathBuf, clock: Clock) -> u8 {
        if self.places.data.is_dir() {
            self.keep_logbook("verb");
        }
        self.words
            .ask(questionnaires::load(&self.places.questionnaires()).0);
        let environment = Environment {
            file,
            data: self.places.data.clone(),
            questionnaires: self.places.questionnaires(),
            logbook: self.preferences.logbook.then(|| self.places.logbook()),
            today: clock.today(),
            stdin_is_terminal: io::stdin().is_terminal(),
            stdout_is_terminal: io::stdout().is_terminal(),
        };
        // What these say is read as sentences.
        let mut err: Box<dyn Write> = match verb {
            Verb::Share(_) | Verb::Open(_) => Box::new(ByWords::on_stderr()),
            _ => Box::new(io::stderr()),
        };
        cli::run(verb, &environment, &self.words, &mut io::stdout(), &mut *err)
    }

    /// Begins the logbook, if one is wanted.
    fn keep_logbook(&self, way: &'static str) {
        if !self.preferences.logbook {
            return;
        }
        let path = self.places.logbook();
        logbook::begin(&path);
        logbook::began(way, Store::sqlite_version());
        mistakes::name_logbook(Some(&path), &self.words);
    }
}

/// Help and the version belong to the output, what is wrong beside it. Nobody to read it is no
/// failure.
fn say(answer: &Answer) -> u8 {
    let text = answer.text.as_bytes();
    if answer.asked_for {
        io::stdout().write_all(text).ok();
    } else {
        io::stderr().write_all(text).ok();
    }
    answer.code
}

/// Says on standard error what is wrong. A path in it does nothing to the terminal.
fn complain(text: &str) {
    writeln!(ByWords::on_stderr(), "{}", escaped_line(text)).ok();
}

/// Whether the terminal says that it can only show lines.
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Talks in lines until the person leaves.
fn talk(start: read_aloud::Start, file: &Path) -> u8 {
    let words = Words::new(start.words.language());
    let mut conversation = match Conversation::open(start, file) {
        Ok(conversation) => conversation,
        Err(error) => {
            complain(&words.tell(&error.phrase()));
            return cli::FAILED;
        }
    };
    // Without this Ctrl-C ends the program too, only without a word.
    say_goodbye_when_stopped(words.say("aloud-goodbye")).ok();
    match read_aloud::run(
        &mut conversation,
        &mut io::stdin().lock(),
        &mut io::stdout().lock(),
    ) {
        // Each answer was on disk before it was said: nobody to hear it loses nothing.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let reason = Phrase::new("cli-no-output").text("reason", error.to_string());
            complain(&words.tell(&reason));
            cli::FAILED
        }
        _ => cli::DONE,
    }
}

/// When it is made to stop while it waits for a line, it says that nothing is lost: what was answered
/// is on disk.
fn say_goodbye_when_stopped(words: String) -> io::Result<()> {
    let (sender, events) = channel();
    listen_to_signals(sender)?;
    thread::spawn(move || {
        if events.iter().any(|event| matches!(event, Event::Stop)) {
            // Standard output is taken by whoever waits for the line.
            writeln!(io::stderr(), "\n{words}").ok();
            process::exit(i32::from(cli::STOPPED));
        }
    });
    Ok(())
}

/// Shows the screen until the person leaves or is made to.
fn screen(start: Start, file: &Path, named: bool, demo: bool, presenting: bool) -> color_eyre::Result<u8> {
    let was_there = file.exists();
    let data = start.places.data.clone();
    // Opening it may make it newer.
    let mut went_on = WentOn::later_than(file, &data);
    let (sender, events) = channel();
    let found = sender.clone();
    let jobs = move || {
        let found = found.clone();
        Jobs::beside(move |done| drop(found.send(Event::Done(done))))
    };
    let words = Words::new(start.words.language());
    let again = (start.clone(), jobs.clone());
    let (mut title, mut told) = (SAVED, Vec::new());
    let opened = App::open(start, jobs(), file).or_else(|error| {
        // Where one worked on is asked there.
        went_on = None;
        match cli::rescue(
            &error,
            &data,
            &words,
            &mut io::stdin().lock(),
            &mut ByWords::on_stderr(),
        ) {
            WayBack::Open(file, tidings) => {
                told = tidings;
                App::open(again.0, again.1(), &file).map_err(Some)
            }
            WayBack::PutBack(file, tidings) => {
                (title, told) = (PUT_BACK, vec![tidings]);
                App::open(again.0, again.1(), &file).map_err(Some)
            }
            WayBack::None => Err(Some(error)),
            // What is the matter was told when the way back was offered.
            WayBack::Declined => Err(None),
        }
    });
    let mut app = match opened {
        Ok(app) => app,
        Err(None) => return Ok(cli::FAILED),
        Err(Some(error)) => {
            logbook::problem(&error.phrase());
            complain(&words.tell(&error.phrase()));
            return Ok(cli::FAILED);
        }
    };
    if named {
        app.begins_here(was_there);
    }
    app.tell_if_open();
    app.back_up_if_behind();
    if demo {
        app.show_demo();
    }
    if presenting {
        app.present();
    }
    // While presenting it waits.
    app.tell_saved(title, told);
    if let Some(went_on) = went_on.filter(|_| !demo) {
        app.offer_to_go_on(&went_on);
    }
    let mut screenful = Screenful::take()?;
    mouse(app.uses_mouse())?;
    mistakes::on_purpose::at_once("start");
    listen(&sender)?;
    let ran = catch_unwind(AssertUnwindSafe(|| run(&mut app, &mut screenful, &events)));
    let broken = ran.is_err() || app.errands.broken;
    let closed = match broken {
        true => mistakes::caught(|| app.rescue()).unwrap_or(Ok(())),
        false => app.close(),
    };
    drop(screenful);
    if let Err(error) = closed {
        complain(&words.tell(&app.told_at_end(&error)));
        return Ok(cli::FAILED);
    }
    match ran {
        Ok(left) => {
            left?;
            if broken {
                mistakes::say();
                return Ok(cli::FAILED);
            }
            Ok(if app.errands.stopped {
                cli::STOPPED
            } else {
                cli::DONE
            })
        }
        // It was told when it happened.
        Err(_) => Ok(cli::FAILED),
    }
}
