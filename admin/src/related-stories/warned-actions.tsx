import type {
  BulkActionComponent,
  DocumentActionComponent,
} from '@strapi/content-manager/strapi-admin';
import { Box, Flex } from '@strapi/design-system';
import { createElement, type ReactNode } from 'react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { ARTICLE_UID } from '../../../content-types/uids';
import { useTranslate } from '../translate';
import { type Removal, RemovalWarning } from './removal-warning';

const isRemoval = (type: unknown): type is Removal => type === 'unpublish' || type === 'delete';

const Warned = (props: { removal: Removal; articles: readonly string[]; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    {props.children}
    <RemovalWarning removal={props.removal} articles={props.articles} />
  </Flex>
);

type Described = Exclude<ReturnType<DocumentActionComponent>, null | undefined>;
type Dialog = NonNullable<Described['dialog']>;
type Modal = Extract<Dialog, { type: 'modal' }>;

/** What the i18n plugin calls its own ways of taking an article from readers. */
const IN_LOCALES: Record<Removal, MessageDescriptor> = {
  delete: { id: 'i18n.actions.delete.label', defaultMessage: 'Delete entry ({locale})' },
  unpublish: {
    id: 'i18n.CMEditViewBulkLocale.unpublish-title',
    defaultMessage: 'Unpublish Multiple Locales',
  },
};

const LOCALE = '\u0000';

/**
 * Tells by its label what an action takes away. The actions of the i18n plugin have no type, and
 * their components no name in a built panel.
 */
const useRemovalCalled = () => {
  const { formatMessage } = useIntl();
  return (label: string): Removal | undefined =>
    (['delete', 'unpublish'] as const).find((removal) => {
      const [before = '', after] = formatMessage(IN_LOCALES[removal], { locale: LOCALE }).split(
        LOCALE,
      );
      return after === undefined
        ? label === before
        : label.startsWith(before) && label.endsWith(after);
    });
};

/** The warning above what a modal asks for; an element, for a component would be made anew with each choice. */
const WarnedFooter = (props: {
  removal: Removal;
  articles: readonly string[];
  footer: Modal['footer'];
}) => {
  const { removal, articles, footer } = props;
  return (
    <>
      <Box paddingLeft={8} paddingRight={8} paddingBottom={4}>
        <RemovalWarning removal={removal} articles={articles} />
      </Box>
      {/* That of the i18n plugin closes nothing. */}
      {typeof footer === 'function' ? createElement(footer, { onClose: () => undefined }) : footer}
    </>
  );
};

/**
 * An action's own dialog with the warning in it; one of ours, if it has none: Strapi unpublishes
 * what has no pending edits without asking.
 */
const warnedDialog = (
  removal: Removal,
  articles: readonly string[],
  described: Described,
  title: string,
): Dialog | null => {
  const { dialog, onClick } = described;
  if (!dialog) {
    return {
      type: 'dialog',
      title,
      content: <RemovalWarning removal={removal} articles={articles} />,
      onConfirm: async () => {
        await onClick?.({} as never);
      },
    };
  }
  if (dialog.type === 'modal') {
    return {
      ...dialog,
      footer: <WarnedFooter removal={removal} articles={articles} footer={dialog.footer} />,
    };
  }
  if (dialog.type !== 'dialog') return null;
  return {
    ...dialog,
    content: (
      <Warned removal={removal} articles={articles}>
        {dialog.content}
      </Warned>
    ),
  };
};

/**
 * Puts a warning of who links to an article into what Strapi asks before it is unpublished or
 * deleted. An action is described by a component with hooks; so is this, around it.
 */
export const warnedAction = (Action: DocumentActionComponent): DocumentActionComponent => {
  const { type } = Action;
  if (type !== undefined && !isRemoval(type)) return Action;

  const WarnedAction: DocumentActionComponent = (props) => {
    const translate = useTranslate();
    const removalCalled = useRemovalCalled();
    const described = Action(props);
    const { model, documentId } = props;
    if (!described || model !== ARTICLE_UID || !documentId) return described;
    const removal = type ?? removalCalled(described.label);
    if (!removal) return described;
    const dialog = warnedDialog(
      removal,
      [documentId],
      described,
      translate('linkedFrom.question.unpublish'),
    );
    if (!dialog) return described;
    // Without a dialog of its own, the action would be done at the click.
    return { ...described, dialog, ...(described.dialog ? {} : { onClick: undefined }) };
  };
  return Object.assign(WarnedAction, { type, position: Action.position });
};

/** The same for what is done to several articles at once. */
export const warnedBulkAction = (Action: BulkActionComponent): BulkActionComponent => {
  const { type } = Action;
  if (!isRemoval(type)) return Action;

  const WarnedAction: BulkActionComponent = (props) => {
    const described = Action(props);
    if (!described || props.model !== ARTICLE_UID || described.dialog?.type !== 'dialog') {
      return described;
    }
    const articles = props.documents.map(({ documentId }) => documentId);
    return {
      ...described,
      dialog: {
        ...described.dialog,
        content: (
          <Warned removal={type} articles={articles}>
            {described.dialog.content}
          </Warned>
        ),
      },
    };
  };
  return Object.assign(WarnedAction, { type });
};
