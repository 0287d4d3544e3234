/** What the public may read, by the uid of an action. Seeded as an administrator would tick it. */
const openToPublic = async (strapi, actions) => {
  await strapi.plugin('users-permissions').service('users-permissions').initialize();
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of actions) {
    const known = await permissions.findOne({ where: { action, role: role.id } });
    if (!known) await permissions.create({ data: { action, role: role.id } });
  }
};

const tasksOf = (strapi) => ({ openToPublic: (actions) => openToPublic(strapi, actions) });

module.exports = { tasksOf };
