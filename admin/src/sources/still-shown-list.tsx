import { Badge, Box, Checkbox, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { PersonId, StillShown } from '../../../content-types';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types/uids';
import { editViewAddress } from '../documents/edit-view-address';
import { mediaFileAddress } from '../documents/media-file-address';
import { isTranslationKey, useTranslate } from '../translate';
import { useLanguageNames } from './use-language-names';
import type { StillShownOf, StillShownState } from './use-still-shown';

const addressOf = (place: StillShown, article: string): string => {
  switch (place.in) {
    case 'article':
    case 'otherArticle':
      return editViewAddress(ARTICLE_UID, place.id, place.locale);
    case 'slugHistory':
      return editViewAddress(ARTICLE_UID, article, place.locale);
    case 'quote':
      return editViewAddress(QUOTE_UID, place.id, place.locale);
    case 'person':
      return editViewAddress(PERSON_UID, place.id, null);
    case 'file':
      return mediaFileAddress(place.id);
  }
};

interface PlaceLineProps {
  place: StillShown;
  article: string;
  /** Which of several languages it stands in; null where there is one. */
  language: string | null;
}

const PlaceLine = ({ place, article, language }: PlaceLineProps) => {
  const translate = useTranslate();
  const fieldKey = `label.${place.in}.${place.field}`;
  const field = isTranslationKey(fieldKey) ? translate(fieldKey) : place.field;
  const where = translate(`sourcing.shown.${place.in}`, { field });
  return (
    <Box tag="li" width="100%">
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        <Link
          tag={RouterLink}
          to={addressOf(place, article)}
          target="_blank"
          style={{ overflowWrap: 'anywhere' }}
        >
          {language === null ? where : `${where} (${language})`}
        </Link>
        <Badge {...(place.live ? { textColor: 'danger700', backgroundColor: 'danger100' } : {})}>
          {translate(place.live ? 'sourcing.shown.live' : 'sourcing.shown.draft')}
        </Badge>
      </Flex>
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {place.excerpt || place.found}
      </Typography>
    </Box>
  );
};

interface StillShownListProps {
  shown: StillShownState;
  article: string;
  /** People to delete along; null where that may not be done. */
  deleted: ReadonlySet<PersonId> | null;
  onDelete: (person: PersonId, isDeleted: boolean) => void;
}

const OfSpeaker = ({
  of,
  article,
  deleted,
  onDelete,
}: { of: StillShownOf } & Omit<StillShownListProps, 'shown'>) => {
  const translate = useTranslate();
  const { speaker, places, personOnlyHere } = of;
  const name = speaker.name ?? translate('sourcing.someone');
  const languageOf = useLanguageNames();
  const locales = new Set(places.flatMap(({ locale }) => locale ?? []));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold">
        {places.length === 0
          ? translate('sourcing.shown.nowhere', { name })
          : translate('sourcing.shown.places', { name, total: places.length })}
      </Typography>
      {places.length > 0 ? (
        <Flex
          tag="ul"
          direction="column"
          alignItems="flex-start"
          gap={2}
          // All of them at once: what a box of its own would hide is a name that readers see.
          aria-label={translate('sourcing.shown.places', { name, total: places.length })}
          style={{ listStyle: 'none', margin: 0, padding: 0 }}
        >
          {places.map((place) => (
            <PlaceLine
              key={JSON.stringify(place)}
              place={place}
              article={article}
              language={place.locale && locales.size > 1 ? languageOf(place.locale) : null}
            />
          ))}
        </Flex>
      ) : null}
      {personOnlyHere && deleted ? (
        <Checkbox
          checked={deleted.has(speaker.person)}
          onCheckedChange={(checked: boolean | 'indeterminate') =>
            onDelete(speaker.person, checked === true)
          }
        >
          {translate('sourcing.mark.deletePerson', { name })}
        </Checkbox>
      ) : null}
    </Flex>
  );
};

/** Where names can still be read after quotes are marked, with ways there. */
export const StillShownList = ({ shown, ...rest }: StillShownListProps) => {
  const translate = useTranslate();
  if (shown.is === 'failed') {
    return (
      <Typography textColor="danger600" role="alert">
        {translate('sourcing.shown.failed')}
      </Typography>
    );
  }
  if (shown.is === 'loading') return <Loader small>{translate('sourcing.shown.loading')}</Loader>;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={3}
      hasRadius
      background="warning100"
      borderColor="warning200"
      role="status"
    >
      {shown.found.map((of) => (
        <OfSpeaker key={of.speaker.person} of={of} {...rest} />
      ))}
    </Flex>
  );
};
