import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { SectionCard } from '../../../ui/section-card';
import { Skeleton } from '../../../ui/skeleton';
import { toast } from '../../../ui/toast';
import { AuditStateDocument, AuditVerifyDocument, type AuditStateQuery } from '../people.generated';
import styles from './log.module.css';

/** Whether the log and the histories are as they were written: what came of looking the last time, and looking anew. */
export function AuditSection() {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, error, startPolling, stopPolling, refetch } = useQuery(AuditStateDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [verify, { loading }] = useMutation(AuditVerifyDocument);
  const isChecking = data?.auditState.isChecking === true;
  useEffect(() => {
    if (!isChecking) return;
    startPolling(soonMs);
    return stopPolling;
  }, [isChecking, startPolling, stopPolling]);
  const look = async () => {
    try {
      await verify();
      await refetch();
    } catch (failure) {
      toast.failed(errorText(toAppError(failure)));
    }
  };
  return (
    <SectionCard
      title={formatMessage({ id: 'log.seal' })}
      description={formatMessage({ id: 'log.seal.effect' })}
      actions={
        <Button busy={loading || isChecking} onClick={() => void look()}>
          {formatMessage({ id: 'log.verify' })}
        </Button>
      }
    >
      {error && !data && <Alert tone="danger">{errorText(toAppError(error))}</Alert>}
      {!data && !error && <Skeleton lines={2} height={20} />}
      {data && <Standing state={data.auditState} />}
    </SectionCard>
  );
}

function Standing({ state }: { state: AuditStateQuery['auditState'] }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const { sealedAt, lastCheck, isChecking, checkFailed } = state;
  return (
    <>
      <div role="status">
        {isChecking && <p>{formatMessage({ id: 'log.checking' })}</p>}
        {!isChecking && checkFailed && <Alert tone="warning">{formatMessage({ id: 'log.checkFailed' })}</Alert>}
        {!isChecking && lastCheck && <Checked check={lastCheck} />}
        {!isChecking && !lastCheck && !checkFailed && <p>{formatMessage({ id: 'log.neverChecked' })}</p>}
      </div>
      <p className={styles['quiet']}>
        {sealedAt === null
          ? formatMessage({ id: 'log.unsealed' })
          : formatMessage({ id: 'log.sealedAt' }, { when: dateTime(sealedAt) })}
      </p>
      {lastCheck?.head && lastCheck.isIntact && (
        <p className={styles['quiet']}>{formatMessage({ id: 'log.head' }, { head: lastCheck.head })}</p>
      )}
    </>
  );
}

function Checked({ check }: { check: NonNullable<AuditStateQuery['auditState']['lastCheck']> }) {
  const { formatMessage } = useIntl();
  const { dateTime, number } = useFormats();
  const { isIntact, at, by, rows, findings } = check;
  const when = { when: dateTime(at), who: by };
  if (isIntact)
    return <Alert tone="success">{formatMessage({ id: 'log.intact' }, { ...when, rows: number(rows) })}</Alert>;
  return (
    <Alert tone="danger" title={formatMessage({ id: 'log.broken' }, when)}>
      <ul className={styles['findings']}>
        {findings.map(({ trouble, seal, log, from, until, position }) => (
          <li key={`${trouble}:${seal}:${position}`}>
            {[
              formatMessage({ id: `log.trouble.${trouble}` }),
              log && formatMessage({ id: `log.of.${log}` }),
              seal !== null && formatMessage({ id: 'log.at.seal' }, { seal }),
              position !== null && formatMessage({ id: 'log.at.position' }, { position }),
              until !== null &&
                formatMessage(
                  { id: 'log.at.time' },
                  { from: from === null ? '–' : dateTime(from), until: dateTime(until) },
                ),
            ]
              .filter(Boolean)
              .join(' ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const soonMs = 2000;
