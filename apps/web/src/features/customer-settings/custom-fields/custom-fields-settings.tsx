import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { CustomFieldList } from './custom-field-list';
import { useDefinedFields } from './use-custom-field-settings';

/** The page of the group's own fields. */
export function CustomFieldsSettings() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { fields, error, retry } = useDefinedFields();
  if (error)
    return (
      <Alert
        tone="danger"
        announced
        title={formatMessage({ id: 'settings.loadFailed' })}
        requestId={error.requestId}
        actions={<Button onClick={retry}>{formatMessage({ id: 'settings.retry' })}</Button>}
      >
        {errorText(error)}
      </Alert>
    );
  return fields ? <CustomFieldList fields={fields} /> : <Skeleton lines={8} height={24} />;
}
