import type { DocumentFolder } from '@register/domain/document/document-folders';
import { useIntl } from 'react-intl';
import styles from './documents-section.module.css';

interface DocumentPathProps {
  path: readonly DocumentFolder[];
  onOpen: (folderId: string | null) => void;
}

/** The way from the top to the folder one is in. At the top there is none to show. */
export function DocumentPath({ path, onOpen }: DocumentPathProps) {
  const { formatMessage } = useIntl();
  if (path.length === 0) return null;
  const steps = [{ id: null, name: formatMessage({ id: 'card.section.documents' }) }, ...path];
  return (
    <nav aria-label={formatMessage({ id: 'card.documents.path' })}>
      <ol className={styles['path']}>
        {steps.map(({ id, name }, at) => (
          <li key={id ?? 'top'}>
            {at === steps.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <button type="button" className={styles['step']} onClick={() => onOpen(id)}>
                {name}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
