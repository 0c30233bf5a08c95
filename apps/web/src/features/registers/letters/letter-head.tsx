import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { AppLink } from '../../../ui/app-link';
import { BackIcon } from '../../../ui/icons';
import { PageHeader } from '../../../ui/page-header';
import { LetterBadge } from './letter-columns';
import styles from './letter.module.css';
import type { Letter } from './use-letters';

interface LetterHeadProps {
  title: string;
  status?: Letter['status'];
  /** What one may do with the letter. */
  children?: ReactNode;
}

/** Which letter this is, and the way back to the register. */
export function LetterHead({ title, status, children }: LetterHeadProps) {
  const { formatMessage } = useIntl();
  return (
    <PageHeader
      back={
        <AppLink
          href={paths.discountLetters}
          className={styles['back']}
          aria-label={formatMessage({ id: 'letters.back' })}
        >
          <BackIcon aria-hidden />
        </AppLink>
      }
      title={title}
      beside={status && <LetterBadge status={status} />}
      actions={children}
    />
  );
}
