import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import type { Draft } from './form-draft';

interface DraftOfferProps {
  draft: Draft;
  onRestore: () => void;
  onDrop: () => void;
}

/** "We found unsaved changes from 14:05." */
export function DraftOffer({ draft, onRestore, onDrop }: DraftOfferProps) {
  const { formatMessage, formatTime } = useIntl();
  return (
    <Alert
      tone="warning"
      announced
      actions={
        <>
          <Button onClick={onDrop}>{formatMessage({ id: 'card.draft.drop' })}</Button>
          <Button onClick={onRestore}>{formatMessage({ id: 'card.draft.restore' })}</Button>
        </>
      }
    >
      {formatMessage({ id: 'card.draft' }, { time: formatTime(draft.at, { hour: '2-digit', minute: '2-digit' }) })}
    </Alert>
  );
}
