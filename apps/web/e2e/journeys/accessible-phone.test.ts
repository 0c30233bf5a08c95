import { walkEveryPage } from '../world/every-page';

walkEveryPage([
  { screen: 'phone', scheme: 'dark', language: 'sv' },
  { screen: 'phone', scheme: 'light', language: 'en' },
]);
