import { Flex, Loader, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';
import { FailedAnswer } from '../answers/failed-answer';
import { ListInParts } from '../documents/list-in-parts';
import { useTranslate } from '../translate';
import { ArticleLink, QuoteLink } from './appearance-links';
import { useAppearances } from './use-appearances';
import { type AppearanceKind, appearanceKey } from './with-next-page';

interface SectionProps {
  kind: AppearanceKind;
  total: number;
  links: ReactNode[];
  onMore: () => void;
}

const Section = ({ kind, total, links, onMore }: SectionProps) => {
  const translate = useTranslate();
  const id = useId();
  const heading = translate(`appearances.${kind}`);
  return (
    <Flex
      tag="section"
      aria-labelledby={id}
      direction="column"
      alignItems="stretch"
      gap={2}
      width="100%"
    >
      <Typography tag="h3" id={id} variant="omega" fontWeight="bold">
        {heading} ({total})
      </Typography>
      <ListInParts
        items={links}
        nothing={
          <Typography variant="pi" textColor="neutral600">
            {translate(`appearances.${kind}.none`)}
          </Typography>
        }
        onMore={links.length < total ? onMore : null}
        moreLabel={translate('appearances.more')}
        moreName={translate('appearances.more.of', { section: heading })}
      />
    </Flex>
  );
};

/** What a person said, wrote and appears in. */
export const AppearancesList = ({ person }: { person: string }) => {
  const translate = useTranslate();
  const { state, showMore, retry } = useAppearances(person);

  switch (state.is) {
    case 'loading':
      return <Loader small>{translate('appearances.loading')}</Loader>;
    case 'forbidden':
      return <Typography textColor="neutral600">{translate('appearances.forbidden')}</Typography>;
    case 'failed':
      return (
        <FailedAnswer
          said={translate('appearances.failed')}
          retryLabel={translate('appearances.retry')}
          onRetry={retry}
        />
      );
    case 'loaded': {
      const { said, wrote, appearsIn } = state.appearances;
      return (
        <Flex direction="column" alignItems="stretch" gap={5} width="100%">
          <Section
            kind="said"
            total={said.total}
            links={said.items.map((item) => <QuoteLink key={appearanceKey(item)} item={item} />)}
            onMore={() => showMore('said')}
          />
          <Section
            kind="wrote"
            total={wrote.total}
            links={wrote.items.map((item) => <ArticleLink key={appearanceKey(item)} item={item} />)}
            onMore={() => showMore('wrote')}
          />
          <Section
            kind="appearsIn"
            total={appearsIn.total}
            links={appearsIn.items.map((item) => (
              <ArticleLink key={appearanceKey(item)} item={item} />
            ))}
            onMore={() => showMore('appearsIn')}
          />
        </Flex>
      );
    }
  }
};
