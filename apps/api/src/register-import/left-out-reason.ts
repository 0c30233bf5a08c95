import { messageFor } from '../graphql/messages/message-for.js';
import type { Language } from '../request-context.js';
import type { FoundColumn } from './import-job.js';
import type { StagedRow } from './staged-row.js';

/** Why a row was left out, in one cell: each fault with its column, or whom it may be a duplicate of. */
export function leftOutReason(
  { detail, outcome }: Pick<StagedRow, 'detail' | 'outcome'>,
  columns: readonly FoundColumn[],
  language: Language,
): string {
  const faults = (detail.errors ?? []).map(({ column, code, params }) => {
    const heading = column === null ? undefined : columns[column]?.heading;
    const message = messageFor({ code, path: [], params }, language);
    return heading ? `${heading}: ${message}` : message;
  });
  if (outcome !== 'DUPLICATE') return faults.join(' ');
  const like = (detail.candidates ?? []).map(({ row, number, name }) =>
    row === null ? `${number} ${name}` : `${said.row[language]} ${row} ${name}`,
  );
  return `${said.duplicate[language]}: ${like.join(', ')}`;
}

const said = {
  duplicate: { sv: 'Kan vara samma kund som', en: 'May be the same customer as' },
  row: { sv: 'rad', en: 'row' },
} as const satisfies Record<string, Record<Language, string>>;
