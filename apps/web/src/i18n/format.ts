import { useMemo } from 'react';
import { useIntl } from 'react-intl';

export interface Formats {
  /** 2026-11-21, in English 21 Nov 2026. */
  date: (iso: string) => string;
  /** 2026-11-21 14:05. */
  dateTime: (iso: string) => string;
  /** "för 3 dagar sedan" up to seven days, then the date. Put dateTime in the title. */
  since: (iso: string, now: Date) => string;
  /** 4 812 with the language's own thousands separator. */
  number: (value: number) => string;
  /** "a, b eller c"; as a conjunction "a, b och c". */
  list: (items: readonly string[], kind?: 'conjunction' | 'disjunction') => string;
}

const DAY = 86_400_000;

export function useFormats(): Formats {
  const intl = useIntl();
  return useMemo(() => {
    const date = (iso: string) => intl.formatDate(iso, intl.locale.startsWith('sv') ? numericDate : writtenDate);
    return {
      date,
      dateTime: (iso) => `${date(iso)} ${intl.formatTime(iso, { hour: '2-digit', minute: '2-digit' })}`,
      since: (iso, now) => {
        const elapsed = now.getTime() - Date.parse(iso);
        if (elapsed < 0 || elapsed > 7 * DAY) return date(iso);
        if (elapsed >= DAY) return intl.formatRelativeTime(-Math.floor(elapsed / DAY), 'day', { numeric: 'auto' });
        if (elapsed >= 3_600_000) return intl.formatRelativeTime(-Math.floor(elapsed / 3_600_000), 'hour');
        if (elapsed < 60_000) return intl.formatRelativeTime(0, 'second', { numeric: 'auto' });
        return intl.formatRelativeTime(-Math.floor(elapsed / 60_000), 'minute');
      },
      number: (value) => intl.formatNumber(value),
      list: (items, kind = 'disjunction') => intl.formatList([...items], { type: kind }),
    };
  }, [intl]);
}

const numericDate = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const writtenDate = { year: 'numeric', month: 'short', day: 'numeric' } as const;
