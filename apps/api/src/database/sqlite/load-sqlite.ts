import type { SqliteModule } from '@photostructure/sqlite';

/** The SQLite that Node itself brings (22.13 and later), else the package with the same interface and its own prebuilt library. */
export async function loadSqlite(): Promise<Pick<SqliteModule, 'DatabaseSync'>> {
  const builtIn = (process as BuiltInModules).getBuiltinModule?.('node:sqlite');
  return (builtIn as SqliteModule | undefined) ?? (await import('@photostructure/sqlite'));
}

/** The types in use are Node 20's, which know neither the method nor the module. */
interface BuiltInModules {
  readonly getBuiltinModule?: (id: string) => unknown;
}
