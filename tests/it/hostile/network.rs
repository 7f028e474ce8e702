//! The program never goes on the network (S12).

use std::fs;
use std::path::Path;

/// No word of ours that opens a socket.
#[test]
fn nothing_in_the_source_opens_a_socket() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for word in ["std::net", "TcpStream", "UdpSocket", "reqwest", "hyper::", "ureq"] {
                assert!(!text.contains(word), "{word} in {path:?}");
            }
            read += 1;
        }
    }
    assert!(300 < read, "{read}");
}

/// What the system is asked for while the program works, as `tests/no_network.sh` counts it.
#[cfg(target_os = "linux")]
#[test]
fn no_verb_and_no_session_opens_a_socket() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join("no_network.sh");
    let output = std::process::Command::new("bash")
        .arg(script)
        .arg(env!("CARGO_BIN_EXE_wijkschouw"))
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    // Nothing measured is nothing proved: whoever has no strace says so, and it stands in the output.
    if output.status.code() == Some(77) {
        assert!(
            std::env::var_os("WIJKSCHOUW_WITHOUT_STRACE").is_some(),
            "{told}Install strace, or set WIJKSCHOUW_WITHOUT_STRACE=1 to leave this out."
        );
        return eprintln!("NOT MEASURED: {told}");
    }
    assert!(
        output.status.success(),
        "{told}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(told.contains("0 sockets"), "{told}");
}
