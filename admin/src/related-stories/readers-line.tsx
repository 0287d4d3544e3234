import { Box, Typography } from '@strapi/design-system';
import type { RelatedEntry } from '../../../content-types';
import { useTranslate } from '../translate';
import { readersView } from './readers-view';
import type { RelatedTargets } from './use-related-targets';

/** What readers will see, in a line under the list. */
export const ReadersLine = (props: {
  entries: readonly RelatedEntry[];
  targets: RelatedTargets;
}) => {
  const { entries, targets } = props;
  const translate = useTranslate();
  if (entries.length === 0 || !targets.complete) return null;

  const { shown, hidden } = readersView(entries, targets.of);
  const quoted = (name: string) =>
    translate('relatedStories.quoted', { name: name || translate('relatedStories.anArticle') });
  const listed = shown.map(quoted).join(' · ');
  return (
    <Box>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {shown.length === 0
          ? translate('relatedStories.readersNone')
          : translate('relatedStories.readers', { count: shown.length, stories: listed })}
      </Typography>
      {hidden.length === 0 ? null : (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {translate('relatedStories.hidden', {
            stories: hidden
              .map(({ name, why }) => `${quoted(name)} (${translate(`relatedState.${why}`)})`)
              .join(' · '),
          })}
        </Typography>
      )}
    </Box>
  );
};
