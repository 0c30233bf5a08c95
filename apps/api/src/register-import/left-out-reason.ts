import { messageFor } from '../graphql/messages/message-for.js';
import type { Language } from '../request-context.js';
import type { FoundColumn } from './import-job.js';
import type { StagedRow } from './staged-row.js';

/** Why a row was left out, in one cell: each fault with its column, whom it may be a duplicate of, or that there is none to change. */
export function leftOutReason(
  { detail, outcome, choice }: Pick<StagedRow, 'detail' | 'outcome' | 'choice'>,
  columns: readonly FoundColumn[],
  language: Language,
): string {
  const faults = (detail.errors ?? []).map(({ column, code, params }) => {
    const heading = column === null ? undefined : columns[column]?.heading;
    const message = messageFor({ code, path: [], params }, language);
    return heading ? `${heading}: ${message}` : message;
  });
  if (choice?.kind === 'LEAVE_OUT') return said.leftOut[language];
  if (outcome === 'SKIPPED') return said.skipped[language];
  if (outcome === 'NEW' || outcome === 'CHANGED') return said.left[language];
  if (outcome !== 'DUPLICATE') return faults.join(' ');
  const like = (detail.candidates ?? []).map(({ row, number, name }) =>
    row === null ? `${number} ${name}` : `${said.row[language]} ${row} ${name}`,
  );
  return `${said.duplicate[language]}: ${like.join(', ')}`;
}

const said = {
  duplicate: { sv: 'Kan vara samma kund som', en: 'May be the same customer as' },
  row: { sv: 'rad', en: 'row' },
  leftOut: { sv: 'Utelämnad vid granskningen', en: 'Left out in the review' },
  left: { sv: 'Importen avbröts före den här raden', en: 'The import ended before this row' },
  skipped: {
    sv: 'Finns inte i registret, och importen fick bara ändra',
    en: 'Not in the register, and the import was only to change',
  },
} as const satisfies Record<string, Record<Language, string>>;
