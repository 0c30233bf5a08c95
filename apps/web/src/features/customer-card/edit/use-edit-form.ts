import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useViewer } from '../../../session/use-session';
import { domainCustomer, type CardCustomer, type CardSettings } from '../card-customer';
import { cardSituation } from '../card-situation';
import { cardFormResolver } from '../form/card-form-resolver';
import type { Conflict } from '../form/conflicts';
import { changedPaths, patchOf } from '../form/form-patch';
import { valuesOf, type CardValues } from '../form/form-values';
import { useLinkTargets } from '../form/use-link-targets';
import { rebaseValues } from '../form/rebase-values';
import { useViolationText } from '../violation-text';
import { putOnFields } from './put-on-fields';
import { useSaveCustomer, type SaveResult } from './use-save-customer';

/** The form of a stored card: what it started with, what has changed, and saving it, with or without company. */
export function useEditForm(
  card: CardCustomer,
  settings: CardSettings,
  onSaved?: (before: CardCustomer, after: CardCustomer) => void,
): EditForm {
  const viewer = useViewer();
  const customFields = useCustomFields();
  const violationText = useViolationText();
  const save = useSaveCustomer();
  const [stored, setStored] = useState(card);
  const base = useMemo(() => valuesOf(domainCustomer(stored)), [stored]);
  const linkTargets = useLinkTargets();
  const situation = useMemo(
    () => ({ ...cardSituation(viewer, settings, stored, customFields), linkTargets }),
    [viewer, settings, stored, customFields, linkTargets],
  );
  const form = useForm<CardValues>({
    defaultValues: base,
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: cardFormResolver(situation, base, violationText),
  });
  const [conflict, setConflict] = useState<EditForm['conflict']>(null);
  const [failure, setFailure] = useState<EditForm['failure']>(null);
  const saving = useRef(false);
  const [busy, setBusy] = useState(false);
  const changes = useWatch({
    control: form.control,
    compute: (values: CardValues) => changedPaths(patchOf(base, values, settings, customFields)),
  });

  const startFrom = useCallback(
    (customer: CardCustomer, values: CardValues) => {
      setStored(customer);
      form.reset(values);
    },
    [form],
  );

  // What others have saved meanwhile comes in quietly, as long as it touches nothing that I have changed.
  useEffect(() => {
    if (card.version <= stored.version) return;
    const [theirs, values] = [valuesOf(domainCustomer(card)), form.getValues()];
    const theirChanges = changedPaths(patchOf(base, theirs, settings, customFields));
    const mine = new Set(changedPaths(patchOf(base, values, settings, customFields)));
    if (theirChanges.some((path) => mine.has(path))) return;
    // After this painting: the form is another system than the page.
    const timer = setTimeout(() => startFrom(card, rebaseValues(form.getValues(), base, theirs)));
    return () => clearTimeout(timer);
  }, [card, stored, base, settings, customFields, form, startFrom]);

  const send = useCallback(
    async (values: CardValues, from: CardCustomer): Promise<readonly string[] | null> => {
      if (saving.current) return null;
      saving.current = true;
      setBusy(true);
      setFailure(null);
      const patch = patchOf(valuesOf(domainCustomer(from)), values, settings, customFields);
      const result = await save(from, patch, customFields);
      saving.current = false;
      setBusy(false);
      if (result.state === 'SAVED') {
        if (result.customer) onSaved?.(from, result.customer);
        startFrom(result.customer ?? from, result.customer ? valuesOf(domainCustomer(result.customer)) : values);
        return changedPaths(patch);
      }
      if (result.state === 'CONFLICT') setConflict(result);
      else if (result.state === 'REFUSED') setFailure(putOnFields(form, result.errors, patch, values));
      else setFailure(result);
      return null;
    },
    [save, settings, customFields, onSaved, startFrom, form],
  );

  const submit = useCallback(async () => {
    let saved: readonly string[] | null = null;
    await form.handleSubmit(async (values) => {
      saved = await send(values, stored);
    })();
    return saved;
  }, [form, send, stored]);

  const resolve = useCallback(
    async (takeTheirs: ReadonlySet<string>) => {
      if (!conflict) return null;
      const theirs = valuesOf(domainCustomer(conflict.current));
      const values = rebaseValues(form.getValues(), base, theirs, takeTheirs);
      startFrom(conflict.current, values);
      setConflict(null);
      return send(values, conflict.current);
    },
    [conflict, base, form, startFrom, send],
  );

  return { form, base, situation, changes, busy, conflict, failure, submit, resolve, putOff: () => setConflict(null) };
}

export interface EditForm {
  form: UseFormReturn<CardValues>;
  base: CardValues;
  situation: ReturnType<typeof cardSituation>;
  /** Names of what differs from what is saved. */
  changes: readonly string[];
  busy: boolean;
  /** Somebody else has saved other values meanwhile. */
  conflict: { conflicts: readonly Conflict[]; current: CardCustomer } | null;
  /** What stopped the last save, besides what stands at the fields. */
  failure: Extract<SaveResult, { state: 'FAILED' | 'GONE' }> | { state: 'CARD'; messages: readonly string[] } | null;
  /** Saves; answers what was changed, or null when it was not saved. */
  submit: () => Promise<readonly string[] | null>;
  /** Saves after a conflict, with theirs where one gave in. */
  resolve: (takeTheirs: ReadonlySet<string>) => Promise<readonly string[] | null>;
  /** Back to the form, nothing lost. */
  putOff: () => void;
}
