import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { call, emptyNewsroom, graphql } from '../support/newsroom';

beforeEach(emptyNewsroom);

const quotes = () => documents(QUOTE_UID);

const person = async () => {
  const { documentId } = await documents(PERSON_UID).create({ data: { name: 'Ines Duarte' } });
  await documents(PERSON_UID).publish({ documentId });
  return documents(PERSON_UID).findOne({ documentId }) as Promise<{
    documentId: string;
    id: number;
  }>;
};

const articleInTwoLocales = async () => {
  const { documentId } = await documents(ARTICLE_UID).create({ data: { title: 'Ferries' } });
  await documents(ARTICLE_UID).update({ documentId, locale: 'de', data: { title: 'Fähren' } });
  return documentId;
};

/** Publishes an article in its locales, with its quotes. */
const publish = (article: string) =>
  documents(ARTICLE_UID).publish({ documentId: article, locale: '*' });

const text = 'We sail at six.';

/** Every row of a quote, past the document service. */
const rows = (documentId: string) =>
  newsroom.strapi.db.query(QUOTE_UID).findMany({
    where: { documentId },
    populate: ['speaker'],
    orderBy: ['locale', 'publishedAt'],
  });

const SHAPES: Record<string, (p: { documentId: string; id: number }) => unknown> = {
  documentId: (p) => p.documentId,
  id: (p) => p.id,
  '{ id }': (p) => ({ id: p.id }),
  '{ documentId }': (p) => ({ documentId: p.documentId }),
  list: (p) => [p.documentId],
  connect: (p) => ({ connect: [{ documentId: p.documentId }] }),
  'connect by id': (p) => ({ connect: [p.id] }),
  set: (p) => ({ set: [{ documentId: p.documentId }] }),
};

describe('an anonymous quote has no speaker', () => {
  const refused = {
    name: 'ValidationError',
    message: 'An anonymous quote cannot have a speaker.',
    details: { errors: [{ path: ['speaker'] }] },
  };

  it.each(Object.keys(SHAPES))(
    'refuses one given as %s, to new and existing ones',
    async (shape) => {
      const speaker = SHAPES[shape]?.(await person());
      await expect(
        quotes().create({ data: { text, attribution: 'anonymous', speaker } }),
      ).rejects.toMatchObject(refused);

      const { documentId } = await quotes().create({ data: { text, attribution: 'anonymous' } });
      await expect(quotes().update({ documentId, data: { speaker } })).rejects.toMatchObject(
        refused,
      );
      await expect(
        quotes().update({ documentId, locale: 'de', data: { text: 'Um sechs.', speaker } }),
      ).rejects.toMatchObject(refused);
      await expect(quotes().clone({ documentId, data: { speaker } })).rejects.toMatchObject(
        refused,
      );
      expect(await rows(documentId)).toMatchObject([{ speaker: null }]);
    },
  );

  it('refuses by REST, GraphQL and content manager with a 400 that names the field', async () => {
    const speaker = (await person()).documentId;
    const data = { text, attribution: 'anonymous', speaker };

    const rest = await call('fullAccessToken', 'POST', '/api/newsdesk/quotes', { data });
    expect(rest).toMatchObject({ status: 400, body: { error: refused } });

    const graph = await graphql(
      'fullAccessToken',
      'mutation ($data: NewsdeskQuoteInput!) { createNewsdeskQuote(data: $data) { documentId } }',
      { data },
    );
    expect(graph.body.errors).toMatchObject([
      { message: refused.message, extensions: { error: { details: refused.details } } },
    ]);

    const cm = await call('editor', 'POST', `/content-manager/collection-types/${QUOTE_UID}`, {
      ...data,
      speaker: { connect: [{ documentId: speaker }], disconnect: [] },
    });
    expect(cm).toMatchObject({ status: 400, body: { error: refused } });
    expect(await newsroom.strapi.db.query(QUOTE_UID).count()).toBe(0);
  });

  it('takes what an untouched form sends', async () => {
    const { documentId } = await quotes().create({ data: { text, attribution: 'anonymous' } });
    const { status } = await call(
      'editor',
      'PUT',
      `/content-manager/collection-types/${QUOTE_UID}/${documentId}`,
      { text: 'At six.', attribution: 'anonymous', speaker: { connect: [], disconnect: [] } },
    );
    expect(status).toBe(200);
  });
});

