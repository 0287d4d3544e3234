import { ARTICLE_UID, QUOTE_UID } from '../../../../content-types';
import type { Feature } from '../../feature';
import { recordingController } from './recording-controller';

const heldTo = (action: string, subject: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [{ action, subject }] } },
  ],
});

/** Proposes who says what in a body, and records it. */
export const recording: Feature = {
  controllers: { recording: recordingController },
  routes: {
    recording: {
      type: 'admin',
      routes: [
        {
          // What is typed, of an article that may not be saved yet.
          method: 'POST',
          path: '/sourcing/proposals',
          handler: 'recording.propose',
          config: heldTo('plugin::content-manager.explorer.read', ARTICLE_UID),
        },
        {
          method: 'POST',
          path: '/articles/:documentId/sourcing/quotes',
          handler: 'recording.record',
          config: heldTo('plugin::content-manager.explorer.create', QUOTE_UID),
        },
      ],
    },
  },
};
