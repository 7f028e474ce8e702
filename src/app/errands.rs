//! What the program has the terminal do.

use std::path::PathBuf;

/// What the terminal has to do apart from drawing.
#[derive(Debug, Default)]
pub struct Errands {
    /// Draw everything again.
    pub redraw: bool,
    /// Take the terminal again, after another program had it.
    pub retake: bool,
    /// Put this on the clipboard.
    pub copy: Option<String>,
    /// Open this file or folder on the desktop.
    pub open: Option<PathBuf>,
    /// Take the mouse, or let it go.
    pub mouse: Option<bool>,
    /// End the program.
    pub leave: bool,
    /// Whether it is another program, or the terminal, that made it end.
    pub stopped: bool,
    /// Whether it ends because of a mistake of ours.
    pub broken: bool,
}
