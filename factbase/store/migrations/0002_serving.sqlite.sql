-- What a server keeps beside the history: no revision speaks of it, and none of it is exported.

-- What a request that may be sent again was answered: written with the revision that it made.
CREATE TABLE receipt (
    key TEXT NOT NULL UNIQUE, -- a hash
    request TEXT NOT NULL, -- a hash
    answer TEXT NOT NULL,
    received_at TEXT NOT NULL
);
CREATE INDEX receipt_received_at ON receipt (received_at);

CREATE TABLE api_key (
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    revoked_at TEXT -- set once
);
