import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface SettingsSectionProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** One group of settings under its heading. */
export const SettingsSection = ({ title, hint, children }: SettingsSectionProps) => {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="filterShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Box>
          <Typography tag="h2" id={id} variant="delta">
            {title}
          </Typography>
          {hint ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {hint}
            </Typography>
          ) : null}
        </Box>
        {children}
      </Flex>
    </Box>
  );
};
