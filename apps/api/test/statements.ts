import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '../src/database/open-database.js';
import { housekeeping } from '../src/jobs/now-and-then.js';

/** The SQL that a piece of work sends; transaction control is left out, and what every process does now and then beside it: the looks for due jobs, the sweepers, and the sending of messages. */
export async function statementsOf<T>(
  database: Pick<Database, 'statements'>,
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const stop = database.statements.listen((sql) => {
    if (inItsOwnTime.getStore() || transactionControl.test(sql) || lookForWork.test(sql)) return;
    statements.push(sql);
  });
  try {
    return { result: await work(), statements };
  } finally {
    stop();
  }
}

const inItsOwnTime = new AsyncLocalStorage<true>();
housekeeping.run = (work) => inItsOwnTime.run(true, work);

const transactionControl = /^(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;
const lookForWork = /^SELECT [^*]*\bFROM job\s+WHERE status = (\?|'RUNNING') AND leaseUntil (<=|>) \?/;

/** Those statements that touch a table of a group's data without being bound to a group: each may cross into another's. */
export function outsideGroup(statements: readonly string[], database: Pick<Database, 'dataSource'>): string[] {
  const tenantTables = database.dataSource.entityMetadatas
    .filter((entity) => entity.findColumnWithPropertyName('groupId'))
    .map((entity) => entity.tableName);
  const touchesTenant = new RegExp(`\\b(FROM|JOIN|INTO|UPDATE)\\s+[\`"]?(${tenantTables.join('|')})\\b`, 'i');
  return statements.filter((sql) => touchesTenant.test(sql) && !boundToGroup.test(sql));
}

/** Compared with a value, or among the columns that an INSERT fills. Reading the column is not enough. */
const boundToGroup = /groupId[`"]?\s*(=|IN\b)|INSERT\b[^)]*\bgroupId\b/i;

/** Resolves when somebody sends such a statement. */
export function heard(database: Pick<Database, 'statements'>, such: RegExp): Promise<void> {
  return new Promise((resolve) => {
    const stop = database.statements.listen((sql) => {
      if (!such.test(sql)) return;
      stop();
      resolve();
    });
  });
}
