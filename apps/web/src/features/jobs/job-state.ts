import type { Tone } from '../../ui/badge';
import { paths } from '../../app/paths';
import type { Job_ToldFragment } from './jobs.generated';

export interface ShownJob extends Omit<Job_ToldFragment, ' $fragmentName' | '__typename' | 'progress'> {
  progress: { done: number; total: number };
}

export const isUnfinished = ({ state }: Pick<ShownJob, 'state'>): boolean => state === 'WAITING' || state === 'RUNNING';

/** From 0 to 1; null while nobody knows. */
export const shareDone = ({ progress: { done, total } }: Pick<ShownJob, 'progress'>): number | null =>
  total > 0 ? Math.min(1, done / total) : null;

/** How long the rest will take, going on as until now; null while there is too little to tell by. Milliseconds. */
export function timeLeft(
  { progress, startedAt }: Pick<ShownJob, 'progress' | 'startedAt'>,
  now: number,
): number | null {
  const { done, total } = progress;
  const elapsed = startedAt ? now - Date.parse(startedAt) : 0;
  return done > 0 && total > done && elapsed >= enoughMs ? (elapsed * (total - done)) / done : null;
}

/** Where one sees what has come of it, or decides about it; an export has only its file. */
export function pageOf({ id, kind, importId }: Pick<ShownJob, 'id' | 'kind' | 'importId'>): string | null {
  if (kind === 'CUSTOMER_EXPORT') return null;
  if (kind === 'CUSTOMER_ERASURE') return paths.retention;
  return kind === 'CUSTOMER_BULK' ? paths.customerChange(id) : paths.importJob(importId ?? id);
}

/** What is told where somebody works: all that goes on, and what has ended a short while ago or waits for them. Files are fetched where they are asked for. */
export const inTray = (jobs: readonly ShownJob[], dismissed: ReadonlySet<string>, now: number): readonly ShownJob[] =>
  jobs.filter(
    (job) =>
      job.kind !== 'CUSTOMER_EXPORT' &&
      job.state !== 'CANCELLED' &&
      (isUnfinished(job) ||
        (!dismissed.has(tellingOf(job)) && job.finishedAt != null && now - Date.parse(job.finishedAt) < shortWhileMs)),
  );

/** What has been put away comes back when the same job has something else to tell. */
export const tellingOf = ({ id, step, state }: Pick<ShownJob, 'id' | 'step' | 'state'>): string =>
  `${id} ${step} ${state}`;

export const toneOf: Readonly<Record<ShownJob['state'], Tone>> = {
  WAITING: 'neutral',
  RUNNING: 'info',
  TRIED: 'warning',
  DONE: 'success',
  FAILED: 'danger',
  CANCELLED: 'neutral',
};

const enoughMs = 3000;
const shortWhileMs = 3_600_000;
