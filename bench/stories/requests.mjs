/** @typedef {import('../measure/load.mjs').Asked} Asked */

const STORY_FIELDS = `
  documentId title slug standfirst body section dateline exclusive exclusiveUntil datePublished
  dateModified corrections originName originUrl canonicalUrl
  cover { url alternativeText caption width height formats }`;
const PERSON_FIELDS = 'documentId name slug kind description roles sameAs';
const GRAPHQL = `query ($slug: String!) {
  articles(filters: { slug: { eq: $slug } }) {
    ${STORY_FIELDS}
    authors { ${PERSON_FIELDS} }
    people { ${PERSON_FIELDS} }
    quotes(pagination: { limit: 100 }, sort: "position") {
      documentId text form attribution sourceDescription sourceReason sourceProximity
      saidTo saidToUrl saidOn
      speaker { ${PERSON_FIELDS} }
    }
    relatedStories { title slug standfirst datePublished cover { url alternativeText } }
  }
}`;

const POPULATED = [
  'populate[authors]=true',
  'populate[people]=true',
  'populate[cover]=true',
  'populate[quotes][sort]=position',
  'populate[quotes][populate][speaker]=true',
  ...['title', 'slug', 'standfirst', 'datePublished'].map(
    (field, index) => `populate[relatedStories][fields][${index}]=${field}`,
  ),
  'populate[relatedStories][populate][cover]=true',
].join('&');

const CARD_FIELDS = [
  'title',
  'slug',
  'standfirst',
  'section',
  'dateline',
  'exclusive',
  'exclusiveUntil',
  'datePublished',
  'dateModified',
];
const CARDS = [
  'sort=datePublished:desc',
  'pagination[pageSize]=25',
  ...CARD_FIELDS.map((field, index) => `fields[${index}]=${field}`),
  ...['name', 'slug', 'kind'].map((field, index) => `populate[authors][fields][${index}]=${field}`),
  'populate[cover]=true',
].join('&');

const asked = (paths) => ({ requests: paths.map((path) => ({ path })) });

/** An article by its slug, with all that readers are shown of it. @param {readonly string[]} slugs */
export const articlesByRest = (slugs) =>
  asked(slugs.map((slug) => `/api/articles?filters[slug][$eq]=${slug}&${POPULATED}`));

/** The same through GraphQL. @param {readonly string[]} slugs @returns {Asked} */
export const articlesByGraphql = (slugs) => ({
  requests: slugs.map((slug) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: GRAPHQL, variables: { slug } }),
  })),
});

/** The same as stories. @param {readonly string[]} slugs */
export const stories = (slugs) => asked(slugs.map((slug) => `/api/newsdesk/stories/${slug}`));

/** Stories that whoever asks has already. @param {readonly { slug: string, etag: string }[]} known */
export const unchangedStories = (known) => ({
  status: 304,
  requests: known.map(({ slug, etag }) => ({
    path: `/api/newsdesk/stories/${slug}`,
    headers: { 'if-none-match': etag },
  })),
});

/** The same bytes by the least that can be done. @param {readonly string[]} slugs */
export const bareStories = (slugs) => asked(slugs.map((slug) => `/${slug}`));

/** A front page, by the plugin and by REST. */
export const cards = asked(['/api/newsdesk/stories?pageSize=25']);
export const cardsByRest = asked([`/api/articles?${CARDS}`]);

/** What Strapi answers to whoever watches over it. */
export const health = { status: 204, ...asked(['/_health']) };
