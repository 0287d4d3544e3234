module.exports = {
  routes: [{ method: 'GET', path: '/planted', handler: 'planted.find', config: { auth: false } }],
};
