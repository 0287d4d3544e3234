import { Button, IconButton } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTranslate } from '../translate';

interface PanelButtonProps {
  words: string;
  /** What it is about, for those who hear the button alone. */
  about?: string;
  variant?: 'tertiary' | 'secondary' | 'danger-light' | 'ghost';
  onClick: () => void;
}

/** A button in the narrow column beside the form: its words may take several lines. */
export const PanelButton = ({ words, about, variant = 'tertiary', onClick }: PanelButtonProps) => {
  const translate = useTranslate();
  return (
    <Button
      type="button"
      size="S"
      variant={variant}
      aria-label={about ? translate('sourcing.about', { action: words, about }) : undefined}
      onClick={onClick}
      style={{
        height: 'auto',
        minHeight: '3.2rem',
        paddingBlock: '0.6rem',
        whiteSpace: 'normal',
        textAlign: 'start',
      }}
    >
      {words}
    </Button>
  );
};

interface PanelIconProps {
  words: string;
  about: string;
  icon: ReactNode;
  onClick?: () => void;
  /** An address of the panel that it leads to. */
  to?: string;
}

/** A small way to somewhere else, by its sign. */
export const PanelIcon = ({ words, about, icon, onClick, to }: PanelIconProps) => {
  const translate = useTranslate();
  const label = translate('sourcing.about', { action: words, about });
  return to === undefined ? (
    <IconButton type="button" size="S" variant="ghost" label={label} onClick={onClick}>
      {icon}
    </IconButton>
  ) : (
    <IconButton tag={RouterLink} to={to} size="S" variant="ghost" label={label}>
      {icon}
    </IconButton>
  );
};
