CREATE TABLE newspaper(
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, parallel_title TEXT, cn TEXT, issn TEXT, postal_code TEXT,
    supervisor TEXT, sponsor TEXT) STRICT;
CREATE TABLE newspaper_alias(
    alias TEXT PRIMARY KEY, newspaper INTEGER NOT NULL REFERENCES newspaper(id) ON DELETE CASCADE) STRICT;
CREATE TABLE issue(
    id INTEGER PRIMARY KEY AUTOINCREMENT, newspaper INTEGER NOT NULL REFERENCES newspaper(id),
    date TEXT CHECK(date IS date(date)), edition TEXT, number TEXT, whole_number TEXT, pages_declared INTEGER,
    weekday_printed TEXT, lunar TEXT) STRICT;
CREATE UNIQUE INDEX issue_by_date ON issue(newspaper, date, coalesce(edition, '')) WHERE date IS NOT NULL;
CREATE TABLE page(
    id INTEGER PRIMARY KEY, issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, label TEXT NOT NULL,
    sequence INTEGER NOT NULL, section TEXT, facsimile_sha256 TEXT, facsimile_leaf INTEGER, UNIQUE(issue, label)) STRICT;
CREATE TABLE page_editor(
    page INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE, n INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY(page, n)) STRICT;
CREATE TABLE furniture(
    page INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('masthead','folio','editors','contents_heading','imprint','unplaced')),
    text TEXT NOT NULL, PRIMARY KEY(page, n)) STRICT;
CREATE TABLE article(
    id INTEGER PRIMARY KEY AUTOINCREMENT, issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE,
    n INTEGER NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('article','photo','contents','editor_note','notice','advertisement','staff','correction')), kicker TEXT, headline TEXT, deck TEXT,
    rubric TEXT, byline TEXT, dateline TEXT, place TEXT, index_key INTEGER NOT NULL UNIQUE, url TEXT) STRICT;
CREATE INDEX article_by_issue ON article(issue, n);
CREATE TABLE placement(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, part INTEGER NOT NULL,
    page INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE, position INTEGER NOT NULL, regions TEXT,
    PRIMARY KEY(article, part)) STRICT;
CREATE INDEX placement_by_page ON placement(page, position);
CREATE TABLE jump(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    direction TEXT NOT NULL CHECK(direction IN ('to','from')), page_label TEXT NOT NULL,
    resolved INTEGER NOT NULL CHECK(resolved IN (0, 1)), printed TEXT, PRIMARY KEY(article, n)) STRICT;
CREATE TABLE block(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('paragraph','subheading','caption','credit','note','table')),
    text TEXT NOT NULL, joins TEXT, PRIMARY KEY(article, n)) STRICT;
CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE article_person(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person(id),
    role TEXT NOT NULL CHECK(role IN ('author','photographer','editor','layout','correspondent','translator')),
    affiliation TEXT, PRIMARY KEY(article, n)) STRICT;
CREATE INDEX article_by_person ON article_person(person);
CREATE TABLE contents_entry(
    issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, n INTEGER NOT NULL, title TEXT NOT NULL,
    page_label TEXT, article INTEGER REFERENCES article(id) ON DELETE SET NULL, printed TEXT,
    PRIMARY KEY(issue, n)) STRICT;
CREATE INDEX contents_by_article ON contents_entry(article);
CREATE TABLE import_run(id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT, undone TEXT) STRICT;
CREATE TABLE source_file(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, encoding TEXT NOT NULL, raw BLOB,
    UNIQUE(sha256, name, encoding)) STRICT;
CREATE TABLE issue_source(
    issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, n INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source_file(id), PRIMARY KEY(issue, n)) STRICT;
CREATE TABLE message(
    issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, n INTEGER NOT NULL, source TEXT NOT NULL,
    line INTEGER, code TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY(issue, n)) STRICT;
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE "import_file"(
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE, path TEXT NOT NULL,
    sha256 TEXT, encoding TEXT, format TEXT,
    status TEXT NOT NULL CHECK(status IN ('added','revised','duplicate','part','failed')),
    articles INTEGER NOT NULL DEFAULT 0, told TEXT, why TEXT, line INTEGER, found TEXT) STRICT;
