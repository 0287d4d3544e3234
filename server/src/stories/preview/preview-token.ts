import { sign, verify } from 'jsonwebtoken';

/** One version of an article, as an editor wants to see it before readers do. */
export interface PreviewSubject {
  documentId: string;
  locale: string;
}

/** Says what a token is for, so that none made for another purpose under the same key will do. */
const AUDIENCE = 'newsdesk.preview';

/**
 * A signed, short-lived name for the draft of an article.
 *
 * @param minutes - how long it shows the draft to whoever has it
 */
export const previewToken = (
  { documentId, locale }: PreviewSubject,
  key: string,
  minutes: number,
): string =>
  sign({ locale }, key, {
    algorithm: 'HS256',
    audience: AUDIENCE,
    expiresIn: minutes * 60,
    subject: documentId,
  });

const underKey = (token: string, key: string): PreviewSubject | null => {
  try {
    const claims = verify(token, key, { algorithms: ['HS256'], audience: AUDIENCE });
    if (typeof claims === 'string') return null;
    const { sub, locale } = claims;
    return typeof sub === 'string' && typeof locale === 'string'
      ? { documentId: sub, locale }
      : null;
  } catch {
    // Whatever is wrong with it, whoever holds it is told no more than that it shows nothing.
    return null;
  }
};

/**
 * What a token names; null where it is none of ours, or has run out.
 *
 * @param keys - the first signs; the others are those it has followed
 */
export const previewSubject = (token: string, keys: readonly string[]): PreviewSubject | null => {
  for (const key of keys) {
    const subject = underKey(token, key);
    if (subject !== null) return subject;
  }
  return null;
};
