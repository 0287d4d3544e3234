// Browsers drop tabs and line breaks from an address and read `\` as `/`, and a bidirectional
// mark can show a reader another host than the one they land on. An address that needs any of
// these characters writes it percent-encoded.
const FORBIDDEN = /[\s\p{Cc}\p{Cf}\p{Cs}\\<>"`]/u;

const AUTHORITY = /^https?:\/\/([^/?#]+)/i;

/**
 * Whether a text is an address that may be stored and shown as a link: absolute, `http` or
 * `https`, with a host, without a user name or password, without spaces or control characters.
 * Nothing is trimmed; how long it may be is `LIMITS.url`.
 */
export const isWebUrl = (text: string): boolean => {
  const authority = AUTHORITY.exec(text)?.[1];
  if (!authority || authority.includes('@') || FORBIDDEN.test(text)) return false;
  return URL.canParse(text);
};
