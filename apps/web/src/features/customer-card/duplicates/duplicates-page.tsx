import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { MergeIcon } from '../../../ui/icons';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { Segmented } from '../../../ui/segmented';
import { Skeleton } from '../../../ui/skeleton';
import { duplicateKinds } from '@register/domain/merge/duplicate-groups';
import { DuplicateGroup } from './duplicate-group';
import styles from './duplicates.module.css';
import { useDuplicates } from './use-duplicates';

/** Customers of the whole register that may be one and the same, to be merged or told apart. */
export function DuplicatesPage() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const by = useSearch({ from: '/shell/customers/duplicates' }).by ?? 'ORGANISATION_NUMBER';
  const navigate = useNavigate();
  const { groups, hasMore, loading, error, more, retry, tellApart } = useDuplicates(by);
  const title = formatMessage({ id: 'duplicates.title' });
  return (
    <Page title={[title, formatMessage({ id: 'register.title' })]}>
      <PageHeader title={title} back={{ href: paths.customers, label: formatMessage({ id: 'register.title' }) }} />
      <div className={styles['page']}>
        <Segmented
          label={formatMessage({ id: 'duplicates.by' })}
          options={duplicateKinds.map((kind) => ({
            value: kind,
            label: formatMessage({ id: `duplicates.by.${kind}` }),
          }))}
          value={by}
          onChange={(kind) => void navigate({ to: paths.customerDuplicates, search: { by: kind }, replace: true })}
          className={styles['kinds']}
        />
        {error && (
          <Alert
            tone="danger"
            announced
            requestId={error.requestId}
            actions={<Button onClick={retry}>{formatMessage({ id: 'register.retry' })}</Button>}
          >
            {errorText(error)}
          </Alert>
        )}
        {loading && groups.length === 0 && <Skeleton lines={6} />}
        {!loading && !error && groups.length === 0 && (
          <EmptyState
            icon={<MergeIcon />}
            title={formatMessage({ id: hasMore ? 'duplicates.noneYet' : 'duplicates.none' })}
          />
        )}
        <ul className={styles['groups']}>
          {groups.map((group) => (
            <li key={group.customers.map(({ id }) => id).join()}>
              <DuplicateGroup group={group} onTellApart={() => tellApart(group)} />
            </li>
          ))}
        </ul>
        {hasMore && (
          <div>
            <Button busy={loading} onClick={more}>
              {formatMessage({ id: 'duplicates.more' })}
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}
