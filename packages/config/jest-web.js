// Jest for the SPA: jsdom with Node's own fetch and encoders, sources compiled by swc to CommonJS, styles left out.
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(`jest-web/${name}`, import.meta.url));

export default {
  testEnvironment: 'jest-fixed-jsdom',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx', '<rootDir>/test/**/*.test.ts?(x)'],
  setupFiles: [here('browser-gaps.cjs')],
  moduleNameMapper: {
    '\\.(css|svg|png|woff2)$': here('empty.cjs'),
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@register/domain/(.*)$': '<rootDir>/../../packages/domain/src/$1',
  },
  // Packages that ship only ES modules are compiled too.
  transformIgnorePatterns: ['node_modules/(?!.*(@formatjs|intl-messageformat|react-intl|@tanstack|sonner)/)'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
