import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { Alert } from '../../ui/alert';
import { ButtonLink } from '../../ui/button-link';
import { registerSlugs } from './import-registers';
import type { ShownImport } from './use-import';

/** What is wrong with the file as a whole, and the two ways on. */
export function FileProblems({ shown }: { shown: ShownImport }) {
  const { formatMessage } = useIntl();
  return (
    <Alert
      tone="danger"
      announced
      title={formatMessage({ id: 'import.problem' })}
      actions={
        <>
          {shown.columns.length > 0 && (
            <ButtonLink href={`${paths.importJob(shown.id)}?step=map`}>
              {formatMessage({ id: 'import.problem.map' })}
            </ButtonLink>
          )}
          <ButtonLink href={paths.importInto(registerSlugs[shown.register])}>
            {formatMessage({ id: 'import.problem.otherFile' })}
          </ButtonLink>
        </>
      }
    >
      {shown.problems.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Alert>
  );
}
