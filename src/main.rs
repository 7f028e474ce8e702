//! Start, run, stop.

use std::io::{self, IsTerminal, Write};
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::{self, ExitCode};
use std::sync::mpsc::channel;
use std::thread;

use wijkschouw::app::clock::Clock;
use wijkschouw::app::events::{Event, listen, listen_to_signals};
use wijkschouw::app::jobs::Jobs;
use wijkschouw::app::places::Places;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::app::questionnaires;
use wijkschouw::app::run::run;
use wijkschouw::app::terminal::{Screenful, colours_there, colours_wanted, give_back, mouse, signs};
use wijkschouw::app::{App, Start};
use wijkschouw::cli::{self, Answer, Environment, Errand};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::scrub::escaped_line;
use wijkschouw::i18n::Words;
use wijkschouw::read_aloud::{self, Conversation};
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
    let in_lines = matches!(asked.errand, Errand::Verb(_)) || asked.read_aloud || is_dumb();
    if asked.presenting && in_lines {
        writeln!(io::stderr(), "{}", words.say("cli-presenting-in-lines")).ok();
        return Ok(ExitCode::from(cli::WRONG_USE));
    }
    match asked.errand {
        Errand::Verb(verb) => {
            words.ask(questionnaires::load(&places.questionnaires()).0);
            let environment = Environment {
                file,
                questionnaires: places.questionnaires(),
                today: clock.today(),
                stdin_is_terminal: io::stdin().is_terminal(),
                stdout_is_terminal: io::stdout().is_terminal(),
            };
            let code = cli::run(&verb, &environment, &words, &mut io::stdout(), &mut io::stderr());
            Ok(ExitCode::from(code))
        }
        Errand::Screen | Errand::Demo if asked.read_aloud || is_dumb() => {
            let start = read_aloud::Start {
                places,
                preferences,
                words,
                clock,
                problem,
                demo: matches!(asked.errand, Errand::Demo),
            };
            Ok(talk(start, &file))
        }
        Errand::Screen | Errand::Demo if !(io::stdin().is_terminal() && io::stdout().is_terminal()) => {
            writeln!(io::stderr(), "{}", words.say("cli-no-terminal")).ok();
            Ok(ExitCode::from(cli::WRONG_USE))
        }
        Errand::Screen | Errand::Demo => {
            let start = Start {
                theme: Theme::new(colours_wanted(preferences.colours), signs()).within(colours_there()),
                places,
                preferences,
                problem,
                words,
                clock,
            };
            let words = Words::new(start.words.language());
            let demo = matches!(asked.errand, Errand::Demo);
            let shown = screen(start, &file, demo, asked.presenting);
            Ok(shown.unwrap_or_else(|report| {
                // What and why, in one line: where it went wrong in the program helps nobody here.
                complain(&format!("{} ({:#})", words.say("terminal-failed"), report));
                ExitCode::from(cli::FAILED)
            }))
        }
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

/// Says on standard error what is wrong. A path in it does nothing to the terminal.
fn complain(text: &str) {
    writeln!(io::stderr(), "{}", escaped_line(text)).ok();
}

/// Whether the terminal says that it can only show lines.
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Talks in lines until the person leaves.
fn talk(start: read_aloud::Start, file: &Path) -> ExitCode {
    let words = Words::new(start.words.language());
    let mut conversation = match Conversation::open(start, file) {
        Ok(conversation) => conversation,
        Err(error) => {
            complain(&words.tell(&error.phrase()));
            return ExitCode::from(cli::FAILED);
        }
    };
    give_back_on_panic(words.say("crashed"));
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
            ExitCode::from(cli::FAILED)
        }
        _ => ExitCode::SUCCESS,
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
fn screen(start: Start, file: &Path, demo: bool, presenting: bool) -> color_eyre::Result<ExitCode> {
    let (sender, events) = channel();
    let found = sender.clone();
    let jobs = Jobs::beside(move |done| drop(found.send(Event::Done(done))));
    let crashed = start.words.say("crashed");
    let words = Words::new(start.words.language());
    let mut app = match App::open(start, jobs, file) {
        Ok(app) => app,
        Err(error) => {
            complain(&words.tell(&error.phrase()));
            return Ok(ExitCode::from(cli::FAILED));
        }
    };
    app.tell_if_open();
    if demo {
        app.show_demo();
    }
    if presenting {
        app.present();
    }
    give_back_on_panic(crashed);
    let mut screenful = Screenful::take()?;
    mouse(app.uses_mouse())?;
    listen(&sender)?;
    let ran = catch_unwind(AssertUnwindSafe(|| {
        crash_if_asked();
        run(&mut app, &mut screenful, &events)
    }));
    let closed = app.close();
    drop(screenful);
    if let Err(error) = closed {
        complain(&words.tell(&error.phrase()));
        return Ok(ExitCode::from(cli::FAILED));
    }
    match ran {
        Ok(left) => {
            left?;
            Ok(if app.errands.stopped {
                ExitCode::from(cli::STOPPED)
            } else {
                ExitCode::SUCCESS
            })
        }
        Err(_) => Ok(ExitCode::from(cli::FAILED)),
    }
}

/// A mistake made on purpose, for the test of what comes after one; never in a release.
fn crash_if_asked() {
    #[cfg(debug_assertions)]
    if std::env::var_os("WIJKSCHOUW_CRASH").is_some() {
        #[expect(clippy::panic, reason = "this is what it is for")]
        panic::panic_any("asked for");
    }
}

/// After a mistake of ours the terminal is as it was, and the person reads what to do; what was
/// typed is kept on the way out, or was less than a second ago.
fn give_back_on_panic(words: String) {
    let main = thread::current().id();
    panic::set_hook(Box::new(move |about| {
        give_back();
        let place = about
            .location()
            .map(|place| format!(" ({}:{})", place.file(), place.line()));
        writeln!(io::stderr(), "{words}{}", place.unwrap_or_default()).ok();
        if thread::current().id() != main {
            process::exit(i32::from(cli::FAILED));
        }
    }));
}
