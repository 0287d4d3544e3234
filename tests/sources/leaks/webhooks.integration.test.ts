import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { documents } from '../../support/documents';
import { call, emptyNewsroom } from '../../support/newsroom';
import { act, createSourcedArticle, mark, publishArticle } from '../sourced-article';
import { connects } from './connections';
import { openReceiver, type Receiver } from './webhook-receiver';

let receiver: Receiver;

beforeAll(async () => {
  await emptyNewsroom();
  receiver = await openReceiver();
});

afterAll(async () => {
  await receiver.close();
  await emptyNewsroom();
});

/** Waits for so many more deliveries of an event about a type. */
const deliveredBy = async (
  task: () => Promise<unknown>,
  expected: [event: string, uid: string, times: number][],
): Promise<void> => {
  const before = receiver.deliveries.length;
  await task();
  await receiver.until((deliveries) =>
    expected.every(([event, uid, times]) => {
      const since = deliveries.slice(before).filter((each) => each.event === event);
      return since.filter((each) => each.uid === uid).length >= times;
    }),
  );
};

describe('webhooks', () => {
  it('are told nothing of who was the speaker once quotes are marked', async () => {
    const { article, quotes, speaker } = await createSourcedArticle();
    await deliveredBy(
      () => publishArticle(article),
      [
        ['entry.publish', QUOTE_UID, 4],
        ['entry.publish', ARTICLE_UID, 2],
      ],
    );
    const named = receiver.deliveries.length;

    let source = '';
    await deliveredBy(async () => {
      source = await mark(article, quotes, { description: 'an official' });
    }, [
      ['entry.publish', ARTICLE_UID, 2],
      ['entry.update', ARTICLE_UID, 2],
    ]);
    expect((await act('editor', article, `${source}/attest`)).status).toBe(204);
    expect((await act('superAdmin', article, `${source}/approve`)).status).toBe(204);
    await deliveredBy(
      () => documents(QUOTE_UID).update({ documentId: quotes[0], data: { text: 'Thrice.' } }),
      [['entry.update', QUOTE_UID, 1]],
    );
    await deliveredBy(
      () => publishArticle(article),
      [
        ['entry.publish', QUOTE_UID, 1],
        ['entry.publish', ARTICLE_UID, 2],
      ],
    );
    const naming = { speaker, confirmed: true };
    expect((await act('editor', article, `${source}/name`, naming)).status).toBe(204);
    await deliveredBy(
      () => mark(article, quotes, { description: 'an official' }),
      [['entry.publish', ARTICLE_UID, 2]],
    );
    await deliveredBy(
      () =>
        call('editor', 'PUT', `/content-manager/collection-types/${PERSON_UID}/${speaker}`, {
          description: 'a registrar',
        }),
      [['entry.update', PERSON_UID, 1]],
    );
    await deliveredBy(
      () => documents(ARTICLE_UID).clone({ documentId: article, locale: '*' }),
      [['entry.create', QUOTE_UID, 4]],
    );
    await deliveredBy(
      () => documents(ARTICLE_UID).unpublish({ documentId: article, locale: '*' }),
      [['entry.unpublish', QUOTE_UID, 4]],
    );
    await deliveredBy(
      () => documents(ARTICLE_UID).delete({ documentId: article, locale: '*' }),
      [['entry.delete', QUOTE_UID, 4]],
    );

    const parted = { quotes: [article, ...quotes], speaker: [speaker, 'Ottoline Brask'] };
    const connecting = (from: number, to?: number) =>
      receiver.deliveries.slice(from, to).filter((delivery) => connects(delivery, parted));
    expect(connecting(0, named).length).toBeGreaterThan(0);
    expect(connecting(named)).toEqual([]);
    const ofOthers = receiver.deliveries.slice(named).filter(({ uid }) => uid !== PERSON_UID);
    expect(JSON.stringify(ofOthers)).not.toMatch(new RegExp(`Ottoline|Brask|${speaker}`));
  });
});
