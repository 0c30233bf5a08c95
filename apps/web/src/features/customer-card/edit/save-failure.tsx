import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import type { CreateFailure } from '../create/use-create-form';
import type { EditForm } from './use-edit-form';

interface SaveFailureProps {
  failure: NonNullable<EditForm['failure']> | CreateFailure;
  onRetry: () => void;
}

/** What happened, that what one typed is still here, and what to do. */
export function SaveFailure({ failure, onRetry }: SaveFailureProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), []);
  const failed = failure.state === 'FAILED';
  return (
    <Alert
      ref={alert}
      tone="danger"
      announced
      title={formatMessage({ id: 'card.notSaved' })}
      requestId={failed ? failure.error.requestId : undefined}
      actions={failed && <Button onClick={onRetry}>{formatMessage({ id: 'register.retry' })}</Button>}
    >
      {failed && errorText(failure.error)}
      {failure.state === 'GONE' && formatMessage({ id: 'card.gone' })}
      {failure.state === 'CARD' && failure.messages.join(' ')}
    </Alert>
  );
}
