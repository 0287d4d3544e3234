/**
 * What calls the content API with a token that has some permissions and no others.
 * @param permissions - `plugin::newsdesk.article.find`, for example
 */
export const asToken =
  (permissions: readonly string[]) =>
  async (method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: object) => {
    const { strapi, url } = newsroom;
    const { accessKey } = await strapi.service('admin::api-token').create({
      name: `custom ${await strapi.db.query('admin::api-token').count()}`,
      description: '',
      type: 'custom',
      lifespan: null,
      permissions,
    });
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${accessKey}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };
