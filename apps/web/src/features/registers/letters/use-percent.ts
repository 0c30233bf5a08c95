import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** 12.5 as a discount to read: `12,5 %`. */
export function usePercent(): (percent: number) => string {
  const { formatNumber } = useIntl();
  return useCallback(
    (percent) => formatNumber(percent / 100, { style: 'percent', maximumFractionDigits: 2 }),
    [formatNumber],
  );
}
