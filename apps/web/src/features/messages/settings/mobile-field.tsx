import { mobileOf } from '@register/domain/message/notification-choices';
import { useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { toast } from '../../../ui/toast';
import styles from './subject-list.module.css';
import { useNotificationSettings } from './use-notification-settings';

/** Where text messages go. */
export function MobileField({ mobile }: { mobile: string | null }) {
  const { formatMessage } = useIntl();
  const [text, setText] = useState(mobile ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const { change, busy } = useNotificationSettings();
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (mobileOf(text) === undefined) return setProblem(formatMessage({ id: 'notifications.mobile.invalid' }));
    const found = await change({ mobile: text.trim() || null });
    setProblem(found);
    if (found === null) toast.info(formatMessage({ id: 'notifications.mobile.saved' }));
  };
  return (
    <form className={styles['mobile']} noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={formatMessage({ id: 'notifications.mobile' })}
        description={formatMessage({ id: 'notifications.mobile.effect' })}
        error={problem}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" busy={busy}>
        {formatMessage({ id: 'notifications.mobile.save' })}
      </Button>
    </form>
  );
}
