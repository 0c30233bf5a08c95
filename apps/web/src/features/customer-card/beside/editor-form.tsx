import { fieldAccess } from '@register/domain/customer/field-access';
import type { EditedInList } from '@register/domain/view/edited-in-list';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Anchor } from '../../../ui/anchor';
import { AnchoredPanel } from '../../../ui/anchored-panel';
import { Button } from '../../../ui/button';
import type { CardCustomer, CardSettings } from '../card-customer';
import { ConflictDialog } from '../edit/conflict-dialog';
import { SaveFailure } from '../edit/save-failure';
import { useEditForm } from '../edit/use-edit-form';
import { useFieldLabel } from '../field-label';
import { CardForm } from '../form/card-form';
import { CardText } from '../form/card-text';
import { EmailField, LanguageField, PhoneField } from '../form/details-fields';
import { heldLinks } from '../form/held-links';
import { TagsField } from '../form/link-field';
import styles from './editor.module.css';
import { LockedEditor } from './locked-editor';
import { useUndoEdit } from './use-undo-edit';

interface EditorFormProps {
  customer: CardCustomer;
  settings: CardSettings;
  field: Exclude<EditedInList, 'assignees'>;
  title: string;
  at: Anchor;
  onClose: () => void;
}

/** The card's own form, with one field of it. What somebody else has changed meanwhile is asked about as on the card, and nothing typed is lost. */
export function EditorForm({ customer, settings, field, title, at, onClose }: EditorFormProps) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel()(field);
  const offerUndo = useUndoEdit(field, settings);
  const edit = useEditForm(customer, settings, offerUndo);
  const { form, base, situation, changes, busy, conflict, failure } = edit;
  const [attempts, setAttempts] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector('input')?.focus(), []);
  const closeAfter = async (saving: Promise<readonly string[] | null>) => {
    const saved = await saving;
    setAttempts(attempts + 1);
    if (saved !== null) onClose();
  };
  const save = () => (changes.length > 0 ? void closeAfter(edit.submit()) : onClose());
  const reason = customer.viewerCan.update.reason ?? fieldAccess(field, situation).reason;
  const locked = reason !== null && <LockedEditor label={label} reason={reason} onClose={onClose} />;
  return (
    <>
      <AnchoredPanel
        title={title}
        at={at}
        onClose={onClose}
        // What is typed and not kept stays until one says what becomes of it.
        onPressOutside={() => changes.length === 0 && onClose()}
      >
        {locked || (
          <CardForm
            form={form}
            element={element}
            className={styles['form']}
            onSubmit={save}
            base={base}
            situation={situation}
            held={heldLinks(customer)}
          >
            {failure && <SaveFailure key={attempts} failure={failure} onRetry={save} />}
            {controls[field]}
            <div className={styles['actions']}>
              <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
              <Button variant="primary" type="submit" busy={busy}>
                {formatMessage({ id: 'register.edit.save' })}
              </Button>
            </div>
          </CardForm>
        )}
      </AnchoredPanel>
      {conflict && (
        <ConflictDialog
          conflicts={conflict.conflicts}
          partNames={[]}
          onCancel={edit.putOff}
          onSave={(takeTheirs) => void closeAfter(edit.resolve(takeTheirs))}
        />
      )}
    </>
  );
}

/** The controls that the card has for them. */
const controls: Readonly<Record<EditorFormProps['field'], ReactNode>> = {
  tags: <TagsField />,
  language: <LanguageField />,
  phone: <PhoneField />,
  email: <EmailField />,
  orderNumber: <CardText field="orderNumber" />,
};
