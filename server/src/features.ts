import { articles } from './articles';
import { drafts } from './drafts';
import type { Feature } from './feature';
import { fields } from './fields';
import { people } from './people';
import { quotes } from './quotes';
import { slugs } from './slugs';
import { tables } from './tables';

/** Every feature, in the order in which they register and start: tables before what uses them. */
export const features: readonly Feature[] = [
  tables,
  fields,
  slugs,
  articles,
  people,
  quotes,
  drafts,
];
