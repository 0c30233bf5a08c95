import { useIntl } from 'react-intl';
import { useNow } from '../../ui/use-now';
import { JobItem } from './job-item';
import styles from './job-list.module.css';
import { isUnfinished, type ShownJob } from './job-state';

interface JobListProps {
  jobs: readonly ShownJob[];
  onLeave?: () => void;
}

/** Jobs below each other, as they stand now. */
export function JobList({ jobs, ...more }: JobListProps) {
  const { formatMessage } = useIntl();
  const now = useNow(jobs.some(isUnfinished) ? 2000 : 30_000);
  return (
    <ul className={styles['list']} aria-label={formatMessage({ id: 'jobs.title' })}>
      {jobs.map((job) => (
        <li key={job.id}>
          <JobItem job={job} now={now} {...more} />
        </li>
      ))}
    </ul>
  );
}
