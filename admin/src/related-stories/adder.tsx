import { Checkbox, Field, Flex, useNotifyAT } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ArticleId, FoundArticle, FoundArticles, RelatedEntry } from '../../../content-types';
import type { Adding } from '../ordered-list';
import { PLUGIN_ID } from '../pluginId';
import { useTranslate } from '../translate';
import type { NamedStory, RelatedLine } from './related-lines';
import { RelatedLinesOffer } from './related-lines-offer';
import { SearchBox } from './search-box';
import { known } from './use-answer';
import { type Suggestion, useArticleSearch } from './use-article-search';
import type { EditedArticle } from './use-edited-article';

interface AdderProps extends Adding<RelatedEntry> {
  entries: readonly RelatedEntry[];
  article: EditedArticle;
  onFound: (article: FoundArticle) => void;
}

const toArticle = ({ documentId }: FoundArticle): RelatedEntry => ({
  type: 'article',
  article: documentId as ArticleId,
  kind: 'related',
});

const toPage = (url: string, title = ''): RelatedEntry => ({
  type: 'url',
  url,
  title,
  kind: 'related',
});

/** Everything that adds to the list: the search, what is pasted into it, and lines of the body. */
export const Adder = ({ add, full, inputRef, entries, article, onFound }: AdderProps) => {
  const translate = useTranslate();
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  const [text, setText] = useState('');
  const [linksBack, setLinksBack] = useState(false);
  const listed = entries.flatMap((entry) => (entry.type === 'article' ? [entry.article] : []));
  const search = useArticleSearch(text, listed, article);
  const ask = async <Data,>(path: string, params: object): Promise<Data> => {
    const { data } = await get<{ data: Data }>(`/${PLUGIN_ID}/related-stories/${path}`, { params });
    return data.data;
  };

  const linkBack = async (found: FoundArticle) => {
    if (!linksBack || !article.documentId) return;
    try {
      await post(`/${PLUGIN_ID}/related-stories/link-back`, {
        from: article.documentId,
        to: found.documentId,
        locale: article.locale,
      });
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
    add([toArticle(found)], 'stay', found.title);
    await linkBack(found);
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
    if (url) return ask<FoundArticle | null>('pasted', known({ text: url, locale }));
    const { items } = await ask<FoundArticles>(
      'search',
      known({ text: title.slice(0, 255), locale, pageSize: 1 }),
    );
    return items.find((found) => found.title.trim() === title) ?? null;
  };

  const isNew = ({ documentId }: FoundArticle): boolean =>
    documentId !== article.documentId && !(listed as string[]).includes(documentId);

  const takeLine = async ({ stories }: RelatedLine): Promise<boolean> => {
    try {
      const found = await Promise.all(
        stories.map(async (story) => ({ story, article: await meant(story) })),
      );
      const fresh = found.filter((one) => one.article === null || isNew(one.article));
      for (const one of fresh) if (one.article) onFound(one.article);
      add(
        fresh.map(({ story, article: here }) =>
          here ? toArticle(here) : toPage(story.url ?? '', story.title),
        ),
        'entry',
        fresh[0]?.article?.title,
      );
      for (const one of found) {
        if (one.article && !isNew(one.article)) {
          notifyStatus(translate('relatedStories.refused.listed', { title: one.article.title }));
        }
      }
      return true;
    } catch {
      toggleNotification({ type: 'danger', message: translate('relatedStories.searchFailed') });
      return false;
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <RelatedLinesOffer onTake={takeLine} disabled={full} />
      <SearchBox
        text={text}
        onText={setText}
        search={search}
        onChoose={choose}
        disabled={full}
        inputRef={inputRef}
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
