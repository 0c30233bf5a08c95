import { skipToken, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useFormats } from '../../i18n/format';
import { useCan, useViewer } from '../../session/use-session';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { AddIcon, CustomersIcon, ImportIcon, SearchIcon } from '../../ui/icons';
import { CustomerRegisterInactiveDocument } from './customer-register.generated';
import type { RegisterView } from './register-search';
import { askedOf } from './list-filter';
import type { OwnFields } from './use-own-fields';

interface RegisterEmptyProps {
  view: RegisterView;
  own: OwnFields | null;
  onShowInactive: () => void;
  onClear: () => void;
}

/** Nothing to show: why, and the way on. */
export function RegisterEmpty({ view, own, onShowInactive, onClear }: RegisterEmptyProps) {
  const { formatMessage } = useIntl();
  const inactive = useInactiveCount(view, own);
  const { viewScope } = useViewer();
  if (inactive === undefined) return null;
  if (inactive && inactive.value > 0) {
    const id = inactive.precision === 'EXACT' ? 'register.empty.inactive' : 'register.empty.inactive.atLeast';
    return (
      <EmptyState
        icon={<SearchIcon />}
        title={formatMessage({ id: 'register.empty.inactive.title' })}
        actions={
          <Button variant="primary" onClick={onShowInactive}>
            {formatMessage({ id }, { count: inactive.value })}
          </Button>
        }
      />
    );
  }
  if (view.q !== '' || view.status === 'inactive' || view.importId !== null || view.conditions.length > 0) {
    return (
      <EmptyState
        icon={<SearchIcon />}
        title={formatMessage({ id: 'register.empty.filtered.title' })}
        actions={<Button onClick={onClear}>{formatMessage({ id: 'register.empty.clear' })}</Button>}
      >
        {formatMessage({ id: 'register.empty.filtered.text' })}
      </EmptyState>
    );
  }
  return viewScope === 'ASSIGNED' ? <NoneAssigned /> : <FirstUse />;
}

function NoneAssigned() {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const { administrators } = useViewer();
  return (
    <EmptyState icon={<CustomersIcon />} title={formatMessage({ id: 'register.empty.assigned.title' })}>
      {formatMessage(
        { id: 'register.empty.assigned.text' },
        { who: administrators.length > 0 ? list(administrators) : 'nobody' },
      )}
    </EmptyState>
  );
}

function FirstUse() {
  const { formatMessage } = useIntl();
  const mayCreate = useCan('customer.create');
  const mayImport = useCan('admin');
  return (
    <EmptyState
      icon={<CustomersIcon />}
      title={formatMessage({ id: 'register.empty.first.title' })}
      actions={
        <>
          {mayImport && (
            <ButtonLink href={paths.importInto('customers')} icon={<ImportIcon aria-hidden />}>
              {formatMessage({ id: 'register.empty.import' })}
            </ButtonLink>
          )}
          {mayCreate && (
            <ButtonLink href={paths.customerNew} variant="primary" icon={<AddIcon aria-hidden />}>
              {formatMessage({ id: 'register.add' })}
            </ButtonLink>
          )}
        </>
      }
    >
      {formatMessage({ id: 'register.empty.first.text' })}
    </EmptyState>
  );
}

/** How many inactive ones match, when only active ones were looked for; undefined while asking. */
function useInactiveCount(view: RegisterView, own: OwnFields | null) {
  const asked = view.status === 'active' && own !== null;
  const { data, loading } = useQuery(
    CustomerRegisterInactiveDocument,
    asked
      ? {
          variables: askedOf({ ...view, sorts: [], status: 'inactive' }, own),
          fetchPolicy: 'network-only',
        }
      : skipToken,
  );
  if (asked && loading) return undefined;
  return data?.customers.totalCount ?? null;
}
