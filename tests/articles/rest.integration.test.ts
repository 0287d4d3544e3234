import { ARTICLE_UID } from '../../content-types';
import { blocks, call, emptyNewsroom, graphql } from '../support/newsroom';

beforeEach(emptyNewsroom);

describe('articles over the content API', () => {
  it('serves a published article by REST and GraphQL', async () => {
    const draft = await newsroom.strapi.documents(ARTICLE_UID).create({
      data: { title: 'Ferry timetable cut in half', body: blocks('The last boat leaves at six.') },
    });
    await newsroom.strapi.documents(ARTICLE_UID).publish({ documentId: draft.documentId });

    const rest = await call('public', 'GET', '/api/newsdesk/articles');
    const graph = await graphql('public', '{ newsdeskArticles { documentId title } }');

    expect(rest.body.data).toMatchObject([{ title: 'Ferry timetable cut in half' }]);
    expect(graph.body.data.newsdeskArticles).toMatchObject([{ documentId: draft.documentId }]);
  });
});
