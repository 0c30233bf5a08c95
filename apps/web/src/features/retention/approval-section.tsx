import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useFormats } from '../../i18n/format';
import { Alert } from '../../ui/alert';
import { AppLink } from '../../ui/app-link';
import type { Tone } from '../../ui/badge';
import { ProgressBar } from '../../ui/progress-bar';
import { SectionCard } from '../../ui/section-card';
import styles from './retention.module.css';
import type { Approval } from './use-approval';

/** How far the last approval has come, and at its end who stays all the same, and why. */
export function ApprovalSection({ approval }: { approval: Approval }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const { by, at, state, customers, done, erased, left, failure } = approval;
  const goesOn = state === 'WAITING' || state === 'RUNNING';
  const title = formatMessage({ id: goesOn ? 'retention.goesOn' : 'retention.last' });
  return (
    <SectionCard
      title={title}
      description={formatMessage({ id: 'retention.approved' }, { by, when: dateTime(at), count: customers })}
    >
      {goesOn ? (
        <ProgressBar
          label={title}
          value={done / customers}
          text={formatMessage({ id: 'retention.progress' }, { done, total: customers })}
        />
      ) : (
        <Alert tone={toneOf(approval)} announced title={formatMessage({ id: 'retention.done' }, { count: erased })}>
          {failure ?? (state === 'CANCELLED' ? formatMessage({ id: 'retention.stopped' }) : null)}
        </Alert>
      )}
      {left.length > 0 && (
        <>
          <h3 className={styles['left']}>{formatMessage({ id: 'retention.left' }, { count: left.length })}</h3>
          <ul className={styles['list']}>
            {left.map(({ id, number, name, reasons }, index) => (
              <li key={id ?? index}>
                <p>
                  {id === null ? (
                    formatMessage({ id: 'retention.gone' })
                  ) : (
                    <AppLink href={paths.customer(id)}>
                      {formatMessage({ id: 'retention.choose' }, { name, number })}
                    </AppLink>
                  )}
                </p>
                {reasons.map(({ code, message }) => (
                  <p key={code} className={styles['why']}>
                    {message}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </SectionCard>
  );
}

function toneOf({ state, left }: Approval): Tone {
  if (state === 'FAILED') return 'danger';
  return state === 'DONE' && left.length === 0 ? 'success' : 'warning';
}
