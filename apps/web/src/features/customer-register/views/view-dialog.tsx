import type { ViewAudience } from '@register/domain/view/customer-view';
import { longestName } from '@register/domain/view/check-view';
import { useId, useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../graphql/app-error';
import { useErrorText } from '../../../session/use-error-text';
import { useCan } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { useViewRoles } from './use-view-roles';
import type { SavedView } from './use-views';
import type { ViewAnswer, ViewProblem } from './use-view-writes';
import styles from './views.module.css';

/** Who it is and whom it is for. */
export interface ViewNaming {
  readonly name: string;
  readonly audience: ViewAudience;
  readonly role: string | null;
}

interface ViewDialogProps {
  title: string;
  /** To begin with. */
  view?: Pick<SavedView, 'name' | 'audience' | 'role'> | undefined;
  /** What is kept, in words. */
  note: string;
  onSave: (naming: ViewNaming) => Promise<ViewAnswer>;
  onSaved: (view: SavedView) => void;
  onClose: () => void;
}

/** The name of a view and, for administrators, whom it is shared with. */
export function ViewDialog({ title, view, note, onSave, onSaved, onClose }: ViewDialogProps) {
  const { formatMessage } = useIntl();
  const formId = useId();
  const shares = useCan('admin');
  const [name, setName] = useState(view?.name ?? '');
  const [whom, setWhom] = useState(whomOf(view));
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly ViewProblem[]>([]);
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const { roles, nameOf } = useViewRoles();
  // A role that is no more is still what the view is for.
  const options = [
    ...(['ME', 'EVERYONE'] as const).map((value) => ({
      value,
      label: formatMessage({ id: `views.audience.${value}` }),
    })),
    ...[...new Set([...roles, ...(view?.role ? [view.role] : [])])].map((value) => ({ value, label: nameOf(value) })),
  ];
  const problemOf = (...fields: readonly string[]) =>
    problems.find(({ path }) => fields.includes(path[0] ?? ''))?.message;
  const save = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const { customerView, userErrors } = await onSave({ name, ...audienceOf(whom) });
      setProblems(userErrors);
      if (customerView && userErrors.length === 0) onSaved(customerView);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void save();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" type="submit" form={formId} busy={busy}>
            {formatMessage({ id: 'views.dialog.save' })}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles['form']} onSubmit={submit} noValidate>
        <Troubles trouble={trouble} problems={problems.filter(({ path }) => !asked.has(path[0] ?? ''))} />
        <TextField
          label={formatMessage({ id: 'views.name' })}
          required
          data-autofocus
          value={name}
          maxLength={longestName}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          error={problemOf('name')}
        />
        {shares && (
          <SelectField
            label={formatMessage({ id: 'views.audience' })}
            options={options}
            value={whom}
            onChange={(value) => setWhom(value ?? 'ME')}
            error={problemOf('audience', 'role')}
          />
        )}
        <p className={styles['note']}>{note}</p>
      </form>
    </Dialog>
  );
}

function Troubles({ trouble, problems }: { trouble: AppError | null; problems: readonly ViewProblem[] }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  if (!trouble && problems.length === 0) return null;
  return (
    <Alert tone="danger" announced title={formatMessage({ id: 'views.notSaved' })} requestId={trouble?.requestId}>
      {trouble ? errorText(trouble) : [...new Set(problems.map(({ message }) => message))].join(' ')}
    </Alert>
  );
}

/** What the form has a field for. */
const asked: ReadonlySet<string> = new Set(['name', 'audience', 'role']);

/** ME, EVERYONE or a role. */
const whomOf = (view: Pick<SavedView, 'audience' | 'role'> | undefined): string =>
  (view?.audience === 'ROLE' ? view.role : view?.audience) ?? 'ME';

const audienceOf = (whom: string): Pick<ViewNaming, 'audience' | 'role'> =>
  whom === 'ME' || whom === 'EVERYONE' ? { audience: whom, role: null } : { audience: 'ROLE', role: whom };
