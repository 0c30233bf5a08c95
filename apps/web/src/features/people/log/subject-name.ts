import { importRegisters, type ImportRegister } from '@register/domain/import/import-register';
import { useIntl } from 'react-intl';
import type { AccessLogQuery } from '../people.generated';

type Entry = AccessLogQuery['accessLog']['edges'][number]['node'];

/** What an event is about: of an import the register, and in events from before that was kept, its file. */
export function useSubjectName(): (entry: Pick<Entry, 'subjectKind' | 'subject'>) => string {
  const { formatMessage } = useIntl();
  return ({ subjectKind, subject }) => {
    if (subjectKind === 'BULK') return formatMessage({ id: 'log.subject.BULK' });
    return subjectKind === 'IMPORT' && isRegister(subject)
      ? formatMessage({ id: `import.register.${subject}` })
      : subject;
  };
}

const isRegister = (value: string): value is ImportRegister => importRegisters.some((one) => one === value);
