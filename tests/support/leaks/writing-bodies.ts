import type { Core } from '@strapi/strapi';
import { NOBODY, type Probe } from './call';
import type { LiveRoute } from './live-routes';
import { relationPaths } from './relation-paths';

/** Data that names what a snoop asks for, in every relation of a type that could lead there. */
const namings = (strapi: Core.Strapi, uid: string, probe: Probe): object[] => [
  ...relationPaths(strapi, uid, 1).flatMap(({ keys: [key = ''], uid: target = '' }) =>
    (probe.documentIds[target] ?? []).flatMap((documentId) => [
      { [key]: [documentId] },
      { [key]: { connect: [{ documentId }] } },
    ]),
  ),
  ...(probe.data?.[uid] ?? []),
];

/**
 * The bodies that a route which writes is tried with: an empty one, and such as name what is hidden,
 * where the address itself does not. Who may not write must not see by the answer whether that is
 * there.
 */
export const writingBodies = (
  { method, path, side, uid: served }: LiveRoute,
  params: Record<string, string>,
  probe: Probe,
  strapi: Core.Strapi,
): unknown[] => {
  // Strapi takes a DELETE without a body only.
  if (method === 'DELETE') return [undefined];
  if (/\/actions\/bulk\w+$/.test(path)) {
    return [{}, { documentIds: Object.values(probe.documentIds).flat() }];
  }
  const uid = params.model ?? served;
  const document = params.id ?? params.documentId ?? NOBODY;
  if (uid === undefined) return [{}];
  const written = document === NOBODY ? [{}, ...namings(strapi, uid, probe)] : [{}];
  return side === 'admin' ? written : written.map((data) => ({ data }));
};
