import { registerEnumType } from 'type-graphql';

export const UiLanguage = { sv: 'sv', en: 'en' } as const;
export type UiLanguage = keyof typeof UiLanguage;
registerEnumType(UiLanguage, {
  name: 'UiLanguage',
  description: 'Languages of the user interface and of messages (ISO 639-1).',
  valuesConfig: { sv: { description: 'Swedish.' }, en: { description: 'English.' } },
});

export const ColorScheme = { AUTO: 'AUTO', LIGHT: 'LIGHT', DARK: 'DARK' } as const;
export type ColorScheme = keyof typeof ColorScheme;
registerEnumType(ColorScheme, {
  name: 'ColorScheme',
  description: 'Light or dark pages.',
  valuesConfig: {
    AUTO: { description: 'As the device has it.' },
    LIGHT: { description: 'Always light.' },
    DARK: { description: 'Always dark.' },
  },
});
