import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import { AppLink } from '../../ui/app-link';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { CancelJobDialog } from './cancel-job-dialog';
import styles from './job-item.module.css';
import { isUnfinished, pageOf, shareDone, toneOf, type ShownJob } from './job-state';
import { useJobText } from './use-job-text';

interface JobItemProps {
  job: ShownJob;
  now: Date;
  /** One leaves for its page. */
  onLeave?: () => void;
}

/** One job: what it is, how it stands, and the way on. */
export function JobItem({ job, now, onLeave }: JobItemProps) {
  const { formatMessage } = useIntl();
  const { since, dateTime } = useFormats();
  const texts = useJobText();
  const [stopping, setStopping] = useState(false);
  const title = texts.title(job);
  return (
    <div className={styles['job']}>
      <div className={styles['head']}>
        <span className={styles['title']}>{title}</span>
        <Badge tone={toneOf[job.state]}>{texts.state(job)}</Badge>
      </div>
      {isUnfinished(job) ? (
        <ProgressBar label={title} value={shareDone(job)} text={texts.progress(job, now.getTime())} />
      ) : (
        <p className={styles['when']} title={dateTime(job.finishedAt ?? job.createdAt)}>
          {since(job.finishedAt ?? job.createdAt, now)}
        </p>
      )}
      {job.failure && <p className={styles['failure']}>{job.failure}</p>}
      <div className={styles['acts']}>
        <Onward job={job} onLeave={onLeave} />
        {job.viewerCanCancel && (
          <Button variant="subtle" onClick={() => setStopping(true)}>
            {formatMessage({ id: 'jobs.cancel' })}
          </Button>
        )}
      </div>
      {stopping && <CancelJobDialog job={job} onClose={() => setStopping(false)} />}
    </div>
  );
}

function Onward({ job, onLeave }: { job: ShownJob; onLeave: (() => void) | undefined }) {
  const { formatMessage } = useIntl();
  const page = pageOf(job);
  if (page !== null)
    return (
      <AppLink href={page} onClick={onLeave}>
        {formatMessage({
          id: job.state === 'TRIED' ? 'jobs.review' : isUnfinished(job) ? 'jobs.follow' : 'jobs.result',
        })}
      </AppLink>
    );
  if (job.fileUrl)
    return (
      <a href={job.fileUrl} download={job.fileName ?? ''}>
        {formatMessage({ id: 'jobs.fetch' })}
      </a>
    );
  return <span className={styles['when']}>{formatMessage({ id: 'jobs.tooLate' })}</span>;
}
