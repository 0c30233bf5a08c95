import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../graphql/app-error';
import type { ImportOutcome, ImportRowChoice } from '../../../graphql/schema.generated';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { toast } from '../../../ui/toast';
import {
  RegisterImportDuplicatesDecideDocument,
  RegisterImportRowCorrectDocument,
  RegisterImportRowsDocument,
  type ImportCorrection_PayloadFragment,
  type RegisterImportRowsQuery,
} from '../import.generated';
import type { ImportRow } from '../use-import-rows';

/** What is put right in a row, or decided about it. */
export interface RowChange {
  cells?: readonly { column: number; value: string | null }[];
  /** null: the import's options decide again. */
  choice?: ImportRowChoice | null;
  customerId?: string;
  /** Also in all other rows with the same fault. */
  alike?: boolean;
}

export interface Corrections {
  busy: boolean;
  /** Why nothing came of the last one. */
  trouble: string | null;
  correct: (row: Pick<ImportRow, 'rowNumber' | 'revision'>, change: RowChange) => Promise<boolean>;
  decideAll: (choice: ImportRowChoice) => Promise<boolean>;
}

/** Puts rows right in the review. Where a row then belongs follows from the answer, in the list and in the counts. */
export function useCorrections(id: string, outcome: ImportOutcome): Corrections {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const client = useApolloClient();
  const [correctRow] = useMutation(RegisterImportRowCorrectDocument);
  const [decideDuplicates] = useMutation(RegisterImportDuplicatesDecideDocument);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const run = useCallback(
    async (ask: () => Promise<ImportCorrection_PayloadFragment | undefined>) => {
      setBusy(true);
      setTrouble(null);
      try {
        const answer = await ask();
        if (answer) {
          let isComplete = true;
          client.cache.updateQuery({ query: RegisterImportRowsDocument, variables: { id, outcome } }, (data) => {
            const next = data && withRows(data, answer.rows, outcome);
            isComplete = next?.isComplete ?? false;
            return next?.data;
          });
          if (!isComplete) await client.refetchQueries({ include: [RegisterImportRowsDocument] });
        }
        const [error] = answer?.userErrors ?? [];
        if (answer && !error) return answer;
        setTrouble(error?.message ?? formatMessage({ id: 'error.INTERNAL_SERVER_ERROR' }));
      } catch (caught) {
        const error = caught instanceof AppError ? caught : toAppError(caught);
        setTrouble([errorText(error), error.requestId].filter(Boolean).join(' '));
      } finally {
        setBusy(false);
      }
      return null;
    },
    [client, id, outcome, errorText, formatMessage],
  );

  const correct = useCallback(
    async (row: Pick<ImportRow, 'rowNumber' | 'revision'>, { alike = false, ...change }: RowChange) => {
      const { rowNumber, revision } = row;
      const put = async () => {
        const variables = {
          id,
          correction: { rowNumber, revision, ...change, cells: [...(change.cells ?? [])] },
          alike,
        };
        return (await correctRow({ variables })).data?.registerImportRowCorrect;
      };
      const answer = await run(put);
      if (!answer) return false;
      const { corrected } = answer;
      const now = answer.rows.find((other) => other.rowNumber === rowNumber);
      if (corrected > 1) toast.saved(formatMessage({ id: 'import.corrected.alike' }, { count: corrected }));
      else if (now && now.outcome !== outcome)
        toast.saved(
          formatMessage(
            { id: 'import.corrected.row' },
            { row: rowNumber, outcome: formatMessage({ id: `import.tab.${now.outcome}` }) },
          ),
        );
      return true;
    },
    [run, id, outcome, correctRow, formatMessage],
  );
  const decideAll = useCallback(
    async (choice: ImportRowChoice) => {
      const answer = await run(
        async () => (await decideDuplicates({ variables: { id, choice } })).data?.registerImportDuplicatesDecide,
      );
      if (answer) toast.saved(formatMessage({ id: 'import.corrected.decided' }, { count: answer.corrected }));
      return answer !== null;
    },
    [run, id, decideDuplicates, formatMessage],
  );
  return useMemo(() => ({ busy, trouble, correct, decideAll }), [busy, trouble, correct, decideAll]);
}

/** The list without the rows that have left it. Not complete when a row has come to it that was not there. */
function withRows(
  data: RegisterImportRowsQuery,
  rows: readonly ImportRow[],
  outcome: ImportOutcome,
): { data: RegisterImportRowsQuery; isComplete: boolean } {
  const shown = data.registerImport;
  if (!shown) return { data, isComplete: true };
  const now = new Map(rows.map((row) => [row.rowNumber, row]));
  const known = new Set(shown.rows.edges.map(({ node }) => node.rowNumber));
  const edges = shown.rows.edges.flatMap((edge) => {
    const node = now.get(edge.node.rowNumber) ?? edge.node;
    return node.outcome === outcome ? [{ ...edge, node }] : [];
  });
  const isComplete = rows.every((row) => row.outcome !== outcome || known.has(row.rowNumber));
  return { data: { ...data, registerImport: { ...shown, rows: { ...shown.rows, edges } } }, isComplete };
}
