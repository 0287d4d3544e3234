import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../../content-types';
import { type Readable, readable } from '../../reading/readable';
import { administratorNames } from '../access/administrator-names';
import type { ReportedVersion, SpeakerRow } from './reported-version';
import type { Names } from './sourcing-report';

const speakersIn = (articles: readonly ReportedVersion[]): string[] => [
  ...new Set(
    articles
      .flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker))
      .filter((id) => id !== null),
  ),
];

const readablePeople = async (
  strapi: Core.Strapi,
  speakers: readonly string[],
  people: Readable,
): Promise<SpeakerRow[]> => {
  if (speakers.length === 0 || !people.fields('name')) return [];
  const rows: SpeakerRow[] = await strapi.db.query(PERSON_UID).findMany({
    select: ['id', 'documentId', 'name', ...(people.fields('roles') ? ['roles'] : [])],
    where: { $and: [{ documentId: { $in: speakers }, publishedAt: null }, people.where] },
  });
  return rows;
};

/** Administrators whom a report may name: those who confirmed or overrode something. */
const administratorsIn = (articles: readonly ReportedVersion[]): number[] =>
  articles
    .flatMap(({ sourcing: { sources, override } }) => [
      ...sources.flatMap(({ attestedBy, approvedBy }) => [attestedBy, approvedBy]),
      override?.givenBy ?? null,
    ])
    .filter((id) => id !== null);

/**
 * The names that reports of articles tell. Whoever may not read a person is told that somebody
 * spoke, and not who.
 * @param userAbility - of the request: `ctx.state.userAbility`
 */
export const reportedNames = async (
  strapi: Core.Strapi,
  articles: readonly ReportedVersion[],
  userAbility: unknown,
): Promise<Names> => {
  const people = await readable(strapi, userAbility, PERSON_UID);
  const rows = await readablePeople(strapi, speakersIn(articles), people);
  return {
    people: new Map(rows.map((row) => [row.documentId, row])),
    administrators: await administratorNames(strapi, administratorsIn(articles)),
  };
};
