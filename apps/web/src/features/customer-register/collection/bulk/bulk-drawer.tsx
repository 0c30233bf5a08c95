import type { BulkChange } from '@register/domain/bulk/bulk-change';
import type { BulkField } from '@register/domain/bulk/bulk-fields';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../../app/paths';
import { useErrorText } from '../../../../session/use-error-text';
import { useCan } from '../../../../session/use-session';
import { Alert } from '../../../../ui/alert';
import { AppLink } from '../../../../ui/app-link';
import { Button } from '../../../../ui/button';
import { Drawer } from '../../../../ui/drawer';
import { DeleteIcon } from '../../../../ui/icons';
import { Skeleton } from '../../../../ui/skeleton';
import type { Scope } from '../scope';
import { useScopeText } from '../use-scope-text';
import { CustomerBulkFieldsDocument } from './bulk.generated';
import { BulkButtons } from './bulk-buttons';
import { BulkState } from './bulk-state';
import styles from './bulk.module.css';
import { aLine, ChooseStep, type TypedChange } from './choose-step';
import { useBulk, useBulkSteps, works } from './use-bulk';

/** Changes many customers: what is chosen, what it would do, what it has done. It goes on when the drawer is closed. */
export function BulkDrawer({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const scopeText = useScopeText();
  const [typed, setTyped] = useState<readonly TypedChange[]>([aLine(1)]);
  const [id, setId] = useState<string | null>(null);
  const steps = useBulkSteps();
  const { bulk, error } = useBulk(id);
  const fields = useFields();
  const mayDelete = useCan('customer.delete');
  const changes = typed.flatMap((one): BulkChange[] =>
    one.field !== null && one.operation !== null && (one.operation === 'CLEAR' || one.values.length > 0)
      ? [{ field: one.field, operation: one.operation, values: one.values }]
      : [],
  );
  const prepare = async (wanted: readonly BulkChange[]) => setId(await steps.prepare(scope, wanted));
  const back = bulk?.status === 'CHECKED' || bulk?.status === 'CHECKING';
  const leave = () => {
    // What was only tried is of no use to anybody; while a step is asked for, it may be the start.
    if (bulk && back && !steps.busy) void steps.leave(bulk.id);
  };
  return (
    <Drawer
      opened
      width={560}
      onClose={() => {
        leave();
        onClose();
      }}
      title={formatMessage({ id: 'bulk.title' })}
      footer={
        id === null ? (
          <>
            <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
            <Button
              variant="primary"
              busy={steps.busy}
              blockedBecause={changes.length < typed.length ? formatMessage({ id: 'bulk.unfinished' }) : undefined}
              onClick={() => void prepare(changes)}
            >
              {formatMessage({ id: 'bulk.review' })}
            </Button>
          </>
        ) : back ? (
          <Button
            busy={steps.busy}
            onClick={() => {
              leave();
              setId(null);
            }}
          >
            {formatMessage({ id: 'bulk.back' })}
          </Button>
        ) : (
          <Button onClick={onClose}>{formatMessage({ id: 'bulk.close' })}</Button>
        )
      }
    >
      <div className={styles['step']}>
        <p className={styles['scope']}>{scopeText(scope)}</p>
        {id === null && !fields && <Skeleton lines={3} />}
        {id === null && fields && (
          <>
            <ChooseStep fields={fields} typed={typed} onChange={setTyped} />
            {mayDelete && (
              <div>
                <Button
                  variant="subtle"
                  icon={<DeleteIcon aria-hidden />}
                  busy={steps.busy}
                  onClick={() => void prepare([{ field: 'status', operation: 'SET', values: ['DELETED'] }])}
                >
                  {formatMessage({ id: 'bulk.delete' })}
                </Button>
              </div>
            )}
            <AppLink href={paths.customerChanges}>{formatMessage({ id: 'bulk.latest' })}</AppLink>
          </>
        )}
        {id !== null && !bulk && !error && <Skeleton lines={4} />}
        {bulk && <BulkState bulk={bulk} />}
        {bulk && <BulkButtons bulk={bulk} steps={steps} />}
        {bulk && works(bulk) && bulk.status !== 'CHECKING' && (
          <p className={styles['note']}>
            {formatMessage({ id: 'bulk.goesOn' })}{' '}
            <AppLink href={paths.customerChange(bulk.id)}>{formatMessage({ id: 'bulk.open' })}</AppLink>
          </p>
        )}
        {error && <Alert tone="danger">{errorText(error)}</Alert>}
        {steps.trouble !== null && (
          <Alert tone="danger" announced>
            {steps.trouble}
          </Alert>
        )}
      </div>
    </Drawer>
  );
}

/** What may be changed, and what is closed to this viewer; null until it is known. */
function useFields(): readonly BulkField[] | null {
  const { data } = useQuery(CustomerBulkFieldsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    data?.customerBulkFields.map(({ field, operations, lock }) => ({
      // The API spells them as the domain does.
      field: field as BulkField['field'],
      operations,
      lock: lock as BulkField['lock'],
    })) ?? null
  );
}
