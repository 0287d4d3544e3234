import type { InjectableListViewFilter, ListLayout } from '@strapi/content-manager/strapi-admin';
import type { Say } from '../said';
import { isTranslationKey, messageOf } from '../translate';
import { ChoiceFilterInput } from './choice-filter-input';
import { shippedColumn, typeOfView } from './shipped-words';

/** What the content manager hands to hooks that change the filters of a list. */
export interface ListFilters {
  displayedFilters: InjectableListViewFilter[];
  layout: ListLayout;
}

const dressed = (say: Say, type: string, filter: InjectableListViewFilter) => {
  const column = shippedColumn(type, filter.name, filter.label);
  const inWords = {
    ...filter,
    ...(column ? { label: messageOf(column) } : {}),
  };
  if (filter.type !== 'enumeration') return inWords;
  const options = (filter.options ?? []).map((option) => {
    const value = typeof option === 'string' ? option : option.value;
    const key = `choice.${filter.name}.${value}`;
    return isTranslationKey(key) ? { value, label: say(key) } : null;
  });
  return options.every((option) => option !== null)
    ? { ...inWords, options, input: ChoiceFilterInput }
    : inWords;
};

/** Puts the filters of lists of our three types into the editor's language, with their choices. */
export const listFiltersInWords =
  (say: Say) =>
  <Payload extends ListFilters>(payload: Payload): Payload => {
    const type = typeOfView(payload.layout.options);
    if (!type) return payload;
    return {
      ...payload,
      displayedFilters: payload.displayedFilters.map((filter) => dressed(say, type, filter)),
    };
  };
