-- +goose Up
-- One row per intended transaction of a key that the server holds, written
-- before it is broadcast. raw is hex; hashes is a JSON array of every
-- transaction ever signed for the intent, the one in force last.
CREATE TABLE tx_journal (
    sender      TEXT NOT NULL,
    intent      TEXT NOT NULL,
    nonce       BIGINT NOT NULL,
    raw         TEXT NOT NULL,
    hashes      TEXT NOT NULL,
    mined       BOOLEAN NOT NULL,
    mined_hash  TEXT NOT NULL,
    mined_block BIGINT NOT NULL,
    created_ms  BIGINT NOT NULL,
    updated_ms  BIGINT NOT NULL,
    PRIMARY KEY (sender, intent),
    UNIQUE (sender, nonce)
);
CREATE INDEX tx_journal_pending ON tx_journal (sender, mined, nonce);

-- Raw transactions of outside wallets that the /rpc endpoint acknowledged.
CREATE TABLE raw_txs (
    hash       TEXT PRIMARY KEY,
    sender     TEXT NOT NULL,
    nonce      BIGINT NOT NULL,
    raw        TEXT NOT NULL,
    state      TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    updated_ms BIGINT NOT NULL
);
CREATE INDEX raw_txs_state ON raw_txs (state, sender, nonce);

-- The blocks up to which events are complete; the highest is the checkpoint,
-- the others show how far back a reorganisation reaches. source names chain
-- and deployment.
CREATE TABLE chain_blocks (
    source TEXT NOT NULL,
    number BIGINT NOT NULL,
    hash   TEXT NOT NULL,
    PRIMARY KEY (source, number)
);

-- topics and args are JSON, data is hex; name is '' where the ABI has none.
CREATE TABLE chain_events (
    source       TEXT NOT NULL,
    block_number BIGINT NOT NULL,
    log_index    BIGINT NOT NULL,
    block_hash   TEXT NOT NULL,
    block_time   BIGINT NOT NULL,
    tx_hash      TEXT NOT NULL,
    address      TEXT NOT NULL,
    topic0       TEXT NOT NULL,
    topics       TEXT NOT NULL,
    data         TEXT NOT NULL,
    name         TEXT NOT NULL,
    args         TEXT NOT NULL,
    PRIMARY KEY (source, block_number, log_index)
);
CREATE INDEX chain_events_by_kind ON chain_events (source, address, name, block_number);

-- +goose Down
DROP TABLE chain_events;
DROP TABLE chain_blocks;
DROP TABLE raw_txs;
DROP TABLE tx_journal;
