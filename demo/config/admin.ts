import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  // The commands say where the panel is; a browser opens when somebody opens it.
  autoOpen: false,
  // There is no front end to preview on.
  preview: { enabled: false, config: { handler: () => null } },
  flags: { nps: false, promoteEE: false },
});
