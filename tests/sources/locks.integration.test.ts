import { AsyncResource } from 'node:async_hooks';
import { PERSON_UID } from '../../content-types';
import { lockRows } from '../../server/src/sources/locks/lock-rows';
import { documents } from '../support/documents';
import { emptyNewsroom } from '../support/newsroom';
import { createSpeaker } from './sourced-article';

beforeEach(emptyNewsroom);

// SQLite writes one transaction at a time, and locks no rows.
const itOnServers = newsroom.database.client === 'sqlite' ? it.skip : it;

/** Does something outside the transaction that is open, as another client would. */
const outside = AsyncResource.bind(<Result>(work: () => Promise<Result>) => work());

/** Whether somebody holds the draft of a person: asked past every transaction. */
const isHeld = async (person: string): Promise<boolean> => {
  const { connection, metadata } = newsroom.strapi.db;
  return connection(metadata.get(PERSON_UID).tableName)
    .where({ document_id: person })
    .whereNull('published_at')
    .forUpdate()
    .noWait()
    .then(
      () => false,
      () => true,
    );
};

describe.each(['people', 'writtenPeople'] as const)('whoever locks %s', (strength) => {
  itOnServers('holds the draft that took the place of the one they waited for', async () => {
    const { strapi } = newsroom;
    const person = await createSpeaker();
    let held: boolean | undefined;
    let waiting: Promise<unknown> = Promise.resolve();

    await strapi.db.transaction(async () => {
      await lockRows(strapi, { writtenPeople: [person] });
      waiting = outside(() =>
        strapi.db.transaction(async () => {
          await lockRows(strapi, { [strength]: [person] });
          held = await isHeld(person);
        }),
      );
      await documents(PERSON_UID).discardDraft({ documentId: person });
    });
    await waiting;

    expect(held).toBe(true);
    expect(await isHeld(person)).toBe(false);
  });
});

itOnServers('nobody waits for what there is not', async () => {
  await newsroom.strapi.db.transaction(() =>
    lockRows(newsroom.strapi, { people: ['nobodynobodynobodynobody'] }),
  );
});
