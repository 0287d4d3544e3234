import type { Core, UID } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import type { Probe } from '../support/leaks';
import { blocks } from '../support/newsroom';

/** The word that only unpublished content holds. */
export const SENTINEL = 'Quillfeather';

const PAGE_UID = 'api::page.page';
const NEWSLETTER_UID = 'api::newsletter.newsletter';
const FILE_UID = 'plugin::upload.file';

const LIVE = 'livearticlelivearticle01';
const OTHER_LIVE = 'otherlivearticleotherl01';
const LAST_LIVE = 'lastlivearticlelastliv01';
const HIDDEN = 'hiddenarticlehiddenart01';
const LIVE_PERSON = 'livepersonliveperson0001';
const HIDDEN_PERSON = 'hiddenpersonhiddenper001';
const LIVE_QUOTE = 'livequotelivequoteliv001';
const HIDDEN_QUOTE = 'hiddenquotehiddenquote01';
const PENDING_QUOTE = 'pendingquotependingquo01';
const PAGE = 'pagepagepagepagepage0001';
const OTHER_PAGE = 'otherpageotherpageothe01';
const NEWSLETTER = 'newsletternewsletter0001';
const OTHER_NEWSLETTER = 'othernewsletterothernew1';
const LAST_NEWSLETTER = 'lastnewsletterlastnewsl1';

/** What a caller who is after drafts would ask for. */
export const PROBE: Probe = {
  documentIds: {
    [ARTICLE_UID]: [LIVE, HIDDEN],
    [PERSON_UID]: [LIVE_PERSON, HIDDEN_PERSON],
    [QUOTE_UID]: [LIVE_QUOTE, HIDDEN_QUOTE],
    [PAGE_UID]: [PAGE],
    [NEWSLETTER_UID]: [NEWSLETTER],
  },
  slugs: ['ferry-timetable-cut', SENTINEL.toLowerCase()],
  words: [SENTINEL],
  data: {
    [ARTICLE_UID]: [
      { relatedStories: [{ type: 'article', article: HIDDEN, kind: 'related', label: 'Then' }] },
    ],
  },
};

interface Documents {
  create: (params: { data: Record<string, unknown> }) => Promise<{ documentId: string }>;
  update: (params: { documentId: string; data: Record<string, unknown> }) => Promise<unknown>;
  publish: (params: { documentId: string }) => Promise<unknown>;
}

/** The same row in every world, used by nothing yet: files are asked for by their row ids. */
const harbourPicture = async (strapi: Core.Strapi): Promise<{ id: number }> => {
  const files = strapi.db.query(FILE_UID);
  const { joinTable } = strapi.db.metadata.get(FILE_UID).attributes.related as {
    joinTable: { name: string };
  };
  await strapi.db.connection(joinTable.name).delete();
  const found = await files.findOne({ where: { hash: 'harbour' } });
  if (found) return found;
  return files.create({
    data: {
      documentId: 'coverfilecoverfilecover1',
      name: 'harbour.png',
      hash: 'harbour',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/harbour.png',
      provider: 'local',
      folderPath: '/',
    },
  });
};

/**
 * Fills an empty newsroom with what readers may see; and, if there are to be drafts, with what they
 * may not: an article never published, pending edits of a published one, and links to both.
 */
