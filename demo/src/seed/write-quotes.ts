import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { AnonymousSource, NewsroomArticle, NewsroomQuote } from '../newsroom/shapes';
import { documentsOf } from './documents';
import { dayOf, instantOf } from './moment';
import type { WrittenPeople } from './write-people';

interface Writing {
  people: WrittenPeople;
  now: Date;
}

const sourceFacts = (source: AnonymousSource, sourceKey: string) => ({
  sourceKey,
  sourceDescription: source.description,
  sourceReason: source.reason,
  sourceProximity: source.proximity,
  oneVoice: source.oneVoice ?? false,
});

/** Whose words: quotes of one source share a key of their own, made for this article. */
const voices = ({ sources = {} }: NewsroomArticle, { people }: Writing) => {
  const facts = new Map(
    Object.entries(sources).map(([name, source]) => [name, sourceFacts(source, randomUUID())]),
  );
  return (quote: NewsroomQuote) =>
    'speaker' in quote
      ? { attribution: 'named' as const, speaker: people[quote.speaker] }
      : { attribution: 'anonymous' as const, ...facts.get(quote.source) };
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
  const voiceOf = voices(article, writing);
  for (const [index, quote] of article.quotes.entries()) {
    const { documentId } = await documentsOf(strapi, 'quote').create({
      locale: 'en',
      data: {
        text: quote.text,
        form: quote.form,
        article: articleId,
        ...voiceOf(quote),
        ...toldElsewhere(quote, writing.now),
      },
    });

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
};
