import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import type { CustomerMergeSide } from '../../../graphql/schema.generated';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { ButtonLink } from '../../../ui/button-link';
import { SwapIcon } from '../../../ui/icons';
import { SectionCard } from '../../../ui/section-card';
import type { CustomerMergePreviewQuery } from './merge.generated';
import { MergeChoice } from './merge-choice';
import { MergeMoves } from './merge-moves';
import styles from './merge.module.css';
import { useMerge } from './use-merge';

type Preview = NonNullable<CustomerMergePreviewQuery['customerMergePreview']>;

/** Who stays and who becomes part of it, whose value stands field by field, and what comes over. */
export function MergeForm({ preview, onStale }: { preview: Preview; onStale: () => void }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const { survivor, absorbed, choices, moves, blocks } = preview;
  const [taken, setTaken] = useState<ReadonlyMap<string, CustomerMergeSide>>(new Map());
  const { merge, busy, failure } = useMerge(onStale);
  if (!survivor || !absorbed) return null;
  const choose = (field: string, side: CustomerMergeSide) => setTaken(new Map(taken).set(field, side));
  const submit = () =>
    void merge({
      survivor,
      absorbed,
      choices: choices.map(({ field, suggested }) => ({ field, take: taken.get(field) ?? suggested })),
    });
  const swap = () => void navigate({ href: paths.customerMerge(absorbed.id, survivor.id), replace: true });
  return (
    <div className={styles['form']}>
      <div className={styles['pair']}>
        <Who title={formatMessage({ id: 'merge.survivor' })} customer={survivor} />
        <Button icon={<SwapIcon aria-hidden />} onClick={swap}>
          {formatMessage({ id: 'merge.swap' })}
        </Button>
        <Who title={formatMessage({ id: 'merge.absorbed' })} customer={absorbed} />
      </div>
      {blocks.length > 0 && (
        <Alert tone="warning" title={formatMessage({ id: 'merge.blocked' })}>
          <ul className={styles['reasons']}>
            {blocks.map(({ reason, message }) => (
              <li key={reason}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
      {choices.length > 0 && (
        <SectionCard
          title={formatMessage({ id: 'merge.choices' })}
          description={formatMessage({ id: 'merge.choices.text' })}
        >
          <div className={styles['choices']}>
            {choices.map((choice) => (
              <MergeChoice
                key={choice.field}
                choice={choice}
                names={{ survivor: survivor.number ?? '', absorbed: absorbed.number ?? '' }}
                taken={taken.get(choice.field) ?? choice.suggested}
                onChoose={(side) => choose(choice.field, side)}
              />
            ))}
          </div>
        </SectionCard>
      )}
      <MergeMoves moves={moves} />
      <p className={styles['note']}>
        {formatMessage({ id: 'merge.after' }, { number: absorbed.number ?? '', survivor: survivor.number ?? '' })}
      </p>
      {failure && (
        <Alert
          tone="danger"
          announced
          title={formatMessage({ id: 'merge.failed' })}
          requestId={failure.error?.requestId}
        >
          {failure.error ? errorText(failure.error) : failure.messages.join(' ')}
        </Alert>
      )}
      <div className={styles['acts']}>
        <ButtonLink href={paths.customer(survivor.id)}>{formatMessage({ id: 'merge.cancel' })}</ButtonLink>
        <Button
          variant="primary"
          busy={busy}
          blockedBecause={blocks.length > 0 ? formatMessage({ id: 'merge.blocked' }) : undefined}
          onClick={submit}
        >
          {formatMessage({ id: 'merge.submit' })}
        </Button>
      </div>
    </div>
  );
}

function Who({ title, customer }: { title: string; customer: NonNullable<Preview['survivor']> }) {
  const { number, name, organisationNumber, city } = customer;
  return (
    <section className={styles['who']} aria-label={title}>
      <p className={styles['facts']}>{title}</p>
      <h2>{name}</h2>
      <p className={styles['facts']}>{[number, organisationNumber, city].filter(Boolean).join(' · ')}</p>
    </section>
  );
}
