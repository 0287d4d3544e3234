import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useTranslate } from '../translate';
import { type RelatedLine, relatedLines, withoutLine } from './related-lines';

interface OfferProps {
  /** Makes entries of what a line names; says whether all that it names is in the list now. */
  onTake: (line: RelatedLine) => Promise<boolean>;
  /** Whether the list takes no more. */
  full: boolean;
}

/** Offers to turn paragraphs “Related: …” of the body into entries of the list. */
export const RelatedLinesOffer = ({ onTake, full }: OfferProps) => {
  const translate = useTranslate();
  const body = useForm('RelatedLines', (state) => (state.values as { body?: unknown }).body);
  const getValues = useForm('RelatedLines', (state) => state.getValues);
  const onChange = useForm('RelatedLines', (state) => state.onChange);
  const isTaking = useRef(false);
  const lines = relatedLines(body);
  if (lines.length === 0) return null;

  const take = async (line: RelatedLine) => {
    if (full || isTaking.current) return;
    isTaking.current = true;
    try {
      if (!(await onTake(line))) return;
      // The editor may have written on in the meantime.
      const left = withoutLine((getValues() as { body?: unknown }).body, line);
      if (left) onChange('body', left);
    } finally {
      isTaking.current = false;
    }
  };
  return (
    <Box background="secondary100" borderColor="secondary200" hasRadius padding={3}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none' }}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
          <Flex key={index} tag="li" gap={3} justifyContent="space-between" wrap="wrap">
            <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {translate('relatedStories.line', { text: line.text })}
            </Typography>
            <Button
              type="button"
              variant="secondary"
              size="S"
              // Truly disabled, it would drop the focus.
              aria-disabled={full}
              aria-label={translate('relatedStories.takeLineOf', { text: line.text })}
              onClick={() => take(line)}
            >
              {translate('relatedStories.takeLine')}
            </Button>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
};
