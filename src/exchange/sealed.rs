//! Sealing: what only somebody who knows the passphrase can read, in the age format (age-encryption.org/v1), so
//! that any other program for that format opens it too.

use std::io::{Read, Write};
use std::iter;

use age::scrypt::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor};
use secrecy::zeroize::{Zeroize, Zeroizing};
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;

use crate::domain::phrase::Phrase;

/// How a sealed file begins.
pub const BEGINNING: &[u8] = b"age-encryption.org/v1\n";

/// How much work it is to try one passphrase, as a power of two: half a second and 128 MiB here, and as much for
/// each guess of somebody who found the stick. A build for tests seals nothing that anybody needs to guess.
const EFFORT: u8 = if cfg!(debug_assertions) { 10 } else { 17 };

/// The most work that a file may ask of whoever opens it: what `age` itself makes. A hostile one asks for more.
const MOST_EFFORT: u8 = 18;

/// The largest sealed file that is opened, in MiB.
pub const LIMIT: u64 = 256;

/// How many signs a passphrase has at least.
pub const SIGNS: usize = 12;

/// How many different ones.
const DIFFERENT: usize = 6;

/// What somebody thought of to seal a file with. It is never shown or kept, and wiped when it is let go.
#[derive(Debug, Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// What was typed: composed accents and loose ones are the same passphrase, on every keyboard.
    pub fn new(typed: &str) -> Self {
        // Room for all of it at once: what grows leaves pieces of itself behind.
        let mut composed = Zeroizing::new(String::with_capacity(typed.len() * 3));
        composed.extend(typed.nfc());
        Self(SecretString::new(Box::from(composed.as_str())))
    }

    /// The same of a text that is not needed any more, which is wiped.
    pub fn taken(mut typed: String) -> Self {
        let passphrase = Self::new(&typed);
        typed.zeroize();
        passphrase
    }

    /// Whether both are the same.
    pub fn is(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }

    /// Why it is too easy to guess, if it is. Whoever finds the stick can try for years.
    pub fn weakness(&self) -> Option<Phrase> {
        let typed = self.0.expose_secret();
        let signs = typed.chars().count();
        if signs < SIGNS {
            let short = Phrase::new("passphrase-short").number("least", SIGNS);
            return Some(short.number("signs", signs));
        }
        let mut different: Zeroizing<Vec<char>> = Zeroizing::new(Vec::with_capacity(signs));
        different.extend(typed.chars());
        different.sort_unstable();
        different.dedup();
        (different.len() < DIFFERENT).then(|| Phrase::new("passphrase-same"))
    }
}

/// Why something cannot be unsealed, or sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealError {
    /// It is no sealed file.
    NotSealed,
    /// The passphrase is another one, or the place where it is checked is damaged: nobody can tell which.
    WrongPassphrase,
    /// It was cut off or changed under way.
    Damaged,
    /// It is sealed in a way that would keep this computer busy for too long.
    TooMuchWork,
    /// It is sealed with a key and not with a passphrase.
    WithKey,
    /// It could not be sealed.
    Failed,
}

impl SealError {
    /// What is the matter and what to do now.
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            Self::NotSealed => "sealed-not",
            Self::WrongPassphrase => "sealed-wrong",
            Self::Damaged => "sealed-damaged",
            Self::TooMuchWork => "sealed-too-much-work",
            Self::WithKey => "sealed-with-key",
            Self::Failed => "sealed-failed",
        })
    }
}

/// Whether a file that begins like this is a sealed one.
pub fn is_sealed(beginning: &[u8]) -> bool {
    beginning.starts_with(BEGINNING)
}

/// The content, sealed.
///
/// # Errors
///
/// When there is no room for it.
pub fn seal(content: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, SealError> {
    seal_with(content, passphrase, EFFORT)
}

fn seal_with(content: &[u8], passphrase: &Passphrase, effort: u8) -> Result<Vec<u8>, SealError> {
    let mut recipient = Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(effort);
    let sealed = || -> Option<Vec<u8>> {
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as _)).ok()?;
        let mut sealed = Vec::with_capacity(content.len() + content.len() / 1024 + 512);
        let mut writer = encryptor.wrap_output(&mut sealed).ok()?;
        writer.write_all(content).ok()?;
        writer.finish().ok()?;
        Some(sealed)
    };
    sealed().ok_or(SealError::Failed)
}

