import { isEditedInList, type EditedInList } from '@register/domain/view/edited-in-list';
import { useIntl } from 'react-intl';
import type { Anchor } from '../../../ui/anchor';
import { AnchoredPanel } from '../../../ui/anchored-panel';
import { AssignDialog } from '../actions/assign-dialog';
import { useFieldLabel } from '../field-label';
import { useCard } from '../use-card';
import { EditorForm } from './editor-form';
import { LockedEditor } from './locked-editor';
import { PreviewContent } from './preview-content';

export interface FieldEditorProps {
  customerId: string;
  field: string;
  /** As the list knows it, until the card is there. */
  name: string;
  at: Anchor;
  onClose: () => void;
}

/** One field of one customer, changed where it stands in the list: by the rules of the card, on the version that one sees. */
export function FieldEditor({ field, ...props }: FieldEditorProps) {
  return isEditedInList(field as EditedInList) ? <Editor {...props} field={field as EditedInList} /> : null;
}

function Editor({ customerId, field, name, at, onClose }: FieldEditorProps & { field: EditedInList }) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel()(field);
  const card = useCard(customerId);
  const title = formatMessage({ id: 'register.edit.of' }, { field: label, name });
  if (card.state !== 'SHOWN')
    return (
      <AnchoredPanel title={title} at={at} onClose={onClose} onPressOutside={onClose}>
        <PreviewContent card={card} />
      </AnchoredPanel>
    );
  const { customer, settings } = card;
  if (field !== 'assignees') return <EditorForm {...{ customer, settings, field, title, at, onClose }} />;
  const { reason } = customer.viewerCan.assign;
  if (reason === null) return <AssignDialog customer={customer} onClose={onClose} />;
  return (
    <AnchoredPanel title={title} at={at} onClose={onClose} onPressOutside={onClose}>
      <LockedEditor label={label} reason={reason} onClose={onClose} />
    </AnchoredPanel>
  );
}
