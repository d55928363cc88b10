-- +goose Up
CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    address    TEXT NOT NULL,
    role       TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expires_ms);

CREATE TABLE nonces (
    purpose    TEXT NOT NULL,
    nonce      TEXT NOT NULL,
    expires_ms BIGINT NOT NULL,
    used_ms    BIGINT NOT NULL,
    PRIMARY KEY (purpose, nonce)
);
CREATE INDEX nonces_by_expiry ON nonces (expires_ms);

CREATE TABLE used_signatures (
    digest     TEXT PRIMARY KEY,
    expires_ms BIGINT NOT NULL,
    used_ms    BIGINT NOT NULL
);
CREATE INDEX used_signatures_by_expiry ON used_signatures (expires_ms);

-- +goose Down
DROP TABLE used_signatures;
DROP TABLE nonces;
DROP TABLE sessions;
