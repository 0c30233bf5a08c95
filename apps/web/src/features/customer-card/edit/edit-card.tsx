import { articleLists } from '@register/domain/customer/customer';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useViewer } from '../../../session/use-session';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { SaveBar } from '../../../ui/save-bar';
import { toast } from '../../../ui/toast';
import { useDirtyGuard } from '../../../ui/use-dirty-guard';
import { NumberDialog } from '../actions/number-dialog';
import type { CardCustomer, CardSettings } from '../card-customer';
import { CardHeader } from '../card-header';
import { CardLayout } from '../card-layout';
import { AddressFields } from '../form/address-fields';
import { ArticleFields } from '../form/article-fields';
import { CardForm } from '../form/card-form';
import { ContactFields } from '../form/contact-fields';
import { CustomFieldFields } from '../form/custom-field-fields';
import { DetailsFields } from '../form/details-fields';
import { DraftOffer } from '../form/draft-offer';
import { ErrorSummary } from '../form/error-summary';
import { draftKey } from '../form/form-draft';
import type { CardValues } from '../form/form-values';
import { heldLinks } from '../form/held-links';
import { PricingFields } from '../form/pricing-fields';
import { SettingFields } from '../form/setting-fields';
import { TaxFields } from '../form/tax-fields';
import { useDraft } from '../form/use-draft';
import { useStartFocus } from '../form/use-start-focus';
import { rememberSaved } from '../just-saved';
import { useSections } from '../use-sections';
import { ConflictDialog } from './conflict-dialog';
import styles from './edit-card.module.css';
import { SaveFailure } from './save-failure';
import { useEditForm } from './use-edit-form';
import { useEscape } from './use-escape';

const editable = [
  'section-details',
  'section-pricing',
  'section-addresses',
  'section-contacts',
  'section-articles',
  'section-customFields',
  'section-taxReduction',
  'section-settings',
];

/** One form for the whole card. Nothing typed is lost: not by a link, a conflict, an ended session or a crash. */
export function EditCard({ customer, settings }: { customer: CardCustomer; settings: CardSettings }) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { focus } = useSearch({ from: '/shell/customers/$id/edit' });
  const edit = useEditForm(customer, settings);
  const { form, base, situation, changes, busy, conflict, failure } = edit;
  const sections = useSections(situation).filter(({ id }) => editable.includes(id));
  const key = draftKey(useViewer().user?.id ?? '', customer.id);
  const { draft, restore, drop } = useDraft(key, form, base, changes.length > 0);
  const element = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  const [numbering, setNumbering] = useState(false);
  useStartFocus(element, focus ?? 'name');

  const { dialog, letGo } = useDirtyGuard({
    dirty: changes.length > 0,
    save: async () => (await edit.submit()) !== null,
    belongs: (pathname) => pathname === paths.customerEdit(customer.id),
  });
  const toCard = () => void navigate({ href: paths.customer(customer.id) });
  const leave = (saved: readonly string[] | null) => {
    setAttempts(attempts + 1);
    if (saved === null) return;
    rememberSaved(customer.id, saved);
    letGo();
    toast.saved(formatMessage({ id: 'card.saved' }));
    toCard();
  };
  const save = () => {
    if (changes.length > 0) void edit.submit().then(leave);
  };
  useEscape(toCard);

  return (
    <Page title={[formatMessage({ id: 'card.editing.title' }, { name: customer.name ?? '' })]} flush>
      <CardHeader
        customer={customer}
        back={{ href: paths.customer(customer.id), label: formatMessage({ id: 'card.toCard' }) }}
        badge={<Badge tone="info">{formatMessage({ id: 'card.editing' })}</Badge>}
      />
      <CardForm
        form={form}
        element={element}
        className={styles['form']}
        onSubmit={save}
        base={base}
        situation={situation}
        held={heldLinks(customer)}
      >
        <CardLayout sections={sections}>
          {draft && <DraftOffer draft={draft} onRestore={restore} onDrop={drop} />}
          {failure && <SaveFailure key={attempts} failure={failure} onRetry={save} />}
          <ErrorSummary attempts={attempts} />
          <DetailsFields
            numberAction={
              customer.viewerCan.changeNumber.allowed && (
                <Button onClick={() => setNumbering(true)}>{formatMessage({ id: 'card.number.change' })}</Button>
              )
            }
          />
          <PricingFields />
          <AddressFields />
          <ContactFields />
          <ArticleFields />
          <CustomFieldFields />
          <TaxFields />
          <SettingFields />
        </CardLayout>
      </CardForm>
      <SaveBar changes={changes.length} always busy={busy} onSave={save} onCancel={toCard}>
        {changes.length === 0 ? formatMessage({ id: 'card.nothingChanged' }) : undefined}
      </SaveBar>
      {conflict && (
        <ConflictDialog
          conflicts={conflict.conflicts}
          partNames={[...base.contactPersons, ...base.coApplicants, ...articleNames(base)]}
          onCancel={edit.putOff}
          onSave={(takeTheirs) => void edit.resolve(takeTheirs).then(leave)}
        />
      )}
      {numbering && <NumberDialog customer={customer} situation={situation} onClose={() => setNumbering(false)} />}
      {dialog}
    </Page>
  );
}

const articleNames = (values: CardValues) =>
  articleLists.flatMap((list) =>
    values[list].map(({ id, article }) => ({ id, name: `${article.number} ${article.name}` })),
  );
