import type { Core } from '@strapi/strapi';
import type { AnonymousSource, NewsroomArticle, NewsroomQuote } from '../newsroom/shapes';
import { documentsOf } from './documents';
import { dayOf, instantOf } from './moment';
import type { WrittenPeople } from './write-people';

interface Writing {
  people: WrittenPeople;
  now: Date;
}

const sourceFacts = (source: AnonymousSource) => ({
  sourceDescription: source.description,
  sourceReason: source.reason,
  sourceProximity: source.proximity,
  oneVoice: source.oneVoice ?? false,
});

/** Whose words. */
const voiceOf = ({ sources = {} }: NewsroomArticle, { people }: Writing, quote: NewsroomQuote) => {
  if ('speaker' in quote) return { attribution: 'named', speaker: people[quote.speaker] };
  const source = sources[quote.source];
  return { attribution: 'anonymous', ...(source && sourceFacts(source)) };
};

/** Makes the quotes of each source one source's: each of them was one of its own. */
const joinSources = async (
  strapi: Core.Strapi,
  article: string,
  said: ReadonlyMap<string, readonly string[]>,
): Promise<void> => {
  const sources = strapi.plugin('newsdesk').service('sources');
  for (const quotes of said.values()) {
    if (quotes.length < 2) continue;
    await sources.mark({ article, quotes, locale: 'en', source: 'new', actor: null });
  }
};

const toldElsewhere = ({ saidTo }: NewsroomQuote, now: Date) =>
  saidTo && {
    saidTo: saidTo.name,
    saidToUrl: saidTo.url,
    saidOn: dayOf(instantOf(saidTo.on, now)),
  };

/** Writes the quotes of an article as drafts, in every language it has. */
export const writeQuotes = async (
  strapi: Core.Strapi,
  article: NewsroomArticle,
  articleId: string,
  writing: Writing,
): Promise<void> => {
  const said = new Map<string, string[]>();
  for (const [index, quote] of article.quotes.entries()) {
    const { documentId } = await documentsOf(strapi, 'quote').create({
      locale: 'en',
      data: {
        text: quote.text,
        form: quote.form,
        article: articleId,
        ...voiceOf(article, writing, quote),
        ...toldElsewhere(quote, writing.now),
      },
    });
    if ('source' in quote) {
      said.set(quote.source, [...(said.get(quote.source) ?? []), documentId]);
    }

    const { german } = article;
    if (!german) continue;
    const source = 'source' in quote ? german.sources?.[quote.source] : undefined;
    await documentsOf(strapi, 'quote').update({
      documentId,
      locale: 'de',
      data: {
        text: german.quotes[index],
        article: articleId,
        ...('speaker' in quote && { speaker: writing.people[quote.speaker] }),
        ...(source && { sourceDescription: source.description, sourceReason: source.reason }),
      },
    });
  }
  await joinSources(strapi, articleId, said);
};
