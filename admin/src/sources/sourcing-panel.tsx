import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import type { UnsavedArticle } from '../../../content-types';
import { ARTICLE_UID } from '../../../content-types/uids';
import { useEditedArticle } from '../related-stories/use-edited-article';
import { useTranslate } from '../translate';
import { useMay } from './may';
import { Sourcing } from './sourcing';

type Values = Pick<UnsavedArticle, 'title' | 'body' | 'relatedStories'>;

const NOTHING_TYPED: UnsavedArticle = {};

/** The report of the article that the form around edits, as it is typed. */
const SourcingOfForm = ({ isDraft }: { isDraft: boolean }) => {
  const { documentId, locale = 'en' } = useEditedArticle();
  const title = useForm('Sourcing', (state) => (state.values as Values).title);
  const body = useForm('Sourcing', (state) => (state.values as Values).body);
  const relatedStories = useForm('Sourcing', (state) => (state.values as Values).relatedStories);
  const errors = useForm('Sourcing', (state) => state.errors);
  const may = useMay(locale);
  return (
    <Sourcing
      key={`${documentId} ${locale}`}
      article={{ documentId, locale }}
      unsaved={isDraft ? { title, body, relatedStories } : NOTHING_TYPED}
      isDraft={isDraft}
      may={may}
      errors={errors}
    />
  );
};

/** The panel beside an Article's edit view that tells whose word each passage rests on. */
export const SourcingPanel: PanelComponent = ({ model, activeTab }) => {
  const translate = useTranslate();
  if (model !== ARTICLE_UID) return null;
  return {
    title: translate('sourcing.title'),
    content: <SourcingOfForm isDraft={activeTab !== 'published'} />,
  };
};
