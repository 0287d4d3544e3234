module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: env.int('PORT', 0),
  logger: { updates: { enabled: false } },
  mcp: { enabled: true },
  app: { keys: ['test-key-one', 'test-key-two'] },
});
