import { foldersBelow, placeOf } from '@register/domain/document/document-folders';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SelectField } from '../../../ui/select-field';
import dialogs from '../actions/dialogs.module.css';
import type { WriteResult } from '../../../session/use-send';
import type { CardDocument, CardFolder } from './use-documents';

interface MoveDialogProps {
  /** What moves, in words. */
  title: string;
  documents: readonly CardDocument[];
  folders: ReadonlyMap<string, CardFolder>;
  from: string | null;
  onMove: (folderId: string | null) => Promise<WriteResult<{ userErrors: readonly { message: string }[] }>>;
  onClose: () => void;
}

/** Which folder they go to. A folder is not offered itself, nor what lies in it. */
export function MoveDialog({ title, documents, folders, from, onMove, onClose }: MoveDialogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [to, setTo] = useState<string>(from ?? top);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const own = new Set(documents.flatMap(({ id, kind }) => (kind === 'FOLDER' ? foldersBelow(folders, id) : [])));
  const options = [...folders.values()]
    .filter(({ id }) => !own.has(id))
    .map(({ id, parentId, name }) => ({ value: id, label: placeOf(folders, parentId, name) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  const save = async () => {
    setBusy(true);
    const result = await onMove(to === top ? null : to);
    setBusy(false);
    if (result.state === 'DONE') return onClose();
    setProblem(result.state === 'FAILED' ? errorText(result.error) : (result.payload.userErrors[0]?.message ?? ''));
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.documents.moveTitle' }, { name: title })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} onClick={() => void save()}>
            {formatMessage({ id: 'card.documents.moveSubmit' })}
          </Button>
        </>
      }
    >
      <div className={dialogs['content']}>
        {problem !== null && (
          <Alert tone="danger" announced>
            {problem}
          </Alert>
        )}
        <SelectField
          label={formatMessage({ id: 'card.documents.moveTo' })}
          options={[{ value: top, label: formatMessage({ id: 'card.documents.top' }) }, ...options]}
          value={to}
          onChange={(value) => setTo(value ?? top)}
        />
      </div>
    </Dialog>
  );
}

const top = 'top';
