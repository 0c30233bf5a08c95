import { readFile } from 'node:fs/promises';
import type { Company } from '@register/domain/company/company';
import { writtenAddress } from '@register/domain/company/written-address';
import { SourceFault, type CompanySource } from './company-source.js';
import { inventedCompanies } from './invented-companies.js';
import { objectIn, textIn } from './json-parts.js';

/** A list of companies kept beside the register: a JSON file, read anew for each look-up so that it can be exchanged; without one the demo's. */
export class FileSource implements CompanySource {
  readonly name = 'FILE';

  constructor(private readonly file: string | null) {}

  async find(organisationNumber: string, signal: AbortSignal) {
    const companies = this.file === null ? inventedCompanies : await companiesIn(this.file, signal);
    return companies.filter((company) => company.organisationNumber === organisationNumber);
  }
}

async function companiesIn(file: string, signal: AbortSignal): Promise<readonly Company[]> {
  const text = await readFile(file, { encoding: 'utf8', signal }).catch((cause: unknown) => {
    throw new SourceFault('The file of companies cannot be read', { cause });
  });
  const list = listOf(text);
  if (!list) throw new SourceFault('The file of companies is no JSON list');
  return list.map((entry) => ({
    organisationNumber: (textIn(entry, 'organisationNumber') ?? '').replace(/\D/g, ''),
    name: textIn(entry, 'name'),
    address: writtenAddress({ ...objectIn(entry, 'address') }),
    legalForm: textIn(entry, 'legalForm'),
    active: textIn(entry, 'deregisteredOn') === null,
    deregisteredOn: textIn(entry, 'deregisteredOn'),
  }));
}

function listOf(text: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
