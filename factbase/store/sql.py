"""Every statement that both databases understand, word for word; parameters by name.

A page goes on after the last row of the one before: after_1, after_2, … are what that one had in
the columns that the page is sorted by.

Rows are found by what is looked up, never by the index of added_rev, which may be half of the
store: where a planner that has not counted yet could choose it, added_rev + 0 keeps it away.

A row holds at a revision that is not before added_rev and before removed_rev, if it has one.
"""

LATEST_REVISION = """
SELECT number, recorded_at, author, reason, content, previous_hash, hash
FROM revision
ORDER BY number DESC
LIMIT 1
"""

REVISION = """
SELECT number, recorded_at, author, reason, content, previous_hash, hash
FROM revision
WHERE number = :number
"""

REVISIONS_AFTER = """
SELECT number, recorded_at, author, reason, content, previous_hash, hash
FROM revision
WHERE number > :number
ORDER BY number
LIMIT :limit
"""

REVISION_RECORDED_BY = """
SELECT number, recorded_at, author, reason, content, previous_hash, hash
FROM revision
WHERE recorded_at <= :moment
ORDER BY recorded_at DESC, number DESC
LIMIT 1
"""

ADD_REVISION = """
INSERT INTO revision (number, recorded_at, author, reason, content, previous_hash, hash)
VALUES (:number, :recorded_at, :author, :reason, :content, :previous_hash, :hash)
"""

ADD_TEXT = """
INSERT INTO article_text (hash, body)
VALUES (:hash, :body)
ON CONFLICT (hash) DO NOTHING
"""

TEXT = """
SELECT body
FROM article_text
WHERE hash = :hash
"""

END_ARTICLE = """
UPDATE article
SET removed_rev = :revision
WHERE id = :id AND removed_rev IS NULL
"""

END_CLAIM = """
UPDATE claim
SET removed_rev = :revision
WHERE id = :id AND removed_rev IS NULL
"""

END_FIGURE = """
UPDATE figure
SET removed_rev = :revision
WHERE id = :id AND removed_rev IS NULL
"""

END_OBSERVATION = """
UPDATE observation
SET removed_rev = :revision
WHERE id = :id AND removed_rev IS NULL
"""

END = {
    "articles": END_ARTICLE,
    "claims": END_CLAIM,
    "figures": END_FIGURE,
    "observations": END_OBSERVATION,
}

HOLDING = """
SELECT body
FROM record
WHERE kind = :kind AND id = :id AND removed_rev IS NULL
"""

ADDED_BETWEEN = """
SELECT kind, id, looked_up_by, body
FROM record
WHERE added_rev > :base
  AND added_rev <= :head
  AND (removed_rev IS NULL OR removed_rev > :head)
"""

REMOVED_BETWEEN = """
SELECT kind, id, looked_up_by, body
FROM record
WHERE removed_rev > :base
  AND removed_rev <= :head
  AND added_rev + 0 <= :base
"""

REMOVED_BY = """
SELECT kind, id, body
FROM record
WHERE removed_rev = :number
"""

CHANGED_BY = """
SELECT kind, id, 0 AS added, looked_up_by, body
FROM record
WHERE removed_rev = :number
UNION ALL
SELECT kind, id, 1 AS added, looked_up_by, body
FROM record
WHERE added_rev = :number
ORDER BY kind, id, added
"""

TEXTS_ADDED_BY = """
SELECT article.id, article.text_hash, article_text.body
FROM article
LEFT JOIN article_text ON article_text.hash = article.text_hash
WHERE added_rev = :number
"""

CHANGED_OUTSIDE = """
SELECT kind, id
FROM record
WHERE added_rev < 1
   OR added_rev > :latest
   OR removed_rev > :latest
LIMIT 1
"""

RESTS_ON_ARTICLE = """
SELECT 'claims', id
FROM claim
WHERE article = :id AND removed_rev IS NULL AND added_rev > :revision
UNION ALL
SELECT 'observations', id
FROM observation
WHERE article = :id AND removed_rev IS NULL AND added_rev > :revision
"""

# Of a claim: the observation that has its id.
RESTS_ON_CLAIM = """
SELECT 'observations', id
FROM observation
WHERE id = :id AND removed_rev IS NULL AND added_rev > :revision
"""

RESTS_ON_FIGURE = """
SELECT 'observations', id
FROM observation
WHERE figure = :id AND removed_rev IS NULL AND added_rev > :revision
UNION ALL
SELECT 'figures', id
FROM figure
WHERE merged_into = :id AND removed_rev IS NULL AND added_rev > :revision
"""

RESTS_ON = {
    "articles": RESTS_ON_ARTICLE,
    "claims": RESTS_ON_CLAIM,
    "figures": RESTS_ON_FIGURE,
}

