import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where front ends are shown how to read stories. */
const GUIDES = ['../../README.md', '../../docs/nextjs.md'].map(
  (path) => new URL(path, import.meta.url),
);

/** A file of a guide: a block of code whose first line is the path where a reader shall put it. */
const FILE = /^```tsx?\n\/\/ (?<path>app\/\S+)\n(?<code>[\s\S]*?)^```$/gm;

const packageJson = (tarball) => ({
  name: 'a-front-end',
  version: '0.0.0',
  private: true,
  dependencies: { next: '15.5.6', react: '19.1.0', 'react-dom': '19.1.0' },
  devDependencies: {
    '@types/node': '20.19.0',
    '@types/react': '19.1.0',
    'strapi-plugin-newsdesk': `file:${tarball}`,
    typescript: '5.9.3',
  },
});

/** What Next's own generator writes, as far as types go. */
const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['dom', 'dom.iterable', 'esnext'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    isolatedModules: true,
    esModuleInterop: true,
    jsx: 'preserve',
  },
  include: ['next-env.d.ts', 'app'],
};

/**
 * Writes a front end with the files of the guides, as somebody would who copies them.
 * @returns {string[]} their paths
 */
export const writeFrontEnd = (folder, tarball) => {
  const guided = GUIDES.flatMap((guide) =>
    [...readFileSync(guide, 'utf8').matchAll(FILE)].map(({ groups }) => groups),
  );
  const files = {
    'package.json': JSON.stringify(packageJson(tarball), null, 2),
    'tsconfig.json': JSON.stringify(TSCONFIG, null, 2),
    'next-env.d.ts': '/// <reference types="next" />\n',
    ...Object.fromEntries(guided.map(({ path, code }) => [path, code])),
  };
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return guided.map(({ path }) => path);
};
