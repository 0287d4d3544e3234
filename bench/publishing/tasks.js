const { performance } = require('node:perf_hooks');
const { setTimeout: pause } = require('node:timers/promises');
const { draftArticle } = require('./draft-article');

/** @typedef {{ ms: number, cpu: number }} Taken milliseconds by the clock, and of the processor */

/** Events of the writes before go on after those have answered. */
const SETTLED_AFTER_MS = 100;

/** @returns {Promise<Taken>} */
const taken = async (work) => {
  await pause(SETTLED_AFTER_MS);
  const cpuBefore = process.cpuUsage();
  const began = performance.now();
  await work();
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { ms, cpu: (user + system) / 1000 };
};

/** The uids of the three types, of the plugin or of the site without it. */
const uidsOf = (strapi) =>
  Object.fromEntries(
    ['article', 'person', 'quote'].map((name) => [
      name,
      strapi.plugin('newsdesk') ? `plugin::newsdesk.${name}` : `api::${name}.${name}`,
    ]),
  );

const typo = (body, number) =>
  body.map((block, index) =>
    index === 1
      ? { ...block, children: [...block.children, { type: 'text', text: ` Mended ${number}.` }] }
      : block,
  );

/** What is measured of publishing, by name. Each prepares on its own, outside what it times. */
const tasksOf = (strapi) => {
  const uids = uidsOf(strapi);
  const ofPlugin = Boolean(strapi.plugin('newsdesk'));
  const documents = (name) => strapi.documents(uids[name]);

  const publishPlainly = ({ article, quotes, people }) =>
    strapi.db.transaction(async () => {
      for (const documentId of people) await documents('person').publish({ documentId });
      for (const documentId of quotes) await documents('quote').publish({ documentId });
      await documents('article').publish({ documentId: article });
    });

  const publish = (drafts) =>
    ofPlugin
      ? documents('article').publish({ documentId: drafts.article })
      : publishPlainly(drafts);

  return {
    /** An article with its quotes and people, none of whom readers have seen. */
    async publishNew({ number, quotes, people }) {
      const drafts = await draftArticle(documents, { number, quotes, people });
      return taken(() => publish(drafts));
    },

    /** The same article again, after a typo in its body; without the plugin the article alone. */
    async republishArticle({ number, quotes, people }) {
      const drafts = await draftArticle(documents, { number, quotes, people });
      await publish(drafts);
      await documents('article').update({
        documentId: drafts.article,
        data: { body: typo(drafts.body, number) },
      });
      return taken(() => documents('article').publish({ documentId: drafts.article }));
    },

    /** A published quote is made anonymous, as REST would do it. */
    async mark({ number, quotes, people }) {
      const drafts = await draftArticle(documents, { number, quotes, people });
      await publish(drafts);
      const each = [];
      for (const documentId of drafts.quotes) {
        each.push(
          await taken(() =>
            documents('quote').update({
              documentId,
              data: { attribution: 'anonymous', sourceDescription: 'somebody who was there' },
            }),
          ),
        );
      }
      return each;
    },
  };
};

module.exports = { tasksOf };
