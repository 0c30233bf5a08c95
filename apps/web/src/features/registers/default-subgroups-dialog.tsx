import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../graphql/app-error';
import { toAppError } from '../../graphql/to-app-error';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/select-field';
import { Skeleton } from '../../ui/skeleton';
import { toast } from '../../ui/toast';
import styles from './default-subgroups-dialog.module.css';
import {
  SubgroupUsersDocument,
  UserDefaultSubgroupChangeDocument,
  type Subgroups_UserFragment,
  type UserDefaultSubgroupChangeMutation,
} from './subgroups.generated';
import { useEntryWrite } from './use-entry-writes';
import { useSubgroupRegister, type SubgroupRow } from './use-subgroup-register';

/** Which subgroup the customers begin with that each user makes. Saved as it is chosen. */
export function DefaultSubgroupsDialog({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { rows } = useSubgroupRegister(allActive);
  const { data, error, fetchMore } = useQuery(SubgroupUsersDocument, { fetchPolicy: 'cache-and-network' });
  const { hasNextPage, endCursor } = data?.users.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, fetchMore]);
  return (
    <Dialog
      opened
      wide
      onClose={onClose}
      title={formatMessage({ id: 'subgroups.defaults' })}
      actions={<Button onClick={onClose}>{formatMessage({ id: 'registers.close' })}</Button>}
    >
      <div className={styles['users']}>
        <p>{formatMessage({ id: 'subgroups.defaults.effect' })}</p>
        {error && !data && (
          <Alert tone="danger" announced title={formatMessage({ id: 'registers.notSaved' })}>
            {errorText(toAppError(error))}
          </Alert>
        )}
        {!data && !error && <Skeleton lines={4} height={24} />}
        {data?.users.edges.map(({ node }) => (
          <UserDefault key={node.id} user={node} subgroups={rows} />
        ))}
      </div>
    </Dialog>
  );
}

const allActive = { q: '', status: 'active', sort: null, importId: null } as const;
const NONE = 'none';

function UserDefault({ user, subgroups }: { user: Subgroups_UserFragment; subgroups: readonly SubgroupRow[] }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [problem, setProblem] = useState<string | undefined>();
  const change = useEntryWrite(UserDefaultSubgroupChangeDocument, problemsOf, 'SubgroupUsers');
  const chosen = user.defaultSubgroup;
  const kept =
    chosen?.status === 'INACTIVE'
      ? [{ value: chosen.id, label: formatMessage({ id: 'tags.inactive' }, { name: chosen.name }) }]
      : [];
  const choose = async (value: string | null) => {
    setProblem(undefined);
    try {
      const [wrong] = await change({ id: user.id, subgroupId: value === NONE ? null : value });
      if (wrong) setProblem(wrong.message);
      else toast.saved(formatMessage({ id: 'registers.saved' }, { name: user.name }));
    } catch (failure) {
      if (!(failure instanceof AppError)) throw failure;
      setProblem(errorText(failure));
    }
  };
  return (
    <SelectField
      label={user.name}
      error={problem}
      options={[
        { value: NONE, label: formatMessage({ id: 'subgroups.defaults.none' }) },
        ...kept,
        ...subgroups.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={chosen?.id ?? NONE}
      onChange={(value) => void choose(value)}
    />
  );
}

const problemsOf = (data: UserDefaultSubgroupChangeMutation) => data.userDefaultSubgroupChange.userErrors;
