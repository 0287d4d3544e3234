const path = require('node:path');

module.exports = ({ env }) => ({
  newsdesk: {
    enabled: env.bool('BENCH_PLUGIN', true),
    resolve: path.resolve(__dirname, '../../..'),
    config: env.json('BENCH_SETTINGS', {}),
  },
  graphql: { config: { playgroundAlways: false, defaultLimit: 25, maxLimit: 100 } },
  'users-permissions': { config: { jwtSecret: 'bench-jwt-secret' } },
});
