import { writeFile } from 'node:fs/promises';
import { currentSchema, schemaFile } from './current-schema.js';

await writeFile(schemaFile, await currentSchema());
