import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../graphql/to-app-error';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useErrorText } from '../../session/use-error-text';
import { useCan } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { BrandingForm } from './branding-form';
import { GroupBrandingDocument } from './branding.generated';

/** What the group's customers see of it: the word of its link, whom they call, and its picture. */
export function BrandingPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'branding.title' });
  if (!useCan('admin')) return <NeedsAdministrator page={title} />;
  return (
    <Page title={[title]} narrow>
      <PageHeader title={title} />
      <Loaded />
    </Page>
  );
}

function Loaded() {
  const errorText = useErrorText();
  const { data, error } = useQuery(GroupBrandingDocument, { fetchPolicy: 'network-only' });
  if (data) return <BrandingForm branding={data.groupBranding} />;
  if (!error) return <Skeleton lines={4} />;
  const trouble = toAppError(error);
  return (
    <Alert tone="danger" requestId={trouble.requestId}>
      {errorText(trouble)}
    </Alert>
  );
}
