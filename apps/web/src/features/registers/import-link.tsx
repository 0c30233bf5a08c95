import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useCan } from '../../session/use-session';
import { ButtonLink } from '../../ui/button-link';
import { ImportIcon } from '../../ui/icons';

/** Leads administrators to the import into this register. */
export function ImportLink({ register }: { register: Parameters<typeof paths.importInto>[0] }) {
  const { formatMessage } = useIntl();
  if (!useCan('admin')) return null;
  return (
    <ButtonLink href={paths.importInto(register)} icon={<ImportIcon aria-hidden />}>
      {formatMessage({ id: 'import.entry' })}
    </ButtonLink>
  );
}
