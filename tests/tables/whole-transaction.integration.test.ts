import { inspect } from 'node:util';
import { PERSON_UID } from '../../content-types';
import { wholeTransaction } from '../../server/src/tables/whole-transaction';
import { documents } from '../support/documents';
import { emptyNewsroom } from '../support/newsroom';

beforeEach(emptyNewsroom);

const createPerson = async (name: string): Promise<string> =>
  (await documents(PERSON_UID).create({ data: { name } })).documentId;

const rename = async (documentId: string, name: string): Promise<void> => {
  await newsroom.strapi.db
    .queryBuilder(PERSON_UID)
    .where({ documentId })
    .update({ name })
    .execute();
};

const names = async (): Promise<string[]> =>
  (await documents(PERSON_UID).findMany({ sort: 'name' })).map(({ name }) => name);

describe('a whole transaction', () => {
  it('is undone by what is thrown in it, which comes out as it is', async () => {
    const ada = await createPerson('Ada');
    const failure = new Error('the disk is full');
    await expect(
      wholeTransaction(newsroom.strapi, async () => {
        await rename(ada, 'Bea');
        throw failure;
      }),
    ).rejects.toBe(failure);
    expect(await names()).toEqual(['Ada']);
  });

  it('tells whoever asked that they can try again, and the log which kind of collision it was', async () => {
    const { strapi } = newsroom;
    const collision = Object.assign(
      new Error("update `newsdesk_quotes` set `speaker` = 'Zebedee' - deadlock detected"),
      { code: '40P01' },
    );
    const warn = jest.spyOn(strapi.log, 'warn');

    const refused = await wholeTransaction(
      strapi,
      async () => {
        throw collision;
      },
      PERSON_UID,
    ).catch((error) => error);

    expect(refused).toMatchObject({
      name: 'ApplicationError',
      message: expect.stringContaining('Try again'),
    });
    expect(refused.cause).toMatchObject({ code: '40P01' });
    expect(refused.cause.stack).toContain('whole-transaction.integration');
    expect(inspect(refused, { showHidden: true })).not.toContain('Zebedee');
    const logged = JSON.stringify(warn.mock.calls);
    warn.mockRestore();
    expect(logged).toContain('40P01');
    expect(logged).toContain(PERSON_UID);
    expect(logged).not.toContain('Zebedee');
  });

  // One that writes SQLite has it to itself.
  if (newsroom.database.client !== 'sqlite') {
    it('is refused where it waits for another that waits for it, which goes through', async () => {
      const people = [await createPerson('Ada'), await createPerson('Bea')] as const;
      let begun = 0;
      let go = () => {};
      const bothHaveBegun = new Promise<void>((resolve) => {
        go = resolve;
      });
      const renameBoth = (first: string, second: string, name: string) =>
        wholeTransaction(newsroom.strapi, async () => {
          await rename(first, name);
          begun += 1;
          if (begun === 2) go();
          await bothHaveBegun;
          await rename(second, name);
          return name;
        });

      const outcomes = await Promise.allSettled([
        renameBoth(people[0], people[1], 'Cleo'),
        renameBoth(people[1], people[0], 'Dora'),
      ]);

      const through = outcomes.flatMap((o) => (o.status === 'fulfilled' ? [o.value] : []));
      const refused = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason] : []));
      expect(refused).toMatchObject([
        { name: 'ApplicationError', message: expect.stringContaining('Try again') },
      ]);
      expect(await names()).toEqual([through[0], through[0]]);
    });
  }
});
