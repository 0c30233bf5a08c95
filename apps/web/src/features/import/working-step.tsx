import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { SectionCard } from '../../ui/section-card';
import { CancelImportDialog } from './cancel-import-dialog';
import styles from './working-step.module.css';
import type { ShownImport } from './use-import';

/** The server reads or writes; one may stay, leave, or stop it. */
export function WorkingStep({ shown }: { shown: ShownImport }) {
  const { formatMessage } = useIntl();
  const [stopping, setStopping] = useState(false);
  const { done, total } = shown.progress;
  const kind = shown.status === 'READING' ? 'reading' : 'committing';
  const title = formatMessage({ id: `import.${kind}.title` }, { name: shown.fileName });
  useHalfway(kind === 'committing' && total > 0 && done * 2 >= total && done < total);
  return (
    <div className={styles['column']}>
      <SectionCard title={title} description={formatMessage({ id: `import.${kind}.text` })}>
        <ProgressBar
          label={title}
          value={total > 0 ? done / total : null}
          text={
            total > 0
              ? formatMessage({ id: 'import.progress' }, { done, total })
              : formatMessage({ id: kind === 'reading' ? 'import.progress.unknown' : 'import.progress.waiting' })
          }
        />
        <div>
          <Button onClick={() => setStopping(true)}>{formatMessage({ id: 'import.cancel' })}</Button>
        </div>
      </SectionCard>
      {stopping && <CancelImportDialog id={shown.id} onClose={() => setStopping(false)} />}
    </div>
  );
}

/** Said once on the way: more would drown everything else. */
function useHalfway(reached: boolean) {
  const { formatMessage } = useIntl();
  const said = useRef(false);
  useEffect(() => {
    if (!reached || said.current) return;
    said.current = true;
    announce(formatMessage({ id: 'import.announce.half' }));
  }, [reached, formatMessage]);
}
