import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { createApp } from '../dist/app.js';
import { readConfig } from '../dist/config.js';

/** Where the schema that partners program against is kept. */
export const schemaFile = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** The schema of the built server, in SDL with its directives. */
export async function currentSchema() {
  const folder = await mkdtemp(path.join(tmpdir(), 'register-schema-'));
  const app = await createApp(readConfig({ DATA_DIR: folder, REGISTER_DEMO: '0' }));
  try {
    return `${printSchemaWithDirectives(app.schema)}\n`;
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}
