import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { documents } from '../../support/documents';
import { call, emptyNewsroom, graphql } from '../../support/newsroom';
import { mark, publishArticle } from '../sourced-article';

const TIMES = ['createdAt', 'updatedAt', 'publishedAt'];

/** Somebody who went live with the article that quoted them, and whose words are a source's now. */
const liveThroughTheirWords = async () => {
  const { documentId: person } = await documents(PERSON_UID).create({
    data: { name: 'Ottoline Brask' },
  });
  const { documentId: article } = await documents(ARTICLE_UID).create({
    data: { title: 'The count' },
  });
  const { documentId: quote } = await documents(QUOTE_UID).create({
    data: { text: 'Twice.', attribution: 'named', speaker: person, article },
  });
  await publishArticle(article);
  await mark(article, [quote], { description: 'an official' });
  return person;
};

beforeAll(emptyNewsroom);
afterAll(emptyNewsroom);

describe('the times of people', () => {
  let person: string;
  beforeAll(async () => {
    person = await liveThroughTheirWords();
  });

  it.each(['public', 'readOnlyToken', 'fullAccessToken'] as const)(
    'do not tell %s with which article somebody went live',
    async (caller) => {
      const path = '/api/newsdesk/people';
      const list = await call(caller, 'GET', `${path}?populate=*`);
      expect(list.body.data).toMatchObject([{ documentId: person }]);
      for (const time of TIMES) expect(list.body.data[0]).not.toHaveProperty(time);

      for (const query of TIMES.flatMap((time) => [
        `sort=${time}`,
        `fields=${time}`,
        `filters[${time}][$lt]=2999-01-01`,
      ])) {
        expect((await call(caller, 'GET', `${path}?${query}`)).status).toBe(400);
      }
      const through = await call(
        caller,
        'GET',
        `/api/newsdesk/articles?filters[people][publishedAt][$notNull]=true`,
      );
      expect(through.status).toBe(400);
    },
  );

  it('are nothing that GraphQL knows', async () => {
    const { body } = await graphql(
      'fullAccessToken',
      `{ type: __type(name: "NewsdeskPerson") { fields { name } }
         filters: __type(name: "NewsdeskPersonFiltersInput") { inputFields { name } } }`,
    );
    const names = [...body.data.type.fields, ...body.data.filters.inputFields].map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toContain('biography');
    expect(names.filter((name) => TIMES.includes(name))).toEqual([]);
  });

  it('are there for editors, who find, open and save people as ever', async () => {
    const path = `/content-manager/collection-types/${PERSON_UID}`;
    const list = await call('editor', 'GET', `${path}?sort=updatedAt:DESC`);
    expect(list.body.results).toMatchObject([{ documentId: person, status: 'published' }]);
    expect(Object.keys(list.body.results[0])).toEqual(expect.arrayContaining(TIMES));
    const opened = await call('editor', 'GET', `${path}/${person}`);
    expect(opened.body.data).toMatchObject({ documentId: person, status: 'published' });
    const saved = await call('editor', 'PUT', `${path}/${person}`, { name: 'Ottoline Brask' });
    expect(saved.status).toBe(200);
    const picked = await call(
      'editor',
      'GET',
      `/content-manager/relations/${ARTICLE_UID}/people?_q=Ottoline&locale=en`,
    );
    expect(picked.body.results).toMatchObject([{ documentId: person }]);
  });
});
