//! Start, run, stop.

fn main() {}
