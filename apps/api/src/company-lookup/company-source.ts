import type { Company } from '@register/domain/company/company';
import type { SourceName } from './company-lookup.config.js';

/** A register of companies that can be asked: the port. */
export interface CompanySource {
  readonly name: SourceName;
  /** The companies with this number (10 digits); none where it is unknown there. Throws a SourceFault where it cannot tell. */
  find(organisationNumber: string, signal: AbortSignal): Promise<readonly Company[]>;
}

/** The register did not answer, or not so that it can be read. Tells nothing about the company; the text holds no value. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault';
}
