import { fieldAccess, type CardSituation } from '@register/domain/customer/field-access';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useIsPhone } from '../../ui/use-media';
import { cardSections, fieldsOf, phoneOrder, type SectionId } from './sections';

/** The sections that this viewer has on this card, named and in the order of the screen. */
export function useSections(situation: CardSituation): readonly { id: SectionId; label: string }[] {
  const { formatMessage } = useIntl();
  const phone = useIsPhone();
  return useMemo(() => {
    const readable = cardSections.filter(({ of }) =>
      fieldsOf(of).some((field) => fieldAccess(field, situation).canRead),
    );
    const ordered = phone ? readable.toSorted((a, b) => phoneOrder.indexOf(a.id) - phoneOrder.indexOf(b.id)) : readable;
    return ordered.map(({ id, title }) => ({ id, label: formatMessage({ id: title }) }));
  }, [situation, phone, formatMessage]);
}
