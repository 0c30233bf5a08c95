import { useIntl } from 'react-intl';
import type { MessageId } from '../../../i18n/messages';
import type { ErasurePlan } from './use-erasure';
import styles from './erasure-parts.module.css';

/** All that is held on a customer, module by module, and what becomes of it. What holds nothing is left out. */
export function ErasureParts({ parts }: { parts: ErasurePlan['parts'] }) {
  const { formatMessage } = useIntl();
  const held = parts.filter(({ rows, files }) => rows + files > 0);
  return (
    <table className={styles['parts']}>
      <caption className="sr-only">{formatMessage({ id: 'card.erase.parts' })}</caption>
      <thead>
        <tr>
          <th scope="col">{formatMessage({ id: 'card.erase.part' })}</th>
          <th scope="col">{formatMessage({ id: 'card.erase.count' })}</th>
          <th scope="col">{formatMessage({ id: 'card.erase.way' })}</th>
        </tr>
      </thead>
      <tbody>
        {held.map(({ source, way, rows, files }) => (
          <tr key={source}>
            <th scope="row">{isKnown(source) ? formatMessage({ id: sourceName(source) }) : source}</th>
            <td>{formatMessage({ id: 'card.erase.rows' }, { rows, files })}</td>
            <td>{formatMessage({ id: `card.erase.way.${way}` })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const known = [
  'customer',
  'cardParts',
  'merges',
  'holds',
  'told',
  'search',
  'history',
  'historyLogins',
  'documents',
  'uploads',
  'messages',
  'importedRows',
  'changesOfMany',
  'logins',
] as const;
type Known = (typeof known)[number];
/** A module that the SPA does not know yet is told by its name in the extract. */
const isKnown = (source: string): source is Known => known.some((one) => one === source);
const sourceName = (source: Known) => `card.erase.source.${source}` satisfies MessageId;
