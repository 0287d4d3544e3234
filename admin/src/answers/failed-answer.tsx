import { Button, Flex, Typography } from '@strapi/design-system';

interface FailedAnswerProps {
  said: string;
  retryLabel: string;
  onRetry: () => void;
}

/** Says in a panel that the server could not be asked, with a way to ask it again. */
export const FailedAnswer = ({ said, retryLabel, onRetry }: FailedAnswerProps) => (
  <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
    <Typography textColor="danger600">{said}</Typography>
    <Button type="button" variant="tertiary" size="S" onClick={onRetry}>
      {retryLabel}
    </Button>
  </Flex>
);
