import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const configFolder = path.join(__dirname, '..');

/** A small workspace in a temporary folder, laid out like ours, into which a test plants what must be found. */
export class PlantedWorkspace {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'register-planted-')));

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries({ ...foundation, ...files })) this.write(name, text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  private write(name: string, text: string): void {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A file of this folder, as the tools are given it on the command line. */
export function configFile(name: string): string {
  return path.join(configFolder, name);
}

/** One of the tools this folder brings. */
export function toolFile(name: string): string {
  return path.join(configFolder, 'node_modules', '.bin', name);
}

const foundation = {
  '.gitignore': 'node_modules/\n',
  'tsconfig.base.json': JSON.stringify({
    compilerOptions: { target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true },
  }),
  'packages/domain/package.json': JSON.stringify({ name: '@register/domain', type: 'module' }),
  'apps/api/package.json': JSON.stringify({
    name: '@register/api',
    type: 'module',
    dependencies: { typeorm: '*', 'type-graphql': '*' },
    devDependencies: { jest: '*' },
  }),
  'apps/web/package.json': JSON.stringify({
    name: '@register/web',
    type: 'module',
    dependencies: { '@mantine/core': '*' },
  }),
  ...Object.fromEntries(
    [
      'api/node_modules/typeorm',
      'api/node_modules/type-graphql',
      'api/node_modules/jest',
      'web/node_modules/@mantine/core',
    ]
      .map((folder) => [folder, folder.split('node_modules/')[1]])
      .flatMap(([folder, name]) => [
        [`apps/${folder}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
        [`apps/${folder}/index.js`, 'module.exports = {};'],
        [`apps/${folder}/index.d.ts`, 'export const Repository: unique symbol;\nexport const Column: unique symbol;'],
      ]),
  ),
};
