-- +goose Up
-- One row per intended transaction of a key that the server holds, written
-- before it is broadcast. raw is hex. nonce is -1 until one is assigned.
CREATE TABLE tx_journal (
    id           TEXT PRIMARY KEY,
    sender       TEXT NOT NULL,
    nonce        BIGINT NOT NULL,
    hash         TEXT NOT NULL,
    raw          TEXT NOT NULL,
    label        TEXT NOT NULL,
    state        TEXT NOT NULL,
    block_number BIGINT NOT NULL,
    error        TEXT NOT NULL,
    created_ms   BIGINT NOT NULL,
    updated_ms   BIGINT NOT NULL
);
CREATE UNIQUE INDEX tx_journal_nonce ON tx_journal (sender, nonce) WHERE nonce >= 0;
CREATE INDEX tx_journal_hash ON tx_journal (hash);
CREATE INDEX tx_journal_state ON tx_journal (state, sender, nonce);

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

-- Hashes of the blocks that were indexed, so that a reorganisation is seen.
-- The last of them is the checkpoint. source names chain and deployment.
CREATE TABLE chain_blocks (
    source TEXT NOT NULL,
    number BIGINT NOT NULL,
    hash   TEXT NOT NULL,
    PRIMARY KEY (source, number)
);

CREATE TABLE chain_events (
    source       TEXT NOT NULL,
    block_number BIGINT NOT NULL,
    log_index    BIGINT NOT NULL,
    block_hash   TEXT NOT NULL,
    tx_hash      TEXT NOT NULL,
    address      TEXT NOT NULL,
    topic0       TEXT NOT NULL,
    data         TEXT NOT NULL,
    PRIMARY KEY (source, block_number, log_index)
);
CREATE INDEX chain_events_by_kind ON chain_events (source, address, topic0, block_number);

-- +goose Down
DROP TABLE chain_events;
DROP TABLE chain_blocks;
DROP TABLE raw_txs;
DROP TABLE tx_journal;
