import { createContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useLanguage } from '../i18n/intl-provider';
import { chooseScheme, type SchemeChoice } from '../ui/color-scheme';
import type { ColorScheme } from '../graphql/schema.generated';
import type { Session } from './session';

export const SessionContext = createContext<Session | null>(null);

/** Gives the session to everything below, and lets the account's language and scheme rule. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  const viewer = useSyncExternalStore(session.subscribe, () => session.state().viewer);
  const { chooseLanguage } = useLanguage();
  const language = viewer?.language;
  const scheme = viewer?.scheme;
  useEffect(() => {
    if (language) void chooseLanguage(language);
  }, [language, chooseLanguage]);
  useEffect(() => {
    if (scheme) chooseScheme(schemeOf[scheme]);
  }, [scheme]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

const schemeOf: Record<ColorScheme, SchemeChoice> = { AUTO: 'auto', LIGHT: 'light', DARK: 'dark' };
