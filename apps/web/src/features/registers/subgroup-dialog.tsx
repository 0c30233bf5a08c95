import { subgroupFields } from '@register/domain/subgroup/subgroup';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ActivateIcon, DeleteIcon, InactivateIcon } from '../../ui/icons';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toast';
import { EntryDialog, type EntryAction } from './entry-dialog';
import { EntryHistory } from './entry-history';
import { useSubgroupWrites, type SubgroupRow } from './use-subgroup-register';

/** A subgroup, to look at and to change. */
export function SubgroupDialog({ subgroup, onClose }: { subgroup: SubgroupRow | null; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { create, update } = useSubgroupWrites();
  const actions = useSubgroupActions(subgroup);
  const [name, setName] = useState(subgroup?.name ?? '');
  const [organisationNumber, setNumber] = useState(subgroup?.organisationNumber ?? '');
  const save = async () => {
    const input = { name, organisationNumber };
    const problems = subgroup
      ? await update({ id: subgroup.id, input, expectedVersion: subgroup.version })
      : await create({ input });
    if (problems.length === 0) toast.saved(formatMessage({ id: 'registers.saved' }, { name }));
    return problems;
  };
  const label = (field: string) => {
    const known = labelled.find((one) => one === field);
    return known ? formatMessage({ id: `subgroups.${known}` }) : field;
  };
  return (
    <EntryDialog
      title={subgroup?.name ?? formatMessage({ id: 'subgroups.add' })}
      onClose={onClose}
      onSave={save}
      others={actions}
      below={subgroup && <EntryHistory id={subgroup.id} labelOf={label} />}
    >
      {(problemOf) => (
        <>
          <TextField
            label={formatMessage({ id: 'subgroups.name' })}
            required
            data-autofocus={subgroup ? undefined : true}
            value={name}
            maxLength={subgroupFields.name.maxLength}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
            error={problemOf('name')}
          />
          <TextField
            label={formatMessage({ id: 'subgroups.organisationNumber' })}
            description={formatMessage({ id: 'subgroups.organisationNumber.effect' })}
            value={organisationNumber}
            inputMode="numeric"
            autoComplete="off"
            onChange={(event) => setNumber(event.target.value)}
            error={problemOf('organisationNumber')}
          />
        </>
      )}
    </EntryDialog>
  );
}

const labelled = ['name', 'organisationNumber', 'status'] as const;

function useSubgroupActions(subgroup: SubgroupRow | null): EntryAction[] {
  const { formatMessage } = useIntl();
  const { inactivate, activate, remove } = useSubgroupWrites();
  if (!subgroup) return [];
  const { id, name, status } = subgroup;
  const active = status === 'ACTIVE';
  return [
    {
      id: 'delete',
      label: formatMessage({ id: 'registers.delete' }),
      icon: <DeleteIcon aria-hidden />,
      confirm: formatMessage({ id: 'registers.delete.confirm' }, { name }),
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
