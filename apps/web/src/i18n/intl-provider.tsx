import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { rememberLanguage, type Language } from './language';
import { loadMessages, type Messages } from './messages';

interface LanguageChoice {
  language: Language;
  /** Resolves when the texts are on the screen. */
  chooseLanguage: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

interface LanguageProviderProps {
  language: Language;
  messages: Messages;
  children: ReactNode;
}

/** Starts with a catalogue that is already loaded, so that no key or empty text is ever painted. */
export function LanguageProvider({ language, messages, children }: LanguageProviderProps) {
  const [shown, setShown] = useState({ language, messages });
  const chooseLanguage = useCallback(async (chosen: Language) => {
    const catalogue = await loadMessages(chosen);
    rememberLanguage(chosen);
    setShown({ language: chosen, messages: catalogue });
  }, []);
  useEffect(() => {
    document.documentElement.lang = shown.language;
  }, [shown.language]);
  const choice = useMemo(() => ({ language: shown.language, chooseLanguage }), [shown.language, chooseLanguage]);
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={localeOf[shown.language]} messages={shown.messages}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it.');
  return choice;
}

/** British English: day before month, as a Swedish company writes it. */
const localeOf: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
