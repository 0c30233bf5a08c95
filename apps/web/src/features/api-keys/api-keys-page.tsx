import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useErrorText } from '../../session/use-error-text';
import { useCan } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { AddIcon, KeyIcon } from '../../ui/icons';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import styles from './api-keys-page.module.css';
import { CreateKeyDialog } from './create-key-dialog';
import { CurlExample } from './curl-example';
import { KeyList } from './key-list';
import { useApiKeys } from './use-api-keys';

/** Partners' keys: made, shown once, revoked. */
export function ApiKeysPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'keys.title' });
  if (!useCan('admin')) return <NeedsAdministrator page={title} />;
  return <AdministratorKeys title={title} />;
}

function AdministratorKeys({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const [creating, setCreating] = useState(false);
  const placeholder = formatMessage({ id: 'keys.example.placeholder' });
  return (
    <Page title={[title]} narrow>
      <PageHeader
        title={title}
        actions={
          <Button variant="primary" icon={<AddIcon aria-hidden />} onClick={() => setCreating(true)}>
            {formatMessage({ id: 'keys.add' })}
          </Button>
        }
      />
      <p className={styles['about']}>{formatMessage({ id: 'keys.about' })}</p>
      <Keys />
      <SectionCard
        title={formatMessage({ id: 'keys.example' })}
        description={formatMessage({ id: 'keys.example.text' }, { placeholder })}
      >
        <CurlExample apiKey={placeholder} />
      </SectionCard>
      {creating && <CreateKeyDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}

function Keys() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { keys, error, retry, loadMore } = useApiKeys();
  if (error)
    return (
      <Alert
        tone="danger"
        announced
        title={formatMessage({ id: 'keys.loadFailed' })}
        requestId={error.requestId}
        actions={<Button onClick={retry}>{formatMessage({ id: 'keys.retry' })}</Button>}
      >
        {errorText(error)}
      </Alert>
    );
  if (!keys) return <Skeleton lines={4} height={24} />;
  if (keys.length === 0)
    return (
      <EmptyState icon={<KeyIcon />} title={formatMessage({ id: 'keys.empty.title' })}>
        {formatMessage({ id: 'keys.empty.text' })}
      </EmptyState>
    );
  return (
    <>
      <KeyList keys={keys} />
      {loadMore && (
        <div>
          <Button onClick={loadMore}>{formatMessage({ id: 'keys.more' })}</Button>
        </div>
      )}
    </>
  );
}
