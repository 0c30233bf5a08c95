import fs from 'node:fs/promises';
import path from 'node:path';
import type { TestApi } from './api.js';

/** Where each of these texts stands: in any column of any table, in any file, also the database's own, and in the log. */
export async function standsWhere(api: TestApi, texts: readonly string[]): Promise<Map<string, string[]>> {
  const wanted = texts.map((text) => ({ text, needle: bytesOf(Buffer.from(text)) }));
  const found = new Map<string, string[]>();
  const look = (place: string, content: Uint8Array): void => {
    const hay = bytesOf(content);
    for (const { text, needle } of wanted)
      if (hay.includes(needle)) found.set(text, [...new Set([...(found.get(text) ?? []), place])]);
  };
  for (const table of await tablesOf(api))
    for (const row of await api.database.read.all<Record<string, Uint8Array | string | number | null>>(
      `SELECT ${await columnsOf(api, table)} FROM ${table}`,
    ))
      for (const [column, value] of Object.entries(row))
        if (value !== null) look(`${table}.${column}`, ArrayBuffer.isView(value) ? value : Buffer.from(String(value)));
  for (const folder of foldersOf(api))
    for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
      look('names of files', Buffer.from(entry.name));
      if (entry.isFile()) look(`file ${entry.name}`, await fs.readFile(path.join(entry.parentPath, entry.name)));
    }
  look('the log', Buffer.from(api.logged.join('\n')));
  return found;
}

/** Bytes as text, without the difference of case: what is searched by is folded. */
const bytesOf = (content: Uint8Array): string => Buffer.from(content).toString('latin1').toLowerCase();

async function tablesOf({ database }: TestApi): Promise<string[]> {
  const rows = await database.read.all<{ name: string }>(
    database.read.dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : 'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()',
  );
  return rows.map(({ name }) => name);
}

/** Numbers as text: some are larger than JavaScript's. */
async function columnsOf({ database: { read } }: TestApi, table: string): Promise<string> {
  if (read.dialect === 'mysql') return '*';
  const columns = await read.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [table]);
  return columns
    .map(
      ({ name }) =>
        `CASE typeof("${name}") WHEN 'integer' THEN CAST("${name}" AS TEXT) ELSE "${name}" END AS "${name}"`,
    )
    .join(', ');
}

/** The data folder, and where the embedded database lies with its log. */
const foldersOf = ({ config, database }: TestApi): string[] => [
  config.dataDir,
  ...(database.config.kind === 'sqlite' ? [path.dirname(database.config.file)] : []),
];
