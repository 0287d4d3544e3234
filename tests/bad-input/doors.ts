import { ARTICLE_UID, type NewsdeskUid, PERSON_UID, QUOTE_UID } from '../../content-types';
import { call, graphql } from '../support/newsroom';

/** What an API said to a write, whichever it is. */
export interface Outcome {
  /** 200 or 201, 400 …; of GraphQL, the code of its first error. */
  code: number | string;
  text: string;
  documentId: string | null;
}

/** A way in for a new document, or for a change of the one that is given. */
export type Door = (
  uid: NewsdeskUid,
  data: Record<string, unknown>,
  documentId?: string,
) => Promise<Outcome>;

const NAMES: Record<NewsdeskUid, { plural: string; type: string }> = {
  [ARTICLE_UID]: { plural: 'articles', type: 'NewsdeskArticle' },
  [PERSON_UID]: { plural: 'people', type: 'NewsdeskPerson' },
  [QUOTE_UID]: { plural: 'quotes', type: 'NewsdeskQuote' },
};

const rest =
  (query: string): Door =>
  async (uid, data, documentId) => {
    const path = `/api/newsdesk/${NAMES[uid].plural}`;
    const answer = documentId
      ? await call('fullAccessToken', 'PUT', `${path}/${documentId}${query}`, { data })
      : await call('fullAccessToken', 'POST', `${path}${query}`, { data });
    return {
      code: answer.status,
      text: answer.text,
      documentId: answer.body?.data?.documentId ?? null,
    };
  };

const graph =
  (status: 'DRAFT' | 'PUBLISHED'): Door =>
  async (uid, data, documentId) => {
    const { type } = NAMES[uid];
    const answer = await graphql(
      'fullAccessToken',
      documentId
        ? `mutation ($id: ID!, $data: ${type}Input!) {
             written: update${type}(documentId: $id, data: $data, status: ${status}) { documentId }
           }`
        : `mutation ($data: ${type}Input!) {
             written: create${type}(data: $data, status: ${status}) { documentId }
           }`,
      { data, ...(documentId && { id: documentId }) },
    );
    return {
      code: answer.body.errors?.[0].extensions.code ?? answer.status,
      text: answer.text,
      documentId: answer.body.data?.written?.documentId ?? null,
    };
  };

const contentManager =
  (action: '' | '/actions/publish'): Door =>
  async (uid, data, documentId) => {
    const path = `/content-manager/collection-types/${uid}`;
    const answer = documentId
      ? await call('editor', action ? 'POST' : 'PUT', `${path}/${documentId}${action}`, data)
      : await call('editor', 'POST', `${path}${action}`, data);
    return {
      code: answer.status,
      text: answer.text,
      documentId: answer.body?.data?.documentId ?? null,
    };
  };

const documentService: Door = async (uid, data, documentId) => {
  const documents = newsroom.strapi.documents(uid);
  try {
    const written = documentId
      ? await documents.update({ documentId, data })
      : await documents.create({ data });
    return { code: 200, text: '', documentId: written?.documentId ?? null };
  } catch (error) {
    const { name, message, details } = error as Error & { details?: unknown };
    return { code: name, text: JSON.stringify({ message, details }), documentId: null };
  }
};

/** The doors that leave a draft. */
export const DRAFT_DOORS: Record<string, Door> = {
  'the Document Service': documentService,
  'REST, status=draft': rest('?status=draft'),
  'GraphQL, status DRAFT': graph('DRAFT'),
  'the content manager': contentManager(''),
};

/** Every door. */
export const DOORS: Record<string, Door> = {
  ...DRAFT_DOORS,
  REST: rest(''),
  GraphQL: graph('PUBLISHED'),
  "the content manager's publish": contentManager('/actions/publish'),
};

/** What a door says when it refuses what was written: 400, in its own way. */
export const REFUSED = [400, 'BAD_USER_INPUT', 'ValidationError'];
