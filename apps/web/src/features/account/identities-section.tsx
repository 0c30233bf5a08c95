import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { IdentityList } from '../../session/identity-list';
import { IdentitiesDocument } from '../../session/session.generated';
import { SectionCard } from '../../ui/section-card';

/** Where else one's account leads; nothing where it leads nowhere else. */
export function IdentitiesSection() {
  const { formatMessage } = useIntl();
  const { data } = useQuery(IdentitiesDocument, { fetchPolicy: 'no-cache' });
  const identities = data?.viewer?.identities ?? [];
  if (identities.length < 2) return null;
  return (
    <SectionCard
      title={formatMessage({ id: 'identity.others' })}
      description={formatMessage({ id: 'identity.others.effect' })}
    >
      <IdentityList identities={identities} />
    </SectionCard>
  );
}
