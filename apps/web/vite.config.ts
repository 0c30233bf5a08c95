import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

/** Libraries that change rarely and are shared by several routes get chunks of their own, so that a release keeps them cached. */
const chunkOf: readonly [name: string, test: RegExp][] = [
  // What signing in sends its operation with, without the client.
  [
    'print',
    /node_modules\/(\.pnpm\/)?graphql@[^/]*\/node_modules\/graphql\/(language\/(printer|visitor|ast|kinds|blockString|printString|characterClasses)|jsutils)/,
  ],
  ['react', /node_modules\/(\.pnpm\/)?(react|react-dom|scheduler)[@/]/],
  ['router', /node_modules\/(\.pnpm\/)?@tanstack[+/](react-router|router-core|history|react-store|store)[@/]/],
  ['apollo', /node_modules\/(\.pnpm\/)?(@apollo[+/]client|rxjs|optimism|@wry[+/])/],
  ['kit', /node_modules\/(\.pnpm\/)?(@mantine|@floating-ui)[+/]/],
  ['intl', /node_modules\/(\.pnpm\/)?(react-intl|@formatjs[+/][^/]*|intl-messageformat)[@/]/],
  ['icons', /node_modules\/(\.pnpm\/)?lucide-react[@/]|\/src\/ui\/icons\.ts$/],
  // Ours: dozens of files of some hundred bytes cost more to ask for than to read. What signing in shows comes first.
  ['door', /\/src\/(i18n\/intl-provider|ui\/(alert|button|brand-mark|class-names|color-scheme|field|text-field))\./],
  ['ui', /\/src\/ui\/(?!data-grid|toast)[^/]+\.(tsx?|module\.css)$/],
  ['grid', /node_modules\/(\.pnpm\/)?@tanstack[+/](react-table|table-core)[@/]/],
];

export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    proxy: { '/graphql': api, '/files': api },
  },
  build: {
    target: 'es2022',
    // Inlined fonts or icons would need data: in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: chunkOf.map(([name, test], index) => ({ name, test, priority: chunkOf.length - index })),
        },
      },
    },
  },
});
