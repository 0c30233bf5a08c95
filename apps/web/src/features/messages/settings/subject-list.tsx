import { useIntl } from 'react-intl';
import { Checkbox } from '../../../ui/checkbox';
import { toast } from '../../../ui/toast';
import type { NotificationSettings_ChosenFragment } from '../messages.generated';
import styles from './subject-list.module.css';
import { useNotificationSettings } from './use-notification-settings';

/** One row a subject: the bell always, e-mail and text messages as one chooses. Each choice applies at once. */
export function SubjectList({ settings }: { settings: NotificationSettings_ChosenFragment }) {
  const { formatMessage } = useIntl();
  const { change } = useNotificationSettings();
  const choose = (wish: Pick<Subject, 'subject'> & Partial<Subject>) => {
    const subjects = settings.subjects.map((one) => (one.subject === wish.subject ? { ...one, ...wish } : one));
    void change({ subjects: [wish] }, { ...settings, subjects }).then(
      (problem) => problem !== null && toast.failed(problem),
    );
  };
  return (
    <ul className={styles['subjects']} aria-label={formatMessage({ id: 'notifications.subjects' })}>
      {settings.subjects.map(({ subject, email, emailAlways, sms }) => {
        const name = formatMessage({ id: `notifications.subject.${subject}` });
        const of = (way: 'email' | 'sms') => formatMessage({ id: `notifications.by.${way}.of` }, { subject: name });
        return (
          <li key={subject} className={styles['subject']}>
            <span className={styles['name']}>{name}</span>
            <span className={styles['ways']}>
              {emailAlways ? (
                <span className={styles['always']}>{formatMessage({ id: 'notifications.emailAlways' })}</span>
              ) : (
                <Checkbox
                  label={formatMessage({ id: 'notifications.by.email' })}
                  aria-label={of('email')}
                  checked={email}
                  onChange={(event) => choose({ subject, email: event.target.checked })}
                />
              )}
              {settings.mobile !== null && (
                <Checkbox
                  label={formatMessage({ id: 'notifications.by.sms' })}
                  aria-label={of('sms')}
                  checked={sms}
                  onChange={(event) => choose({ subject, sms: event.target.checked })}
                />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

type Subject = NotificationSettings_ChosenFragment['subjects'][number];
