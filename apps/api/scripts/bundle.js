import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

// Puts the built server, and the packages that have the most modules, into a few files: dist/server. To look up and compile
// 1,700 modules one by one is half of the time to a first answer, and a sixth of the memory.
// `node scripts/bundle.js <folder>` puts the programs there that the tests start, kill and start again, from the sources.

const api = fileURLToPath(new URL('..', import.meta.url));
const [folder] = process.argv.slice(2);

/** Packages that are taken in, with what only they use. The domain's own come with the domain. */
const taken =
  /^(typeorm|type-graphql|graphql-scalars|@apollo\/server|@graphql-tools\/utils|cockatiel|libphonenumber-js|@oxc-project\/runtime)(\/|$)/;
/** Where two copies would not know each other's objects, or a package looks for its own files. */
const shared = /^(graphql|reflect-metadata|class-validator)(\/|$)/;

const bundle = await rolldown({
  ...(folder ? fromSources() : fromBuild()),
  platform: 'node',
  external: (id, importer) =>
    isBuiltin(id) || shared.test(id) || !(isFile(id) || taken.test(id) || importer?.includes('node_modules')),
});
await bundle.write({ dir: path.resolve(api, folder ?? 'dist/server'), cleanDir: true, chunkFileNames: '[name].js' });
await bundle.close();

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
function isFile(id) {
  return id.startsWith('.') || path.isAbsolute(id) || id.startsWith('@register/domain');
}
