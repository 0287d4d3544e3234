import type { Core } from '@strapi/strapi';
import type { Feature } from '../feature';
import { registerFindDrafts } from './find-drafts';
import { guardGraphql } from './guarded-graphql';
import { guardQueries } from './guarded-queries';

const register = (strapi: Core.Strapi): void => {
  registerFindDrafts(strapi);
  guardQueries(strapi);
  guardGraphql(strapi);
};

export const drafts: Feature = { register };
