import type { HistoryAuthor } from '../history/history-recorder.js';
import type { AuditResult } from './audit-finding.js';

export const verifyJob = 'AUDIT_VERIFY';

export interface VerifyPayload {
  /** Who wants to know. The id in hexadecimal. */
  readonly author: { readonly id: string; readonly name: string };
}

export const authorOfJob = ({ author }: VerifyPayload): HistoryAuthor => ({
  kind: 'STAFF',
  id: Buffer.from(author.id, 'hex'),
  name: author.name,
  source: 'WEB',
});

export const resultOfJob = (text: string | null): AuditResult | null => {
  const result = text === null ? null : (JSON.parse(text) as Partial<AuditResult>);
  // A job that broke off says why in other words.
  return result?.findings ? (result as AuditResult) : null;
};
