import os from 'node:os';
import preset from '@register/config/jest-node';

// Real server, real database, real browser, all of its own for each file; so two files may walk at a time, and more where there are processors for them.
export default {
  ...preset,
  testMatch: ['<rootDir>/journeys/**/*.test.ts'],
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '^@register/domain/(.*)$': '<rootDir>/../../../packages/domain/src/$1',
  },
  testTimeout: 180_000,
  maxWorkers: Math.max(2, Math.floor(os.availableParallelism() / 2)),
  verbose: true,
};
