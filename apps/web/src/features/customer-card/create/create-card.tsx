import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useViewer } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { SaveBar } from '../../../ui/save-bar';
import { toast } from '../../../ui/toast';
import { useDirtyGuard } from '../../../ui/use-dirty-guard';
import type { CardCustomer, CardSettings } from '../card-customer';
import { SaveFailure } from '../edit/save-failure';
import { CardForm } from '../form/card-form';
import { DraftOffer } from '../form/draft-offer';
import { ErrorSummary } from '../form/error-summary';
import { focusField } from '../form/focus-field';
import { draftKey } from '../form/form-draft';
import { useDraft } from '../form/use-draft';
import styles from './create-card.module.css';
import { CreateFields } from './create-fields';
import { TwinsPanel } from './twins-panel';
import { useCreateForm } from './use-create-form';
import { useTwins } from './use-twins';

/** What the customers begin with that this user makes. */
export type DefaultSubgroup = NonNullable<CardCustomer['subgroups']>[number];

/** The shortest way to a new customer: a few fields first, the rest when one wants them. */
export function CreateCard({ settings, startsIn }: { settings: CardSettings; startsIn: DefaultSubgroup | null }) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { form, blank, situation, typed, busy, failure, submit } = useCreateForm(settings, startsIn?.id ?? null);
  const key = draftKey(useViewer().user?.id ?? '', 'new');
  const { draft, restore, drop } = useDraft(key, form, blank, typed);
  const twins = useTwins(form.control);
  const [twinAccepted, setTwinAccepted] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const title = formatMessage({ id: 'create.title' });
  const held = twins.some(({ exact }) => exact) && !twinAccepted;

  const save = async () => {
    // The same organisation number twice is a choice, not an accident.
    const made = held ? null : await submit();
    // What stops it is on the page by now, and gets the focus.
    if (!made) setAttempts((before) => before + 1);
    return made;
  };
  const { dialog, letGo } = useDirtyGuard({ dirty: typed, save: async () => (await save()) !== null });
  const saveAndOpen = async () => {
    const made = await save();
    if (!made) return;
    letGo();
    toast.saved(formatMessage({ id: 'create.done' }, { name: form.getValues('name') }));
    await navigate({ href: paths.customer(made.id), replace: true });
  };
  const saveAndNew = async () => {
    const made = await save();
    if (!made) return;
    toast.saved(formatMessage({ id: 'create.done' }, { name: form.getValues('name') }));
    form.reset(blank);
    setAttempts(0);
    setTwinAccepted(false);
    focusField('organisationNumber', element.current ?? undefined);
  };

  return (
    <Page title={[title]} flush>
      <PageHeader title={title} sticky />
      <CardForm
        form={form}
        element={element}
        className={styles['layout']}
        onSubmit={() => void saveAndOpen()}
        base={blank}
        situation={situation}
        held={{ tags: [], discountLetters: [], subgroups: startsIn ? [startsIn] : [] }}
      >
        <div className={styles['content']}>
          {draft && <DraftOffer draft={draft} onRestore={restore} onDrop={drop} />}
          {failure && <SaveFailure key={attempts} failure={failure} onRetry={() => void saveAndOpen()} />}
          <ErrorSummary attempts={attempts} />
          <CreateFields automaticNumber={settings.autoGenerateNextNumber} />
        </div>
        <aside className={styles['aside']}>
          <TwinsPanel twins={twins} attempts={attempts} accepted={twinAccepted} onAccept={setTwinAccepted} />
        </aside>
      </CardForm>
      <SaveBar
        changes={0}
        always
        busy={busy}
        onSave={() => void saveAndOpen()}
        onCancel={() => void navigate({ href: paths.customers })}
        saveLabel={formatMessage({ id: 'create.saveAndOpen' })}
        extra={<Button onClick={() => void saveAndNew()}>{formatMessage({ id: 'create.saveAndNew' })}</Button>}
      />
      {dialog}
    </Page>
  );
}
