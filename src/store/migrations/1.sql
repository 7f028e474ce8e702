-- What was done, so that it can be taken back. The records themselves have tables of their own,
-- made from the declared fields.

CREATE TABLE edits (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    undone INTEGER NOT NULL
);

CREATE TABLE changes (
    edit INTEGER NOT NULL REFERENCES edits (id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (edit, seq)
) WITHOUT ROWID;

-- Forms that somebody has not finished.
CREATE TABLE drafts (
    form TEXT PRIMARY KEY NOT NULL,
    content TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;

-- What the program remembers together with this file.
CREATE TABLE notes (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;
