import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useTranslate } from '../translate';
import { ArticleFacts } from './article-facts';
import type { Suggestion } from './use-article-search';

const Said = ({ suggestion }: { suggestion: Suggestion }) => {
  const translate = useTranslate();
  switch (suggestion.is) {
    case 'more':
      return <>{translate('relatedStories.more', { left: suggestion.left })}</>;
    case 'page':
      return <>{translate('relatedStories.addPage', { url: suggestion.url })}</>;
    case 'refused':
      return (
        <>
          {translate(`relatedStories.refused.${suggestion.why}`, {
            title: suggestion.article.title,
          })}
        </>
      );
    case 'article':
      return <>{suggestion.article.title || translate('relatedStories.untitled')}</>;
  }
};

interface SuggestionRowProps {
  id: string;
  suggestion: Suggestion;
  isActive: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

/** One of the things that may be added. The focus stays in the search box all the time. */
export const SuggestionRow = (props: SuggestionRowProps) => {
  const { id, suggestion, isActive, onPoint, onChoose } = props;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const isRefused = suggestion.is === 'refused';

  return (
    <Box
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={isRefused || undefined}
      background={isActive ? 'primary100' : 'neutral0'}
      paddingTop={2}
      paddingBottom={2}
      paddingLeft={4}
      paddingRight={4}
      style={{ cursor: isRefused ? 'default' : 'pointer', overflowWrap: 'anywhere' }}
      onMouseMove={onPoint}
      // The box would lose the focus.
      onMouseDown={(event: { preventDefault: () => void }) => event.preventDefault()}
      onClick={onChoose}
    >
      <Typography tag="p" textColor={isRefused ? 'neutral600' : 'neutral800'} fontWeight="semiBold">
        <Said suggestion={suggestion} />
      </Typography>
      {suggestion.is === 'article' ? (
        <Flex gap={2} wrap="wrap" paddingTop={1}>
          <ArticleFacts article={suggestion.article} />
        </Flex>
      ) : null}
    </Box>
  );
};
