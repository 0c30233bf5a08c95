import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../graphql/to-app-error';
import { phoneText } from '../../i18n/phone-text';
import { useErrorText } from '../../session/use-error-text';
import { toast } from '../../ui/toast';
import {
  GroupBrandingDocument,
  GroupBrandingUpdateDocument,
  type GroupBranding_BrandingFragment,
} from './branding.generated';

export type Branding = Omit<GroupBranding_BrandingFragment, ' $fragmentName'>;
type Values = Pick<Branding, 'slug' | 'phone' | 'email' | 'logo'>;
export type BrandingPart = keyof Values;

/** What is saved, and what somebody has written over it. Only that is sent, and it stays when others save first. */
export function useBranding(first: Branding) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [update, { client, loading }] = useMutation(GroupBrandingUpdateDocument);
  const [saved, setSaved] = useState(first);
  const [typed, setTyped] = useState<Partial<Values>>({});
  const [problems, setProblems] = useState<readonly { path: readonly string[]; message: string }[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  // Written as people read it; the server reads it back.
  const shown: Values = { ...saved, phone: saved.phone && phoneText(saved.phone) };
  const values: Values = { ...shown, ...typed };
  const isChanged = (part: BrandingPart) => (values[part] ?? '') !== (shown[part] ?? '');
  const changed = parts.filter(isChanged);

  const send = async (): Promise<boolean> => {
    const input = Object.fromEntries(changed.map((part) => [part, values[part] ?? null]));
    const { data } = await update({ variables: { input, expectedVersion: saved.version } });
    const answer = data?.groupBrandingUpdate;
    const userErrors = answer?.userErrors ?? [];
    setProblems(userErrors);
    if (userErrors.some(({ code }) => code === 'VERSION_CONFLICT')) {
      const now = await client.query({ query: GroupBrandingDocument, fetchPolicy: 'network-only' });
      if (now.data) setSaved(now.data.groupBranding);
      setTrouble(formatMessage({ id: 'branding.conflict' }));
    }
    if (!answer?.groupBranding) return false;
    setSaved(answer.groupBranding);
    setTyped({});
    toast.saved(formatMessage({ id: 'branding.saved' }));
    return true;
  };
  const save = async (): Promise<boolean> => {
    setTrouble(null);
    try {
      return await send();
    } catch (error) {
      setTrouble(errorText(toAppError(error)));
      return false;
    }
  };
  return {
    values,
    changes: changed.length,
    isChanged,
    busy: loading,
    trouble,
    problem: (part: BrandingPart) => problems.find(({ path }) => path[0] === part)?.message,
    set: (part: BrandingPart, value: string | null) => {
      setProblems(problems.filter(({ path }) => path[0] !== part));
      setTyped({ ...typed, [part]: value });
    },
    refuse: (part: BrandingPart, message: string) => setProblems([{ path: [part], message }]),
    save,
    cancel: () => {
      setTyped({});
      setProblems([]);
      setTrouble(null);
    },
  };
}

const parts = ['phone', 'email', 'slug', 'logo'] as const satisfies readonly BrandingPart[];
