-- Interval rows: a row holds from added_rev until removed_rev, which is set once; nothing else is
-- ever updated, nothing is deleted. Texts are kept apart, so that one can be erased by law while
-- the article's row, which carries the text's hash, still fits the chain.

CREATE TABLE factbase_schema (
    version INTEGER NOT NULL UNIQUE
);

CREATE TABLE revision (
    number INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    content TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX revision_recorded_at ON revision (recorded_at, number);

CREATE TABLE snapshot (
    name TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE article_text (
    hash TEXT NOT NULL UNIQUE,
    body BLOB NOT NULL
);

-- The unique index of each table lets one row of an id hold at a time (its end reads 0), and the
-- same index finds and lists every row by id.

CREATE TABLE article (
    id TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    body TEXT NOT NULL,
    added_rev INTEGER NOT NULL,
    removed_rev INTEGER CHECK (removed_rev > added_rev)
);
CREATE UNIQUE INDEX article_id ON article (id, coalesce(removed_rev, 0));
CREATE INDEX article_text_hash ON article (text_hash);
CREATE INDEX article_added ON article (added_rev);
CREATE INDEX article_removed ON article (removed_rev) WHERE removed_rev IS NOT NULL;

CREATE TABLE figure (
    id TEXT NOT NULL,
    topic TEXT NOT NULL,
    unit TEXT NOT NULL,
    country TEXT NOT NULL, -- '' where there is none
    merged_into TEXT NOT NULL, -- '' where it is not
    body TEXT NOT NULL,
    added_rev INTEGER NOT NULL,
    removed_rev INTEGER CHECK (removed_rev > added_rev)
);
CREATE UNIQUE INDEX figure_id ON figure (id, coalesce(removed_rev, 0));
CREATE INDEX figure_topic ON figure (topic, unit, added_rev);
CREATE INDEX figure_country ON figure (topic, unit, country, added_rev);
CREATE INDEX figure_merged_into ON figure (merged_into) WHERE merged_into <> '';
CREATE INDEX figure_added ON figure (added_rev);
CREATE INDEX figure_removed ON figure (removed_rev) WHERE removed_rev IS NOT NULL;

CREATE TABLE claim (
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    start INTEGER NOT NULL,
    body TEXT NOT NULL,
    added_rev INTEGER NOT NULL,
    removed_rev INTEGER CHECK (removed_rev > added_rev)
);
CREATE UNIQUE INDEX claim_id ON claim (id, coalesce(removed_rev, 0));
CREATE INDEX claim_article ON claim (article);
CREATE INDEX claim_added ON claim (added_rev);
CREATE INDEX claim_removed ON claim (removed_rev) WHERE removed_rev IS NOT NULL;

CREATE TABLE observation (
    id TEXT NOT NULL,
    figure TEXT NOT NULL,
    article TEXT NOT NULL,
    as_of TEXT NOT NULL,
    published_at TEXT NOT NULL,
    body TEXT NOT NULL,
    added_rev INTEGER NOT NULL,
    removed_rev INTEGER CHECK (removed_rev > added_rev)
);
CREATE UNIQUE INDEX observation_id ON observation (id, coalesce(removed_rev, 0));
CREATE INDEX observation_figure ON observation (figure, as_of, added_rev);
CREATE INDEX observation_article ON observation (article);
CREATE INDEX observation_added ON observation (added_rev);
CREATE INDEX observation_removed ON observation (removed_rev) WHERE removed_rev IS NOT NULL;

-- Every row of every kind, with the columns that it is looked up by; what a delta and the chain
-- read. No column contains a lone backslash, so that their joint is unmistakable.
CREATE VIEW record (kind, id, looked_up_by, body, added_rev, removed_rev) AS
SELECT 'articles', id, text_hash, body, added_rev, removed_rev
FROM article
UNION ALL
SELECT 'claims', id, article || ' \ ' || start, body, added_rev, removed_rev
FROM claim
UNION ALL
SELECT
    'figures',
    id,
    topic || ' \ ' || unit || ' \ ' || country || ' \ ' || merged_into,
    body,
    added_rev,
    removed_rev
FROM figure
UNION ALL
SELECT
    'observations',
    id,
    figure || ' \ ' || article || ' \ ' || as_of || ' \ ' || published_at,
    body,
    added_rev,
    removed_rev
FROM observation;
