import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STRAPI = '5.54.0';

const packageJson = (tarball) => ({
  name: 'an-empty-site',
  version: '0.0.0',
  private: true,
  dependencies: {
    '@strapi/plugin-graphql': STRAPI,
    '@strapi/plugin-users-permissions': STRAPI,
    '@strapi/strapi': STRAPI,
    'better-sqlite3': '12.0.0',
    react: '^18.0.0',
    'react-dom': '^18.0.0',
    'react-router-dom': '^6.0.0',
    'strapi-plugin-newsdesk': `file:${tarball}`,
    'styled-components': '^6.0.0',
  },
  devDependencies: { typescript: '5.9.3' },
  strapi: { uuid: false },
});

const compilerOptions = {
  target: 'ES2022',
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
};

/** A consumer's use of the contracts, by type and by value. */
const CONSUMER = `import { ATTRIBUTIONS, type Story } from 'strapi-plugin-newsdesk/contracts';

export const headline = (story: Story): string => story.title;
export const attributions: readonly string[] = ATTRIBUTIONS;
// @ts-expect-error A story is not just anything: its type came along.
export const nothing: Story = 'a story';
`;

/** What Strapi's own generator writes, without a word about the plugin; and two TypeScript users. */
const files = (tarball) => ({
  'package.json': JSON.stringify(packageJson(tarball), null, 2),
  'config/admin.js': `module.exports = () => ({
  auth: { secret: 'scratch-admin-secret' },
  apiToken: { salt: 'scratch-api-token-salt' },
  transfer: { token: { salt: 'scratch-transfer-salt' } },
  secrets: { encryptionKey: 'scratch-encryption-key' },
});
`,
  'config/api.js': 'module.exports = {};\n',
  'config/database.js': `module.exports = () => ({
  connection: {
    client: 'sqlite',
    connection: { filename: '.tmp/data.db' },
    useNullAsDefault: true,
  },
});
`,
  'config/middlewares.js': `module.exports = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
`,
  'config/plugins.js': `module.exports = () => ({
  'users-permissions': { config: { jwtSecret: 'scratch-jwt-secret' } },
});
`,
  'config/server.js': `module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: env.int('PORT', 1337),
  app: { keys: ['scratch-key-one', 'scratch-key-two'] },
});
`,
  'src/index.js': 'module.exports = { register() {}, bootstrap() {} };\n',
  'public/uploads/.gitkeep': '',
  'favicon.png': '',
  'consumer/commonjs.cts': CONSUMER,
  'consumer/module.mts': CONSUMER,
  'consumer/node16.json': JSON.stringify({
    compilerOptions: { ...compilerOptions, module: 'node16', moduleResolution: 'node16' },
    files: ['commonjs.cts', 'module.mts'],
  }),
  'consumer/bundler.json': JSON.stringify({
    compilerOptions: { ...compilerOptions, module: 'ESNext', moduleResolution: 'bundler' },
    files: ['module.mts'],
  }),
});

/** Writes an empty Strapi application that depends on a packed plugin into a folder. */
export const writeScratchApp = (folder, tarball) => {
  for (const [path, content] of Object.entries(files(tarball))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};
