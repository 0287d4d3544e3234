import fc from 'fast-check';
import { ARTICLE_UID, type RelatedEntry } from '../../content-types';
import { emptyNewsroom } from '../support/newsroom';
import { ListModel, LOCALES, type Locale } from './list-model';
import {
  articles,
  draft,
  elsewhere,
  storedList,
  titlesByGraphql,
  titlesByRest,
  to,
} from './stories';

const ACTIONS = [
  'save',
  'save',
  'publish',
  'publish',
  'unpublish',
  'discard',
  'delete',
  'clone',
  'translate',
  'twoEditors',
  'deleteWhileLinked',
  'export',
  'import',
] as const;

interface Step {
  action: (typeof ACTIONS)[number];
  article: number;
  locale: Locale;
  /** Which articles a list leads to, in their order; 4 and up are pages elsewhere. */
  targets: number[];
}

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom(...ACTIONS),
  article: fc.nat({ max: 5 }),
  locale: fc.constantFrom(...LOCALES),
  targets: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 5 }),
});

type Row = Record<string, unknown> & { id: number };

/** What the newsroom is, and what it must be. */
class World {
  model = new ListModel();
  exported: { rows: Row[]; model: ListModel } | null = null;
  private made = 0;

  constructor(readonly ids: string[]) {}

  title(): string {
    this.made += 1;
    return `Story ${this.made}`;
  }

  /** Articles that are there; a step about none of them makes no sense. */
  pick(index: number): string | undefined {
    const present = [...this.model.articles.keys()];
    return present[index % present.length];
  }

  list(self: string, targets: readonly number[]): RelatedEntry[] {
    return targets.flatMap((target) => {
      if (target >= this.ids.length) return [elsewhere(`page-${target}`)];
      const id = this.ids[target] ?? '';
      return id === self || !this.model.articles.has(id) ? [] : [to(id)];
    });
  }
}

const rowsOf = (): Promise<Row[]> =>
  newsroom.strapi.db.query(ARTICLE_UID).findMany({ orderBy: { id: 'asc' } });

const restored = async (rows: readonly Row[]): Promise<void> => {
  const query = newsroom.strapi.db.query(ARTICLE_UID);
  await query.deleteMany({});
  for (const { id: _, ...data } of rows) await query.create({ data });
  // What the next start does.
  const plugin = newsroom.strapi.plugin('newsdesk');
  await plugin.service('slugs').repairRegistry();
  await plugin.service('related-stories').takeUpImported();
};

/** Does one step to Strapi and to the model. */
const take = async (world: World, { action, article: at, locale, targets }: Step) => {
  const { model } = world;
  if (action === 'export') {
    world.exported = { rows: await rowsOf(), model: model.copy() };
    return;
  }
  if (action === 'import') {
    if (!world.exported) return;
    await restored(world.exported.rows);
    world.model = world.exported.model.copy();
    return;
  }

  const documentId = world.pick(at);
  if (documentId === undefined) return;
  const side = model.side(documentId, locale);
  if (action === 'translate') {
    if (side) return;
    const title = world.title();
    const list = world.list(documentId, targets);
    await articles().update({ documentId, locale, data: { title, relatedStories: list } });
    const sides = model.articles.get(documentId) ?? {};
    model.articles.set(documentId, { ...sides, [locale]: { title, draft: list, published: null } });
    return;
  }
  if (!side) return;
  const list = world.list(documentId, targets);
  switch (action) {
    case 'save':
      await articles().update({ documentId, locale, data: { relatedStories: list } });
      return model.save(documentId, locale, list);
    case 'publish':
      await articles().publish({ documentId, locale });
      return model.publish(documentId, locale);
    case 'unpublish':
      await articles().unpublish({ documentId, locale });
      return model.unpublish(documentId, locale);
    case 'discard':
      if (!side.published) return;
      await articles().discardDraft({ documentId, locale });
      return model.discard(documentId, locale);
    case 'delete':
      await articles().delete({ documentId, locale });
      return model.delete(documentId, locale);
    case 'clone': {
      const title = world.title();
      const { documentId: clone } = await articles().clone({ documentId, locale, data: { title } });
      model.articles.set(clone, { [locale]: { title, draft: side.draft, published: null } });
      return;
    }
    case 'twoEditors': {
      const other = [...list].reverse();
      await Promise.all(
        [list, other].map((relatedStories) =>
          articles().update({ documentId, locale, data: { relatedStories } }),
        ),
      );
      const saved = (await storedList(documentId, 'draft', locale)) ?? [];
      expect([list, other]).toContainEqual(saved);
      return model.save(documentId, locale, saved);
    }
    case 'deleteWhileLinked': {
      const [target] = list.flatMap((entry) => (entry.type === 'article' ? [entry.article] : []));
      if (target === undefined) return;
      const [linked] = await Promise.allSettled([
        articles().update({ documentId, locale, data: { relatedStories: list } }),
        articles().delete({ documentId: target, locale: '*' }),
      ]);
      for (const each of LOCALES) model.delete(target, each);
      // Whichever came first: the list was saved, or it was refused for what is gone.
      if (linked.status === 'fulfilled') model.save(documentId, locale, list);
      else expect(linked.reason).toMatchObject({ name: 'ValidationError' });
    }
  }
};

const expectRight = async ({ model }: World): Promise<void> => {
  for (const [documentId, sides] of model.articles) {
    for (const locale of LOCALES) {
      const side = sides[locale];
      const published = side?.published;
      expect((await storedList(documentId, 'draft', locale)) ?? []).toEqual(side?.draft ?? []);
      expect((await storedList(documentId, 'published', locale)) ?? []).toEqual(
        published?.list ?? [],
      );
      if (!published) continue;
      const shown = model.shown(documentId, locale);
      expect(await titlesByRest(documentId, locale)).toEqual(shown);
      expect(await titlesByGraphql(documentId, locale)).toEqual(shown);
    }
  }
  const problems = await newsroom.strapi.plugin('newsdesk').service('related-stories').checkLinks();
  expect(problems).toEqual([]);
};

const seed = Number(process.env.NEWSDESK_TEST_SEED ?? Date.now() % 1_000_000);

it(`keeps every list and what readers see of it right in any order of writes (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), async (steps) => {
      await emptyNewsroom();
      const titles = ['Ferry', 'Wall', 'Dues', 'Lamp'];
      const ids: string[] = [];
      for (const title of titles) ids.push(await draft(title));
      const world = new World(ids);
      for (const [index, id] of ids.entries()) {
        world.model.articles.set(id, {
          en: { title: titles[index] ?? '', draft: [], published: null },
        });
      }
      for (const next of steps) {
        await take(world, next);
        await expectRight(world);
      }
    }),
    { seed, numRuns: 15, endOnFailure: true },
  );
}, 600_000);
