/** What a server is asked for so that stories can be measured. */
const tasksOf = (strapi) => ({
  /** Builds every story, so that none is built while it is measured how they are read. */
  buildStories: () => strapi.plugin('newsdesk').service('stories').rebuild({ onlyStale: true }),
});

module.exports = { tasksOf };
