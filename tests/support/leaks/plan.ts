import type { Core, UID } from '@strapi/strapi';
import type { Plan, Probe } from './call';
import { graphqlCalls } from './graphql-calls';
import { liveSchema } from './graphql-schema';
import { liveRoutes } from './live-routes';
import { restCalls } from './rest-calls';

/** The ids to ask for, by the name of a GraphQL type. */
const idsByType = (strapi: Core.Strapi, { documentIds }: Probe) => {
  const { naming } = strapi.plugin('graphql').service('utils');
  const ids = new Map(
    Object.entries(documentIds).map(([uid, each]): [string, readonly string[]] => [
      naming.getTypeName(strapi.contentType(uid as UID.ContentType)),
      each,
    ]),
  );
  return (typeName: string) => ids.get(typeName) ?? [];
};

/** Plans every call, and names what exists and cannot be called. */
export const drawUp = async (strapi: Core.Strapi, probe: Probe): Promise<Plan> => {
  const plans: Plan[] = [];
  for (const route of await liveRoutes(strapi)) {
    plans.push(
      route.side === 'graphql'
        ? graphqlCalls(await liveSchema(), probe, idsByType(strapi, probe))
        : restCalls(route, probe, strapi),
    );
  }
  return {
    calls: plans.flatMap(({ calls }) => calls),
    uncovered: plans.flatMap(({ uncovered }) => uncovered),
  };
};

/**
 * Plans every call of the running application.
 * @throws when an endpoint or a GraphQL field exists that the harness cannot call, with its name
 */
export const planCalls = async (strapi: Core.Strapi, probe: Probe): Promise<Plan['calls']> => {
  const { calls, uncovered } = await drawUp(strapi, probe);
  if (uncovered.length > 0) {
    throw new Error(`Nothing here knows how to call:\n${uncovered.join('\n')}`);
  }
  return calls;
};
