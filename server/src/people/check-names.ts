import { PERSON_UID } from '../../../content-types';
import type { Check } from '../feature';
import { PERSON_NAME_TABLE, PERSON_WORD_TABLE } from '../tables/models';
import { batchesOfPeople } from './batches-of-people';
import { keepFindableBesideEditors, wronglyFound } from './kept-findables';

/** Whether every person is found by the names and titles they have, and by no other. */
export const checkNames: Check = {
  name: 'names of people',
  check: async (strapi, { repair }) => {
    const misnamed = new Set<string>();
    // Those there are, and those of whom there are names though they are gone.
    for (const uid of [PERSON_UID, PERSON_NAME_TABLE, PERSON_WORD_TABLE]) {
      for await (const ids of batchesOfPeople(strapi, uid)) {
        const wrong = await wronglyFound(strapi, ids);
        for (const id of wrong) misnamed.add(id);
        if (repair) await keepFindableBesideEditors(strapi, wrong);
      }
    }
    if (misnamed.size === 0) return [];
    const people = misnamed.size === 1 ? 'One person is' : `${misnamed.size} people are`;
    return [{ message: `${people} found by other names than they have.`, mended: repair }];
  },
};
