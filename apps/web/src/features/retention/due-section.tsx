import { approvedAtOnce } from '@register/domain/customer/retention';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { toAppError } from '../../graphql/to-app-error';
import { useErrorText } from '../../session/use-error-text';
import { useMore } from '../../session/use-more';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { EraseIcon } from '../../ui/icons';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { ApproveDialog } from './approve-dialog';
import { DueList } from './due-list';
import { RetentionDueDocument } from './retention.generated';

/** Who is due for erasure, to be looked at and chosen. */
export function DueSection({ goesOn }: { goesOn: boolean }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, error, fetchMore } = useQuery(RetentionDueDocument, { fetchPolicy: 'network-only' });
  const more = useMore();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asks, setAsks] = useState(false);
  if (error) {
    const trouble = toAppError(error);
    return (
      <Alert tone="danger" requestId={trouble.requestId}>
        {errorText(trouble)}
      </Alert>
    );
  }
  if (!data) return <Skeleton lines={6} />;
  const { edges, pageInfo, totalCount } = data.retentionDue;
  const months = data.customerSettings.retentionMonths;
  const toSetting = (
    <ButtonLink href={paths.customerSettings('general')}>{formatMessage({ id: 'retention.toSetting' })}</ButtonLink>
  );
  if (edges.length === 0)
    return (
      <EmptyState
        icon={<EraseIcon />}
        title={formatMessage({ id: months === 0 ? 'retention.off' : 'retention.none' }, { months })}
        actions={toSetting}
      />
    );
  const ids = edges.map(({ node }) => node.id).filter((id) => chosen.has(id));
  const blocked = goesOn
    ? formatMessage({ id: 'retention.wait' })
    : ids.length === 0
      ? formatMessage({ id: 'retention.nobody' })
      : ids.length > approvedAtOnce
        ? formatMessage({ id: 'retention.most' }, { most: approvedAtOnce })
        : undefined;
  return (
    <SectionCard
      title={formatMessage({ id: 'retention.due' }, { total: totalCount?.value ?? edges.length })}
      description={formatMessage({ id: 'retention.what' }, { months })}
      actions={toSetting}
    >
      <DueList customers={edges.map(({ node }) => node)} chosen={chosen} onChoose={setChosen} />
      {pageInfo.hasNextPage && (
        <div>
          <Button onClick={() => more(fetchMore({ variables: { after: pageInfo.endCursor } }))}>
            {formatMessage({ id: 'retention.more' })}
          </Button>
        </div>
      )}
      <div>
        <Button variant="danger" blockedBecause={blocked} onClick={() => setAsks(true)}>
          {formatMessage({ id: 'retention.erase' }, { count: ids.length })}
        </Button>
      </div>
      {asks && <ApproveDialog ids={ids} onClose={() => setAsks(false)} />}
    </SectionCard>
  );
}
