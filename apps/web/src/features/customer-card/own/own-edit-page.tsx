import { Navigate, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useViewer } from '../../../session/use-session';
import { SaveBar } from '../../../ui/save-bar';
import { toast } from '../../../ui/toast';
import { useDirtyGuard } from '../../../ui/use-dirty-guard';
import type { CardCustomer, CardSettings } from '../card-customer';
import { ConflictDialog } from '../edit/conflict-dialog';
import { SaveFailure } from '../edit/save-failure';
import { useEditForm } from '../edit/use-edit-form';
import { useEscape } from '../edit/use-escape';
import { CardForm } from '../form/card-form';
import { DraftOffer } from '../form/draft-offer';
import { ErrorSummary } from '../form/error-summary';
import { draftKey } from '../form/form-draft';
import { heldLinks } from '../form/held-links';
import { useDraft } from '../form/use-draft';
import { OwnFields } from './own-fields';
import { OwnPage } from './own-page';
import styles from './own-pages.module.css';

/** What a customer's login may change of its own card, as one form. What it may not change is locked and says why. */
export function OwnEditPage() {
  const { formatMessage } = useIntl();
  return (
    <OwnPage title={formatMessage({ id: 'portal.details.change' })}>
      {(customer, settings) =>
        customer.viewerCan.update.allowed ? (
          <EditForm key={customer.id} customer={customer} settings={settings} />
        ) : (
          <Navigate to={paths.portalDetails} replace />
        )
      }
    </OwnPage>
  );
}

function EditForm({ customer, settings }: { customer: CardCustomer; settings: CardSettings }) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const edit = useEditForm(customer, settings);
  const { form, base, situation, changes, busy, conflict, failure } = edit;
  const key = draftKey(useViewer().user?.id ?? '', customer.id);
  const { draft, restore, drop } = useDraft(key, form, base, changes.length > 0);
  const element = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  const { dialog, letGo } = useDirtyGuard({
    dirty: changes.length > 0,
    save: async () => (await edit.submit()) !== null,
    belongs: (pathname) => pathname === paths.portalEdit,
  });
  const back = () => void navigate({ href: paths.portalDetails });
  const leave = (saved: readonly string[] | null) => {
    setAttempts(attempts + 1);
    if (saved === null) return;
    letGo();
    toast.saved(formatMessage({ id: 'card.saved' }));
    back();
  };
  const save = () => {
    if (changes.length > 0) void edit.submit().then(leave);
  };
  useEscape(back);
  return (
    <>
      <CardForm
        form={form}
        element={element}
        className={styles['form']}
        onSubmit={save}
        base={base}
        situation={situation}
        held={heldLinks(customer)}
      >
        {draft && <DraftOffer draft={draft} onRestore={restore} onDrop={drop} />}
        {failure && <SaveFailure key={attempts} failure={failure} onRetry={save} />}
        <ErrorSummary attempts={attempts} />
        <OwnFields />
      </CardForm>
      <SaveBar changes={changes.length} always busy={busy} onSave={save} onCancel={back}>
        {changes.length === 0 ? formatMessage({ id: 'card.nothingChanged' }) : undefined}
      </SaveBar>
      {conflict && (
        <ConflictDialog
          conflicts={conflict.conflicts}
          partNames={base.contactPersons}
          onCancel={edit.putOff}
          onSave={(takeTheirs) => void edit.resolve(takeTheirs).then(leave)}
        />
      )}
      {dialog}
    </>
  );
}
