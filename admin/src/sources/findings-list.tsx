import { Box, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Finding, FindingWeight } from '../../../content-types';
import { QUOTE_UID } from '../../../content-types/uids';
import { editViewAddress } from '../documents/edit-view-address';
import { isTranslationKey, useTranslate } from '../translate';
import { useFindingInWords } from './finding-in-words';
import { goToField } from './go-to';
import type { Opened } from './opened';
import { PanelButton } from './panel-button';
import type { Remedy } from './remedies';
import { useGoToPassage } from './use-go-to-passage';
import { WeightBadge } from './weight-badge';

interface RemedyButtonProps {
  remedy: Remedy;
  /** What it is about, for those who hear the button alone. */
  about: string;
  locale: string;
  onOpen: (opened: Opened) => void;
}

const RemedyButton = ({ remedy, about, locale, onOpen }: RemedyButtonProps) => {
  const translate = useTranslate();
  const goToPassage = useGoToPassage();
  switch (remedy.is) {
    case 'open':
      return (
        <PanelButton
          words={translate(`sourcing.remedy.${remedy.words}`)}
          about={about}
          onClick={() => onOpen(remedy.opened)}
        />
      );
    case 'passage':
      return (
        <PanelButton
          words={translate('sourcing.remedy.passage')}
          about={about}
          onClick={() => goToPassage(remedy.passage)}
        />
      );
    case 'field': {
      const key = `label.article.${remedy.field}`;
      const label = isTranslationKey(key) ? translate(key) : remedy.field;
      return (
        <PanelButton
          words={translate('sourcing.remedy.field', { field: label })}
          about={about}
          onClick={() => goToField(remedy.field, label)}
        />
      );
    }
    case 'quote':
      return (
        <Link tag={RouterLink} to={editViewAddress(QUOTE_UID, remedy.quote, locale)}>
          {translate('sourcing.remedy.quote')}
          <VisuallyHidden>{about}</VisuallyHidden>
        </Link>
      );
  }
};

interface FindingsListProps {
  findings: readonly Finding[];
  locale: string;
  weightOf: (finding: Finding) => FindingWeight;
  remediesOf: (finding: Finding) => Remedy[];
  onOpen: (opened: Opened) => void;
}

/** What the rules of the house say about an article, each with what can be done about it. */
export const FindingsList = (props: FindingsListProps) => {
  const { findings, locale, weightOf, remediesOf, onOpen } = props;
  const inWords = useFindingInWords();
  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={3}
      style={{ listStyle: 'none', margin: 0, padding: 0 }}
    >
      {findings.map((finding) => (
        <Box tag="li" key={`${finding.rule} ${JSON.stringify(finding.place)}`}>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <WeightBadge weight={weightOf(finding)} />
            <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
              {inWords(finding)}
            </Typography>
            <Flex gap={2} wrap="wrap">
              {remediesOf(finding).map((remedy) => (
                <RemedyButton
                  key={JSON.stringify([remedy.is, 'words' in remedy ? remedy.words : ''])}
                  remedy={remedy}
                  about={inWords(finding)}
                  locale={locale}
                  onOpen={onOpen}
                />
              ))}
            </Flex>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
};
