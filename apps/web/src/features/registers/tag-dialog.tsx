import { tagColours, tagFields, type TagColour } from '@register/domain/tag/tag';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { chipColours } from '../../session/tag-chips';
import { ColourChip } from '../../ui/colour-chip';
import { ActivateIcon, DeleteIcon, InactivateIcon } from '../../ui/icons';
import { SelectField } from '../../ui/select-field';
import { SwitchField } from '../../ui/switch-field';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toast';
import { EntryDialog, type EntryAction } from './entry-dialog';
import { EntryHistory } from './entry-history';
import styles from './tag-dialog.module.css';
import { useTagWrites, type TagRow } from './use-tag-register';

/** A tag, to look at and to change. */
export function TagDialog({ tag, onClose }: { tag: TagRow | null; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { create, update } = useTagWrites();
  const actions = useTagActions(tag);
  const [name, setName] = useState(tag?.name ?? '');
  const [colour, setColour] = useState<TagColour>(tag?.colour ?? 'GREY');
  const [inheritedByOrders, setInherited] = useState(tag?.inheritedByOrders ?? false);
  const save = async () => {
    const input = { name, colour, inheritedByOrders };
    const problems = tag ? await update({ id: tag.id, input, expectedVersion: tag.version }) : await create({ input });
    if (problems.length === 0) toast.saved(formatMessage({ id: 'registers.saved' }, { name }));
    return problems;
  };
  const label = (field: string) => {
    const known = labelled.find((one) => one === field);
    return known ? formatMessage({ id: `tags.${known}` }) : field;
  };
  return (
    <EntryDialog
      title={tag?.name ?? formatMessage({ id: 'tags.add' })}
      onClose={onClose}
      onSave={save}
      others={actions}
      below={tag && <EntryHistory id={tag.id} labelOf={label} />}
    >
      {(problemOf) => (
        <>
          <TextField
            label={formatMessage({ id: 'tags.name' })}
            required
            data-autofocus={tag ? undefined : true}
            value={name}
            maxLength={tagFields.name.maxLength}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
            error={problemOf('name')}
          />
          <SelectField
            label={formatMessage({ id: 'tags.colour' })}
            options={tagColours.map((value) => ({ value, label: formatMessage({ id: `tags.colour.${value}` }) }))}
            value={colour}
            onChange={(value) => setColour(tagColours.find((known) => known === value) ?? 'GREY')}
            error={problemOf('colour')}
          />
          <p className={styles['looks']}>
            {formatMessage({ id: 'tags.looks' })}{' '}
            <ColourChip colour={chipColours[colour]}>{name.trim() || formatMessage({ id: 'tags.name' })}</ColourChip>
          </p>
          <SwitchField
            label={formatMessage({ id: 'tags.inheritedByOrders' })}
            description={formatMessage({ id: 'tags.inheritedByOrders.effect' })}
            checked={inheritedByOrders}
            onChange={(event) => setInherited(event.currentTarget.checked)}
          />
        </>
      )}
    </EntryDialog>
  );
}

const labelled = ['name', 'colour', 'inheritedByOrders', 'status'] as const;

function useTagActions(tag: TagRow | null): EntryAction[] {
  const { formatMessage } = useIntl();
  const { inactivate, activate, remove } = useTagWrites();
  if (!tag) return [];
  const { id, name, status } = tag;
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
