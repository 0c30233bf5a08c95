import { useIntl } from 'react-intl';
import { CardSection } from '../card-section';
import { PlainFields } from './plain-fields';

/** The switches of "Fler inställningar", each with what it does. */
export function SettingFields() {
  const { formatMessage } = useIntl();
  return (
    <CardSection id="section-settings" title={formatMessage({ id: 'card.section.moreSettings' })}>
      <PlainFields section="moreSettings" />
    </CardSection>
  );
}
