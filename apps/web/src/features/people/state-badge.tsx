import { useIntl } from 'react-intl';
import type { UserState } from '../../graphql/schema.generated';
import { Badge } from '../../ui/badge';

const tones = { ACTIVE: 'success', INVITED: 'warning', INACTIVE: 'neutral' } as const;

export function StateBadge({ state }: { state: UserState }) {
  const { formatMessage } = useIntl();
  return <Badge tone={tones[state]}>{formatMessage({ id: `people.state.${state}` })}</Badge>;
}
