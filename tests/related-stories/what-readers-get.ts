/** What anybody is answered, in two locales: each article's list, and each story as it is served. */
export const whatReadersGet = async (url: string): Promise<Record<string, unknown>> => {
  const read = async (path: string) => (await fetch(`${url}/api/newsdesk/${path}`)).json();
  const got: Record<string, unknown> = {};
  for (const locale of ['en', 'de']) {
    const { data } = (await read(`articles?locale=${locale}&pagination[pageSize]=100`)) as {
      data: { documentId: string; slug: string; relatedStories: unknown }[];
    };
    for (const { documentId, slug, relatedStories } of data) {
      const story = await read(`stories/${slug}?locale=${locale}`);
      got[`${documentId} ${locale}`] = { slug, relatedStories, story };
    }
    const { data: cards } = (await read(`stories?locale=${locale}&pageSize=100`)) as {
      data: { slug: string }[];
    };
    got[`stories ${locale}`] = cards.map(({ slug }) => slug).sort();
  }
  return got;
};
