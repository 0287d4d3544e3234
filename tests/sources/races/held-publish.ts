import { ARTICLE_UID } from '../../../content-types';
import { held } from '../../stories/held-writes';
import { documents } from '../../support/documents';
import type { Answer } from '../../support/newsroom';
import { waitingClients } from '../../support/waiting-clients';

/** Holds the row that readers have of an article: publishing comes to it when it has passed the gate. */
const holdPublished = (article: string, locale: string) =>
  held(async () => {
    const { connection, metadata } = newsroom.strapi.db;
    await newsroom.strapi.db.transaction(async ({ trx }) => {
      await connection(metadata.get(ARTICLE_UID).tableName)
        .transacting(trx)
        .where({ document_id: article, locale })
        .whereNotNull('published_at')
        // Links to the row are no part of the duel: they pass.
        .forNoKeyUpdate();
    });
  });

/**
 * Lets something be done while an article is being published, after its gate has looked and before
 * readers have it. By the Document Service: the content manager updates the draft before that, and
 * holds it for having done so.
 * @param other - comes in between, unless it is made to wait
 * @returns what the other was answered, once readers have the article
 */
export const whilePublishing = async (
  documentId: string,
  locale: string,
  other: () => Promise<Answer | null>,
): Promise<Answer | null> => {
  const row = await holdPublished(documentId, locale);
  let ended = false;
  const publishing = documents(ARTICLE_UID)
    .publish({ documentId, locale })
    .finally(() => {
      ended = true;
    });
  while ((await waitingClients()) === 0) {
    if (ended) throw new Error(`It was never held: ${JSON.stringify(await publishing)}`);
  }
  let came = false;
  const coming = other().finally(() => {
    came = true;
  });
  while (!came && (await waitingClients()) < 2);
  await row.commit();
  await publishing;
  return coming;
};
