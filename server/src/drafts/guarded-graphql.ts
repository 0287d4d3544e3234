import type { Core, Struct } from '@strapi/strapi';
import { isNewsdeskUid, type NewsdeskUid } from '../../../content-types';
import type { Auth } from './allows';
import { mayFindDrafts } from './find-drafts';
import { refusal } from './refusal';

/** A field of a GraphQL type that leads to documents: of one type, or, being polymorphic, of any. */
type Lead = NewsdeskUid | 'any';

interface Context {
  state?: { auth?: Auth };
  /** What plugin-graphql notes of each root field of a query, by its name or alias. */
  rootQueryArgsByPath?: Map<string | number, Record<string, unknown>>;
}

interface Path {
  prev?: Path;
  key: string | number;
}

type Resolve = (
  parent: unknown,
  args: Record<string, unknown>,
  context: Context,
  info: { path: Path },
) => unknown;

interface NexusPluginConfig {
  name: string;
  onCreateFieldResolver: (config: {
    parentTypeConfig: { name: string };
    fieldConfig: { name: string };
  }) =>
    | ((
        parent: unknown,
        args: Record<string, unknown>,
        context: Context,
        info: { path: Path },
        next: Resolve,
      ) => unknown)
    | undefined;
}

interface GraphqlServices {
  extension: {
    use: (
      extend: (tools: { nexus: { plugin: (config: NexusPluginConfig) => unknown } }) => {
        plugins: unknown[];
      },
    ) => void;
  };
  utils: {
    naming: {
      getTypeName: (model: Struct.ContentTypeSchema) => string;
      getComponentName: (model: Struct.ComponentSchema) => string;
    };
  };
}

/** Every relation field of the schema that may lead to a document of the three types. */
const leadingFields = (strapi: Core.Strapi, { naming }: GraphqlServices['utils']) => {
  const fields = new Map<string, Lead>();
  const add = (typeName: string, { attributes }: Struct.Schema) => {
    for (const [name, attribute] of Object.entries(attributes)) {
      if (attribute.type !== 'relation') continue;
      const target = 'target' in attribute ? attribute.target : undefined;
      if (attribute.relation.startsWith('morphTo')) fields.set(`${typeName}.${name}`, 'any');
      if (typeof target !== 'string' || !isNewsdeskUid(target)) continue;
      fields.set(`${typeName}.${name}`, target);
      fields.set(`${typeName}.${name}_connection`, target);
    }
  };
  for (const model of Object.values(strapi.contentTypes)) add(naming.getTypeName(model), model);
  for (const model of Object.values(strapi.components)) add(naming.getComponentName(model), model);
  return fields;
};

const rootArgs = (context: Context, { path }: { path: Path }) => {
  let root = path;
  while (root.prev) root = root.prev;
  return context.rootQueryArgsByPath?.get(root.key) ?? {};
};

/** Polymorphic fields take no arguments to narrow, and have no pages that a draft could shift. */
const withoutDrafts = async (strapi: Core.Strapi, auth: Auth, found: unknown): Promise<unknown> => {
  const isSeen = async (entry: unknown): Promise<boolean> => {
    const { __type: uid = '', publishedAt } = (entry ?? {}) as {
      __type?: string;
      publishedAt?: unknown;
    };
    return !isNewsdeskUid(uid) || Boolean(publishedAt) || mayFindDrafts(strapi, auth, uid);
  };
  if (!Array.isArray(found)) return (await isSeen(found)) ? found : null;
  const seen = await Promise.all(found.map(isSeen));
  return found.filter((_, index) => seen[index]);
};

/**
 * Guards the relation fields of GraphQL. The arguments of a field go through the same gate as REST
 * (`guarded-queries.ts`), but a field also inherits `status` and the publication filters of its
 * query's root, and inherits nothing below a mutation: there Strapi loads both versions
 * (strapi/strapi#23524). So a
 * field that inherits a wish for drafts is refused, and any other is told to load published rows.
 *
 * A plugin of Nexus and not `resolversConfig`: an app that configures a middleware for the same
 * field would put its own in the place of ours.
 */
export const guardGraphql = (strapi: Core.Strapi): void => {
  const graphql = strapi.plugin('graphql');
  if (!graphql) return;
  const extension = graphql.service('extension') as GraphqlServices['extension'];

  extension.use(({ nexus }) => {
    const fields = leadingFields(strapi, graphql.service('utils') as GraphqlServices['utils']);
    const guard = nexus.plugin({
      name: 'newsdesk-drafts',
      onCreateFieldResolver: ({ parentTypeConfig, fieldConfig }) => {
        const lead = fields.get(`${parentTypeConfig.name}.${fieldConfig.name}`);
        if (lead === undefined) return undefined;
        return async (parent, args, context, info, next) => {
          const auth = context.state?.auth;
          if (lead === 'any') {
            return withoutDrafts(strapi, auth, await next(parent, args, context, info));
          }
          if (await mayFindDrafts(strapi, auth, lead)) return next(parent, args, context, info);
          const inherited = rootArgs(context, info);
          const status = args.status ?? inherited.status ?? 'published';
          const compares = inherited.publicationFilter ?? inherited.hasPublishedVersion ?? null;
          if (status !== 'published' || compares !== null) throw refusal(lead);
          return next(parent, { ...args, status: 'published' }, context, info);
        };
      },
    });
    return { plugins: [guard] };
  });
};
