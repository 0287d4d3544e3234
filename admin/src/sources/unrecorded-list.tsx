import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useState } from 'react';
import type { FoundPerson, VoiceProposal } from '../../../content-types';
import { useTranslate } from '../translate';
import type { Opened } from './opened';
import { PanelButton, PanelIcon } from './panel-button';
import { beginning, QuotedWords } from './quoted-words';
import { useGoToPassage } from './use-go-to-passage';

interface UnrecordedListProps {
  proposals: VoiceProposal[];
  people: FoundPerson[];
  /** Whether they may be recorded: of an article that is saved, by those who may. */
  mayRecord: boolean;
  onOpen: (opened: Opened) => void;
}

/** Whose a passage seems to be, in a word. */
const useLikely = (people: readonly FoundPerson[]) => {
  const translate = useTranslate();
  return ({ voice }: VoiceProposal): string => {
    if (voice === null) return translate('sourcing.unrecorded.unknown');
    if (voice.attribution === 'anonymous') return voice.description;
    if ('name' in voice) return voice.name;
    return (
      people.find(({ documentId }) => documentId === voice.people[0])?.name ??
      translate('sourcing.someone')
    );
  };
};

/** Quotations of the body that nobody has recorded, each with whose it seems to be. */
export const UnrecordedList = ({ proposals, people, mayRecord, onOpen }: UnrecordedListProps) => {
  const translate = useTranslate();
  const goToPassage = useGoToPassage();
  const likely = useLikely(people);
  const [showsAll, setShowsAll] = useState(false);
  const indexes = proposals.map((_, index) => index);
  const quotes = indexes.filter((index) => proposals[index]?.likely);
  const shown = showsAll ? indexes : quotes;
  const record = (queue: number[]) => onOpen({ is: 'record', queue, proposals, people });

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {mayRecord && quotes.length > 1 ? (
        <Button type="button" variant="secondary" size="S" onClick={() => record(quotes)}>
          {translate('sourcing.record.all', { total: quotes.length })}
        </Button>
      ) : null}
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={3}
        style={{ listStyle: 'none', margin: 0, padding: 0 }}
      >
        {shown.map((index) => {
          const proposal = proposals[index] as VoiceProposal;
          const about = beginning(proposal.passage.text, 60);
          return (
            <Box tag="li" key={index}>
              <Flex direction="column" alignItems="stretch" gap={2}>
                <QuotedWords text={proposal.passage.text} short />
                <Typography
                  variant="pi"
                  textColor="neutral600"
                  style={{ overflowWrap: 'anywhere' }}
                >
                  {translate('sourcing.unrecorded.likely', { voice: likely(proposal) })}
                </Typography>
                <Flex gap={1} wrap="wrap">
                  {mayRecord ? (
                    <PanelButton
                      words={translate('sourcing.record.open')}
                      about={about}
                      onClick={() => record([index])}
                    />
                  ) : null}
                  <PanelIcon
                    words={translate('sourcing.remedy.passage')}
                    about={about}
                    icon={<Eye />}
                    onClick={() => goToPassage(proposal.passage)}
                  />
                </Flex>
              </Flex>
            </Box>
          );
        })}
      </Flex>
      {quotes.length < proposals.length ? (
        <Button
          type="button"
          size="S"
          variant="ghost"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {translate(showsAll ? 'sourcing.unrecorded.fewer' : 'sourcing.unrecorded.more', {
            left: proposals.length - quotes.length,
          })}
        </Button>
      ) : null}
    </Flex>
  );
};
