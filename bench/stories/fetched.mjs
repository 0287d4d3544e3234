/**
 * What a server answers to one request.
 * @param {import('../servers/start-server.mjs').Server} server
 * @param {import('../measure/load.mjs').Request} request
 * @throws {Error} when the answer is not 200
 */
export const fetched = async (server, { path, method = 'GET', headers = {}, body }) => {
  const response = await fetch(`${server.url}${path}`, { method, headers, body });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) {
    throw new Error(`${method} ${path}: ${response.status} ${bytes.toString().slice(0, 300)}`);
  }
  return { bytes, headers: response.headers };
};
