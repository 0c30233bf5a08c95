import preset from '@register/config/jest-node';

// Real server, real database, real browser, all of its own for each file; so two files may walk at a time.
export default {
  ...preset,
  testMatch: ['<rootDir>/journeys/**/*.test.ts'],
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '^@register/domain/(.*)$': '<rootDir>/../../../packages/domain/src/$1',
  },
  testTimeout: 180_000,
  maxWorkers: 2,
  verbose: true,
};
