import os from 'node:os';
import preset from '@register/config/jest-node';

// Real server, real database, real browser, all of its own for each file; so three files may walk at a time, and more where there are processors for them.
export default {
  ...preset,
  testMatch: ['<rootDir>/journeys/**/*.test.ts'],
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '^@register/domain/(.*)$': '<rootDir>/../../../packages/domain/src/$1',
  },
  globalSetup: '<rootDir>/world/make-model.ts',
  globalTeardown: '<rootDir>/world/remove-model.ts',
  testTimeout: 180_000,
  // A walk waits for a third of its time.
  maxWorkers: Math.max(3, Math.floor(os.availableParallelism() / 2)),
  verbose: true,
};
