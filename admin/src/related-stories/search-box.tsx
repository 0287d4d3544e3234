import { Combobox } from '../combobox/combobox';
import { useCombobox } from '../combobox/use-combobox';
import { useTranslate } from '../translate';
import { SuggestionRow } from './suggestion-row';
import type { ArticleSearch, Suggestion } from './use-article-search';

interface SearchBoxProps {
  text: string;
  onText: (text: string) => void;
  search: ArticleSearch;
  onChoose: (suggestion: Suggestion) => void;
  /** Whether the list takes no more. The box keeps the focus then, and says so. */
  full: boolean;
  inputRef: (element: HTMLElement | null) => void;
}

const keyOf = (suggestion: Suggestion): string =>
  suggestion.is === 'article' ? suggestion.article.documentId : suggestion.is;

/** The one box to add a related story: what is typed is searched for, what is pasted recognised. */
export const SearchBox = ({ text, onText, search, onChoose, full, inputRef }: SearchBoxProps) => {
  const translate = useTranslate();
  const { suggestions, state, total } = search;
  const combobox = useCombobox({
    text,
    onText,
    options: suggestions,
    // Where there was “more” the first of it is, once it has come.
    keyOf: (suggestion) => (suggestion.is === 'more' ? null : keyOf(suggestion)),
    onChoose: (suggestion) => {
      if (suggestion.is !== 'refused') onChoose(suggestion);
    },
    isSearching: state === 'searching',
    isShut: full,
  });

  const said =
    state === 'failed'
      ? translate('relatedStories.searchFailed')
      : state === 'found'
        ? translate('relatedStories.found', { total })
        : '';
  return (
    <Combobox
      state={combobox}
      label={translate('relatedStories.search')}
      hint={translate(full ? 'relatedStories.full' : 'relatedStories.searchHint')}
      placeholder={full ? undefined : translate('relatedStories.searchPlaceholder')}
      inputRef={inputRef}
      optionsLabel={translate('relatedStories.results')}
      maxHeight="30rem"
      said={said}
    >
      {suggestions.map((suggestion, index) => (
        <SuggestionRow
          key={keyOf(suggestion)}
          suggestion={suggestion}
          state={combobox.optionAt(index)}
        />
      ))}
    </Combobox>
  );
};
