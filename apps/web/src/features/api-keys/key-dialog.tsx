import { useIntl } from 'react-intl';
import { ShownOnceDialog } from '../../ui/shown-once-dialog';
import { CurlExample } from './curl-example';

/** The key, this once, and how it is used. */
export function KeyDialog({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <ShownOnceDialog
      title={formatMessage({ id: 'keys.secret.title' })}
      text={formatMessage({ id: 'keys.secret.text' })}
      secret={{
        label: formatMessage({ id: 'keys.secret.label' }),
        value: secret,
        copy: formatMessage({ id: 'keys.secret.copy' }),
      }}
      done={formatMessage({ id: 'keys.secret.done' })}
      onDone={onDone}
    >
      <h3>{formatMessage({ id: 'keys.example' })}</h3>
      <CurlExample apiKey={secret} />
    </ShownOnceDialog>
  );
}