export const fillNewsroom = async (
  strapi: Core.Strapi,
  { withDrafts }: { withDrafts: boolean },
): Promise<void> => {
  // The generated types know nothing of the types of an app.
  const documents = (uid: string) =>
    strapi.documents(uid as UID.ContentType) as unknown as Documents;
  const create = (uid: string, documentId: string, data: Record<string, unknown>) =>
    documents(uid).create({ data: { documentId, ...data } });
  const publish = (uid: string, documentId: string) => documents(uid).publish({ documentId });

  const cover = await harbourPicture(strapi);

  await create(PERSON_UID, LIVE_PERSON, { name: 'Ada Vance', kind: 'individual' });
  await publish(PERSON_UID, LIVE_PERSON);
  if (withDrafts) {
    await create(PERSON_UID, HIDDEN_PERSON, {
      name: `Edith ${SENTINEL}`,
      kind: 'individual',
      description: `${SENTINEL} of the harbour board`,
    });
    await create(ARTICLE_UID, HIDDEN, {
      title: `${SENTINEL} to close`,
      slug: SENTINEL.toLowerCase(),
      standfirst: `${SENTINEL} is to close.`,
      body: blocks(`The ${SENTINEL} inquiry.`),
      section: SENTINEL,
      people: [HIDDEN_PERSON, LIVE_PERSON],
      authors: [HIDDEN_PERSON],
      cover: cover.id,
    });
  }
  await create(ARTICLE_UID, LIVE, {
    title: 'Ferry timetable cut',
    slug: 'ferry-timetable-cut',
    body: blocks('The last boat leaves at six.'),
    section: 'News',
    people: [LIVE_PERSON],
    cover: cover.id,
    relatedStories: withDrafts
      ? [{ type: 'article', article: HIDDEN, kind: 'background', label: `Earlier: ${SENTINEL}` }]
      : [],
  });
  await create(QUOTE_UID, LIVE_QUOTE, {
    text: 'We were told on Monday',
    form: 'direct',
    attribution: 'named',
    speaker: LIVE_PERSON,
    article: LIVE,
  });
  await publish(ARTICLE_UID, LIVE);
  await publish(QUOTE_UID, LIVE_QUOTE);
  // An order would tell of a draft by where it stands among these: the one before, the other after.
  for (const [documentId, title] of [
    [OTHER_LIVE, 'Lamp room reopens'],
    [LAST_LIVE, 'Winter boats return'],
  ] as const) {
    await create(ARTICLE_UID, documentId, { title, body: blocks('It was dark.') });
    await publish(ARTICLE_UID, documentId);
  }

  if (withDrafts) {
    // Only now is there an article that it can lead to.
    await documents(ARTICLE_UID).update({
      documentId: HIDDEN,
      data: {
        relatedStories: [{ type: 'article', article: LIVE, kind: 'related', label: SENTINEL }],
      },
    });
    await create(QUOTE_UID, HIDDEN_QUOTE, {
      text: `${SENTINEL} will be gone by spring`,
      form: 'direct',
      attribution: 'anonymous',
      sourceDescription: `a ${SENTINEL} insider`,
      article: HIDDEN,
    });
    await documents(ARTICLE_UID).update({
      documentId: LIVE,
      data: {
        title: `${SENTINEL} timetable cut`,
        standfirst: `Now with ${SENTINEL}.`,
        people: [LIVE_PERSON, HIDDEN_PERSON],
        relatedStories: [
          { type: 'article', article: HIDDEN, kind: 'followUp', label: `Then: ${SENTINEL}` },
        ],
      },
    });
    await documents(PERSON_UID).update({
      documentId: LIVE_PERSON,
      data: { name: `Ada ${SENTINEL}-Vance` },
    });
    await create(QUOTE_UID, PENDING_QUOTE, {
      text: `Ask ${SENTINEL}`,
      form: 'direct',
      attribution: 'named',
      speaker: LIVE_PERSON,
      article: LIVE,
    });
  }

  const hidden = withDrafts ? [HIDDEN] : [];
  await create(PAGE_UID, PAGE, {
    heading: 'Front page',
    ...(withDrafts ? { lead: HIDDEN, contact: HIDDEN_PERSON } : {}),
    zone: [{ __component: 'site.teaser', line: 'Read', ...(withDrafts ? { story: HIDDEN } : {}) }],
  });
  await publish(PAGE_UID, PAGE);
  await create(PAGE_UID, OTHER_PAGE, { heading: 'Second page', lead: LIVE });
  await publish(PAGE_UID, OTHER_PAGE);
  await create(NEWSLETTER_UID, OTHER_NEWSLETTER, { subject: 'Sunday', lead: OTHER_LIVE });
  await create(NEWSLETTER_UID, LAST_NEWSLETTER, { subject: 'Saturday', lead: LAST_LIVE });
  await create(NEWSLETTER_UID, NEWSLETTER, {
    subject: 'Monday',
    ...(withDrafts ? { lead: HIDDEN } : {}),
    picks: [LIVE, ...hidden],
    teaser: { line: 'Read', ...(withDrafts ? { story: HIDDEN } : {}) },
    page: PAGE,
  });
};
