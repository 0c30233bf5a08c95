import { useIntl } from 'react-intl';
import { phoneText } from '../../../i18n/phone-text';
import { useOwnBranding } from '../../../session/use-own-branding';
import { useViewer } from '../../../session/use-session';
import { MailIcon, PhoneIcon } from '../../../ui/icons';
import { SectionCard } from '../../../ui/section-card';
import styles from './own-pages.module.css';

/** How the customer reaches the group, where the group says so. */
export function OwnContact() {
  const { formatMessage } = useIntl();
  const { group } = useViewer();
  const { phone, email } = useOwnBranding() ?? {};
  if (phone == null && email == null) return null;
  return (
    <SectionCard title={formatMessage({ id: 'portal.contact' }, { group: group.name })}>
      <div className={styles['contact']}>
        {phone != null && (
          <a href={`tel:${phone}`}>
            <PhoneIcon aria-hidden />
            {phoneText(phone)}
          </a>
        )}
        {email != null && (
          <a href={`mailto:${email}`}>
            <MailIcon aria-hidden />
            {email}
          </a>
        )}
      </div>
    </SectionCard>
  );
}
