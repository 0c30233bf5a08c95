import {
  builtInViewKeys,
  builtInViewNames,
  builtInViews,
  changesView,
  type BuiltInView,
} from '@register/domain/view/customer-view';
import { choosableColumns } from '@register/domain/view/list-columns';
import { unusedSince } from '@register/domain/view/unused-view';
import { viewFor } from '@register/domain/view/view-for';
import type { Actor, Language } from '../../request-context.js';
import { keyOfView, type Arrangement, type Choices, type StoredView } from './customer-view.query.js';
import type { CustomerView } from './customer-view.type.js';

/** A saved view as the actor may have it. */
export function viewOfActor(view: StoredView, actor: Actor, choices: Choices, now: number): CustomerView {
  const { content, isWhole } = viewFor(view.content, actor.viewer, actor.customFields);
  const id = keyOfView(view);
  const canChange = changesView(actor.viewer, actor.role, view);
  return {
    ...content,
    isWhole,
    id,
    version: view.version,
    name: view.name,
    audience: view.audience,
    role: view.role,
    isBuiltIn: false,
    canChange,
    arrangement: arrangementOf(choices.arrangements.get(id), actor),
    updatedAt: view.updatedAt,
    updatedBy: view.updatedBy,
    unusedSince: canChange ? unusedSince(view.usedAt, now) : null,
  };
}

/** The views that every group has, but for those that ask by something that the actor may not. */
export const builtInViewsOf = (actor: Actor, language: Language, choices: Choices): CustomerView[] =>
  builtInViewKeys.flatMap((key) => builtInViewOf(key, actor, language, choices) ?? []);

export function builtInViewOf(
  key: BuiltInView,
  actor: Actor,
  language: Language,
  { arrangements }: Choices,
): CustomerView | null {
  const { content, isWhole } = viewFor(builtInViews[key], actor.viewer, actor.customFields);
  if (!isWhole) return null;
  return {
    ...content,
    isWhole,
    id: key,
    version: null,
    name: builtInViewNames[key][language],
    audience: 'EVERYONE',
    role: null,
    isBuiltIn: true,
    canChange: false,
    arrangement: arrangementOf(arrangements.get(key), actor),
    updatedAt: null,
    updatedBy: null,
    unusedSince: null,
  };
}

/** Without columns that the actor may not have any more. */
function arrangementOf(arrangement: Arrangement | undefined, actor: Actor): Arrangement | null {
  if (!arrangement) return null;
  const columns = new Set(choosableColumns(actor.viewer, actor.customFields));
  return {
    ...arrangement,
    columns: arrangement.columns && arrangement.columns.filter(({ field }) => columns.has(field)),
  };
}
