import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { SectionCard } from '../../../ui/section-card';
import { Skeleton } from '../../../ui/skeleton';
import { NotificationSettingsDocument } from '../messages.generated';
import { MobileField } from './mobile-field';
import { SubjectList } from './subject-list';

/** How one wants to be told of things, beside the bell. Not for customers' logins: they are told of nothing yet. */
export function NotificationSection() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, error } = useQuery(NotificationSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const settings = data?.notificationSettings;
  if (data && !settings) return null;
  return (
    <SectionCard
      id="notifications"
      title={formatMessage({ id: 'notifications.settings' })}
      description={formatMessage({ id: 'notifications.settings.effect' })}
    >
      {error && !data && <Alert tone="danger">{errorText(toAppError(error))}</Alert>}
      {!data && !error && <Skeleton lines={4} height={24} />}
      {settings && (
        <>
          <SubjectList settings={settings} />
          <MobileField key={settings.mobile} mobile={settings.mobile} />
        </>
      )}
    </SectionCard>
  );
}
