import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import type { UnsavedArticle } from '../../../content-types';
import { ARTICLE_UID } from '../../../content-types/uids';
import { useTranslate } from '../translate';
import { askAbout, askedAbout } from './asked-findings';
import { isBlocking, isWarning } from './blocking';
import { bylinesInForm, type RelationChanges, savedBylines } from './bylines';
import { articleKey, showFindings } from './gate-signal';
import { PublishFindings } from './publish-findings';
import { usePublishShortcut } from './publish-shortcut';
import { usePublishFindings } from './use-publish-findings';
import { useSiteLocale } from './use-site-locale';

type Clicked = Parameters<NonNullable<NonNullable<ReturnType<DocumentActionComponent>>['onClick']>>;

type Values = Omit<UnsavedArticle, 'authors'> & { authors?: RelationChanges };

/**
 * Has an article's publish button ask the rules first, and the shortcut as well: what blocks is
 * shown in the panel in place of an error, what warns is asked about. The gate of the server
 * decides whatever is asked here.
 */
export const gatedPublish = (Action: DocumentActionComponent): DocumentActionComponent => {
  if (Action.type !== 'publish') return Action;

  const GatedPublish: DocumentActionComponent = (props) => {
    const translate = useTranslate();
    const findingsOf = usePublishFindings();
    const siteLocale = useSiteLocale();
    const getValues = useForm('GatedPublish', (state) => state.getValues as () => Values);
    const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
    const described = Action(props);
    const { model, documentId, document } = props;
    const isOurs = model === ARTICLE_UID && Boolean(described?.onClick);
    usePublishShortcut(isOurs && described ? described : null);
    if (!isOurs || !described?.onClick) return described;
    const shown = (document?.locale as string | undefined) ?? query?.plugins?.i18n?.locale;
    const { onClick } = described;
    const dialog = described.dialog?.type === 'dialog' ? described.dialog : undefined;
    const key = articleKey(documentId ?? '', shown ?? '');

    /** What the rules say of the article as it stands in the form. */
    const findings = async () => {
      // Where no locale can be told, the gate of the server alone holds what is published.
      const locale = shown ?? (await siteLocale().catch(() => undefined));
      if (locale === undefined) return { found: [], isOverridden: false };
      const { title, body, relatedStories, authors: changes } = getValues();
      const authors = bylinesInForm(changes, savedBylines(documentId, document));
      return findingsOf({
        documentId,
        locale,
        isSaved: document?.id !== undefined,
        unsaved: { title, body, relatedStories, ...(authors !== undefined && { authors }) },
      });
    };

    const ask = async (...clicked: Clicked) => {
      askAbout(key, []);
      const { found, isOverridden } = await findings();
      const blocking = isOverridden ? [] : found.filter(isBlocking);
      if (blocking.length > 0) {
        if (showFindings(key)) return true;
        askAbout(key, blocking);
        return false;
      }
      const warnings = found.filter(isWarning);
      if (warnings.length === 0) return onClick(...clicked);
      askAbout(key, warnings);
      return false;
    };

    const confirm = async () => {
      if (askedAbout(key).length === 0) {
        await dialog?.onConfirm?.();
        return;
      }
      askAbout(key, []);
      const { found, isOverridden } = await findings();
      // Nothing is published from a list of what blocks: the dialog only tells.
      if (!isOverridden && found.some(isBlocking)) return;
      const isDone = await onClick({} as never);
      // What Strapi asks besides has been answered by the same button.
      if (!isDone) await dialog?.onConfirm?.();
    };

    return {
      ...described,
      onClick: ask,
      dialog: {
        ...dialog,
        type: 'dialog',
        title: translate('sourcing.gate.title'),
        content: <PublishFindings article={key}>{dialog?.content}</PublishFindings>,
        onConfirm: confirm,
        onCancel: async () => {
          askAbout(key, []);
          await dialog?.onCancel?.();
        },
      },
    };
  };
  return Object.assign(GatedPublish, { type: Action.type, position: Action.position });
};
