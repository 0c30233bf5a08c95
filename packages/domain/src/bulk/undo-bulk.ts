import { changeActivation } from '../customer/activation.js';
import { changeAssignees } from '../customer/assignment.js';
import { changeCustomer } from '../customer/change-customer.js';
import type { Change } from '../customer/changes.js';
import type { CustomerStatus, CustomerValues } from '../customer/customer.js';
import { restoreCustomer, type Bin } from '../customer/deletion.js';
import { belongTogether, bundlesOf, type Touch } from '../customer/put-back-together.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { BulkSituation, BulkStep, ManyChange } from './decide-bulk.js';
import { changed } from './decide-bulk.js';
import { canPutBack, putBackPatch } from './put-back-patch.js';

/** What becomes of a customer when a change of many is taken back: what it says of itself, and what is written where anything is. */
export type UndoDecision = ToldUndo | (ToldUndo & ManyChange);

/** What is told of taking a change of one customer back. */
export interface ToldUndo {
  /** UNDONE: all of it is as before. PARTLY: some of it. KEPT: none, for others have changed it. SKIPPED: none, for a reason. */
  readonly outcome: 'UNDONE' | 'PARTLY' | 'KEPT' | 'SKIPPED';
  /** Fields that somebody has changed since, or what they go together with, and that stay as they are. */
  readonly kept: readonly FieldKey[];
  /** Why other fields stay. */
  readonly violations: readonly Violation[];
}

export interface UndoSituation extends BulkSituation {
  readonly bin: Bin;
  /** Own fields whose value another customer has got meanwhile, and that take each value once. */
  readonly taken?: ReadonlySet<FieldKey>;
}

/** Whether what stays may go back another time: what history does not hold never does, nor what is there no more. */
export const mayGoBackLater = (violations: readonly Violation[]): boolean =>
  violations.some(({ code }) => code !== 'NOT_RESTORABLE' && code !== 'NOT_FOUND');

/**
 * Puts back what a change of many has changed on this customer, where nobody has touched it since: `made` is that change
 * as history has it, `later` whatever came after. By the same rules as any other change, with the rights of now; what
 * cannot go back stays, and the rest does.
 */
export function undoBulk(made: readonly Change[], later: readonly Touch[], situation: UndoSituation): UndoDecision {
  const { change, told } = takeBack(made, later, situation);
  return { ...told(made), ...change };
}

/** The same, to be told of some of the changes at a time: those of one row of a file. */
export function takeBack(made: readonly Change[], later: readonly Touch[], situation: UndoSituation): TakenBack {
  const bundles = bundlesOf(fromFirstToLast(made));
  const fates = new Map<Bundle, Fate>();
  const open: Bundle[] = [];
  for (const bundle of bundles) {
    const fate = fateBefore(bundle, later, situation);
    if (fate) fates.set(bundle, fate);
    else open.push(bundle);
  }
  const most = asManyAsFit(open, situation);
  for (const bundle of open) {
    const tried = most.bundles.includes(bundle) ? null : putBack([...most.bundles, bundle].flat(), situation);
    fates.set(bundle, tried?.ok === false ? stays(bundle, tried.violations[0]) : 'BACK');
  }
  const decision = changed(situation.customer, most.change);
  return {
    change: decision.outcome === 'CHANGED' ? withoutOutcome(decision) : null,
    told: (some) => tell(some, (change) => fates.get(bundles.find((bundle) => has(bundle, change)) ?? []) ?? 'BACK'),
  };
}

export interface TakenBack {
  readonly change: ManyChange | null;
  /** What comes of some of the changes that were made. */
  readonly told: (some: readonly Change[]) => ToldUndo;
}

/** What is put back as a whole. */
type Bundle = readonly Change[];
type Fate = 'BACK' | 'KEPT' | { readonly violations: readonly Violation[] };

/** What several rows of a file have made of the same is one change, from what it was before the first. */
function fromFirstToLast(made: readonly Change[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const change of made) {
    const key = `${change.field} ${change.part}`;
    changes.set(key, { ...change, old: (changes.get(key) ?? change).old });
  }
  return [...changes.values()];
}

/** What can be said before it is tried; null where it is to go back. */
function fateBefore(bundle: Bundle, later: readonly Touch[], situation: UndoSituation): Fate | null {
  const isHeld = bundle.every((change) => canPutBack(change, situation));
  if (bundle.some((change) => later.some((other) => belongTogether(other, change))))
    return isHeld && isAsBefore(bundle, situation) ? 'BACK' : 'KEPT';
  if (!isHeld) return stays(bundle, { code: 'NOT_RESTORABLE' });
  return bundle.some(({ field }) => situation.taken?.has(field) === true)
    ? stays(bundle, { code: 'VALUE_TAKEN' })
    : null;
}

/** Somebody has put it back by hand, or it has gone back before. */
function isAsBefore(bundle: Bundle, situation: UndoSituation): boolean {
  const result = putBack(bundle, situation);
  return result.ok && changed(situation.customer, result.change).outcome === 'UNCHANGED';
}

