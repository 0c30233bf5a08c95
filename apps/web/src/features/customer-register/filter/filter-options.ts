import type { ListFilter } from '@register/domain/filter/list-filters';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../../i18n/intl-provider';
import type { CountPrecision } from '../../../graphql/schema.generated';
import type { MessageId } from '../../../i18n/messages';
import { useViewer } from '../../../session/use-session';
import type { Facet } from './use-facets';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many customers it would leave; null while that is not known. */
  readonly count: { readonly value: number; readonly precision: CountPrecision } | null;
}

/** Whether the options of a filter are listed, to be ticked. */
export const hasOptionList = ({ kind, name }: ListFilter): boolean =>
  kind === 'choice' || kind === 'flag' || kind === 'links' || kind === 'code' || name === 'assignedTo';

/** The options of a filter in the reader's language, with their counts; what is chosen is among them. */
export function useFilterOptions(): (
  filter: ListFilter,
  facet: Facet | undefined,
  chosen: readonly string[],
) => FilterOption[] {
  const { user } = useViewer();
  const wordOf = useValueWord();
  return useCallback(
    (filter, facet, chosen) => {
      const counted = facet?.options ?? [];
      // What is not among the counted options has no customer here.
      const none = facet?.total ? { value: 0, precision: facet.total.precision } : null;
      const countOf = (value: string) => counted.find((option) => option.value === value)?.count ?? none;
      if (filter.kind === 'choice')
        return filter.choices.map((value) => ({ value, label: wordOf(filter, value), count: countOf(value) }));
      if (filter.kind === 'flag')
        return (['yes', 'no'] as const).map((value) => ({
          value,
          label: wordOf(filter, value),
          count: countOf(String(value === 'yes')),
        }));
      const me =
        filter.kind === 'people' && user ? [{ value: 'me', label: wordOf(filter, 'me'), count: countOf(user.id) }] : [];
      const found = counted
        .filter(({ value }) => value !== user?.id)
        .map(({ value, name, count }) => ({ value, label: name ?? value, count }));
      const missing = chosen
        .filter((value) => ![...me, ...found].some((option) => option.value === value))
        .map((value) => ({ value, label: wordOf(filter, value), count: none }));
      return [...me, ...missing, ...found];
    },
    [wordOf, user],
  );
}

/** One value of a filter in words, as far as it is known without asking. */
export function useValueWord(): (filter: ListFilter, value: string) => string {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  return useCallback(
    ({ kind, custom }, value) => {
      if (kind === 'flag') return formatMessage({ id: value === 'yes' ? 'filter.yes' : 'filter.no' });
      if (kind === 'people' && value === 'me') return formatMessage({ id: 'filter.me' });
      if (kind === 'choice' && custom) return custom.options.find(({ key }) => key === value)?.[language] ?? value;
      if (kind === 'choice') return formatMessage({ id: `card.choice.${value}` as MessageId });
      return value;
    },
    [formatMessage, language],
  );
}

/** What the lack of a value is called. */
export const emptyWord = ({ name, kind }: ListFilter): MessageId =>
  kind === 'people' ? 'filter.nobody' : name === 'vatType' ? 'filter.automatic' : 'filter.none';
