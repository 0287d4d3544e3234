import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  type AppearanceList,
  type AppearedArticle,
  ARTICLE_UID,
  PERSON_UID,
  type PersonAppearances,
  QUOTE_UID,
  REFUSALS,
  type SaidQuote,
} from '../../../content-types';
import { type Paging, pagedEntries } from '../reading/paged-entries';
import { type Readable, readable } from '../reading/readable';

interface ArticleRow {
  documentId: string;
  locale: string;
  title: string | null;
  datePublished: string | null;
}

interface QuoteRow {
  documentId: string;
  locale: string;
  text: string | null;
  saidOn: string | null;
  article?: Omit<ArticleRow, 'datePublished'> | null;
}

const NOTHING = { items: [], total: 0 };

const articlesWith = async (
  strapi: Core.Strapi,
  field: 'authors' | 'people',
  personId: string,
  articles: Readable,
  paging: Paging,
): Promise<AppearanceList<AppearedArticle>> => {
  if (!articles.fields('title', field)) return NOTHING;
  const { entries, total } = await pagedEntries<ArticleRow>(
    strapi,
    {
      uid: ARTICLE_UID,
      where: { [field]: { documentId: personId } },
      readable: articles.where,
      select: ['title', ...(articles.fields('datePublished') ? ['datePublished'] : [])],
    },
    paging,
  );
  const items = entries.flatMap(({ versions, status }) => {
    const [shown] = versions;
    if (!shown) return [];
    const { documentId, locale, title } = shown;
    const datePublished = versions.find((v) => v.datePublished)?.datePublished ?? null;
    return [{ documentId, locale, title: title ?? '', status, datePublished }];
  });
  return { items, total };
};

const quotesOf = async (
  strapi: Core.Strapi,
  personId: string,
  quotes: Readable,
  articles: Readable,
  paging: Paging,
): Promise<AppearanceList<SaidQuote>> => {
  if (!quotes.fields('text', 'speaker', 'attribution')) return NOTHING;
  const showsArticle = quotes.fields('article') && articles.fields('title');
  const { entries, total } = await pagedEntries<QuoteRow>(
    strapi,
    {
      uid: QUOTE_UID,
      // By attribution, never by the link alone.
      where: { attribution: 'named', speaker: { documentId: personId } },
      readable: quotes.where,
      select: ['text', ...(quotes.fields('saidOn') ? ['saidOn'] : [])],
      populate: showsArticle
        ? { article: { select: ['id', 'documentId', 'title', 'locale'], where: articles.where } }
        : undefined,
    },
    paging,
  );
  const items = entries.flatMap(({ versions, status }) => {
    const [shown] = versions;
    if (!shown) return [];
    const { article } = shown;
    return [
      {
        quote: shown.documentId,
        text: shown.text ?? '',
        article: article
          ? { documentId: article.documentId, title: article.title ?? '', locale: article.locale }
          : null,
        status,
        saidOn: shown.saidOn ?? null,
      },
    ];
  });
  return { items, total };
};

/**
 * What a person said, wrote and appears in, as far as whoever asks may read it.
 *
 * @param userAbility - of the request: `ctx.state.userAbility`
 * @throws ForbiddenError for those who may read no people, NotFoundError for a person who is not
 *   there or not for them
 */
export const appearancesOf = async (
  strapi: Core.Strapi,
  personId: string,
  userAbility: unknown,
  paging: Paging,
): Promise<PersonAppearances> => {
  const people = await readable(strapi, userAbility, PERSON_UID);
  if (!people.fields()) throw new errors.ForbiddenError();
  const person = await strapi.db.query(PERSON_UID).findOne({
    select: ['id'],
    where: { $and: [{ documentId: personId }, people.where] },
  });
  if (!person) throw new errors.NotFoundError(REFUSALS.noPerson);

  const articles = await readable(strapi, userAbility, ARTICLE_UID);
  const quotes = await readable(strapi, userAbility, QUOTE_UID);
  return {
    said: await quotesOf(strapi, personId, quotes, articles, paging),
    wrote: await articlesWith(strapi, 'authors', personId, articles, paging),
    appearsIn: await articlesWith(strapi, 'people', personId, articles, paging),
  };
};
