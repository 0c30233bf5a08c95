import { jobsForgottenBefore } from '@register/domain/jobs/own-jobs';
import { paths } from '../../../app/paths';
import type { AccessLogEntry } from './access-text';

/** Where the thing is that an event is about, by its name where it has one; null where there is no page of it. */
export function linkOf(
  { subjectKind, subjectId, customer, at }: Pick<AccessLogEntry, 'subjectKind' | 'subjectId' | 'customer' | 'at'>,
  now: number,
): { readonly href: string; readonly name: string | null } | null {
  if (customer) return { href: paths.customer(customer.id), name: customer.name };
  if (subjectId === null) return null;
  switch (subjectKind) {
    case 'USER':
      return { href: paths.user(subjectId), name: null };
    case 'ROLE':
      return { href: paths.roles, name: null };
    case 'API_KEY':
      return { href: paths.apiKeys, name: null };
    case 'BULK':
      return Date.parse(at) < jobsForgottenBefore(now) ? null : { href: paths.customerChange(subjectId), name: null };
    case 'IMPORT':
      return Date.parse(at) < jobsForgottenBefore(now) ? null : { href: paths.importJob(subjectId), name: null };
    default:
      return null;
  }
}
