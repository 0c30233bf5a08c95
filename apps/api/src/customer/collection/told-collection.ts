import { violation } from '@register/domain/violation';
import type { ToldKind } from '../../jobs/told-kind.js';
import { bulkKinds, type BulkPayload } from './bulk/bulk-job.js';
import { BulkRows } from './bulk/bulk-row.repository.js';
import { exportFileName, exportJob, type ExportPayload } from './export/export-job.js';

/** Exports and changes of many as whoever asked for them is told of them. */
export const toldCollection: readonly ToldKind[] = [
  {
    kind: 'CUSTOMER_EXPORT',
    steps: { [exportJob]: 'RUN' },
    subject: (payload) => {
      const asked = payload as ExportPayload;
      const { customers, expiresAt = 0 } = asked;
      return { fileName: exportFileName(asked), customers, file: { path: '/files/exports', until: expiresAt } };
    },
    failure: (reason = 'INTERNAL') => violation('JOB_STATE', [], { state: reason }),
  },
  {
    kind: 'CUSTOMER_BULK',
    steps: { [bulkKinds.prepare]: 'TRY', [bulkKinds.run]: 'RUN', [bulkKinds.undo]: 'UNDO' },
    subject: (payload) => ({ fileName: null, customers: (payload as BulkPayload).customers, file: null }),
    failure: (reason = 'INTERNAL') => violation('BULK_STATE', [], { state: reason }),
    removeSome: (sql, groupId, id) => new BulkRows(groupId, id).removeSome(sql),
  },
];
