import type { Core } from '@strapi/strapi';

/** Newsdesk needs no `resolve`: Strapi finds it among the dependencies of package.json. */
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
  newsdesk: {
    // What an editor pastes from there is recognised as a story of this newsroom. Machines are told
    // that stories are found under the first.
    config: { siteUrls: ['https://lantern.example/stories', 'https://lantern.example'] },
  },
  i18n: { config: { defaultLocale: 'en' } },
});
