import { destination, pino, type Logger } from 'pino';

/**
 * The log takes lines of known fields only, each a fact about the request and never what was in it: no variables, no
 * names, no numbers of persons. Line breaks in values are escaped, since every line is JSON.
 */
export class Log {
  constructor(private readonly logger: Logger) {}

  /** One answered operation. */
  request(line: RequestLine): void {
    if (this.logger.isLevelEnabled('info')) this.logger.info(pick(line), 'request');
  }

  /** Something a security officer would ask for: sign-ins, refusals, keys, reveals. */
  security(event: string, line: SecurityLine = {}): void {
    this.logger.info({ event, ...pick(line) }, 'security');
  }

  /** An error nobody expected. Its message and stack are ours or a driver's; values stand in neither. */
  failure(error: unknown, line: FailureLine = {}): void {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    this.logger.error(
      { ...pick(line), error: { name, message: withoutValues(message), stack: withoutValues(stack ?? '') } },
      'failure',
    );
  }

  /** Something the operator should know. The text is written by us. */
  notice(text: string): void {
    this.logger.warn(text);
  }

  /** When no line is on its way any more: those that wait are written, in their order, as the process ends. */
  settled(): Promise<void> {
    return new Promise((resolve) => this.logger.flush(() => resolve()));
  }
}

/**
 * Standard error, so that what the server says to people (addresses, links) stays readable on standard output. Lines are written
 * together, a tenth of a second late at most: one write for each would cost a request a twentieth of its CPU.
 */
export const createLog = (level: 'info' | 'warn'): Log =>
  new Log(
    pino(
      { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
      destination({ fd: 2, sync: false, minLength: 4096, periodicFlush: 100 }),
    ),
  );

export interface RequestLine {
  readonly requestId: string;
  readonly operation: string | null;
  readonly actorId: string | null;
  readonly actorKind: string | null;
  readonly codes: readonly string[];
  readonly ms: number;
}

export interface SecurityLine {
  readonly requestId?: string;
  readonly actorId?: string | null;
  readonly targetId?: string | null;
  readonly ip?: string;
}

export interface FailureLine {
  readonly requestId?: string;
  readonly operation?: string | null;
  readonly where?: string;
}

const allowed = new Set(['requestId', 'operation', 'actorId', 'actorKind', 'codes', 'ms', 'targetId', 'ip', 'where']);

const pick = (line: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(line).filter(([name, value]) => allowed.has(name) && value !== undefined));

/** Drivers quote values in their messages ("Duplicate entry 'x' for key …"). */
const withoutValues = (text: string): string => text.replace(/'[^'\n]*'|"[^"\n]*"/g, "'…'");
