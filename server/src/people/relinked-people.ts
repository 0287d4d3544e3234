import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { linkTable } from '../tables/link-table';
import { tableName } from '../tables/table-name';

/** Row ids of the two versions of a person. */
interface PersonVersions {
  draft: number;
  published: number;
}

/** Row ids of the two versions of an entry whose draft names the person and the other does not. */
interface Unlinked {
  draft: number;
  published: number;
}

type Transaction = Parameters<
  Extract<Parameters<Core.Strapi['db']['transaction']>[0], (...args: never[]) => unknown>
>[0]['trx'];

const unlinked = (
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, relation, person }: { uid: string; relation: string; person: PersonVersions },
) => {
  const table = tableName(strapi, uid);
  const { name, source, target } = linkTable(strapi, uid, relation);
  return trx(`${table} as p`)
    .join(`${table} as d`, { 'd.document_id': 'p.document_id', 'd.locale': 'p.locale' })
    .join(`${name} as l`, `l.${source}`, 'd.id')
    .where(`l.${target}`, person.draft)
    .whereNull('d.published_at')
    .whereNotNull('p.published_at')
    .select({ draft: 'd.id', published: 'p.id' });
};

const relinkQuotes = async (
  strapi: Core.Strapi,
  trx: Transaction,
  person: PersonVersions,
): Promise<void> => {
  const { name, source, target } = linkTable(strapi, QUOTE_UID, 'speaker');
  const quotes: Unlinked[] = await unlinked(strapi, trx, {
    uid: QUOTE_UID,
    relation: 'speaker',
    person,
  })
    .where('p.attribution', 'named')
    .whereNotExists(
      trx(`${name} as held`)
        .whereRaw('?? = ??', [`held.${source}`, 'p.id'])
        .select(trx.raw('1')),
    );
  if (quotes.length === 0) return;
  await trx(name).insert(
    quotes.map(({ published }) => ({ [source]: published, [target]: person.published })),
  );
};

interface Listed {
  id: number;
  documentId: string;
}

const listOf = async (
  strapi: Core.Strapi,
  relation: 'authors' | 'people',
  articleRow: number,
): Promise<Listed[]> => {
  const article = await strapi.db.query(ARTICLE_UID).findOne({
    select: ['id'],
    where: { id: articleRow },
    populate: { [relation]: { select: ['id', 'documentId'] } },
  });
  return article?.[relation] ?? [];
};

const relinkArticles = async (
  strapi: Core.Strapi,
  trx: Transaction,
  person: PersonVersions,
  relation: 'authors' | 'people',
): Promise<void> => {
  const { name, source, target, order } = linkTable(strapi, ARTICLE_UID, relation);
  const articles: Unlinked[] = await unlinked(strapi, trx, { uid: ARTICLE_UID, relation, person })
    // A draft that has moved on may name somebody whom readers are not to see yet.
    .whereRaw('?? <= ??', ['d.updated_at', 'p.updated_at'])
    .whereNotExists(
      trx(`${name} as held`)
        .whereRaw('?? = ??', [`held.${source}`, 'p.id'])
        .where(`held.${target}`, person.published)
        .select(trx.raw('1')),
    );

  for (const { draft, published } of articles) {
    const wanted = await listOf(strapi, relation, draft);
    const held = await listOf(strapi, relation, published);
    await trx(name).insert({ [source]: published, [target]: person.published });
    if (!order) continue;
    // Both versions list the same people again: the published ones take the places of the draft.
    const places = new Map(wanted.map(({ documentId }, index) => [documentId, index + 1]));
    const ownPlace = wanted.findIndex(({ id }) => id === person.draft) + 1;
    for (const [row, place] of [
      ...held.map(({ id, documentId }) => [id, places.get(documentId)] as const),
      [person.published, ownPlace] as const,
    ]) {
      if (place === undefined) continue;
      await trx(name)
        .where({ [source]: published, [target]: row })
        .update({ [order]: place });
    }
  }
};

/**
 * Puts a person who has just been published back where readers should see them. Their relations
 * are one-way and Strapi links published versions only when the other side is published: a
 * person who was taken down and comes back would be missing from published quotes and articles
 * (strapi/strapi#24779).
 */
export const relinkPublished = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const rows: { id: number; publishedAt: string | null }[] = await strapi.db
    .query(PERSON_UID)
    .findMany({ select: ['id', 'publishedAt'], where: { documentId } });
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const published = rows.find(({ publishedAt }) => publishedAt !== null);
  if (!draft || !published) return;
  const person = { draft: draft.id, published: published.id };

  await strapi.db.transaction(async ({ trx }) => {
    await relinkQuotes(strapi, trx, person);
    await relinkArticles(strapi, trx, person, 'authors');
    await relinkArticles(strapi, trx, person, 'people');
  });
};
