import { adminToken } from '../../support/admin-token';
import type { AskedAnswer } from '../../support/leaks';

interface Tool {
  name: string;
  inputSchema: { required?: string[] };
}

type Arguments = Record<string, unknown>;

/** Speaks with the MCP server of the application as the holder of an admin token. */
export interface McpClient {
  name: string;
  headers: Record<string, string>;
  tools: () => Promise<Tool[]>;
  use: (tool: string, args: Arguments) => Promise<AskedAnswer>;
}

/** A client for one of the administrators of the newsroom, by the first part of their address. */
export const mcpClient = async (name: string): Promise<McpClient> => {
  const headers = { authorization: `Bearer ${await adminToken(`${name}@example.com`)}` };

  const request = async (method: string, params: object) => {
    const response = await fetch(`${newsroom.url}/mcp`, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    const text = await response.text();
    // An answer comes as one event of a stream, or as it is.
    const data = /^data: (.*)$/m.exec(text)?.[1] ?? text;
    return { status: response.status, body: JSON.parse(data) };
  };

  return {
    name,
    headers,
    tools: async () => (await request('tools/list', {})).body.result.tools,
    use: async (tool, args) => {
      const { status, body } = await request('tools/call', { name: tool, arguments: args });
      const said: string[] = (body.result?.content ?? []).map(
        ({ text }: { text?: string }) => text ?? '',
      );
      const text = body.result === undefined ? JSON.stringify(body.error) : said.join('\n');
      return {
        caller: name,
        call: {
          side: 'admin',
          endpoint: `MCP ${tool}`,
          trick: JSON.stringify(args),
          method: 'POST',
          path: '/mcp',
          body: args,
          writes: false,
        },
        // The protocol says in the body what HTTP says with a status.
        status: body.result?.isError || body.error ? 400 : status,
        text,
      };
    },
  };
};

/** The document that a tool of one of the three types is asked for, by the end of its name. */
export type AskedDocuments = Record<'article' | 'person' | 'quote', string>;

/**
 * What a tool is asked with, or nothing for a tool that nobody here knows how to use. Few questions:
 * the server describes itself anew for each, which takes longer than any answer.
 */
export const questionsFor = (
  { name, inputSchema: { required = [] } }: Tool,
  documents: AskedDocuments,
  word: string,
): Arguments[] | undefined => {
  const type = /_plugin-newsdesk_(article|person|quote)$/.exec(name)?.[1];
  const other = { status: 'published', locale: 'de' };
  if (/^(media_)?list_/.test(name)) {
    if (required.length > 0) return undefined;
    return type === 'quote'
      ? [{}, other, { filters: { speaker: { name: { $startsWith: word } } } }]
      : [{}];
  }
  if (/^(media_)?get_/.test(name)) {
    const known = type === undefined ? undefined : documents[type as keyof AskedDocuments];
    if (known === undefined) return [];
    return type === 'person'
      ? [{ documentId: known }]
      : [{ documentId: known }, { documentId: known, ...other }];
  }
  const writes = /^(media_)?(create|update|delete|publish|unpublish|discard|move|rename)_/;
  return writes.test(name) ? [] : undefined;
};
