import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runOrEnd } from './child.js';
import { root, toolsFolder } from './workspace.js';

/** Installs pnpm and the workspace's packages once; costs nothing and needs no registry while nothing changed. */
export async function install() {
  await installPnpm();
  await installPackages();
}

async function installPnpm() {
  const [name = '', version] = readManifest(root).packageManager.split('@');
  const installed = path.join(toolsFolder, 'node_modules', name);
  if (existsSync(installed) && readManifest(installed).version === version) return;
  await runOrEnd('npm', [
    'install',
    '--prefix',
    '.tools',
    '--no-save',
    '--no-audit',
    '--no-fund',
    `${name}@${version}`,
  ]);
}

async function installPackages() {
  const folders = [root, ...packageFolders()];
  const wanted = fingerprint(folders);
  // Inside node_modules, so that whoever deletes node_modules deletes the claim that it is complete.
  const marker = path.join(root, 'node_modules', '.installed');
  const complete = folders.every((folder) => existsSync(path.join(folder, 'node_modules')));
  if (complete && existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  await runOrEnd('pnpm', ['install', '--frozen-lockfile', '--prefer-offline']);
  writeFileSync(marker, wanted);
}

/** Every file that decides what an install puts where. @param {string[]} folders */
function fingerprint(folders) {
  const hash = createHash('sha256');
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => path.join(root, name));
  for (const file of [...files, ...folders.map((folder) => path.join(folder, 'package.json'))]) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function packageFolders() {
  return ['apps', 'packages']
    .flatMap((parent) => readdirSync(path.join(root, parent)).map((name) => path.join(root, parent, name)))
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .toSorted();
}

/**
 * @param {string} folder
 * @returns {{ packageManager: string, version: string }}
 */
function readManifest(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}
