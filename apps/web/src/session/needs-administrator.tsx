import { useIntl } from 'react-intl';
import { paths } from '../app/paths';
import { useFormats } from '../i18n/format';
import { ButtonLink } from '../ui/button-link';
import { EmptyState } from '../ui/empty-state';
import { LockIcon } from '../ui/icons';
import { Page } from '../ui/page';
import { PageHeader } from '../ui/page-header';
import { useViewer } from './use-session';

/** In place of a page that only administrators open: what is missing, and who can help. */
export function NeedsAdministrator({ page }: { page: string }) {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const { administrators } = useViewer();
  return (
    <Page title={[page]}>
      <PageHeader title={page} />
      <EmptyState
        icon={<LockIcon />}
        title={formatMessage({ id: 'session.needs.title' })}
        actions={
          <ButtonLink href={paths.customers} variant="primary">
            {formatMessage({ id: 'session.needs.toCustomers' })}
          </ButtonLink>
        }
      >
        {formatMessage(
          { id: 'session.needs.text' },
          { who: administrators.length > 0 ? list(administrators) : 'nobody' },
        )}
      </EmptyState>
    </Page>
  );
}
