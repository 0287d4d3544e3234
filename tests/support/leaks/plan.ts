import type { Core } from '@strapi/strapi';
import type { Plan, Probe } from './call';
import { graphqlCalls } from './graphql-calls';
import { liveSchema } from './graphql-schema';
import { liveRoutes } from './live-routes';
import { restCalls } from './rest-calls';

/** Plans every call, and names what exists and cannot be called. */
export const drawUp = async (strapi: Core.Strapi, probe: Probe): Promise<Plan> => {
  const plans: Plan[] = [];
  for (const route of await liveRoutes(strapi)) {
    plans.push(
      route.side === 'graphql'
        ? graphqlCalls(await liveSchema(), probe)
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
