import { Grid } from '@strapi/design-system';
import type { ArticleId, RelatedEntry } from '../../../content-types';
import { RELATED_KINDS } from '../../../content-types/vocabulary';
import { OrderedListInput, type RowInputs } from '../ordered-list';
import { useTranslate } from '../translate';
import { ChoiceSelect } from '../views/choice-select';
import type { FieldProps } from './field-props';
import { requiredTextProblem, requiredUrlProblem, textProblem } from './problems';
import { TextInput } from './text-input';
import { useListField } from './use-list-field';
import { withoutBlanks } from './without-blanks';

type RelatedArticle = Extract<RelatedEntry, { type: 'article' }>;
type RelatedUrl = Extract<RelatedEntry, { type: 'url' }>;

interface EntryInputsProps<Entry extends RelatedEntry> extends RowInputs<Entry> {
  name: string;
  disabled?: boolean;
  errorAt: (index: number, key: string) => string | undefined;
}

const ArticleInputs = (props: EntryInputsProps<RelatedArticle>) => {
  const { entry, index, change, name, disabled, errorAt } = props;
  const translate = useTranslate();
  return (
    <Grid.Item col={12} direction="column" alignItems="stretch">
      <TextInput
        name={`${name}.${index}.article`}
        label={translate('relatedStories.article')}
        hint={translate('relatedStories.articleHint')}
        required
        disabled={disabled}
        value={entry.article}
        onChange={(id) => change({ ...entry, article: id.trim() as ArticleId })}
        problem={requiredTextProblem(entry.article)}
        error={errorAt(index, 'article')}
      />
    </Grid.Item>
  );
};

const UrlInputs = (props: EntryInputsProps<RelatedUrl>) => {
  const { entry, index, change, name, disabled, errorAt } = props;
  const translate = useTranslate();
  const input = (key: 'url' | 'title' | 'publisher') => ({
    name: `${name}.${index}.${key}`,
    label: translate(`relatedStories.${key}`),
    disabled,
    value: entry[key],
    onChange: (text: string) => change(withoutBlanks({ ...entry, [key]: text }, 'publisher')),
    error: errorAt(index, key),
  });
  return (
    <>
      <Grid.Item col={12} direction="column" alignItems="stretch">
        <TextInput
          {...input('url')}
          required
          placeholder="https://"
          problem={requiredUrlProblem(entry.url)}
        />
      </Grid.Item>
      <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
        <TextInput {...input('title')} required problem={requiredTextProblem(entry.title)} />
      </Grid.Item>
      <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
        <TextInput {...input('publisher')} problem={textProblem(entry.publisher)} />
      </Grid.Item>
    </>
  );
};

const RelatedStoryInputs = (props: EntryInputsProps<RelatedEntry>) => {
  const { entry, index, change, name, disabled, errorAt } = props;
  const translate = useTranslate();
  return (
    <Grid.Root gap={4}>
      {entry.type === 'article' ? (
        <ArticleInputs {...props} entry={entry} change={change} />
      ) : (
        <UrlInputs {...props} entry={entry} change={change} />
      )}
      <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
        <ChoiceSelect
          name={`${name}.${index}.kind`}
          label={translate('relatedStories.kind')}
          vocabulary="relatedKind"
          choices={RELATED_KINDS}
          required
          disabled={disabled}
          value={entry.kind}
          onChange={(kind) => kind && change({ ...entry, kind })}
          error={errorAt(index, 'kind')}
        />
      </Grid.Item>
      <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
        <TextInput
          name={`${name}.${index}.label`}
          label={translate('relatedStories.label')}
          hint={translate('relatedStories.labelHint')}
          disabled={disabled}
          value={entry.label}
          onChange={(label) => change(withoutBlanks({ ...entry, label }, 'label'))}
          problem={textProblem(entry.label)}
          error={errorAt(index, 'label')}
        />
      </Grid.Item>
    </Grid.Root>
  );
};

const blankArticle = (): RelatedEntry => ({
  type: 'article',
  article: '' as ArticleId,
  kind: 'related',
});

const blankUrl = (): RelatedEntry => ({ type: 'url', url: '', title: '', kind: 'related' });

const nameOf = (entry: RelatedEntry): string =>
  entry.label || (entry.type === 'url' ? entry.title || entry.url : entry.article);

/** An article's related stories: a plain list of articles here, by id, and pages elsewhere. */
export const RelatedStoriesField = (field: FieldProps) => {
  const translate = useTranslate();
  const { entries, error, errorAt, change } = useListField<RelatedEntry>(field.name);
  return (
    <OrderedListInput
      {...field}
      error={error}
      errorOf={(index) => errorAt(index)}
      entries={entries}
      onChange={change}
      nameOf={nameOf}
      additions={[
        { label: translate('relatedStories.addArticle'), blank: blankArticle },
        { label: translate('relatedStories.addUrl'), blank: blankUrl },
      ]}
      empty={translate('relatedStories.empty')}
      shape="card"
    >
      {(row) => (
        <RelatedStoryInputs
          {...row}
          name={field.name}
          disabled={field.disabled}
          errorAt={errorAt}
        />
      )}
    </OrderedListInput>
  );
};
