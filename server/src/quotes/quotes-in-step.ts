import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import type { WriteParams } from '../document-write';
import type { CreateDocumentMiddleware, DocumentMiddleware } from '../documents';
import { defaultLocale } from '../locales/default-locale';
import { type ArticleKeys, articleKeysOf } from './keys-by-article';
import { adoptTranslatedQuotes, draftToTranslate, filledFromDraft } from './new-article-locale';
import { articlesOfQuotes, numberQuotes } from './numbered-quotes';
import { isDraft, versionsOfQuote } from './quote-versions';
import { bringLocalesIntoStep, filledFromOtherLocale } from './same-in-all-locales';
import { heldToSpeakerRule, type QuoteData, settleAttribution } from './speaker-rule';

type Context = Parameters<DocumentMiddleware>[0];
type Next = Parameters<DocumentMiddleware>[1];

/** One entry, or, of actions on several locales at once, all of them. */
type Written =
  | { documentId: string; locale: string }
  | { documentId: string; entries: { documentId: string; locale: string }[] };

const WRITES = new Set(['create', 'update', 'clone', 'publish', 'discardDraft']);

const writesData = (action: string): boolean =>
  action === 'create' || action === 'update' || action === 'clone';

const entriesOf = (written: Written): { documentId: string; locale: string }[] =>
  'entries' in written ? written.entries : [written];

/** Publishing writes the published version; everything else the draft, or both. */
const statusesOf = (action: string, status?: string): ('draft' | 'published')[] => {
  if (action === 'publish') return ['published'];
  return status === 'published' && action !== 'clone' ? ['draft', 'published'] : ['draft'];
};

const localeOf = async (strapi: Core.Strapi, { locale }: WriteParams): Promise<string> =>
  typeof locale === 'string' && locale !== '' ? locale : defaultLocale(strapi);

/** The document that a create or update writes to, if it may exist: `create` takes one too. */
const targetOf = (action: string, { documentId, data }: WriteParams): string | undefined =>
  action === 'create' ? (data?.documentId as string | undefined) : documentId;

/** The quote data to write, made to fit what the quote is in its other versions. */
const preparedQuote = async (
  strapi: Core.Strapi,
  action: string,
  params: WriteParams,
): Promise<QuoteData> => {
  const documentId = targetOf(action, params);
  const versions = documentId ? await versionsOfQuote(strapi, documentId) : [];
  let data: QuoteData = { ...params.data };
  if (action !== 'clone') {
    // Kept by the plugin, whoever asks. What clones a quote decides which source it belongs to.
    delete data.sourceKey;
    delete data.position;

    const locale = await localeOf(strapi, params);
    const drafts = versions.filter(isDraft);
    const [source] = drafts;
    if (source && !drafts.some((draft) => draft.locale === locale)) {
      data = await filledFromOtherLocale(strapi, data, source, locale);
    }
  }
  return heldToSpeakerRule(data, versions);
};

const settleQuote = async (
  strapi: Core.Strapi,
  written: Written,
  statuses: readonly ('draft' | 'published')[],
  known: ArticleKeys | undefined,
): Promise<void> => {
  const [first] = entriesOf(written);
  if (!first) return;
  const { documentId, locale } = first;
  let versions = await versionsOfQuote(strapi, documentId);
  for (const status of statuses) {
    if (await bringLocalesIntoStep(strapi, versions, locale, status)) {
      versions = await versionsOfQuote(strapi, documentId);
    }
  }
  await settleAttribution(strapi, versions, known);
  for (const article of await articlesOfQuotes(strapi, { documentId })) {
    if (statuses.includes(article.status)) await numberQuotes(strapi, article);
  }
};

const onQuote = async (strapi: Core.Strapi, context: Context, next: Next) => {
  const { action } = context;
  const params = context.params as WriteParams;
  if (writesData(action)) {
    context.params = { ...context.params, data: await preparedQuote(strapi, action, params) };
  }
  // Strapi writes the key of one locale to the others, wherever those stand.
  const target = action === 'clone' ? undefined : targetOf(action, params);
  const known = target === undefined ? undefined : await articleKeysOf(strapi, target);
  const result = await next();
  const written = result as Written | null;
  if (written) await settleQuote(strapi, written, statusesOf(action, params.status), known);
  return result;
};

const onArticle = async (strapi: Core.Strapi, context: Context, next: Next) => {
  const { action } = context;
  const params = context.params as WriteParams;
  const documentId = action === 'clone' ? undefined : targetOf(action, params);
  const source =
    documentId && writesData(action)
      ? await draftToTranslate(strapi, documentId, await localeOf(strapi, params))
      : null;
  if (source) {
    context.params = { ...context.params, data: filledFromDraft(params.data ?? {}, source) };
  }
  const result = await next();
  const written = result as Written | null;
  if (!written) return result;
  for (const { documentId: id, locale } of entriesOf(written)) {
    if (source) await adoptTranslatedQuotes(strapi, source, locale);
    for (const status of statusesOf(action, params.status)) {
      await numberQuotes(strapi, { documentId: id, locale, status });
    }
  }
  return result;
};

/**
 * Keeps what is the same in all locales of a quote the same, an anonymous quote without a
 * speaker, and quotes numbered as they stand in their article, in the transaction of the write.
 */
export const quotesInStep: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const { uid, action } = context;
  if (!WRITES.has(action)) return next();
  switch (uid as string) {
    case QUOTE_UID:
      return strapi.db.transaction(() => onQuote(strapi, context, next));
    case ARTICLE_UID:
      return strapi.db.transaction(() => onArticle(strapi, context, next));
    default:
      return next();
  }
};
