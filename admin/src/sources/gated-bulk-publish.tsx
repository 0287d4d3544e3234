import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types/uids';
import { BulkFindings } from './bulk-findings';

/** Strapi tells its bulk actions apart by this, and its types do not know of it. */
const isPublishing = (described: object): boolean =>
  'actionType' in described && described.actionType === 'publish';

/**
 * Has the window in which several articles or quotes are published say first which of them the
 * rules keep from readers. What Strapi shows of a refusal is gone in a moment.
 */
export const gatedBulkPublish = (Action: BulkActionComponent): BulkActionComponent => {
  const GatedAction: BulkActionComponent = (props) => {
    const described = Action(props);
    const { model, documents } = props;
    if (model !== ARTICLE_UID && model !== QUOTE_UID) return described;
    if (!described || !isPublishing(described) || described.dialog?.type !== 'modal') {
      return described;
    }
    const { content: Content } = described.dialog;
    const [locale] = documents.flatMap((one) =>
      typeof one.locale === 'string' ? [one.locale] : [],
    );
    return {
      ...described,
      dialog: {
        ...described.dialog,
        content: ({ onClose }) => (
          <>
            <BulkFindings
              uid={model}
              documentIds={documents.map(({ documentId }) => documentId)}
              locale={locale}
            />
            {typeof Content === 'function' ? <Content onClose={onClose} /> : Content}
          </>
        ),
      },
    };
  };
  return Object.assign(GatedAction, Action.type === undefined ? {} : { type: Action.type });
};
