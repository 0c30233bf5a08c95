import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** Öre as an amount to read: `2 499,00 kr`. */
export function useMoney(): (amount: number) => string {
  const { formatNumber } = useIntl();
  return useCallback((amount) => formatNumber(amount / 100, { style: 'currency', currency: 'SEK' }), [formatNumber]);
}
