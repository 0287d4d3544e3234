import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

const secret = () => randomBytes(24).toString('base64');

/** The lines of a `.env` with fresh secrets for the demo. */
export const freshEnvironment = () =>
  [
    '# Written by the first start. Delete this file to have new secrets made; sessions end with it.',
    `APP_KEYS=${secret()},${secret()}`,
    `API_TOKEN_SALT=${secret()}`,
    `ADMIN_JWT_SECRET=${secret()}`,
    `TRANSFER_TOKEN_SALT=${secret()}`,
    `ENCRYPTION_KEY=${secret()}`,
    `JWT_SECRET=${secret()}`,
    `NEWSDESK_LEDGER_KEY=${secret()}`,
    '',
  ].join('\n');

/**
 * Writes the `.env` unless there is one.
 * @param {string} file
 */
export const writeSecretsOnce = async (file) => {
  try {
    await writeFile(file, freshEnvironment(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
};
