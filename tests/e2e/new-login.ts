import type { AdminApi } from './admin-api';

interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

/**
 * Makes somebody of a role of their own, who may do some of what a reporter of the demo may.
 *
 * @param admin - who may manage roles and users
 */
export const newLogin = async (
  admin: AdminApi,
  name: string,
  may: (permission: Permission) => boolean,
): Promise<{ email: string; password: string }> => {
  interface Of<Data> {
    data: Data;
  }
  const { data: roles } = await admin<Of<{ id: number; name: string }[]>>('GET', '/admin/roles');
  const reporter = roles.find((role) => role.name === 'Reporter');
  const granted = await admin<Of<Permission[]>>('GET', `/admin/roles/${reporter?.id}/permissions`);
  const { data: role } = await admin<Of<{ id: number }>>('POST', '/admin/roles', {
    name,
    description: '',
  });
  await admin('PUT', `/admin/roles/${role.id}/permissions`, {
    permissions: granted.data.filter(may).map(({ action, subject, properties, conditions }) => ({
      action,
      subject,
      properties,
      conditions,
    })),
  });
  const login = { email: `${name}@lantern.example`, password: `Lantern-${name}-1` };
  const { data: user } = await admin<Of<{ registrationToken: string }>>('POST', '/admin/users', {
    email: login.email,
    firstname: name,
    roles: [role.id],
  });
  await admin('POST', '/admin/register', {
    registrationToken: user.registrationToken,
    userInfo: { firstname: name, password: login.password },
  });
  return login;
};
