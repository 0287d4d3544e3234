import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { PERSON_UID } from '../../../content-types';
import { inTurn } from './in-turn';
import { mayPublishPeople, type UnpublishedPerson } from './may-publish-people';

/**
 * Publishes those of some people whom readers cannot see yet. A person who is live stays as
 * readers have them: pending edits are not pushed.
 * @throws ValidationError naming the people whom the actor may not publish.
 */
export const publishPeople = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<void> => {
  const named = [...new Set(documentIds)];
  if (named.length === 0 || (await unpublishedAmong(strapi, named)).length === 0) return;

  // A bulk publish runs its articles at once, and two may name the same new person.
  await inTurn(strapi, async () => {
    // Another server may be publishing them too: whoever comes second finds them published.
    await strapi.db
      .queryBuilder(PERSON_UID)
      .select(['id'])
      .where({ documentId: { $in: named }, publishedAt: null })
      .orderBy('id')
      .forUpdate()
      .execute();
    const people = await unpublishedAmong(strapi, named);
    await refuseForbidden(strapi, people);
    for (const { documentId } of people) {
      await strapi.documents(PERSON_UID).publish({ documentId });
    }
  });
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

const refuseForbidden = async (
  strapi: Core.Strapi,
  people: readonly UnpublishedPerson[],
): Promise<void> => {
  if (people.length === 0) return;
  const allowed = await mayPublishPeople(strapi);
  const forbidden = people.filter((person) => !allowed(person));
  if (forbidden.length === 0) return;

  const names = forbidden.map((person) => person.name).join(', ');
  const message = `These people are not published yet, and you may not publish people: ${names}.`;
  throw new errors.ValidationError(message, {
    errors: forbidden.map((person) => ({
      path: ['people'],
      message: `${person.name} is not published yet, and you may not publish people.`,
      name: 'ValidationError',
    })),
  });
};
