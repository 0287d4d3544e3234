import { articles } from './articles';
import { drafts } from './drafts';
import type { Feature } from './feature';
import { fields } from './fields';
import { people } from './people';
import { quotes } from './quotes';
import { relatedStories } from './related-stories';
import { slugs } from './slugs';
import { sources } from './sources';
import { ledger } from './sources/ledger';
import { recording } from './sources/recording';
import { stillShows } from './sources/still-shows';
import { stories } from './stories';
import { tables } from './tables';

/** Every feature, in the order in which they register and start: tables before what uses them. */
export const features: readonly Feature[] = [
  tables,
  fields,
  slugs,
  articles,
  people,
  quotes,
  sources,
  relatedStories,
  drafts,
  ledger,
  stillShows,
  stories,
  recording,
];
