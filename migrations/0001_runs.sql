-- +goose Up
CREATE TABLE runs (
    run_id      TEXT PRIMARY KEY,
    builder     TEXT NOT NULL,
    state       TEXT NOT NULL,
    attempt     BIGINT NOT NULL,
    round       BIGINT NOT NULL,
    rounds      BIGINT NOT NULL,
    order_json  TEXT NOT NULL,
    spec_json   TEXT NOT NULL,
    schema_json TEXT NOT NULL,
    funded      TEXT NOT NULL,
    paid        TEXT NOT NULL,
    refunded    TEXT NOT NULL,
    result_json TEXT NOT NULL,
    error       TEXT NOT NULL,
    created_ms  BIGINT NOT NULL,
    updated_ms  BIGINT NOT NULL
);
CREATE INDEX runs_by_builder ON runs (builder, created_ms);
CREATE INDEX runs_by_state ON runs (state, created_ms);

-- The row of a run in run_heads is locked while an event is appended, which
-- is what makes seq gapless on PostgreSQL too.
CREATE TABLE run_heads (
    run_id TEXT PRIMARY KEY,
    seq    BIGINT NOT NULL
);

CREATE TABLE run_events (
    run_id     TEXT NOT NULL,
    seq        BIGINT NOT NULL,
    dedupe_key TEXT NOT NULL,
    kind       TEXT NOT NULL,
    party      TEXT NOT NULL,
    attempt    BIGINT NOT NULL,
    round      BIGINT NOT NULL,
    body       TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    PRIMARY KEY (run_id, seq),
    UNIQUE (run_id, dedupe_key)
);

CREATE TABLE counters (
    name  TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

-- payload is hex; sent_ms is 0 until the bus has acknowledged the message.
CREATE TABLE outbox (
    id         BIGINT PRIMARY KEY,
    subject    TEXT NOT NULL,
    msg_id     TEXT NOT NULL UNIQUE,
    payload    TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    sent_ms    BIGINT NOT NULL
);
CREATE INDEX outbox_pending ON outbox (sent_ms, id);

CREATE TABLE blobs (
    run_id     TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    size       BIGINT NOT NULL,
    owner      TEXT NOT NULL,
    purpose    TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    PRIMARY KEY (run_id, sha256)
);

-- +goose Down
DROP TABLE blobs;
DROP TABLE outbox;
DROP TABLE counters;
DROP TABLE run_events;
DROP TABLE run_heads;
DROP TABLE runs;
