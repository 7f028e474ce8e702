//! Start, run, stop.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use wijkschouw::app::clock::Clock;
use wijkschouw::app::places::Places;
use wijkschouw::cli::{self, Asked, Environment, Errand};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::i18n::{Language, Words};

fn main() -> ExitCode {
    let mut words = Words::new(Language::Dutch);
    let code = match cli::parse(std::env::args_os(), &mut words) {
        Ok(asked) => start(&asked, &words),
        Err(answer) if answer.asked_for => {
            // Nobody to read the help is no failure.
            io::stdout().write_all(answer.text.as_bytes()).ok();
            answer.code
        }
        Err(answer) => {
            io::stderr().write_all(answer.text.as_bytes()).ok();
            answer.code
        }
    };
    ExitCode::from(code)
}

fn start(asked: &Asked, words: &Words) -> u8 {
    match &asked.errand {
        Errand::Verb(verb) => {
            let mut out = io::stdout().lock();
            cli::run(verb, &environment(asked), words, &mut out, &mut io::stderr())
        }
        Errand::Screen | Errand::Demo if !io::stdout().is_terminal() || !io::stdin().is_terminal() => {
            writeln!(io::stderr(), "{}", words.tell(&Phrase::new("cli-no-terminal"))).ok();
            cli::WRONG_USE
        }
        Errand::Screen | Errand::Demo => cli::FAILED,
    }
}

fn environment(asked: &Asked) -> Environment {
    Environment {
        file: asked.file.clone().unwrap_or_else(|| Places::usual().inventory()),
        today: asked.today.unwrap_or_else(|| Clock::Computer.today()),
        stdin_is_terminal: io::stdin().is_terminal(),
    }
}
