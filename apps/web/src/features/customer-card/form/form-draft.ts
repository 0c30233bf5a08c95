import { parseIdentityNumber } from '@register/domain/customer/identity-number';
import type { CardValues } from './form-values';

/** Typing that a closed tab or a crash would have lost: kept in this tab, without personal numbers. */
export interface Draft {
  /** When it was last typed in, epoch ms. */
  readonly at: number;
  /** What the form had started with. */
  readonly base: CardValues;
  readonly values: CardValues;
}

const PREFIX = 'register.draft.';

/** The key is the account and the card: somebody else at the same tab never meets it. */
export const draftKey = (userId: string, card: string): string => `${PREFIX}${userId}.${card}`;

export function keepDraft(key: string, draft: Draft): void {
  const { at, base, values } = draft;
  const kept: Draft = { at, base: withoutPersonalNumbers(base, base), values: withoutPersonalNumbers(values, base) };
  sessionStorage.setItem(key, JSON.stringify(kept));
  tell();
}

export function keptDraft(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(key);
  tell();
}

/** For a page that offers the draft: it goes away with it. */
export function onDraftChange(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** Personal numbers never lie in the browser's storage, a sole trader's in the organisation number's place neither. */
function withoutPersonalNumbers(values: CardValues, base: CardValues): CardValues {
  const parsed = parseIdentityNumber(values.organisationNumber, '9999-12-31');
  const organisation = parsed.ok && parsed.kind === 'ORGANISATION';
  return {
    ...values,
    organisationNumber:
      organisation || values.organisationNumber === '' ? values.organisationNumber : base.organisationNumber,
    personalNumber: '',
    coApplicants: values.coApplicants.map((person) => ({ ...person, personalNumber: '' })),
  };
}

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' &&
  kept !== null &&
  'at' in kept &&
  'base' in kept &&
  'values' in kept &&
  isWhole(kept.values);

/** One from before an update may lack what the form holds now. */
const isWhole = (values: unknown): boolean =>
  typeof values === 'object' &&
  values !== null &&
  ['customFields', 'tags', 'subgroups', 'discountLetters', 'coApplicants', 'workOrderArticles'].every(
    (key) => key in values,
  );
