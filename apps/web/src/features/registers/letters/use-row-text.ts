import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { usePercent } from './use-percent';
import type { LetterRow } from './use-letters';

/** One row of a letter to read: `Filter 15 %`, `Alla artiklar 5 %`. */
export function useRowText(): (row: LetterRow) => string {
  const { formatMessage } = useIntl();
  const percent = usePercent();
  return useCallback(
    ({ allArticles, articleGroup, percent: discount }) => {
      const group = allArticles ? formatMessage({ id: 'letters.all' }) : articleGroup?.name;
      return `${group ?? formatMessage({ id: 'letters.someGroup' })} ${percent(discount)}`;
    },
    [formatMessage, percent],
  );
}
