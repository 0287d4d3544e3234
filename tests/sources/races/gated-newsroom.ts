import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { documents } from '../../support/documents';
import { houseSets } from '../house';
import { act } from '../sourced-article';
import { type Contested, type ContestedRoom, openContested } from './contested-newsroom';

const confirm = async (article: string, source: string): Promise<void> => {
  for (const [caller, what] of [
    ['editor', 'attest'],
    ['superAdmin', 'approve'],
  ] as const) {
    const { status, text } = await act(caller, article, `${source}/${what}`);
    if (status >= 300) throw new Error(`Refused to ${what}: ${text}`);
  }
};

/** Describes and confirms the source of the first article in both locales, and publishes it so. */
const satisfyTheGate = async ({ articles: [article], quotes }: Contested): Promise<void> => {
  for (const [locale, sourceDescription] of [
    ['en', 'an official at the count'],
    ['de', 'jemand von der Auszählung'],
  ]) {
    await documents(QUOTE_UID).update({
      documentId: quotes[2],
      locale,
      data: { sourceDescription },
    });
  }
  const { sourceKey } = await newsroom.strapi.db
    .query(QUOTE_UID)
    .findOne({ where: { documentId: quotes[2] } });
  await confirm(article, sourceKey);
  await documents(ARTICLE_UID).publish({ documentId: article, locale: '*' });
};

/**
 * The contested newsroom, of a house that lets no source through without a description and an
 * approval, in which readers have the first article with one that has both.
 */
export const openGated = (): Promise<ContestedRoom> =>
  openContested(async (contested) => {
    await houseSets({
      preset: 'off',
      severities: { 'description-missing': 'block', 'not-approved': 'block' },
    });
    await satisfyTheGate(contested);
  });
