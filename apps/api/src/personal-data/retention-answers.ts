import { jobState } from '@register/domain/jobs/own-jobs';
import { violation } from '@register/domain/violation';
import type { DueCustomer as DueRow } from '../customer/customer-erasure.service.js';
import { publicId } from '../database/ids.js';
import type { Page } from '../graphql/connection.js';
import { withNodes } from '../graphql/page-of-rows.js';
import { messageFor } from '../graphql/messages/message-for.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import type { ToldApproval } from './retention.service.js';
import type { DueCustomer, RetentionApproval } from './retention.type.js';

/** Who is due, as far as the viewer may read it. */
export function shownDue(page: Page<DueRow>, { readable }: RequestContext): Page<DueCustomer> {
  const nodes = page.nodes.map(({ id, number, name, inactivatedAt, updatedAt }) => ({
    id: publicId('cus', id),
    number: readable.has('number') ? number : null,
    name: readable.has('name') ? name : null,
    inactivatedAt,
    updatedAt,
  }));
  return withNodes(page, nodes);
}

/** What came of an approval, in the viewer's language and as far as they may read it. */
export function shownApproval(
  told: ToldApproval | null,
  { readable, language }: RequestContext,
): RetentionApproval | null {
  if (!told) return null;
  const { id, by, at, status, ids, done, erased, left, named, reason } = told;
  return {
    id: publicId('job', id),
    by,
    at,
    state: jobState('RUN', status),
    customers: ids.length,
    done,
    erased,
    left: left.map(({ key, reasons }) => {
      const seen = named.get(key.toString('hex'));
      return {
        id: seen ? publicId('cus', key) : null,
        number: seen && readable.has('number') ? seen.number : null,
        name: seen && readable.has('name') ? seen.name : null,
        reasons: toUserErrors(reasons, language),
      };
    }),
    failure: reason === null ? null : messageFor(violation('JOB_STATE', [], { state: reason }), language),
  };
}
