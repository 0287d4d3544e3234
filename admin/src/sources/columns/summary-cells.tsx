import { Badge, Flex, Typography } from '@strapi/design-system';
import type { SourcingSummary } from '../../../../content-types';
import { FINDING_WEIGHTS } from '../../../../content-types/vocabulary';
import { useTranslate } from '../../translate';
import { WeightBadge } from '../weight-badge';
import { type ArticleRow, useSummary } from './summaries';

interface SummaryCellProps {
  row: ArticleRow;
  children: (summary: SourcingSummary) => React.ReactNode;
}

const SummaryCell = ({ row, children }: SummaryCellProps) => {
  const translate = useTranslate();
  const state = useSummary(row);
  if (state.is === 'loaded' && state.summary) return children(state.summary);
  const key = state.is === 'loaded' ? 'hidden' : state.is;
  return (
    <Typography textColor="neutral600" title={translate(`columns.${key}`)}>
      {state.is === 'loading' ? '…' : '–'}
    </Typography>
  );
};

/** How many sources an article has, and how many of them wait. */
export const SourcesCell = ({ row }: { row: ArticleRow }) => {
  const translate = useTranslate();
  return (
    <SummaryCell row={row}>
      {({ quotes, sources, waiting }) => (
        <Flex gap={2}>
          <Typography textColor={sources > 0 ? 'neutral800' : 'neutral600'}>
            {sources > 0
              ? translate('columns.sources.some', { sources })
              : translate('columns.sources.none', { quotes })}
          </Typography>
          {waiting > 0 ? (
            <Badge backgroundColor="warning100" textColor="neutral800">
              {translate('columns.waiting', { waiting })}
            </Badge>
          ) : null}
        </Flex>
      )}
    </SummaryCell>
  );
};

/** What the rules of the house say of an article. */
export const FindingsCell = ({ row }: { row: ArticleRow }) => {
  const translate = useTranslate();
  return (
    <SummaryCell row={row}>
      {({ findings }) => {
        const found = FINDING_WEIGHTS.filter((weight) => findings[weight] > 0);
        return found.length === 0 ? (
          <Typography textColor="neutral600">{translate('columns.findings.none')}</Typography>
        ) : (
          <Flex gap={1}>
            {found.map((weight) => (
              <WeightBadge key={weight} weight={weight} count={findings[weight]} />
            ))}
          </Flex>
        );
      }}
    </SummaryCell>
  );
};
