import { isWebUrl } from './web-url';

/** `/articles/1`, but not `//elsewhere.example`, which a browser reads as another host. */
const SITE_PATH = /^\/(?![/\\])/;

const MAIL_OR_PHONE = /^(?:mailto|tel):[^\s:/\\<>"`]+$/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in an address
const CONTROL = /[\s\u0000-\u001f\u007f-\u009f]/;

/** Whether a text is a path on the site itself, such as `/uploads/harbour.jpg`. */
export const isSitePath = (text: string): boolean => SITE_PATH.test(text) && !CONTROL.test(text);

/**
 * Whether a text may be where a link within a running text leads: a web address, a path on the
 * site itself, an e-mail address (`mailto:`) or a telephone number (`tel:`).
 */
export const isLinkUrl = (text: string): boolean =>
  isWebUrl(text) || isSitePath(text) || MAIL_OR_PHONE.test(text);
