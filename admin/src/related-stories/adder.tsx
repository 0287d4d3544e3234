import { Checkbox, Field, Flex } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { FoundArticle, LinkBackRequest, RelatedEntry } from '../../../content-types';
import type { Adding } from '../ordered-list';
import { useTranslate } from '../translate';
import { toArticle, toPage } from './named-entries';
import { RelatedLinesOffer } from './related-lines-offer';
import { SearchBox } from './search-box';
import { type Suggestion, useArticleSearch } from './use-article-search';
import type { EditedArticle } from './use-edited-article';
import { relatedAddress } from './use-related-answer';
import { useTakenLines } from './use-taken-lines';

interface AdderProps extends Adding<RelatedEntry> {
  entries: readonly RelatedEntry[];
  article: EditedArticle;
  onFound: (article: FoundArticle) => void;
}

/** Everything that adds to the list: the search, what is pasted into it, and lines of the body. */
export const Adder = (props: AdderProps) => {
  const { add, current, full, inputRef, entries, article, onFound } = props;
  const translate = useTranslate();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const box = useRef<HTMLElement | null>(null);
  const [text, setText] = useState('');
  const [linksBack, setLinksBack] = useState(false);
  const listed = entries.flatMap((entry) => (entry.type === 'article' ? [entry.article] : []));
  const search = useArticleSearch(text, listed, article);
  const focusBox = () => box.current?.focus();
  const takeLine = useTakenLines({ add, current, article, onFound, focusBox });

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
