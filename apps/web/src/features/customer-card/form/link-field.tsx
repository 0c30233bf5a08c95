import type { LinkField } from '@register/domain/customer/customer-links';
import { useController } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { chipColours } from '../../../session/tag-chips';
import { MultiSelectField } from '../../../ui/multi-select-field';
import type { ChipColour } from '../../../ui/colour-chip';
import { useFieldLabel } from '../field-label';
import { useCardFormContext } from './card-form-context';
import { idsIn } from './card-links';
import type { CardValues } from './form-values';
import { Resettable } from './resettable';
import { useFieldAccess } from './use-field-access';
import { useFieldState } from './use-field-state';
import { useSubgroups } from './use-subgroups';
import { useTags } from './use-tags';

/** The customer's tags, to choose from all that there are. */
export function TagsField() {
  const { held } = useCardFormContext();
  const active = useTags();
  const coloured = (tags: typeof active) => tags.map((tag) => ({ ...tag, colour: chipColours[tag.colour] }));
  return <Links field="tags" active={coloured(active)} held={coloured(held.tags)} />;
}

/** The customer's subgroups, where the group has any. */
export function SubgroupsField() {
  const { held } = useCardFormContext();
  return <Links field="subgroups" active={useSubgroups()} held={held.subgroups} />;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly status: 'ACTIVE' | 'INACTIVE';
  readonly colour?: ChipColour;
}

/** Entries of one register, to choose from all that there are. */
export function Links(props: { field: LinkField; active: readonly Entry[]; held: readonly Entry[] }) {
  const access = useFieldAccess(props.field);
  return access.canRead && access.shown ? <Choice {...props} /> : null;
}

function Choice({ field, active, held }: { field: LinkField; active: readonly Entry[]; held: readonly Entry[] }) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel()(field);
  const { error, changed, reset } = useFieldState(field);
  const { field: input } = useController<CardValues, LinkField>({ name: field });
  // One that is inactive stays where it is.
  const kept = held.filter(({ id }) => !active.some((entry) => entry.id === id));
  const options = [...active, ...kept].map(({ id, name, status, colour }) => ({
    value: id,
    label: status === 'INACTIVE' ? formatMessage({ id: 'tags.inactive' }, { name }) : name,
    ...(colour && { colour }),
  }));
  const known = idsIn(input.value).filter((id) => options.some(({ value }) => value === id));
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      <MultiSelectField
        label={label}
        error={error}
        changed={changed}
        options={options}
        value={known}
        onChange={(ids) => input.onChange(ids.join(','))}
        onBlur={input.onBlur}
        name={input.name}
        placeholder={formatMessage({ id: `card.${field}.choose` })}
        removeLabel={(name) => formatMessage({ id: 'card.link.remove' }, { name })}
      />
    </Resettable>
  );
}
