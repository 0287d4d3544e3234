import { Flex, Typography } from '@strapi/design-system';
import { ComboboxOption } from '../combobox/combobox-option';
import type { OptionState } from '../combobox/use-combobox';
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

/** One of the things that may be added. */
export const SuggestionRow = (props: { suggestion: Suggestion; state: OptionState }) => {
  const { suggestion, state } = props;
  const isRefused = suggestion.is === 'refused';
  return (
    <ComboboxOption state={state} isRefused={isRefused} isInScrolledList paddingX={4}>
      <Typography tag="p" textColor={isRefused ? 'neutral600' : 'neutral800'} fontWeight="semiBold">
        <Said suggestion={suggestion} />
      </Typography>
      {suggestion.is === 'article' ? (
        <Flex gap={2} wrap="wrap" paddingTop={1}>
          <ArticleFacts article={suggestion.article} />
        </Flex>
      ) : null}
    </ComboboxOption>
  );
};
