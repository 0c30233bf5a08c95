/** What somebody may write where a code is asked for: what the app shows now, or one of the codes for the day when it is lost. */
export interface WrittenCode {
  readonly kind: 'APP' | 'RECOVERY';
  /** Without what people put between: digits, or small letters and digits. */
  readonly code: string;
}

/** Null: it is neither, whatever the account has. Spaces and hyphens are how people read a code, and do not count. */
export function readCode(text: string): WrittenCode | null {
  const code = text.replace(/[\s-]/g, '').toLowerCase();
  if (/^\d{6}$/.test(code)) return { kind: 'APP', code };
  return code.length === recoveryCodeLength && [...code].every((letter) => recoveryCodeLetters.includes(letter))
    ? { kind: 'RECOVERY', code }
    : null;
}

/** A recovery code as it is shown: in two halves. */
export const shownRecoveryCode = (code: string): string =>
  `${code.slice(0, recoveryCodeLength / 2)}-${code.slice(recoveryCodeLength / 2)}`;

/** None that is taken for another: no i, l, o, 0 or 1. */
export const recoveryCodeLetters = 'abcdefghjkmnpqrstuvwxyz23456789';
export const recoveryCodeLength = 10;
/** How many one gets at a time. */
export const recoveryCodeCount = 10;
