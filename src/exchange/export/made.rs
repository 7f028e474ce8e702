//! A file as it is made, with what can be read in it.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::exchange::export::package::packed;

/// A file with what can be read in it.
pub(super) struct Made {
    pub content: Vec<u8>,
    pub text: String,
    /// How many texts were too long for it.
    pub cut: usize,
}

impl Made {
    /// Of cards and days long lines are broken off, also in the middle of a name; a line break in a text is a sign.
    pub fn unfolded(mut self) -> Self {
        self.text = self.text.replace("\r\n ", "").replace("\\n", "\n");
        self
    }

    /// Of a workbook the texts are packed. What cannot be unpacked has nothing that can be read.
    pub fn unpacked(mut self) -> Self {
        self.text.clear();
        if let Ok(mut archive) = ZipArchive::new(Cursor::new(&self.content)) {
            for place in 0..archive.len() {
                let mut bytes = Vec::new();
                if let Ok(mut part) = archive.by_index(place)
                    && part.read_to_end(&mut bytes).is_ok()
                {
                    self.text.push_str(&String::from_utf8_lossy(&bytes));
                }
            }
        }
        self
    }

    pub fn packed(files: &[(&str, Vec<u8>)]) -> Self {
        let texts = files.iter().map(|(_, content)| String::from_utf8_lossy(content));
        Self {
            text: texts.collect::<Vec<_>>().join("\n"),
            content: packed(files),
            cut: 0,
        }
    }
}
