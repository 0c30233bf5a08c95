import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import styles from './correct.module.css';
import type { Corrections } from './use-corrections';

/** One answer for all possible duplicates. */
export function DuplicatesBar({ count, corrections }: { count: number; corrections: Corrections }) {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['all']}>
      {choices.map((choice) => (
        <Button key={choice} busy={corrections.busy} onClick={() => void corrections.decideAll(choice)}>
          {formatMessage({ id: `import.correct.all.${choice}` }, { count })}
        </Button>
      ))}
    </div>
  );
}

const choices = ['CREATE', 'UPDATE', 'LEAVE_OUT'] as const;
