import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, type Ref, useId } from 'react';

interface SectionProps {
  title: string;
  /** The heading, to lead an editor to it. */
  headingRef?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A named part of the sourcing panel. */
export const Section = ({ title, headingRef, children }: SectionProps) => {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography
          ref={headingRef as never}
          tag="h3"
          id={id}
          variant="sigma"
          textColor="neutral600"
          tabIndex={-1}
        >
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
};
