import { Box, Typography } from '@strapi/design-system';
import { useTranslate } from '../translate';

interface QuotedWordsProps {
  text: string;
  /** Shows the beginning of long words alone. */
  short?: boolean;
}

const SHORT = 140;

/** The beginning of a text, cut between words. */
export const beginning = (text: string, longest = SHORT): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;

/** Words as they are quoted. */
export const QuotedWords = ({ text, short = false }: QuotedWordsProps) => {
  const translate = useTranslate();
  return (
    <Box
      tag="blockquote"
      margin={0}
      paddingLeft={3}
      borderColor="neutral300"
      borderStyle="solid"
      borderWidth="0 0 0 3px"
      style={{ overflowWrap: 'anywhere' }}
    >
      <Typography tag="p" textColor="neutral800">
        {translate('sourcing.quoted', { text: short ? beginning(text) : text })}
      </Typography>
    </Box>
  );
};
