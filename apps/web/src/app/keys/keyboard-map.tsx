import { useIntl } from 'react-intl';
import { ShortcutMap } from '../../features/account/shortcut-map';
import { AppLink } from '../../ui/app-link';
import { Dialog } from '../../ui/dialog';
import { shortcutsOn } from '../../ui/use-shortcut';
import { paths } from '../paths';

/** What `?` shows. */
export function KeyboardMap({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <Dialog opened onClose={onClose} title={formatMessage({ id: 'account.keys' })} wide>
      {!shortcutsOn() && <p>{formatMessage({ id: 'account.keys.areOff' })}</p>}
      <ShortcutMap />
      <p>
        <AppLink href={paths.me} onClick={onClose}>
          {formatMessage({ id: 'account.keys.choose' })}
        </AppLink>
      </p>
    </Dialog>
  );
}
