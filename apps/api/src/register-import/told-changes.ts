import type { Change } from '@register/domain/customer/changes';
import { isLinkField, type LinkTargets } from '@register/domain/customer/customer-links';

/** Changes as a preview tells them: entries that customers are linked to by their names. */
export const toldChanges = (changes: readonly Change[], targets: LinkTargets): readonly Change[] =>
  changes.map((change) => {
    const { field } = change;
    if (!isLinkField(field)) return change;
    const name = (id: string | null): string | null => id && (targets[field]?.get(id)?.name ?? id);
    return { field, part: null, old: name(change.old), new: name(change.new) };
  });
