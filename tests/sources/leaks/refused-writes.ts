import { PERSON_UID, QUOTE_UID } from '../../../content-types';
import type { Call } from '../../support/leaks';
import { ARTICLES, MARKED, PEOPLE } from './marked-world';

const COLLECTIONS = '/content-manager/collection-types';

const write = (
  side: Call['side'],
  trick: string,
  method: Call['method'],
  path: string,
  body?: unknown,
): Call => ({ side, endpoint: `${method} ${path}`, trick, method, path, body, writes: true });

const graphqlWrite = (trick: string, mutation: string): Call => ({
  ...write('graphql', trick, 'POST', '/graphql', { query: `mutation { ${mutation} }` }),
  endpoint: `Mutation.${trick}`,
});

/**
 * Writes that nobody may do: each tries to find out, by being refused or not and by what is said,
 * whether a person is the speaker of a quote that was marked.
 */
export const refusedWrites = (): Call[] => {
  const quote = MARKED.byEditorOne;
  return Object.values(PEOPLE).flatMap(({ documentId: speaker }) => [
    write('content-api', 'a speaker', 'PUT', `/api/newsdesk/quotes/${quote}`, {
      data: { speaker },
    }),
    write('content-api', 'a naming', 'PUT', `/api/newsdesk/quotes/${quote}`, {
      data: { attribution: 'named', speaker },
    }),
    write('content-api', 'a taking down', 'DELETE', `/api/newsdesk/people/${speaker}`),
    graphqlWrite(
      `a speaker ${speaker}`,
      `updateNewsdeskQuote(documentId: "${quote}", data: { speaker: "${speaker}" }) { documentId }`,
    ),
    graphqlWrite(
      `a taking down ${speaker}`,
      `deleteNewsdeskPerson(documentId: "${speaker}") { documentId }`,
    ),
    write('admin', 'a speaker', 'PUT', `${COLLECTIONS}/${QUOTE_UID}/${quote}`, {
      text: 'Edited since.',
      attribution: 'anonymous',
      speaker: { connect: [{ documentId: speaker }], disconnect: [] },
    }),
    write('admin', 'a clone', 'POST', `${COLLECTIONS}/${QUOTE_UID}/clone/${quote}`, {
      text: 'Cloned.',
      speaker: { connect: [{ documentId: speaker }], disconnect: [] },
    }),
    write('admin', 'a taking down', 'DELETE', `${COLLECTIONS}/${PERSON_UID}/${speaker}`),
    write(
      'admin',
      'an unpublishing',
      'POST',
      `${COLLECTIONS}/${PERSON_UID}/${speaker}/actions/unpublish`,
      {},
    ),
    write(
      'admin',
      'taking several down',
      'POST',
      `${COLLECTIONS}/${PERSON_UID}/actions/bulkDelete`,
      {
        documentIds: [speaker],
      },
    ),
    write(
      'admin',
      'a naming of nobody',
      'POST',
      `/newsdesk/articles/${ARTICLES.count}/sources/nosuchsource/name`,
      { speaker, confirmed: true },
    ),
    write(
      'admin',
      'a marking with a speaker',
      'POST',
      `/newsdesk/articles/${ARTICLES.count}/sources/mark`,
      {
        quotes: [quote],
        locale: 'en',
        source: 'new',
        speaker,
      },
    ),
  ]);
};
