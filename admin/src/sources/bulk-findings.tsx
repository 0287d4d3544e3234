import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { BlockingFinding, GateAnswer } from '../../../content-types';
import { ARTICLE_UID, type QUOTE_UID } from '../../../content-types/uids';
import { useAnswer } from '../answers/use-answer';
import { editViewAddress } from '../documents/edit-view-address';
import { PLUGIN_ID } from '../pluginId';
import { useTranslate } from '../translate';
import { useFindingInWords } from './finding-in-words';
import { useLocaleOrDefault } from './use-site-locale';

/** What is about to be published at once. */
export interface ToPublish {
  uid: typeof ARTICLE_UID | typeof QUOTE_UID;
  documentIds: readonly string[];
  /** Absent for the site's default one. */
  locale: string | undefined;
}

/** What the gate would refuse. Nothing where it cannot be asked: it answers for itself then. */
const useGate = (toPublish: ToPublish): readonly BlockingFinding[] => {
  const { uid, documentIds } = toPublish;
  const asking = useLocaleOrDefault(toPublish.locale);
  const locale = asking.is === 'known' ? asking.locale : undefined;
  const { post } = useFetchClient();
  const asked = documentIds.join(' ');
  const ask = useCallback(
    async (signal: AbortSignal): Promise<GateAnswer> => {
      const { data } = await post<{ data: GateAnswer }>(
        `/${PLUGIN_ID}/sourcing/gate/${uid === ARTICLE_UID ? 'articles' : 'quotes'}`,
        { documentIds: asked.split(' '), locale },
        { signal },
      );
      return data.data;
    },
    [post, uid, asked, locale],
  );
  const { last } = useAnswer(locale === undefined ? null : ask);
  return last.is === 'loaded' ? last.data.findings : [];
};

interface Kept {
  article: BlockingFinding['article'];
  locale: string;
  findings: BlockingFinding[];
}

const byArticle = (findings: readonly BlockingFinding[]): Kept[] => {
  const kept = new Map<string, Kept>();
  for (const finding of findings) {
    const { article, locale } = finding;
    const key = `${article.documentId} ${locale}`;
    const known = kept.get(key) ?? { article, locale, findings: [] };
    kept.set(key, { ...known, findings: [...known.findings, finding] });
  }
  return [...kept.values()];
};

/** Says of which articles the gate would not let readers have what is chosen, and why. */
export const BulkFindings = (toPublish: ToPublish) => {
  const translate = useTranslate();
  const inWords = useFindingInWords();
  const kept = byArticle(useGate(toPublish));
  if (kept.length === 0) return null;
  return (
    <Box
      background="danger100"
      borderColor="danger200"
      hasRadius
      margin={4}
      padding={3}
      maxHeight="24rem"
      overflow="auto"
      role="region"
      aria-label={translate('sourcing.gate.title')}
      // Scrolled by keyboard as well.
      tabIndex={0}
    >
      <Flex direction="column" alignItems="stretch" gap={3} role="alert">
        <Typography fontWeight="bold">
          {translate('sourcing.gate.bulk', { total: kept.length })}
        </Typography>
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={3}
          style={{ listStyle: 'none', margin: 0, padding: 0 }}
        >
          {kept.map(({ article, locale, findings }) => (
            <li key={`${article.documentId} ${locale}`}>
              <Link
                tag={RouterLink}
                to={editViewAddress(ARTICLE_UID, article.documentId, locale)}
                style={{ overflowWrap: 'anywhere' }}
              >
                {article.title || translate('relatedStories.untitled')}
              </Link>
              {findings.map((finding) => (
                <Typography
                  key={`${finding.rule} ${JSON.stringify(finding.place)}`}
                  tag="p"
                  style={{ overflowWrap: 'anywhere' }}
                >
                  {inWords(finding)}
                </Typography>
              ))}
            </li>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
};
