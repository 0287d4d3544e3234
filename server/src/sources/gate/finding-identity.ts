import { createHash } from 'node:crypto';
import type { Finding, FindingPlace } from '../../../../content-types';

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** Of a quotation its words count, and not how far down they have moved. They are not kept. */
const identityOfPlace = (place: FindingPlace): string => {
  switch (place.in) {
    case 'article':
      return `article ${place.field ?? ''}`.trim();
    case 'quote':
      return `quote ${place.quote}`;
    case 'source':
      return `source ${place.source}`;
    case 'passage':
      return `passage ${digest(place.text)}`;
    case 'relatedStory':
      return `relatedStory ${place.index}`;
  }
};

/** What makes two findings the same: the rule, and where. */
export const findingIdentity = ({ rule, place }: Pick<Finding, 'rule' | 'place'>): string =>
  `${rule} ${identityOfPlace(place)}`;
