import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { AppError } from '../../../graphql/app-error';
import { useErrorText } from '../../../session/use-error-text';
import { useCan } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ActivateIcon, DeleteIcon, InactivateIcon } from '../../../ui/icons';
import { toast } from '../../../ui/toast';
import type { WriteProblem } from '../write-problem';
import { useLetterWrites } from './use-letter-writes';
import type { Letter } from './use-letters';

/** Inactivate, activate and remove: those that the viewer may. */
export function LetterActions({ letter }: { letter: Letter }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const mayEdit = useCan('discountLetter.edit');
  const mayDelete = useCan('discountLetter.delete');
  const articles = useCan('article.view');
  const writes = useLetterWrites();
  const [removing, setRemoving] = useState(false);
  const [busy, setBusy] = useState(false);
  const { id, name, status } = letter;
  const active = status === 'ACTIVE';
  const turn = async () => {
    setBusy(true);
    try {
      const [problem] = await (active ? writes.inactivate : writes.activate)({ id, articles });
      if (problem) toast.failed(problem.message);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      toast.failed(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {mayDelete && (
        <Button icon={<DeleteIcon aria-hidden />} onClick={() => setRemoving(true)}>
          {formatMessage({ id: 'registers.delete' })}
        </Button>
      )}
      {mayEdit && (
        <Button
          icon={active ? <InactivateIcon aria-hidden /> : <ActivateIcon aria-hidden />}
          busy={busy}
          onClick={() => void turn()}
        >
          {formatMessage({ id: active ? 'registers.inactivate' : 'registers.activate' })}
        </Button>
      )}
      {removing && <RemoveDialog name={name} remove={() => writes.remove({ id })} onClose={() => setRemoving(false)} />}
    </>
  );
}

interface RemoveDialogProps {
  name: string;
  remove: () => Promise<readonly WriteProblem[]>;
  onClose: () => void;
}

/** Asked before it is done; says how many customers stand in the way. */
function RemoveDialog({ name, remove, onClose }: RemoveDialogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      const problems = await remove();
      if (problems.length > 0) setRefusal(problems.map(({ message }) => message).join(' '));
      else void navigate({ href: paths.discountLetters });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setRefusal(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'registers.delete' })}
      actions={
        <>
          <Button data-autofocus onClick={onClose}>
            {formatMessage({ id: 'ui.cancel' })}
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void submit()}>
            {formatMessage({ id: 'registers.delete' })}
          </Button>
        </>
      }
    >
      <p>{formatMessage({ id: 'registers.delete.confirm' }, { name })}</p>
      {refusal !== null && (
        <Alert tone="danger" announced>
          {refusal}
        </Alert>
      )}
    </Dialog>
  );
}
