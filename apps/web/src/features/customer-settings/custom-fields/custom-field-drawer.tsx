import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { defineCustomField } from '@register/domain/custom-fields/define-custom-field';
import { useId, useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../graphql/app-error';
import { useLanguage } from '../../../i18n/intl-provider';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Drawer } from '../../../ui/drawer';
import { toast } from '../../../ui/toast';
import { useDirtyGuard } from '../../../ui/use-dirty-guard';
import styles from './custom-field-drawer.module.css';
import { CustomFieldEnd } from './custom-field-end';
import { CustomFieldForm } from './custom-field-form';
import { changesOf, definitionOf, draftOf } from './field-draft';
import { useDefinitionText } from './use-definition-text';
import { useFieldSubgroups } from './use-field-subgroups';
import { useFieldChanges, type DefinedField, type FieldProblem } from './use-custom-field-settings';

interface CustomFieldDrawerProps {
  /** Null: a new one. */
  field: DefinedField | null;
  others: readonly CustomField[];
  onClose: () => void;
}

/** A definition to fill in. The domain's rule is asked at every key; what it says of a part is shown once that part was touched. */
export function CustomFieldDrawer({ field, others, onClose }: CustomFieldDrawerProps) {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const form = useDefinitionForm(field, others);
  const errorText = useErrorText();
  const formId = useId();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { create, update } = useFieldChanges();

  const attempt = async (work: () => Promise<readonly FieldProblem[]>, said: string): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    try {
      const problems = await work();
      form.refuse(problems);
      setTrouble(generalOf(problems));
      if (problems.length > 0) return false;
      toast.saved(said);
      return true;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(errorText(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const name = form.draft.title[language] || form.draft.title.sv || form.draft.title.en;
  const save = async (): Promise<boolean> => {
    if (!form.ready()) return false;
    return attempt(
      () => (field ? update({ id: field.id, input: form.changes }) : create({ input: definitionOf(form.draft) })),
      formatMessage({ id: 'settings.customFields.saved' }, { name }),
    );
  };
  const guard = useDirtyGuard({ dirty: form.dirty, save });
  const close = async () => {
    if (await guard.confirmLeave()) onClose();
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const element = event.currentTarget;
    if (await save()) onClose();
    else requestAnimationFrame(() => element.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <>
      <Drawer
        opened
        onClose={() => void close()}
        title={field ? field.title[language] : formatMessage({ id: 'settings.customFields.add' })}
        width={520}
        footer={
          <>
            <Button onClick={() => void close()}>{formatMessage({ id: 'ui.cancel' })}</Button>
            <Button variant="primary" type="submit" form={formId} busy={busy}>
              {formatMessage({ id: field ? 'ui.saveBar.save' : 'settings.customFields.create' })}
            </Button>
          </>
        }
      >
        <form id={formId} className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
          {trouble !== null && (
            <Alert tone="danger" announced title={formatMessage({ id: 'settings.customFields.notSaved' })}>
              {trouble}
            </Alert>
          )}
          <CustomFieldForm field={field} draft={form.draft} onChange={form.change} problemOf={form.problemOf} />
        </form>
        {field && <CustomFieldEnd field={field} name={name} attempt={attempt} onDone={onClose} />}
      </Drawer>
      {guard.dialog}
    </>
  );
}

/** What is about none of the parts that the form has. */
const generalOf = (problems: readonly FieldProblem[]): string | null =>
  problems
    .filter(({ path }) => path.length === 0 || path[0] === 'id')
    .map(({ message }) => message)
    .join(' ') || null;

function useDefinitionForm(field: DefinedField | null, others: readonly CustomField[]) {
  const words = useDefinitionText();
  const subgroups = useFieldSubgroups();
  const [base] = useState(() => draftOf(field));
  const [draft, setDraft] = useState(base);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const changes = changesOf(base, draft);
  const touched = new Set(Object.keys(changes));
  const decided = defineCustomField(field, field ? changes : definitionOf(draft), {
    id: field?.id ?? '',
    others,
    used: (field?.usage ?? 0) > 0,
    subgroups: new Map(subgroups.map(({ id, name, status }) => [id, { name, active: status === 'ACTIVE' }])),
  });
  const broken = decided.ok ? [] : decided.violations;
  const problemOf = (...path: readonly string[]): string | undefined => {
    const here = ({ path: its }: { readonly path: readonly string[] }) => its.join('.') === path.join('.');
    const mine = asked || touched.has(path[0] ?? '') ? broken.find(here) : undefined;
    return mine ? words(mine) : refused.find(here)?.message;
  };
  return {
    draft,
    changes,
    dirty: touched.size > 0,
    change: (next: typeof draft) => {
      setDraft(next);
      setRefused([]);
    },
    refuse: setRefused,
    /** Whether it may be sent; from now on all that is wrong is shown. */
    ready: () => {
      setAsked(true);
      return broken.length === 0;
    },
    problemOf,
  };
}
