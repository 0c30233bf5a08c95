// Jest for packages that run on Node: sources are compiled by swc to CommonJS, so no flags are needed.
// Packages that ship only ES modules are compiled too, hence the empty ignore list.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@register/domain/(.*)$': '<rootDir>/../../packages/domain/src/$1',
  },
  transformIgnorePatterns: [
    'node_modules/(?!.*(typeid-js|uuid|uuidv7|@formatjs|intl-messageformat|@tus|srvx|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit)/)',
  ],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