CREATE INDEX import_file_by_run ON import_file(run);
CREATE INDEX import_file_by_sha256 ON import_file(sha256);
CREATE TABLE import_file_issue(
    file INTEGER NOT NULL REFERENCES import_file(id) ON DELETE CASCADE,
    issue INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, PRIMARY KEY(file, issue)) STRICT;
CREATE INDEX import_file_by_issue ON import_file_issue(issue);
CREATE TABLE import_message(
    file INTEGER NOT NULL REFERENCES import_file(id) ON DELETE CASCADE, n INTEGER NOT NULL, line INTEGER,
    code TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY(file, n)) STRICT;
CREATE TABLE import_change(
    run INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE, issue INTEGER NOT NULL, before BLOB,
    PRIMARY KEY(run, issue)) STRICT;
CREATE INDEX import_change_by_issue ON import_change(issue);
CREATE TABLE revision(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, n INTEGER NOT NULL, replaced TEXT NOT NULL,
    run INTEGER REFERENCES import_run(id) ON DELETE SET NULL, before TEXT NOT NULL, PRIMARY KEY(article, n)) STRICT;
CREATE INDEX revision_by_run ON revision(run);
CREATE TABLE digest(
    kind TEXT NOT NULL CHECK(kind IN ('keywords','signature')),
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, version TEXT NOT NULL,
    PRIMARY KEY(kind, article)) WITHOUT ROWID, STRICT;
CREATE INDEX digest_by_article ON digest(article);
CREATE TABLE facet_value(
    id INTEGER PRIMARY KEY, field TEXT NOT NULL CHECK(field IN ('newspaper','page','column','kind','person')),
    value TEXT NOT NULL, UNIQUE(field, value)) STRICT;
CREATE TABLE facet_set(id INTEGER PRIMARY KEY, members TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE article_facets(
    index_key INTEGER PRIMARY KEY, own INTEGER NOT NULL REFERENCES facet_set(id),
    people INTEGER NOT NULL REFERENCES facet_set(id)) STRICT;
CREATE VIRTUAL TABLE article_index USING fts5(headline, subheads, rubric, byline, body, facets, content='', tokenize='ascii');
CREATE TABLE term(
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('word','person','column','newspaper')),
    text TEXT NOT NULL, shown TEXT NOT NULL, pinyin TEXT, initials TEXT, articles INTEGER NOT NULL DEFAULT 0,
    UNIQUE(text, kind)) STRICT;
CREATE INDEX term_by_pinyin ON term(pinyin) WHERE pinyin IS NOT NULL;
CREATE INDEX term_by_initials ON term(initials) WHERE initials IS NOT NULL;
CREATE INDEX term_by_articles ON term(articles, text, pinyin, initials);
CREATE TABLE article_term(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, term INTEGER NOT NULL REFERENCES term(id),
    weight INTEGER NOT NULL, PRIMARY KEY(article, term)) WITHOUT ROWID, STRICT;
CREATE INDEX article_by_term ON article_term(term, weight);
CREATE TRIGGER term_comes AFTER INSERT ON article_term BEGIN
    UPDATE term SET articles = articles + 1 WHERE id = new.term; END;
CREATE TRIGGER term_goes AFTER DELETE ON article_term BEGIN
    UPDATE term SET articles = articles - 1 WHERE id = old.term;
    DELETE FROM term WHERE id = old.term AND articles = 0; END;
CREATE TRIGGER keywords_go AFTER DELETE ON digest WHEN old.kind = 'keywords' BEGIN
    DELETE FROM article_term WHERE article = old.article; END;
CREATE TRIGGER newspaper_changes AFTER UPDATE OF newspaper ON issue WHEN old.newspaper <> new.newspaper BEGIN
    DELETE FROM digest WHERE kind = 'keywords' AND article IN (SELECT id FROM article WHERE issue = new.id); END;
CREATE TABLE signature(
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, length INTEGER NOT NULL,
    whole INTEGER NOT NULL) STRICT;
