import type { LocalText } from '../custom-fields/custom-field.js';

/** How a file says each choice of the card, in words that an import reads as the same choice. */
const spoken = {
  type: { COMPANY: words('Företag', 'Company'), PRIVATE: words('Privat', 'Private') },
  language: {
    sv: words('Svenska', 'Swedish'),
    en: words('Engelska', 'English'),
    nb: words('Norska', 'Norwegian'),
    da: words('Danska', 'Danish'),
    fi: words('Finska', 'Finnish'),
    de: words('Tyska', 'German'),
  },
  vatType: {
    NORMAL_VAT: words('Normal moms', 'Normal VAT'),
    NO_VAT: words('Ingen moms', 'No VAT'),
    CUSTOM_VAT: words('Egen moms', 'Custom VAT'),
  },
  status: {
    ACTIVE: words('Aktiv', 'Active'),
    INACTIVE: words('Inaktiv', 'Inactive'),
    // Nothing that an import takes: what lies in the bin is restored, not written.
    DELETED: words('I papperskorgen', 'In the bin'),
  },
} as const satisfies Record<string, Record<string, LocalText>>;

export type SpokenColumn = keyof typeof spoken;

export const isChoiceColumn = (key: string): key is SpokenColumn => Object.hasOwn(spoken, key);

/** A choice in words; one that has none as it is. */
export function spokenChoice(column: SpokenColumn, value: string, language: 'sv' | 'en'): string {
  const said: Readonly<Record<string, LocalText>> = spoken[column];
  return said[value]?.[language] ?? value;
}

/** Every value that has words, for the import to be tried with. */
export const spokenValues = (column: SpokenColumn): readonly string[] => Object.keys(spoken[column]);

export const flagWord = (flag: boolean, language: 'sv' | 'en'): string => flagWords[String(flag) as 'true'][language];

const flagWords = { true: words('Ja', 'Yes'), false: words('Nej', 'No') } as const;

function words(sv: string, en: string): LocalText {
  return { sv, en };
}
