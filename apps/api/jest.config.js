import base from '@register/config/jest-node';

export default {
  ...base,
  globalSetup: '<rootDir>/test/start-mariadb.ts',
  globalTeardown: '<rootDir>/test/stop-mariadb.ts',
};
