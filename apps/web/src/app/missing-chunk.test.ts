import { expect, it } from '@jest/globals';
import { isMissingChunk } from './missing-chunk';

it.each([
  ['Chromium', 'Failed to fetch dynamically imported module: https://register.example/assets/me-1.js'],
  ['Firefox', 'error loading dynamically imported module: https://register.example/assets/me-1.js'],
  ['Safari', 'Importing a module script failed.'],
  ['the bundler', 'Unable to preload CSS for /assets/me-1.css'],
])('knows by the words of %s that a part of the app is gone', (_, message) => {
  expect(isMissingChunk(new TypeError(message))).toBe(true);
});

it('takes no other fault for a new version', () => {
  expect(isMissingChunk(new TypeError("Cannot read properties of undefined (reading 'name')"))).toBe(false);
  expect(isMissingChunk('Failed to fetch dynamically imported module')).toBe(false);
});
