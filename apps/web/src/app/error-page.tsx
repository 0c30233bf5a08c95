import { useIntl } from 'react-intl';
import { AppError } from '../graphql/app-error';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import styles from './error-page.module.css';

/** The last resort: something broke while a page was drawn. */
export function ErrorPage({ error }: { error: unknown }) {
  const { formatMessage } = useIntl();
  const known = error instanceof AppError ? error : null;
  return (
    <main className={styles['page']} id="main">
      <h1>{formatMessage({ id: 'error.page.title' })}</h1>
      <Alert
        tone="danger"
        announced
        requestId={known?.requestId}
        actions={<Button onClick={() => window.location.reload()}>{formatMessage({ id: 'error.page.reload' })}</Button>}
      >
        {known?.code === 'NETWORK' || known?.code === 'UNAVAILABLE'
          ? formatMessage({ id: `error.${known.code}` })
          : formatMessage({ id: 'error.page.text' })}
      </Alert>
    </main>
  );
}