describe('marking a named quote as anonymous', () => {
  const namedInTwoLocales = async () => {
    const speaker = (await person()).documentId;
    const article = await articleInTwoLocales();
    const { documentId } = await quotes().create({
      data: { text, attribution: 'named', speaker, article },
    });
    await quotes().update({ documentId, locale: 'de', data: { text: 'Um sechs.' } });
    await publish(article);
    return documentId;
  };

  const MARKINGS: Record<string, (documentId: string) => Promise<unknown>> = {
    'Document Service': (documentId) =>
      quotes().update({ documentId, data: { attribution: 'anonymous' }, populate: ['speaker'] }),
    'Document Service, in the other locale': (documentId) =>
      quotes().update({ documentId, locale: 'de', data: { attribution: 'anonymous' } }),
    'REST update': async (documentId) =>
      (
        await call(
          'fullAccessToken',
          'PUT',
          `/api/newsdesk/quotes/${documentId}?status=draft&populate=speaker`,
          {
            data: { attribution: 'anonymous' },
          },
        )
      ).body.data,
    'GraphQL mutation': async (documentId) =>
      (
        await graphql(
          'fullAccessToken',
          `mutation ($id: ID!) { updateNewsdeskQuote(documentId: $id, status: DRAFT, data: { attribution: anonymous }) { documentId speaker { name } } }`,
          { id: documentId },
        )
      ).body.data.updateNewsdeskQuote,
    'content manager': async (documentId) =>
      (
        await call(
          'editor',
          'PUT',
          `/content-manager/collection-types/${QUOTE_UID}/${documentId}`,
          {
            text,
            attribution: 'anonymous',
          },
        )
      ).body.data,
  };

  it.each(Object.keys(MARKINGS))(
    'by %s takes effect at once in every locale, draft and published',
    async (door) => {
      const documentId = await namedInTwoLocales();
      const before = await rows(documentId);
      expect(before).toHaveLength(4);
      expect(before.every((row) => row.speaker !== null && row.sourceKey === null)).toBe(true);

      const answer = await MARKINGS[door]?.(documentId);

      expect(answer).toMatchObject({ documentId });
      expect(JSON.stringify(answer)).not.toContain('Ines Duarte');
      const after = await rows(documentId);
      const [{ sourceKey }] = after;
      expect(sourceKey).toMatch(/^[\w-]{22}$/);
      expect(after).toMatchObject(
        Array(4).fill({ attribution: 'anonymous', speaker: null, sourceKey }),
      );
    },
  );

  it('leaves pending edits pending', async () => {
    const documentId = await namedInTwoLocales();
    await quotes().update({ documentId, data: { text: 'We sail at seven.' } });
    await quotes().update({ documentId, data: { attribution: 'anonymous' } });

    expect(await quotes().findOne({ documentId, status: 'published' })).toMatchObject({ text });
    expect(await quotes().findOne({ documentId })).toMatchObject({ text: 'We sail at seven.' });
  });

  it('is rolled back as a whole', async () => {
    const documentId = await namedInTwoLocales();
    await expect(
      newsroom.strapi.db.transaction(async () => {
        await quotes().update({ documentId, data: { attribution: 'anonymous' } });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await rows(documentId)).toMatchObject(
      Array(4).fill({ attribution: 'named', speaker: {} }),
    );
  });

  it('lets a clone be marked without its original', async () => {
    const documentId = await namedInTwoLocales();
    const clone = await quotes().clone({
      documentId,
      locale: '*',
      data: { attribution: 'anonymous' },
    });
    expect(await rows(clone.documentId)).toMatchObject(
      Array(2).fill({ attribution: 'anonymous', speaker: null, sourceKey: expect.any(String) }),
    );
    expect(await rows(documentId)).toMatchObject(Array(4).fill({ attribution: 'named' }));
  });
});

describe('naming a source', () => {
  const anonymous = async () =>
    (await quotes().create({ data: { text, attribution: 'anonymous' } })).documentId;

  it.each(['named', null])('as %s is refused by REST', async (attribution) => {
    const documentId = await anonymous();
    const speaker = (await person()).documentId;
    const { status, body } = await call(
      'fullAccessToken',
      'PUT',
      `/api/newsdesk/quotes/${documentId}?status=draft`,
      { data: { attribution, speaker } },
    );
    expect({ status, error: body.error }).toMatchObject({
      status: 400,
      error: { details: { errors: [{ path: ['attribution'] }] } },
    });
    expect(await rows(documentId)).toMatchObject([{ attribution: 'anonymous', speaker: null }]);
  });

  it('is refused by GraphQL', async () => {
    const documentId = await anonymous();
    const { body } = await graphql(
      'fullAccessToken',
      'mutation ($id: ID!) { updateNewsdeskQuote(documentId: $id, data: { attribution: named }) { documentId } }',
      { id: documentId },
    );
    expect(body.errors[0].extensions.error.details).toMatchObject({
      errors: [{ path: ['attribution'] }],
    });
  });

  it('is refused by the content manager, too: it has a way of its own', async () => {
    const documentId = await anonymous();
    const speaker = (await person()).documentId;
    const { status, body } = await call(
      'superAdmin',
      'PUT',
      `/content-manager/collection-types/${QUOTE_UID}/${documentId}`,
      { text, attribution: 'named', speaker: { connect: [{ documentId: speaker }] } },
    );
    expect({ status, error: body.error }).toMatchObject({
      status: 400,
      error: { details: { errors: [{ path: ['attribution'] }] } },
    });
    expect(await rows(documentId)).toMatchObject([{ attribution: 'anonymous', speaker: null }]);
  });

  it('is refused to a clone, whose words would tell whose the original is', async () => {
    const documentId = await anonymous();
    const speaker = (await person()).documentId;
    await expect(
      quotes().clone({ documentId, data: { attribution: 'named', speaker } }),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['attribution'] }] } });
  });
});
