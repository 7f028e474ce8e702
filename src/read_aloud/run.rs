//! The loop: a line in, lines out, until the last one.

use std::io::{self, BufRead, Read, Write};

use crate::domain::scrub::escaped;
use crate::read_aloud::Conversation;

/// The longest line that is taken; nobody types that much.
const LONGEST: u64 = 1 << 20;

/// Talks until the person stops, or until there is nothing more to read.
pub fn run(
    conversation: &mut Conversation,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    say(&conversation.begin(), output)?;
    while !conversation.has_ended() {
        let Some(line) = line(input)? else {
            break;
        };
        say(&conversation.answer(&line), output)?;
    }
    say(&conversation.end(), output)
}

fn say(lines: &[String], output: &mut dyn Write) -> io::Result<()> {
    for line in lines {
        writeln!(output, "{}", escaped(line))?;
    }
    output.flush()
}

/// The next line, whatever bytes it has; nothing at the end. The rest of a line that is too long is
/// the next line.
fn line(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    input.take(LONGEST).read_until(b'\n', &mut bytes)?;
    Ok((!bytes.is_empty()).then(|| String::from_utf8_lossy(&bytes).into_owned()))
}
