const API = '/api/newsdesk/stories';
const PAGE_SIZE = 13;

const fetched = async (address) => {
  const response = await fetch(address);
  if (response.status === 404 || response.status === 403) return null;
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
};

/** Where readers find a story on this site. */
export const addressOf = ({ slug, locale }) =>
  `/stories/${encodeURIComponent(slug)}${locale === 'en' ? '' : `?locale=${locale}`}`;

/** A page of cards, newest first. */
export const fetchCards = async (locale, page) =>
  (await fetched(`${API}?${new URLSearchParams({ locale, page, pageSize: PAGE_SIZE })}`)) ?? {
    data: [],
    meta: { pagination: { pageCount: 0 } },
  };

/** A story; null where there is none. An old address leads to the new one. */
export const fetchStory = async (slug, locale) =>
  (await fetched(`${API}/${encodeURIComponent(slug)}?${new URLSearchParams({ locale })}`))?.data ??
  null;

/** The story that a signed link shows: a draft, for a short time. */
export const fetchPreview = async (token) =>
  (await fetched(`/api/newsdesk/story-previews/${encodeURIComponent(token)}`))?.data ?? null;

/** What search engines are told of a story, as text that is safe in a page. */
export const fetchJsonLd = async (slug, locale) => {
  const response = await fetch(
    `${API}/${encodeURIComponent(slug)}/json-ld?${new URLSearchParams({ locale })}`,
  );
  return response.ok ? response.text() : null;
};
