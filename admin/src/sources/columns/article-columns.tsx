import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { messageOf } from '../../translate';
import { typeOfView } from '../../views/shipped-words';
import type { ArticleRow } from './summaries';
import { FindingsCell, SourcesCell } from './summary-cells';

type Cell = (props: { row: ArticleRow }) => React.ReactNode;

const column = (name: 'sources' | 'findings', Cell: Cell) =>
  ({
    name: `newsdesk-${name}`,
    attribute: { type: 'custom' },
    label: messageOf(`columns.${name}`),
    searchable: false,
    sortable: false,
    cellFormatter: (row: ArticleRow) => <Cell row={row} />,
    // Strapi types columns of plugins more narrowly than it takes them.
  }) as unknown as ListFieldLayout;

/** Adds to the list of articles how each is sourced, and what the rules say. */
export const articleColumns = <
  Payload extends { displayedHeaders: ListFieldLayout[]; layout: ListLayout },
>(
  payload: Payload,
): Payload =>
  typeOfView(payload.layout.options) === 'article'
    ? {
        ...payload,
        // Beside the headline: what is at the end of a row has to be scrolled to.
        displayedHeaders: [
          ...payload.displayedHeaders.slice(0, 1),
          column('sources', SourcesCell),
          column('findings', FindingsCell),
          ...payload.displayedHeaders.slice(1),
        ],
      }
    : payload;