CREATE INDEX signature_by_whole ON signature(whole);
CREATE TABLE passage(
    number INTEGER NOT NULL, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    PRIMARY KEY(number, article)) WITHOUT ROWID, STRICT;
CREATE INDEX passage_by_article ON passage(article);
CREATE TABLE saved_search(
    id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
    filters TEXT NOT NULL, sort TEXT NOT NULL CHECK(sort IN ('relevance','date','page')), made TEXT NOT NULL,
    hits INTEGER) STRICT;
CREATE TABLE search_diary(
    id INTEGER PRIMARY KEY AUTOINCREMENT, asked TEXT NOT NULL, text TEXT NOT NULL, filters TEXT NOT NULL,
    sort TEXT NOT NULL CHECK(sort IN ('relevance','date','page')), hits INTEGER NOT NULL, articles INTEGER NOT NULL,
    seconds REAL NOT NULL) STRICT;
CREATE TABLE tag(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK(name <> ''), folded TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE article_tag(
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE, tagged TEXT NOT NULL,
    PRIMARY KEY(article, tag)) STRICT;
CREATE INDEX article_by_tag ON article_tag(tag, article);
CREATE TABLE note(
    id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    text TEXT NOT NULL, squeezed TEXT NOT NULL, written TEXT NOT NULL, changed TEXT NOT NULL) STRICT;
CREATE INDEX note_by_article ON note(article);
CREATE TABLE aside_article(
    article INTEGER PRIMARY KEY, newspaper TEXT NOT NULL, date TEXT, title TEXT NOT NULL, headline TEXT NOT NULL,
    text TEXT NOT NULL, pages TEXT NOT NULL, since TEXT NOT NULL) STRICT;
CREATE INDEX aside_article_by_day ON aside_article(date);
CREATE TABLE aside_tag(
    article INTEGER NOT NULL REFERENCES aside_article(article) ON DELETE CASCADE, name TEXT NOT NULL,
    tagged TEXT NOT NULL) STRICT;
CREATE INDEX aside_tag_by_article ON aside_tag(article);
CREATE TABLE aside_note(
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES aside_article(article) ON DELETE CASCADE,
    text TEXT NOT NULL, written TEXT NOT NULL, changed TEXT NOT NULL) STRICT;
CREATE INDEX aside_note_by_article ON aside_note(article);
CREATE TABLE folder(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL CHECK(name <> ''), used TEXT NOT NULL,
    following INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE TABLE clipping(
    folder INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE, place INTEGER NOT NULL, remark TEXT NOT NULL,
    added TEXT NOT NULL, PRIMARY KEY(folder, article)) WITHOUT ROWID, STRICT;
CREATE INDEX clipping_by_article ON clipping(article);
CREATE TABLE aside_clipping(
    folder INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES aside_article(article) ON DELETE CASCADE, place INTEGER NOT NULL,
    remark TEXT NOT NULL, added TEXT NOT NULL, PRIMARY KEY(folder, article)) WITHOUT ROWID, STRICT;
CREATE INDEX aside_clipping_by_article ON aside_clipping(article);
CREATE TABLE highlight(
    id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK(part IN ('column','kicker','headline','deck','byline','dateline','block')),
    block INTEGER, start INTEGER NOT NULL, end INTEGER NOT NULL CHECK(end > start), text TEXT NOT NULL,
    squeezed TEXT NOT NULL, before TEXT NOT NULL, behind TEXT NOT NULL,
    colour TEXT NOT NULL CHECK(colour IN ('yellow','green','blue','red')), made TEXT NOT NULL,
    has_place INTEGER NOT NULL CHECK(has_place IN (0, 1)), CHECK((part = 'block') = (block IS NOT NULL))) STRICT;
CREATE INDEX highlight_by_article ON highlight(article);
CREATE TABLE aside_highlight(
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES aside_article(article) ON DELETE CASCADE,
    part TEXT NOT NULL, block INTEGER, start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL,
    before TEXT NOT NULL, behind TEXT NOT NULL, colour TEXT NOT NULL, made TEXT NOT NULL) STRICT;
CREATE INDEX aside_highlight_by_article ON aside_highlight(article);
