//! The command line with its explanations, in the language on the screen.

use clap::{Arg, ArgAction, Command, CommandFactory};

use crate::cli::arguments::CommandLine;
use crate::i18n::Words;
use crate::store::Store;

/// The command line, explained in these words.
pub(super) fn command(words: &Words) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .display_order(103);
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .display_order(104);
    let command = CommandLine::command()
        .version(format!(
            "{} (SQLite {})",
            env!("CARGO_PKG_VERSION"),
            Store::sqlite_version()
        ))
        .arg(help.global(true))
        .arg(version)
        .after_long_help(words.say("cli-after"));
    let command = explained(command, None, words);
    let verbs: Vec<String> = command
        .get_subcommands()
        .map(|verb| verb.get_name().to_owned())
        .collect();
    verbs.into_iter().fold(command, |command, name| {
        command.mut_subcommand(&name, |verb| explained(verb, Some(&name), words))
    })
}

/// How a verb is typed, in one line.
pub(super) fn usage(verb: Option<&str>, words: &Words) -> String {
    words.say(&key(verb, "usage"))
}

fn explained(command: Command, verb: Option<&str>, words: &Words) -> Command {
    let about = words.say(&key(verb, "about"));
    let long = match words.find(&key(verb, "examples")) {
        Some(examples) => format!(
            "{about}\n\n{}\n{}",
            words.say("cli-heading-examples"),
            indented(&examples)
        ),
        None => about.clone(),
    };
    let template = format!(
        "{{about-with-newline}}\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}",
        words.say("cli-heading-usage")
    );
    command
        .about(about)
        .long_about(long)
        .help_template(template)
        .override_usage(usage(verb, words))
        .subcommand_help_heading(words.say("cli-heading-verbs"))
        .mut_args(|arg| {
            let id = arg.get_id().as_str().replace('_', "-");
            let own = words.find(&key(verb, &format!("arg-{id}")));
            let shared = || words.find(&key(None, &format!("arg-{id}")));
            let name = words.find(&format!("cli-value-{id}"));
            let heading = match arg.is_positional() {
                true => "cli-heading-arguments",
                false => "cli-heading-options",
            };
            let arg = arg
                .help(own.or_else(shared).unwrap_or_default())
                .help_heading(words.say(heading));
            match name {
                Some(name) => arg.value_name(name),
                None => arg,
            }
        })
}

fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| format!("  {line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

fn key(verb: Option<&str>, part: &str) -> String {
    match verb {
        Some(verb) => format!("cli-{verb}-{part}"),
        None => format!("cli-{part}"),
    }
}

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory};

    use crate::cli::arguments::CommandLine;
    use crate::i18n::{Language, Words};

    /// Or its name in the program would stand in the middle of a Dutch sentence.
    #[test]
    fn what_is_to_be_filled_in_is_called_in_every_language() {
        let command = CommandLine::command();
        let all: Vec<&Command> = command.get_subcommands().chain([&command]).collect();
        for language in [Language::Dutch, Language::English] {
            let words = Words::new(language);
            let args = all.iter().flat_map(|command| command.get_arguments());
            let valued = args.filter(|arg| arg.get_action().takes_values() && !arg.is_hide_set());
            let names = valued.map(|arg| arg.get_id().as_str().replace('_', "-"));
            let unnamed: Vec<String> = names
                .filter(|name| words.find(&format!("cli-value-{name}")).is_none())
                .collect();
            assert_eq!(unnamed, [""; 0], "{language:?}");
        }
    }
}
