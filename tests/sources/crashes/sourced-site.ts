import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { type Administrator, administratorOf } from '../../support/administrator';
import type { Deed } from '../../support/crashes/crashing-site';
import { blocks } from '../../support/newsroom';

const CM = '/content-manager/collection-types';

/** Requests that an editor makes, after which the site is another. */
export interface Deeds {
  marking: Deed;
  approving: Deed;
}

const publish = async (admin: Administrator, uid: string, documentId: string, locale?: string) => {
  const query = locale === undefined ? '' : `?locale=${locale}`;
  await admin('POST', `${CM}/${uid}/${documentId}/actions/publish${query}`, {});
};

/** An article that readers have in two locales, with two quotes of one named speaker. */
const writeArticle = async (admin: Administrator, speaker: string, title: string) => {
  const { data: article } = await admin('POST', `${CM}/${ARTICLE_UID}?locale=en`, {
    title,
    body: blocks('“One.”', '“Two.”'),
  });
  const { documentId } = article;
  await admin('PUT', `${CM}/${ARTICLE_UID}/${documentId}?locale=de`, { title: `${title} (de)` });
  const quotes: string[] = [];
  for (const text of ['One.', 'Two.']) {
    const { data: quote } = await admin('POST', `${CM}/${QUOTE_UID}?locale=en`, {
      text,
      attribution: 'named',
      speaker: { connect: [{ documentId: speaker }] },
      article: { connect: [{ documentId, locale: 'en' }] },
    });
    await admin('PUT', `${CM}/${QUOTE_UID}/${quote.documentId}?locale=de`, {
      text: `${text} (de)`,
    });
    quotes.push(quote.documentId);
  }
  for (const locale of ['en', 'de']) await publish(admin, ARTICLE_UID, documentId, locale);
  return { article: documentId as string, quotes };
};

const markingOf = ({ article, quotes }: { article: string; quotes: string[] }) => ({
  path: `/newsdesk/articles/${article}/sources/mark?locale=en`,
  body: { quotes, locale: 'en', source: 'new', description: 'an official', terms: 'background' },
});

const posting =
  ({ path, body }: { path: string; body: object }): Deed =>
  async (url) => {
    const admin = await administratorOf(url);
    return () => admin('POST', path, body);
  };

/** An article that can be marked, and one whose source can be approved, written as editors do. */
export const writeSourcedSite = async (url: string): Promise<Deeds> => {
  const admin = await administratorOf(url);
  await admin('POST', '/i18n/locales', { code: 'de', name: 'German (de)', isDefault: false });
  const { data: speaker } = await admin('POST', `${CM}/${PERSON_UID}`, { name: 'Ottoline Brask' });
  await publish(admin, PERSON_UID, speaker.documentId);

  // One administrator does it all here.
  const { data: settings } = await admin('GET', '/newsdesk/sourcing/settings');
  await admin('PUT', '/newsdesk/sourcing/settings', { ...settings, authorMayConfirm: true });

  const named = await writeArticle(admin, speaker.documentId, 'The count');
  const sourced = await writeArticle(admin, speaker.documentId, 'The recount');
  const { path, body } = markingOf(sourced);
  const { data } = await admin('POST', path, body);
  return {
    marking: posting(markingOf(named)),
    approving: posting({
      path: `/newsdesk/articles/${sourced.article}/sources/${data.source}/approve?locale=en`,
      body: { note: 'Seen at the desk.' },
    }),
  };
};
