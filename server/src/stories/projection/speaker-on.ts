import type { PartialDate, StoryVoice } from '../../../../content-types';
import { type Days, daysOf } from '../../../../content-types/rules/partial-date';
import { titleOn } from '../../people';
import type { MaterialPerson } from '../story-material';
import { filledText } from './plain-text';
import { storyPerson } from './story-person';

type Speaker = Extract<StoryVoice, { attribution: 'named' }>['speaker'];

/** Nobody has grown older. Who would be is dead, and nobody has recorded when. */
const OLDEST = 122;

const yearsBetween = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);

/** The age on all of some days, whichever of the days it may be somebody was born; else undefined. */
const ageOn = (birthDate: PartialDate | null, { first, last }: Days): number | undefined => {
  const born = daysOf(birthDate);
  if (born === null) return undefined;
  const youngest = yearsBetween(born.last, first);
  const oldest = yearsBetween(born.first, last);
  return youngest === oldest && youngest >= 0 && youngest <= OLDEST ? youngest : undefined;
};

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The title held on all of some days; undefined where it changed within them, or there was none. */
const titleOnAll = (roles: MaterialPerson['roles'], { first, last }: Days): string | undefined => {
  const changes = roles.flatMap(({ from, to }) => {
    const [start, end] = [daysOf(from), daysOf(to)];
    return [...(start ? [start.first] : []), ...(end ? [dayAfter(end.last)] : [])];
  });
  const days = [first, ...changes.filter((day) => first < day && day < last), last];
  const titles = new Set(days.map((day) => titleOn(roles, day)));
  const [title] = titles;
  return titles.size === 1 ? (filledText(title) ?? undefined) : undefined;
};

/**
 * A speaker with the title and the age that they had when they spoke, as far as dates tell
 * without doubt.
 *
 * @param saidOn - when they spoke, if that is known
 * @param datePublished - ISO 8601 instant at which the article first appeared. Who was dead by then
 *   said it at a time that nobody has recorded.
 */
export const speakerOn = (
  person: MaterialPerson,
  saidOn: PartialDate | null,
  datePublished: string,
): Speaker => {
  const speaker = storyPerson(person);
  const said = daysOf(saidOn);
  const days = said ?? daysOf(datePublished.slice(0, 10));
  const died = daysOf(person.deathDate);
  if (days === null || (died && (said ? died.last : died.first) < days.first)) return speaker;

  const title = titleOnAll(person.roles, days);
  const age = person.kind === 'individual' ? ageOn(person.birthDate, days) : undefined;
  return {
    ...speaker,
    ...(title === undefined ? {} : { title }),
    ...(age === undefined ? {} : { age }),
  };
};
