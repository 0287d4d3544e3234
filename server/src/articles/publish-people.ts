import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { PERSON_UID } from '../../../content-types';
import { mayBeTold } from '../drafts/may-be-told';
import { everPublished } from '../people';
import { inTurn } from './in-turn';
import { mayPublishPeople, type UnpublishedPerson } from './may-publish-people';
import type { NamedPerson } from './named-people';

/**
 * Publishes those of some people who have never been published. A person who is live stays as
 * readers have them: pending edits are not pushed. A person who was taken down stays down.
 * @throws ValidationError naming the people who were taken down, or whom the actor may not publish.
 */
export const publishPeople = async (
  strapi: Core.Strapi,
  named: readonly NamedPerson[],
): Promise<void> => {
  const documentIds = [...new Set(named.map(({ documentId }) => documentId))];
  if (documentIds.length === 0) return;
  if (await areAllLive(strapi, documentIds)) return;

  // A bulk publish runs its articles at once, and two may name the same new person.
  await inTurn(strapi, async () => {
    // Under the locks of the write: nobody else can be publishing them.
    const people = await unpublishedAmong(strapi, documentIds);
    await refuseTakenDown(strapi, people, named);
    await refuseForbidden(strapi, people, named);
    for (const { documentId } of people) {
      await strapi.documents(PERSON_UID).publish({ documentId });
    }
  });
};

/** Mostly they are, and who created them is then nobody's question. */
const areAllLive = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<boolean> => {
  const rows: { documentId: string; publishedAt: unknown }[] = await strapi.db
    .query(PERSON_UID)
    .findMany({
      where: { documentId: { $in: documentIds } },
      select: ['documentId', 'publishedAt'],
    });
  const live = new Set(rows.filter((row) => row.publishedAt !== null).map((row) => row.documentId));
  return rows.every(({ documentId }) => live.has(documentId));
};

const unpublishedAmong = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<UnpublishedPerson[]> => {
  const rows: (UnpublishedPerson & { publishedAt: unknown })[] = await strapi.db
    .query(PERSON_UID)
    .findMany({
      where: { documentId: { $in: documentIds } },
      // Conditions of permissions ask who created an entry, and with which roles.
      populate: { createdBy: { populate: ['roles'] } },
      orderBy: { id: 'asc' },
    });
  const live = new Set(rows.filter((row) => row.publishedAt !== null).map((row) => row.documentId));
  return rows.filter((row) => row.publishedAt === null && !live.has(row.documentId));
};

/** Somebody took them down for a reason, which whoever publishes an article may not know of. */
const refuseTakenDown = async (
  strapi: Core.Strapi,
  people: readonly UnpublishedPerson[],
  named: readonly NamedPerson[],
): Promise<void> => {
  const published = await everPublished(
    strapi,
    people.map(({ documentId }) => documentId),
  );
  const takenDown = people.filter(({ documentId }) => published.has(documentId));
  if (takenDown.length === 0) return;

  throw refusal(await placesOf(strapi, takenDown, named), {
    all: (names) => `These people were taken down: ${names}. Publish them first, or take them out.`,
    each: (name, outOf) =>
      `${name} was taken down; publish them first, or take them out of ${outOf}.`,
  });
};

const refuseForbidden = async (
  strapi: Core.Strapi,
  people: readonly UnpublishedPerson[],
  named: readonly NamedPerson[],
): Promise<void> => {
  if (people.length === 0) return;
  const allowed = await mayPublishPeople(strapi);
  const forbidden = people.filter((person) => !allowed(person));
  if (forbidden.length === 0) return;

  throw refusal(await placesOf(strapi, forbidden, named), {
    all: (names) => `These people are not published yet, and you may not publish people: ${names}.`,
    each: (name) => `${name} is not published yet, and you may not publish people.`,
  });
};

/** A place that names somebody, in words for whoever publishes. */
interface PlaceInWords extends Pick<NamedPerson, 'path' | 'outOf'> {
  /** Of the person; on a list, and at the beginning of a sentence. */
  name: { listed: string; first: string };
}

/**
 * Where some people are named. Who is the speaker of a draft is told to those alone who may read
 * both: readers may still have the quote as an anonymous source's.
 */
const placesOf = async (
  strapi: Core.Strapi,
  people: readonly UnpublishedPerson[],
  named: readonly NamedPerson[],
): Promise<PlaceInWords[]> => {
  const found = people.flatMap(({ id, documentId, name }) => {
    const entry = { uid: PERSON_UID, id, isDraft: true, fields: ['name'] } as const;
    return named
      .filter((place) => place.documentId === documentId)
      .map((place) => ({ ...place, name, entry }));
  });
  const told = await mayBeTold(
    strapi,
    found.flatMap(({ entry, by }) => [entry, by]),
  );
  return found.map(({ path, name, outOf, unread, entry, by }) =>
    told(entry) && told(by)
      ? { path, name: { listed: name, first: name }, outOf }
      : {
          path,
          name: { listed: `a person in ${unread}`, first: `A person in ${unread}` },
          outOf: unread,
        },
  );
};

/** One error for every field that names one of these people. */
const refusal = (
  places: readonly PlaceInWords[],
  says: { all: (names: string) => string; each: (name: string, outOf: string) => string },
): Error => {
  const found = places.map(({ path, name, outOf }) => ({
    path: [...path],
    message: says.each(name.first, outOf),
    name: 'ValidationError',
  }));
  const once = new Map(found.map((error) => [`${error.path.join('.')} ${error.message}`, error]));
  const names = [...new Set(places.map(({ name }) => name.listed))].join(', ');
  return new errors.ValidationError(says.all(names), { errors: [...once.values()] });
};
