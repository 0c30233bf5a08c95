import preset from '@register/config/jest-web';

// Finding things by role is slow in jsdom, and slower on a busy machine; a test that hangs still fails.
export default { ...preset, testTimeout: 60_000, setupFilesAfterEnv: ['<rootDir>/src/test/patience.ts'] };
