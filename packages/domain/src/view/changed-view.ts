import { allPermissions } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import { checkView, type CheckedView, type ViewDraft, type ViewSituation } from './check-view.js';
import { choosableColumns, type ListColumn } from './list-columns.js';
import { readQuestion, usableQuestion, writeQuestion } from './list-question.js';
import { usableFields, viewFor } from './view-for.js';

/**
 * A view as somebody changes it, or what is wrong with that. They change what they have of it; what it asks by fields that
 * are closed to them stays, so that it is as whole for others as it was. What nobody has any more goes.
 */
export function changedView(stored: ViewDraft, patch: Partial<ViewDraft>, situation: ViewSituation): CheckedView {
  const { viewer, custom = noCustomFields } = situation;
  const checked = checkView({ ...stored, ...viewFor(stored, viewer, custom).content, ...patch }, situation);
  if (!checked.ok) return checked;
  const { view } = checked;
  const closed = closedParts(stored, situation);
  return {
    ok: true,
    view: {
      ...view,
      filters: [...view.filters, ...closed.filters],
      sorts: [...view.sorts, ...closed.sorts],
      columns: view.columns && [...view.columns, ...closed.columns],
    },
  };
}

/** What the view has by fields that there are, but not for this viewer. */
function closedParts(stored: ViewDraft, { viewer, custom = noCustomFields }: ViewSituation): ClosedParts {
  const questionOf = (who: Viewer) => writeQuestion(usableQuestion(readQuestion(stored), usableFields(who, custom)));
  const [mine, whole] = [questionOf(viewer), questionOf(whoeverSeesAll)];
  const own = new Set(choosableColumns(viewer, custom));
  const there = new Set(choosableColumns(whoeverSeesAll, custom));
  return {
    filters: whole.filters.filter((token) => !mine.filters.includes(token)),
    sorts: whole.sorts.filter((token) => !mine.sorts.includes(token)),
    columns: (stored.columns ?? []).filter(({ field }) => there.has(field) && !own.has(field)),
  };
}

interface ClosedParts {
  readonly filters: readonly string[];
  readonly sorts: readonly string[];
  readonly columns: readonly ListColumn[];
}

const whoeverSeesAll: Viewer = {
  kind: 'STAFF',
  permissions: new Set(allPermissions),
  closedFields: new Set(),
  membershipId: null,
  customerId: null,
};
