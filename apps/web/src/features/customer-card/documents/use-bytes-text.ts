import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** 3 kB, 1,4 MB: as the language writes it. */
export function useBytesText(): (bytes: number) => string {
  const { formatNumber } = useIntl();
  return useCallback(
    (bytes) => {
      const step = units.findIndex((_, at) => bytes < 1024 ** (at + 1) || at === units.length - 1);
      const unit = units[Math.max(0, step)] ?? 'byte';
      return formatNumber(bytes / 1024 ** Math.max(0, step), {
        style: 'unit',
        unit,
        // English has no short word for bytes that stands in the plural.
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: step > 1 ? 1 : 0,
      });
    },
    [formatNumber],
  );
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
