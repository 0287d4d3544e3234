module.exports = {
  host: '127.0.0.1',
  port: 0,
  logger: { updates: { enabled: false } },
  app: { keys: ['bench-key-one', 'bench-key-two'] },
};
