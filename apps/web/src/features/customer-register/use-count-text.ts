import { useIntl } from 'react-intl';
import type { CountPrecision } from '../../graphql/schema.generated';

/** "4 812 kunder", or "10 000+ kunder" where counting stopped. */
export function useCountText(count: { value: number; precision: CountPrecision } | null): string {
  const { formatMessage } = useIntl();
  if (!count) return '';
  const id = count.precision === 'EXACT' ? 'register.count' : 'register.count.atLeast';
  return formatMessage({ id }, { value: count.value });
}
