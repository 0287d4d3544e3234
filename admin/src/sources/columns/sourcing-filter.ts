import { SOURCING_FILTERS } from '../../../../content-types/vocabulary';
import type { Say } from '../../said';
import { messageOf } from '../../translate';
import { ChoiceFilterInput } from '../../views/choice-filter-input';
import type { ListFilters } from '../../views/list-filters';
import { typeOfView } from '../../views/shipped-words';

/** Lets the list of articles be filtered by its sources and quotes, among Strapi's own filters. */
export const sourcingFilter =
  (say: Say) =>
  <Payload extends ListFilters>(payload: Payload): Payload => {
    if (typeOfView(payload.layout.options) !== 'article') return payload;
    return {
      ...payload,
      displayedFilters: [
        ...payload.displayedFilters,
        {
          name: 'sourcing',
          label: messageOf('columns.filter'),
          type: 'enumeration',
          input: ChoiceFilterInput,
          operators: [{ value: '$eq', label: messageOf('columns.filter.is') }],
          options: SOURCING_FILTERS.map((value) => ({
            value,
            label: say(`columns.filter.${value}`),
          })),
        },
      ],
    };
  };
