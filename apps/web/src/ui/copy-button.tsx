import { useState } from 'react';
import { useIntl } from 'react-intl';
import { announce } from './announcer';
import { Button, type ButtonProps } from './button';
import { CopyIcon, DoneIcon } from './icons';
import { toast } from './toast';

interface CopyButtonProps extends Pick<ButtonProps, 'variant'> {
  text: string;
  /** "Kopiera nyckeln". */
  label: string;
}

/** Copies, and says that it did. */
export function CopyButton({ text, label, variant }: CopyButtonProps) {
  const { formatMessage } = useIntl();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
        announce(formatMessage({ id: 'ui.copied' }));
      },
      () => toast.failed(formatMessage({ id: 'ui.copyFailed' })),
    );
  return (
    <Button
      variant={variant}
      icon={copied ? <DoneIcon aria-hidden /> : <CopyIcon aria-hidden />}
      onClick={copy}
      onBlur={() => setCopied(false)}
    >
      {copied ? formatMessage({ id: 'ui.copied' }) : label}
    </Button>
  );
}
