import { useNotifyAT } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { FoundArticle, RelatedAnswers, RelatedEntry } from '../../../content-types';
import type { Adding } from '../ordered-list';
import { useTranslate } from '../translate';
import { type Named, sortedNamed, toArticle, toPage } from './named-entries';
import type { NamedStory, RelatedLine } from './related-lines';
import type { EditedArticle } from './use-edited-article';
import { known, type RelatedQuestion, relatedAddress } from './use-related-answer';

interface TakingLines extends Pick<Adding<RelatedEntry>, 'add' | 'current'> {
  article: EditedArticle;
  onFound: (article: FoundArticle) => void;
  /** Gives the focus to what adds to the list. */
  focusBox: () => void;
}

/**
 * Gives what makes entries of what a line of the body names, and tells whether the line may go:
 * not where something of it was not taken.
 */
export const useTakenLines = ({ add, current, article, onFound, focusBox }: TakingLines) => {
  const translate = useTranslate();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  const ask = async <Path extends RelatedQuestion>(
    path: Path,
    params: object,
  ): Promise<RelatedAnswers[Path]> => {
    const { data } = await get<{ data: RelatedAnswers[Path] }>(relatedAddress(path), { params });
    return data.data;
  };

  /** The article of this site that a line of the body means: by its address, or its very headline. */
  const meant = async ({ title, url }: NamedStory): Promise<FoundArticle | null> => {
    const { locale } = article;
    if (url) return ask('pasted', known({ text: url, locale }));
    const { items } = await ask(
      'search',
      known({ text: title.slice(0, 255), locale, pageSize: 1 }),
    );
    return items.find((found) => found.title.trim() === title) ?? null;
  };

  const takeLine = async ({ stories }: RelatedLine): Promise<boolean> => {
    let named: Named[];
    try {
      named = await Promise.all(
        stories.map(async (story) => {
          const here = await meant(story);
          return here
            ? { title: here.title, here, entry: toArticle(here) }
            : { title: story.title, here, entry: toPage(story.url ?? '', story.title) };
        }),
      );
    } catch {
      toggleNotification({ type: 'danger', message: translate('relatedStories.searchFailed') });
      return false;
    }
    const { itself, listed: before, fresh } = sortedNamed(named, current(), article.documentId);
    for (const { here } of fresh) if (here) onFound(here);
    const left = add(
      fresh.map(({ entry }) => entry),
      'entry',
      fresh[0]?.title,
    );
    // The button that was pressed goes with its line.
    if (fresh.length === 0 && itself.length === 0) focusBox();
    for (const { title } of before) {
      notifyStatus(translate('relatedStories.refused.listed', { title }));
    }
    const titlesOf = (some: readonly Named[]) => some.map(({ title }) => title).join(' · ');
    if (itself.length > 0) {
      toggleNotification({
        type: 'warning',
        message: translate('relatedStories.lineStays.self', { titles: titlesOf(itself) }),
      });
    }
    if (left.length > 0) {
      toggleNotification({
        type: 'warning',
        message: translate('relatedStories.lineStays.full', {
          titles: titlesOf(fresh.slice(-left.length)),
        }),
      });
    }
    return itself.length === 0 && left.length === 0;
  };

  return takeLine;
};
