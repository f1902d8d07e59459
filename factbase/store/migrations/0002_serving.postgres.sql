-- What a server keeps beside the history: no revision speaks of it, and none of it is exported.

-- What a request that may be sent again was answered: written with the revision that it made.
CREATE TABLE receipt (
    key TEXT COLLATE "C" NOT NULL UNIQUE, -- a hash
    request TEXT COLLATE "C" NOT NULL, -- a hash
    answer TEXT COLLATE "C" NOT NULL,
    received_at TEXT COLLATE "C" NOT NULL
);
CREATE INDEX receipt_received_at ON receipt (received_at);

CREATE TABLE api_key (
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    scopes TEXT COLLATE "C" NOT NULL,
    secret_hash TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at TEXT COLLATE "C" NOT NULL,
    revoked_at TEXT COLLATE "C" -- set once
);
