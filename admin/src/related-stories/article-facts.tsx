import { Typography } from '@strapi/design-system';
import type { FoundArticle } from '../../../content-types';
import { Day } from '../documents/day';
import { DocumentStatusSign } from '../documents/document-status-sign';

/** Date, section, status and locale of an article, beside its headline. */
export const ArticleFacts = ({ article }: { article: FoundArticle }) => (
  <>
    <DocumentStatusSign status={article.status} />
    {article.section ? (
      <Typography variant="pi" textColor="neutral600">
        {article.section}
      </Typography>
    ) : null}
    {article.datePublished ? <Day of={article.datePublished} /> : null}
    <Typography variant="pi" textColor="neutral600">
      {article.locale}
    </Typography>
  </>
);
