import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReportedSource, SourceKey } from '../../../content-types';
import { useTranslate } from '../translate';

/** How a source is told apart from the others of its article. */
export const useSourceNames = (sources: readonly ReportedSource[]) => {
  const translate = useTranslate();
  return (key: SourceKey): string => {
    const index = sources.findIndex((source) => source.key === key);
    return (
      sources[index]?.description || translate('sourcing.source.unnamed', { number: index + 1 })
    );
  };
};

interface SourceSelectProps {
  value: SourceKey | 'new';
  onChange: (source: SourceKey | 'new') => void;
  /** Of the article: they are numbered in its order. */
  sources: readonly ReportedSource[];
  /** Those to choose from. */
  offered: readonly ReportedSource[];
}

/** Which source words are from: one of the article's, or a new one. */
export const SourceSelect = ({ value, onChange, sources, offered }: SourceSelectProps) => {
  const translate = useTranslate();
  const nameOf = useSourceNames(sources);
  return (
    <Field.Root name="source">
      <Field.Label>{translate('sourcing.record.source')}</Field.Label>
      <SingleSelect value={value} onChange={(key) => onChange(String(key) as SourceKey | 'new')}>
        <SingleSelectOption value="new">
          {translate('sourcing.record.newSource')}
        </SingleSelectOption>
        {offered.map(({ key }) => (
          <SingleSelectOption key={key} value={key}>
            {nameOf(key)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