/// What was sealed: all of it as it was, or nothing. It is wiped when it is let go.
///
/// # Errors
///
/// Why not; nothing of it is known then.
pub fn unseal(sealed: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, SealError> {
    if !is_sealed(sealed) {
        return Err(SealError::NotSealed);
    }
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| SealError::Damaged)?;
    if !decryptor.is_scrypt() {
        return Err(SealError::WithKey);
    }
    let mut identity = Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(MOST_EFFORT);
    let mut reader = decryptor
        .decrypt(iter::once(&identity as _))
        .map_err(|error| match error {
            DecryptError::ExcessiveWork { .. } => SealError::TooMuchWork,
            DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed
            | DecryptError::NoMatchingKeys => SealError::WrongPassphrase,
            _ => SealError::Damaged,
        })?;
    // What is sealed is a little larger than what is in it.
    let mut content = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut content).map_err(|_| SealError::Damaged)?;
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::{Passphrase, SealError, is_sealed, seal_with, unseal};

    /// Quick, for what is only opened again in a test.
    fn sealed(content: &[u8]) -> Vec<u8> {
        seal_with(content, &phrase("vier koeien in de wei"), 2).unwrap_or_default()
    }

    fn phrase(typed: &str) -> Passphrase {
        Passphrase::new(typed)
    }

    #[test]
    fn what_was_sealed_comes_back_with_the_passphrase_alone() {
        let content = "Els, 06-12345678".repeat(10_000).into_bytes();
        let file = sealed(&content);
        assert!(is_sealed(&file));
        assert!(!file.windows(3).any(|piece| piece == b"Els"));
        let back = unseal(&file, &phrase("vier koeien in de wei"));
        assert_eq!(back.as_deref().map(Vec::as_slice), Ok(content.as_slice()));
        let wrong = unseal(&file, &phrase("vier koeien in de stal"));
        assert_eq!(wrong.err(), Some(SealError::WrongPassphrase));
    }

    #[test]
    fn loose_accents_are_the_same_passphrase() {
        assert!(phrase("cafe\u{301} de Kroon").is(&phrase("café de Kroon")));
        assert!(!phrase("cafe de Kroon").is(&phrase("café de Kroon")));
    }

    #[test]
    fn whatever_is_cut_off_or_changed_is_refused() {
        let content = [7; 70_000];
        let file = sealed(&content);
        let right = phrase("vier koeien in de wei");
        for end in [0, 1, 21, 22, 60, 150, 200, file.len() / 2, file.len() - 1] {
            assert!(unseal(&file[..end], &right).is_err(), "cut at {end}");
        }
        // Places all over the file, and all of its beginning.
        let places = (0..file.len().min(260)).chain((260..file.len()).step_by(997));
        for place in places {
            let mut changed = file.clone();
            changed[place] ^= 1;
            assert!(unseal(&changed, &right).is_err(), "changed at {place}");
        }
        let longer = [file.as_slice(), b"x"].concat();
        assert!(unseal(&longer, &right).is_err());
    }

    #[test]
    fn a_file_that_asks_for_years_of_work_is_refused_at_once() {
        let file = sealed(b"x");
        let text = String::from_utf8_lossy(&file[..120]).into_owned();
        let line = text.lines().nth(1).unwrap_or_default().to_owned();
        let heavy = line.trim_end_matches('2').to_owned() + "40";
        let place = BEGINNING_LENGTH;
        let changed = [&file[..place], heavy.as_bytes(), &file[place + line.len()..]].concat();
        let refused = unseal(&changed, &phrase("vier koeien in de wei"));
        assert_eq!(refused.err(), Some(SealError::TooMuchWork));
    }

    const BEGINNING_LENGTH: usize = super::BEGINNING.len();

    #[test]
    fn what_is_easy_to_guess_is_said_to_be() {
        for (typed, good) in [
            ("", false),
            ("dorpshuis", false),
            ("aaaaaaaaaaaaaaa", false),
            ("121212121212", false),
            ("vier koeien in de wei", true),
            ("één twee drie", true),
        ] {
            assert_eq!(phrase(typed).weakness().is_none(), good, "{typed}");
        }
    }

    #[test]
    fn it_is_never_written_out() {
        let told = format!("{:?}", phrase("vier koeien in de wei"));
        assert!(!told.contains("koeien"), "{told}");
    }
}
