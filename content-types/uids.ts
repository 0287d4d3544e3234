export const PLUGIN_ID = 'newsdesk';

export const ARTICLE_UID = 'plugin::newsdesk.article';
export const PERSON_UID = 'plugin::newsdesk.person';
export const QUOTE_UID = 'plugin::newsdesk.quote';

/** The content types of the plugin, in the order in which a reader of the docs meets them. */
export const NEWSDESK_UIDS = [ARTICLE_UID, PERSON_UID, QUOTE_UID] as const;

export type NewsdeskUid = (typeof NEWSDESK_UIDS)[number];

/** Whether a uid, of any content type of the application, is one of the plugin's three. */
export const isNewsdeskUid = (uid: string): uid is NewsdeskUid =>
  (NEWSDESK_UIDS as readonly string[]).includes(uid);
