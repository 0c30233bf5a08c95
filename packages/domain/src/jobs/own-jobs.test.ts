import { describe, expect, it } from '@jest/globals';
import { roleTemplates } from '../access/permissions.js';
import { aViewer } from '../testing/builders.js';
import {
  isCancellable,
  jobKeptUntil,
  jobKinds,
  jobsForgottenBefore,
  triesForgottenBefore,
  jobState,
  toldJobKinds,
  type JobStep,
  type WorkStatus,
} from './own-jobs.js';

describe('Somebody', () => {
  it('is told of the jobs that they may have done', () => {
    const collects = ['CUSTOMER_EXPORT', 'CUSTOMER_BULK'];
    expect(toldJobKinds(aViewer('administrator'))).toEqual(jobKinds);
    for (const role of ['office', 'technician', 'readOnly'] as const)
      expect(toldJobKinds(aViewer(role))).toEqual(collects);
    const nobody = { ...aViewer('office'), permissions: new Set<never>() };
    expect(toldJobKinds(nobody)).toEqual([]);
  });

  it("is told of none as a customer's own login, whatever it holds", () => {
    const permissions = new Set(roleTemplates.administrator);
    const login = { ...aViewer('administrator'), kind: 'CUSTOMER_USER' as const, permissions, customerId: 'cus_x' };
    expect(toldJobKinds(login)).toEqual([]);
  });
});

describe('A job', () => {
  const steps: readonly JobStep[] = ['TRY', 'RUN', 'UNDO'];
  const statuses: readonly WorkStatus[] = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'];

  it('that has been tried waits for a decision; all others stand as their work does', () => {
    const states = steps.map((step) => statuses.map((status) => jobState(step, status)));
    const plain = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'];
    expect(states).toEqual([plain.with(2, 'TRIED'), plain, plain]);
  });

  it('can be stopped until it has ended, but not while it is taken back', () => {
    const stopped = steps.map((step) =>
      statuses.filter((status) => isCancellable(step, jobState(step, status))).join(' '),
    );
    expect(stopped).toEqual(['QUEUED RUNNING DONE', 'QUEUED RUNNING', '']);
  });

  it('is kept for thirty days after it ended', () => {
    const ended = Date.UTC(2026, 10, 21);
    expect(new Date(jobKeptUntil(ended, 'CUSTOMER_BULK', 'RUN')).toISOString()).toBe('2026-12-21T00:00:00.000Z');
    expect(jobsForgottenBefore(jobKeptUntil(ended, 'CUSTOMER_IMPORT', 'TRY'))).toBe(ended);
    // What was only tried, and is no draft.
    expect(triesForgottenBefore(jobKeptUntil(ended, 'CUSTOMER_BULK', 'TRY'))).toBe(ended);
    expect(new Date(jobKeptUntil(ended, 'CUSTOMER_BULK', 'TRY')).toISOString()).toBe('2026-11-22T00:00:00.000Z');
  });
});