/** A reason for each field, since its words do not name it; one about the customer stands alone. */
function stays(bundle: Bundle, reason: Partial<Violation> = {}): Fate {
  const { code = 'NOT_RESTORABLE', path, params } = reason;
  const paths = path?.length === 0 ? [path] : fieldsOf(bundle).map((field) => field.split('.'));
  return { violations: paths.map((each) => violation(code, each, params)) };
}

/** As much as the rules let go back, whatever stands in the way of the rest: halves are tried where the whole is refused. */
function asManyAsFit(open: readonly Bundle[], situation: UndoSituation): Fitting {
  const add = (fitting: Fitting, more: readonly Bundle[]): Fitting => {
    if (more.length === 0) return fitting;
    const bundles = [...fitting.bundles, ...more];
    const result = putBack(bundles.flat(), situation);
    if (result.ok) return { bundles, change: result.change };
    if (more.length === 1) return fitting;
    const half = Math.ceil(more.length / 2);
    return add(add(fitting, more.slice(0, half)), more.slice(half));
  };
  for (let fitting: Fitting = { bundles: [], change: {} }; ;) {
    // One may only go back after another: a value after the subgroup that it is for.
    const next = add(
      fitting,
      open.filter((bundle) => !fitting.bundles.includes(bundle)),
    );
    if (next.bundles.length === fitting.bundles.length) return fitting;
    fitting = next;
  }
}

interface Fitting {
  readonly bundles: readonly Bundle[];
  readonly change: Partial<ManyChange>;
}

function tell(changes: readonly Change[], fateOf: (change: Change) => Fate): ToldUndo {
  const fates = changes.map((change) => ({ change, fate: fateOf(change) }));
  const kept = fieldsOf(fates.flatMap(({ change, fate }) => (fate === 'KEPT' ? [change] : [])));
  const told = new Map<string, Violation>();
  for (const { fate } of fates)
    if (typeof fate === 'object')
      for (const reason of fate.violations) told.set(`${reason.code} ${reason.path.join('.')}`, reason);
  const violations = [...told.values()];
  const left = { kept, violations };
  if (kept.length + violations.length === 0) return { outcome: 'UNDONE', ...left };
  if (fates.some(({ fate }) => fate === 'BACK')) return { outcome: 'PARTLY', ...left };
  return { outcome: mayGoBackLater(violations) ? 'SKIPPED' : 'KEPT', ...left };
}

const fieldsOf = (changes: readonly Change[]): readonly FieldKey[] => [...new Set(changes.map(({ field }) => field))];

const has = (bundle: Bundle, { field, part }: Change): boolean =>
  bundle.some((change) => change.field === field && change.part === part);

const withoutOutcome = ({ steps, next, status, assigned, unassigned }: ManyChange): ManyChange => ({
  steps,
  next,
  status,
  assigned,
  unassigned,
});

type PutBack =
  | { readonly ok: true; readonly change: Partial<ManyChange> }
  | { readonly ok: false; readonly violations: readonly Violation[] };

function putBack(made: readonly Change[], situation: UndoSituation): PutBack {
  const { viewer, customer, staff } = situation;
  const violations: Violation[] = [];
  const steps: BulkStep[] = [];
  let status: CustomerStatus = customer.status;
  let next: CustomerValues = customer;
  const stateBefore = made.find(({ field }) => field === 'status');
  if (stateBefore?.new === 'DELETED') {
    const result = restoreCustomer({ viewer, customer }, situation.bin);
    return result.ok
      ? { ok: true, change: { steps: [{ action: 'RESTORED', changes: result.changes }], status: result.next } }
      : result;
  }
  const patch = putBackPatch(made, situation);
  if (Object.keys(patch).length > 0) {
    const result = changeCustomer(situation, patch);
    if (result.ok) {
      next = result.next;
      steps.push({ action: 'REVERTED', changes: result.changes });
    } else violations.push(...result.violations);
  }
  const people = made.filter(({ field }) => field === 'assignees');
  const named = (wasOn: boolean) => people.flatMap(({ part, old }) => ((old !== null) === wasOn ? (part ?? []) : []));
  const assignment =
    people.length > 0 ? changeAssignees({ viewer, customer }, { add: named(true), remove: named(false), staff }) : null;
  if (assignment?.ok === false) violations.push(...assignment.violations);
  if (assignment?.ok === true) {
    const of = (isNew: boolean) => assignment.changes.filter((change) => (change.new !== null) === isNew);
    steps.push({ action: 'UNASSIGNED', changes: of(false) }, { action: 'ASSIGNED', changes: of(true) });
  }
  if (stateBefore && stateBefore.old !== customer.status) {
    const inactive = stateBefore.old === 'INACTIVE';
    const result = changeActivation({ viewer, customer }, inactive ? 'inactivate' : 'activate');
    if (result.ok) {
      status = result.next;
      steps.push({ action: inactive ? 'INACTIVATED' : 'ACTIVATED', changes: result.changes });
    } else violations.push(...result.violations);
  }
  if (violations.length > 0) return { ok: false, violations };
  const moved = assignment?.ok === true && { assigned: assignment.added, unassigned: assignment.removed };
  return { ok: true, change: { steps, next, status, ...moved } };
}
