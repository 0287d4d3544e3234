import fc from 'fast-check';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { blocks, call, emptyNewsroom } from '../support/newsroom';

beforeEach(emptyNewsroom);

const quotes = () => documents(QUOTE_UID);
const articles = () => documents(ARTICLE_UID);

const person = async (name: string) => {
  const { documentId } = await documents(PERSON_UID).create({ data: { name } });
  await documents(PERSON_UID).publish({ documentId });
  return documentId;
};

const articleInTwoLocales = async () => {
  const { documentId } = await articles().create({ data: { title: 'Ferries' } });
  await articles().update({ documentId, locale: 'de', data: { title: 'Fähren' } });
  return documentId;
};

const find = (documentId: string, locale: string, status: 'draft' | 'published' = 'draft') =>
  quotes().findOne({ documentId, locale, status, populate: ['speaker', 'article'] });

const text = 'We sail at six.';

describe('a quote in two locales', () => {
  it('starts its second one with speaker, shared fields and its article in that locale', async () => {
    const speaker = await person('Ines Duarte');
    const article = await articleInTwoLocales();
    const { documentId } = await quotes().create({
      data: {
        text,
        attribution: 'named',
        form: 'partial',
        saidTo: 'Harbour Radio',
        speaker,
        article,
        sourceDescription: 'not shared',
      },
    });

    await quotes().update({ documentId, locale: 'de', data: { text: 'Um sechs.' } });

    expect(await find(documentId, 'de')).toMatchObject({
      text: 'Um sechs.',
      attribution: 'named',
      form: 'partial',
      saidTo: 'Harbour Radio',
      sourceDescription: null,
      speaker: { documentId: speaker },
      article: { documentId: article, title: 'Fähren', locale: 'de' },
    });
  });

  it('starts it so in the content manager, whose form sends untouched relations', async () => {
    const speaker = await person('Ines Duarte');
    const { documentId } = await quotes().create({ data: { text, attribution: 'named', speaker } });
    const { status } = await call(
      'editor',
      'PUT',
      `/content-manager/collection-types/${QUOTE_UID}/${documentId}?locale=de`,
      { text: 'Um sechs.', attribution: 'named', speaker: { connect: [], disconnect: [] } },
    );
    expect(status).toBe(200);
    expect(await find(documentId, 'de')).toMatchObject({ speaker: { documentId: speaker } });
  });

  it('does not undo edits pending in the first by starting the second', async () => {
    const article = await articleInTwoLocales();
    const { documentId } = await quotes().create({
      data: { text, attribution: 'named', form: 'direct', article },
    });
    await articles().publish({ documentId: article });
    await quotes().update({ documentId, data: { form: 'partial' } });

    await quotes().update({ documentId, locale: 'de', data: { text: 'Um sechs.' } });

    expect(await find(documentId, 'en')).toMatchObject({ form: 'partial' });
    expect(await find(documentId, 'de')).toMatchObject({ form: 'partial' });
  });

  it('changes speaker and shared fields in all drafts, and in what readers see when published', async () => {
    const [first, second] = [await person('A'), await person('B')];
    const article = await articleInTwoLocales();
    const { documentId } = await quotes().create({
      data: { text, attribution: 'named', speaker: first, article },
    });
    await quotes().update({ documentId, locale: 'de', data: { text: 'Um sechs.' } });
    await articles().publish({ documentId: article, locale: '*' });

    await quotes().update({
      documentId,
      locale: 'de',
      data: { speaker: second, saidTo: 'Harbour Radio' },
    });
    const changed = { speaker: { name: 'B' }, saidTo: 'Harbour Radio' };
    expect(await find(documentId, 'en')).toMatchObject(changed);
    expect(await find(documentId, 'en', 'published')).toMatchObject({
      speaker: { name: 'A' },
      saidTo: null,
    });

    await quotes().publish({ documentId, locale: 'en' });
    for (const locale of ['en', 'de']) {
      const published = await find(documentId, locale, 'published');
      expect(published).toMatchObject(changed);
      expect(published?.speaker.publishedAt).not.toBeNull();
    }
  });

  it('has no speaker in any once it is taken off in one', async () => {
    const speaker = await person('A');
    const { documentId } = await quotes().create({ data: { text, attribution: 'named', speaker } });
    await quotes().update({ documentId, locale: 'de', data: { text: 'Um sechs.' } });
    await quotes().update({ documentId, data: { speaker: null } });
    expect(await find(documentId, 'de')).toMatchObject({ speaker: null });
  });

  it('is the same in both after any sequence of writes', async () => {
    const speakers = [await person('A'), await person('B')];
    const article = await articleInTwoLocales();
    await articles().publish({ documentId: article, locale: '*' });
    const step = fc.record({
      locale: fc.constantFrom('en', 'de'),
      form: fc.constantFrom('direct', 'partial', undefined),
      oneVoice: fc.constantFrom(true, false, undefined),
      speaker: fc.constantFrom(speakers[0], speakers[1], null, undefined),
      after: fc.constantFrom('nothing', 'publish', 'discardDraft'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
        const { documentId } = await quotes().create({
          data: { text, attribution: 'named', article },
        });
        // The locales that there are. Discarding a draft that was never published deletes it.
        const locales = { draft: new Set(['en']), published: new Set<string>() };
        for (const { locale, after, ...data } of steps) {
          await quotes().update({ documentId, locale, data: { text, ...data } });
          if (locales.draft.size > 0) locales.draft.add(locale);
          if (after === 'publish') {
            await quotes().publish({ documentId, locale });
            if (locales.draft.has(locale)) locales.published.add(locale);
          }
          if (after === 'discardDraft') {
            await quotes().discardDraft({ documentId, locale });
            if (!locales.published.has(locale)) locales.draft.delete(locale);
          }
        }
        const shared = (entry: Awaited<ReturnType<typeof find>>) =>
          entry && [entry.form, entry.oneVoice, entry.speaker?.documentId];
        for (const status of ['draft', 'published'] as const) {
          const there: unknown[] = [];
          for (const locale of ['en', 'de']) {
            const entry = await find(documentId, locale, status);
            expect([status, locale, entry !== null]).toEqual([
              status,
              locale,
              locales[status].has(locale),
            ]);
            if (entry) there.push(shared(entry));
          }
          expect(there).toEqual(there.map(() => there[0]));
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('a new locale of an article', () => {
  it('starts with bylines, people and what is shared, in their order, unless it brings its own', async () => {
    const [a, b, c] = [await person('A'), await person('B'), await person('C')];
    const { documentId } = await articles().create({
      data: {
        title: 'Ferries',
        authors: [c, a, b],
        people: [b],
        originName: 'Harbour Radio',
      },
    });

    await articles().update({ documentId, locale: 'de', data: { title: 'Fähren', people: [c] } });

    const german = await articles().findOne({
      documentId,
      locale: 'de',
      populate: ['authors', 'people'],
    });
    expect(german).toMatchObject({
      originName: 'Harbour Radio',
      authors: [{ name: 'C' }, { name: 'A' }, { name: 'B' }],
      people: [{ name: 'C' }],
    });
  });

  it('starts with the cover', async () => {
    const file = await newsroom.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'cover',
        hash: 'cover',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/c.png',
        provider: 'local',
      },
    });
    const { documentId } = await articles().create({ data: { title: 'Ferries', cover: file.id } });
    await articles().update({ documentId, locale: 'de', data: { title: 'Fähren' } });
    expect(
      await articles().findOne({ documentId, locale: 'de', populate: ['cover'] }),
    ).toMatchObject({ cover: { name: 'cover' } });
  });

  it('takes in quotes that were translated before it, by where they stand', async () => {
    const { documentId: article } = await articles().create({ data: { title: 'Ferries' } });
    const quote = async (english: string, german: string) => {
      const { documentId } = await quotes().create({
        data: { text: english, attribution: 'named', article },
      });
      await quotes().update({ documentId, locale: 'de', data: { text: german } });
      return documentId;
    };
    await quote('at six', 'um sechs');
    await quote('at five', 'um fünf');

    await articles().update({
      documentId: article,
      locale: 'de',
      data: { title: 'Fähren', body: blocks('Erst um fünf, dann um sechs.') },
    });

    const german = await articles().findOne({
      documentId: article,
      locale: 'de',
      populate: ['quotes'],
    });
    expect(german?.quotes).toMatchObject([
      { text: 'um fünf', position: 0 },
      { text: 'um sechs', position: 1 },
    ]);
  });
});
