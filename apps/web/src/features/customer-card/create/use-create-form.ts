import { useApolloClient } from '@apollo/client/react';
import { newCustomerValues } from '@register/domain/customer/new-customer';
import { useCallback, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useViewer } from '../../../session/use-session';
import type { AppError } from '../../../graphql/app-error';
import { useSend } from '../../../session/use-send';
import type { CardSettings } from '../card-customer';
import { cardSituation } from '../card-situation';
import { CustomerCreateDocument } from '../customer-writes.generated';
import { putOnFields } from '../edit/put-on-fields';
import { cardFormResolver } from '../form/card-form-resolver';
import { changedPaths, patchOf } from '../form/form-patch';
import { valuesOf, type CardValues } from '../form/form-values';
import { useLinkTargets } from '../form/use-link-targets';
import { useViolationText } from '../violation-text';
import { createInput } from './create-input';

/** The form of a new customer, and saving it. */
export function useCreateForm(settings: CardSettings, defaultSubgroup: string | null) {
  const client = useApolloClient();
  const viewer = useViewer();
  const customFields = useCustomFields();
  const violationText = useViolationText();
  const write = useSend();
  const blank = useMemo(() => valuesOf(newCustomerValues(settings, defaultSubgroup)), [settings, defaultSubgroup]);
  const linkTargets = useLinkTargets();
  const situation = useMemo(
    () => ({ ...cardSituation(viewer, settings, null, customFields), linkTargets, defaultSubgroup }),
    [viewer, settings, customFields, linkTargets, defaultSubgroup],
  );
  const form = useForm<CardValues>({
    defaultValues: blank,
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: cardFormResolver(situation, blank, violationText),
  });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CreateFailure | null>(null);
  const typed = useWatch({
    control: form.control,
    compute: (values: CardValues) =>
      values.number.trim() !== '' ||
      changedPaths(patchOf(blank, values, settings, customFields)).some((path) => path !== 'type'),
  });

  const submit = useCallback(async (): Promise<{ id: string } | null> => {
    let made: { id: string } | null = null;
    setFailure(null);
    await form.handleSubmit(async (values) => {
      setBusy(true);
      const variables = { input: createInput(blank, values, settings, customFields) };
      const result = await write(CustomerCreateDocument, variables, (data) => data.customerCreate);
      setBusy(false);
      if (result.state === 'FAILED') return setFailure(result);
      if (result.state === 'REFUSED')
        return setFailure(
          putOnFields(form, result.payload.userErrors, patchOf(blank, values, settings, customFields), values),
        );
      // The lists do not know of it yet.
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'customers' });
      made = result.payload.customer;
    })();
    return made;
  }, [form, blank, settings, customFields, write, client]);

  return { form, blank, situation, typed, busy, failure, submit };
}

export type CreateFailure = { state: 'FAILED'; error: AppError } | { state: 'CARD'; messages: readonly string[] };
