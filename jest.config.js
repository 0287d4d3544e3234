/** @typedef {import('jest').Config} Config */

const transform = {
  '^.+\\.m?[tj]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const rootDir = __dirname;

/** `unit`: plain functions. `integration`: a real Strapi. `admin`: components. `e2e`: a browser. */
/** @type {Config} */
const config = {
  rootDir,
  projects: [
    {
      displayName: 'unit',
      rootDir,
      transform,
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.unit.test.ts'],
    },
    {
      displayName: 'integration',
      rootDir,
      transform,
      testEnvironment: '<rootDir>/tests/support/strapi-environment.ts',
      globalTeardown: '<rootDir>/tests/support/close-newsroom.ts',
      testMatch: ['<rootDir>/tests/**/*.integration.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/tests/support/app', '<rootDir>/demo/dist'],
    },
    {
      displayName: 'admin',
      rootDir,
      transform,
      // What the real Strapi admin imports and publishes as ES modules alone.
      transformIgnorePatterns: [
        '/node_modules/(?!(fractional-indexing|react-dnd|react-dnd-html5-backend|dnd-core|@react-dnd)/)',
      ],
      moduleNameMapper: { '\\.css(\\?raw)?$': '<rootDir>/tests/support/admin-stylesheet.ts' },
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/tests/support/admin-browser.ts'],
      testMatch: ['<rootDir>/tests/**/*.admin.test.tsx'],
    },
    {
      displayName: 'e2e',
      rootDir,
      transform,
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.e2e.test.ts'],
    },
  ],
  testTimeout: 60_000,
};

module.exports = config;
