import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/alert';
import { Badge } from '../../../ui/badge';
import { Checkbox } from '../../../ui/checkbox';
import { SectionCard } from '../../../ui/section-card';
import styles from './twins-panel.module.css';
import type { Twin } from './use-twins';

interface TwinsPanelProps {
  twins: readonly Twin[];
  /** How often saving has been tried: a twin in the way gets the focus then. */
  attempts: number;
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
}

/** "Finns redan?": those who may be the same, each a link in a tab of its own so that nothing typed is left. */
export function TwinsPanel({ twins, attempts, accepted, onAccept }: TwinsPanelProps) {
  const { formatMessage } = useIntl();
  const exact = twins.some((twin) => twin.exact);
  const warning = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) warning.current?.focus();
  }, [attempts]);
  return (
    <div aria-live="polite">
      {twins.length > 0 && (
        <SectionCard title={formatMessage({ id: 'create.twins' })}>
          {exact && (
            <Alert ref={warning} tone="warning" title={formatMessage({ id: 'create.twins.exact' })}>
              <Checkbox
                label={formatMessage({ id: 'create.twins.accept' })}
                checked={accepted}
                onChange={(event) => onAccept(event.target.checked)}
              />
            </Alert>
          )}
          <ul className={styles['list']}>
            {twins.map((twin) => (
              <li key={twin.id} className={styles['twin']}>
                <a href={paths.customer(twin.id)} target="_blank" rel="noopener">
                  {twin.name}
                  <span className="sr-only"> {formatMessage({ id: 'create.twins.newTab' })}</span>
                </a>
                <span className={styles['facts']}>
                  {[twin.number, twin.organisationNumber, twin.city].filter(Boolean).join(' · ')}
                </span>
                <span className={styles['badges']}>
                  <Badge tone={twin.exact ? 'warning' : 'neutral'}>
                    {formatMessage({ id: 'create.twins.by' }, { by: twin.by })}
                  </Badge>
                  {twin.status === 'INACTIVE' && <Badge>{formatMessage({ id: 'card.choice.INACTIVE' })}</Badge>}
                </span>
              </li>
            ))}
          </ul>
        </SectionCard>
      )}
    </div>
  );
}
