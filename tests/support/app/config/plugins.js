const path = require('node:path');

module.exports = ({ env }) => ({
  newsdesk: {
    enabled: env.bool('NEWSDESK_TEST_PLUGIN', true),
    resolve: path.resolve(__dirname, '../../../..'),
    config: env.json('NEWSDESK_TEST_CONFIG', {}),
  },
  graphql: { config: { playgroundAlways: false, defaultLimit: 25, maxLimit: 100 } },
  'users-permissions': { config: { jwtSecret: 'test-jwt-secret', ratelimit: { enabled: false } } },
});
