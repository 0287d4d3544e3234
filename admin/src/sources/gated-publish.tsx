import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useFetchClient, useForm, useQueryParams } from '@strapi/strapi/admin';
import { useRef } from 'react';
import type { Finding, SourcingReport, UnsavedArticle } from '../../../content-types';
import { ARTICLE_UID } from '../../../content-types/uids';
import { PLUGIN_ID } from '../pluginId';
import { useTranslate } from '../translate';
import { isBlocking, isWarning } from './blocking';
import { articleKey, showFindings } from './gate-signal';
import { askAbout, PublishFindings } from './publish-findings';

type Clicked = Parameters<NonNullable<NonNullable<ReturnType<DocumentActionComponent>>['onClick']>>;

/**
 * Has an article's publish button ask the rules first: what blocks is shown in the panel in place
 * of an error, what warns is asked about. The gate of the server decides whatever is asked here.
 */
export const gatedPublish = (Action: DocumentActionComponent): DocumentActionComponent => {
  if (Action.type !== 'publish') return Action;

  const GatedPublish: DocumentActionComponent = (props) => {
    const translate = useTranslate();
    const { post } = useFetchClient();
    const values = useForm('GatedPublish', (state) => state.values as UnsavedArticle);
    const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
    const isOurs = useRef(false);
    const described = Action(props);
    const { model, documentId, document } = props;
    if (!described || model !== ARTICLE_UID || !documentId || !described.onClick) return described;
    const locale = (document?.locale as string | undefined) ?? query?.plugins?.i18n?.locale ?? 'en';
    const { onClick, dialog } = described;

    /** What the rules say of the article as it stands in the form; nothing where nobody can tell. */
    const findings = async (): Promise<{ found: Finding[]; isOverridden: boolean }> => {
      const { title, body, relatedStories } = values;
      try {
        const { data } = await post<{ data: SourcingReport }>(
          `/${PLUGIN_ID}/articles/${documentId}/sourcing/preview`,
          { locale, unsaved: { title, body, relatedStories } },
        );
        return { found: data.data.findings, isOverridden: data.data.override !== null };
      } catch {
        // The gate answers for itself.
        return { found: [], isOverridden: false };
      }
    };

    const ask = async (...clicked: Clicked) => {
      isOurs.current = false;
      askAbout([]);
      const { found, isOverridden } = await findings();
      const blocking = isOverridden ? [] : found.filter(isBlocking);
      if (blocking.length > 0) {
        if (showFindings(articleKey(documentId, locale))) return true;
        isOurs.current = true;
        askAbout(blocking);
        return false;
      }
      const warnings = found.filter(isWarning);
      if (warnings.length === 0) return onClick(...clicked);
      isOurs.current = true;
      askAbout(warnings);
      return false;
    };

    const confirm = async () => {
      if (!isOurs.current) {
        if (dialog?.type === 'dialog') await dialog.onConfirm?.();
        return;
      }
      const { found, isOverridden } = await findings();
      // Nothing is published from a list of what blocks: the dialog only tells.
      if (!isOverridden && found.some(isBlocking)) return;
      const isDone = await onClick({} as never);
      // What Strapi asks besides has been answered by the same button.
      if (!isDone && dialog?.type === 'dialog') await dialog.onConfirm?.();
    };

    return {
      ...described,
      onClick: ask,
      dialog: {
        ...(dialog?.type === 'dialog' ? dialog : {}),
        type: 'dialog',
        title: translate('sourcing.gate.title'),
        content: (
          <PublishFindings>{dialog?.type === 'dialog' ? dialog.content : null}</PublishFindings>
        ),
        onConfirm: confirm,
      },
    };
  };
  return Object.assign(GatedPublish, { type: Action.type, position: Action.position });
};
