import { type Call, NOBODY, type Plan, type Probe } from './call';
import {
  type Argument,
  type Field,
  type GraphqlSchema,
  isList,
  isRequired,
  named,
} from './graphql-schema';

const quoted = (text: string) => JSON.stringify(text);

/** Scalars that a required argument may be of, with a value that fits. */
const SCALARS: Record<string, string> = {
  ID: quoted(NOBODY),
  String: quoted('x'),
  Int: '1',
  Float: '1',
  Boolean: 'true',
  JSON: '{}',
};

/** Where the search of a filter starts: the text that a type of the newsroom or the app is found by. */
const TEXTS = [
  'title',
  'slug',
  'standfirst',
  'section',
  'name',
  'description',
  'text',
  'heading',
  'subject',
  'line',
];

/** Plans a call for every query, mutation and field of a schema. */
export const graphqlCalls = (
  schema: GraphqlSchema,
  probe: Probe,
  idsOf: (typeName: string) => readonly string[],
): Plan => {
  const seen = new Set<string>();
  const uncovered = new Set<string>();
  const [word = ''] = probe.words;
  const start = quoted(word.slice(0, -2));

  const value = (argument: Argument): string | undefined => {
    const type = schema.get(named(argument.type));
    if (argument.name === 'slug') return quoted(probe.slugs[0] ?? 'x');
    if (type?.kind === 'ENUM') return type.enumValues?.[0]?.name;
    if (type?.kind === 'INPUT_OBJECT')
      return written((type.inputFields ?? []).filter(isRequired), '{', '}');
    return SCALARS[named(argument.type)];
  };

  const written = (args: Argument[], open: string, close: string): string | undefined => {
    const parts = args.map((argument) => [argument.name, value(argument)]);
    if (parts.some(([, each]) => each === undefined)) return undefined;
    return `${open}${parts.map(([name, each]) => `${name}: ${each}`).join(', ')}${close}`;
  };

  /** The arguments that a field cannot do without, or nothing where one cannot be made up. */
  const requiredArgs = (owner: string, field: Field, given: Record<string, string> = {}) => {
    const required = field.args.filter((arg) => isRequired(arg) && !(arg.name in given));
    const rest = written(required, '', '');
    if (rest === undefined) {
      uncovered.add(`${owner}.${field.name}`);
      return undefined;
    }
    const all = [...Object.entries(given).map(([name, each]) => `${name}: ${each}`), rest]
      .filter((each) => each !== '')
      .join(', ');
    return all === '' ? '' : `(${all})`;
  };

  /** Everything that can be selected on a type, so many relations deep. */
  const selection = (
    typeName: string,
    depth: number,
    nested?: [string, string],
    prefix = '',
  ): string => {
    const type = schema.get(typeName);
    if (type?.kind === 'UNION') {
      const members = (type.possibleTypes ?? []).map(
        // Aliases: fields of one name and different types may not stand side by side.
        ({ name }) => `... on ${name} ${selection(name, 0, undefined, `${name}_`)}`,
      );
      return `{ __typename ${members.join(' ')} }`;
    }
    const fields = (type?.fields ?? []).flatMap((field) => {
      const target = schema.get(named(field.type));
      const isLeaf = target?.kind === 'SCALAR' || target?.kind === 'ENUM';
      // The wrappers of lists cost no depth: they are no relation.
      const isWrapper = ['nodes', 'data', 'pageInfo', 'pagination', 'meta'].includes(field.name);
      if (!isLeaf && !isWrapper && depth === 0) return [];
      // A trick on one relation is told apart by that relation alone.
      if (!isLeaf && nested && nested[0] !== field.name) return [];
      const given = nested && nested[0] === field.name ? nested[1] : undefined;
      const args = given ?? requiredArgs(typeName, field);
      if (args === undefined) return [];
      seen.add(`${typeName}.${field.name}`);
      const inner = isLeaf ? '' : selection(named(field.type), isWrapper ? depth : depth - 1);
      return [`${prefix === '' ? '' : `${prefix}${field.name}: `}${field.name}${args} ${inner}`];
    });
    return `{ __typename ${fields.join(' ')} }`;
  };

  const filterTricks = (inputName: string, depth: number): string[] =>
    (schema.get(inputName)?.inputFields ?? []).flatMap(({ name, type }) => {
      const input = named(type);
      if (['and', 'or', 'not'].includes(name)) return [];
      if (input.endsWith('FiltersInput')) {
        return depth === 0
          ? []
          : [
              `{${name}: {documentId: {null: true}}}`,
              ...filterTricks(input, depth - 1).map((inner) => `{${name}: ${inner}}`),
            ];
      }
      if (name === 'publishedAt') return [`{publishedAt: {null: true}}`];
      const operators = (schema.get(input)?.inputFields ?? []).map((each) => each.name);
      if (!TEXTS.includes(name) || !operators.includes('startsWith')) return [];
      return depth === 2
        ? ['startsWith', 'containsi', 'notContains'].map((each) => `{${name}: {${each}: ${start}}}`)
        : [`{${name}: {startsWith: ${start}}}`];
    });

  /** Whether a type is one of the newsroom's or has relations to them, or to whatever there is. */
  const leadsToNewsroom = (typeName: string, depth = 2): boolean => {
    if (typeName.startsWith('Newsdesk') || schema.get(typeName)?.kind === 'UNION') return true;
    const fields = schema.get(typeName)?.fields ?? [];
    return depth > 0 && fields.some(({ type }) => leadsToNewsroom(named(type), depth - 1));
  };

  /** What each optional argument of a root query is tried with. */
  const tricks = (field: Field): Record<string, string>[] =>
    field.args.flatMap(({ name, type }): Record<string, string>[] => {
      const target = schema.get(named(type));
      if (target?.kind === 'ENUM') {
        return (target.enumValues ?? []).map((each) => ({ [name]: each.name }));
      }
      if (name === 'hasPublishedVersion') return [{ [name]: 'true' }, { [name]: 'false' }];
      if (name === 'filters')
        return filterTricks(named(type), 2).map((each) => ({ filters: each }));
      if (name === 'person' || name === 'slug') {
        return probe.slugs.map((slug) => ({ [name]: quoted(slug) }));
      }
      if (name === 'section') return probe.words.map((each) => ({ section: quoted(each) }));
      if (name === 'pagination') return [{ pagination: '{limit: 1}' }];
      if (name !== 'sort') return [];
      const returned = schema.get(named(field.type))?.fields ?? [];
      return returned.flatMap((each) => {
        const texts = (schema.get(named(each.type))?.fields ?? []).map((inner) => inner.name);
        const text = TEXTS.find((one) => texts.includes(one));
        if (TEXTS.includes(each.name)) return [{ sort: quoted(each.name) }];
        return text === undefined ? [] : [{ sort: quoted(`${each.name}.${text}`) }];
      });
    });

  const calls: Call[] = [];
  const ask = (kind: 'query' | 'mutation', endpoint: string, trick: string, operation: string) =>
    calls.push({
      side: 'graphql',
      endpoint,
      trick,
      method: 'POST',
      path: '/graphql',
      body: { query: `${kind} { ${operation} }` },
      writes: kind === 'mutation',
    });

  for (const field of schema.get('Query')?.fields ?? []) {
    const endpoint = `Query.${field.name}`;
    const returned = named(field.type);
    const select = (depth: number, nested?: [string, string]) =>
      schema.get(returned)?.kind === 'OBJECT' || schema.get(returned)?.kind === 'UNION'
        ? selection(returned, depth, nested)
        : '';
    const byId = field.args.find(({ name }) => name === 'documentId' || name === 'id');
    const known = idsOf(returned);
    const ids = known.length > 0 ? known : [NOBODY];
    const isDistant = !leadsToNewsroom(returned);
    const givens = byId ? ids.map((id) => ({ [byId.name]: quoted(id) })) : [{}];
    givens.forEach((given, index) => {
      const args = requiredArgs('Query', field, given);
      if (args === undefined) return;
      seen.add(endpoint);
      const plain = index === 0 ? 'plain' : args;
      ask('query', endpoint, plain, `${field.name}${args} ${select(2)}`);
      for (const trick of tricks(field)) {
        if (isDistant && trick.status === undefined) continue;
        const tricked = requiredArgs('Query', field, { ...given, ...trick });
        const depth = trick.status ? 2 : trick.filters || trick.sort ? 0 : 1;
        ask('query', endpoint, `${tricked}`, `alias: ${field.name}${tricked} ${select(depth)}`);
      }
      if (index > 0 || byId || isDistant) return;
      for (const relation of schema.get(returned)?.fields ?? []) {
        const filters = relation.args.find(({ name }) => name === 'filters');
        if (filters === undefined) continue;
        const nestedTricks = [
          ...filterTricks(named(filters.type), 0).map((each) => `(filters: ${each})`),
          '(pagination: {limit: 1})',
        ];
        for (const each of nestedTricks) {
          ask(
            'query',
            endpoint,
            `${relation.name}${each}`,
            `${field.name}${args} ${select(1, [relation.name, each])}`,
          );
        }
      }
    });
  }

  const everyId = Object.values(probe.documentIds).flat().map(quoted);

  /** Input that names what a snoop asks for, in one field each that takes an id. */
  const namings = ({ type }: Argument): string[] => {
    const fields = schema.get(named(type))?.inputFields ?? [];
    const required = written(fields.filter(isRequired), '', '') ?? '';
    return fields
      .filter((field) => named(field.type) === 'ID')
      .flatMap((field) =>
        (isList(field.type) ? [`[${everyId}]`] : everyId).map(
          (ids) => `{${[required, `${field.name}: ${ids}`].filter(Boolean).join(', ')}}`,
        ),
      );
  };

  for (const field of schema.get('Mutation')?.fields ?? []) {
    const returned = schema.get(named(field.type));
    const inner = returned?.kind === 'OBJECT' ? selection(returned.name, 2) : '';
    const byId = field.args.find(({ name }) => name === 'documentId');
    const data = field.args.find(({ name }) => name === 'data');
    const givens: Record<string, string>[] = [
      {},
      ...(byId ? everyId.map((id) => ({ documentId: id })) : []),
      ...(data ? namings(data).map((each) => ({ data: each })) : []),
    ];
    for (const given of givens) {
      const args = requiredArgs('Mutation', field, given);
      if (args === undefined) continue;
      seen.add(`Mutation.${field.name}`);
      const isPlain = Object.keys(given).length === 0;
      const operation = `${field.name}${args} ${inner}`;
      ask('mutation', `Mutation.${field.name}`, isPlain ? 'plain' : args, operation);
    }
  }

  for (const type of schema.values()) {
    if (type.kind !== 'OBJECT') continue;
    for (const { name } of type.fields ?? []) {
      if (!seen.has(`${type.name}.${name}`)) uncovered.add(`${type.name}.${name}`);
    }
  }
  return { calls, uncovered: [...uncovered] };
};
