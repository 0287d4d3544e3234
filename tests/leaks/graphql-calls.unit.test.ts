import { graphqlCalls } from '../support/leaks/graphql-calls';
import type { Argument, GraphqlType } from '../support/leaks/graphql-schema';

const ref = (name: string, kind = 'SCALAR') => ({ kind, name, ofType: null });

const type = (name: string, parts: Partial<GraphqlType>): [string, GraphqlType] => [
  name,
  {
    kind: 'OBJECT',
    name,
    fields: null,
    inputFields: null,
    enumValues: null,
    possibleTypes: null,
    ...parts,
  },
];

const argument = (name: string, typeName: string): Argument => ({
  name,
  defaultValue: null,
  type: { kind: 'NON_NULL', name: null, ofType: ref(typeName) },
});

const plan = (args: Argument[], orphan = false) =>
  graphqlCalls(
    new Map([
      type('ID', { kind: 'SCALAR' }),
      type('Riddle', { kind: 'SCALAR' }),
      type('String', { kind: 'SCALAR' }),
      type('Query', { fields: [{ name: 'thing', type: ref('Thing', 'OBJECT'), args }] }),
      type('Thing', { fields: [{ name: 'word', type: ref('String'), args: [] }] }),
      ...(orphan
        ? [type('Orphan', { fields: [{ name: 'word', type: ref('String'), args: [] }] })]
        : []),
    ]),
    { documentIds: {}, slugs: [], words: ['Quillfeather'] },
    () => [],
  );

describe('graphqlCalls', () => {
  it('covers every query and field it can make arguments for', () => {
    const { calls, uncovered } = plan([argument('documentId', 'ID')]);

    expect(uncovered).toEqual([]);
    expect(calls.map(({ endpoint }) => endpoint)).toContain('Query.thing');
  });

  it('names a query with an argument it cannot make', () => {
    expect(plan([argument('answer', 'Riddle')]).uncovered).toContain('Query.thing');
  });

  it('names a field no query leads to', () => {
    expect(plan([], true).uncovered).toEqual(['Orphan.word']);
  });
});
