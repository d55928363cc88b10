-- +goose Up
-- What the contracts' events say of datasets' versions, prices, shares,
-- offers, top-ups, trainers and votes: one row an event, in the event's own
-- transaction, forgotten with its block. What does not apply is '' or 0.
-- Amounts and offers' ids are decimal text, detail is JSON.
CREATE TABLE market_facts (
    source       TEXT NOT NULL,
    block_number BIGINT NOT NULL,
    log_index    BIGINT NOT NULL,
    time_sec     BIGINT NOT NULL,
    tx_hash      TEXT NOT NULL,
    kind         TEXT NOT NULL,
    dataset_id   TEXT NOT NULL,
    version      BIGINT NOT NULL,
    run_id       TEXT NOT NULL,
    offer_id     TEXT NOT NULL,
    account      TEXT NOT NULL,
    address      TEXT NOT NULL,
    amount       TEXT NOT NULL,
    price        TEXT NOT NULL,
    number       BIGINT NOT NULL,
    detail       TEXT NOT NULL,
    PRIMARY KEY (source, block_number, log_index)
);
CREATE INDEX market_facts_by_dataset ON market_facts (source, dataset_id, kind);
CREATE INDEX market_facts_by_offer ON market_facts (source, offer_id);
CREATE INDEX market_facts_by_account ON market_facts (source, account, kind);
CREATE INDEX market_facts_by_run ON market_facts (source, run_id, kind);

-- Every policy document that was seen, by its Keccak-256: the chain holds the
-- hash alone, and a policy that is changed and changed back is known again.
CREATE TABLE policy_documents (
    hash TEXT PRIMARY KEY,
    json TEXT NOT NULL
);

-- +goose Down
DROP TABLE policy_documents;
DROP TABLE market_facts;
