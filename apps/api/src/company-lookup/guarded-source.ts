import {
  circuitBreaker,
  ConsecutiveBreaker,
  handleAll,
  isBrokenCircuitError,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel';
import type { Company } from '@register/domain/company/company';
import type { CompanySource } from './company-source.js';

/**
 * A register that is given so much time and no more, and that is left in peace for a while after it has failed several
 * times in a row. What a process thinks of a register is its own affair: another one finds out by itself.
 */
export class GuardedSource implements CompanySource {
  readonly name;
  private readonly guard;

  constructor(
    private readonly source: CompanySource,
    { timeoutMs, restMs = 30_000 }: { readonly timeoutMs: number; readonly restMs?: number },
  ) {
    this.name = source.name;
    this.guard = wrap(
      circuitBreaker(handleAll, { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(faultsInARow) }),
      timeout(timeoutMs, TimeoutStrategy.Aggressive),
    );
  }

  find(organisationNumber: string, signal: AbortSignal): Promise<readonly Company[]> {
    return this.guard.execute((context) => this.source.find(organisationNumber, context.signal), signal);
  }
}

/** Whether the register was not asked at all, because it is left in peace. */
export const wasLeftInPeace = (error: unknown): boolean => isBrokenCircuitError(error);

const faultsInARow = 5;
