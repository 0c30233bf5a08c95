import { useIntl } from 'react-intl';
import { AppError } from '../graphql/app-error';
import type { MessageId } from '../i18n/messages';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import styles from './error-page.module.css';
import { isMissingChunk } from './missing-chunk';

/** The last resort: something broke while a page was drawn, or the register is newer than the page. */
export function ErrorPage({ error }: { error: unknown }) {
  const { formatMessage } = useIntl();
  const known = error instanceof AppError ? error : null;
  const renewed = isMissingChunk(error);
  return (
    <main className={styles['page']} id="main">
      <h1>{formatMessage({ id: renewed ? 'error.renewed.title' : 'error.page.title' })}</h1>
      <Alert
        tone={renewed ? 'info' : 'danger'}
        announced
        requestId={known?.requestId}
        actions={<Button onClick={() => window.location.reload()}>{formatMessage({ id: 'error.page.reload' })}</Button>}
      >
        {formatMessage({ id: renewed ? 'error.renewed.text' : textOf(known) })}
      </Alert>
    </main>
  );
}

const textOf = (known: AppError | null): MessageId =>
  known?.code === 'NETWORK' || known?.code === 'UNAVAILABLE' ? `error.${known.code}` : 'error.page.text';
