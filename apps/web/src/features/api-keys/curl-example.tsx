import { useIntl } from 'react-intl';
import { CopyButton } from '../../ui/copy-button';
import { curlExample } from './curl-command';
import styles from './curl-example.module.css';

/** A request that works as it stands, against this very server. */
export function CurlExample({ apiKey }: { apiKey: string }) {
  const { formatMessage } = useIntl();
  const command = curlExample(window.location.origin, apiKey);
  return (
    <div className={styles['example']}>
      <pre className={styles['command']}>
        <code>{command}</code>
      </pre>
      <CopyButton text={command} label={formatMessage({ id: 'keys.example.copy' })} />
    </div>
  );
}
