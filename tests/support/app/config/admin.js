module.exports = () => ({
  auth: {
    secret: 'test-admin-secret',
    // In seconds. Logins are made once a run, which takes longer than Strapi's half an hour on a slow machine.
    sessions: { accessTokenLifespan: 6 * 60 * 60 },
  },
  apiToken: { salt: 'test-api-token-salt' },
  transfer: { token: { salt: 'test-transfer-salt' } },
  secrets: { encryptionKey: 'test-encryption-key' },
  rateLimit: { enabled: false },
  preview: {
    enabled: true,
    config: {
      handler: async (_uid, { documentId, locale }) =>
        `/preview/${await strapi
          .plugin('newsdesk')
          .service('stories')
          .preview({ documentId, locale: locale ?? 'en' })}`,
    },
  },
  flags: { nps: false, promoteEE: false },
});
