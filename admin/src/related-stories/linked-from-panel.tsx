import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { ARTICLE_UID } from '../../../content-types/uids';
import { useTranslate } from '../translate';
import { LinkingAnswer } from './linking-answer';

const LinkedFrom = ({ documentId }: { documentId: string }) => {
  const translate = useTranslate();
  return (
    <LinkingAnswer articles={[documentId]}>
      {(list, total) => (
        <Flex direction="column" alignItems="stretch" gap={3} width="100%">
          <Typography variant="omega" fontWeight="bold">
            {translate('linkedFrom.total', { total })}
          </Typography>
          {list}
        </Flex>
      )}
    </LinkingAnswer>
  );
};

/** The panel beside an Article's edit view that tells who links to it. */
export const LinkedFromPanel: PanelComponent = ({ model, documentId }) => {
  const translate = useTranslate();
  if (model !== ARTICLE_UID || !documentId) return null;
  return {
    title: translate('linkedFrom.title'),
    content: <LinkedFrom key={documentId} documentId={documentId} />,
  };
};
