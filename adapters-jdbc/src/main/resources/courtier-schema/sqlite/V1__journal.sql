-- The journal: where each history ends, the accepted actions, and their events as a chain.

CREATE TABLE courtier_schema (
    step INTEGER PRIMARY KEY,
    checksum BLOB NOT NULL CONSTRAINT courtier_schema_checksum CHECK (length(checksum) = 32),
    library_version TEXT NOT NULL,
    applied_at_us INTEGER NOT NULL
) STRICT;

CREATE TABLE courtier_head (
    stream_kind TEXT NOT NULL,
    stream_id BLOB NOT NULL CONSTRAINT courtier_head_stream_id CHECK (length(stream_id) = 16),
    version INTEGER NOT NULL CONSTRAINT courtier_head_version CHECK (version >= 1),
    head_hash BLOB NOT NULL CONSTRAINT courtier_head_hash CHECK (length(head_hash) = 32),
    chain_format INTEGER NOT NULL,
    CONSTRAINT courtier_head_key PRIMARY KEY (stream_kind, stream_id)
) STRICT;

CREATE TABLE courtier_commit (
    stream_kind TEXT NOT NULL,
    stream_id BLOB NOT NULL CONSTRAINT courtier_commit_stream_id CHECK (length(stream_id) = 16),
    from_version INTEGER NOT NULL CONSTRAINT courtier_commit_from_version CHECK (from_version >= 1),
    to_version INTEGER NOT NULL CONSTRAINT courtier_commit_to_version CHECK (to_version >= from_version),
    command_id BLOB NOT NULL CONSTRAINT courtier_commit_command_id CHECK (length(command_id) = 16),
    request_digest BLOB NOT NULL CONSTRAINT courtier_commit_digest CHECK (length(request_digest) = 32),
    actor_person TEXT NOT NULL,
    actor_organisation TEXT NOT NULL,
    role_code TEXT NOT NULL,
    recorded_at_us INTEGER NOT NULL,
    action BLOB NOT NULL,
    grounds BLOB NOT NULL,
    findings BLOB NOT NULL,
    CONSTRAINT courtier_commit_key PRIMARY KEY (stream_kind, stream_id, to_version),
    CONSTRAINT courtier_commit_command UNIQUE (stream_kind, stream_id, command_id),
    CONSTRAINT courtier_commit_from UNIQUE (stream_kind, stream_id, from_version),
    CONSTRAINT courtier_commit_head FOREIGN KEY (stream_kind, stream_id) REFERENCES courtier_head
) STRICT;

CREATE TABLE courtier_entry (
    stream_kind TEXT NOT NULL,
    stream_id BLOB NOT NULL CONSTRAINT courtier_entry_stream_id CHECK (length(stream_id) = 16),
    version INTEGER NOT NULL CONSTRAINT courtier_entry_version CHECK (version >= 1),
    entry_type TEXT NOT NULL,
    entry_schema INTEGER NOT NULL CONSTRAINT courtier_entry_schema CHECK (entry_schema >= 1),
    prev_hash BLOB NOT NULL CONSTRAINT courtier_entry_prev_hash CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CONSTRAINT courtier_entry_hash CHECK (length(hash) = 32),
    payload BLOB NOT NULL,
    CONSTRAINT courtier_entry_key PRIMARY KEY (stream_kind, stream_id, version),
    CONSTRAINT courtier_entry_fork UNIQUE (stream_kind, stream_id, prev_hash),
    CONSTRAINT courtier_entry_head FOREIGN KEY (stream_kind, stream_id) REFERENCES courtier_head
) STRICT;

-- What follows is not under the checksum that it records.
INSERT INTO courtier_schema (step, checksum, library_version, applied_at_us)
VALUES (1, x'2b6876b1fdf2e345277ff19eaf364148abcf14e5a74c9626b4d07367c5b36830', '0.1.0', CAST(unixepoch('subsec') * 1000000 AS INTEGER));
