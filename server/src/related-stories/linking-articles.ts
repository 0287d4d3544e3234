import type { Core } from '@strapi/strapi';
import {
  ARTICLE_UID,
  type LinkingArticle,
  type LinkingArticles,
  type RelatedKind,
} from '../../../content-types';
import { type Paging, pagedEntries } from '../reading/paged-entries';
import type { Readable } from '../reading/readable';
import { RELATED_LINK_TABLE } from '../tables/models';
import { letsAllThrough } from './lets-all-through';

interface Row {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | null;
  title: string | null;
  section?: string | null;
  datePublished?: string | null;
}

interface Link {
  sourceId: number;
  kind: RelatedKind;
  targetDocumentId: string;
}

const localesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  return locales.map(({ code }) => code);
};

/**
 * The articles, each in one locale, whose list leads to one of those given, draft or published:
 * newest first, as far as whoever asks may read them.
 */
export const linkingArticles = async (
  strapi: Core.Strapi,
  targets: readonly string[],
  { fields, where }: Readable,
  paging: Paging,
): Promise<LinkingArticles> => {
  if (!fields('title', 'relatedStories')) return { items: [], total: 0, limited: true };
  const limited = !letsAllThrough(where, await localesOf(strapi));
  if (targets.length === 0) return { items: [], total: 0, limited };
  const toThem = { targetDocumentId: { $in: [...targets] } };
  const sources = strapi.db
    .queryBuilder(RELATED_LINK_TABLE)
    .select(['sourceId'])
    .where(toThem)
    .getKnexQuery();
  const { entries, total } = await pagedEntries<Row>(
    strapi,
    {
      uid: ARTICLE_UID,
      where: { id: { $in: sources } },
      readable: where,
      select: ['title', ...['section', 'datePublished'].filter((name) => fields(name))],
    },
    paging,
  );

  const rowIds = entries.flatMap(({ versions }) => versions.map(({ id }) => id));
  const links: Link[] =
    rowIds.length === 0
      ? []
      : await strapi.db.query(RELATED_LINK_TABLE).findMany({
          where: { ...toThem, sourceId: { $in: rowIds } },
          orderBy: { position: 'asc' },
        });
  const items = entries.flatMap(({ versions, status }): LinkingArticle[] => {
    const [shown] = versions;
    const own = versions.flatMap(({ id, publishedAt }) =>
      links.flatMap((link) =>
        link.sourceId === id ? [{ ...link, isPublished: publishedAt !== null }] : [],
      ),
    );
    const [link] = own;
    if (!shown || !link) return [];
    return [
      {
        documentId: shown.documentId,
        locale: shown.locale,
        title: shown.title ?? '',
        section: shown.section ?? null,
        datePublished: versions.find((version) => version.datePublished)?.datePublished ?? null,
        status,
        to: link.targetDocumentId,
        kind: link.kind,
        live: own.some(({ isPublished }) => isPublished),
      },
    ];
  });
  return { items, total, limited };
};
