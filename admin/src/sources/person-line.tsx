import { Avatar, Flex, Typography } from '@strapi/design-system';
import type { FoundPerson } from '../../../content-types';
import { useTranslate } from '../translate';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .flatMap((word) => [...word].slice(0, 1))
    .slice(0, 2)
    .join('');

/** Somebody by portrait, name and title. */
export const PersonLine = ({ person }: { person: FoundPerson }) => {
  const translate = useTranslate();
  const { name, title, foundAs, portrait } = person;
  return (
    <Flex gap={3} alignItems="center">
      <span aria-hidden>
        <Avatar.Item src={portrait ?? undefined} alt="" fallback={initials(name)} />
      </span>
      <Flex direction="column" alignItems="flex-start" style={{ overflowWrap: 'anywhere' }}>
        <Typography fontWeight="semiBold">{name}</Typography>
        {title || foundAs ? (
          <Typography variant="pi" textColor="neutral600">
            {[title, foundAs ? translate('sourcing.picker.foundAs', { name: foundAs }) : null]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        ) : null}
      </Flex>
    </Flex>
  );
};
