import { useIntl } from 'react-intl';
import type { MessageId } from '../../i18n/messages';

/** "1 204 artiklar", "fler än 10 000 artiklar"; nothing while nobody knows. */
export function useEntryCount(count: { value: number; precision: string } | null, id: MessageId): string {
  const { formatMessage } = useIntl();
  if (!count) return '';
  return formatMessage({ id }, { count: count.value, exact: count.precision === 'EXACT' ? 'yes' : 'no' });
}
