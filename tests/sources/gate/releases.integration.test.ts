import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import {
  articles,
  draftArticle,
  draftQuote,
  publishedRows,
  quotedIn,
  quotes,
  rows,
} from '../../articles/entries';
import { emptyNewsroom } from '../../support/newsroom';
import { readStoredRows } from '../../support/stored-rows';
import { houseForgets, houseSets } from '../house';

// Content releases need a licence, and are not there without. They publish one document after the
// other by the Document Service, each in one locale, in a transaction.

beforeEach(async () => {
  await emptyNewsroom();
  await houseSets({ preset: 'off', severities: { 'description-missing': 'block' } });
});
afterAll(houseForgets);

const DESCRIBED = { sourceDescription: 'a clerk at the ferry office' };

/** Two that readers do not have, of which the second is not fit; and one that they have. */
const newsroomOfThree = async () => {
  const fit = await draftArticle('Bridge closed');
  await draftQuote(fit, 'It will hold.', DESCRIBED);
  const unfit = await draftArticle('Ferry fares rise');
  const undescribed = await draftQuote(unfit, 'They knew in March.');
  const live = await draftArticle('Harbour sold');
  await draftQuote(live, 'It is signed.', DESCRIBED);
  await articles().publish({ documentId: live });
  return { fit, unfit, undescribed, live };
};

type Actions = { publish: readonly string[]; unpublish: readonly string[] };

const each = async ({ publish, unpublish }: Actions): Promise<void> => {
  for (const documentId of publish) await articles().publish({ documentId, locale: 'en' });
  for (const documentId of unpublish) await articles().unpublish({ documentId, locale: 'en' });
};

const REFUSAL = {
  name: 'ValidationError',
  message: expect.stringContaining('“Ferry fares rise” cannot be published yet.'),
  details: { findings: [{ rule: 'description-missing', article: { title: 'Ferry fares rise' } }] },
};

describe('several publishes and unpublishes in one transaction', () => {
  it('leave everything as it was where one is refused', async () => {
    const { fit, unfit, live } = await newsroomOfThree();
    const { db } = newsroom.strapi;
    const before = await readStoredRows(db);

    const release = db.transaction(async () => {
      await articles().unpublish({ documentId: live, locale: 'en' });
      await each({ publish: [fit, unfit], unpublish: [] });
    });

    await expect(release).rejects.toMatchObject(REFUSAL);
    expect(await readStoredRows(db)).toEqual(before);
  });

  it('are done, all of them, where none is', async () => {
    const { fit, unfit, undescribed, live } = await newsroomOfThree();
    await quotes().update({ documentId: undescribed, data: DESCRIBED });

    await newsroom.strapi.db.transaction(() => each({ publish: [fit, unfit], unpublish: [live] }));

    expect(await quotedIn(fit)).toEqual(['It will hold.']);
    expect(await quotedIn(unfit)).toEqual(['They knew in March.']);
    expect(await publishedRows(ARTICLE_UID)).toHaveLength(2);
  });

  it('hold quotes to the rules that are published after one another', async () => {
    await houseSets({ preset: 'off', severities: { 'anonymous-density': 'block' } });
    const live = await draftArticle('Ferry fares rise');
    await articles().publish({ documentId: live });
    const ids = [
      await draftQuote(live, 'They knew in March.', DESCRIBED),
      await draftQuote(live, 'Nobody asked.', DESCRIBED),
    ];
    const release = newsroom.strapi.db.transaction(async () => {
      for (const documentId of ids) await quotes().publish({ documentId, locale: 'en' });
    });
    await expect(release).rejects.toMatchObject({
      details: { findings: [{ rule: 'anonymous-density' }] },
    });
    expect(await publishedRows(QUOTE_UID)).toEqual([]);
  });
});

/**
 * A release notes that it has failed in the transaction that it publishes in, and commits: the
 * transaction inside, which should undo what was published before, is none of its own in Strapi.
 */
const releaseThatNotesItsFailure = (actions: Actions): Promise<unknown> =>
  newsroom.strapi.db.transaction(async () => {
    try {
      await newsroom.strapi.db.transaction(() => each(actions));
      return null;
    } catch (error) {
      return error;
    }
  });

describe('a release that commits after a refusal', () => {
  it('leaves nothing of what was refused, and what came before it whole', async () => {
    const { fit, unfit, undescribed, live } = await newsroomOfThree();
    const ofUnfit = async () => {
      const all = [...(await rows(ARTICLE_UID)), ...(await rows(QUOTE_UID))];
      return all.filter(({ documentId }) => [unfit, undescribed].includes(documentId));
    };
    const before = await ofUnfit();

    expect(
      await releaseThatNotesItsFailure({ publish: [fit, unfit], unpublish: [live] }),
    ).toMatchObject(REFUSAL);

    expect(await ofUnfit()).toEqual(before);
    expect(await quotedIn(unfit)).toEqual([]);
    expect(await quotedIn(fit)).toEqual(['It will hold.']);
    expect(await quotedIn(live)).toEqual(['It is signed.']);
  });
});
