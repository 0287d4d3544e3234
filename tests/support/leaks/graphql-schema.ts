import { graphql } from '../newsroom';

export interface TypeRef {
  kind: string;
  name: string | null;
  ofType: TypeRef | null;
}

export interface Argument {
  name: string;
  type: TypeRef;
  defaultValue: string | null;
}

export interface Field {
  name: string;
  type: TypeRef;
  args: Argument[];
}

export interface GraphqlType {
  kind: string;
  name: string;
  fields: Field[] | null;
  inputFields: Argument[] | null;
  enumValues: { name: string }[] | null;
  possibleTypes: { name: string }[] | null;
}

export type GraphqlSchema = ReadonlyMap<string, GraphqlType>;

const REF = `kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

/** The schema the running application serves, by introspection. */
export const liveSchema = async (): Promise<GraphqlSchema> => {
  const { body } = await graphql(
    'fullAccessToken',
    `{ __schema { types { kind name possibleTypes { name } enumValues { name }
       inputFields { name defaultValue type { ${REF} } }
       fields { name type { ${REF} } args { name defaultValue type { ${REF} } } } } } }`,
  );
  const types: GraphqlType[] = body.data.__schema.types;
  return new Map(
    types.filter(({ name }) => !name.startsWith('__')).map((type) => [type.name, type]),
  );
};

/** The type inside lists and non-nulls. */
export const named = (ref: TypeRef): string => (ref.ofType ? named(ref.ofType) : (ref.name ?? ''));

export const isList = ({ kind, ofType }: TypeRef): boolean =>
  kind === 'LIST' || (ofType !== null && isList(ofType));

export const isRequired = ({ type, defaultValue }: Argument) =>
  type.kind === 'NON_NULL' && defaultValue === null;
