-- +goose Up
-- Which runs used which dataset version, and what each was debited of the
-- version's lifetime privacy budget: one row a run and version, in the
-- transaction of the event that told it, forgotten with its block. A run
-- without differential privacy has an epsilon of 0: its loss has no bound.
CREATE TABLE privacy_uses (
    source              TEXT NOT NULL,
    run_id              TEXT NOT NULL,
    dataset_id          TEXT NOT NULL,
    version             BIGINT NOT NULL,
    block_number        BIGINT NOT NULL,
    log_index           BIGINT NOT NULL,
    time_sec            BIGINT NOT NULL,
    tx_hash             TEXT NOT NULL,
    epsilon_micro       BIGINT NOT NULL,
    delta_pico          BIGINT NOT NULL,
    spent_epsilon_micro BIGINT NOT NULL,
    spent_delta_pico    BIGINT NOT NULL,
    PRIMARY KEY (source, run_id, dataset_id, version)
);
CREATE INDEX privacy_uses_by_dataset ON privacy_uses (source, dataset_id, version, block_number, log_index);
CREATE INDEX privacy_uses_by_block ON privacy_uses (source, block_number);

-- +goose Down
DROP TABLE privacy_uses;
