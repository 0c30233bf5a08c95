import { useIntl } from 'react-intl';
import { ShownOnceDialog } from './shown-once-dialog';

interface LinkOnceDialogProps {
  title: string;
  /** Whom it is for, and how long it is good. */
  text: string;
  /** Whole, or its path here. Null: it goes elsewhere. */
  link: string | null;
  onDone: () => void;
}

/** A link that was made, this once: to hand over where the server sends no mail. */
export function LinkOnceDialog({ title, text, link, onDone }: LinkOnceDialogProps) {
  const { formatMessage } = useIntl();
  return (
    <ShownOnceDialog
      title={title}
      text={text}
      tone="info"
      secret={
        link === null
          ? null
          : {
              label: formatMessage({ id: 'ui.link' }),
              value: new URL(link, window.location.origin).href,
              copy: formatMessage({ id: 'ui.link.copy' }),
            }
      }
      done={formatMessage({ id: 'ui.done' })}
      onDone={onDone}
    />
  );
}
