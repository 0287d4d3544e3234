import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useTranslate } from '../translate';
import { type RelatedLine, relatedLines, withoutBlock } from './related-lines';

interface OfferProps {
  /** Makes entries of what a line names; says whether it could. */
  onTake: (line: RelatedLine) => Promise<boolean>;
  disabled: boolean;
}

/** Offers to turn paragraphs “Related: …” of the body into entries of the list. */
export const RelatedLinesOffer = ({ onTake, disabled }: OfferProps) => {
  const translate = useTranslate();
  const body = useForm('RelatedLines', (state) => (state.values as { body?: unknown }).body);
  const onChange = useForm('RelatedLines', (state) => state.onChange);
  const lines = relatedLines(body);
  if (lines.length === 0) return null;

  const take = async (line: RelatedLine) => {
    if (await onTake(line)) onChange('body', withoutBlock(body, line.block));
  };
  return (
    <Box background="secondary100" borderColor="secondary200" hasRadius padding={3}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none' }}>
        {lines.map((line) => (
          <Flex key={line.block} tag="li" gap={3} justifyContent="space-between" wrap="wrap">
            <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {translate('relatedStories.line', { text: line.text })}
            </Typography>
            <Button
              type="button"
              variant="secondary"
              size="S"
              disabled={disabled}
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
