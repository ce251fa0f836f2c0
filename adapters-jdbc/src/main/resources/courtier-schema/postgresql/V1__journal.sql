-- The journal: where each history ends, the accepted actions, and their events as a chain.

CREATE TABLE courtier_schema (
    step BIGINT PRIMARY KEY,
    checksum BYTEA NOT NULL CONSTRAINT courtier_schema_checksum CHECK (octet_length(checksum) = 32),
    library_version VARCHAR(40) NOT NULL,
    applied_at_us BIGINT NOT NULL
);

CREATE TABLE courtier_head (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BYTEA NOT NULL CONSTRAINT courtier_head_stream_id CHECK (octet_length(stream_id) = 16),
    version BIGINT NOT NULL CONSTRAINT courtier_head_version CHECK (version >= 1),
    head_hash BYTEA NOT NULL CONSTRAINT courtier_head_hash CHECK (octet_length(head_hash) = 32),
    chain_format BIGINT NOT NULL,
    CONSTRAINT courtier_head_key PRIMARY KEY (stream_kind, stream_id)
);

CREATE TABLE courtier_commit (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BYTEA NOT NULL CONSTRAINT courtier_commit_stream_id CHECK (octet_length(stream_id) = 16),
    from_version BIGINT NOT NULL CONSTRAINT courtier_commit_from_version CHECK (from_version >= 1),
    to_version BIGINT NOT NULL CONSTRAINT courtier_commit_to_version CHECK (to_version >= from_version),
    command_id BYTEA NOT NULL CONSTRAINT courtier_commit_command_id CHECK (octet_length(command_id) = 16),
    request_digest BYTEA NOT NULL CONSTRAINT courtier_commit_digest CHECK (octet_length(request_digest) = 32),
    actor_person VARCHAR(80) NOT NULL,
    actor_organisation VARCHAR(80) NOT NULL,
    role_code VARCHAR(40) NOT NULL,
    recorded_at_us BIGINT NOT NULL,
    action BYTEA NOT NULL,
    grounds BYTEA NOT NULL,
    findings BYTEA NOT NULL,
    CONSTRAINT courtier_commit_key PRIMARY KEY (stream_kind, stream_id, to_version),
    CONSTRAINT courtier_commit_command UNIQUE (stream_kind, stream_id, command_id),
    CONSTRAINT courtier_commit_from UNIQUE (stream_kind, stream_id, from_version),
    CONSTRAINT courtier_commit_head FOREIGN KEY (stream_kind, stream_id) REFERENCES courtier_head
);

CREATE TABLE courtier_entry (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BYTEA NOT NULL CONSTRAINT courtier_entry_stream_id CHECK (octet_length(stream_id) = 16),
    version BIGINT NOT NULL CONSTRAINT courtier_entry_version CHECK (version >= 1),
    entry_type VARCHAR(80) NOT NULL,
    entry_schema BIGINT NOT NULL CONSTRAINT courtier_entry_schema CHECK (entry_schema >= 1),
    prev_hash BYTEA NOT NULL CONSTRAINT courtier_entry_prev_hash CHECK (octet_length(prev_hash) = 32),
    hash BYTEA NOT NULL CONSTRAINT courtier_entry_hash CHECK (octet_length(hash) = 32),
    payload BYTEA NOT NULL,
    CONSTRAINT courtier_entry_key PRIMARY KEY (stream_kind, stream_id, version),
    CONSTRAINT courtier_entry_fork UNIQUE (stream_kind, stream_id, prev_hash),
    CONSTRAINT courtier_entry_head FOREIGN KEY (stream_kind, stream_id) REFERENCES courtier_head
);

-- What follows is not under the checksum that it records.
INSERT INTO courtier_schema (step, checksum, library_version, applied_at_us)
VALUES (1, '\x773c21fbd7c655cdf4893dd1845e881f53ae45e7b45fa714ce5935c9726145cd', '0.1.0', CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT));
