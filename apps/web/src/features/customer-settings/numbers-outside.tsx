import { skipToken, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { Alert } from '../../ui/alert';
import { useDebouncedValue } from '../../ui/use-debounced-value';
import { NumbersOutsideDocument } from './customer-settings.generated';

interface NumbersOutsideProps {
  /** The rule that is being typed; null while it is none. */
  lengths: { readonly minLength: number; readonly maxLength: number } | null;
}

/** Before a rule is saved: how many customers have numbers that break it. */
export function NumbersOutside({ lengths }: NumbersOutsideProps) {
  const { formatMessage } = useIntl();
  const [minLength, maxLength] = useDebouncedValue(
    lengths ? [String(lengths.minLength), String(lengths.maxLength)] : [],
    200,
  );
  const variables =
    minLength === undefined || maxLength === undefined
      ? null
      : { minLength: Number(minLength), maxLength: Number(maxLength) };
  const { data } = useQuery(NumbersOutsideDocument, variables ? { variables, fetchPolicy: 'network-only' } : skipToken);
  const count = variables && data?.customerSettings.numbersOutside;
  if (!count) return null;
  const text = formatMessage(
    { id: 'settings.number.outside' },
    { count: count.value, exact: count.precision === 'EXACT' ? 'yes' : 'no' },
  );
  return (
    <Alert tone={count.value > 0 ? 'warning' : 'info'} announced>
      {text}
    </Alert>
  );
}
