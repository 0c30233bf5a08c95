import { definitionKey, isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../i18n/intl-provider';
import { customValueText } from '../../session/custom-value-text';
import { useCustomFields } from '../../session/use-custom-fields';
import styles from './hidden-match.module.css';
import { Marked, matches } from './marked';
import type { CustomerEdge } from './use-customer-list';

interface HiddenMatchProps {
  edge: CustomerEdge;
  q: string;
  /** The fields that are to be seen anyway. */
  shown: ReadonlySet<string>;
}

/** "Träff: Sara Åkesson", "Portkod: 4711": for hits in what the row does not show. */
export function HiddenMatch({ edge: { node, searchMatch }, q, shown }: HiddenMatchProps) {
  const intl = useIntl();
  const { language } = useLanguage();
  const { byKey } = useCustomFields();
  if (!searchMatch) return null;
  const { field, snippet } = searchMatch;
  // Of the contact persons only the main one is in the row.
  const isSeen =
    shown.has(field) && (field !== 'contactPersons' || matches(node.mainContact?.name ?? '', q).length > 0);
  if (isSeen) return null;
  const own = isCustomFieldKey(field) ? byKey.get(definitionKey(field)) : undefined;
  const text = <Marked text={own ? customValueText(intl, language, own, snippet) : snippet} q={q} />;
  return (
    <span className={styles['match']}>
      {' '}
      {own
        ? intl.formatMessage({ id: 'register.match.own' }, { title: own.title[language], field: text })
        : intl.formatMessage({ id: 'register.match' }, { field: text })}
    </span>
  );
}
