import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { toast } from '../../../ui/toast';
import type { CardCustomer } from '../card-customer';
import { CustomerAssignDocument, CustomerUnassignDocument } from '../customer-writes.generated';
import { useTellFailure } from './use-tell-failure';
import { useSend } from '../../../session/use-send';

/** Makes exactly these users responsible; for ten seconds it can be undone. True when it went well. */
export function useAssignment({ id, assignees }: Pick<CardCustomer, 'id' | 'assignees'>) {
  const { formatMessage } = useIntl();
  const write = useSend();
  const succeeded = useTellFailure();
  const put = useCallback(
    async (add: readonly string[], remove: readonly string[]) => {
      const added =
        add.length === 0 ||
        succeeded(await write(CustomerAssignDocument, { id, userIds: [...add] }, (data) => data.customerAssign));
      if (!added) return false;
      return (
        remove.length === 0 ||
        succeeded(await write(CustomerUnassignDocument, { id, userIds: [...remove] }, (data) => data.customerUnassign))
      );
    },
    [id, write, succeeded],
  );
  return useCallback(
    async (chosen: ReadonlySet<string>) => {
      const before = (assignees ?? []).map(({ user }) => user.id);
      const add = [...chosen].filter((userId) => !before.includes(userId));
      const remove = before.filter((userId) => !chosen.has(userId));
      if (add.length === 0 && remove.length === 0) return true;
      if (!(await put(add, remove))) return false;
      toast.undoable(formatMessage({ id: 'card.assign.done' }), {
        label: formatMessage({ id: 'card.undo' }),
        run: () => void put(remove, add),
      });
      return true;
    },
    [assignees, put, formatMessage],
  );
}
