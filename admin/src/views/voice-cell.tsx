import { Typography } from '@strapi/design-system';
import { useTranslate } from '../translate';

/** A row of the list of quotes, as far as it says whose words they are. */
export interface VoiceRow {
  attribution?: string | null;
  speaker?: { name?: string | null } | null;
  sourceDescription?: string | null;
}

/** Whose words a quote is, in the column of speakers: an anonymous one would be a dash there. */
export const VoiceCell = ({ row }: { row: VoiceRow }) => {
  const translate = useTranslate();
  const voice =
    row.attribution === 'anonymous'
      ? row.sourceDescription || translate('voice.source')
      : row.speaker?.name || translate('voice.none');
  return (
    <Typography textColor="neutral800" ellipsis>
      {voice}
    </Typography>
  );
};
