import type { Core } from '@strapi/strapi';
import { articles } from '../newsroom/articles';
import type {
  ArticleKey,
  NewsroomArticle,
  NewsroomCorrection,
  NewsroomRelated,
} from '../newsroom/shapes';
import { documentsOf } from './documents';
import { dayOf, daysFrom, instantOf } from './moment';
import type { UploadPicture } from './upload-picture';
import type { WrittenPeople } from './write-people';
import { writeQuotes } from './write-quotes';

interface Writing {
  people: WrittenPeople;
  upload: UploadPicture;
  now: Date;
  report: (line: string) => void;
}

type WrittenArticles = Record<ArticleKey, string>;

const entries = Object.entries(articles) as [ArticleKey, NewsroomArticle][];

const correctionsOf = (
  { published }: NewsroomArticle,
  corrections: NewsroomCorrection[] | undefined,
  now: Date,
) =>
  corrections?.map(({ daysAfter, text }) => ({
    date: dayOf(daysFrom(published ? instantOf(published, now) : now, daysAfter)),
    text,
  }));

const exclusiveOf = ({ exclusive }: NewsroomArticle, now: Date) =>
  exclusive && {
    exclusive: true,
    ...(exclusive !== true && {
      exclusiveUntil: daysFrom(now, exclusive.daysFromNow).toISOString(),
    }),
  };

const writeDraft = async (
  strapi: Core.Strapi,
  article: NewsroomArticle,
  writing: Writing,
): Promise<string> => {
  const { people, upload, now } = writing;
  const { title, standfirst, section, dateline, body, german, published } = article;
  const datePublished = published && instantOf(published, now).toISOString();
  const peopleOf = () => ({
    authors: article.authors.map((key) => people[key]),
    people: (article.people ?? []).map((key) => people[key]),
  });

  const { documentId } = await documentsOf(strapi, 'article').create({
    locale: 'en',
    data: {
      title,
      standfirst,
      section,
      dateline,
      body,
      datePublished,
      ...peopleOf(),
      ...exclusiveOf(article, now),
      cover: await upload(article.cover),
      corrections: correctionsOf(article, article.corrections, now),
      originName: article.origin?.name,
      originUrl: article.origin?.url,
      canonicalUrl: article.canonicalUrl,
    },
  });
  if (german) {
    const { quotes: _quotes, sources: _sources, related: _related, corrections, ...text } = german;
    await documentsOf(strapi, 'article').update({
      documentId,
      locale: 'de',
      data: {
        ...text,
        datePublished,
        ...peopleOf(),
        corrections: correctionsOf(article, corrections, now),
      },
    });
  }
  await writeQuotes(strapi, article, documentId, writing);
  return documentId;
};

const relatedEntries = (related: NewsroomRelated[], written: WrittenArticles) =>
  related.map((entry) =>
    'article' in entry
      ? { ...entry, type: 'article', article: written[entry.article] }
      : { ...entry, type: 'url' },
  );

/** Links the stories to one another, which needs all of them to be there. */
const writeRelated = async (strapi: Core.Strapi, written: WrittenArticles): Promise<void> => {
  for (const [key, { related, german }] of entries) {
    const lists = { en: related, de: german?.related };
    for (const [locale, list] of Object.entries(lists)) {
      if (!list) continue;
      await documentsOf(strapi, 'article').update({
        documentId: written[key],
        locale,
        data: { relatedStories: relatedEntries(list, written) },
      });
    }
  }
};

/**
 * Tells readers of the day on which a story last changed, rather than of that on which the demo
 * was filled. Only publishing sets the date, and to the moment: hence the query.
 */
const backdate = async (
  strapi: Core.Strapi,
  documentId: string,
  { corrections = [] }: NewsroomArticle,
  firstPublished: Date,
): Promise<void> => {
  const lastChange = Math.max(0, ...corrections.map(({ daysAfter }) => daysAfter));
  await strapi.db
    .queryBuilder('plugin::newsdesk.article')
    .where({ documentId })
    .update({ dateModified: daysFrom(firstPublished, lastChange) })
    .execute();
};

/** Publishes what has a date; each takes its quotes and people along. */
const publish = async (
  strapi: Core.Strapi,
  written: WrittenArticles,
  { now, report }: Writing,
): Promise<void> => {
  for (const [key, article] of entries) {
    const { published, pendingEdit, title } = article;
    if (!published) continue;
    const documentId = written[key];
    await documentsOf(strapi, 'article').publish({ documentId, locale: '*' });
    await backdate(strapi, documentId, article, instantOf(published, now));
    if (pendingEdit) {
      await documentsOf(strapi, 'article').update({ documentId, locale: 'en', data: pendingEdit });
    }
    report(`published: ${title}`);
  }
};

const deleteAgain = async (strapi: Core.Strapi, written: WrittenArticles): Promise<void> => {
  for (const [key, { deleted }] of entries) {
    if (!deleted) continue;
    await documentsOf(strapi, 'article').delete({ documentId: written[key], locale: '*' });
  }
};

/** Writes all stories with their quotes, links them, and publishes those that readers may see. */
export const writeArticles = async (strapi: Core.Strapi, writing: Writing): Promise<void> => {
  const written: Partial<WrittenArticles> = {};
  for (const [index, [key, article]] of entries.entries()) {
    written[key] = await writeDraft(strapi, article, writing);
    writing.report(`story ${index + 1} of ${entries.length}: ${article.title}`);
  }
  await writeRelated(strapi, written as WrittenArticles);
  await publish(strapi, written as WrittenArticles, writing);
  await deleteAgain(strapi, written as WrittenArticles);
};
