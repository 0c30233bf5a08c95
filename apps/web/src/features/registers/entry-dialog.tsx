import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../graphql/app-error';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './entry-dialog.module.css';
import type { WriteProblem } from './write-problem';

interface EntryDialogProps {
  title: string;
  onClose: () => void;
  /** Saves; answers what is wrong, nothing when it was saved. Not given: the viewer may only look. */
  onSave?: (() => Promise<readonly WriteProblem[]>) | undefined;
  /** What else one may do with the entry: inactivate, remove. */
  others?: readonly EntryAction[];
  /** The fields, with what is wrong in each. */
  children: (problemOf: (field: string) => string | undefined) => ReactNode;
  /** Below the form: the history. */
  below?: ReactNode;
}

export interface EntryAction {
  id: string;
  label: string;
  icon: ReactNode;
  run: () => Promise<readonly WriteProblem[]>;
  danger?: boolean;
  /** Asked before it is done. */
  confirm?: string;
}

/** One entry of a register, to look at and to change. */
export function EntryDialog({ title, onClose, onSave, others = [], children, below }: EntryDialogProps) {
  const { formatMessage } = useIntl();
  const formId = useId();
  const [problems, setProblems] = useState<readonly WriteProblem[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const [asked, setAsked] = useState<EntryAction | null>(null);
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const attempt = async (id: string, work: () => Promise<readonly WriteProblem[]>) => {
    if (busy !== null) return;
    setBusy(id);
    setTrouble(null);
    try {
      const found = await work();
      setProblems(found);
      if (found.length === 0) onClose();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(error);
    } finally {
      setBusy(null);
      setAsked(null);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (onSave) void attempt('save', onSave);
  };
  if (asked)
    return (
      <Dialog
        opened
        onClose={() => setAsked(null)}
        title={asked.label}
        actions={
          <>
            <Button data-autofocus onClick={() => setAsked(null)}>
              {formatMessage({ id: 'ui.cancel' })}
            </Button>
            <Button variant="danger" busy={busy === asked.id} onClick={() => void attempt(asked.id, asked.run)}>
              {asked.label}
            </Button>
          </>
        }
      >
        <p>{asked.confirm}</p>
      </Dialog>
    );
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      wide
      actions={
        <>
          {others.map((action) => (
            <Button
              key={action.id}
              icon={action.icon}
              busy={busy === action.id}
              onClick={() => (action.confirm === undefined ? void attempt(action.id, action.run) : setAsked(action))}
            >
              {action.label}
            </Button>
          ))}
          <Button className={styles['cancel']} onClick={onClose}>
            {formatMessage({ id: onSave ? 'ui.cancel' : 'registers.close' })}
          </Button>
          {onSave && (
            <Button variant="primary" type="submit" form={formId} busy={busy === 'save'}>
              {formatMessage({ id: 'registers.save' })}
            </Button>
          )}
        </>
      }
    >
      <form id={formId} className={styles['form']} onSubmit={submit} noValidate>
        <Troubles trouble={trouble} problems={problems} />
        {children((field) => problems.find(({ path }) => path[0] === field)?.message)}
      </form>
      {below}
    </Dialog>
  );
}

/** What is not about one field. */
function Troubles({ trouble, problems }: { trouble: AppError | null; problems: readonly WriteProblem[] }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const general = problems.filter(({ path }) => path.length === 0 || aboutTheWhole.has(path[0] ?? ''));
  if (!trouble && general.length === 0) return null;
  return (
    <Alert tone="danger" announced title={formatMessage({ id: 'registers.notSaved' })} requestId={trouble?.requestId}>
      {trouble ? errorText(trouble) : general.map(({ message }) => message).join(' ')}
    </Alert>
  );
}

const aboutTheWhole: ReadonlySet<string> = new Set(['id', 'expectedVersion']);
