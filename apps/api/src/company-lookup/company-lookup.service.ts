import { numberToLookUp, readAnswer, type LookupAnswer } from '@register/domain/company/look-up';
import type { Violation } from '@register/domain/violation';
import type { Log } from '../log.js';
import type { SourceName } from './company-lookup.config.js';
import type { CompanySource } from './company-source.js';
import { wasLeftInPeace } from './guarded-source.js';

/** Asks public registers about a company. It writes nothing, and a register that fails stops nobody. */
export class CompanyLookupService {
  constructor(
    private readonly sources: readonly CompanySource[],
    private readonly log: Log,
  ) {}

  get sourceNames(): readonly SourceName[] {
    return this.sources.map(({ name }) => name);
  }

  /** `today` is YYYY-MM-DD. A number that is no organisation's is asked about nowhere. */
  async lookUp(text: string, today: string): Promise<CompanyLookup> {
    const number = numberToLookUp(text, today);
    if (!number.ok) return { violations: [number.violation] };
    const nothing: LookupAnswer['outcome'][] = [];
    for (const source of this.sources) {
      const answer = await this.ask(source, number.digits);
      if (answer.companies.length > 0) return { ...answer, source: source.name, violations: [] };
      nothing.push(answer.outcome);
    }
    // One register that knows of no such company does not speak for another that could not be asked.
    const unknown = nothing.length > 0 && nothing.every((outcome) => outcome === 'NOT_FOUND');
    return { outcome: unknown ? 'NOT_FOUND' : 'UNAVAILABLE', companies: [], source: null, violations: [] };
  }

  private async ask(source: CompanySource, digits: string): Promise<LookupAnswer> {
    try {
      const answered = await source.find(digits, new AbortController().signal);
      const answer = readAnswer(digits, answered);
      if (answer.outcome === 'UNAVAILABLE') this.log.notice(`${source.name} answered about another company`);
      return answer;
    } catch (error) {
      if (!wasLeftInPeace(error)) this.log.failure(error, { where: `company look-up at ${source.name}` });
      return { outcome: 'UNAVAILABLE', companies: [] };
    }
  }
}

export type CompanyLookup =
  | (LookupAnswer & { readonly source: SourceName | null; readonly violations: readonly [] })
  | { readonly violations: readonly Violation[]; readonly outcome?: undefined };
