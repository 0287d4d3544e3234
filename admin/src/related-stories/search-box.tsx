import { Box, Field, Flex, Loader, Typography } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
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

/** The one box to add a related story: what is typed is searched for, what is pasted recognised. */
export const SearchBox = ({ text, onText, search, onChoose, full, inputRef }: SearchBoxProps) => {
  const translate = useTranslate();
  const id = useId();
  const [active, setActive] = useState(0);
  const { suggestions, state, total } = search;
  const isOpen = !full && suggestions.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another first
  useEffect(() => setActive(0), [text]);
  const current = Math.min(active, suggestions.length - 1);

  const choose = (suggestion: Suggestion | undefined) => {
    if (suggestion && suggestion.is !== 'refused') onChoose(suggestion);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (!isOpen) return;
        event.preventDefault();
        const by = event.key === 'ArrowDown' ? 1 : -1;
        setActive((current + by + suggestions.length) % suggestions.length);
        return;
      }
      case 'Enter':
        // It would otherwise save the whole document.
        event.preventDefault();
        // What is shown while another answer is awaited is not what was typed.
        if (isOpen && state !== 'searching') choose(suggestions[current]);
        return;
      case 'Escape':
        if (text === '') return;
        event.preventDefault();
        event.stopPropagation();
        onText('');
    }
  };

  const said =
    state === 'failed'
      ? translate('relatedStories.searchFailed')
      : state === 'found'
        ? translate('relatedStories.found', { total })
        : '';
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root
        id={`${id}-input`}
        hint={translate(full ? 'relatedStories.full' : 'relatedStories.searchHint')}
      >
        <Field.Label>{translate('relatedStories.search')}</Field.Label>
        <Field.Input
          ref={inputRef}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen ? `${id}-${current}` : undefined}
          placeholder={full ? undefined : translate('relatedStories.searchPlaceholder')}
          startAction={<Search aria-hidden fill="neutral500" />}
          endAction={state === 'searching' ? <Loader small /> : undefined}
          // Truly disabled, it would drop the focus of whoever has just added the last entry.
          aria-disabled={full}
          readOnly={full}
          value={text}
          onChange={({ target }: { target: { value: string } }) => onText(target.value)}
          onKeyDown={onKeyDown}
        />
        <Field.Hint />
      </Field.Root>
      <Box
        id={`${id}-list`}
        role="listbox"
        aria-label={translate('relatedStories.results')}
        display={isOpen ? undefined : 'none'}
        background="neutral0"
        borderColor="neutral200"
        hasRadius
        maxHeight="30rem"
        overflow="auto"
      >
        {suggestions.map((suggestion, index) => (
          <SuggestionRow
            key={suggestion.is === 'article' ? suggestion.article.documentId : suggestion.is}
            id={`${id}-${index}`}
            suggestion={suggestion}
            isActive={index === current}
            onPoint={() => setActive(index)}
            onChoose={() => choose(suggestion)}
          />
        ))}
      </Box>
      <Typography variant="pi" textColor="neutral600" role="status" aria-live="polite">
        {said}
      </Typography>
    </Flex>
  );
};
