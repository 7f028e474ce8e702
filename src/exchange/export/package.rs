//! Several files packed into one (ZIP).

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The files, each with its name; always the same for the same files.
pub fn packed(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in files {
        // Writing to memory cannot fail.
        let _begun = archive.start_file(*name, options);
        let _written = archive.write_all(content);
    }
    archive.finish().map(Cursor::into_inner).unwrap_or_default()
}
