import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

// Puts the built server, and the packages that have the most modules, into a few files: dist/server. To look up and compile
// 1,700 modules one by one is half of the time to a first answer, and a sixth of the memory.
// `node scripts/bundle.js <folder>` puts the programs there that the tests start, kill and start again, from the sources.

const api = fileURLToPath(new URL('..', import.meta.url));
const [folder] = process.argv.slice(2);

/** Packages that a start loads are taken in, with what only they use. The domain's own come with the domain. */
const taken = [
  '@apollo/server',
  '@formatjs/intl',
  '@graphql-tools/utils',
  '@oxc-project/runtime',
  'aws4',
  'cockatiel',
  'dataloader',
  'fflate',
  'graphql',
  'graphql-jit',
  'graphql-scalars',
  'libphonenumber-js',
  'lru-cache',
  'mysql2',
  'otpauth',
  'pino',
  'reflect-metadata',
  'type-graphql',
  'typeid-js',
  'typeorm',
  'uuidv7',
];
/** TypeGraphQL loads it to check what comes in, which the schema is told not to. */
const neverAsked = 'class-validator';

const bundle = await rolldown({
  ...(folder ? fromSources() : fromBuild()),
  platform: 'node',
  plugins: [onlyOurDrivers(), hashOfTheEngine()],
  external: (id, importer) =>
    isBuiltin(id) || id === neverAsked || !(isFile(id) || isTaken(id) || importer?.includes('node_modules')),
});
await bundle.write({
  dir: path.resolve(api, folder ?? 'dist/server'),
  cleanDir: true,
  chunkFileNames: '[name].js',
  // The engine keeps the text of a file, and twice as much of it where one character is of another alphabet.
  charset: 'ascii',
  comments: false,
  // Of a file in one piece the engine holds all that it has understood at once, and the process keeps that memory.
  codeSplitting: {
    groups: [
      { name: 'libraries', test: /node_modules/, entriesAware: true },
      { name: 'domain', test: /packages[\\/]domain/, entriesAware: true },
      { name: 'customer', test: /[\\/](dist|src)[\\/]customer[\\/]/, entriesAware: true },
    ],
  },
});
await bundle.close();

/** TypeORM brings seventeen drivers, half of its text, and takes one of them by name. */
function onlyOurDrivers() {
  const none = '\0none';
  return {
    name: 'only-our-drivers',
    /**
     * @param {string} id
     * @param {string} [importer]
     */
    resolveId: (id, importer) =>
      importer?.endsWith('DriverFactory.js') && /^\.\/(?!mysql\/|better-sqlite3\/)/.test(id) ? none : null,
    /** @param {string} id */
    load: (id) => (id === none ? 'module.exports = {};' : null),
  };
}

/** Apollo hashes every document it is sent, and takes a library's SHA-256 where it does not see Node, as in one file. */
function hashOfTheEngine() {
  return {
    name: 'hash-of-the-engine',
    /** @param {string} id */
    resolveId: (id) => (id === '@apollo/utils.createhash' ? { id: 'node:crypto', external: true } : null),
  };
}

function fromBuild() {
  return { input: named('dist', ['main.js', 'audit/audit-verify.js', ...threads('js')]) };
}

function fromSources() {
  const programs = [
    'serves-api',
    'starts-up',
    'imports-until-killed',
    'bulk-until-killed',
    'messages-until-killed',
    'writes-until-killed',
  ];
  return {
    input: {
      ...named('src', ['main.ts', 'audit/audit-verify.ts', ...threads('ts')]),
      ...named(
        'test',
        programs.map((name) => `${name}.ts`),
      ),
    },
    tsconfig: path.join(api, 'tsconfig.json'),
    resolve: {
      extensionAlias: { '.js': ['.ts', '.js'] },
      alias: { '@register/domain': path.join(api, '../../packages/domain/src') },
    },
  };
}

/** @param {string} extension */
function threads(extension) {
  return ['register-import/reading/read-worker', 'database/sqlite/fold-worker'].map((name) => `${name}.${extension}`);
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 */
function named(root, files) {
  return Object.fromEntries(files.map((file) => [path.parse(file).name, path.join(api, root, file)]));
}

/** @param {string} id */
function isTaken(id) {
  return taken.some((name) => id === name || id.startsWith(`${name}/`));
}

/** @param {string} id */
function isFile(id) {
  return id.startsWith('.') || path.isAbsolute(id) || id.startsWith('@register/domain');
}
