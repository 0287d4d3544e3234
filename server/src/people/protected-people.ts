import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { PERSON_UID } from '../../../content-types';
import type { CreateDocumentMiddleware } from '../documents';
import { relinkPublished } from './relinked-people';
import { liveStandings, type Standing, spokenStandings } from './standing';

/** Titles that fit in a sentence. */
const NAMED_IN_MESSAGE = 5;

const AS = {
  author: 'as author',
  person: 'as somebody written about',
  speaker: 'as speaker',
} as const satisfies Record<Standing['as'], string>;

const listed = (standings: readonly Standing[]): string => {
  const shown = standings
    .slice(0, NAMED_IN_MESSAGE)
    .map(({ title, locale, as }) => `“${title}” (${locale}, ${AS[as]})`)
    .join(', ');
  const more = standings.length - NAMED_IN_MESSAGE;
  return more > 0 ? `${shown} and ${more} more` : shown;
};

const refusal = (name: string, why: string, standings: readonly Standing[]) => {
  const message = `${name} ${why}: ${listed(standings)}.`;
  return new errors.ValidationError(message, {
    errors: [{ path: [], message, name: 'ValidationError' }],
    standings,
  });
};

const versionsOf = (
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ name: string | null; publishedAt: string | null }[]> =>
  strapi.db.query(PERSON_UID).findMany({
    select: ['id', 'name', 'publishedAt'],
    where: { documentId },
    orderBy: { id: 'asc' },
  });

/**
 * Refuses to unpublish or delete a person who stands in something live, and to delete one without
 * whom a named quote would lose its speaker: a `ValidationError` whose `details.standings` lists
 * where. A person who is published again is put back where readers should see them.
 */
export const protectedPeople: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const { uid, action } = context;
  if (uid !== PERSON_UID) return next();
  if (action !== 'unpublish' && action !== 'delete' && action !== 'publish') return next();
  const { documentId } = context.params as { documentId: string };

  return strapi.db.transaction(async () => {
    const versions = await versionsOf(strapi, documentId);
    if (action === 'publish') {
      const wasLive = versions.some(({ publishedAt }) => publishedAt !== null);
      const result = await next();
      if (!wasLive) await relinkPublished(strapi, documentId);
      return result;
    }

    const name = versions[0]?.name ?? documentId;
    const live = await liveStandings(strapi, documentId);
    if (live.length > 0) {
      const done = action === 'delete' ? 'deleted' : 'unpublished';
      throw refusal(name, `cannot be ${done} while readers see them in`, live);
    }
    if (action === 'delete') {
      const spoken = await spokenStandings(strapi, documentId);
      if (spoken.length > 0) {
        throw refusal(name, 'cannot be deleted while they are the speaker of a quote in', spoken);
      }
    }
    return next();
  });
};
