import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { useFieldName } from '../../../session/use-field-name';
import { Alert } from '../../../ui/alert';
import { Badge } from '../../../ui/badge';
import { ButtonLink } from '../../../ui/button-link';
import { SectionCard } from '../../../ui/section-card';
import { Segmented } from '../../../ui/segmented';
import { Skeleton } from '../../../ui/skeleton';
import styles from '../people.module.css';
import { WhoSeesWhatDocument } from './seen.generated';
import { shownExplanations, type Explained, type ShownFields } from './shown-explanations';
import { useExplanationText } from './use-explanation-text';

interface ExplanationsProps {
  user: { readonly id: string; readonly name: string };
  customerId: string;
}

/** Every field of one customer as one user has it, with the reason where it is not theirs. */
export function Explanations({ user, customerId }: ExplanationsProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [shown, setShown] = useState<ShownFields>('closed');
  const { data, error } = useQuery(WhoSeesWhatDocument, {
    variables: { customerId, seenBy: { userId: user.id } },
    fetchPolicy: 'network-only',
  });
  const all = data?.customerFieldExplanations;
  if (error)
    return (
      <Alert tone="danger" announced title={formatMessage({ id: 'people.seen.loadFailed' })}>
        {errorText(toAppError(error))}
      </Alert>
    );
  if (all === undefined) return <Skeleton lines={8} height={32} />;
  if (all === null) return <Alert tone="warning" announced title={formatMessage({ id: 'people.seen.missing' })} />;
  const explained = shownExplanations(all, shown);
  return (
    <SectionCard
      title={formatMessage({ id: 'people.seen.fields' })}
      description={formatMessage(
        { id: 'people.seen.summary' },
        {
          name: user.name,
          all: all.length,
          seen: all.filter(({ canRead }) => canRead).length,
          changed: all.filter(({ canChange }) => canChange).length,
        },
      )}
    >
      <div className={styles['part']}>
        <div className={styles['end']}>
          <ButtonLink href={paths.customerSeenBy(customerId, user.id)}>
            {formatMessage({ id: 'people.seen.card' }, { name: user.name })}
          </ButtonLink>
          <ButtonLink href={paths.user(user.id)}>{formatMessage({ id: 'people.seen.openUser' })}</ButtonLink>
        </div>
        <Segmented
          label={formatMessage({ id: 'people.seen.filter' })}
          hideLabel
          options={(['closed', 'locked', 'all'] as const).map((value) => ({
            value,
            label: formatMessage({ id: `people.seen.filter.${value}` }),
          }))}
          value={shown}
          onChange={setShown}
        />
        <p role="status" className={styles['more']}>
          {formatMessage({ id: 'people.seen.count' }, { count: explained.length })}
        </p>
        {explained.length > 0 && (
          <ul className={styles['list']} aria-label={formatMessage({ id: 'people.seen.fields' })}>
            {explained.map((one) => (
              <ExplainedField key={one.field} explained={one} />
            ))}
          </ul>
        )}
      </div>
    </SectionCard>
  );
}

function ExplainedField({ explained }: { explained: Explained }) {
  const { formatMessage } = useIntl();
  const fieldName = useFieldName();
  const { why, whyLocked } = useExplanationText();
  const { field, canRead, canChange } = explained;
  const sentences = [...new Set([why(explained), whyLocked(explained)].filter((text) => text !== null))];
  return (
    <li className={styles['row']} data-field={field}>
      <div className={styles['who']}>
        <strong>{fieldName(field)}</strong>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles['more']}>
            {sentence}
          </p>
        ))}
      </div>
      <div className={styles['end']}>
        <Badge tone={canRead ? 'success' : 'warning'}>
          {formatMessage({ id: canRead ? 'people.seen.yes' : 'people.seen.no' })}
        </Badge>
        <Badge tone={canChange ? 'success' : 'neutral'}>
          {formatMessage({ id: canChange ? 'people.seen.changes' : 'people.seen.changesNot' })}
        </Badge>
      </div>
    </li>
  );
}
