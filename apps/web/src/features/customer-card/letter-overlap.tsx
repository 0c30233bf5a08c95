import { overlappingGroups } from '@register/domain/discount-letter/discount-of';
import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import { Alert } from '../../ui/alert';
import { useLetters, type CardLetter } from './form/use-letters';

/** Said where several of a customer's letters give a discount on the same articles: only the highest counts. */
export function LetterOverlap({ ids }: { ids: readonly string[] }) {
  return ids.length > 1 ? <Note ids={ids} /> : null;
}

function Note({ ids }: { ids: readonly string[] }) {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const letters = useLetters().filter(({ id }) => ids.includes(id));
  const names = new Map(letters.flatMap(({ rows }) => rows.map((row) => [groupOf(row), row.articleGroup?.name])));
  const groups = overlappingGroups(
    letters.map(({ rows }) => ({ rows: rows.map((row) => ({ articleGroup: groupOf(row), percent: row.percent })) })),
  );
  if (groups.length === 0) return null;
  const all = groups.includes(null);
  const where = groups.flatMap((group) => names.get(group) ?? []);
  return (
    <Alert tone="info">
      {formatMessage(
        { id: 'card.discountLetters.overlap' },
        { where: all || where.length === 0 ? 'all' : 'groups', groups: list(where, 'conjunction') },
      )}
    </Alert>
  );
}

/** Who sees no article groups cannot tell them apart. */
const groupOf = ({ allArticles, articleGroup }: CardLetter['rows'][number]): string | null =>
  allArticles ? null : (articleGroup?.id ?? '');
