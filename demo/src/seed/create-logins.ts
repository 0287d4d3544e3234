import type { Core } from '@strapi/strapi';
import { createNewsroomRole, type NewsroomRole } from '../roles';
import logins from './logins.json';

const roleOf = async (strapi: Core.Strapi, role: string): Promise<number> =>
  role === 'superAdmin'
    ? (await strapi.service('admin::role').getSuperAdmin()).id
    : createNewsroomRole(strapi, role as NewsroomRole);

/**
 * Creates the people who may log in to the admin panel. One is a super admin: without any,
 * Strapi would ask the first visitor to register as one.
 */
export const createLogins = async (strapi: Core.Strapi): Promise<void> => {
  for (const { role, label: _label, ...user } of logins) {
    await strapi.service('admin::user').create({
      ...user,
      isActive: true,
      roles: [await roleOf(strapi, role)],
    });
  }
};
