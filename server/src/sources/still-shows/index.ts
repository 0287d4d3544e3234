import type { Feature } from '../../feature';
import { stillShowsController } from './still-shows-controller';

export const stillShows: Feature = {
  controllers: { 'still-shows': stillShowsController },
  routes: {
    'still-shows': {
      type: 'admin',
      routes: [
        {
          // A person in an address would stand in every log.
          method: 'POST',
          path: '/articles/:documentId/sources/still-shows',
          handler: 'still-shows.find',
          // Which permission, on which article: the controller asks.
          config: { policies: ['admin::isAuthenticatedAdmin'] },
        },
      ],
    },
  },
};
