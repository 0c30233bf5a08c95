import { useIntl } from 'react-intl';
import type { CountPrecision } from '../../graphql/schema.generated';

/** "4 812", or "200 000+" where counting stopped. */
export function useCounted(): (count: Counted) => string {
  const { formatNumber } = useIntl();
  return ({ value, precision }) => `${formatNumber(value)}${precision === 'EXACT' ? '' : '+'}`;
}

export interface Counted {
  value: number;
  precision: CountPrecision;
}
