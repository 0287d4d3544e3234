import { QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { call, emptyNewsroom, graphql } from '../support/newsroom';

beforeEach(emptyNewsroom);

const text = 'We sail at six.';
const planted = { sourceKey: 'planted', position: 77 };

const stored = async (documentId: string) => {
  const [row] = await newsroom.strapi.db.query(QUOTE_UID).findMany({ where: { documentId } });
  return row;
};

const anonymous = async () =>
  (await documents(QUOTE_UID).create({ data: { text, attribution: 'anonymous' } })).documentId;

describe('what the plugin keeps itself', () => {
  it.each(Object.entries(planted))('%s is refused by REST', async (field, value) => {
    const documentId = await anonymous();
    for (const [method, path] of [
      ['POST', ''],
      ['PUT', `/${documentId}`],
    ] as const) {
      const { status, body } = await call(
        'fullAccessToken',
        method,
        `/api/newsdesk/quotes${path}`,
        {
          data: { text, attribution: 'anonymous', [field]: value },
        },
      );
      expect(status).toBe(400);
      expect(body.error.message).toContain(field);
    }
  });

  it.each(Object.keys(planted))('%s is no input of GraphQL', async (field) => {
    const { body } = await graphql(
      'fullAccessToken',
      '{ __type(name: "NewsdeskQuoteInput") { inputFields { name } } }',
    );
    const names = body.data.__type.inputFields.map(({ name }: { name: string }) => name);
    expect(names).toContain('text');
    expect(names).not.toContain(field);
  });

  it('the key is neither an output nor a filter of GraphQL', async () => {
    const { body } = await graphql(
      'fullAccessToken',
      `{ type: __type(name: "NewsdeskQuote") { fields { name } }
         filters: __type(name: "NewsdeskQuoteFiltersInput") { inputFields { name } } }`,
    );
    const names = [...body.data.type.fields, ...body.data.filters.inputFields].map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(expect.arrayContaining(['text', 'position']));
    expect(names).not.toContain('sourceKey');
  });

  it('is not written by the content manager, nor is the key read in it', async () => {
    const path = `/content-manager/collection-types/${QUOTE_UID}`;
    const body = { text, attribution: 'anonymous', ...planted };
    const created = await call('superAdmin', 'POST', path, body);
    expect(created.status).toBe(201);
    const { documentId } = created.body.data;
    const updated = await call('superAdmin', 'PUT', `${path}/${documentId}`, body);
    expect(updated.status).toBe(200);

    const { sourceKey, position } = await stored(documentId);
    expect({ sourceKey, position }).toEqual({
      sourceKey: expect.stringMatching(/^[\w-]{22}$/),
      position: null,
    });
    for (const answer of [
      created,
      updated,
      await call('superAdmin', 'GET', `${path}/${documentId}`),
      await call('superAdmin', 'GET', path),
      await call('superAdmin', 'GET', `${path}?filters[sourceKey][$startsWith]=a`),
      await call('superAdmin', 'GET', `${path}?sort=sourceKey:asc`),
    ]) {
      expect(answer.text).not.toContain(sourceKey);
      expect(answer.text).not.toContain('"sourceKey"');
    }
  });

  it('is not taken from a call of the document service', async () => {
    const documentId = await anonymous();
    await documents(QUOTE_UID).update({ documentId, data: { text: 'At six.', ...planted } });
    expect(await stored(documentId)).toMatchObject({
      text: 'At six.',
      position: null,
      sourceKey: expect.not.stringContaining('planted'),
    });
  });
});
