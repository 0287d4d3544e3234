import { PERSON_UID } from '../../../../content-types';
import type { Attribute, AttributesOf } from './traces-in-value';

const populateOf = (attribute: Attribute, attributesOf: AttributesOf): unknown => {
  switch (attribute.type) {
    case 'media':
      return true;
    case 'relation':
      return attribute.target === PERSON_UID ? { select: ['id', 'documentId'] } : null;
    case 'component':
      return { populate: populateTraces(attribute.component ?? '', attributesOf) };
    case 'dynamiczone':
      return {
        on: Object.fromEntries(
          (attribute.components ?? []).map((uid) => [
            uid,
            { populate: populateTraces(uid, attributesOf) },
          ]),
        ),
      };
    default:
      return null;
  }
};

/** What to read along with entries of a type, so that everything `tracesInValue` looks at is there. */
export const populateTraces = (uid: string, attributesOf: AttributesOf): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributesOf(uid))
      .map(([name, attribute]) => [name, populateOf(attribute, attributesOf)] as const)
      .filter(([, populate]) => populate !== null),
  );
