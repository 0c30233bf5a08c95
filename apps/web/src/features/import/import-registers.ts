import { importRegisters, type ImportRegister } from '@register/domain/import/import-register';
import { paths } from '../../app/paths';

export { importRegisters, type ImportRegister };

/** A register as addresses spell it: of the page where an import begins, and of its template. */
export const registerSlugs = {
  CUSTOMERS: 'customers',
  CONTACT_PERSONS: 'contact-persons',
  CUSTOMER_ARTICLES: 'customer-articles',
  ARTICLES: 'articles',
  ARTICLE_GROUPS: 'article-groups',
  DISCOUNT_LETTERS: 'discount-letters',
} as const satisfies Record<ImportRegister, string>;

export const registerOfSlug = (slug: string | undefined): ImportRegister =>
  importRegisters.find((register) => registerSlugs[register] === slug) ?? 'CUSTOMERS';

/** The columns by which one tells rows apart: whose or which it is, and what it is called. */
export const glances = {
  CUSTOMERS: { number: ['number'], name: 'name' },
  CONTACT_PERSONS: { number: ['customerNumber', 'customerName'], name: 'name' },
  CUSTOMER_ARTICLES: { number: ['customerNumber', 'customerName'], name: 'article' },
  ARTICLES: { number: ['number'], name: 'name' },
  ARTICLE_GROUPS: { number: [], name: 'name' },
  DISCOUNT_LETTERS: { number: [], name: 'name' },
} as const satisfies Record<ImportRegister, { number: readonly string[]; name: string }>;

/** Where one sees what an import has added. Inactive ones too: a file may hold both. */
export function resultOf(register: ImportRegister, importId: string): string {
  const written = `?status=all&import=${encodeURIComponent(importId)}`;
  switch (register) {
    case 'CUSTOMERS':
      return `${paths.customers}?f=status:all&f=import:${encodeURIComponent(importId)}`;
    case 'CONTACT_PERSONS':
      return paths.contacts;
    case 'CUSTOMER_ARTICLES':
      return paths.customers;
    case 'ARTICLES':
      return paths.articles + written;
    case 'ARTICLE_GROUPS':
      return paths.articleGroups + written;
    case 'DISCOUNT_LETTERS':
      return paths.discountLetters + written;
  }
}
