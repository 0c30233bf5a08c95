import { describe, expect, it } from '@jest/globals';
import { inTray, pageOf, shareDone, tellingOf, timeLeft, type ShownJob } from './job-state';

const now = Date.parse('2026-11-21T12:00:00Z');
const ago = (ms: number) => new Date(now - ms).toISOString();
const aJob = (values: Partial<ShownJob>): ShownJob => ({
  id: 'job_1',
  kind: 'CUSTOMER_BULK',
  step: 'RUN',
  state: 'RUNNING',
  fileName: null,
  importId: null,
  customers: 412,
  progress: { done: 0, total: 0 },
  failure: null,
  fileUrl: null,
  viewerCanCancel: true,
  createdAt: ago(60_000),
  startedAt: ago(10_000),
  finishedAt: null,
  ...values,
});

describe('A job', () => {
  it('takes as long for the rest as it has until now', () => {
    const quarter = { done: 100, total: 400 };
    expect(shareDone({ progress: quarter })).toBe(0.25);
    expect(timeLeft(aJob({ progress: quarter }), now)).toBe(30_000);
    expect(timeLeft(aJob({ progress: quarter, startedAt: ago(500) }), now)).toBeNull();
    expect(timeLeft(aJob({}), now)).toBeNull();
    expect(shareDone(aJob({}))).toBeNull();
  });

  it('is told of while it goes on, for an hour after it ended, and until it is put away', () => {
    const running = aJob({ id: 'job_1' });
    const ended = aJob({ id: 'job_2', state: 'DONE', finishedAt: ago(600_000) });
    const long = aJob({ id: 'job_3', state: 'DONE', finishedAt: ago(7_200_000) });
    const stopped = aJob({ id: 'job_4', state: 'CANCELLED', finishedAt: ago(1000) });
    const file = aJob({ id: 'job_5', kind: 'CUSTOMER_EXPORT', state: 'DONE', finishedAt: ago(1000) });
    const all = [running, ended, long, stopped, file];
    const told = (dismissed: readonly string[]) => inTray(all, new Set(dismissed), now).map(({ id }) => id);
    expect(told([])).toEqual(['job_1', 'job_2']);
    expect(told([tellingOf(ended)])).toEqual(['job_1']);
    // It has been taken back since: that is news.
    expect(told([tellingOf({ ...ended, step: 'TRY' })])).toEqual(['job_1', 'job_2']);
  });

  it('leads to the page of what it is', () => {
    expect(pageOf({ id: 'job_x', kind: 'CUSTOMER_BULK', importId: null })).toBe('/customers/changes/job_x');
    expect(pageOf({ id: 'job_x', kind: 'ARTICLE_IMPORT', importId: null })).toBe('/import/job_x');
    // Taking an import back is a job of its own, and is seen where the import is.
    expect(pageOf({ id: 'job_x', kind: 'CUSTOMER_IMPORT', importId: 'job_y' })).toBe('/import/job_y');
    expect(pageOf({ id: 'job_x', kind: 'CUSTOMER_EXPORT', importId: null })).toBeNull();
  });
});