ENDED_SINCE = """
SELECT id
FROM record
WHERE kind = :kind AND id = :id AND removed_rev > :revision
LIMIT 1
"""

ADD_SNAPSHOT = """
INSERT INTO snapshot (name, revision, created_at, hash)
VALUES (:name, :revision, :created_at, :hash)
"""

SNAPSHOT = """
SELECT revision
FROM snapshot
WHERE name = :name
"""

SNAPSHOTS = """
SELECT name, revision, created_at, hash
FROM snapshot
ORDER BY revision, name
"""

ARTICLE = """
SELECT article.id, article.added_rev, article.body, article_text.body
FROM article
JOIN article_text ON article_text.hash = article.text_hash
WHERE article.id = :id
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
"""

ARTICLES = """
SELECT article.id, article.added_rev, article.body, article_text.body
FROM article
JOIN article_text ON article_text.hash = article.text_hash
WHERE article.id > :after_1
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY article.id
LIMIT :limit
"""

# Every row of the article, whether it holds still or not.
VERSIONS = """
SELECT article.id, article.added_rev, article.body, article_text.body
FROM article
JOIN article_text ON article_text.hash = article.text_hash
WHERE article.id = :id
  AND added_rev + 0 <= :revision
ORDER BY article.added_rev
"""

ARTICLES_WITH_TEXT = """
SELECT article.id, article.added_rev, article.body, article_text.body
FROM article
JOIN article_text ON article_text.hash = article.text_hash
WHERE article.text_hash = :text_hash
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY article.id
"""

CLAIMS_BEGINNING = """
SELECT id, added_rev, body
FROM claim
WHERE id >= :beginning
  AND id < :end
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY id
LIMIT 2
"""

CLAIMS = """
SELECT id, added_rev, body
FROM claim
WHERE id > :after_1
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY id
LIMIT :limit
"""

CLAIMS_OF_ARTICLE = """
SELECT start, id, added_rev, body
FROM claim
WHERE article = :article
  AND (start, id) > (:after_1, :after_2)
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY start, id
LIMIT :limit
"""

FIGURE = """
SELECT id, added_rev, body
FROM figure
WHERE id = :id
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
"""

FIGURES = """
SELECT id, added_rev, body
FROM figure
WHERE id > :after_1
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY id
LIMIT :limit
"""

FIGURES_ABOUT = """
SELECT id, added_rev, body
FROM figure
WHERE topic = :topic
  AND unit = :unit
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY id
"""

# The NEWEST first, then of these the ones heard last: both by index, however many there are.
FIGURES_NEAR = """
SELECT id, added_rev, body
FROM (
    SELECT id, added_rev, body
    FROM figure
    WHERE topic = :topic
      AND unit = :unit
      AND country = :country
      AND merged_into = ''
      AND added_rev + 0 <= :revision
      AND (removed_rev IS NULL OR removed_rev > :revision)
    ORDER BY added_rev DESC, id
    LIMIT :newest
) AS begun
ORDER BY (
    SELECT coalesce(max(as_of), '')
    FROM observation
    WHERE observation.figure = begun.id AND observation.removed_rev IS NULL
) DESC, id
LIMIT :limit
"""

FIGURES_ANYWHERE = """
SELECT id, added_rev, body
FROM (
    SELECT id, added_rev, body
    FROM figure
    WHERE topic = :topic
      AND unit = :unit
      AND merged_into = ''
      AND added_rev + 0 <= :revision
      AND (removed_rev IS NULL OR removed_rev > :revision)
    ORDER BY added_rev DESC, id
    LIMIT :newest
) AS begun
ORDER BY (
    SELECT coalesce(max(as_of), '')
    FROM observation
    WHERE observation.figure = begun.id AND observation.removed_rev IS NULL
) DESC, id
LIMIT :limit
"""

OBSERVATIONS = """
SELECT id, added_rev, body
FROM observation
WHERE id > :after_1
  AND as_of <= :until
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY id
LIMIT :limit
"""

OBSERVATIONS_OF_ARTICLE = """
SELECT id, added_rev, body
FROM observation
WHERE article = :article
  AND id > :after_1
  AND as_of <= :until
  AND added_rev + 0 <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY id
LIMIT :limit
"""

# as_of twice: the first comparison enters the index, the second one goes on where the page ended.
OBSERVATIONS_OF_FIGURE = """
SELECT as_of, published_at, id, added_rev, body
FROM observation
WHERE figure = :figure
  AND as_of >= :after_1
  AND as_of <= :until
  AND (as_of, published_at, id) > (:after_1, :after_2, :after_3)
  AND added_rev <= :revision
  AND (removed_rev IS NULL OR removed_rev > :revision)
ORDER BY as_of, published_at, id
LIMIT :limit
"""
