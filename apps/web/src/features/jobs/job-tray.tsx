import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { AppLink } from '../../ui/app-link';
import { Button } from '../../ui/button';
import { Drawer } from '../../ui/drawer';
import { DoneIcon, ErrorIcon, JobsIcon } from '../../ui/icons';
import { useNow } from '../../ui/use-now';
import { JobList } from './job-list';
import { inTray, isUnfinished, shareDone, tellingOf, type ShownJob } from './job-state';
import styles from './job-tray.module.css';
import { useJobNews } from './use-job-news';
import { useOwnJobs } from './use-own-jobs';

/** What goes on for one, wherever one is: a line that says how far, and behind it the jobs themselves. Nothing when there is nothing to tell. */
export function JobTray() {
  const { formatMessage } = useIntl();
  const jobs = useOwnJobs();
  const now = useNow(30_000);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(() => new Set());
  const [opened, setOpened] = useState(false);
  useJobNews(jobs);
  const shown = inTray(jobs, dismissed, now.getTime());
  const putAway = () => {
    setDismissed(new Set([...dismissed, ...shown.map(tellingOf)]));
    setOpened(false);
  };
  if (shown.length === 0 && !opened) return null;
  const Icon = shown.some(({ state }) => state === 'FAILED')
    ? ErrorIcon
    : shown.some(isUnfinished)
      ? JobsIcon
      : DoneIcon;
  return (
    <>
      <button
        type="button"
        className={styles['tray']}
        data-job-strip
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      >
        <Icon aria-hidden />
        <TrayText jobs={shown} />
      </button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        title={formatMessage({ id: 'jobs.title' })}
        footer={
          <>
            <AppLink href={paths.jobs} onClick={() => setOpened(false)}>
              {formatMessage({ id: 'jobs.all' })}
            </AppLink>
            {!shown.some(isUnfinished) && (
              <Button variant="subtle" onClick={putAway}>
                {formatMessage({ id: 'jobs.putAway' })}
              </Button>
            )}
          </>
        }
      >
        {shown.length > 0 ? (
          <JobList jobs={shown} onLeave={() => setOpened(false)} />
        ) : (
          <p>{formatMessage({ id: 'jobs.nothing' })}</p>
        )}
      </Drawer>
    </>
  );
}

/** "1 jobb pågår · 43 %", "2 jobb klara". */
function TrayText({ jobs }: { jobs: readonly ShownJob[] }) {
  const { formatMessage } = useIntl();
  const running = jobs.filter(isUnfinished);
  const [only] = running;
  const share = running.length === 1 && only ? shareDone(only) : null;
  return (
    <span className={styles['text']}>
      {running.length > 0
        ? formatMessage(
            { id: share === null ? 'jobs.tray.running' : 'jobs.tray.share' },
            { count: running.length, share: share ?? 0 },
          )
        : formatMessage({ id: 'jobs.tray.ended' }, { count: jobs.length })}
    </span>
  );
}
