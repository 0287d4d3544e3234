import type { Core, Struct, UID } from '@strapi/strapi';

export interface RelationPath {
  keys: string[];
  /** The type at its end; none for polymorphic relations. */
  uid?: string;
}

const targetOf = (attribute: Struct.SchemaAttributes[string]): string | undefined => {
  if (attribute.type === 'media') return 'plugin::upload.file';
  if (attribute.type === 'component') return attribute.component;
  return attribute.type === 'relation' && 'target' in attribute
    ? (attribute.target as string)
    : undefined;
};

const leads = ({ type }: { type: string }) =>
  ['relation', 'media', 'component', 'dynamiczone'].includes(type);

/** Every way along relations, media fields and components, from a type and up to a depth. */
export const relationPaths = (strapi: Core.Strapi, uid: string, depth: number): RelationPath[] => {
  const model = strapi.getModel(uid as UID.Schema);
  if (depth === 0 || model === undefined) return [];
  return Object.entries(model.attributes)
    .filter(([key, attribute]) => leads(attribute) && !['createdBy', 'updatedBy'].includes(key))
    .flatMap(([key, attribute]): RelationPath[] => {
      const target = targetOf(attribute);
      if (target === undefined || target.startsWith('admin::')) return [{ keys: [key] }];
      return [
        { keys: [key], uid: target },
        ...relationPaths(strapi, target, depth - 1).map((path) => ({
          ...path,
          keys: [key, ...path.keys],
        })),
      ];
    });
};

/** The attributes of a type that hold text and so could be searched for a word. */
export const textAttributes = (strapi: Core.Strapi, uid: string): string[] =>
  Object.entries(strapi.getModel(uid as UID.Schema)?.attributes ?? {})
    .filter(([, { type }]) => ['string', 'text', 'richtext', 'uid', 'email'].includes(type))
    .map(([key]) => key)
    .filter((key) => !['locale', 'documentId'].includes(key));
