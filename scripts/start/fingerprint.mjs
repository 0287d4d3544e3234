import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Folders that hold what is made, not what it is made of. */
const MADE = new Set(['node_modules', 'dist', 'build', '.cache', '.tmp', '.strapi', 'generated']);

/** @param {string} path @returns {Promise<string[]>} */
const filesAt = async (path) => {
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const inside = await readdir(path, { withFileTypes: true });
  const lists = await Promise.all(
    inside.filter(({ name }) => !MADE.has(name)).map(({ name }) => filesAt(join(path, name))),
  );
  return lists.flat();
};

/**
 * One string for the names and contents of files, and of everything in folders. Times do not count:
 * a checkout of the same sources has the same fingerprint.
 * @param {string} root @param {string[]} paths relative to the root; what is absent counts as such
 */
export const fingerprint = async (root, paths) => {
  const lists = await Promise.all(paths.map((path) => filesAt(join(root, path))));
  const hash = createHash('sha256');
  for (const file of [...new Set(lists.flat())].sort()) {
    const content = await readFile(file);
    hash
      .update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`)
      .update(content);
  }
  return hash.digest('hex');
};
