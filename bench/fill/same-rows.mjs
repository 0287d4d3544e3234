import { plannedArticle } from './planned-articles.mjs';

const OF_ARTICLE = {
  newsdesk_articles: 'document_id = ?',
  newsdesk_quotes:
    'id in (select l.quote_id from newsdesk_quotes_article_lnk l join newsdesk_articles a on a.id = l.article_id where a.document_id = ?)',
  newsdesk_quotes_article_lnk:
    'article_id in (select id from newsdesk_articles where document_id = ?)',
  newsdesk_quotes_speaker_lnk:
    'quote_id in (select l.quote_id from newsdesk_quotes_article_lnk l join newsdesk_articles a on a.id = l.article_id where a.document_id = ?)',
  newsdesk_articles_authors_lnk:
    'article_id in (select id from newsdesk_articles where document_id = ?)',
  newsdesk_articles_people_lnk:
    'article_id in (select id from newsdesk_articles where document_id = ?)',
  newsdesk_sources: 'article_document_id = ?',
  newsdesk_slugs: 'target_document_id = ?',
  newsdesk_findable_articles: 'article_document_id = ?',
  newsdesk_related_links: 'source_document_id = ?',
  newsdesk_article_sourcing: 'article_document_id = ?',
  newsdesk_overrides: 'article_document_id = ?',
  newsdesk_ledger: 'chain = ?',
  newsdesk_ledger_heads: 'chain = ?',
};

/** Every row about an article, with ids that are drawn or counted up told by their place. */
export const rowsOfArticle = (db, document) => {
  const seen = new Map();
  const placed = (value) => {
    if (!seen.has(value)) seen.set(value, `#${seen.size}`);
    return seen.get(value);
  };
  const normal = (table, [column, value]) => {
    if (value === null) return [column, null];
    if (column === 'id') return [column, '#'];
    if (column === 'person_id') return [column, value];
    if (/(^|_)(id|chain|source_key)$/.test(column)) return [column, placed(value)];
    if (/_at$|^date_/.test(column)) return [column, 'moment'];
    if (column === 'hash') return [column, 'hash'];
    if (table === 'newsdesk_ledger' && column === 'content') {
      return [
        column,
        Object.entries(JSON.parse(value)).map(([key, part]) => [
          key,
          ['at', 'chain', 'quotes', 'source', 'previous'].includes(key) ? typeof part : part,
        ]),
      ];
    }
    return [column, value];
  };
  return Object.entries(OF_ARTICLE).map(([table, where]) => [
    table,
    db
      .prepare(`select * from ${table} where ${where} order by id`)
      .all(document)
      .map((row) => Object.fromEntries(Object.entries(row).map((entry) => normal(table, entry)))),
  ]);
};

/** Takes every row about an article away. */
export const removeArticle = (db, document) => {
  const tables = Object.entries(OF_ARTICLE);
  const late = new Set(['newsdesk_quotes_article_lnk', 'newsdesk_articles']);
  const ids = tables.map(([table, where]) => [
    table,
    db.prepare(`select id from ${table} where ${where}`).all(document),
  ]);
  for (const [table, rows] of [
    ...ids.filter(([t]) => !late.has(t)),
    ...ids.filter(([t]) => late.has(t)),
  ]) {
    for (const { id } of rows) db.prepare(`delete from ${table} where id = ?`).run(id);
  }
};

/** Makes the nth article as an editor would. */
export const makeArticle = async (strapi, people, n) => {
  const { quotes, authors, ...data } = plannedArticle(n, people.length);
  const article = await strapi.documents('plugin::newsdesk.article').create({
    data: { ...data, authors: authors.map((author) => people[author].document_id) },
  });
  for (const { speaker, ...quote } of quotes) {
    await strapi.documents('plugin::newsdesk.quote').create({
      data: {
        ...quote,
        ...(speaker === undefined ? {} : { speaker: people[speaker].document_id }),
        article: article.documentId,
      },
    });
  }
  await strapi.documents('plugin::newsdesk.article').publish({ documentId: article.documentId });
  return article.documentId;
};
