import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useFormats } from '../../../i18n/format';
import { AppLink } from '../../../ui/app-link';
import { Badge, type Tone } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import type { Message_LoggedFragment } from '../messages.generated';
import styles from './message-log.module.css';
import { ReplayButton } from './replay-button';

type Logged = Message_LoggedFragment;

/** One message: what, to whom, by which way, and what became of it. */
export function MessageItem({ message, now }: { message: Logged; now: Date }) {
  const { formatMessage } = useIntl();
  const { dateTime, since } = useFormats();
  const [reading, setReading] = useState(false);
  const { id, kind, channel, state, recipient, address, by, customer, customers, createdAt, attempts, text } = message;
  const tried = channel === 'NOTIFICATION' ? [] : [formatMessage({ id: 'messages.attempts' }, { count: attempts })];
  return (
    <div className={styles['message']}>
      <div className={styles['head']}>
        <span className={styles['title']}>{formatMessage({ id: `messages.kind.${kind}` }, { customers })}</span>
        <Badge tone={tones[state]}>
          {formatMessage({ id: `messages.state.${state}` }, { kept: text ? 'yes' : 'no' })}
        </Badge>
      </div>
      <p>
        {formatMessage(
          { id: 'messages.to' },
          { recipient: [recipient, address && `<${address}>`].filter(Boolean).join(' '), channel },
        )}
      </p>
      {customer?.name && <AppLink href={paths.customer(customer.id)}>{customer.name}</AppLink>}
      <p className={styles['quiet']} title={dateTime(createdAt)}>
        {[by, since(createdAt, now), ...tried].filter(Boolean).join(' · ')}
      </p>
      <Trouble message={message} />
      {text && (
        <div>
          <Button variant="subtle" aria-expanded={reading} onClick={() => setReading(!reading)}>
            {formatMessage({ id: reading ? 'messages.hideLetter' : 'messages.showLetter' })}
          </Button>
        </div>
      )}
      {text && reading && <pre className={styles['letter']}>{text}</pre>}
      {message.viewerCanReplay && <ReplayButton id={id} />}
    </div>
  );
}

/** Why it has not arrived, and when it is tried again. */
function Trouble({ message: { failure, nextAttemptAt } }: { message: Logged }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  if (!failure) return null;
  const again = nextAttemptAt && formatMessage({ id: 'messages.next' }, { when: dateTime(nextAttemptAt) });
  return (
    <p className={styles['failure']}>
      {[formatMessage({ id: `messages.failure.${failure}` }), again].filter(Boolean).join(' ')}
    </p>
  );
}

const tones: Readonly<Record<Logged['state'], Tone>> = {
  WAITING: 'info',
  SENDING: 'info',
  SENT: 'success',
  NOT_SENT: 'warning',
  DEAD: 'danger',
};
