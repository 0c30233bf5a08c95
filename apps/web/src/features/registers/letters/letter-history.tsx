import { useIntl } from 'react-intl';
import { useCan } from '../../../session/use-session';
import { EntryHistory } from '../entry-history';
import { useArticleGroups } from '../use-articles';
import { usePercent } from './use-percent';

/** Who changed what of the letter; a row by the name of its article group. */
export function LetterHistory({ id }: { id: string }) {
  return useCan('article.view') ? <WithGroups id={id} /> : <Told id={id} groups={null} />;
}

function WithGroups({ id }: { id: string }) {
  const { rows } = useArticleGroups('all');
  return <Told id={id} groups={new Map(rows.map((group) => [group.id, group.name]))} />;
}

/** Who sees no article groups is not told which of them a row was for. */
function Told({ id, groups }: { id: string; groups: ReadonlyMap<string, string> | null }) {
  const { formatMessage } = useIntl();
  const percent = usePercent();
  const rowLabel = (part: string | null) => {
    if (!groups) return formatMessage({ id: 'letters.percent' });
    if (part === null) return formatMessage({ id: 'letters.all' });
    return groups.get(part) ?? formatMessage({ id: 'letters.someGroup' });
  };
  return (
    <EntryHistory
      id={id}
      labelOf={(field, part) =>
        field === 'rows'
          ? rowLabel(part)
          : formatMessage({ id: field === 'status' ? 'letters.status' : 'letters.name' })
      }
      valueText={(field, text) => (field === 'rows' ? percent(Number(text)) : undefined)}
    />
  );
}
