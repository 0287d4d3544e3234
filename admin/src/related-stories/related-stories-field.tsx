import { Flex } from '@strapi/design-system';
import type { RelatedEntry } from '../../../content-types';
import { LIMITS } from '../../../content-types/limits';
import type { FieldProps } from '../fields/field-props';
import { useListField } from '../fields/use-list-field';
import { OrderedListInput } from '../ordered-list';
import { useTranslate } from '../translate';
import { Adder } from './adder';
import { EntryInputs } from './entry-inputs';
import { ReadersLine } from './readers-line';
import { useEditedArticle } from './use-edited-article';
import { useRelatedAnswer } from './use-related-answer';
import { useRelatedTargets } from './use-related-targets';

const SETTINGS = {};

/** An article's related stories: one ordered list of articles here and pages elsewhere. */
export const RelatedStoriesField = (field: FieldProps) => {
  const translate = useTranslate();
  const { entries, error, errorAt, change } = useListField<RelatedEntry>(field.name);
  const article = useEditedArticle();
  const targets = useRelatedTargets(entries, article);
  const { data: settings } = useRelatedAnswer('settings', SETTINGS);
  const limit = settings?.max ?? LIMITS.listEntries;

  const nameOf = (entry: RelatedEntry): string => {
    if (entry.label) return entry.label;
    if (entry.type === 'url') return entry.title || entry.url;
    const isGone = targets.of(entry.article)?.found === null;
    return (
      targets.titleOf(entry.article) || (isGone ? translate('relatedStories.gone') : entry.article)
    );
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <OrderedListInput
        {...field}
        error={error}
        errorOf={(index) => errorAt(index)}
        entries={entries}
        limit={limit}
        onChange={change}
        nameOf={nameOf}
        adder={(adding) => (
          <Adder {...adding} entries={entries} article={article} onFound={targets.remember} />
        )}
        empty={translate('relatedStories.empty')}
        shape="card"
      >
        {(row) => (
          <EntryInputs
            {...row}
            name={field.name}
            disabled={field.disabled}
            errorAt={errorAt}
            targets={targets}
          />
        )}
      </OrderedListInput>
      <ReadersLine entries={entries} targets={targets} />
    </Flex>
  );
};
