import { useIntl } from 'react-intl';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { ShownJob } from './job-state';
import { useCancelJob } from './use-cancel-job';
import { useJobText } from './use-job-text';

/** What has been done stays, so it asks first. */
export function CancelJobDialog({ job, onClose }: { job: ShownJob; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const texts = useJobText();
  const { cancel, busy, trouble } = useCancelJob();
  const stop = async () => {
    if (await cancel(job.id)) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'jobs.cancel.title' })}
      actions={
        <>
          <Button onClick={onClose} data-autofocus>
            {formatMessage({ id: 'jobs.cancel.stay' })}
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void stop()}>
            {formatMessage({ id: 'jobs.cancel' })}
          </Button>
        </>
      }
    >
      {trouble !== null && (
        <Alert tone="danger" announced>
          {trouble}
        </Alert>
      )}
      <p>{formatMessage({ id: 'jobs.cancel.text' }, { job: texts.title(job) })}</p>
    </Dialog>
  );
}
