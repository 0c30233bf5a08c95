import { useIntl } from 'react-intl';
import { useLanguage } from '../../i18n/intl-provider';
import { customValueText } from '../../session/custom-value-text';
import { Chip } from '../../ui/chip';
import type { OwnFilter } from './own-filters';
import type { RegisterView } from './register-search';
import type { OwnFields } from './use-own-fields';

interface OwnFilterChipsProps {
  view: RegisterView;
  own: OwnFields;
  onChange: (filters: readonly OwnFilter[]) => void;
}

/** What the list is narrowed by of the group's own fields, each to be taken away. */
export function OwnFilterChips({ view, own, onChange }: OwnFilterChipsProps) {
  const { formatMessage } = useIntl();
  const wordsOf = useFilterWords(own);
  return view.own.map((filter) => {
    const words = wordsOf(filter);
    return (
      <Chip
        key={`${filter.key}:${filter.operator}`}
        removeLabel={formatMessage({ id: 'register.chip.remove' }, { filter: words })}
        onRemove={() => onChange(view.own.filter((other) => other !== filter))}
      >
        {words}
      </Chip>
    );
  });
}

/** "Portkod: 12", "Antal våningar: från 3", "Kundklass: Guld, Silver". */
function useFilterWords({ table }: OwnFields) {
  const intl = useIntl();
  const { language } = useLanguage();
  return ({ key, operator, value }: OwnFilter): string => {
    const field = table.byKey.get(key);
    const title = field?.title[language] ?? key;
    const wordsOf = (words: string) => `${title}: ${words}`;
    switch (operator) {
      case 'is':
        return wordsOf(intl.formatMessage({ id: value === 'yes' ? 'register.own.yes' : 'register.own.no' }));
      case 'has':
        return wordsOf(intl.formatMessage({ id: value === 'yes' ? 'register.own.some' : 'register.own.none' }));
      case 'from':
      case 'to':
        return wordsOf(intl.formatMessage({ id: `register.own.chip.${operator}` }, { value }));
      default:
        return wordsOf(field ? customValueText(intl, language, { ...field, type: typeOf(operator) }, value) : value);
    }
  };
}

/** Choices are said in their words; of a text only a part was given. */
const typeOf = (operator: OwnFilter['operator']) => (operator === 'in' ? 'MULTIPLE_CHOICE' : 'TEXT');
