import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { Change } from './changes.js';
import type { ActionSituation } from './customer-actions.js';
import { actionLock } from './customer-actions.js';
import type { LockReason } from './lock-reason.js';

/** Marks a customer as one whose identity is protected, or takes that back. Why is nobody's to know: no reason is kept. */
export function changeProtection(situation: ActionSituation, action: 'protect' | 'unprotect'): ProtectionResult {
  const lock = actionLock(action, situation);
  if (lock !== null) return { ok: false, violations: [refusalOf(lock)] };
  const next = action === 'protect';
  return {
    ok: true,
    next,
    changes: [{ field: 'protectedIdentity', part: null, old: String(!next), new: String(next) }],
  };
}

export type ProtectionResult =
  | { readonly ok: true; readonly next: boolean; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

const refusalOf = (lock: LockReason): Violation =>
  lock === 'ALREADY_SO'
    ? violation('ALREADY_DONE', [])
    : violation('FIELD_NOT_WRITABLE', ['protectedIdentity'], { requires: 'customer.protected' });
