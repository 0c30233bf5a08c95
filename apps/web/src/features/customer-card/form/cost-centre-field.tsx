import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { CardCostCentresDocument } from './card-cost-centres.generated';
import { CardSelect } from './card-select';
import type { CardValues } from './form-values';
import { useFieldAccess } from './use-field-access';

/** One of the group's cost centres; the register is only asked where the field is in use. */
export function CostCentreField() {
  const access = useFieldAccess('costCentre');
  return access.canRead && access.shown ? <Choice /> : null;
}

function Choice() {
  const { formatMessage } = useIntl();
  const chosen = useWatch<CardValues, 'costCentre'>({ name: 'costCentre' });
  const centres = useCostCentres();
  const options = centres.map(({ code, name }) => ({ value: code, label: name === null ? code : `${code} ${name}` }));
  // One that is inactive, or written in another case, stays where it stands.
  const own = chosen !== '' && !options.some(({ value }) => value === chosen) ? [{ value: chosen, label: chosen }] : [];
  return (
    <CardSelect
      field="costCentre"
      options={[...own, ...options]}
      nothing={formatMessage({ id: 'card.costCentre.none' })}
      searchable
    />
  );
}

/** All active ones: a group has tens of them. */
function useCostCentres() {
  const { data, fetchMore } = useQuery(CardCostCentresDocument, { fetchPolicy: 'cache-and-network' });
  const { hasNextPage, endCursor } = data?.costCentres.pageInfo ?? {};
  useEffect(() => {
    if (hasNextPage) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined);
  }, [hasNextPage, endCursor, fetchMore]);
  return data?.costCentres.edges.map(({ node }) => node) ?? [];
}
