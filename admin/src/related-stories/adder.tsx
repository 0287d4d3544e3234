import { Checkbox, Field, Flex, useNotifyAT } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type {
  FoundArticle,
  LinkBackRequest,
  RelatedAnswers,
  RelatedEntry,
} from '../../../content-types';
import type { Adding } from '../ordered-list';
import { useTranslate } from '../translate';
import { type Named, sortedNamed, toArticle, toPage } from './named-entries';
import type { NamedStory, RelatedLine } from './related-lines';
import { RelatedLinesOffer } from './related-lines-offer';
import { SearchBox } from './search-box';
import { type Suggestion, useArticleSearch } from './use-article-search';
import type { EditedArticle } from './use-edited-article';
import { known, type RelatedQuestion, relatedAddress } from './use-related-answer';

interface AdderProps extends Adding<RelatedEntry> {
  entries: readonly RelatedEntry[];
  article: EditedArticle;
  onFound: (article: FoundArticle) => void;
}

/** Everything that adds to the list: the search, what is pasted into it, and lines of the body. */
export const Adder = (props: AdderProps) => {
  const { add, current, full, inputRef, entries, article, onFound } = props;
  const translate = useTranslate();
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  const box = useRef<HTMLElement | null>(null);
  const [text, setText] = useState('');
  const [linksBack, setLinksBack] = useState(false);
  const listed = entries.flatMap((entry) => (entry.type === 'article' ? [entry.article] : []));
  const search = useArticleSearch(text, listed, article);
  const ask = async <Path extends RelatedQuestion>(
    path: Path,
    params: object,
  ): Promise<RelatedAnswers[Path]> => {
    const { data } = await get<{ data: RelatedAnswers[Path] }>(relatedAddress(path), { params });
    return data.data;
  };

  const linkBack = async (found: FoundArticle) => {
    if (!linksBack || !article.documentId) return;
    try {
      const request: LinkBackRequest = {
        from: article.documentId,
        to: found.documentId,
        locale: article.locale,
      };
      await post(relatedAddress('link-back'), request);
      toggleNotification({
        type: 'success',
        message: translate('relatedStories.linkedBack', { title: found.title }),
      });
    } catch {
      toggleNotification({
        type: 'warning',
        message: translate('relatedStories.notLinkedBack', { title: found.title }),
      });
    }
  };

  const addArticle = async (found: FoundArticle) => {
    onFound(found);
    const left = add([toArticle(found)], 'stay', found.title);
    if (left.length === 0) await linkBack(found);
  };

  const choose = async (suggestion: Suggestion) => {
    if (suggestion.is === 'more') return search.showMore();
    setText('');
    if (suggestion.is === 'article') await addArticle(suggestion.article);
    if (suggestion.is === 'page') add([toPage(suggestion.url)], 'entry');
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
    if (fresh.length === 0 && itself.length === 0) box.current?.focus();
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

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <RelatedLinesOffer onTake={takeLine} full={full} />
      <SearchBox
        text={text}
        onText={setText}
        search={search}
        onChoose={choose}
        full={full}
        inputRef={(element) => {
          box.current = element;
          inputRef(element);
        }}
      />
      <Field.Root
        name="linksBack"
        hint={translate(
          article.documentId ? 'relatedStories.linkBackHint' : 'relatedStories.linkBackUnsaved',
        )}
      >
        <Checkbox
          checked={linksBack}
          disabled={!article.documentId}
          onCheckedChange={(checked) => setLinksBack(checked === true)}
        >
          {translate('relatedStories.linkBack')}
        </Checkbox>
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
};
