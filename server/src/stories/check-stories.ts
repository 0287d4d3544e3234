import type { Core } from '@strapi/strapi';
import type { Check, CheckFinding } from '../feature';
import { localeKey } from '../locales/locale-key';
import { settingsOf } from '../settings-of';
import { STORY_CHANGE_TABLE, STORY_TABLE } from '../tables/models';
import { prepareStory } from './prepared-story';
import { readMaterial } from './read-material';
import { putRowsInStep, rowsOutOfStep } from './rows-out-of-step';
import { storiesChanged } from './story-changes';
import { type StoryDifference, storyDifferences } from './story-differences';
import { tidyChanges } from './tidied-changes';

interface StoredStory {
  id: number;
  articleDocumentId: string;
  locale: string;
  slug: string;
  body: string | null;
  card: string | null;
  jsonLd: string | null;
}

/** How many stories are compared at a time. */
const AT_ONCE = 100;
/** How many differences of one story are told. */
const TOLD = 5;

const parts = ['body', 'card', 'jsonLd'] as const;

const told = ({ path, values }: StoryDifference): string =>
  values === undefined
    ? path
    : `${path} is ${JSON.stringify(values.stored)} and should be ${JSON.stringify(values.fresh)}`;

/** Stories that say they hold, and are not what they would be if they were built now. */
const outdated = async (
  strapi: Core.Strapi,
  rows: readonly StoredStory[],
): Promise<{ row: StoredStory; differences: StoryDifference[] }[]> => {
  const documents = [...new Set(rows.map(({ articleDocumentId }) => articleDocumentId))];
  const changed = new Set(
    (
      await strapi.db
        .query(STORY_CHANGE_TABLE)
        .findMany({ where: { articleDocumentId: { $in: documents } } })
    ).map(({ articleDocumentId }: { articleDocumentId: string }) => articleDocumentId),
  );
  const { siteUrls } = settingsOf(strapi);
  const at = new Date();
  const fresh = new Map(
    (await readMaterial(strapi, documents)).map((material) => [
      localeKey(material),
      prepareStory(material, at, siteUrls),
    ]),
  );
  return rows.flatMap((row) => {
    const story = fresh.get(localeKey({ documentId: row.articleDocumentId, locale: row.locale }));
    if (row.body === null || changed.has(row.articleDocumentId) || story === undefined) return [];
    const differences = parts.flatMap((part) =>
      row[part] === story[part]
        ? []
        : storyDifferences(JSON.parse(row[part] ?? 'null'), JSON.parse(story[part])),
    );
    return differences.length > 0 ? [{ row, differences }] : [];
  });
};

/** Whether every stored story is what it would be if it were built now. */
export const checkStories: Check = {
  name: 'stories',
  check: async (strapi, { repair }) => {
    const findings: CheckFinding[] = [];
    if (repair) await tidyChanges(strapi);
    const out = repair ? await putRowsInStep(strapi) : (await rowsOutOfStep(strapi)).length;
    if (out > 0) {
      const articles = out === 1 ? 'One article has' : `${out} articles have`;
      findings.push({
        message: `${articles} no story, or one that is found wrongly.`,
        mended: repair,
      });
    }
    for (let last = 0; ; ) {
      const rows: StoredStory[] = await strapi.db.query(STORY_TABLE).findMany({
        where: { id: { $gt: last } },
        orderBy: { id: 'asc' },
        limit: AT_ONCE,
      });
      if (rows.length === 0) return findings;
      last = rows.at(-1)?.id ?? last;
      for (const { row, differences } of await outdated(strapi, rows)) {
        if (repair) await storiesChanged(strapi, [row.articleDocumentId]);
        const more = differences.length > TOLD ? `; and ${differences.length - TOLD} more` : '';
        findings.push({
          message: `The story "${row.slug}" (${row.locale}) is outdated: ${differences.slice(0, TOLD).map(told).join('; ')}${more}.`,
          mended: repair,
        });
      }
    }
  },
};
