import { useIntl } from 'react-intl';
import { ButtonLink } from '../ui/button-link';
import { EmptyState } from '../ui/empty-state';
import { SearchIcon } from '../ui/icons';
import { Page } from '../ui/page';
import { PageHeader } from '../ui/page-header';
import { paths } from './paths';

export function NotFoundPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'notFound.title' });
  return (
    <Page title={[title]}>
      <PageHeader title={title} />
      <EmptyState
        icon={<SearchIcon />}
        actions={
          <ButtonLink href={paths.customers} variant="primary">
            {formatMessage({ id: 'notFound.toCustomers' })}
          </ButtonLink>
        }
      >
        {formatMessage({ id: 'notFound.text' })}
      </EmptyState>
    </Page>
  );
}
