import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { createAppRouter } from './app/router';
import { post } from './graphql/post';
import { startLanguage } from './i18n/language';
import { loadMessages } from './i18n/messages';
import { createSession } from './session/session';
import { followScheme } from './ui/color-scheme';
import './ui/tokens.css';
import './ui/base.css';

followScheme();
const language = startLanguage();
const session = createSession(post);
const router = createAppRouter(session);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <App session={session} router={router} language={language} messages={await loadMessages(language)} />
  </StrictMode>,
);
