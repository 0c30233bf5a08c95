import { useState } from 'react';
import { useTellFailure } from '../actions/use-tell-failure';
import { useSend } from '../../../session/use-send';
import { CustomerMergeUndoDocument, type CustomerMergeUndoMutation, type CustomerMergesQuery } from './merge.generated';
import { useForgetMerged } from './use-merge';

/** What came of it: the customer that is its own again, and what stayed and what did not come back. */
export interface Undone extends Pick<CustomerMergeUndoMutation['customerMergeUndo'], 'kept' | 'lost'> {
  id: string;
  number: string;
}

type Merge = CustomerMergesQuery['customerMerges'][number];

/** Makes two of one again. */
export function useUndoMerge(onUndone: (undone: Undone) => void) {
  const write = useSend();
  const succeeded = useTellFailure();
  const forget = useForgetMerged();
  const [busy, setBusy] = useState<string | null>(null);
  const run = async ({ id, absorbedId, absorbedNumber }: Merge) => {
    setBusy(id);
    const result = await write(CustomerMergeUndoDocument, { id }, (data) => data.customerMergeUndo);
    setBusy(null);
    if (result.state !== 'DONE') return void succeeded(result);
    const { kept, lost } = result.payload;
    onUndone({ id: absorbedId, number: absorbedNumber, kept, lost });
    forget(absorbedId);
  };
  return { busy, undo: (merge: Merge) => void run(merge) };
}
