import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { currentSchema, schemaFile } from './current-schema.js';

// The committed schema is what the code makes, and breaks no partner unless that was signed off in schema-changes.md.

const git = (...args) =>
  promisify(execFile)('git', args, { cwd: path.dirname(schemaFile), maxBuffer: 16 * 1024 * 1024 });

/** The schema that partners have: on the main branch of the remote, else one commit ago. A draft was never anybody's. */
async function publishedSchema() {
  for (const base of ['origin/main', 'HEAD^']) {
    const found = await git('show', `${base}:./schema.graphql`).catch(() => undefined);
    const isDraft = found?.stdout.startsWith('# Contract draft');
    if (found) return { base, sdl: isDraft ? undefined : found.stdout };
  }
  return { base: undefined, sdl: undefined };
}

const committed = await readFile(schemaFile, 'utf8');
if (committed !== (await currentSchema())) {
  process.stderr.write('schema.graphql is not what the code makes. Run: pnpm --filter @register/api schema:emit\n');
  process.exit(1);
}

const { base, sdl } = await publishedSchema();
if (sdl === undefined) {
  process.stdout.write(
    `schema.graphql is current; nothing published to compare it with${base ? ` (${base} holds a draft)` : ''}.\n`,
  );
  process.exit(0);
}

const signedOff = await readFile(path.join(path.dirname(schemaFile), 'schema-changes.md'), 'utf8');
const changes = await diff(buildSchema(sdl), buildSchema(committed));
const breaking = changes.filter(
  ({ criticality, message }) => criticality.level === CriticalityLevel.Breaking && !signedOff.includes(message),
);
for (const { message } of breaking) process.stderr.write(`Breaks partners: ${message}\n`);
if (breaking.length > 0) {
  process.stderr.write(
    'Keep the old beside the new and deprecate it, or sign each line off in apps/api/schema-changes.md.\n',
  );
  process.exit(1);
}
process.stdout.write(
  `schema.graphql is current; ${changes.length} changes since ${base}, none that breaks partners unsigned.\n`,
);
