import type { LinkField, LinksPatch, LinkTarget, LinkTargets } from '../customer/customer-links.js';
import { linkFields, linkName } from '../customer/customer-links.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { splitNames } from './name-list.js';
import type { FieldValues } from './row-to-patch.js';

/** The links that a row names: a cell has the names of all of them. */
export function linksOf(
  fields: FieldValues,
  targets: LinkTargets,
  problems: Violation[],
): Partial<Record<LinkField, LinksPatch | null>> {
  const patch: Partial<Record<LinkField, LinksPatch | null>> = {};
  for (const field of linkFields) {
    const cell = fields[field];
    if (cell === undefined) continue;
    patch[field] = typeof cell === 'string' ? { set: idsOf(field, cell, targets[field] ?? nothing, problems) } : null;
  }
  return patch;
}

const nothing: ReadonlyMap<string, LinkTarget> = new Map();

/** A name may hold a comma itself: then the cell is that name alone. */
function idsOf(
  field: LinkField,
  cell: string,
  targets: ReadonlyMap<string, LinkTarget>,
  problems: Violation[],
): readonly string[] {
  const ids = namesOf(targets);
  const alone = ids.get(linkName(cell));
  if (alone !== undefined) return [alone];
  const found = splitNames(cell).flatMap((name) => {
    const id = ids.get(linkName(name));
    if (id === undefined) problems.push(violation('REFERENCE_NAME_UNKNOWN', [field], { name }));
    return id ?? [];
  });
  return [...new Set(found)];
}

/** Made once for all rows of a file. */
function namesOf(targets: ReadonlyMap<string, LinkTarget>): ReadonlyMap<string, string> {
  const made = known.get(targets) ?? new Map([...targets].map(([id, { name }]) => [linkName(name), id]));
  known.set(targets, made);
  return made;
}

const known = new WeakMap<ReadonlyMap<string, LinkTarget>, ReadonlyMap<string, string>>();
