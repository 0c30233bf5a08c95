import { fieldAccess, type CardSituation } from '@register/domain/customer/field-access';
import { noCustomFields, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
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
      (of === 'customFields' ? ownFields(situation) : fieldsOf(of)).some((field) => {
        const access = fieldAccess(field, situation);
        return access.canRead && (!onlyInUse.has(of) || access.shown);
      }),
    );
    const ordered = phone ? readable.toSorted((a, b) => phoneOrder.indexOf(a.id) - phoneOrder.indexOf(b.id)) : readable;
    return ordered.map(({ id, title }) => ({ id, label: formatMessage({ id: title }) }));
  }, [situation, phone, formatMessage]);
}

/** Of these a section that nobody uses would be empty. */
const onlyInUse: ReadonlySet<string> = new Set(['customFields', 'taxReduction', 'articles']);

const ownFields = ({ customFields = noCustomFields }: CardSituation): FieldKey[] => [...customFields.rows.keys()];
