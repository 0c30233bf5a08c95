import { useIntl } from 'react-intl';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import type { CustomerList } from './use-customer-list';

/** The list could not be read: what is shown already stays. */
export function ListError({ list: { error, retry } }: { list: CustomerList }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  if (!error) return null;
  return (
    <Alert
      tone="danger"
      announced
      title={formatMessage({ id: 'register.error' })}
      requestId={error.requestId}
      actions={<Button onClick={retry}>{formatMessage({ id: 'register.retry' })}</Button>}
    >
      {errorText(error)}
    </Alert>
  );
}
