import { checkMapping } from '@register/domain/import/import-mapping';
import type { ImportRegister } from '@register/domain/import/import-register';
import { columnOf } from '@register/domain/import/import-register';
import type { ImportOptions, ReadRow } from '@register/domain/import/import-row';
import { maskedCell } from '@register/domain/import/masked-cell';
import { matchHeadings } from '@register/domain/import/match-headings';
import { mappingAsLastTime, type RememberedMapping } from '@register/domain/import/remembered-mapping';
import type { Violation } from '@register/domain/violation';
import type { Actor } from '../request-context.js';
import type { FoundColumn } from './import-job.js';
import { targetsFor } from './import-targets.js';

/** The columns of a file with what they are taken for: what was asked for, else what they were last time, else what the headings say. */
export function foundColumns(
  headings: readonly string[],
  asked: readonly (string | null)[] | null,
  register: ImportRegister,
  actor: Actor,
  { options, remembered }: { readonly options: ImportOptions; readonly remembered: RememberedMapping | undefined },
): FoundColumns {
  const targets = targetsFor(register, actor);
  if (!asked && remembered) {
    const again = foundColumns(headings, mappingAsLastTime(headings, remembered, targets), register, actor, {
      options,
      remembered: undefined,
    });
    // What has become unusable since is no help.
    if (again.problems.length === 0) return { ...again, remembered: true };
  }
  const matches = matchHeadings(headings, targets);
  const columns = headings.map((heading, at): FoundColumn => {
    const match = matches[at];
    const field = asked ? (asked[at] ?? null) : (match?.key ?? null);
    return { heading, field, confident: asked !== null || match?.confident === true, samples: [] };
  });
  return {
    columns,
    remembered: false,
    problems: checkMapping(
      columns.map(({ field }) => field),
      targets,
      register,
      options,
    ),
  };
}

export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  /** Whether they are mapped as when such a file was last imported. */
  readonly remembered: boolean;
  readonly problems: readonly Violation[];
}

/** The columns with their first values, as they may be shown. */
export function withSamples(
  columns: readonly FoundColumn[],
  rows: readonly ReadRow[],
  register: ImportRegister,
): FoundColumn[] {
  return columns.map((column, at) => {
    const values = rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
    const target = column.field === null ? null : (columnOf(register, column.field) ?? null);
    return { ...column, samples: values.slice(0, 3).map((value) => maskedCell(shortened(value), target)) };
  });
}

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
