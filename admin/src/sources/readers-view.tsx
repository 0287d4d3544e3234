import { Box, Flex, Typography } from '@strapi/design-system';
import type { SourceFacts } from '../../../content-types';
import { useTranslate } from '../translate';
import { useChoiceWords } from '../views/choice-select';
import { QuotedWords } from './quoted-words';

interface ReadersViewProps {
  texts: readonly string[];
  facts: SourceFacts;
  /** What readers get in place of a missing description. */
  houseDefault: string;
}

const FEW = 3;

/** What readers will see of a source's quotes, as they will see it. */
export const ReadersView = ({ texts, facts, houseDefault }: ReadersViewProps) => {
  const translate = useTranslate();
  const wordsFor = useChoiceWords();
  const told = facts.description?.trim() || houseDefault;
  const more = [
    facts.reason?.trim() || null,
    facts.proximity ? wordsFor('sourceProximity', facts.proximity) : null,
    facts.oneVoice && texts.length > 1 ? translate('sourcing.readers.oneVoice') : null,
  ].filter((each) => each !== null);
  return (
    <Box
      role="group"
      aria-label={translate('sourcing.readers.title')}
      background="neutral100"
      borderColor="neutral200"
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="sigma" textColor="neutral600">
          {translate('sourcing.readers.title')}
        </Typography>
        {texts.slice(0, FEW).map((text) => (
          <QuotedWords key={text} text={text} short />
        ))}
        {texts.length > FEW ? (
          <Typography variant="pi" textColor="neutral600">
            {translate('sourcing.readers.more', { left: texts.length - FEW })}
          </Typography>
        ) : null}
        <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
          {translate('sourcing.readers.voice', { told })}
        </Typography>
        {more.length > 0 ? (
          <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {more.join(' · ')}
          </Typography>
        ) : null}
      </Flex>
    </Box>
  );
};
