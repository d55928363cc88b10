-- +goose Up
CREATE TABLE datasets (
    id           TEXT NOT NULL,
    version      BIGINT NOT NULL,
    creator      TEXT NOT NULL,
    title        TEXT NOT NULL,
    manifest_cid TEXT NOT NULL,
    data_cid     TEXT NOT NULL,
    envelope_cid TEXT NOT NULL,
    data_root    TEXT NOT NULL,
    row_count    BIGINT NOT NULL,
    policy_json  TEXT NOT NULL,
    policy_hash  TEXT NOT NULL,
    price_floor  TEXT NOT NULL,
    status       TEXT NOT NULL,
    created_ms   BIGINT NOT NULL,
    updated_ms   BIGINT NOT NULL,
    PRIMARY KEY (id, version)
);
CREATE INDEX datasets_by_creator ON datasets (creator, created_ms);
CREATE INDEX datasets_by_status ON datasets (status, created_ms);
CREATE INDEX datasets_by_root ON datasets (data_root);

CREATE TABLE proposals (
    id           TEXT PRIMARY KEY,
    title        TEXT NOT NULL,
    description  TEXT NOT NULL,
    kind         TEXT NOT NULL,
    actions_json TEXT NOT NULL,
    proposer     TEXT NOT NULL,
    created_ms   BIGINT NOT NULL
);
CREATE INDEX proposals_by_time ON proposals (created_ms, id);

-- +goose Down
DROP TABLE proposals;
DROP TABLE datasets;
