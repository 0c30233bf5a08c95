import { RouterProvider } from '@tanstack/react-router';
import { LanguageProvider } from '../i18n/intl-provider';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import type { Session } from '../session/session';
import { SessionProvider } from '../session/session-provider';
import type { createAppRouter } from './router';

interface AppProps {
  session: Session;
  router: ReturnType<typeof createAppRouter>;
  language: Language;
  messages: Messages;
}

export function App({ session, router, language, messages }: AppProps) {
  return (
    <LanguageProvider language={language} messages={messages}>
      <SessionProvider session={session}>
        <RouterProvider router={router} />
      </SessionProvider>
    </LanguageProvider>
  );
}
