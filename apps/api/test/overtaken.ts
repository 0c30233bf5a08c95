import type { Sql } from '../src/database/sql.js';
import type { Answer, TestApi } from './api.js';

/** Lets a request in, and has something kept before the request keeps anything itself: it was authenticated a moment too early. */
export async function overtaken<Data>(
  { database }: TestApi,
  request: () => Promise<Answer<Data>>,
  by: (sql: Sql) => Promise<unknown>,
): Promise<Answer<Data>> {
  const [changed, letIn, waits] = [deferred(), deferred(), deferred()];
  let isLetIn = false;
  const stop = database.statements.listen((sql) => {
    if (isLetIn && /\bFOR UPDATE\b/.test(sql)) waits.resolve();
    if (!looksUpTheSession.test(sql)) return;
    isLetIn = true;
    letIn.resolve();
  });
  const overtaking = database.unitOfWork.inTransaction(async ({ sql }) => {
    await by(sql);
    changed.resolve();
    // SQLite has one writer, which this is; on a server the request goes on to the row that is held here.
    await (sql.dialect === 'mysql' ? waits : letIn).promise;
  });
  await changed.promise;
  const [answer] = await Promise.all([request(), overtaking]);
  stop();
  return answer;
}

export const looksUpTheSession = /FROM session s\s+JOIN tenant_group/;

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
