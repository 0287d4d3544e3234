import { errors } from '@strapi/utils';
import { ARTICLE_UID } from '../../content-types';
import { mayPublishPeople } from '../../server/src/articles/may-publish-people';
import { mayFindDrafts } from '../../server/src/drafts/find-drafts';
import { mayFindArticles } from '../../server/src/related-stories/may-find-articles';

/** Somebody who is known to Strapi by a strategy that answers any question in one way. */
const known = (verify: () => Promise<void>) =>
  ({ strategy: { name: 'test', verify }, credentials: {} }) as unknown as Parameters<
    typeof newsroom.strapi.auth.verify
  >[0];

type Auth = ReturnType<typeof known>;

const QUESTIONS: Record<string, (auth: Auth) => Promise<boolean>> = {
  'see drafts': (auth) => mayFindDrafts(newsroom.strapi, auth, ARTICLE_UID),
  'find articles': (auth) => mayFindArticles(newsroom.strapi, auth),
  'publish people': async (auth) => {
    let allowed = false;
    const request = { state: { auth } } as Parameters<typeof newsroom.strapi.requestContext.run>[0];
    await newsroom.strapi.requestContext.run(request, async () => {
      const allows = await mayPublishPeople(newsroom.strapi);
      allowed = allows({ id: 1, documentId: 'somebody', name: 'Somebody' });
    });
    return allowed;
  },
};

describe.each(Object.keys(QUESTIONS))('whether somebody may %s', (question) => {
  const ask = (verify: () => Promise<void>) => QUESTIONS[question]?.(known(verify));

  it('is yes where nothing is thrown', async () => {
    expect(await ask(async () => undefined)).toBe(true);
  });

  it.each([new errors.ForbiddenError(), new errors.UnauthorizedError()])(
    'is no where Strapi says so: $name',
    async (refusal) => {
      expect(await ask(() => Promise.reject(refusal))).toBe(false);
    },
  );

  it('is not known where it cannot be looked up', async () => {
    const failure = new Error('the connection has ended');
    await expect(ask(() => Promise.reject(failure))).rejects.toBe(failure);
  });
});
