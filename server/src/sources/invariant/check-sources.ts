import type { Check, CheckFinding } from '../../feature';
import { findLapsed, reopenLapsed } from '../confirming/reopen-changed';
import { findSourcesOutOfStep, mendSources } from '../marking/mend-sources';
import { findNamedSources, mendNamedSources, type NamedSource } from './named-sources';
import { keepTriggers, missingTriggers } from './speaker-triggers';

const WHAT = {
  hasSpeaker: 'is anonymous and has a speaker',
  notMarkedInEveryVersion: 'is anonymous in its draft, and not here',
} as const satisfies Record<NamedSource['what'], string>;

const inWords = ({ quote, locale, status, what }: NamedSource): string =>
  `The quote ${quote} (${locale}, ${status}) ${WHAT[what]}.`;

const found = (messages: readonly string[], mended: boolean): CheckFinding[] =>
  messages.map((message) => (mended ? { message, mended } : { message }));

/** What must be true of sources, whoever wrote to the database. */
export const sourceChecks: readonly Check[] = [
  {
    name: 'speakers of anonymous quotes',
    check: async (strapi, { repair }) => {
      const named = repair ? await mendNamedSources(strapi) : await findNamedSources(strapi);
      return found(named.map(inWords), repair);
    },
  },
  {
    name: 'triggers of the database',
    check: async (strapi, { repair }) => {
      const missing = await missingTriggers(strapi);
      if (repair && missing.length > 0) await keepTriggers(strapi);
      const left = repair ? await missingTriggers(strapi) : missing;
      return missing.flatMap((name) =>
        found([`The trigger ${name} is missing.`], repair && !left.includes(name)),
      );
    },
  },
  {
    name: 'sources',
    check: async (strapi, { repair }) => {
      const articles = repair ? await mendSources(strapi) : await findSourcesOutOfStep(strapi);
      const messages = articles.map(
        (article) => `The sources of the article ${article} are not those of its quotes.`,
      );
      return found(messages, repair);
    },
  },
  {
    name: 'confirmations of sources',
    check: async (strapi, { repair }) => {
      const articles = repair ? await reopenLapsed(strapi) : await findLapsed(strapi);
      const messages = articles.map(
        (article) =>
          `A source of the article ${article} was confirmed for other words than it says now.`,
      );
      return found(messages, repair);
    },
  },
];
