import type { Sql } from '../src/database/sql.js';
import type { Answer, TestApi } from './api.js';

/** Lets a request in, and has something kept before the request keeps anything itself: it was authenticated a moment too early. */
export async function overtaken<Data>(
  { database }: TestApi,
  request: () => Promise<Answer<Data>>,
  by: (sql: Sql) => Promise<unknown>,
): Promise<Answer<Data>> {
  const [changed, letIn] = [deferred(), deferred()];
  const stop = database.statements.listen((sql) => {
    if (looksUpTheSession.test(sql)) letIn.resolve();
  });
  const overtaking = database.unitOfWork.inTransaction(async ({ sql }) => {
    await by(sql);
    changed.resolve();
    await letIn.promise;
    // One more way to the database and back: the session has been read by then.
    await sql.all('SELECT 1 AS one');
  });
  await changed.promise;
  const [answer] = await Promise.all([request(), overtaking]);
  stop();
  return answer;
}

const looksUpTheSession = /FROM session s\s+JOIN tenant_group/;

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
