import { useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { ButtonLink } from '../../../ui/button-link';
import { draftKey, dropDraft, keptDraft, onDraftChange } from '../form/form-draft';

/** Typing from before a crash waits in the form. */
export function DraftReminder({ customerId }: { customerId: string }) {
  const { formatMessage, formatTime } = useIntl();
  const key = draftKey(useViewer().user?.id ?? '', customerId);
  const at = useSyncExternalStore(onDraftChange, () => keptDraft(key)?.at ?? null);
  if (at === null) return null;
  return (
    <Alert
      tone="warning"
      actions={
        <>
          <Button onClick={() => dropDraft(key)}>{formatMessage({ id: 'card.draft.drop' })}</Button>
          <ButtonLink href={paths.customerEdit(customerId)}>{formatMessage({ id: 'card.draft.continue' })}</ButtonLink>
        </>
      }
    >
      {formatMessage({ id: 'card.draft' }, { time: formatTime(at, { hour: '2-digit', minute: '2-digit' }) })}
    </Alert>
  );
}
