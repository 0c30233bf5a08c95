import { numberToLookUp } from '@register/domain/company/look-up';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { IconButton } from '../../../ui/icon-button';
import { SearchIcon } from '../../../ui/icons';
import { useCardFormContext } from '../form/card-form-context';
import { CardText } from '../form/card-text';
import type { CardValues } from '../form/form-values';
import { useFieldAccess } from '../form/use-field-access';
import { useViolationText } from '../violation-text';
import { FetchedDialog } from './fetched-dialog';
import { useCompanyLookup, type LookupState } from './use-company-lookup';

/** The organisation number, and the magnifier that fetches what registers say of it. */
export function OrganisationNumberField() {
  const { formatMessage } = useIntl();
  const { offered, state, lookUp, clear } = useCompanyLookup();
  const { getValues } = useFormContext<CardValues>();
  const access = useFieldAccess('organisationNumber');
  const blockedBecause = useBlockedBecause();
  const said = useSaid(state);
  const [asked, setAsked] = useState('');
  const typed = useWatch<CardValues, 'organisationNumber'>({ name: 'organisationNumber' });
  const note = typed === asked ? said : undefined;
  const ask = () => {
    const number = getValues('organisationNumber');
    setAsked(number);
    if (state.is !== 'ASKING') void lookUp(number);
  };
  return (
    <>
      <CardText
        field="organisationNumber"
        inputMode="numeric"
        description={<span role="status">{note ?? formatMessage({ id: 'card.help.organisationNumber' })}</span>}
        end={
          offered &&
          access.canEdit && (
            <IconButton
              label={formatMessage({ id: state.is === 'ASKING' ? 'card.lookup.asking' : 'card.lookup' })}
              icon={<SearchIcon aria-hidden />}
              aria-busy={state.is === 'ASKING'}
              blockedBecause={blockedBecause}
              onClick={ask}
            />
          )
        }
      />
      {state.is === 'FOUND' && (
        <FetchedDialog companies={state.companies} deregistered={state.deregistered} onClose={clear} />
      )}
    </>
  );
}

/** Why this number cannot be asked about: none yet, wrong, or a person's. */
function useBlockedBecause(): string | undefined {
  const { formatMessage } = useIntl();
  const violationText = useViolationText();
  const { situation } = useCardFormContext();
  const typed = useWatch<CardValues, 'organisationNumber'>({ name: 'organisationNumber' }).trim();
  if (typed === '') return formatMessage({ id: 'card.lookup.empty' });
  const number = numberToLookUp(typed, situation.today);
  if (number.ok) return undefined;
  return number.violation.code === 'IDENTITY_TYPE_MISMATCH'
    ? formatMessage({ id: 'card.lookup.person' })
    : violationText(number.violation, 'organisationNumber');
}

function useSaid(state: LookupState): string | undefined {
  const { formatMessage } = useIntl();
  switch (state.is) {
    case 'ASKING':
      return formatMessage({ id: 'card.lookup.asking' });
    case 'NOT_FOUND':
    case 'UNAVAILABLE':
      return formatMessage({ id: `card.lookup.${state.is}` });
    case 'REFUSED':
      return state.message;
    default:
      return undefined;
  }
}
