import { costCentreFields } from '@register/domain/cost-centre/cost-centre';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ActivateIcon, DeleteIcon, InactivateIcon } from '../../ui/icons';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toast';
import { EntryDialog, type EntryAction } from './entry-dialog';
import { EntryHistory } from './entry-history';
import { useCostCentreWrites, type CostCentreRow } from './use-cost-centres';

/** A cost centre, to look at and to change; its code is chosen once. */
export function CostCentreDialog({ centre, onClose }: { centre: CostCentreRow | null; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { create, update } = useCostCentreWrites();
  const actions = useCostCentreActions(centre);
  const [code, setCode] = useState(centre?.code ?? '');
  const [name, setName] = useState(centre?.name ?? '');
  const save = async () => {
    const problems = centre
      ? await update({ id: centre.id, input: { name }, expectedVersion: centre.version })
      : await create({ input: { code, name } });
    if (problems.length === 0) toast.saved(formatMessage({ id: 'registers.saved' }, { name: code }));
    return problems;
  };
  const label = (field: string) =>
    formatMessage({ id: field === 'status' || field === 'code' ? `costCentres.${field}` : 'costCentres.name' });
  return (
    <EntryDialog
      title={centre?.code ?? formatMessage({ id: 'costCentres.add' })}
      onClose={onClose}
      onSave={save}
      others={actions}
      below={centre && <EntryHistory id={centre.id} labelOf={label} />}
    >
      {(problemOf) => (
        <>
          <TextField
            label={formatMessage({ id: 'costCentres.code' })}
            description={formatMessage({ id: 'costCentres.code.effect' })}
            required
            data-autofocus={centre ? undefined : true}
            value={code}
            readOnly={centre !== null}
            maxLength={costCentreFields.code.maxLength}
            autoComplete="off"
            onChange={(event) => setCode(event.target.value)}
            error={problemOf('code')}
          />
          <TextField
            label={formatMessage({ id: 'costCentres.name' })}
            value={name}
            maxLength={costCentreFields.name.maxLength}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
            error={problemOf('name')}
          />
        </>
      )}
    </EntryDialog>
  );
}

function useCostCentreActions(centre: CostCentreRow | null): EntryAction[] {
  const { formatMessage } = useIntl();
  const { inactivate, activate, remove } = useCostCentreWrites();
  if (!centre) return [];
  const { id, code, status } = centre;
  const active = status === 'ACTIVE';
  return [
    {
      id: 'delete',
      label: formatMessage({ id: 'registers.delete' }),
      icon: <DeleteIcon aria-hidden />,
      confirm: formatMessage({ id: 'registers.delete.confirm' }, { name: code }),
      run: () => remove({ id }),
    },
    {
      id: 'status',
      label: formatMessage({ id: active ? 'registers.inactivate' : 'registers.activate' }),
      icon: active ? <InactivateIcon aria-hidden /> : <ActivateIcon aria-hidden />,
      run: () => (active ? inactivate({ id }) : activate({ id })),
    },
  ];
}
