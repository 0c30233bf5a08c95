import preset from '@register/config/jest-node';

// Real server, real database, real browser: one journey at a time.
export default {
  ...preset,
  testMatch: ['<rootDir>/journeys/**/*.test.ts'],
  testTimeout: 180_000,
  maxWorkers: 1,
  verbose: true,
};
