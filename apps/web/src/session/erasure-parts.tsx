import { heldNames, type HeldName } from '@register/domain/customer/held-names';
import { useIntl } from 'react-intl';
import type { ErasurePart } from '../graphql/schema.generated';
import type { MessageId } from '../i18n/messages';
import styles from './erasure-parts.module.css';

/** All that is held on customers, module by module, and what becomes of it. What holds nothing is left out. */
export function ErasureParts({ parts }: { parts: readonly Omit<ErasurePart, '__typename'>[] }) {
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

/** A part that this page, left open, does not know yet is told by its name in the extract. */
const isKnown = (source: string): source is HeldName => heldNames.some((one) => one === source);
const sourceName = (source: HeldName) => `card.erase.source.${source}` satisfies MessageId;
