import type { Core } from '@strapi/strapi';

/** Newsdesk is not named here: Strapi finds it among the dependencies of package.json. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  graphql: {
    config: {
      // Unbounded by default: one query could ask for the whole newsroom, many levels deep.
      depthLimit: 10,
      defaultLimit: 25,
      maxLimit: 100,
      apolloServer: { introspection: true },
    },
  },
  i18n: { config: { defaultLocale: 'en' } },
});
