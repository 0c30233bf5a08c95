import { typedName } from '@register/domain/document/document-name';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import type { WriteResult } from '../../../session/use-send';

interface NameDialogProps {
  title: string;
  name: string;
  submit: string;
  onName: (name: string) => Promise<WriteResult<{ userErrors: readonly { message: string }[] }>>;
  onClose: () => void;
}

/** A name for a folder or a file; what is wrong with it is said below the field. */
export function NameDialog({ title, name, submit, onName, onClose }: NameDialogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const checked = typedName(typed);
    if (!checked.ok) {
      const empty = checked.violation.code === 'REQUIRED';
      return setProblem(formatMessage({ id: empty ? 'card.documents.nameEmpty' : 'card.documents.nameWrong' }));
    }
    setBusy(true);
    const result = await onName(checked.name);
    setBusy(false);
    if (result.state === 'DONE') return onClose();
    setProblem(result.state === 'FAILED' ? errorText(result.error) : (result.payload.userErrors[0]?.message ?? ''));
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} onClick={() => void save()}>
            {submit}
          </Button>
        </>
      }
    >
      <TextField
        label={formatMessage({ id: 'card.documents.name' })}
        value={typed}
        data-autofocus
        autoComplete="off"
        error={problem}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
        }}
      />
    </Dialog>
  );
}
