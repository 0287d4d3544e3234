interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
  actionParameters: object;
}

/** One of Strapi's admin tokens, with all that its owner may do themselves. */
export const adminToken = async (email: string): Promise<string> => {
  const { strapi } = newsroom;
  const owner = await strapi.db
    .query('admin::user')
    .findOne({ where: { email }, populate: ['roles'] });
  const permissions: Permission[] = await strapi
    .service('admin::permission')
    .findUserPermissions(owner);
  const { accessKey } = await strapi.service('admin::api-token-admin').create(
    {
      name: `${email} ${Date.now()}`,
      description: '',
      kind: 'admin',
      lifespan: null,
      adminPermissions: permissions.map(
        ({ action, subject, properties, conditions, actionParameters }) => ({
          action,
          subject,
          properties,
          conditions,
          actionParameters,
        }),
      ),
    },
    owner,
  );
  return accessKey;
};
