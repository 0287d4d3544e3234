import { Grid, Typography } from '@strapi/design-system';
import type { RelatedArticle, RelatedEntry, RelatedUrl } from '../../../content-types';
import { RELATED_KINDS } from '../../../content-types/vocabulary';
import { requiredTextProblem, requiredUrlProblem, textProblem } from '../fields/problems';
import { TextInput } from '../fields/text-input';
import { withoutBlanks } from '../fields/without-blanks';
import type { RowInputs } from '../ordered-list';
import { useTranslate } from '../translate';
import { ChoiceSelect } from '../views/choice-select';
import { TargetState } from './target-state';
import type { RelatedTargets } from './use-related-targets';

interface EntryInputsProps<Entry extends RelatedEntry> extends RowInputs<Entry> {
  name: string;
  disabled?: boolean;
  errorAt: (index: number, key: string) => string | undefined;
  targets: RelatedTargets;
}

/** The article that an entry leads to: not to be edited, but to be told about. */
const ArticleTarget = (props: EntryInputsProps<RelatedArticle>) => {
  const { entry, index, errorAt, targets } = props;
  const translate = useTranslate();
  const target = targets.of(entry.article);
  const error = errorAt(index, 'article');
  return (
    <Grid.Item col={12} direction="column" alignItems="stretch" gap={1}>
      {target ? <TargetState target={target} label={entry.label} /> : null}
      {targets.failed ? (
        <Typography variant="pi" textColor="danger600">
          {translate('relatedStories.statesFailed')}
        </Typography>
      ) : null}
      {error ? (
        <Typography variant="pi" textColor="danger600">
          {error}
        </Typography>
      ) : null}
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
      <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
        <TextInput {...input('title')} required problem={requiredTextProblem(entry.title)} />
      </Grid.Item>
      <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
        <TextInput {...input('publisher')} problem={textProblem(entry.publisher)} />
      </Grid.Item>
      <Grid.Item col={12} direction="column" alignItems="stretch">
        <TextInput
          {...input('url')}
          required
          placeholder="https://"
          problem={requiredUrlProblem(entry.url)}
        />
      </Grid.Item>
    </>
  );
};

/** What an editor says of one related story. */
export const EntryInputs = (props: EntryInputsProps<RelatedEntry>) => {
  const { entry, index, change, name, disabled, errorAt } = props;
  const translate = useTranslate();
  return (
    <Grid.Root gap={4}>
      {entry.type === 'article' ? (
        <ArticleTarget {...props} entry={entry} change={change} />
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
