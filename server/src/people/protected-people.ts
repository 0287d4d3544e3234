import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { PERSON_UID } from '../../../content-types';
import type { CreateDocumentMiddleware } from '../documents';
import { mayBeTold, type ToldEntry } from '../drafts/may-be-told';
import { relinkPublished } from './relinked-people';
import { liveStandings, type Standing, type Standings, spokenStandings } from './standing';

/** Titles that fit in a sentence. */
const NAMED_IN_MESSAGE = 5;

const AS = {
  author: 'as author',
  person: 'as somebody written about',
  speaker: 'as speaker',
} as const satisfies Record<Standing['as'], string>;

const listed = ({ told, untold }: Standings): string => {
  const shown = told
    .slice(0, NAMED_IN_MESSAGE)
    .map(({ title, locale, as }) => `“${title}” (${locale}, ${AS[as]})`)
    .join(', ');
  const more = told.length - NAMED_IN_MESSAGE;
  if (more > 0) return `${shown} and ${more} more`;
  return untold ? `${shown} and where you may not read` : shown;
};

const isAnywhere = ({ told, untold }: Standings): boolean => told.length > 0 || untold;

/** Says no more of places that whoever asks may not read than that there are some. */
const refusal = (name: string, done: string, why: string, standings: Standings) => {
  const message =
    standings.told.length === 0
      ? `${name} cannot be ${done} while they stand where you may not read.`
      : `${name} cannot be ${done} while ${why}: ${listed(standings)}.`;
  return new errors.ValidationError(message, {
    errors: [{ path: [], message, name: 'ValidationError' }],
    standings: standings.told,
  });
};

interface PersonVersion {
  id: number;
  name: string | null;
  publishedAt: string | null;
}

const versionsOf = (strapi: Core.Strapi, documentId: string): Promise<PersonVersion[]> =>
  strapi.db.query(PERSON_UID).findMany({
    select: ['id', 'name', 'publishedAt'],
    where: { documentId },
    orderBy: { id: 'asc' },
  });

/** The name under which whoever asks knows a person, if they do. */
const nameFor = async (
  strapi: Core.Strapi,
  versions: readonly PersonVersion[],
): Promise<string> => {
  const entryOf = ({ id, publishedAt }: PersonVersion): ToldEntry => ({
    uid: PERSON_UID,
    id,
    isDraft: publishedAt === null,
    fields: ['name'],
  });
  const told = await mayBeTold(strapi, versions.map(entryOf));
  return versions.find((version) => told(entryOf(version)))?.name ?? 'This person';
};

/**
 * Refuses to unpublish or delete a person who stands in something live, and to delete one without
 * whom a named quote would lose its speaker: a `ValidationError` whose `details.standings` lists
 * where, as far as whoever asks may read it. A person who is published again is put back where readers should see them.
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

    const live = await liveStandings(strapi, documentId);
    if (isAnywhere(live)) {
      const done = action === 'delete' ? 'deleted' : 'unpublished';
      throw refusal(await nameFor(strapi, versions), done, 'readers see them in', live);
    }
    if (action === 'delete') {
      const spoken = await spokenStandings(strapi, documentId);
      if (isAnywhere(spoken)) {
        const why = 'they are the speaker of a quote in';
        throw refusal(await nameFor(strapi, versions), 'deleted', why, spoken);
      }
    }
    return next();
  });
};
