import { walkEveryPage } from '../world/every-page';

walkEveryPage([
  { screen: 'desktop', scheme: 'light', language: 'sv' },
  { screen: 'desktop', scheme: 'dark', language: 'en' },
]);
