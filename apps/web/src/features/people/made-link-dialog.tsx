import { useIntl } from 'react-intl';
import { LinkOnceDialog } from '../../ui/link-once-dialog';

export interface MadeLink {
  readonly kind: 'invitation' | 'reset';
  readonly name: string;
  /** Null: it goes to the person alone, by mail. */
  readonly link: string | null;
}

/** A link for a user that was made, this once. */
export function MadeLinkDialog({ made: { kind, name, link }, onDone }: { made: MadeLink; onDone: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <LinkOnceDialog
      title={formatMessage({ id: `people.link.${kind}` }, { name })}
      text={formatMessage({ id: link === null ? 'people.link.alone' : `people.link.${kind}.text` })}
      link={link}
      onDone={onDone}
    />
  );
}
