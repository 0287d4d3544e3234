import type { Core } from '@strapi/strapi';
import type { Check, CheckFinding } from '../feature';
import { orphanedSlugs, unregisteredSlugs } from './out-of-step';
import { repairSlugRegistry, sharedSlug } from './repair-registry';
import { type SluggedType, sluggedTypes } from './slugged-types';

/** Reads on until there is no more, in the order of row ids. */
const all = async <Row extends { id: number }>(
  next: (afterId: number) => Promise<Row[]>,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (;;) {
    const more = await next(rows.at(-1)?.id ?? 0);
    if (more.length === 0) return rows;
    rows.push(...more);
  }
};

/** What is wrong with the slugs of a type: what a repair puts right, and what an editor has to. */
const wrongSlugs = async (
  strapi: Core.Strapi,
  type: SluggedType,
): Promise<{ repairable: number; shared: string[] }> => {
  const orphans = await all((afterId) => orphanedSlugs(strapi, type, afterId));
  const shared = new Set<string>();
  const unregistered = new Set<string>();
  for (const published of [true, false]) {
    for (const version of await all((id) => unregisteredSlugs(strapi, type, published, id))) {
      const isShared = version.held_by !== null && version.held_by !== version.document_id;
      if (isShared) shared.add(sharedSlug(type, version));
      else unregistered.add(`${version.document_id} ${version.locale} ${version.slug}`);
    }
  }
  return { repairable: orphans.length + unregistered.size, shared: [...shared] };
};

/** Whether every slug leads to the document that has it. */
export const checkSlugs: Check = {
  name: 'slugs',
  check: async (strapi, { repair }) => {
    const before = await Promise.all(sluggedTypes.map((type) => wrongSlugs(strapi, type)));
    const repairable = before.reduce((sum, wrong) => sum + wrong.repairable, 0);
    if (repair && repairable > 0) await repairSlugRegistry(strapi);
    const after = repair
      ? await Promise.all(sluggedTypes.map((type) => wrongSlugs(strapi, type)))
      : before;

    const findings: CheckFinding[] = after
      .flatMap(({ shared }) => shared)
      .map((message) => ({ message }));
    if (repairable === 0) return findings;
    const slugs = repairable === 1 ? 'One slug is' : `${repairable} slugs are`;
    return [{ message: `${slugs} not registered as they should be.`, mended: repair }, ...findings];
  },
};
