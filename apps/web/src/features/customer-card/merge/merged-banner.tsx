import { skipToken, useQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useFormats } from '../../../i18n/format';
import { useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { AppLink } from '../../../ui/app-link';
import { Button } from '../../../ui/button';
import type { CardCustomer } from '../card-customer';
import { useFieldLabel } from '../field-label';
import { CustomerMergesDocument } from './merge.generated';
import styles from './merge.module.css';
import { useUndoMerge, type Undone } from './use-undo-merge';

/** What has become part of this customer and can still be undone; and why an old link led here. */
export function MergedBanner({ customer }: { customer: Pick<CardCustomer, 'id'> }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const { permissions, editScope } = useViewer();
  const { from } = useSearch({ from: '/shell/customers/$id' });
  const merges = permissions.includes('customer.delete') && editScope !== 'NONE';
  const { data } = useQuery(
    CustomerMergesDocument,
    merges || from ? { variables: { survivorId: customer.id }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const [undone, setUndone] = useState<Undone | null>(null);
  const { undo, busy } = useUndoMerge(setUndone);
  const known = data?.customerMerges.filter(({ undoneAt }) => undoneAt === null) ?? [];
  const led = known.find(({ absorbedId, absorbedNumber }) =>
    [absorbedId.toLowerCase(), absorbedNumber.toLowerCase()].includes(from?.toLowerCase() ?? ''),
  );
  const open = known.filter(({ canUndo }) => canUndo);
  return (
    <>
      {led && <Alert tone="info">{formatMessage({ id: 'merge.led' }, { number: led.absorbedNumber })}</Alert>}
      {undone && <Result undone={undone} />}
      {open.map((merge) => (
        <Alert
          key={merge.id}
          tone="info"
          title={formatMessage({ id: 'merge.banner' }, { number: merge.absorbedNumber })}
          actions={
            <Button busy={busy === merge.id} onClick={() => undo(merge)}>
              {formatMessage({ id: 'merge.undo' })}
            </Button>
          }
        >
          {formatMessage(
            { id: 'merge.banner.text' },
            { who: merge.mergedBy, when: dateTime(merge.mergedAt), until: dateTime(merge.undoableUntil) },
          )}
        </Alert>
      ))}
    </>
  );
}

/** Two again; what stayed here, since somebody had changed it, and what did not come back. */
function Result({ undone }: { undone: Undone }) {
  const { formatMessage } = useIntl();
  const { id, number, kept, lost } = undone;
  const isWhole = kept.length === 0 && lost.length === 0;
  return (
    <Alert tone={isWhole ? 'success' : 'warning'} announced title={formatMessage({ id: 'merge.undone' })}>
      <p>
        <AppLink href={paths.customer(id)}>{formatMessage({ id: 'merge.restored' }, { number })}</AppLink>
      </p>
      <Parts lead={formatMessage({ id: 'merge.kept' })} parts={kept} />
      <Parts lead={formatMessage({ id: 'merge.lost' })} parts={lost} />
    </Alert>
  );
}

function Parts({ lead, parts }: { lead: string; parts: Undone['kept'] }) {
  const label = useFieldLabel();
  if (parts.length === 0) return null;
  const lines = new Set(parts.map(({ field, name }) => (name === null ? label(field) : `${label(field)}: ${name}`)));
  return (
    <div className={styles['parts']}>
      <p>{lead}</p>
      <ul className={styles['reasons']}>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
