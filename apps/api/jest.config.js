import os from 'node:os';
import base from '@register/config/jest-node';

// As in production: GraphQL's own checks for two copies of itself cost a tenth of all the time.
process.env.NODE_ENV = 'production';

export default {
  ...base,
  globalSetup: '<rootDir>/test/before-all-tests.ts',
  globalTeardown: '<rootDir>/test/after-all-tests.ts',
  setupFilesAfterEnv: ['<rootDir>/test/shallow-stacks.ts'],
  testSequencer: '<rootDir>/jest-longest-first.js',
  // A fresh schema on a server takes its time on a busy machine; what must be fast says so in its own test.
  testTimeout: 30_000,
  // The suites mostly wait for disks and databases; jest would give a machine of two cores one worker only.
  maxWorkers: Math.max(2, os.availableParallelism() - 1),
};
