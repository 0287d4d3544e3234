import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedRule } from '../../../content-types';
import { articles, draftArticle } from '../../articles/entries';
import { call, emptyNewsroom } from '../../support/newsroom';
import { houseForgets, houseSets, report } from '../house';

beforeEach(async () => {
  await emptyNewsroom();
  await houseForgets();
});
afterAll(houseForgets);

const service = () => newsroom.strapi.plugin('newsdesk').service('sourcing-rules');

/** What an app's `src/index.js` is, in the words of the documentation. */
const documentedApp = (): string => {
  const page = readFileSync(join(__dirname, '../../../docs/sourcing-rules.md'), 'utf8');
  const [, section = ''] = page.split('## A rule of your own');
  return /```js\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
};

/** Does what Strapi does with an app that is written like that. */
const register = (code: string): void => {
  const app: { exports: { register?: (context: object) => void } } = { exports: {} };
  new Function('module', code)(app);
  app.exports.register?.({ strapi: newsroom.strapi });
};

// The application lives on after this file, and the rule with it: no preset of a house has it block.
beforeAll(() => register(documentedApp()));

const added = () => (service().list() as ListedRule[]).map(({ id }) => id);

it('takes ten lines', () => {
  const [, call = ''] = documentedApp().split('register({ strapi }) {\n');
  const [lines = ''] = call.split('\n  },\n};');
  expect(lines.split('\n').length).toBeLessThanOrEqual(10);
  expect(added()).toContain('no-shouting');
});

it('can be added as an app registers, before there is a database', () => {
  expect(added()).toContain('added-at-registration');
});

describe('a rule of a site’s own', () => {
  it('is listed, reported, and kept to, as any other', async () => {
    const article = await draftArticle('FERRY FARES RISE');
    const { body } = await call('editor', 'GET', '/newsdesk/sourcing/rules');
    expect(body.data.at(-1)).toEqual({
      id: 'no-shouting',
      explanation: 'A headline does not shout.',
      severity: { wire: 'block', broadsheet: 'warn', magazine: 'off', off: 'off' },
    });

    await houseSets({ severities: { 'no-shouting': 'block' } });
    expect((await report('editor', article)).body.data.findings).toContainEqual({
      rule: 'no-shouting',
      severity: 'block',
      message: 'The headline shouts.',
      place: { in: 'article', field: 'title' },
    });
    await expect(articles().publish({ documentId: article })).rejects.toMatchObject({
      details: { findings: [{ rule: 'no-shouting' }], errors: [{ path: ['title'] }] },
    });
    await articles().update({ documentId: article, data: { title: 'Ferry fares rise' } });
    await articles().publish({ documentId: article });
  });

  it('can be set by its id', async () => {
    const settings = (await call('editor', 'GET', '/newsdesk/sourcing/settings')).body.data;
    const { status } = await call('editor', 'PUT', '/newsdesk/sourcing/settings', {
      ...settings,
      severities: { 'no-shouting': 'info' },
    });
    expect(status).toBe(200);
  });

  it('is forgotten in the settings when the site no longer has it', async () => {
    await houseSets({ severities: { 'long-gone': 'block', 'no-shouting': 'warn' } });
    const { body } = await call('editor', 'GET', '/newsdesk/sourcing/settings');
    expect(body.data.severities).toEqual({ 'no-shouting': 'warn' });
    expect((await call('editor', 'PUT', '/newsdesk/sourcing/settings', body.data)).status).toBe(
      200,
    );
  });

  it.each<[string, object, RegExp]>([
    [
      'an id that there is',
      { id: 'no-shouting' },
      /There is a sourcing rule “no-shouting” already/,
    ],
    ['an id of the plugin’s', { id: 'byline-missing' }, /already/],
    ['an id that is none', { id: 'No Shouting' }, /lower-case/],
    ['no explanation', { id: 'mute', explanation: ' ' }, /explain/],
    ['no check', { id: 'idle', check: undefined }, /check must be a function/],
    ['a severity that is none', { id: 'odd', severity: 'fatal' }, /severity must be/],
    ['a preset left out', { id: 'half', severity: { wire: 'warn' } }, /severity must be/],
  ])('is refused with %s', (_what, wrong, message) => {
    const sound = { id: 'quiet', explanation: 'Be quiet.', severity: 'off', check: () => [] };
    expect(() => service().add({ ...sound, ...wrong })).toThrow(message);
    expect(added()).not.toContain('quiet');
  });
});
