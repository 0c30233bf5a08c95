// Every component in every state, for eyes and for axe: served by `pnpm dev` at /dev/kitchen-sink.html, in no build.
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../src/i18n/intl-provider';
import { startLanguage } from '../src/i18n/language';
import { loadMessages } from '../src/i18n/messages';
import { Announcer } from '../src/ui/announcer';
import { followScheme } from '../src/ui/color-scheme';
import { KitProvider } from '../src/ui/kit-provider';
import { Page } from '../src/ui/page';
import { PageHeader } from '../src/ui/page-header';
import { Toaster } from '../src/ui/toast';
import { inertPage } from '../src/ui/use-inert-page';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import { Choices } from './kitchen-sink/choices';
import { Fields } from './kitchen-sink/fields';
import { Layers } from './kitchen-sink/layers';
import { Lists } from './kitchen-sink/lists';
import { Messages } from './kitchen-sink/messages';

followScheme();
const language = startLanguage();
const messages = await loadMessages(language);

function KitchenSink() {
  return (
    <LanguageProvider language={language} messages={messages}>
      <KitProvider>
        <div {...inertPage}>
          <Page title={['Kitchen sink']} narrow>
            <PageHeader title="Kitchen sink" above="Small line above" beside="beside the title" />
            <Choices />
            <Fields />
            <Messages />
            <Layers />
            <Lists />
          </Page>
        </div>
        <Announcer />
        <Toaster />
      </KitProvider>
    </LanguageProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('kitchen-sink.html has no #root.');
const router = createRouter({ routeTree: createRootRoute({ component: KitchenSink }), history: createMemoryHistory() });
createRoot(root).render(<RouterProvider router={router as never} />);
