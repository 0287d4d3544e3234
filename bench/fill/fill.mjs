import { createHash, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { plannedArticle, plannedPerson, slugOf } from './planned-articles.mjs';

const require = createRequire(import.meta.url);
const Database = require('better-sqlite3');

// Begins with a letter, as those that Strapi draws do.
const id = () => `b${randomBytes(12).toString('hex').slice(1)}`;
const folded = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Inserts rows into a table, giving each the next id. */
const writer = (db, table) => {
  let last = db.prepare(`select coalesce(max(id), 0) as id from ${table}`).get().id;
  let statement;
  return (row) => {
    last += 1;
    const columns = Object.keys(row);
    statement ??= db.prepare(
      `insert into ${table} (id, ${columns.join(', ')}) values (@id, ${columns.map((c) => `@${c}`).join(', ')})`,
    );
    statement.run({ id: last, ...row });
    return last;
  };
};

const writers = (db) => {
  const made = new Map();
  return (table, row) => {
    if (!made.has(table)) made.set(table, writer(db, `newsdesk_${table}`));
    return made.get(table)(row);
  };
};

/** The entry that the ledger has of a marking, sealed as `server/src/sources/ledger` seals it without a key. */
const ledgerEntry = (chain, sequence, previous, source, quote, at) => {
  const content = JSON.stringify({
    action: 'marked',
    actor: null,
    at: new Date(at).toISOString(),
    chain,
    details: {},
    key: null,
    noteHash: null,
    previous,
    quotes: [quote],
    sequence,
    source,
    version: 1,
  });
  return { chain, sequence, content, hash: createHash('sha256').update(content).digest('hex') };
};

/** What a confirmation holds of the words it was given for, as `server/src/sources/confirming` does. */
const wordsOf = (quotes) =>
  JSON.stringify(
    quotes
      .map(({ document_id, locale, text, source_description }) =>
        createHash('sha256')
          .update(JSON.stringify([document_id, locale, text, source_description]))
          .digest('base64url')
          .slice(0, 22),
      )
      .sort(),
  );

const NOBODY = { created_by_id: null, updated_by_id: null };

const writePerson = (write, people, n, now) => {
  const { name } = plannedPerson(n);
  const document_id = id();
  const rows = [null, now].map((published_at) =>
    write('people', {
      document_id,
      name,
      slug: slugOf(name),
      kind: 'individual',
      created_at: now,
      updated_at: now,
      published_at,
      ...NOBODY,
    }),
  );
  write('slugs', {
    kind: 'person',
    locale: '',
    slug: slugOf(name),
    target_document_id: document_id,
    was_public: 1,
    created_at: now,
  });
  const found = {
    person_document_id: document_id,
    name,
    folded: folded(name),
    version_id: Math.min(...rows),
  };
  write('person_names', found);
  for (const word of new Set(folded(name).split(' '))) {
    write('person_words', { ...found, opening: word.slice(0, 2), word });
  }
  write('person_publications', { person_document_id: document_id });
  people.push({ document_id, draft: rows[0], published: rows[1] });
};

const storedRelated = (targets) =>
  JSON.stringify(targets.map((article) => ({ type: 'article', article, kind: 'related' })));

const writeArticle = (
  write,
  { people, documents },
  n,
  { plan: planOf, published, waits, confirmer, now },
) => {
  const plan = planOf(n, people.length);
  const document_id = id();
  const datePublished = published ? (plan.datePublished ?? now) : null;
  const related = (plan.related ?? []).map((target) => documents[target]);
  const slug = slugOf(plan.title);
  const key = plan.quotes.map(({ attribution }) =>
    attribution === 'anonymous' ? randomBytes(16).toString('base64url') : null,
  );
  const quoteIds = plan.quotes.map(id);
  for (const state of published ? ['draft', 'published'] : ['draft']) {
    const published_at = state === 'published' ? now : null;
    const article = write('articles', {
      document_id,
      title: plan.title,
      slug,
      standfirst: plan.standfirst,
      body: JSON.stringify(plan.body),
      section: plan.section,
      exclusive: 0,
      date_published: datePublished,
      date_modified: datePublished,
      ...(plan.related === undefined ? {} : { related_stories: storedRelated(related) }),
      created_at: now,
      updated_at: now,
      published_at,
      ...NOBODY,
      locale: 'en',
    });
    for (const [attribute, named] of [
      ['authors', plan.authors],
      ['people', plan.people ?? []],
    ]) {
      for (const [index, person] of named.entries()) {
        write(`articles_${attribute}_lnk`, {
          article_id: article,
          person_id: people[person][state],
          person_ord: index + 1,
        });
      }
    }
    for (const [position, target_document_id] of related.entries()) {
      write('related_links', {
        source_id: article,
        source_document_id: document_id,
        locale: 'en',
        status: state,
        position,
        kind: 'related',
        target_document_id,
      });
    }
    for (const [index, quote] of plan.quotes.entries()) {
      const row = write('quotes', {
        document_id: quoteIds[index],
        text: quote.text,
        form: 'direct',
        attribution: quote.attribution,
        source_description: quote.sourceDescription ?? null,
        source_proximity: quote.sourceProximity ?? null,
        source_key: key[index],
        one_voice: 0,
        position: index,
        created_at: now,
        updated_at: now,
        published_at,
        ...NOBODY,
        locale: 'en',
      });
      write('quotes_article_lnk', { quote_id: row, article_id: article, quote_ord: index + 1 });
      if (quote.speaker !== undefined) {
        write('quotes_speaker_lnk', { quote_id: row, person_id: people[quote.speaker][state] });
      }
    }
    if (state === 'draft') {
      write('findable_articles', {
        article_id: article,
        article_document_id: document_id,
        locale: 'en',
        title: folded(plan.title),
        slug: folded(slug),
        section: folded(plan.section),
        standfirst: folded(plan.standfirst),
      });
    }
  }
  write('slugs', {
    kind: 'article',
    locale: 'en',
    slug,
    target_document_id: document_id,
    was_public: published ? 1 : 0,
    created_at: now,
  });
  let [sequence, previous] = [0, '0'.repeat(64)];
  for (const [index, source_key] of key.entries()) {
    if (source_key === null) continue;
    const confirmed = waits ? null : now;
    const { text, sourceDescription } = plan.quotes[index];
    const said = { document_id: quoteIds[index], locale: 'en', text };
    const words = wordsOf([{ ...said, source_description: sourceDescription ?? null }]);
    write('sources', {
      article_document_id: document_id,
      source_key,
      attested_by: waits ? null : confirmer,
      attested_at: confirmed,
      attested_words: waits ? null : words,
      approved_by: waits ? null : confirmer,
      approved_at: confirmed,
      approved_words: waits ? null : words,
    });
    sequence += 1;
    const entry = ledgerEntry(document_id, sequence, previous, source_key, quoteIds[index], now);
    write('ledger', entry);
    previous = entry.hash;
  }
  write('ledger_heads', { chain: document_id, sequence, hash: previous });
  return document_id;
};

/**
 * Fills a newsroom's SQLite file up to so many people and articles, past Strapi, with every row
 * that the plugin would have written. The sources of the newest `waiting` articles wait; the
 * others are confirmed.
 *
 * @param {string} filename
 * @param {typeof plannedArticle} [plan] what the nth article is
 */
export const fillNewsroom = (filename, plan = plannedArticle) => {
  const db = new Database(filename);
  db.pragma('synchronous = OFF');
  const people = [];
  const documents = [];
  const now = Date.now();
  // Strapi may have written between two loads: ids are counted anew.
  const all = db.transaction((task) => task(writers(db)));
  return {
    db,
    people,
    documents,
    addPeople: (upTo) =>
      all((write) => {
        while (people.length < upTo) writePerson(write, people, people.length, now);
      }),
    addArticles: (upTo, { waiting, confirmer, published = true }) =>
      all((write) => {
        while (documents.length < upTo) {
          const n = documents.length;
          const waits = upTo - n <= waiting;
          const how = { plan, published, waits, confirmer, now };
          documents.push(writeArticle(write, { people, documents }, n, how));
        }
      }),
    /** The sources that waited are confirmed: newer ones wait. */
    confirmAll: (confirmer) => {
      const drafts = db.prepare(
        'select document_id, locale, text, source_description from newsdesk_quotes where source_key = ? and published_at is null',
      );
      const confirm = db.prepare(
        'update newsdesk_sources set attested_by = @confirmer, attested_at = @now, attested_words = @words, approved_by = @confirmer, approved_at = @now, approved_words = @words where source_key = @key',
      );
      for (const { key } of db.prepare('select source_key as key from newsdesk_sources').all()) {
        confirm.run({ confirmer, now, key, words: wordsOf(drafts.all(key)) });
      }
    },
    openAll: () =>
      db.exec(
        'update newsdesk_sources set attested_by = null, attested_at = null, attested_words = null, approved_by = null, approved_at = null, approved_words = null',
      ),
  };
};
