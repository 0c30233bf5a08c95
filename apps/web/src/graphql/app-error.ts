/** Codes the SPA has words for; anything else is shown as INTERNAL_SERVER_ERROR with its request id. */
export const appErrorCodes = [
  'UNAUTHENTICATED',
  'ACTS_AS_ANOTHER',
  'FORBIDDEN',
  'SECOND_FACTOR_FIRST',
  'NOT_FOUND',
  'THROTTLED',
  'UNAVAILABLE',
  'NETWORK',
  'INTERNAL_SERVER_ERROR',
] as const;

export type AppErrorCode = (typeof appErrorCodes)[number];

/** Why a page's session is not its own any more: it has ended, or another tab has gone on as somebody else. */
export type Interruption = Extract<AppErrorCode, 'UNAUTHENTICATED' | 'ACTS_AS_ANOTHER'>;

/** What went wrong, as the SPA knows it: a code to choose words by, and the id to give to support. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: AppErrorCode,
    readonly requestId?: string,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** One of the answer's top-level errors, as it lies on the wire. */
export interface WireError {
  readonly message: string;
  readonly extensions?: Record<string, unknown> | undefined;
}

export function fromWire(errors: readonly WireError[]): AppError {
  const extensions = errors[0]?.extensions;
  const requestId = extensions?.['requestId'];
  return new AppError(codeIn(extensions), typeof requestId === 'string' ? requestId : undefined);
}

export function fromStatus(status: number, cause?: unknown): AppError {
  const codes: Record<number, AppErrorCode> = {
    401: 'UNAUTHENTICATED',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    429: 'THROTTLED',
    503: 'UNAVAILABLE',
  };
  return new AppError(codes[status] ?? 'INTERNAL_SERVER_ERROR', undefined, { cause });
}

function codeIn(extensions: WireError['extensions']): AppErrorCode {
  const { code, requires } = extensions ?? {};
  // Nothing but one's own account is open, whatever one was after.
  if (typeof requires === 'string' && requires.startsWith('two-step sign-in')) return 'SECOND_FACTOR_FIRST';
  return appErrorCodes.find((known) => known === code) ?? 'INTERNAL_SERVER_ERROR';
}
