"""The numbered steps that make an archive's tables; steps are only ever added, never edited."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

STEPS = Migrations("baoku")

_KINDS = "'article','photo','contents','editor_note','notice','advertisement','staff','correction'"

_TABLES = (
    """CREATE TABLE newspaper(
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, parallel_title TEXT, cn TEXT, issn TEXT, postal_code TEXT,
    supervisor TEXT, sponsor TEXT) STRICT""",
    """CREATE TABLE newspaper_alias(
    alias TEXT PRIMARY KEY, newspaper INTEGER NOT NULL REFERENCES newspaper(id) ON DELETE CASCADE) STRICT""",
    """CREATE TABLE issue(
    id INTEGER PRIMARY KEY AUTOINCREMENT, newspaper INTEGER NOT NULL REFERENCES newspaper(id),
    date TEXT CHECK(date IS date(date)), edition TEXT, number TEXT, whole_number TEXT, pages_declared INTEGER,
    weekday_printed TEXT, lunar TEXT) STRICT""",
    # Undated issues stand apart, one for each file, until somebody dates them.
    "CREATE UNIQUE INDEX issue_by_date ON issue(newspaper, date, coalesce(edition, '')) WHERE date IS NOT NULL",
    """CREATE TABLE page(
    id INTEGER PRIMARY KEY, issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, label TEXT NOT NULL,
    sequence INTEGER NOT NULL, section TEXT, UNIQUE(issue, label)) STRICT""",
    """CREATE TABLE page_editor(
    page INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE, n INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY(page, n)) STRICT""",
    """CREATE TABLE furniture(
    page INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('masthead','folio','editors','contents_heading','imprint','unplaced')),
    text TEXT NOT NULL, PRIMARY KEY(page, n)) STRICT""",
    f"""CREATE TABLE article(
    id INTEGER PRIMARY KEY AUTOINCREMENT, issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE,
    n INTEGER NOT NULL, kind TEXT NOT NULL CHECK(kind IN ({_KINDS})), kicker TEXT, headline TEXT, deck TEXT,
    rubric TEXT, byline TEXT, dateline TEXT, place TEXT, index_key INTEGER NOT NULL UNIQUE) STRICT""",
    "CREATE INDEX article_by_issue ON article(issue, n)",
    """CREATE TABLE placement(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, part INTEGER NOT NULL,
    page INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE, position INTEGER NOT NULL,
    PRIMARY KEY(article, part)) STRICT""",
    "CREATE INDEX placement_by_page ON placement(page, position)",
    """CREATE TABLE jump(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    direction TEXT NOT NULL CHECK(direction IN ('to','from')), page_label TEXT NOT NULL,
    resolved INTEGER NOT NULL CHECK(resolved IN (0, 1)), printed TEXT, PRIMARY KEY(article, n)) STRICT""",
    """CREATE TABLE block(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('paragraph','subheading','caption','credit','note','table')),
    text TEXT NOT NULL, joins TEXT, PRIMARY KEY(article, n)) STRICT""",
    "CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    """CREATE TABLE article_person(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person(id),
    role TEXT NOT NULL CHECK(role IN ('author','photographer','editor','layout','correspondent','translator')),
    affiliation TEXT, PRIMARY KEY(article, n)) STRICT""",
    "CREATE INDEX article_by_person ON article_person(person)",
    """CREATE TABLE contents_entry(
    issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, n INTEGER NOT NULL, title TEXT NOT NULL,
    page_label TEXT, article INTEGER REFERENCES article(id) ON DELETE SET NULL, printed TEXT,
    PRIMARY KEY(issue, n)) STRICT""",
    "CREATE INDEX contents_by_article ON contents_entry(article)",
    "CREATE TABLE import_run(id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT) STRICT",
    """CREATE TABLE import_file(
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE, path TEXT NOT NULL,
    sha256 TEXT, encoding TEXT, status TEXT NOT NULL CHECK(status IN ('added','duplicate','failed')),
    why TEXT, line INTEGER, found TEXT) STRICT""",
    "CREATE INDEX import_file_by_run ON import_file(run)",
    "CREATE INDEX import_file_by_sha256 ON import_file(sha256) WHERE status = 'added'",
    """CREATE TABLE source_file(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, encoding TEXT NOT NULL, raw BLOB,
    UNIQUE(sha256, name, encoding)) STRICT""",
    """CREATE TABLE issue_source(
    issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source_file(id), PRIMARY KEY(issue, n)) STRICT""",
    """CREATE TABLE message(
    issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, n INTEGER NOT NULL, source TEXT NOT NULL,
    line INTEGER, code TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY(issue, n)) STRICT""",
    "CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
)

_INDEX = (
    "CREATE VIRTUAL TABLE article_index USING fts5(title, body, content='', tokenize='ascii')",
    "INSERT INTO article_index(article_index, rank) VALUES('rank', 'bm25(10.0, 1.0)')",
    # One segment an issue, and merges half as often as by default: a sixth less time to store an issue.
    "INSERT INTO article_index(article_index, rank) VALUES('hashsize', 16777216)",
    "INSERT INTO article_index(article_index, rank) VALUES('automerge', 8)",
    "CREATE VIRTUAL TABLE article_characters"
    " USING fts5(characters, content='', detail=none, columnsize=0, tokenize='ascii')",
)


_IMPORTS = (
    # A polygon is a list of [x, y]; regions are a JSON list of them.
    "ALTER TABLE placement ADD COLUMN regions TEXT",
    "ALTER TABLE page ADD COLUMN facsimile_sha256 TEXT",
    "ALTER TABLE page ADD COLUMN facsimile_leaf INTEGER",
    "ALTER TABLE import_run ADD COLUMN undone TEXT",
    """CREATE TABLE import_file_3(
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE, path TEXT NOT NULL,
    sha256 TEXT, encoding TEXT, format TEXT,
    status TEXT NOT NULL CHECK(status IN ('added','revised','duplicate','part','failed')),
    articles INTEGER NOT NULL DEFAULT 0, told TEXT, why TEXT, line INTEGER, found TEXT) STRICT""",
    "INSERT INTO import_file_3(id, run, path, sha256, encoding, status, why, line, found)"
    " SELECT id, run, path, sha256, encoding, status, why, line, found FROM import_file",
    "DROP TABLE import_file",
    "ALTER TABLE import_file_3 RENAME TO import_file",
    "CREATE INDEX import_file_by_run ON import_file(run)",
    "CREATE INDEX import_file_by_sha256 ON import_file(sha256)",
    """CREATE TABLE import_file_issue(
    file INTEGER NOT NULL REFERENCES import_file(id) ON DELETE CASCADE,
    issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, PRIMARY KEY(file, issue)) STRICT""",
    "CREATE INDEX import_file_by_issue ON import_file_issue(issue)",
    "INSERT OR IGNORE INTO import_file_issue(file, issue) SELECT import_file.id, issue FROM import_file"
    " JOIN source_file USING(sha256) JOIN issue_source ON source = source_file.id",
    """CREATE TABLE import_message(
    file INTEGER NOT NULL REFERENCES import_file(id) ON DELETE CASCADE, n INTEGER NOT NULL, line INTEGER,
    code TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY(file, n)) STRICT""",
    # How an issue stood before a run first touched it, as compressed JSON; NULL where the run made it. A run that reads
    # again can take an issue away, so this is no foreign key.
    """CREATE TABLE import_change(
    run INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE, issue INTEGER NOT NULL, before BLOB,
    PRIMARY KEY(run, issue)) STRICT""",
    "CREATE INDEX import_change_by_issue ON import_change(issue)",
    # How an article stood before it was revised, as JSON.
    """CREATE TABLE revision(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, n INTEGER NOT NULL, replaced TEXT NOT NULL,
    run INTEGER REFERENCES import_run(id) ON DELETE SET NULL, before TEXT NOT NULL, PRIMARY KEY(article, n)) STRICT""",
    "CREATE INDEX revision_by_run ON revision(run)",
    # An issue is a segment of the index; they are merged by db.index.tidy when nobody waits, or where 64 have come
    # together. Merging while issues are stored takes a quarter of the time (counted on 4,000 articles).
    "INSERT INTO article_index(article_index, rank) VALUES('automerge', 0)",
    "INSERT INTO article_index(article_index, rank) VALUES('crisismerge', 64)",
)

_DIGESTS = (
    # What was computed of an article after its import (its keywords, its signature …), and by which rules; gone when
    # the article's text changes, so that what is missing here is what is still to be done.
    """CREATE TABLE digest(
    kind TEXT NOT NULL CHECK(kind IN ('keywords','signature')),
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, version TEXT NOT NULL,
    PRIMARY KEY(kind, article)) WITHOUT ROWID, STRICT""",
    "CREATE INDEX digest_by_article ON digest(article)",
)

_FACETS = (
    # A value by which hits are counted and narrowed; a newspaper's is its number.
    """CREATE TABLE facet_value(
    id INTEGER PRIMARY KEY, field TEXT NOT NULL CHECK(field IN ('newspaper','page','column','kind','person')),
    value TEXT NOT NULL, UNIQUE(field, value)) STRICT""",
    # Numbers of values, ascending, a blank between.
    "CREATE TABLE facet_set(id INTEGER PRIMARY KEY, members TEXT NOT NULL UNIQUE) STRICT",
    """CREATE TABLE article_facets(
    index_key INTEGER PRIMARY KEY, own INTEGER NOT NULL REFERENCES facet_set(id),
    people INTEGER NOT NULL REFERENCES facet_set(id)) STRICT""",
    "DROP TABLE article_characters",
    "DROP TABLE article_index",
    "CREATE VIRTUAL TABLE article_index"
    " USING fts5(headline, subheads, rubric, byline, body, facets, content='', tokenize='ascii')",
    "INSERT INTO article_index(article_index, rank) VALUES('rank', 'bm25(10.0, 5.0, 2.0, 2.0, 1.0, 0.0)')",
    "INSERT INTO article_index(article_index, rank) VALUES('hashsize', 16777216)",
    "INSERT INTO article_index(article_index, rank) VALUES('automerge', 0)",
    "INSERT INTO article_index(article_index, rank) VALUES('crisismerge', 64)",
    # The new index is filled as one made by older rules is.
    "DELETE FROM setting WHERE name = 'index_version'",
)

_KEYWORDS = (
    # What can be suggested and how it is typed; counted by the triggers below, gone with its last article.
    """CREATE TABLE term(
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('word','person','column','newspaper')),
    text TEXT NOT NULL, shown TEXT NOT NULL, pinyin TEXT, initials TEXT, articles INTEGER NOT NULL DEFAULT 0,
    UNIQUE(text, kind)) STRICT""",
    "CREATE INDEX term_by_pinyin ON term(pinyin) WHERE pinyin IS NOT NULL",
    "CREATE INDEX term_by_initials ON term(initials) WHERE initials IS NOT NULL",
    # Holds all that a suggestion is chosen by: to go through the frequent ones needs no look at the table.
    "CREATE INDEX term_by_articles ON term(articles, text, pinyin, initials)",
    """CREATE TABLE article_term(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, term INTEGER NOT NULL REFERENCES term(id),
    weight INTEGER NOT NULL, PRIMARY KEY(article, term)) WITHOUT ROWID, STRICT""",
    "CREATE INDEX article_by_term ON article_term(term, weight)",
    """CREATE TRIGGER term_comes AFTER INSERT ON article_term BEGIN
    UPDATE term SET articles = articles + 1 WHERE id = new.term; END""",
    """CREATE TRIGGER term_goes AFTER DELETE ON article_term BEGIN
    UPDATE term SET articles = articles - 1 WHERE id = old.term;
    DELETE FROM term WHERE id = old.term AND articles = 0; END""",
    """CREATE TRIGGER keywords_go AFTER DELETE ON digest WHEN old.kind = 'keywords' BEGIN
    DELETE FROM article_term WHERE article = old.article; END""",
    """CREATE TRIGGER newspaper_changes AFTER UPDATE OF newspaper ON issue WHEN old.newspaper <> new.newspaper BEGIN
    DELETE FROM digest WHERE kind = 'keywords' AND article IN (SELECT id FROM article WHERE issue = new.id); END""",
)

_SEARCHES = (
    # Filters are a JSON list of pieces of the query language; hits is what was counted last, for the time until it is
    # counted again.
    """CREATE TABLE saved_search(
    id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
    filters TEXT NOT NULL, sort TEXT NOT NULL CHECK(sort IN ('relevance','date','page')), made TEXT NOT NULL,
    hits INTEGER) STRICT""",
    """CREATE TABLE search_diary(
    id INTEGER PRIMARY KEY AUTOINCREMENT, asked TEXT NOT NULL, text TEXT NOT NULL, filters TEXT NOT NULL,
    sort TEXT NOT NULL CHECK(sort IN ('relevance','date','page')), hits INTEGER NOT NULL, articles INTEGER NOT NULL,
    seconds REAL NOT NULL) STRICT""",
)

_ANNOTATIONS = (
    # A tag's name as it was first typed, and folded, as names are compared.
    """CREATE TABLE tag(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK(name <> ''), folded TEXT NOT NULL UNIQUE) STRICT""",
    """CREATE TABLE article_tag(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE, tagged TEXT NOT NULL,
    PRIMARY KEY(article, tag)) STRICT""",
    "CREATE INDEX article_by_tag ON article_tag(tag, article)",
    """CREATE TABLE note(
    id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    text TEXT NOT NULL, squeezed TEXT NOT NULL, written TEXT NOT NULL, changed TEXT NOT NULL) STRICT""",
    "CREATE INDEX note_by_article ON note(article)",
    # An article that left with tags or notes, as it was, so that it is known when it comes again; what it had. Pages
    # are a JSON list of labels.
    """CREATE TABLE aside_article(
    article INTEGER PRIMARY KEY, newspaper TEXT NOT NULL, date TEXT, title TEXT NOT NULL, headline TEXT NOT NULL,
    text TEXT NOT NULL, pages TEXT NOT NULL, since TEXT NOT NULL) STRICT""",
    "CREATE INDEX aside_article_by_day ON aside_article(date)",
    """CREATE TABLE aside_tag(
    article INTEGER NOT NULL REFERENCES aside_article(article) ON DELETE CASCADE, name TEXT NOT NULL,
    tagged TEXT NOT NULL) STRICT""",
    "CREATE INDEX aside_tag_by_article ON aside_tag(article)",
    """CREATE TABLE aside_note(
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES aside_article(article) ON DELETE CASCADE,
    text TEXT NOT NULL, written TEXT NOT NULL, changed TEXT NOT NULL) STRICT""",
    "CREATE INDEX aside_note_by_article ON aside_note(article)",
)

_REPRINTS = (
    # How long an article's text is and a number for the whole of it; no row where there is too little of it.
    """CREATE TABLE signature(
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, length INTEGER NOT NULL,
    whole INTEGER NOT NULL) STRICT""",
    "CREATE INDEX signature_by_whole ON signature(whole)",
    # The passages that stand for an article, by their numbers (db/passages.py).
    """CREATE TABLE passage(
    number INTEGER NOT NULL, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    PRIMARY KEY(number, article)) WITHOUT ROWID, STRICT""",
    "CREATE INDEX passage_by_article ON passage(article)",
)

_CLIPPINGS = (
    # Used is when something was put into a folder last; following the slot that the next clipping gets.
    """CREATE TABLE folder(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL CHECK(name <> ''), used TEXT NOT NULL,
    following INTEGER NOT NULL DEFAULT 1) STRICT""",
    # An article in a folder, in its slot; slots are never given twice.
    """CREATE TABLE clipping(
    folder INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, place INTEGER NOT NULL, remark TEXT NOT NULL,
    added TEXT NOT NULL, PRIMARY KEY(folder, article)) WITHOUT ROWID, STRICT""",
    "CREATE INDEX clipping_by_article ON clipping(article)",
    # Those whose articles have left the archive; the folder is still theirs.
    """CREATE TABLE aside_clipping(
    folder INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES aside_article(article) ON DELETE CASCADE, place INTEGER NOT NULL,
    remark TEXT NOT NULL, added TEXT NOT NULL, PRIMARY KEY(folder, article)) WITHOUT ROWID, STRICT""",
    "CREATE INDEX aside_clipping_by_article ON aside_clipping(article)",
)

_HIGHLIGHTS = (
    # A passage with its text, which is squeezed as it is searched, and the characters before and behind it without
    # blanks, by which it is found in a text that was revised. One without a place says where it stood last.
    """CREATE TABLE highlight(
    id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK(part IN ('column','kicker','headline','deck','byline','dateline','block')),
    block INTEGER, start INTEGER NOT NULL, end INTEGER NOT NULL CHECK(end > start), text TEXT NOT NULL,
    squeezed TEXT NOT NULL, before TEXT NOT NULL, behind TEXT NOT NULL,
    colour TEXT NOT NULL CHECK(colour IN ('yellow','green','blue','red')), made TEXT NOT NULL,
    has_place INTEGER NOT NULL CHECK(has_place IN (0, 1)), CHECK((part = 'block') = (block IS NOT NULL))) STRICT""",
    "CREATE INDEX highlight_by_article ON highlight(article)",
    """CREATE TABLE aside_highlight(
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES aside_article(article) ON DELETE CASCADE,
    part TEXT NOT NULL, block INTEGER, start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL,
    before TEXT NOT NULL, behind TEXT NOT NULL, colour TEXT NOT NULL, made TEXT NOT NULL) STRICT""",
    "CREATE INDEX aside_highlight_by_article ON aside_highlight(article)",
)

_ADDRESSES = ("ALTER TABLE article ADD COLUMN url TEXT",)


@STEPS()
def step_001_tables(db: Database) -> None:
    """The data model of docs/architecture.md; a column (栏目) is called rubric here, since COLUMN is a word of SQL."""
    for statement in _TABLES:
        db.execute(statement)


@STEPS()
def step_002_index(db: Database) -> None:
    """The two contentless indexes over what db/grams.py makes of an article."""
    for statement in _INDEX:
        db.execute(statement)


@STEPS()
def step_003_imports(db: Database) -> None:
    """Regions and page pictures; import runs that tell all, can be undone, and keep what they revise."""
    for statement in _IMPORTS:
        db.execute(statement)


@STEPS()
def step_004_digests(db: Database) -> None:
    """Which articles have been digested after their import."""
    for statement in _DIGESTS:
        db.execute(statement)


@STEPS()
def step_005_facets(db: Database) -> None:
    """An index that tells headline, subheads, column and byline apart, and the values by which hits are counted."""
    for statement in _FACETS:
        db.execute(statement)


@STEPS()
def step_006_keywords(db: Database) -> None:
    """Keywords of articles, and the words and names that can be suggested."""
    for statement in _KEYWORDS:
        db.execute(statement)


@STEPS()
def step_007_reprints(db: Database) -> None:
    """What articles are known by when they are printed again."""
    for statement in _REPRINTS:
        db.execute(statement)


@STEPS()
def step_008_searches(db: Database) -> None:
    """Searches that are kept under a name, and the diary of all that were meant."""
    for statement in _SEARCHES:
        db.execute(statement)


@STEPS()
def step_009_annotations(db: Database) -> None:
    """Tags and notes, and where they are kept when their article leaves the archive."""
    for statement in _ANNOTATIONS:
        db.execute(statement)


@STEPS()
def step_010_addresses(db: Database) -> None:
    """Where an article stands on the web."""
    for statement in _ADDRESSES:
        db.execute(statement)


@STEPS()
def step_011_clippings(db: Database) -> None:
    """Clippings folders, and where their clippings are kept when the articles leave the archive."""
    for statement in _CLIPPINGS:
        db.execute(statement)


@STEPS()
def step_012_highlights(db: Database) -> None:
    """Highlights, and where they are kept when their article leaves the archive."""
    for statement in _HIGHLIGHTS:
        db.execute(statement)
