import { useIntl } from 'react-intl';
import { SectionCard } from '../../../ui/section-card';
import { MessageLog } from './message-log';

/** What one has made leave, at the bottom of one's account. */
export function OwnMessages() {
  const { formatMessage } = useIntl();
  return (
    <SectionCard
      title={formatMessage({ id: 'messages.own' })}
      description={formatMessage({ id: 'messages.own.effect' })}
    >
      <MessageLog scope="OWN" none={formatMessage({ id: 'messages.none' })} />
    </SectionCard>
  );
}
