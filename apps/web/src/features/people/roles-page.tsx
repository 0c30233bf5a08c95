import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../graphql/to-app-error';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useErrorText } from '../../session/use-error-text';
import { useCan } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { AddIcon } from '../../ui/icons';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { RolesDocument } from './people.generated';
import styles from './people.module.css';
import { RoleDialog, type EditedRole } from './role-dialog';
import { RoleMatrix } from './role-matrix';

/** What each role gives. Changing one changes nobody: users have copies. */
export function RolesPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'roles.title' });
  return useCan('admin') ? <AllRoles title={title} /> : <NeedsAdministrator page={title} />;
}

function AllRoles({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, error } = useQuery(RolesDocument, { fetchPolicy: 'cache-and-network' });
  const [edited, setEdited] = useState<EditedRole>();
  return (
    <Page title={[title]}>
      <PageHeader
        title={title}
        actions={
          <Button
            variant="primary"
            icon={<AddIcon aria-hidden />}
            onClick={() => setEdited({ role: null, from: null })}
          >
            {formatMessage({ id: 'roles.add' })}
          </Button>
        }
      />
      <p className={styles['about']}>{formatMessage({ id: 'roles.about' })}</p>
      {error && !data && (
        <Alert tone="danger" announced title={formatMessage({ id: 'people.loadFailed' })}>
          {errorText(toAppError(error))}
        </Alert>
      )}
      {!data && !error && <Skeleton lines={8} height={32} />}
      {data && (
        <RoleMatrix
          roles={data.roles}
          onEdit={(role) => setEdited({ role, from: role })}
          onCopy={(from) => setEdited({ role: null, from })}
        />
      )}
      {edited && <RoleDialog {...edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
