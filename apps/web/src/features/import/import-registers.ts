import { importRegisters, type ImportRegister } from '@register/domain/import/import-register';
import { paths } from '../../app/paths';

export { importRegisters, type ImportRegister };

/** A register as addresses spell it: of the page where an import begins, and of its template. */
export const registerSlugs = {
  CUSTOMERS: 'customers',
  ARTICLES: 'articles',
  ARTICLE_GROUPS: 'article-groups',
  DISCOUNT_LETTERS: 'discount-letters',
} as const satisfies Record<ImportRegister, string>;

export const registerOfSlug = (slug: string | undefined): ImportRegister =>
  importRegisters.find((register) => registerSlugs[register] === slug) ?? 'CUSTOMERS';

/** Where one sees what an import has added. Inactive ones too: a file may hold both. */
export function resultOf(register: ImportRegister, importId: string): string {
  const written = `?status=all&import=${encodeURIComponent(importId)}`;
  switch (register) {
    case 'CUSTOMERS':
      return `${paths.customers}?f=status:all&f=import:${encodeURIComponent(importId)}`;
    case 'ARTICLES':
      return paths.articles + written;
    case 'ARTICLE_GROUPS':
      return paths.articleGroups + written;
    case 'DISCOUNT_LETTERS':
      return paths.discountLetters + written;
  }
}
