import { useIntl } from 'react-intl';
import { DoorPage } from './door-page';
import { IdentityList, type Identity } from './identity-list';

/** Where somebody gets who may act as several: at which customer, or in which group, they begin. */
export function ChoosePage({ identities }: { identities: readonly Identity[] }) {
  const { formatMessage } = useIntl();
  return (
    <DoorPage
      title={formatMessage({ id: 'identity.title' })}
      description={formatMessage({ id: 'identity.description' })}
    >
      <IdentityList identities={identities} />
    </DoorPage>
  );
}
