import { useBlocker } from '@tanstack/react-router';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Alert } from './alert';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './use-dirty-guard.module.css';

interface DirtyGuardOptions {
  /** Something typed is not saved. */
  dirty: boolean;
  /** Saves and tells whether it went well; on false the person stays. */
  save: () => Promise<boolean>;
  /** Addresses that belong to the same form, as its sections. */
  belongs?: (pathname: string) => boolean;
}

interface DirtyGuard {
  /** Stands in the form; shows the question. */
  dialog: ReactNode;
  /** Before an action that would leave the form or use what is saved: true when it may go on. */
  confirmLeave: () => Promise<boolean>;
  /** The next navigation is the form's own doing, as after saving. */
  letGo: () => void;
}

/** Links, Back, the closing of the tab and actions on the page: none of them throws away what was typed. */
export function useDirtyGuard({ dirty, save, belongs }: DirtyGuardOptions): DirtyGuard {
  const released = useRef(false);
  const [asked, setAsked] = useState<{ answer: (goOn: boolean) => void } | null>(null);
  const blocker = useBlocker({
    shouldBlockFn: ({ next }) => {
      const free = released.current || belongs?.(next.pathname);
      released.current = false;
      return dirty && !free;
    },
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  const confirmLeave = useCallback(async () => {
    if (!dirty) return true;
    return new Promise<boolean>((answer) => setAsked({ answer }));
  }, [dirty]);
  const letGo = useCallback(() => {
    released.current = true;
  }, []);

  const decide = (goOn: boolean) => {
    asked?.answer(goOn);
    setAsked(null);
    if (blocker.status !== 'blocked') return;
    if (goOn) blocker.proceed();
    else blocker.reset();
  };
  const opened = asked !== null || blocker.status === 'blocked';
  return { dialog: opened && <LeaveDialog save={save} decide={decide} />, confirmLeave, letGo };
}

function LeaveDialog({ save, decide }: { save: () => Promise<boolean>; decide: (goOn: boolean) => void }) {
  const { formatMessage } = useIntl();
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState(false);
  const saveAndGo = async () => {
    setSaving(true);
    setFailed(false);
    const saved = await save().catch(() => false);
    setSaving(false);
    if (saved) decide(true);
    else setFailed(true);
  };
  return (
    <Dialog
      opened
      onClose={() => decide(false)}
      title={formatMessage({ id: 'ui.guard.title' })}
      actions={
        <>
          <Button onClick={() => decide(false)}>{formatMessage({ id: 'ui.guard.stay' })}</Button>
          <Button onClick={() => decide(true)}>{formatMessage({ id: 'ui.guard.discard' })}</Button>
          <Button variant="primary" busy={saving} data-autofocus onClick={() => void saveAndGo()}>
            {formatMessage({ id: 'ui.guard.save' })}
          </Button>
        </>
      }
    >
      <div className={styles['text']}>
        <p>{formatMessage({ id: 'ui.guard.text' })}</p>
        {failed && (
          <Alert tone="danger" announced>
            {formatMessage({ id: 'ui.guard.notSaved' })}
          </Alert>
        )}
      </div>
    </Dialog>
  );
}
