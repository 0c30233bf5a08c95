import { useIntl } from 'react-intl';
import { isUnfinished, timeLeft, type ShownJob } from './job-state';

export interface JobTexts {
  /** "Ändring av 412 kunder", "Import av artiklar: artiklar.xlsx". */
  title: (job: ShownJob) => string;
  /** "Kontrolleras", "Pågår", "Klar att granska", "Avbruten". */
  state: (job: ShownJob) => string;
  /** "120 av 412 · ungefär 2 minuter kvar". */
  progress: (job: ShownJob, now: number) => string;
}

export function useJobText(): JobTexts {
  const { formatMessage } = useIntl();
  return {
    title: ({ kind, fileName, customers }) =>
      formatMessage({ id: `jobs.kind.${kind}` }, { file: fileName ?? '', count: customers ?? 0 }),
    state: (job) => {
      const { state, step } = job;
      if (state === 'RUNNING') return formatMessage({ id: `jobs.running.${step}` });
      return formatMessage({ id: state === 'DONE' && step === 'UNDO' ? 'jobs.state.undone' : `jobs.state.${state}` });
    },
    progress: (job, now) => {
      const { done, total } = job.progress;
      if (!isUnfinished(job) || total === 0) return formatMessage({ id: 'jobs.progress.unknown' });
      const left = timeLeft(job, now);
      const parts = [
        formatMessage({ id: 'jobs.progress' }, { done, total }),
        ...(left === null ? [] : [formatMessage({ id: 'jobs.left' }, { minutes: Math.round(left / 60_000) })]),
      ];
      return parts.join(' · ');
    },
  };
}
