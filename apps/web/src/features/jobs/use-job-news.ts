import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../ui/announcer';
import { toast } from '../../ui/toast';
import { isUnfinished, shareDone, type ShownJob } from './job-state';
import { useJobText } from './use-job-text';

/** Says when a job is half-way and when it has ended, once each: to the ear on the way, to eye and ear at the end. */
export function useJobNews(jobs: readonly ShownJob[]): void {
  const { formatMessage } = useIntl();
  const texts = useJobText();
  const known = useRef(new Map<string, ShownJob>());
  const latest = useRef({ texts, formatMessage });
  useEffect(() => {
    latest.current = { texts, formatMessage };
  });
  useEffect(() => {
    for (const job of jobs) {
      const before = known.current.get(job.id);
      known.current.set(job.id, job);
      if (!before || !isUnfinished(before)) continue;
      const told = { job: latest.current.texts.title(job), state: latest.current.texts.state(job) };
      const text = latest.current.formatMessage({ id: 'jobs.news' }, told);
      if (job.state === 'FAILED') toast.failed(text);
      else if (!isUnfinished(job)) toast.info(text);
      else if (isHalf(job) && !isHalf(before)) announce(latest.current.formatMessage({ id: 'jobs.news.half' }, told));
    }
  }, [jobs]);
}

const isHalf = (job: ShownJob) => (shareDone(job) ?? 0) >= 0.5;
