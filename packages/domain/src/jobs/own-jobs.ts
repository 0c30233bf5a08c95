import { can } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import { mayCollect } from '../export/may-collect.js';

/** What somebody may have done while they go on with other things. Each has one rule for who may do it, and so be told of it. */
export const jobKinds = [
  'CUSTOMER_IMPORT',
  'CONTACT_PERSON_IMPORT',
  'CUSTOMER_ARTICLE_IMPORT',
  'ARTICLE_IMPORT',
  'ARTICLE_GROUP_IMPORT',
  'DISCOUNT_LETTER_IMPORT',
  'CUSTOMER_EXPORT',
  'CUSTOMER_BULK',
  'CUSTOMER_ERASURE',
] as const;
export type JobKind = (typeof jobKinds)[number];

/** Tried first without writing, then done, then taken back: one job, a step at a time. */
export type JobStep = 'TRY' | 'RUN' | 'UNDO';

/** How a step stands with the worker. */
export type WorkStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** How a job stands for whoever asked for it. `TRIED`: what it would do is known, and somebody has to decide. */
export type JobState = 'WAITING' | 'RUNNING' | 'TRIED' | 'DONE' | 'FAILED' | 'CANCELLED';

/** The kinds that somebody is told of: of those that they may do now, not of those that they once might. */
export const toldJobKinds = (viewer: Viewer): readonly JobKind[] => jobKinds.filter((kind) => rules[kind](viewer));

export function jobState(step: JobStep, status: WorkStatus): JobState {
  if (status === 'QUEUED') return 'WAITING';
  return status === 'DONE' && step === 'TRY' ? 'TRIED' : status;
}

/** Whether it can be stopped; what it has done by then stays. Taking back half of a change would be a third state that nobody asked for. */
export const isCancellable = (step: JobStep, state: JobState): boolean =>
  step !== 'UNDO' && (state === 'WAITING' || state === 'RUNNING' || state === 'TRIED');

/** A change of many that was tried and that nobody has made by the next day is of use to nobody. Imports that were tried are drafts. */
export const isLeftAfterADay = (kind: JobKind, step: JobStep): boolean => kind === 'CUSTOMER_BULK' && step === 'TRY';

/** Until when a job that has ended is kept, with what came of each row. Epoch milliseconds. */
export const jobKeptUntil = (endedAt: number, kind: JobKind, step: JobStep): number =>
  endedAt + (isLeftAfterADay(kind, step) ? dayMs : keptMs);

/** Of jobs that ended before this nothing is kept. */
export const jobsForgottenBefore = (now: number): number => now - keptMs;

/** The same of those that are left after a day. */
export const triesForgottenBefore = (now: number): number => now - dayMs;

/** So many of somebody's jobs may wait for their turn. */
export const mostWaitingJobs = 10;

const dayMs = 24 * 3_600_000;
const keptMs = 30 * dayMs;

const administers = (viewer: Viewer): boolean => viewer.kind !== 'CUSTOMER_USER' && can(viewer, 'admin');

const rules: Readonly<Record<JobKind, (viewer: Viewer) => boolean>> = {
  CUSTOMER_IMPORT: administers,
  CONTACT_PERSON_IMPORT: administers,
  CUSTOMER_ARTICLE_IMPORT: administers,
  ARTICLE_IMPORT: administers,
  ARTICLE_GROUP_IMPORT: administers,
  DISCOUNT_LETTER_IMPORT: administers,
  CUSTOMER_EXPORT: mayCollect,
  CUSTOMER_BULK: mayCollect,
  CUSTOMER_ERASURE: administers,
};
