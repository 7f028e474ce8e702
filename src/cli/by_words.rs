//! What is said on a terminal before there is a screen: no line breaks within a word.

use std::io::{self, IsTerminal, Stderr, Write};

use crossterm::terminal;

use crate::widgets::text::width;

/// Breaks lines between words where they do not fit. What stands between quotation marks is a command that is taken
/// over as it is: it stays one line.
#[derive(Debug)]
pub struct ByWords<W: Write> {
    inner: W,
    /// How wide the terminal is; nothing: it is none.
    cells: Option<usize>,
    /// What was written of a line that is not ended.
    begun: Vec<u8>,
}

impl ByWords<Stderr> {
    /// On standard error.
    pub fn on_stderr() -> Self {
        let size = io::stderr().is_terminal().then(terminal::size);
        let cells = size.and_then(Result::ok).map(|(columns, _)| usize::from(columns));
        Self::new(io::stderr(), cells.filter(|cells| 0 < *cells))
    }
}

impl<W: Write> ByWords<W> {
    /// In so many cells; nothing: lines stay as long as they are.
    pub fn new(inner: W, cells: Option<usize>) -> Self {
        Self {
            inner,
            cells,
            begun: Vec::new(),
        }
    }
}

impl<W: Write> Write for ByWords<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.begun.extend_from_slice(part);
            if let Some(line) = self.begun.strip_suffix(b"\n") {
                let line = String::from_utf8_lossy(line);
                let broken = self.cells.map(|cells| broken(&line, cells));
                writeln!(self.inner, "{}", broken.as_deref().unwrap_or(&line))?;
                self.begun.clear();
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.write_all(&std::mem::take(&mut self.begun))?;
        self.inner.flush()
    }
}

/// The line with a break wherever the next piece does not fit.
fn broken(line: &str, cells: usize) -> String {
    let mut told = String::with_capacity(line.len() + 8);
    let mut column = 0;
    for (place, piece) in pieces(line).into_iter().enumerate() {
        let wide = width(&piece);
        if 0 < place {
            let fits = column + 1 + wide <= cells;
            told.push(if fits { ' ' } else { '\n' });
            column = if fits { column + 1 } else { 0 };
        }
        told.push_str(&piece);
        column += wide;
    }
    told
}

/// Its words, those between quotation marks together.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut quoted = false;
    for word in line.split(' ') {
        match pieces.last_mut().filter(|_| quoted) {
            Some(piece) => {
                piece.push(' ');
                piece.push_str(word);
            }
            None => pieces.push(word.to_owned()),
        }
        let mut marks = word.chars().filter(|sign| "“”".contains(*sign));
        quoted = marks.next_back().map_or(quoted, |mark| mark == '“');
    }
    pieces
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::ByWords;

    fn told(text: &str, cells: Option<usize>) -> String {
        let mut written = Vec::new();
        write!(ByWords::new(&mut written, cells), "{text}").ok();
        String::from_utf8(written).unwrap_or_default()
    }

    #[test]
    fn lines_break_between_words_and_never_within_one_or_within_a_command() {
        let text =
            "Dit bestand is beschadigd. Zet een kopie terug met “wijkschouw restore 1 --yes”. Goed zo.\n";
        assert_eq!(
            told(text, Some(20)),
            "Dit bestand is\nbeschadigd. Zet een\nkopie terug met\n“wijkschouw restore 1 --yes”.\nGoed zo.\n"
        );
        assert_eq!(told(text, None), text);
        assert_eq!(
            told("onderwaterlasapparaat aan\n", Some(10)),
            "onderwaterlasapparaat\naan\n"
        );
        assert_eq!(told("een\n\ntwee\n", Some(10)), "een\n\ntwee\n");
    }
}
