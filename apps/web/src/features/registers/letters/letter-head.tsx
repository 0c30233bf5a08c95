import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { PageHeader } from '../../../ui/page-header';
import { LetterBadge } from './letter-columns';
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
      back={{ href: paths.discountLetters, label: formatMessage({ id: 'letters.back' }) }}
      title={title}
      beside={status && <LetterBadge status={status} />}
      actions={children}
    />
  );
}
