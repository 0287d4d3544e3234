import { type AskedAnswer, mustNotDiffer } from '../../support/leaks';
import { emptyNewsroom } from '../../support/newsroom';
import { rowsOf } from '../sourced-article';
import { connecting } from './connections';
import {
  ARTICLES,
  fillMarkedWorld,
  MARKED,
  NAMED,
  PEOPLE,
  type Somebody,
  withoutChance,
  wordsOf,
} from './marked-world';
import { type McpClient, mcpClient, questionsFor } from './mcp-client';

const { brask } = PEOPLE;
const DOCUMENTS = {
  article: ARTICLES.count,
  person: brask.documentId,
  quote: MARKED.byEditorOne,
};

let clients: McpClient[];
const answers = {} as Record<Somebody, AskedAnswer[]>;

const askEverything = async (client: McpClient): Promise<AskedAnswer[]> => {
  const asked: AskedAnswer[] = [];
  for (const tool of await client.tools()) {
    const questions = questionsFor(tool, DOCUMENTS, brask.name.slice(0, -2));
    if (questions === undefined) throw new Error(`Nothing here knows how to use ${tool.name}.`);
    for (const question of questions) asked.push(await client.use(tool.name, question));
  }
  return asked;
};

const askedIn = async (who: Somebody, asking: readonly McpClient[]): Promise<AskedAnswer[]> => {
  const world = await fillMarkedWorld(who);
  const asked: AskedAnswer[] = [];
  for (const client of asking) asked.push(...(await askEverything(client)));
  return asked.map((answer) => ({ ...answer, text: withoutChance(answer.text, world) }));
};

const isMost = ({ name }: McpClient) => name === 'super';

beforeAll(async () => {
  clients = await Promise.all(['reporter', 'editor', 'super'].map(mcpClient));
  newsroom.strapi.log.silent = true;
  // Two worlds are compared for the one who may see most.
  answers.thole = await askedIn('thole', clients.filter(isMost));
  answers.brask = await askedIn('brask', clients);
}, 600_000);

afterAll(async () => {
  newsroom.strapi.log.silent = false;
  await emptyNewsroom();
});

describe('the tools of the MCP server', () => {
  const quotes = [...Object.values(MARKED), ARTICLES.count, ARTICLES.harbour];

  it.each(['brask', 'thole'] as const)('connect no source with who was the speaker: %s', (who) => {
    expect(connecting(answers[who], { quotes, speaker: wordsOf(who) })).toEqual([]);
  });

  it('answer the same, whoever it was', () => {
    const compared = answers.brask.filter(({ caller }) => caller === 'super');
    expect(compared.length).toBeGreaterThan(0);
    mustNotDiffer(compared, answers.thole);
  });

  it.each(['reporter', 'editor', 'super'])('tell %s who is named', (name) => {
    const own = answers.brask.filter(({ caller }) => caller === name);
    const named = { quotes: [NAMED.brask], speaker: wordsOf('brask') };
    expect(connecting(own, named).length).toBeGreaterThan(0);
  });

  it('give no speaker to an anonymous quote, and name no source', async () => {
    const quote = MARKED.byEditorOne;
    const speaker = brask.documentId;
    for (const client of clients.filter(isMost)) {
      const words = { text: 'Edited since.', form: 'direct', speaker };
      for (const attribution of ['anonymous', 'named']) {
        const data = { ...words, attribution };
        const { status, text } = await client.use('update_plugin-newsdesk_quote', {
          documentId: quote,
          data,
        });
        expect([status, text]).toEqual([400, expect.stringMatching(/source|speaker/)]);
      }
    }
    for (const row of await rowsOf(quote)) {
      expect(row).toMatchObject({ attribution: 'anonymous', speaker: null });
    }
  });

  it('have no token that could attest, approve or name in the name of its owner', async () => {
    const key = (await rowsOf(MARKED.byEditorOne))[0]?.sourceKey;
    for (const [way, body] of [
      ['attest', {}],
      ['approve', {}],
      ['name', { speaker: brask.documentId, confirmed: true }],
      ['withdraw', { what: 'attestation' }],
    ] as const) {
      for (const { headers } of clients) {
        const path = `/newsdesk/articles/${ARTICLES.count}/sources/${key}/${way}?locale=en`;
        const { status } = await fetch(`${newsroom.url}${path}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        expect(`${way} ${status}`).toMatch(/40[13]$/);
      }
    }
  });
});
