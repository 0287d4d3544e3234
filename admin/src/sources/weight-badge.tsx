import { Badge } from '@strapi/design-system';
import type { FindingWeight } from '../../../content-types';
import { useTranslate } from '../translate';

const COLOURS = {
  block: { backgroundColor: 'danger100', textColor: 'danger700' },
  setAside: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  warn: { backgroundColor: 'warning100', textColor: 'neutral800' },
  info: { backgroundColor: 'secondary100', textColor: 'secondary700' },
} as const satisfies Record<FindingWeight, object>;

interface WeightBadgeProps {
  weight: FindingWeight;
  /** Of how many it is told, in a list of articles; of one alone where it is missing. */
  count?: number;
}

/** How much a finding matters, in a word, or how many matter as much. */
export const WeightBadge = ({ weight, count }: WeightBadgeProps) => {
  const translate = useTranslate();
  return (
    <Badge {...COLOURS[weight]}>
      {count === undefined
        ? translate(`sourcing.severity.${weight}`)
        : translate(`columns.findings.${weight}`, { count })}
    </Badge>
  );
};
