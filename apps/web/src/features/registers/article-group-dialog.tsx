import { articleGroupFields } from '@register/domain/article/article';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../../session/use-session';
import { ActivateIcon, DeleteIcon, InactivateIcon } from '../../ui/icons';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toast';
import { EntryDialog, type EntryAction } from './entry-dialog';
import { EntryHistory } from './entry-history';
import { useArticleGroupWrites } from './use-article-writes';
import type { ArticleGroupRow } from './use-articles';

/** An article group, to look at and to change. */
export function ArticleGroupDialog({ group, onClose }: { group: ArticleGroupRow | null; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const mayWrite = useCan(group ? 'article.edit' : 'article.create');
  const { create, update } = useArticleGroupWrites();
  const actions = useArticleGroupActions(group);
  const [name, setName] = useState(group?.name ?? '');
  const save = async () => {
    const problems = group
      ? await update({ id: group.id, input: { name }, expectedVersion: group.version })
      : await create({ input: { name } });
    if (problems.length === 0) toast.saved(formatMessage({ id: 'registers.saved' }, { name }));
    return problems;
  };
  return (
    <EntryDialog
      title={group?.name ?? formatMessage({ id: 'articles.groups.add' })}
      onClose={onClose}
      onSave={mayWrite ? save : undefined}
      others={actions}
      below={
        group && (
          <EntryHistory
            id={group.id}
            labelOf={(field) => formatMessage({ id: field === 'status' ? 'articles.status' : 'articles.name' })}
          />
        )
      }
    >
      {(problemOf) => (
        <TextField
          label={formatMessage({ id: 'articles.name' })}
          required
          data-autofocus
          value={name}
          maxLength={articleGroupFields.name.maxLength}
          readOnly={!mayWrite}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          error={problemOf('name')}
        />
      )}
    </EntryDialog>
  );
}

function useArticleGroupActions(group: ArticleGroupRow | null): EntryAction[] {
  const { formatMessage } = useIntl();
  const mayEdit = useCan('article.edit');
  const mayDelete = useCan('article.delete');
  const { inactivate, activate, remove } = useArticleGroupWrites();
  if (!group) return [];
  const { id, name, status } = group;
  const active = status === 'ACTIVE';
  const removal: EntryAction = {
    id: 'delete',
    label: formatMessage({ id: 'registers.delete' }),
    icon: <DeleteIcon aria-hidden />,
    confirm: formatMessage({ id: 'registers.delete.confirm' }, { name }),
    run: () => remove({ id }),
  };
  const change: EntryAction = {
    id: 'status',
    label: formatMessage({ id: active ? 'registers.inactivate' : 'registers.activate' }),
    icon: active ? <InactivateIcon aria-hidden /> : <ActivateIcon aria-hidden />,
    run: () => (active ? inactivate({ id }) : activate({ id })),
  };
  return [...(mayDelete ? [removal] : []), ...(mayEdit ? [change] : [])];
}
